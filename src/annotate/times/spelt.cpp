#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "annotate/times/grammar.h"
#include "text/morphology.h"

// Days and years in words: "May twenty-first", "nineteen ninety-six".

namespace hexapla::annotate::times {
namespace {

constexpr int last_day = 31;

constexpr auto decades = std::to_array<std::string_view>(
    {"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"});  // from the 20s on

}  // namespace

Grammar::Day Grammar::spelt_day(std::size_t i) const {
  const auto ordinal = [&](std::size_t at) { return is(at, "second") ? 2 : word(at) == Word::ordinal ? value(at) : 0; };
  int day = ordinal(i);
  std::size_t end = i + 1;
  if (is_one_of(i, {"twenty", "thirty"})) {
    const std::size_t at = joined(end) ? end + 1 : end;
    const int one = ordinal(at);
    if (one < 1 || one > 9) return {};
    day = value(i) + one;
    end = at + 1;
  }
  if (day < 1 || day > last_day) return {};
  return {.day = static_cast<unsigned>(day), .end = end};
}

/// "January first", "May the twenty-first" at the token behind the month. "In January second graders …" is none.
Grammar::Day Grammar::spelt_day_of_month(std::size_t i) const {
  const Day day = spelt_day(is(i, "the") ? i + 1 : i);
  if (day.day == 0) return {};
  const bool bare = !has(day.end) || is_mark(day.end) || is_digits(day.end) || text::is_function_word(lower(day.end));
  return bare || spelt_year(day.end).year != 0 ? day : Day{};
}

/// The number below 100 that stands in words at `i` ("ninety-six", "fifteen", "oh four"), and the token after it.
Grammar::YearAt Grammar::spelt_tens(std::size_t i) const {
  if (is(i, "oh") && word(i + 1) == Word::number && value(i + 1) < 10) return {.year = value(i + 1), .end = i + 2};
  if (word(i) != Word::number || is_one_of(i, {"a", "an", "dozen"}) || value(i) > 99) return {};
  const int tens = value(i);
  const std::size_t at = joined(i + 1) ? i + 2 : i + 1;
  const bool more = tens >= 20 && tens % 10 == 0 && word(at) == Word::number && value(at) < 10 && !is_one_of(at, {"a", "an"});
  return more ? YearAt{.year = tens + value(at), .end = at + 1} : YearAt{.year = tens, .end = i + 1};
}

Grammar::YearAt Grammar::spelt_year(std::size_t i) const {
  if (is(i, "two") && is(i + 1, "thousand")) {
    const std::size_t at = is(i + 2, "and") ? i + 3 : i + 2;
    const YearAt rest = spelt_tens(at);
    return rest.year != 0 ? YearAt{.year = 2000 + rest.year, .end = rest.end} : YearAt{};
  }
  // "twelve thirty" is rather a clock time
  const bool century = word(i) == Word::number && value(i) >= 13 && value(i) <= 20;
  if (!century || joined(i + 1)) return {};
  std::size_t at = i + 1;
  const bool hundred = is(at, "hundred");
  if (hundred) at = is(at + 1, "and") ? at + 2 : at + 1;
  const YearAt rest = spelt_tens(at);
  if (rest.year == 0 || (!hundred && rest.year < 10 && !is(at, "oh"))) return {};
  if (word(rest.end) == Word::unit) return {};  // "fifteen twenty minutes"
  return {.year = value(i) * 100 + rest.year, .end = rest.end};
}

/// "In nineteen ninety-six": a year in words behind a preposition.
Draft Grammar::spelt_year_number(std::size_t i) const {
  if (i == 0 || !is_one_of(i - 1, {"in", "since", "until", "from", "by", "of", "before", "after", "to"})) return {};
  const YearAt year = spelt_year(i);
  if (year.year == 0) return {};
  const bool bare = !has(year.end) || is_mark(year.end) || text::is_function_word(lower(year.end));
  return bare ? date(i, year.end, text::iso_year(year.year)) : Draft{};
}

/// "The seventies", "nineteen fifties": of the twentieth century where no other is told; not "in her seventies".
Draft Grammar::spelt_decade(std::size_t i) const {
  const bool century = word(i) == Word::number && value(i) >= 15 && value(i) <= 20;
  const std::size_t at = century ? i + 1 : i;
  const auto found = std::ranges::find(decades, lower(at));
  if (found == decades.end()) return {};
  const bool told = i > 0 && (is(i - 1, "the") || (is_one_of(i - 1, {"early", "late", "mid"}) && i > 1 && is(i - 2, "the")));
  if (!century && !told) return {};
  return date(i, at + 1, fmt::format("{}{}X", century ? value(i) : 19, found - decades.begin() + 2));
}

}  // namespace hexapla::annotate::times
