#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "reconcile/reconcile.h"
#include "reconcile/tellers.h"
#include "reconcile/witnesses.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/surroundings.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Share of their words of content (Dice's) from which two statements of one act, one of them denied, tell of the same, and how
/// many these must be; of fewer words a greater share. Where less is shared, "not" mostly belongs to another wording of it ("is
/// unknown", "they are not sure") or tells of something else. Set with `bench/planted`, and by reading what was said on news of
/// local shootings.
constexpr std::size_t least_percent = 45, least_percent_of_few = 90;
constexpr std::size_t least_shared = 3, least_shared_of_few = 2;

/// What a statement says, and of which reading.
struct Told {
  Mention mention;
  const Statement* statement = nullptr;
  std::vector<std::string> content = {};
  bool has_no = false;            ///< has a word that denies
  text::WordsAround around = {};  ///< its predicate
  std::size_t reading = 0;
};

constexpr auto denying =
    std::to_array<std::string_view>({"cannot", "never", "no", "nobody", "none", "nor", "not", "nothing", "without"});

/// Whether one of the words denies: "no reports", "didn't".
bool has_word_that_denies(std::string_view words) {
  return std::ranges::any_of(text::words(words),
                             [](const text::Word& word) { return in(denying, word.folded) || word.folded.ends_with("n't"); });
}

/// Whether a noun is who does it in one alone: "Roe did not meet them" says nothing against "he met with Roe".
bool swap_parts(const Statement& a, const Statement& b) {
  return std::ranges::any_of(a.arguments, [&](const Argument& one) {
    return std::ranges::any_of(b.arguments, [&](const Argument& other) {
      return (one.role == ArgumentRole::subject) != (other.role == ArgumentRole::subject) &&
             text::singular(one.head) == text::singular(other.head);  // of a name in "s" a lemma may be either
    });
  });
}

/// Whether one denies what the other states, who denies nothing in its words ("there are no reports" is not denied by "he was
/// shot; no reports").
bool denies(const Told& a, const Told& b) {
  if (a.statement->factuality.negative == b.statement->factuality.negative) return false;
  if ((a.statement->factuality.negative ? b : a).has_no) return false;
  if (text::act_group(a.statement->act) != text::act_group(b.statement->act)) return false;
  if (text::are_nearly_the_same(a.around, b.around)) return true;
  const std::size_t shared = text::shared(a.content, b.content), percent = text::percent_shared(a.content, b.content);
  const bool alike =
      (shared >= least_shared && percent >= least_percent) || (shared >= least_shared_of_few && percent >= least_percent_of_few);
  return alike && !swap_parts(*a.statement, *b.statement);
}

bool is_held(const Told& told) { return told.statement->factuality.certainty == Certainty::certain; }

std::vector<Told> told_by(const Story& story, const Question& question) {
  std::vector<Told> out;
  for (const AnnotationRef ref : question.mentions) {
    const Statement& statement = story.annotations[ref.account].statements[ref.index];
    out.push_back({.mention = {ref.account, statement.span}, .statement = &statement});
    const std::string_view words = story.accounts[ref.account].text(statement.span);
    out.back().content = text::content_of(words);
    out.back().has_no = has_word_that_denies(words);
    const Span sentence = sentence_of(story.annotations[ref.account], statement);
    if (!statement.predicate.empty())
      out.back().around = text::words_around(story.accounts[ref.account].text(), sentence, statement.predicate);
  }
  return out;
}

/// Two readings if any two deny one another: those that are negative and those that are not. Cost: quadratic in the mentions.
void tell_apart(std::vector<Told>& told) {
  const bool denied = std::ranges::any_of(
      told, [&](const Told& a) { return std::ranges::any_of(told, [&](const Told& b) { return denies(a, b); }); });
  if (!denied) return;
  const bool first = told.front().statement->factuality.negative;
  for (Told& one : told) one.reading = one.statement->factuality.negative == first ? 0 : 1;
}

/// Whether two accounts are certain of what excludes the other.
bool is_conflict(const std::vector<Told>& told) {
  return std::ranges::any_of(told, [&](const Told& a) {
    return is_held(a) && std::ranges::any_of(told, [&](const Told& b) {
             return a.mention.account != b.mention.account && is_held(b) && denies(a, b);
           });
  });
}

/// Confidence from which on a denial is one of the same: three below, between .24 and .28, denied another matter when somebody
/// else read them (docs/quality.md).
constexpr double least_sure_denial = 0.3;

std::string reason_of(const Story& story, const Question& question, const Finding& finding) {
  if (finding.readings.size() == 1) {
    return fmt::format("{} accounts {} it.", count_distinct(question.mentions, [](AnnotationRef ref) { return ref.account; }),
                       finding.relation == Relation::compatible ? "may tell" : "tell");
  }
  const Tellers one = tellers_of(story, finding.readings[0]), other = tellers_of(story, finding.readings[1]);
  return fmt::format("{} {} \"{}\", {} {} \"{}\".", one.names, one.several ? "say" : "says", finding.readings[0].value.text,
                     other.names, other.several ? "say" : "says", finding.readings[1].value.text);
}

}  // namespace

Finding reconcile_statement(const Story& story, const Question& question) {
  Finding finding = finding_of(story, question);
  std::vector<Told> told = told_by(story, question);
  tell_apart(told);
  for (const Told& one : told) {
    if (one.reading == finding.readings.size()) {
      const std::string_view words = story.accounts[one.mention.account].text(one.mention.span);
      finding.readings.push_back({.value = {.text = plain_words(words)}, .mentions = {}});
    }
    finding.readings[one.reading].mentions.push_back(one.mention);
  }
  if (finding.readings.size() > 1 && question.confidence >= least_sure_denial && is_conflict(told))
    finding.conflicts.emplace_back(0, 1);
  finding.about = std::ranges::max_element(finding.readings, {}, [](const Reading& reading) {
                    return count_distinct(reading.mentions, [](const Mention& mention) { return mention.account; });
                  })->value.text;
  finding.relation = relation_of(finding, question);
  finding.reason = reason_of(story, question, finding);
  return finding;
}

}  // namespace hexapla::reconcile
