#include <charconv>
#include <fmt/format.h>

#include "annotate/times/grammar.h"
#include "text/grammar_words.h"

namespace hexapla::annotate::times {
namespace {

constexpr int first_year = 1000, last_year = 2100;  // of four digits taken for years at all

/// The most days that a month of any year has.
unsigned days_of(unsigned month) { return month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31; }

struct DayAndYear {
  unsigned day = 0;
  int year = 0;
};

/// The "7,2016" of "July 7,2016", where a comma alone parts day and year; day 0 if the figures are no such pair.
DayAndYear day_and_year(std::string_view figures) {
  const std::size_t comma = figures.find(',');
  constexpr std::size_t behind = 5;                              // the comma and four digits
  if (comma > 2 || figures.size() != comma + behind) return {};  // there may be none
  DayAndYear out;
  const char* const begin = figures.begin();
  const char* const end = figures.end();
  const auto day = std::from_chars(begin, end, out.day);
  const auto year = std::from_chars(begin + comma + 1, end, out.year);
  const bool whole = day.ptr == begin + comma && year.ec == std::errc() && year.ptr == end;
  return whole && out.year >= first_year && out.year <= last_year ? out : DayAndYear{};
}

}  // namespace

Grammar::Day Grammar::day_at(std::size_t i) const {
  if (!is_digits(i) || digits(i) > 2) return {};
  const int day = number(i);
  if (day < 1 || day > 31 || (i > 0 && is_one_of(i - 1, {"$", "\u00A3", "\u20AC"}))) return {};
  std::size_t end = i + 1;
  if (glued(end) && text::is_ordinal_ending(lower(end))) ++end;
  return {.day = static_cast<unsigned>(day), .end = end};
}

int Grammar::year_at(std::size_t i) const {
  if (!is_digits(i) || digits(i) != 4) return 0;
  const int year = number(i);
  return year >= first_year && year <= last_year ? year : 0;
}

/// Whether a word in lower case can only be a month: "monday, july 4", "4th of march", "may 29th", "14 nov", but not "may" or
/// "dec".
bool Grammar::is_surely_month(std::size_t i) const {
  const Term term = tokens_[i].term;
  if (term.abbreviated) return (i > 0 && is_digits(i - 1) && digits(i - 1) <= 2) || (is_digits(i + 1) && digits(i + 1) <= 2);
  if (!term.ambiguous) return true;
  const bool after_day = i > 1 && is(i - 1, "of") && (word(i - 2) == Word::ordinal || text::is_ordinal_ending(lower(i - 2)));
  return after_day || (is_digits(i + 1) && glued(i + 2) && text::is_ordinal_ending(lower(i + 2)));
}

unsigned Grammar::month_at(std::size_t i, std::size_t& end) const {
  if (word(i) != Word::month || (!capital(i) && !is_surely_month(i))) return 0;
  end = i + 1;
  if (tokens_[i].term.abbreviated) {
    const bool point = is(end, ".") && glued(end);
    end = after_point(end);
    const bool before_year = is_one_of(end, {",", "-", "/"}) && year_at(end + 1) != 0;  // "Dec, 2018", "Dec-2018"
    const bool introduced =
        i > 0 && capital(i) && is_one_of(i - 1, {"in", "since", "until", "last", "next", "this", "early", "late", "mid"});
    if (!point && !is_digits(end) && !(i > 0 && is_digits(i - 1)) && !before_year && !introduced) return 0;
  }
  return static_cast<unsigned>(value(i));
}

/// The day of a month that stands behind the month's name; not the hour of "July 7:30" or "April 5 percent".
Grammar::Day Grammar::day_behind(std::size_t i) const {
  const Day day = day_at(i);
  if (day.day == 0) return spelt_day_of_month(i);
  const bool clock = glued(day.end) && is(day.end, ":") && glued(day.end + 1) && is_digits(day.end + 1);
  return clock || is_one_of(day.end, {"percent", "%"}) ? Day{} : day;
}

/// The year behind the second day of "April 24 and 25, 2015" or "July 4-9, 2015", where `at` is the word between; 0 if there is
/// none.
int Grammar::year_of_list(unsigned first, std::size_t at) const {
  if (!is_one_of(at, {"and", "or", "to", "through", "-", "\u2013"})) return 0;
  const Day second = day_at(at + 1);
  if (second.day <= first) return 0;
  return year_at(is(second.end, ",") ? second.end + 1 : second.end);
}

/// "the Sept. 11 attacks", "post-Sept. 11": the day that has become the name of what happened in 2001; `end` is behind the day.
/// Those "in" or "on" some other place are others'.
bool Grammar::is_eleventh_of_september_2001(std::size_t i, std::size_t end) const {
  if (i >= 2 && joined(i - 1) && is_one_of(i - 2, {"pre", "post"})) return true;
  const std::size_t noun = is_one_of(end, {"terror", "terrorist"}) ? end + 1 : end;
  return is(noun, "attacks") && !is_one_of(noun + 1, {"at", "in", "on"});
}

/// "July 7, 2016", "July 7" at token `i`.
Draft Grammar::month_and_day(std::size_t i, unsigned month, const Day& day) const {
  std::size_t after = day.end;
  const bool comma = is(after, ",");
  if (comma) ++after;
  if (is(after, "of") && !comma) ++after;
  if (const int year = year_at(after); year != 0 && spaced(after))
    return date(i, after + 1, fmt::format("{:04}-{:02}-{:02}", year, month, day.day));
  if (const YearAt year = spelt_year(after); year.year != 0)
    return date(i, year.end, fmt::format("{:04}-{:02}-{:02}", year.year, month, day.day));
  if (const int year = year_of_list(day.day, day.end); year != 0)
    return date(i, day.end, fmt::format("{:04}-{:02}-{:02}", year, month, day.day));
  Draft draft = date(i, day.end, {});
  if (is(after, "this") && is(after + 1, "year")) draft.end = after + 2;
  if (month == 9 && day.day == 11 && is_eleventh_of_september_2001(i, draft.end)) {
    draft.value = "2001-09-11";
  } else {
    place_in_year(draft, month, day.day);
  }
  return draft;
}

/// "July 7, 2016", "July 7", "July 2016", "July", "Aug. 7th"; the day of a list ("April 24 and 25") is left to year_number's
/// caller.
Draft Grammar::month_date(std::size_t i) const {
  std::size_t end = 0;
  const unsigned month = month_at(i, end);
  if (month == 0) return {};
  if (const DayAndYear whole = is_digits(end) ? day_and_year(lower(end)) : DayAndYear{};
      whole.day > 0 && whole.day <= days_of(month))
    return date(i, end + 1, fmt::format("{:04}-{:02}-{:02}", whole.year, month, whole.day));
  if (const Day day = day_behind(end); day.day != 0 && day.day <= days_of(month)) return month_and_day(i, month, day);
  std::size_t after = end;
  if (is(after, ",") && glued(after)) ++after;
  if (is(after, "of")) ++after;
  if (splits(after) && year_at(after + 1) != 0) ++after;  // "Dec-2018"
  if (const int year = year_at(after); year != 0) return date(i, after + 1, fmt::format("{:04}-{:02}", year, month));
  if (const YearAt year = spelt_year(after); year.year != 0)
    return date(i, year.end, fmt::format("{:04}-{:02}", year.year, month));
  if (joined(end) && is_one_of(end + 1, {"end", "start", "beginning"})) {  // "November-end"
    Draft draft = date(i, end + 2, {});
    draft.modifier = is(end + 1, "end") ? "end" : "start";
    place_in_year(draft, month, 0);
    return draft;
  }
  const bool introduced =
      i > 0 && is_one_of(i - 1, {"in",     "of",  "since", "until",  "till",  "by",   "last",    "next",    "this",    "early",
                                 "late",   "mid", "every", "each",   "from",  "to",   "through", "between", "before",  "after",
                                 "during", "and", "for",   "around", "about", "mid-", "the",     "earlier", "previous"});
  if (tokens_[i].term.ambiguous && !introduced) return {};
  if (tokens_[i].term.abbreviated && !introduced) return {};
  // "March of the …", "April said": a month alone needs a preposition or an end of clause after it.
  if (!introduced && capital(end)) return {};
  Draft draft = date(i, end, {});
  if (is(end, "this") && is(end + 1, "year")) draft.end = end + 2;
  if (is(end, "last") && is(end + 1, "year") && anchor_.written) {
    return date(i, end + 2, fmt::format("{:04}-{:02}", static_cast<int>(anchor_.written->year()) - 1, month), true);
  }
  if (is(end, "next") && is(end + 1, "year") && anchor_.written) {
    return date(i, end + 2, fmt::format("{:04}-{:02}", static_cast<int>(anchor_.written->year()) + 1, month), true);
  }
  place_in_year(draft, month, 0);
  return draft;
}

/// "7 July 2016", "the 7th of July".
Draft Grammar::day_month(std::size_t i) const {
  Day day = day_at(i);
  if (day.day == 0) {
    day = spelt_day(i);
    if (day.day == 0 || !is(day.end, "of")) return {};
  }
  // "4-22 January", "between 3 and 12 September": the first day of two
  const Day second = is_one_of(day.end, {"and", "or", "to", "until", "through", "-", "\u2013"}) ? day_at(day.end + 1) : Day{};
  const bool of_two = second.day > day.day;
  std::size_t at = of_two ? second.end : day.end;
  if (is(at, "of")) ++at;
  if (joined(at)) ++at;
  std::size_t end = 0;
  const unsigned month = month_at(at, end);
  if (month == 0 || day.day > days_of(month) || (tokens_[at].term.ambiguous && at == i + 1 && is_digits(end) && digits(end) < 4))
    return {};
  // "The 19 Sept. 11 hijackers", "the 30-7 Oct. 19 loss": a number of things or a score, and the day that names them.
  if (at == day.end && day_behind(end).day != 0 && i > 0 && is_one_of(i - 1, {"the", "-", "\u2013"})) return {};
  std::size_t after = end;
  if ((is(after, ",") && glued(after)) || is(after, "of") || joined(after)) ++after;
  if (const int year = year_at(after); year != 0)
    return date(i, of_two ? day.end : after + 1, fmt::format("{:04}-{:02}-{:02}", year, month, day.day));
  if (const YearAt year = spelt_year(after); year.year != 0 && !of_two)
    return date(i, year.end, fmt::format("{:04}-{:02}-{:02}", year.year, month, day.day));
  Draft draft = date(i, end, {});
  place_in_year(draft, month, day.day);
  if (of_two) draft.end = day.end;
  return draft;
}

/// "Friday", "last Friday", "the following Friday" at [i, end): the day that the words, the tense and the day of writing tell.
Draft Grammar::nearest_weekday(std::size_t i, std::size_t end, unsigned day) const {
  Draft draft = date(i, end, {});
  // "following Saturday's shooting" is after it, "the following Saturday" the next one
  const bool told = i > 0 && word(i - 1) == Word::which && (value(i - 1) != following_one || (i > 1 && is(i - 2, "the")));
  const auto which = told ? value(i - 1) : std::int16_t{that_one};
  if (which == following_one || which == previous_one) {  // told from a day that the account told before (narrative.cpp)
    draft.value = fmt::format("UNDEF-{}-{}", which == following_one ? "following" : "previous", lower(i));
    draft.relative = true;
  } else if (anchor_.written) {
    const text::Date written = *anchor_.written;
    text::Date resolved = text::weekday_before(written, day);
    if (which == last_one) {
      resolved = text::weekday_before(text::add_days(written, -1), day);
    } else if (which == next_one || which == coming_span) {
      resolved = text::weekday_after(text::add_days(written, 1), day);
    } else if (which == this_one || tense(i, end) > 0) {
      resolved = text::weekday_after(written, day);
    }
    draft.value = text::iso_date(resolved);
    draft.anchored = true;
  } else if (which == that_one && tense(i, end) <= 0 && anchor_.weekday_days.at(day)) {
    draft.value = text::iso_date(*anchor_.weekday_days.at(day));
    draft.anchored = true;
  } else {
    draft.value = fmt::format("XXXX-WXX-{}", day);
    draft.relative = true;
  }
  add_day_part(draft);
  return draft;
}

/// "Friday", "last Friday", "Monday, July 11, 2016", "Tuesday morning"; "Mondays" as a set.
Draft Grammar::weekday(std::size_t i) const {
  if (word(i) != Word::weekday || (!capital(i) && tokens_[i].term.abbreviated)) return {};
  const Term term = tokens_[i].term;
  std::size_t end = i + 1;
  if (term.abbreviated) {
    const bool point = is(end, ".") && glued(end);
    end = after_point(end);
    if (is(end, ",")) ++end;
    std::size_t ignored = 0;
    const bool dated = month_at(end, ignored) != 0 || day_at(end).day != 0;
    if (!dated && !(point && i > 0 && is_one_of(i - 1, {"on", "last", "next", "until", "by", "this"}))) return {};
    end = after_point(i + 1);
  }
  if (term.plural || (word(end) == Word::day_part && tokens_[end].term.plural)) {  // "Mondays", "Monday mornings"
    Draft draft{.begin = i, .end = end, .kind = TimeKind::set, .value = fmt::format("XXXX-WXX-{}", term.value)};
    add_day_part(draft);
    return draft;
  }
  if (is_one_of(end, {"times", "mail", "telegraph", "express", "mirror", "herald", "star", "prayer", "prayers", "school"}) &&
      (capital(end) || is(end, "prayers")))
    return {};
  if (i > 0 && capital(i - 1) && is_one_of(i - 1, {"black", "good", "ash", "bloody", "super", "cyber", "palm", "ruby"}))
    return {};
  std::size_t at = end;
  if (is(at, ",") && glued(at)) ++at;
  for (const Draft& full : {month_date(at), day_month(is(at, "the") ? at + 1 : at)}) {
    if (full && full.value.size() >= 10)
      return {.begin = i, .end = full.end, .value = full.value, .modifier = {}, .anchored = full.anchored};
  }
  const auto day = static_cast<unsigned>(term.value);
  if (Draft placed = weekday_of_week(i, end, day)) return placed;
  if (Draft placed = weekday_with_day(i, end, day)) return placed;
  return nearest_weekday(i, end, day);
}

/// "the first Friday of July", "the last Monday in May 2016".
Draft Grammar::weekday_of_month(std::size_t i) const {
  if (!is(i, "the")) return {};
  const bool last = is(i + 1, "last"), second_one = is(i + 1, "second");
  const int nth = last ? 5 : second_one ? 2 : word(i + 1) == Word::ordinal ? value(i + 1) : 0;
  if (nth < 1 || nth > 5 || word(i + 2) != Word::weekday || !is_one_of(i + 3, {"of", "in"})) return {};
  Draft draft = month_date(i + 4);
  if (!draft || draft.value.size() != 7) return {};
  draft.begin = i;
  if (draft.value.starts_with("XXXX")) {  // no year, so no day
    draft.value += fmt::format("-WXX-{}-#{}", value(i + 2), nth);
    return draft;
  }
  const auto days = text::day_range(draft.value);
  if (!days) return {};
  draft.value = text::iso_date(text::nth_weekday(static_cast<int>(days->first.year()), static_cast<unsigned>(days->first.month()),
                                                 static_cast<unsigned>(value(i + 2)), static_cast<unsigned>(nth)));
  return draft;
}

}  // namespace hexapla::annotate::times
