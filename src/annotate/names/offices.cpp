#include "annotate/names/offices.h"

#include <array>

#include "annotate/names/lexicon.h"
#include "core/in_list.h"

namespace hexapla::annotate::names {
namespace {

using Kind = Piece::Kind;

struct Run {
  std::string_view lower;
  const std::vector<Piece>& pieces;

  std::string_view written(std::size_t i) const { return lower.substr(pieces[i].span.begin, pieces[i].span.size()); }
  bool is(std::size_t i, unsigned mask) const { return pieces[i].kind == Kind::word && (classes(written(i)) & mask) != 0; }
  bool is_hyphen(std::size_t i) const { return pieces[i].kind == Kind::mark && written(i) == "-"; }
};

/// The first piece after the office that begins with the role word `i`: passes over points, "of State", further role words'
/// marks.
std::size_t after_office(const Run& run, std::size_t i, std::size_t last) {
  std::size_t at = i + 1;
  while (at <= last && run.pieces[at].kind == Kind::mark) ++at;
  if (at <= last && run.pieces[at].kind == Kind::word && run.written(at) == "of") {
    ++at;
    if (at <= last && run.written(at) == "the") ++at;
    ++at;                                                          // "State"
    if (at <= last && run.is(at, institution) && at < last) ++at;  // "Homeland Security"
  } else if (at <= last && run.written(at) == "of") {
    ++at;
  }
  return at;
}

}  // namespace

OfficeAndPerson split_office(std::string_view lower, const std::vector<Piece>& pieces, std::size_t first, std::size_t last) {
  const Run run{.lower = lower, .pieces = pieces};
  const OfficeAndPerson whole{.office = none, .person = first};
  OfficeAndPerson parts = whole;
  for (std::size_t i = first; i <= last; ++i) {
    if (!run.is(i, role) || (i > first && run.is_hyphen(i - 1)) || (i < last && run.is_hyphen(i + 1))) continue;
    const bool after_name = i > first && !run.is(i - 1, role | role_part | demonym | place | institution);
    if (after_name && run.is(i, surname)) continue;       // "Rodney King"
    if (parts.office != none && i > parts.person) break;  // a role inside a name that has begun
    if (parts.office == none) parts.office = i;
    parts.person = after_office(run, i, last);
    if (pieces[i].possessive) break;
  }
  if (parts.office == none || parts.person > last) return parts;
  const std::size_t person = parts.person;
  if (run.is(person, institution) && (person == last || run.is(person, takes_of))) return whole;
  static constexpr auto ambiguous =
      std::to_array<std::string_view>({"king", "queen", "prince", "princess", "sister", "father", "brother", "lord", "lady",
                                       "general", "pope", "democrat", "republican", "chief"});
  if (run.is(last, institution) && in(ambiguous, run.written(parts.office))) return whole;
  return parts;
}

}  // namespace hexapla::annotate::names
