#include "annotate/quantities/telephones.h"

#include <algorithm>
#include <array>

#include "text/morphology.h"

namespace hexapla::annotate::quantities {

bool is_shouted(std::string_view word) {
  return word.size() >= 3 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

namespace {

/// A chain of digits and hyphens that is no range: "555-0123", "423-555-0123", "9-1-1", "423-555-TIPS".
bool is_chain(const Words& words, const Numeral& number) {
  const std::size_t i = number.begin, end = number.end;
  if (i >= 2 && words.is(i - 1, "\u2212") && words.glued(i - 1) && words.is_number(i - 2)) return true;
  if (i >= 2 && words.hyphen(i - 1) && words.is_number(i - 2)) return true;  // a range is read from its first number on
  if (!words.hyphen(end) || !words.is_number(end + 1)) return false;
  if (words.hyphen(end + 2) && (words.is_number(end + 3) || is_shouted(words.raw(end + 3)))) return true;  // "713-222-TIPS"
  const std::size_t first = words.raw(i).size(), second = words.raw(end + 1).size();
  return first == 3 && second == 4 && words.raw(end + 1).find(',') == std::string_view::npos &&
         !text::is_plural(words.lower(end + 2));
}

/// "0845 125 2222": groups of digits with blanks, the first of which begins with the zero of a telephone's area.
bool is_telephone_group(const Words& words, std::size_t i) {
  constexpr std::size_t most_groups = 4, shortest_area = 3;
  std::size_t first = i;
  while (first > 0 && i - first < most_groups && words.is_number(first - 1)) --first;
  const std::string_view area = words.raw(first);
  return first < i && area.size() >= shortest_area && area[0] == '0' &&
         area.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_emergency_call(const Words& words, const Numeral& number) {
  if (!words.is(number.begin, "911") && !words.is(number.begin, "999")) return false;
  return !words.is_word(number.end) || !text::is_plural(words.lower(number.end)) ||
         words.any(number.end, {"calls", "callers", "recordings", "tapes", "logs", "transcripts", "dispatchers", "operators"});
}

/// Whether word `i` is one of three groups of three, three and four digits that marks or blanks part: "(253) 555-0123",
/// "412 555 0123", "412.555.0123".
bool is_in_three_groups(const Words& words, std::size_t i) {
  constexpr std::array<std::size_t, 3> sizes = {3, 3, 4};
  const auto digits = [&](std::size_t at, std::size_t size) {
    return words.is_number(at) && words.raw(at).size() == size &&
           words.raw(at).find_first_not_of("0123456789") == std::string_view::npos;
  };
  constexpr std::size_t reach = 5;  // words and marks before the last group
  for (std::size_t first = i - std::min(i, reach); first <= i; ++first) {
    std::size_t at = first;
    bool inside = false, all = true;
    for (std::size_t group = 0; group < sizes.size() && all; ++group) {
      if (group > 0 && words.any(at, {"-", ".", ")", "/"})) ++at;
      all = digits(at, sizes[group]);
      inside = inside || at == i;
      ++at;
    }
    if (all && inside) return true;
  }
  return false;
}

/// "1-800 MARROW1", "1-800-222-TIPS", "555-TIPS (8477)".
bool is_spelt(const Words& words, const Numeral& number) {
  const std::size_t i = number.begin, end = number.end;
  const bool toll_free = words.raw(i) == "1" && words.hyphen(end) && words.is_number(end + 1) && words.raw(end + 1).size() == 3 &&
                         (words.raw(end + 1)[0] == '8' || words.raw(end + 1)[0] == '9');
  const bool bracketed = i > 2 && words.is(i - 1, "(") && words.is(end, ")");
  return toll_free || (bracketed && is_shouted(words.raw(i - 2)) && words.hyphen(i - 3));
}

}  // namespace

bool is_telephone(const Words& words, const Numeral& number) {
  return is_chain(words, number) || is_telephone_group(words, number.begin) || is_in_three_groups(words, number.begin) ||
         is_spelt(words, number) || is_emergency_call(words, number);
}

}  // namespace hexapla::annotate::quantities
