#include "reconcile/quantities_given_too.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <string_view>

#include "reconcile/quantities_groups.h"
#include "reconcile/quantities_phrases.h"
#include "text/concepts.h"
#include "text/happenings.h"
#include "text/surroundings.h"

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

/// Whether things are counted for acts that the thesaurus tells apart: "destroyed 14 homes and damaged 12 homes". People are told
/// of by many acts.
bool are_of_other_acts(const Quantity& a, const Quantity& b) {
  if (text::noun_concept(a.head).family == "person" || text::noun_concept(b.head).family == "person") return false;
  const std::string_view one = text::happening_of(a.act), other = text::happening_of(b.act);
  return !one.empty() && !other.empty() && one != other;
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

/// Whether two figures are the same of such things: ages of anybody in one unit, counts by one noun, not for acts known to be
/// two; of a `telling` number also by nouns for one sort of thing or the noun for the other's verb ("caught 29 passes", "29
/// catches"), or what is measured: in one unit, or as 5.6, by which no things are counted.
bool is_such(const Quantity& a, const Quantity& b, bool telling) {
  const bool same = a.kind == b.kind && a.low == b.low && a.high == b.high && a.unit == b.unit;
  if (!same || a.kind == QuantityKind::age) return same;
  if (fared_otherwise(a, b)) return false;
  if (a.low != std::floor(a.low)) return true;
  if (telling && !a.head.empty() && !b.head.empty() && (a.head == b.act || b.head == a.act)) return true;
  if (are_of_other_acts(a, b)) return false;
  if (a.head == b.head && !a.head.empty()) return true;
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

text::WordsAround words_around(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  const Annotations& annotations = story.annotations[ref.account];
  return text::words_around(story.accounts[ref.account].text(), sentence_of(annotations, quantity), quantity.span);
}

/// Whether an account gives a figure of another one in the same words as it does: of a list, say, which both have.
bool repeats(const Story& story, std::uint32_t account, AnnotationRef figure, const text::WordsAround& around) {
  const Quantity& told = quantity_of(story, figure);
  const std::vector<Quantity>& quantities = story.annotations[account].quantities;
  for (std::uint32_t i = 0; i < quantities.size(); ++i) {
    if (quantities[i].kind != told.kind || quantities[i].low != told.low || quantities[i].unit != told.unit) continue;
    if (text::fill_one_gap(words_around(story, {account, i}), around)) return true;
  }
  return false;
}

/// Whether two figures of two accounts fill one gap of nearly the same words, which tell of one thing, whatever else has such a
/// figure: "a 47-year-old man, an 18-year-old man and two boys were walking", "a 47-year-old man, a 22-year-old man and two boys
/// were walking".
bool fill_one_gap(const Story& story, std::span<const AnnotationRef> a, std::span<const AnnotationRef> b) {
  for (const AnnotationRef one : a) {
    const text::WordsAround around = words_around(story, one);
    for (const AnnotationRef other : b) {
      const text::WordsAround there = words_around(story, other);
      if (one.account != other.account && text::fill_one_gap(around, there) && !repeats(story, one.account, other, there) &&
          !repeats(story, other.account, one, around))
        return true;
    }
  }
  return false;
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
  const Asked asked{.story = story, .question = question, .named = named};
  const auto first = looked_at(a), second = looked_at(b);
  return (asked.gives_alone(first, second) && asked.gives_alone(second, first)) || fill_one_gap(story, first, second);
}

}  // namespace hexapla::reconcile
