#include "reconcile/quantities_given_too.h"

#include <algorithm>
#include <set>
#include <span>

#include "reconcile/quantities_groups.h"
#include "reconcile/quantities_phrases.h"
#include "text/concepts.h"

namespace hexapla::reconcile {
namespace {

bool is_asked_of(const Quantity& of) {
  return (of.kind == QuantityKind::age || of.kind == QuantityKind::count) && of.low == of.high;
}

/// Whether something else befell those who are counted: "two people were killed", "two people were arrested".
bool fared_otherwise(const Quantity& a, const Quantity& b) {
  const text::Fate one = text::fate_of(a.act), other = text::fate_of(b.act);
  return one != other && one != text::Fate::none && other != text::Fate::none;
}

/// Whether two figures are the same of such things: ages of anybody in one unit, counts by one noun.
bool is_such(const Quantity& a, const Quantity& b) {
  return a.kind == b.kind && a.low == b.low && a.high == b.high && a.unit == b.unit &&
         (a.kind == QuantityKind::age || (a.head == b.head && !a.head.empty() && !fared_otherwise(a, b)));
}

/// Whether an account of `one` gives none of the figures of `other` elsewhere; where they are `named`, of that name.
bool gives_alone(const Story& story, const Question& question, bool named, std::span<const AnnotationRef> one,
                 std::span<const AnnotationRef> other) {
  const auto gives_too = [&](std::uint32_t account) {
    const std::vector<Quantity>& quantities = story.annotations[account].quantities;
    for (std::uint32_t i = 0; i < quantities.size(); ++i) {
      const auto is_it = [&](AnnotationRef ref) {
        const Quantity& told = quantity_of(story, ref);
        return is_such(quantities[i], told) && (!named || (!told.subject.empty() && told.subject == quantities[i].subject));
      };
      if (std::ranges::any_of(other, is_it) && !std::ranges::binary_search(question.mentions, AnnotationRef{account, i}))
        return true;
    }
    return false;
  };
  std::set<std::uint32_t> seen;
  return std::ranges::any_of(one, [&](AnnotationRef ref) { return seen.insert(ref.account).second && !gives_too(ref.account); });
}

}  // namespace

bool each_alone_gives(const Story& story, const Question& question, const std::vector<AnnotationRef>& a,
                      const std::vector<AnnotationRef>& b) {
  const auto looked_at = [&](std::span<const AnnotationRef> mentions) {
    return mentions.first(std::min(mentions.size(), most_weighed));
  };
  const auto has_name = [&](AnnotationRef ref) { return !quantity_of(story, ref).subject.empty(); };
  const bool named = std::ranges::any_of(a, has_name) || std::ranges::any_of(b, has_name);
  const auto is_asked = [&](AnnotationRef ref) { return is_asked_of(quantity_of(story, ref)); };
  if (!std::ranges::all_of(a, is_asked) || !std::ranges::all_of(b, is_asked)) return true;
  return gives_alone(story, question, named, looked_at(a), looked_at(b)) &&
         gives_alone(story, question, named, looked_at(b), looked_at(a));
}

}  // namespace hexapla::reconcile
