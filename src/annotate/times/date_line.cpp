#include "annotate/times/date_line.h"

#include <array>
#include <string_view>

#include "core/in_list.h"

namespace hexapla::annotate::times {
namespace {

/// Words that stand about a date without being told of anything.
constexpr auto about_dates = std::to_array<std::string_view>(
    {"at", "on", "date", "first", "last", "originally", "posted", "published", "updated", "update", "a", "p", "m", "am", "pm"});
constexpr std::size_t longest_line = 24;  // tokens

}  // namespace

std::optional<text::Date> date_of_line(const std::vector<Token>& tokens, const Grammar& grammar) {
  if (tokens.size() > longest_line) return std::nullopt;
  std::optional<text::Date> day;
  for (std::size_t i = 0; i < tokens.size();) {
    if (const Draft draft = grammar.read(i)) {
      if (!day && !draft.anchored) day = text::parse_date(draft.value);
      i = draft.end;
      continue;
    }
    const Token& token = tokens[i++];
    const bool number = token.piece.kind == Piece::Kind::number && token.piece.span.size() <= 2;  // of a clock time
    const bool word = token.piece.kind == Piece::Kind::word && (token.term.word == Word::zone || in(about_dates, token.lower));
    if (!number && !word && token.piece.kind != Piece::Kind::mark) return std::nullopt;
  }
  return day;
}

}  // namespace hexapla::annotate::times
