#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reconcile/labels_beside.h"
#include "reconcile/labels_conflict.h"
#include "reconcile/reconcile.h"
#include "reconcile/tellers.h"
#include "reconcile/witnesses.h"
#include "text/morphology.h"
#include "text/name_forms.h"
#include "text/name_words.h"
#include "text/people_words.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Readings of one participant that are compared with one another.
constexpr std::size_t most_compared = 64;

/// What the readings of a finding are, by reading.
struct Sorts {
  std::vector<bool> names, persons, definite;  ///< `definite`: a singular noun that is so wherever it stands
  std::vector<bool> past;                      ///< stands in what was said alone, perhaps years before, or is told of then
  std::vector<bool> relatives;                 ///< told beside it to be of a relative of who is called otherwise
};

/// Why two readings cannot both be right.
NameConflict conflict_of(const Sorts& sorts, const Finding& finding, std::uint32_t i, std::uint32_t j) {
  if (!sorts.names[i]) std::swap(i, j);
  if (!sorts.names[i] || !(sorts.names[j] || sorts.definite[j])) return NameConflict::none;
  const Reading &name = finding.readings[i], &other = finding.readings[j];
  if (!told_apart(name, other)) return NameConflict::none;
  const bool past = sorts.past[i] || sorts.past[j];
  if (sorts.names[j]) {
    const NameConflict conflict = name_conflict(name.value.text, other.value.text);
    return past && conflict == NameConflict::office ? NameConflict::none : conflict;
  }
  return !past && is_former_in_office(name.value.text, other.value.text) ? NameConflict::office : NameConflict::none;
}

/// Whether a reading is nowhere a name by itself, but one with further words of a headline.
bool is_of_headlines(const Story& story, const Reading& reading) {
  return std::ranges::all_of(reading.mentions,
                             [&](const Mention& mention) { return runs_on_in_headline(story, mention.account, mention.span); });
}

/// Pairs of readings whose names cannot both be right; -> why the first cannot.
NameConflict find_conflicts(const Story& story, const Sorts& sorts, Finding& finding) {
  std::vector<CalledApart> found;
  std::vector<Called> all;
  const std::size_t count = std::min(finding.readings.size(), most_compared);
  for (std::uint32_t i = 0; i < count; ++i) {
    const Reading& reading = finding.readings[i];
    all.push_back({.text = reading.value.text, .is_person = sorts.persons[i], .accounts = {}, .is_name = sorts.names[i]});
    for (const Mention& mention : reading.mentions) all.back().accounts.push_back(mention.account);
    for (std::uint32_t j = i + 1; j < count; ++j) {
      const NameConflict conflict = conflict_of(sorts, finding, i, j);
      if (conflict != NameConflict::none) found.push_back({.first = i, .second = j, .why = conflict});
    }
  }
  const std::vector<CalledApart> last_names = last_names_apart(all);
  found.insert(found.end(), last_names.begin(), last_names.end());
  std::erase_if(found, [&](const CalledApart& pair) {
    const bool related = pair.why != NameConflict::office && sorts.relatives[pair.first] != sorts.relatives[pair.second];
    return related || is_of_headlines(story, finding.readings[pair.first]) ||
           is_of_headlines(story, finding.readings[pair.second]);
  });
  std::ranges::sort(found, {}, [](const CalledApart& pair) { return std::pair(pair.first, pair.second); });
  for (const CalledApart& pair : found) finding.conflicts.emplace_back(pair.first, pair.second);
  return found.empty() ? NameConflict::none : found.front().why;
}

std::string_view reason_for(NameConflict conflict) {
  switch (conflict) {
    case NameConflict::spelling:
      return "one name in two spellings";
    case NameConflict::last_name:
      return "one first name with two last names";
    case NameConflict::office:
      return "an office held, and no longer held";
    case NameConflict::none:
      break;
  }
  return {};
}

std::string reason_of(const Story& story, const Question& question, const Finding& finding, NameConflict conflict) {
  if (conflict != NameConflict::none) {
    const auto [one, other] = finding.conflicts.front();
    const auto told = [&](std::uint32_t reading) {
      const Tellers tellers = tellers_of(story, finding.readings[reading]);
      return fmt::format("{} {} \"{}\"", tellers.names, tellers.several ? "have" : "has", finding.readings[reading].value.text);
    };
    return fmt::format("{}, {}: {}.", told(one), told(other), reason_for(conflict));
  }
  const std::uint32_t accounts = count_distinct(question.mentions, [](AnnotationRef ref) { return ref.account; });
  if (finding.readings.size() == 1) return fmt::format("{} accounts put it alike.", accounts);
  return fmt::format("{} accounts put it in {} ways.", accounts, finding.readings.size());
}

/// Whether a label stands in words that are quoted.
bool is_spoken(const Story& story, std::uint32_t account, const Label& label) {
  return label.quotation != none && story.annotations[account].quotations[label.quotation].saying != Saying::indirect;
}

/// How often a name that is said to be disputed is one that accounts put in two ways: 14 of 15 times when somebody else read them
/// (docs/quality.md). Only the name must be one participant's, not all that he is called.
constexpr double sure_of_a_disputed_name = 0.9;

}  // namespace

Finding reconcile_label(const Story& story, const Question& question) {
  Finding finding = finding_of(story, question);
  std::map<std::string, std::size_t> by_wording;  // to its reading
  Sorts sorts;
  std::set<std::string> called;
  for (const AnnotationRef ref : question.mentions) {
    const Label& label = story.annotations[ref.account].labels[ref.index];
    if (!label.name && label.kind == ParticipantKind::person) called.insert(text::singular(label.head));
  }
  for (const AnnotationRef ref : question.mentions) {
    const Label& label = story.annotations[ref.account].labels[ref.index];
    const Span place = label.span;
    const std::string words = plain_words(story.accounts[ref.account].text(place));
    const auto [known, is_new] = by_wording.try_emplace(text::fold(words), finding.readings.size());
    if (is_new) {
      finding.readings.push_back({.value = {.text = words}, .mentions = {}});
      const ParticipantKind kind = text::kind_by_form(text::name_words(words), label.kind);
      sorts.names.push_back(label.name && kind != ParticipantKind::place);  // "Northeast" and "Northwest Osk" are two places
      sorts.persons.push_back(label.name && kind == ParticipantKind::person);
      sorts.definite.push_back(true);
      sorts.past.push_back(true);
      sorts.relatives.push_back(false);
    }
    const bool held = std::ranges::none_of(text::folded_words(words), text::is_former);
    if (!is_spoken(story, ref.account, label) && !(held && is_of_former_time(story, ref.account, label)))
      sorts.past[known->second] = false;
    if (label.name && is_told_as_relative(story.accounts[ref.account].text(), place, called))
      sorts.relatives[known->second] = true;
    sorts.definite[known->second] = sorts.definite[known->second] && !label.name && label.definite && !label.plural;
    finding.readings[known->second].mentions.push_back({ref.account, place});
  }
  const NameConflict conflict = find_conflicts(story, sorts, finding);
  // A name that is disputed is what is asked then.
  if (conflict != NameConflict::none) finding.confidence = std::max(finding.confidence, sure_of_a_disputed_name);
  finding.about = most_told(finding).value.text;
  finding.relation = relation_of(finding, question);
  finding.reason = reason_of(story, question, finding, conflict);
  return finding;
}

}  // namespace hexapla::reconcile
