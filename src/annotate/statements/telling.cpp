#include "annotate/statements/telling.h"

#include <algorithm>
#include <array>

#include "annotate/last_before.h"
#include "core/in_list.h"

namespace hexapla::annotate::statements {
namespace {

// Tuned on the labelled stories (`statement.read` of `bench/quality`): one word more in either moves its F1 by less than .005.

/// Words of content that a clause has at least.
constexpr std::uint32_t least_content = 2;
/// Words of content that a clause has at most which does no more than introduce another.
constexpr std::uint32_t most_of_introduction = 3;

bool is_content(const Syntax& syntax, std::uint32_t word) {
  static constexpr auto content = std::to_array<std::string_view>({"NOUN", "PROPN", "VERB", "ADJ", "NUM"});
  const std::string_view pos = syntax.pos(word);
  return in(content, pos) || (pos == "ADV" && syntax.tag(word) != "WRB");
}

bool introduces(const Syntax& syntax, const Clause& clause) {
  return syntax.child(clause.head, "ccomp") != none || syntax.child(clause.head, "parataxis") != none;
}

/// "I", "we" and "you" in somebody's mouth: the words are compared as a quotation.
bool is_of_speakers(const Statement& statement) {
  static constexpr auto speakers = std::to_array<std::string_view>({"i", "we", "you"});
  return std::ranges::any_of(statement.arguments, [](const Argument& argument) {
    const bool has_part = argument.role == ArgumentRole::subject || argument.role == ArgumentRole::object;
    return has_part && in(speakers, argument.head);
  });
}

/// "Tuesday, *March 3*": only such an apposition lies in the time of the noun that it is said of.
bool is_date(const Annotations& annotations, const Clause& clause) {
  if (!clause.apposition) return false;
  const std::uint32_t at = annotations.syntax.words[clause.head].span.begin;
  const std::uint32_t time = last_before(annotations.times, at);
  return time != none && annotations.times[time].span.end > at;
}

}  // namespace

std::vector<bool> telling(const Annotations& annotations, const Clauses& clauses, const std::vector<Statement>& found) {
  const Syntax& syntax = annotations.syntax;
  std::vector<std::uint32_t> content(clauses.list.size(), 0);
  for (std::uint32_t word = 0; word < syntax.size(); ++word) {
    if (clauses.owner[word] != none && is_content(syntax, word)) ++content[clauses.owner[word]];
  }
  std::vector<bool> out(clauses.list.size(), false);
  for (std::uint32_t i = 0; i < clauses.list.size(); ++i) {
    const Clause& clause = clauses.list[i];
    const bool ascribes = clause.apposition && syntax.pos(clause.head) == "NOUN";  // "Ann Roe, a *pilot*"
    if (content[i] < least_content && !ascribes) continue;
    if (is_date(annotations, clause)) continue;
    if (content[i] <= most_of_introduction && introduces(syntax, clause)) continue;
    const bool said = found[i].quotation != none;
    if (said && (is_of_speakers(found[i]) || found[i].factuality.certainty == Certainty::uncommitted)) continue;
    out[i] = true;
  }
  return out;
}

}  // namespace hexapla::annotate::statements
