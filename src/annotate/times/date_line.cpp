#include "annotate/times/date_line.h"

#include "text/publication.h"

namespace hexapla::annotate::times {
namespace {

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
    const bool word =
        token.piece.kind == Piece::Kind::word && (token.term.word == Word::zone || text::stands_by_a_stamp(token.lower));
    if (!number && !word && token.piece.kind != Piece::Kind::mark) return std::nullopt;
  }
  return day;
}

}  // namespace hexapla::annotate::times
