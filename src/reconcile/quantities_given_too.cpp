#include "reconcile/quantities_given_too.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <string_view>

#include "reconcile/quantities_groups.h"
#include "reconcile/quantities_phrases.h"
#include "text/concepts.h"

namespace hexapla::reconcile {
namespace {

bool is_asked_of(const Quantity& of) {
  return of.kind != QuantityKind::clock_score && of.kind != QuantityKind::money && of.kind != QuantityKind::percent &&
         of.low == of.high;
}

/// Whether something else befell those who are counted: "two people were killed", "two people were arrested".
bool fared_otherwise(const Quantity& a, const Quantity& b) {
  const text::Fate one = text::fate_of(a.act), other = text::fate_of(b.act);
  return one != other && one != text::Fate::none && other != text::Fate::none;
}

/// A number that few things have: 29, 412 or 5.6, not 12, 40, 250 or 1,200.
bool is_telling(const Quantity& quantity) {
  constexpr double few = 20, hundred = 100, ten = 10, figures = 100;  // the last: numbers below have two figures
  double number = quantity.low;
  if (number != std::floor(number)) return true;
  if (number < hundred) return number > few && std::fmod(number, ten) != 0;
  while (std::fmod(number, ten) == 0) number /= ten;
  return number >= figures;
}

/// Whether two figures are the same of such things: ages of anybody in one unit, counts by one noun; of a `telling` number also
/// by nouns for one sort of thing or the noun for the other's verb ("caught 29 passes", "29 catches"), or what is measured: in
/// one unit, or as 5.6, by which no things are counted.
bool is_such(const Quantity& a, const Quantity& b, bool telling) {
  const bool same = a.kind == b.kind && a.low == b.low && a.high == b.high && a.unit == b.unit;
  if (!same || a.kind == QuantityKind::age) return same;
  if (fared_otherwise(a, b)) return false;
  if ((a.head == b.head && !a.head.empty()) || a.low != std::floor(a.low)) return true;
  if (telling && !a.head.empty() && !b.head.empty() && (a.head == b.act || b.head == a.act)) return true;
  const std::string_view sort = text::noun_concept(a.head).group;
  return telling &&
         (a.head.empty() || b.head.empty() ? !a.unit.empty() : !sort.empty() && sort == text::noun_concept(b.head).group);
}

/// Whether it is so sure that one account settles it: of people, who are counted for many reasons, only where one verb tells it.
bool is_surely_such(const Quantity& a, const Quantity& b) {
  const bool people = text::noun_concept(a.head).family == "person" || text::noun_concept(b.head).family == "person";
  return !people || (a.act == b.act && !a.act.empty());
}

/// What is asked of accounts that give one of two figures.
struct Asked {
  const Story& story;
  const Question& question;
  bool named = false;  ///< a name stands with either: only what has this name is such a figure

  /// Whether an account gives one of the figures elsewhere; a telling one, if only `telling` ones count.
  [[nodiscard]] bool gives(std::uint32_t account, std::span<const AnnotationRef> figures, bool telling) const {
    const std::vector<Quantity>& quantities = story.annotations[account].quantities;
    for (std::uint32_t i = 0; i < quantities.size(); ++i) {
      const auto is_it = [&](AnnotationRef ref) {
        const Quantity& told = quantity_of(story, ref);
        const bool tells = is_telling(told);
        return (!telling || (tells && is_surely_such(quantities[i], told))) && is_such(quantities[i], told, tells) &&
               (!named || (!told.subject.empty() && told.subject == quantities[i].subject));
      };
      if (std::ranges::any_of(figures, is_it) && !std::ranges::binary_search(question.mentions, AnnotationRef{account, i}))
        return true;
    }
    return false;
  }

  /// Whether an account of `one` gives none of the figures of `other` elsewhere, and none tells both by a number that few things
  /// have: then they are two things'.
  [[nodiscard]] bool gives_alone(std::span<const AnnotationRef> one, std::span<const AnnotationRef> other) const {
    std::set<std::uint32_t> accounts;
    for (const AnnotationRef ref : one) accounts.insert(ref.account);
    const bool ages = quantity_of(story, one.front()).kind == QuantityKind::age;
    return std::ranges::any_of(accounts, [&](std::uint32_t account) { return !gives(account, other, false); }) &&
           (ages || std::ranges::none_of(accounts, [&](std::uint32_t account) { return gives(account, other, true); }));
  }
};

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
  const Asked asked{.story = story, .question = question, .named = named};
  return asked.gives_alone(looked_at(a), looked_at(b)) && asked.gives_alone(looked_at(b), looked_at(a));
}

}  // namespace hexapla::reconcile
