#include "reconcile/quantities_groups.h"

#include <utility>

#include "reconcile/quantities_phrases.h"

namespace hexapla::reconcile {
namespace {

using text::Amount;
using text::AmountRelation;

/// The group of the question's mention `i` alone, with those behind it that repeat it in other units.
Group told_at(const Story& story, const Question& question, std::size_t i) {
  const AnnotationRef first = question.mentions[i];
  const std::string_view source = story.accounts[first.account].text();
  Group group{.amount = text::amount_of(quantity_of(story, first), source), .mentions = {first}};
  for (++i; i < question.mentions.size(); ++i) {
    const AnnotationRef last = group.mentions.back(), ref = question.mentions[i];
    if (ref.account != last.account || !text::is_conversion(quantity_of(story, last), quantity_of(story, ref), source)) break;
    group.mentions.push_back(ref);
    if (group.converted.size() < most_weighed) group.converted.push_back(text::amount_of(quantity_of(story, ref), source));
  }
  return group;
}

void add(Group&& more, Group& group) {
  group.mentions.insert(group.mentions.end(), more.mentions.begin(), more.mentions.end());
  const auto keep = [&](Amount&& amount) {
    const auto in_its_unit = [&](const Amount& known) { return known.unit == amount.unit && known.measured == amount.measured; };
    if (!any_amount(group, in_its_unit)) group.converted.push_back(std::move(amount));
  };
  keep(std::move(more.amount));
  for (Amount& amount : more.converted) keep(std::move(amount));
}

}  // namespace

std::vector<Group> group_readings(const Story& story, const Question& question, const text::Rates& rates) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < question.mentions.size();) {
    Group told = told_at(story, question, i);
    i += told.mentions.size();
    const auto related_end = groups.begin() + static_cast<std::ptrdiff_t>(std::min(groups.size(), most_related));
    const auto same = [&](const Amount& a, const Amount& b) { return text::relate(a, b, rates) == AmountRelation::same; };
    auto group = std::find_if(groups.begin(), related_end, [&](const Group& known) { return same(known.amount, told.amount); });
    if (group == related_end) {
      group = std::find_if(groups.begin(), related_end, [&](const Group& known) {
        return any_amount(known, [&](const Amount& a) { return any_amount(told, [&](const Amount& b) { return same(a, b); }); });
      });
    }
    if (group == related_end)
      groups.push_back(std::move(told));
    else
      add(std::move(told), *group);
  }
  return groups;
}

}  // namespace hexapla::reconcile
