#include <fmt/format.h>

#include "annotate/times/grammar.h"

// Clock times: "2 a.m.", "2:17 p.m. EDT", "07:28 UTC", "1400 GMT", "two o'clock", "noon", "between 5 and 6 p.m.".

namespace hexapla::annotate::times {
namespace {

std::string iso(int hour, int minute) { return fmt::format("T{:02}:{:02}", hour, minute); }

Draft clock_of(std::size_t begin, std::size_t end, int hour, int minute) {
  return {.begin = begin, .end = end, .kind = TimeKind::clock, .value = iso(hour, minute)};
}

/// The hour of 24 for an hour of 12 with "a.m." or "p.m."; -1 if there is none such.
int of_day(int hour, bool afternoon) {
  if (hour < 1 || hour > 12) return hour <= 24 && hour >= 13 && afternoon ? hour : -1;
  return hour % 12 + (afternoon ? 12 : 0);
}

/// "a.m." or "p.m.", and the token behind it.
struct Half {
  enum Of : std::uint8_t { none, morning, afternoon } of = none;
  std::size_t end = 0;
  explicit operator bool() const { return of != none; }
};

/// The half of the day that stands at token `i`, be it set with a space ("9 a. m.").
Half half_at(const std::vector<Token>& tokens, std::size_t i) {
  const auto word = [&](std::size_t at) { return at < tokens.size() ? tokens[at].lower : std::string_view(); };
  const std::string_view first = word(i);
  if (first == "a.m." || first == "a.m" || first == "am") return {.of = Half::morning, .end = i + 1};
  if (first == "p.m." || first == "p.m" || first == "pm") return {.of = Half::afternoon, .end = i + 1};
  if ((first != "a" && first != "p") || word(i + 1) != "." || tokens[i + 1].piece.spaced || word(i + 2) != "m") return {};
  const bool point = word(i + 3) == "." && !tokens[i + 3].piece.spaced;
  return {.of = first == "a" ? Half::morning : Half::afternoon, .end = point ? i + 4 : i + 3};
}

}  // namespace

/// Past the time zone that stands at `at`.
std::size_t Grammar::after_zone(std::size_t at) const {
  if (word(at) == Word::zone && !(tokens_[at].lower.size() == 2 && !tokens_[at].piece.all_capitals)) return at + 1;
  if (is(at, "local") && is(at + 1, "time")) return at + 2;
  if (is_one_of(at, {"eastern", "central", "pacific", "mountain"})) {
    const std::size_t time = is_one_of(at + 1, {"standard", "daylight"}) ? at + 2 : at + 1;
    if (is(time, "time")) return time + 1;
  }
  if (is(at, "coordinated") && is(at + 1, "universal") && is(at + 2, "time")) {
    return is(at + 3, "(") && word(at + 4) == Word::zone && is(at + 5, ")") ? at + 6 : at + 3;
  }
  if (is(at, "(") && word(at + 1) == Word::zone && is(at + 2, ")")) return at + 3;
  return at;
}

/// "half past seven", "a quarter to nine p.m.", "ten minutes past 9".
Draft Grammar::past_hour(std::size_t i) const {
  std::size_t at = is(i, "a") && is(i + 1, "quarter") ? i + 1 : i;
  int minute = is(at, "half")             ? 30
               : is(at, "quarter")        ? 15
               : word(at) == Word::number ? value(at)
               : is_digits(at)            ? number(at)
                                          : -1;
  if (minute < 1 || minute > 59) return {};
  ++at;
  const bool minutes = is_one_of(at, {"minutes", "mins", "min", "minute"});
  if (minutes) ++at;
  const bool to = is(at, "to");
  if (!is(at, "past") && !(to && (is(at - 1, "quarter") || minutes))) return {};
  ++at;
  int hour = word(at) == Word::number ? value(at) : is_digits(at) ? number(at) : -1;
  if (hour < 1 || hour > 12 || (is_digits(at) && digits(at) > 2) || is_one_of(at, {"a", "an"})) return {};
  ++at;
  if (is_one_of(at, {"o'clock", "o\u2019clock"})) ++at;
  if (const Half half = half_at(tokens_, at)) {
    hour = of_day(hour, half.of == Half::afternoon);
    at = half.end;
  } else if (is(at, "in") && is(at + 1, "the") && word(at + 2) == Word::day_part) {
    hour = of_day(hour, value(at + 2) == afternoon || value(at + 2) == evening);
    at += 3;
  }
  if (to) {
    hour = (hour + 23) % 24;
    minute = 60 - minute;
  }
  return {.begin = i, .end = at, .kind = TimeKind::clock, .value = iso(hour, minute)};
}

/// "two a.m.", "seven thirty p.m.".
Draft Grammar::spelt_clock(std::size_t i) const {
  if (word(i) != Word::number || value(i) > 12 || is_one_of(i, {"a", "an"})) return {};
  YearAt minute{.year = 0, .end = i + 1};
  if (const YearAt tens = spelt_tens(i + 1); tens.year >= 1 && tens.year < 60 && half_at(tokens_, tens.end)) minute = tens;
  const Half half = half_at(tokens_, minute.end);
  if (!half) return {};
  return {.begin = i,
          .end = after_zone(half.end),
          .kind = TimeKind::clock,
          .value = iso(of_day(value(i), half.of == Half::afternoon), minute.year)};
}

/// "tonight at 7", "Friday evening at 6:30": an hour without "p.m." behind a part of a day, which says of which half it is.
Draft Grammar::hour_on_day(const Draft& day) const {
  const std::size_t part = day.value.find('T');
  if (day.end == 0 || day.kind != TimeKind::date || part != 10 || day.value.size() != part + 3) return {};
  if (!is_one_of(day.end, {"at", "around", "about"})) return {};
  const std::size_t at = day.end + 1;
  const bool figures = is_digits(at) && digits(at) <= 2;
  int hour = figures ? number(at) : word(at) == Word::number && !is_one_of(at, {"a", "an"}) ? value(at) : 0;
  if (hour < 1 || hour > 12) return {};
  std::size_t end = at + 1;
  int minute = 0;
  if (figures && is(end, ":") && glued(end) && glued(end + 1) && digits(end + 1) == 2) {
    minute = number(end + 1);
    end += 2;
  }
  const bool bare =
      !has(end) || is_one_of(end, {".", ",", ";", ")", "to", "and", "in", "on", "for", "when", "as", "with", "from", "but"});
  if (!bare || minute < 0 || minute > 59 || (is_mark(end) && glued(end + 1) && is_digits(end + 1))) return {};
  const std::string_view code = std::string_view(day.value).substr(part);
  const bool small_hours = code == "TNI" && (hour < 5 || hour == 12);  // "that night at 2" is past midnight: of which day is open
  if (small_hours) return {};
  hour = hour % 12 + (code == "TMO" ? 0 : 12);
  Draft out = day;
  out.kind = TimeKind::clock;
  out.end = end;
  out.value = day.value.substr(0, part) + iso(hour, minute);
  return out;
}

/// Whether the four figures at `i` are a clock time, since another of some zone stands for the same in brackets: "at 1353 (1023
/// GMT)".
bool Grammar::is_converted(std::size_t i) const {
  if (!is(i + 1, "(") || !is_digits(i + 2)) return false;
  const std::size_t clock = digits(i + 2) == 4 ? i + 3 : is(i + 3, ":") && digits(i + 4) == 2 ? i + 5 : 0;
  return clock != 0 && word(clock) == Word::zone && is(clock + 1, ")");
}

/// Whether the hour at `i` is that of a posting: "Updated 15: 48", "9 September 2013,14:08".
bool Grammar::stamps(std::size_t i) const {
  if (i == 0 || digits(i) != 2) return false;
  const bool behind_date = is(i - 1, ",") && i > 1 && year_at(i - 2) != 0;
  return behind_date || is_one_of(i - 1, {"posted", "published", "updated"});
}

/// "noon", "at dawn", "two o'clock".
Draft Grammar::named_clock(std::size_t i) const {
  if (word(i) == Word::clock_name) {
    if (i > 0 && ((capital(i) && capital(i - 1)) || is(i - 1, "high"))) return {};  // "high noon": the decisive moment
    return clock_of(i, after_zone(i + 1), value(i) % 24, 0);
  }
  if (word(i) == Word::day_part) {
    if (!is_one_of(i, {"dawn", "dusk", "sunrise", "sunset", "daybreak", "nightfall"}) || i == 0 || capital(i)) return {};
    if (!is_one_of(i - 1, {"at", "before", "after", "by", "until", "since", "around", "from", "till"})) return {};
    return {.begin = i, .end = i + 1, .kind = TimeKind::clock, .value = std::string(day_part_code(value(i)))};
  }
  return is(i, "a") || is(i, "an") ? Draft{} : clock_of(i, i + 2, value(i), 0);
}

/// "1140 a.m.", "1400 GMT", "1400 hours".
Draft Grammar::four_figure_clock(std::size_t i) const {
  if (number(i) < 0 || number(i) % 100 >= 60) return {};
  if (const Half half = half_at(tokens_, i + 1); half && digits(i) <= 4 && number(i) >= 100) {
    const int hour = of_day(number(i) / 100, half.of == Half::afternoon);
    return hour < 0 ? Draft{} : clock_of(i, after_zone(half.end), hour, number(i) % 100);
  }
  if (digits(i) != 4 || number(i) >= 2400) return {};
  std::size_t end = after_zone(i + 1);
  if (end == i + 1 && is_one_of(i + 1, {"hours", "hrs"})) end = after_zone(i + 2);
  if (end == i + 1 && !is_converted(i)) return {};
  return clock_of(i, end, number(i) / 100, number(i) % 100);
}

/// The hour and minutes of "7.30pm", "9" and "4: 30 p.m."; an hour of -1 where there are none.
Clock Grammar::hour_and_minutes(std::size_t i) const {
  const std::string_view figures = lower(i);
  if (const std::size_t point = figures.find('.'); point != std::string_view::npos) {
    if (figures.size() - point != 3 || point > 2) return {};
    Clock clock{.hour = figures[0] - '0',
                .minute = (figures[point + 1] - '0') * 10 + (figures[point + 2] - '0'),
                .end = i + 1,
                .minutes_given = true};
    if (point == 2) clock.hour = clock.hour * 10 + (figures[1] - '0');
    return half_at(tokens_, clock.end) || after_zone(clock.end) != clock.end ? clock : Clock{};  // "03.31 BST"
  }
  Clock clock{.hour = number(i), .end = i + 1};
  const bool minutes = is(i + 1, ":") && glued(i + 1) && digits(i + 2) == 2 && number(i + 2) >= 0;
  const bool apart = half_at(tokens_, i + 3) || after_zone(i + 3) != i + 3 || stamps(i);
  if (!minutes || (!glued(i + 2) && !apart)) return clock;  // "4: 30 p.m.", but not "Hosts 4: 30 …"
  clock = {.hour = number(i), .minute = number(i + 2), .end = i + 3, .minutes_given = true};
  if (is(clock.end, ":") && glued(clock.end) && digits(clock.end + 1) == 2 && number(clock.end + 1) >= 0) clock.end += 2;
  return clock;
}

/// "7:30 Wednesday night", "at 07:30", "7:30 GMT": hours and minutes at `i` without "a.m." or "p.m.".
Draft Grammar::clock_without_half(std::size_t i, Clock clock) const {
  std::size_t end = after_zone(clock.end);
  if (end == clock.end && is_one_of(end, {"hours", "hrs", "h"})) end = after_zone(end + 1);
  const bool introduced = i > 0 && is_one_of(i - 1, {"at", "around", "about", "by", "until", "before", "after", "from", "between",
                                                     "since", "to", "and"});
  // "7:30 Wednesday night", "9:30 last night": the part of the day says of which half the hour is
  const std::size_t day = is(end, "on") ? end + 1 : end;
  const bool names_day = word(day) == Word::weekday || word(day) == Word::which || word(day) == Word::deictic;
  const bool has_part = (names_day && word(day + 1) == Word::day_part) || is(day, "tonight");
  if (has_part && clock.hour < 12) {
    const std::int16_t part = is(day, "tonight") ? std::int16_t{night} : value(day + 1);
    if (part == afternoon || part == evening || (part == night && clock.hour > 4)) clock.hour += 12;
  }
  if (end == clock.end && !(introduced && (digits(i) == 2 || has_part)) && !stamps(i)) return {};
  return clock_of(i, end, clock.hour % 24, clock.minute);
}

/// "2 a.m.", "2:17 p.m. EDT", "1400 GMT", "two in the morning", "noon".
Draft Grammar::clock(std::size_t i) const {
  const bool oclock = word(i) == Word::number && is_one_of(i + 1, {"o'clock", "o\u2019clock"}) && value(i) <= 12;
  if (word(i) == Word::clock_name || word(i) == Word::day_part || oclock) return named_clock(i);
  if (Draft spelt = spelt_clock(i)) return spelt;
  if (!is_digits(i)) return {};
  const bool pointed = lower(i).find('.') != std::string_view::npos;
  if (!pointed && (number(i) < 0 || digits(i) > 2)) return four_figure_clock(i);
  Clock clock = hour_and_minutes(i);
  if (clock.hour < 0 || clock.hour > 24 || clock.minute > 59) return {};
  if (is_one_of(clock.end, {"o'clock", "o\u2019clock"})) ++clock.end;
  if (const Half half = half_at(tokens_, clock.end)) {
    const int hour = of_day(clock.hour, half.of == Half::afternoon);
    return hour < 0 ? Draft{} : clock_of(i, after_zone(half.end), hour, clock.minute);
  }
  if (is(clock.end, "in") && is(clock.end + 1, "the") && word(clock.end + 2) == Word::day_part && clock.hour <= 12) {
    const std::int16_t part = value(clock.end + 2);
    const bool late = part == night && clock.hour > 5 && clock.hour < 12;  // "8 at night", but "2 in the night"
    const int hour = of_day(clock.hour, part == afternoon || part == evening || late);
    return hour < 0 ? Draft{} : clock_of(i, clock.end + 3, hour, clock.minute);
  }
  if (is_one_of(clock.end - 1, {"o'clock", "o\u2019clock"})) return clock_of(i, clock.end, clock.hour, 0);
  return clock.minutes_given ? clock_without_half(i, clock) : Draft{};
}

/// The second hour of "from 9 a.m. to 5": the next one of that name.
Draft Grammar::bare_hour_after(const Draft& first, std::size_t i) const {
  if (!is_digits(i) || digits(i) > 2 || number(i) < 1 || number(i) > 12 || first.value.size() != 6) return {};
  if (has(i + 1) && !(is_mark(i + 1) && (!has(i + 2) || spaced(i + 2))) &&
      !is_one_of(i + 1, {"on", "and", "every", "each", "in", "at"}) && word(i + 1) != Word::weekday)
    return {};
  const int begun = (first.value[1] - '0') * 10 + (first.value[2] - '0');
  const int hour = number(i) % 12 + (number(i) % 12 > begun % 12 ? begun / 12 * 12 : (begun / 12 * 12 + 12) % 24);
  return {.begin = i, .end = i + 1, .kind = TimeKind::clock, .value = iso(hour, 0)};
}

/// "between 5 and 6 p.m.", "from 9:30 a.m. to noon", "2-3 p.m.".
Draft Grammar::clock_range(std::size_t i) const {
  const bool worded = is_one_of(i, {"between", "from"});
  const std::size_t at = worded ? i + 1 : i;
  if (!worded && !is_digits(i)) return {};
  Draft first = clock(at);
  std::size_t next = first ? first.end : at + 1;
  if (!first) {  // "between 5 and 6 p.m.": the first hour takes the half of the day of the second
    if (!is_digits(at) || digits(at) > 2 || number(at) < 0) return {};
    if (is(next, ":") && glued(next) && digits(next + 1) == 2) next += 2;
  }
  const bool dash = is_one_of(next, {"-", "\u2013"}), on = is_one_of(next, {"to", "until", "till"});
  if (!(worded ? is(next, "and") || on || dash : on || dash)) return {};
  Draft last = clock(next + 1);
  if (!last && first && on) last = bare_hour_after(first, next + 1);
  if (!worded && on && !first && !is_one_of(last.end - 1, {"a.m.", "p.m.", "am", "pm", "a.m", "p.m"})) return {};
  if (!last || last.value.size() < 6) return {};
  if (!first) {
    int hour = number(at);
    const int minute = next > at + 1 ? number(at + 2) : 0;
    const bool afternoon = last.value >= "T12:00" && hour % 12 <= (last.value[1] - '0') * 10 + (last.value[2] - '0') - 12;
    hour = of_day(hour, afternoon);
    if (hour < 0 || minute < 0 || minute > 59) return {};
    first.value = iso(hour, minute);
  }
  return {.begin = i, .end = last.end, .kind = TimeKind::clock, .value = first.value + "/" + last.value};
}

}  // namespace hexapla::annotate::times
