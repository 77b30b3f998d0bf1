#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "align/align.h"
#include "align/grouping.h"
#include "align/quantities_features.h"
#include "align/quantities_grouping.h"
#include "text/rates.h"

namespace hexapla::align {
namespace {

/// "One of the oldest bridges": it tells which one, and answers no question how many.
bool is_one_among(const Quantity& quantity, std::string_view text) {
  const bool one = quantity.part && quantity.low == 1 && quantity.high == 1 && !quantity.thing.empty();
  return one && quantity.thing.begin < quantity.span.end && text.substr(quantity.number.end).starts_with(" of ");
}

}  // namespace

std::vector<Question> align_quantities(const Story& story, const std::vector<Question>& statements, const text::Rates& rates) {
  std::vector<AnnotationRef> compared;
  std::vector<Question> questions;
  std::vector<std::size_t> counts;
  for (const Annotations& annotations : story.annotations) counts.push_back(annotations.quantities.size());
  const std::size_t most = compared_of_each(counts);
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
    const auto count = static_cast<std::uint32_t>(counts[account]);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (is_one_among(story.annotations[account].quantities[i], story.accounts[account].text())) continue;
      if (i < most) {
        compared.push_back({account, i});
      } else {
        questions.push_back({.kind = FindingKind::quantity, .mentions = {{account, i}}});
      }
    }
  }
  const quantities::Features features(story, compared, statements, rates);
  for (const quantities::Grouped& grouped : quantities::group(features, story.stop))
    questions.push_back(question_of(FindingKind::quantity, grouped.members, compared, grouped.confidence));
  order_questions(questions);
  return questions;
}

}  // namespace hexapla::align
