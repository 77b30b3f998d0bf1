#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "reconcile/reconcile.h"
#include "reconcile/tellers.h"
#include "reconcile/witnesses.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

Span place_of(const Story& story, FindingKind kind, AnnotationRef ref) {
  const Annotations& annotations = story.annotations[ref.account];
  return kind == FindingKind::label ? annotations.labels[ref.index].span : annotations.statements[ref.index].span;
}

std::uint32_t accounts_of(const std::vector<Mention>& mentions) {
  return count_distinct(mentions, [](const Mention& mention) { return mention.account; });
}

std::string reason_of(const Question& question, const Finding& finding) {
  const std::uint32_t accounts = count_distinct(question.mentions, [](AnnotationRef ref) { return ref.account; });
  if (finding.readings.size() == 1) return fmt::format("{} accounts use the same words.", accounts);
  return fmt::format("{} accounts put it in {} ways.", accounts, finding.readings.size());
}

}  // namespace

Finding reconcile_wording(const Story& story, const Question& question) {
  Finding finding = finding_of(story, question);
  std::map<std::string, std::size_t> known;
  for (const AnnotationRef ref : question.mentions) {
    const Span place = place_of(story, question.kind, ref);
    const std::string words = plain_words(story.accounts[ref.account].text(place));
    const auto [reading, is_new] = known.try_emplace(text::fold(words), finding.readings.size());
    if (is_new) finding.readings.push_back({.value = {.text = words}, .mentions = {}});
    finding.readings[reading->second].mentions.push_back({ref.account, place});
  }
  finding.about = std::ranges::max_element(finding.readings, {}, [](const Reading& reading) {
                    return accounts_of(reading.mentions);
                  })->value.text;
  finding.relation = relation_of(finding, question);
  finding.reason = reason_of(question, finding);
  return finding;
}

}  // namespace hexapla::reconcile
