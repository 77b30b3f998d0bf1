#include "annotate/names/nicknames.h"

#include <algorithm>
#include <array>

#include <hexapla/annotations.h>

#include "annotate/names/lexicon.h"

namespace hexapla::annotate::names {
namespace {

struct Marks {
  std::string_view open, close;
};
constexpr auto pairs = std::to_array<Marks>({{"\"", "\""}, {"'", "'"}, {"\u201C", "\u201D"}, {"\u2018", "\u2019"}});
constexpr std::size_t most_words = 3;
/// What no given name and no last name beside a nickname is.
constexpr std::uint32_t no_bearer = function | role_part | institution | takes_of | calendar | demonym | place | direction;

}  // namespace

std::size_t behind_nickname(std::string_view lower, const std::vector<Piece>& pieces, std::size_t given) {
  const auto written = [&](std::size_t i) { return lower.substr(pieces[i].span.begin, pieces[i].span.size()); };
  const auto is_bearer = [&](std::size_t i, std::uint32_t other) {
    return pieces[i].kind == Piece::Kind::word && pieces[i].capital && (classes(written(i)) & (no_bearer | other)) == 0;
  };
  const std::size_t open = given + 1;
  if (open + 3 >= pieces.size() || !pieces[open].spaced || !is_bearer(given, role | ordinary)) return none;
  const auto marks = std::ranges::find(pairs, written(open), &Marks::open);
  if (marks == pairs.end() || !pieces[open + 1].capital || pieces[open + 1].spaced) return none;
  std::size_t close = open + 1;
  while (close < pieces.size() && close <= open + most_words && pieces[close].kind == Piece::Kind::word) ++close;
  if (close + 1 >= pieces.size() || written(close) != marks->close || pieces[close].spaced) return none;
  return pieces[close + 1].spaced && is_bearer(close + 1, 0) ? close + 1 : none;
}

}  // namespace hexapla::annotate::names
