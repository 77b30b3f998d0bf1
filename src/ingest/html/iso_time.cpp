#include "ingest/html/iso_time.h"

#include <array>
#include <chrono>
#include <fmt/format.h>

#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

constexpr std::size_t longest_time = 128;
constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> month_endings = {"uary", "ruary", "ch",     "il",   "",      "e",
                                                            "y",    "ust",   "tember", "ober", "ember", "ember"};

struct Day {
  int year = 0;
  int month = 0;
  int day = 0;
  bool exists() const {
    return year >= 1000 && std::chrono::year_month_day{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                                       std::chrono::day(static_cast<unsigned>(day))}
                               .ok();
  }
};

/// Reads from left to right; each reader leaves the cursor where it was if it finds nothing.
struct Cursor {
  std::string_view rest;

  char peek(std::size_t ahead = 0) const { return ahead < rest.size() ? rest[ahead] : '\0'; }
  bool take(char c) {
    if (peek() != c || rest.empty()) return false;
    rest.remove_prefix(1);
    return true;
  }
  void spaces() {
    while (!rest.empty() && (is_space(rest[0]) || rest[0] == ',')) rest.remove_prefix(1);
  }
  /// A number of `least` to `most` digits that is not part of a longer one unless `most` digits are taken from a basic form.
  std::optional<int> number(std::size_t least, std::size_t most, bool whole = true) {
    std::size_t size = 0;
    int value = 0;
    while (size < most && is_digit(peek(size))) value = value * 10 + (peek(size++) - '0');
    if (size < least || (whole && is_digit(peek(size)))) return std::nullopt;
    rest.remove_prefix(size);
    return value;
  }
  std::string word() {
    std::string out;
    while (is_letter(peek())) {
      out += lower(rest[0]);
      rest.remove_prefix(1);
    }
    return out;
  }
};

std::optional<int> month_of(std::string_view word) {
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (!word.starts_with(months[i])) continue;
    const std::string_view ending = word.substr(3);
    if (ending.empty() || ending == month_endings[i] || (i == 8 && ending == "t")) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

/// "2019-11-18", "2019/11/18", "20191118", and the year and month alone.
std::optional<Day> numeric_day(Cursor& cursor) {
  const auto year = cursor.number(4, 4, false);
  if (!year) return std::nullopt;
  Day out{.year = *year};
  const char divider = cursor.peek();
  if (is_digit(divider)) {
    const auto month = cursor.number(2, 2, false);
    const auto day = cursor.number(2, 2);
    if (!month || !day) return std::nullopt;
    return Day{.year = *year, .month = *month, .day = *day};
  }
  if (divider != '-' && divider != '/') return std::nullopt;
  cursor.take(divider);
  const auto month = cursor.number(1, 2);
  if (!month) return std::nullopt;
  out.month = *month;
  if (cursor.take(divider)) {
    const auto day = cursor.number(1, 2);
    if (!day) return std::nullopt;
    out.day = *day;
  }
  return out;
}

/// "Mon, 18 Nov 2019", "18 November 2019", "November 18, 2019", "18-Nov-2019".
std::optional<Day> worded_day(Cursor& cursor) {
  std::optional<int> day;
  std::optional<int> month;
  for (int part = 0; part < 5; ++part) {
    cursor.spaces();
    cursor.take('-');
    if (is_digit(cursor.peek())) {
      if (month && day) {
        const auto year = cursor.number(4, 4);
        if (!year) return std::nullopt;
        return Day{.year = *year, .month = *month, .day = *day};
      }
      day = cursor.number(1, 2);
      if (!day) return std::nullopt;
      if (is_letter(cursor.peek())) cursor.word();  // 18th
    } else {
      const std::string word = cursor.word();
      cursor.take('.');
      if (word.empty()) return std::nullopt;
      if (!month) month = month_of(word);
    }
  }
  return std::nullopt;
}

/// "T09:30:00.000", " 09:30", " at 9:30 am", "T0930": ready to append, "" if there is none.
std::string clock(Cursor& cursor) {
  const Cursor before = cursor;
  cursor.spaces();
  if (cursor.peek() == 'T' || cursor.peek() == 't') cursor.rest.remove_prefix(1);
  if (equals_ignoring_case(cursor.rest.substr(0, 3), "at ")) cursor.rest.remove_prefix(3);
  cursor.take('-');
  cursor.spaces();
  const auto give_up = [&] {
    cursor = before;
    return std::string();
  };
  auto hour = cursor.number(1, 2, false);
  const bool basic = is_digit(cursor.peek());
  if (!hour || (!basic && !cursor.take(':'))) return give_up();
  const auto minute = cursor.number(2, 2, false);
  if (!minute) return give_up();
  std::string second;
  if (basic ? is_digit(cursor.peek()) : cursor.take(':')) {
    const auto value = cursor.number(2, 2, false);
    if (!value || *value > 60) return give_up();
    second = fmt::format(":{:02}", *value);
    if (cursor.peek() == '.' && is_digit(cursor.peek(1))) {
      cursor.take('.');
      while (is_digit(cursor.peek())) cursor.rest.remove_prefix(1);  // fractions of a second say nothing of when news came out
    }
  }
  Cursor half = cursor;
  half.spaces();
  std::string mark = half.word();
  if ((mark == "a" || mark == "p") && half.take('.')) mark += half.word();
  if (mark == "am" || mark == "pm") {
    if (*hour < 1 || *hour > 12) return give_up();
    hour = *hour % 12 + (mark == "pm" ? 12 : 0);
    half.take('.');
    cursor = half;
  }
  if (*hour > 23 || *minute > 59) return give_up();
  return fmt::format("T{:02}:{:02}{}", *hour, *minute, second);
}

std::string zone(Cursor& cursor) {
  cursor.spaces();
  const char sign = cursor.peek();
  if (sign == '+' || sign == '-') {
    cursor.take(sign);
    const auto hours = cursor.number(2, 2, false);
    cursor.take(':');
    const auto minutes = cursor.number(2, 2, false);
    if (!hours || *hours > 14 || (minutes && *minutes > 59)) return {};
    return fmt::format("{}{:02}:{:02}", sign, *hours, minutes.value_or(0));
  }
  const std::string name = cursor.word();
  return name == "z" || name == "utc" || name == "gmt" ? "Z" : "";
}

}  // namespace

std::optional<std::string> iso_time(std::string_view written) {
  Cursor cursor{written.substr(0, longest_time)};
  cursor.spaces();
  const auto day =
      is_digit(cursor.peek()) && is_digit(cursor.peek(1)) && is_digit(cursor.peek(2)) ? numeric_day(cursor) : worded_day(cursor);
  if (!day) return std::nullopt;
  if (day->day == 0) {
    if (day->month < 1 || day->month > 12 || day->year < 1000) return std::nullopt;
    return fmt::format("{:04}-{:02}", day->year, day->month);
  }
  if (!day->exists()) return std::nullopt;
  std::string out = fmt::format("{:04}-{:02}-{:02}", day->year, day->month, day->day);
  if (const std::string time = clock(cursor); !time.empty()) out += time + zone(cursor);
  return out;
}

}  // namespace hexapla::html
