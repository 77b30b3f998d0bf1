#include <fmt/format.h>

#include "annotate/times/grammar.h"

namespace hexapla::annotate::times {
namespace {

constexpr int first_year = 1000, last_year = 2100;  // of four digits taken for years at all

}  // namespace

Grammar::Day Grammar::day_at(std::size_t i) const {
  if (!is_digits(i) || digits(i) > 2) return {};
  const int day = number(i);
  if (day < 1 || day > 31) return {};
  std::size_t end = i + 1;
  if (glued(end) && is_one_of(end, {"st", "nd", "rd", "th"})) ++end;
  return {.day = static_cast<unsigned>(day), .end = end};
}

int Grammar::year_at(std::size_t i) const {
  if (!is_digits(i) || digits(i) != 4) return 0;
  const int year = number(i);
  return year >= first_year && year <= last_year ? year : 0;
}

unsigned Grammar::month_at(std::size_t i, std::size_t& end) const {
  if (word(i) != Word::month || !capital(i)) return 0;
  end = i + 1;
  if (tokens_[i].term.abbreviated) {
    const bool point = is(end, ".") && glued(end);
    end = after_point(end);
    if (!point && !is_digits(end) && !is_digits(i - 1)) return 0;
  }
  return static_cast<unsigned>(value(i));
}

/// "July 7, 2016", "July 7", "July 2016", "July", "Aug. 7th"; the day of a list ("April 24 and 25") is left to year_number's
/// caller.
Draft Grammar::month_date(std::size_t i) const {
  std::size_t end = 0;
  const unsigned month = month_at(i, end);
  if (month == 0) return {};
  if (const Day day = day_at(end); day.day != 0 &&
                                   !(glued(day.end) && is(day.end, ":") && glued(day.end + 1) && is_digits(day.end + 1)) &&
                                   !is_one_of(day.end, {"percent", "%"})) {
    std::size_t after = day.end;
    const bool comma = is(after, ",") && glued(after);
    if (comma) ++after;
    if (is(after, "of") && !comma) ++after;
    if (const int year = year_at(after); year != 0 && spaced(after)) {
      return date(i, after + 1, fmt::format("{:04}-{:02}-{:02}", year, month, day.day));
    }
    Draft draft = date(i, day.end, {});
    if (is(after, "this") && is(after + 1, "year")) draft.end = after + 2;
    place_in_year(draft, month, day.day);
    return draft;
  }
  std::size_t after = end;
  if (is(after, ",") && glued(after)) ++after;
  if (is(after, "of")) ++after;
  if (const int year = year_at(after); year != 0) return date(i, after + 1, fmt::format("{:04}-{:02}", year, month));
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
  if (day.day == 0 && word(i) == Word::ordinal && is(i + 1, "of")) day = {.day = static_cast<unsigned>(value(i)), .end = i + 1};
  if (day.day == 0) return {};
  std::size_t at = day.end;
  if (is(at, "of")) ++at;
  if (joined(at)) ++at;
  std::size_t end = 0;
  const unsigned month = month_at(at, end);
  if (month == 0 || (tokens_[at].term.ambiguous && at == i + 1 && is_digits(end) && digits(end) < 4)) return {};
  std::size_t after = end;
  if ((is(after, ",") && glued(after)) || is(after, "of") || joined(after)) ++after;
  if (const int year = year_at(after); year != 0)
    return date(i, after + 1, fmt::format("{:04}-{:02}-{:02}", year, month, day.day));
  Draft draft = date(i, end, {});
  place_in_year(draft, month, day.day);
  return draft;
}

/// "Friday", "last Friday", "Monday, July 11, 2016", "Tuesday morning"; "Mondays" as a set.
Draft Grammar::weekday(std::size_t i) const {
  if (word(i) != Word::weekday || !capital(i)) return {};
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
  if (term.plural) return {.begin = i, .end = end, .kind = TimeKind::set, .value = fmt::format("XXXX-WXX-{}", term.value)};
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
  Draft draft = date(i, end, {});
  const auto day = static_cast<unsigned>(term.value);
  const auto which = i > 0 && word(i - 1) == Word::which ? value(i - 1) : std::int16_t{that_one};
  if (anchor_.written) {
    const text::Date written = *anchor_.written;
    text::Date resolved = text::weekday_before(written, day);
    if (which == last_one || which == previous_one) {
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

/// "2016-07-07", "2016-07-07T02:17", "07/07/2016", "7.7.2016", "9/11".
Draft Grammar::numeric_date(std::size_t i) const {
  if (!is_digits(i)) return {};
  const std::string_view mark = lower(i + 1);
  if (mark == "-" && year_at(i) != 0 && glued(i + 1) && glued(i + 2) && digits(i + 2) == 2 && is(i + 3, "-") &&
      digits(i + 4) == 2) {
    const int month = number(i + 2), day = number(i + 4);
    if (month < 1 || month > 12 || day < 1 || day > 31) return {};
    return date(i, i + 5, fmt::format("{:04}-{:02}-{:02}", number(i), month, day));
  }
  if (mark != "/" || !glued(i + 1) || !glued(i + 2) || !is_digits(i + 2)) return {};
  if (year_at(i) != 0 && is(i + 3, "/") && glued(i + 3) && glued(i + 4) && is_digits(i + 4) && digits(i + 2) <= 2 &&
      digits(i + 4) <= 2) {
    const int month = number(i + 2), day = number(i + 4);  // "2016/07/07"
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
               ? date(i, i + 5, fmt::format("{:04}-{:02}-{:02}", number(i), month, day))
               : Draft{};
  }
  const int first = number(i), second = number(i + 2);
  if (first < 1 || second < 1 || digits(i) > 2 || digits(i + 2) > 2) return {};
  if (!(is(i + 3, "/") && glued(i + 3) && glued(i + 4) && is_digits(i + 4))) {
    return first == 9 && second == 11 && !is_digits(i + 3) ? date(i, i + 3, "2001-09-11") : Draft{};
  }
  int year = number(i + 4);
  if (digits(i + 4) == 2) year += year < 50 ? 2000 : 1900;
  if (year < first_year || year > last_year || first > 31 || second > 31 || (first > 12 && second > 12)) return {};
  const bool month_first = second > 12 || (first <= 12 && (first == second || anchor_.order == Anchor::Order::month_first));
  const bool day_first = first > 12 || anchor_.order == Anchor::Order::day_first;
  if (month_first) return date(i, i + 5, fmt::format("{:04}-{:02}-{:02}", year, first, second));
  if (day_first) return date(i, i + 5, fmt::format("{:04}-{:02}-{:02}", year, second, first));
  return date(i, i + 5, fmt::format("{:04}", year));  // 07/08/2016 may be either: only the year is sure
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
