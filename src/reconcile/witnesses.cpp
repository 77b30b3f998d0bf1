#include "reconcile/witnesses.h"

#include "core/in_conflict.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile {

Finding finding_of(const Story& story, const Question& question) {
  Finding finding;
  finding.kind = question.kind;
  finding.confidence = question.confidence;
  finding.origins = count_distinct(question.mentions, [&](AnnotationRef ref) { return story.origin[ref.account]; });
  return finding;
}

const Reading& most_told(const Finding& finding) {
  const auto tellers = [&](std::uint32_t reading) {
    const bool asked = finding.conflicts.empty() || in_conflict(finding, reading);
    return asked ? accounts_of(finding.readings[reading].mentions) : 0;
  };
  std::uint32_t most = 0;
  for (std::uint32_t i = 1; i < finding.readings.size(); ++i)
    if (tellers(i) > tellers(most)) most = i;
  return finding.readings[most];
}

Relation relation_of(const Finding& finding, const Question& question, bool telling) {
  if (count_distinct(question.mentions, [](AnnotationRef ref) { return ref.account; }) < 2) return Relation::single;
  if (!finding.conflicts.empty()) return Relation::conflict;
  const double sure = telling || finding.origins == 1 ? likelier_than_not : sure_of_one_thing;
  return finding.readings.size() == 1 && finding.confidence >= sure ? Relation::agree : Relation::compatible;
}

void tell_one_origin(Finding& finding) {
  const bool agrees = finding.relation == Relation::agree || finding.may_agree();
  if (!agrees || finding.origins > 1 || !finding.reason.ends_with('.')) return;
  finding.reason.pop_back();
  finding.reason += "; they share text, and so are one witness.";
}

}  // namespace hexapla::reconcile
