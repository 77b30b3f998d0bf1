#include "annotate/quantities/age_lists.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "core/in_list.h"
#include "text/bearers.h"
#include "text/concepts.h"
#include "text/morphology.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::size_t longest = 6;  // ages in a list
constexpr double oldest = 125;

/// The first words of a list that leads to `at`, and how many numbers stand before `at`.
struct Lead {
  std::size_t noun;
  std::size_t numbers = 0;
};

std::optional<Lead> lead_of(const Words& words, std::size_t at) {
  for (Lead lead{at}; lead.numbers < longest; ++lead.numbers) {
    if (lead.noun < 3) return {};
    std::size_t before = lead.noun - 1;
    const bool last = words.is(before, "and");
    if (last) --before;
    const bool comma = words.is(before, ",");
    if (comma) --before;
    if (!last && !comma) return {};
    lead.noun = before;
    if (words.is_number(before)) continue;
    if (last) return {};  // "boys and 9"
    return lead;
  }
  return {};
}

/// How many people the noun at `i` is said to be, with one word between at most ("two young boys"); 0 where nothing says it or it
/// is no plural of people.
std::size_t counted_people(const Words& words, std::size_t i) {
  const std::string_view noun = words.lower(i);
  if (!words.is_word(i) || !text::is_plural(noun)) return 0;
  const std::string one = text::singular(noun);
  if (text::gender_of(one) == text::Gender::none && text::noun_concept(one).family != "person") return 0;
  for (std::size_t before = 1; before <= 2 && before <= i; ++before) {
    const std::optional<Numeral> number = numeral(words, i - before);
    if (!number || !number->whole || number->end > i) continue;
    return number->value >= 2 && number->value <= longest ? static_cast<std::size_t>(number->value) : 0;
  }
  return 0;
}

/// "The victims are between" before word `i`.
bool are_people_between(const Words& words, std::size_t i) {
  if (i < 3 || !words.is(i - 1, "between") || !words.any(i - 2, {"are", "were"})) return false;
  const std::string_view noun = words.lower(i - 3);
  return text::is_plural(noun) && text::noun_concept(text::singular(noun)).family == "person";
}

}  // namespace

std::string noun_of_listed_age(const Words& words, const Numeral& number) {
  const std::optional<Lead> lead = lead_of(words, number.begin);
  if (!lead) return {};
  const std::size_t people = counted_people(words, lead->noun);
  std::size_t end = number.end, listed = lead->numbers + 1;
  for (; listed < people; ++listed) {
    std::size_t at = end;
    if (words.is(at, ",")) ++at;
    if (words.is(at, "and")) ++at;
    const std::optional<Numeral> next = at == end ? std::nullopt : numeral(words, at);
    if (!next || !next->digits || next->value >= oldest) return {};
    end = next->end;
  }
  if (listed != people) return {};
  const bool counts_a_noun =
      words.is_word(end) && !text::is_function_word(words.lower(end)) && !text::is_verb_form(words.lower(end));
  return counts_a_noun ? std::string{} : text::singular(words.lower(lead->noun));
}

std::string noun_before_age(const Words& words, const Numeral& number) {
  const std::size_t next = number.end, i = number.begin - (number.begin > 0 && words.is(number.begin - 1, "also") ? 1 : 0);
  if (i < 2 || !words.is(i - 1, ",") || !words[i].spaced || !words.is_word(i - 2)) return {};
  const std::string_view noun = words.lower(i - 2);
  if (!text::is_person(noun) || text::singular(noun) != noun || text::is_plural(noun)) return {};
  if (next < words.size() && !words.any(next, {",", ".", ";", ")", "\u2014", "--", "!", "?"})) return {};
  return std::string(noun);
}

bool are_between_ages(const Words& words, const Numeral& number) {
  constexpr auto of_ages = std::to_array<std::string_view>(
      {"age", "aged", "ages", "old", "older", "oldest", "teenagers", "teens", "young", "younger", "youngest"});
  const std::size_t i = number.begin;
  if (!are_people_between(words, i)) return false;
  constexpr std::size_t reach = 3;  // words before the noun: "most of the victims", who are no number of people
  for (std::size_t k = 1; k <= reach && k + 3 <= i; ++k)
    if (words.any(i - 3 - k, {"all", "both", "many", "most", "several", "some"})) return true;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (in(of_ages, words.lower(at))) return true;
  return false;
}

bool may_be_ages_or_people(const Words& words, const Draft& draft) {
  const Quantity& quantity = draft.quantity;
  const bool bare =
      quantity.kind == QuantityKind::count && quantity.bound == Bound::between && !draft.has_thing() && !draft.measured;
  const bool ends = draft.end >= words.size() || words.any(draft.end, {".", ",", ";"});
  return bare && ends && quantity.high < oldest && are_people_between(words, draft.number_begin);
}

}  // namespace hexapla::annotate::quantities
