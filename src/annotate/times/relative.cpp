#include <fmt/format.h>

#include "annotate/times/grammar.h"
#include "text/morphology.h"

// Times told from the day of writing or from one told before: "yesterday", "last week", "the day before", "recently".

namespace hexapla::annotate::times {

/// "today", "yesterday morning", "tonight", "overnight".
Draft Grammar::deictic(std::size_t i) const {
  if (word(i) != Word::deictic || (capital(i) && (is(i + 1, "show") || (i > 0 && capital(i - 1))))) return {};
  const std::string_view name = lower(i);
  Draft draft = date(i, i + 1, {});
  if (anchor_.written) {
    draft.value = text::iso_date(text::add_days(*anchor_.written, name == "overnight" ? 0 : value(i)));
    draft.anchored = true;
  } else {
    draft.value = fmt::format("UNDEF-{}", name == "tonight" ? "today" : name);
    draft.relative = true;
  }
  if (name == "tonight" || (name == "overnight" && anchor_.written)) draft.value += "TNI";
  add_day_part(draft);
  return draft;
}

std::string undefined(std::string_view which, std::string_view unit) { return fmt::format("UNDEF-{}-{}", which, unit); }

/// "this past weekend" is the last one.
Draft Grammar::this_past_unit(std::size_t i) const {
  const std::size_t at = i + 2;
  if (Draft season = which_season(i + 1, at)) {
    season.begin = i;
    return season;
  }
  if (word(at) != Word::unit || tokens_[at].term.plural || capital(at)) return {};
  Draft draft = which_calendar_unit(i + 1, at);
  draft.begin = i;
  return draft;
}

/// How many units the words at `at` count in "the last three years", "the past few months", and moves behind them: 0 where none
/// does, -1 where they leave it open.
double Grammar::count_before_units(std::size_t& at) const {
  if (is_digits(at) && number(at) > 0 && number(at) < 1000) return number(at++);
  if (word(at) == Word::vague_number) {
    at += is(at + 1, "of") ? 2 : 1;
    return -1;
  }
  if (word(at) != Word::number || is_one_of(at, {"a", "an"})) return 0;
  double count = value(at++);
  if (joined(at) && word(at + 1) == Word::number) {
    count += value(at + 1);
    at += 2;
  }
  return count;
}

/// "last week", "this year", "the last three years", "next Friday", "last November", "last night", "that day", "recent years".
Draft Grammar::which_unit(std::size_t i) const {
  if (is(i, "this") && is(i + 1, "past")) return this_past_unit(i);
  const std::int16_t which = value(i);
  // "that day" dates something only after a preposition or at the end of its clause ("what that day will bring" does not)
  const bool part_of_day = word(i + 1) == Word::day_part && !text::is_verb_form(lower(i + 2));
  if (which == that_one && i > 0 && !part_of_day &&
      !is_one_of(i - 1, {"on", "of", "early", "earlier", "late", "later", "by", "from", "until", "after", "before", "during",
                         "in", "since"}) &&
      has(i + 2) && !is_mark(i + 2))
    return {};
  if (capital(i) && i > 0 && !is_mark(i - 1)) return {};
  std::size_t at = i + 1;
  // "last-minute"
  if (which == last_one && joined(at) && is(at + 1, "minute"))
    return {.begin = i, .end = at + 2, .kind = TimeKind::vague, .value = "PT1M", .relative = true};
  if (which == last_one && is(at, "minute") && i > 1 && is(i - 1, "the") && is(i - 2, "at"))
    return {.begin = i - 1, .end = at + 1, .kind = TimeKind::vague, .value = "PT1M", .relative = true};
  if (word(at) == Word::weekday && which != past_span) {
    Draft draft = weekday(at);
    if (draft && draft.kind == TimeKind::date)
      draft.begin = which == that_one || which == same_one || (which == following_one && i > 0 && !is(i - 1, "the")) ? at : i;
    return draft;
  }
  if (word(at) == Word::month && (which == last_one || which == next_one || which == this_one)) {
    Draft draft = month_date(at);
    if (draft) draft.begin = i;
    return draft;
  }
  if (word(at) == Word::season) return season(at);
  if (word(at) == Word::lead && (which == last_one || which == next_one || which == this_one)) {
    Draft draft = named(at);
    if (draft) draft.begin = i;
    return draft;
  }
  if (Draft season = which_season(i, at)) return season;
  if (word(at) == Word::vague_number && is_one_of(at, {"some", "dozens"})) return {};
  const double count = count_before_units(at);
  if (count == 0 && which == past_span && is(at, "half") && is(at + 1, "century"))
    return {.begin = i, .end = at + 2, .kind = TimeKind::duration, .value = "P50Y"};
  if (is_one_of(at, {"calendar", "fiscal", "financial", "school", "academic", "business"})) ++at;
  if (word(at) == Word::day_part && count == 0) return which_day_part(i, at);
  if (word(at) != Word::unit || capital(at)) return {};
  const Term unit = tokens_[at].term;
  if (unit.value >= season_unit && !unit.plural && count == 0) return {};  // "this season-high mark"
  if (unit.value == second || unit.abbreviated || (unit.value == minute && count == 0) ||
      (unit.value == hour && count == 0 && which != last_one && which != past_span))
    return {};
  Draft draft = date(i, at + 1, {});
  if (count != 0 || unit.plural || which == past_span || which == coming_span) {
    if (unit.plural && count == 0 && (which == this_one || which == that_one || which == same_one)) return {};
    draft.kind = TimeKind::duration;
    draft.value = period(count == 0 ? (unit.plural ? -1 : 1) : count, unit.value);
    if (which != past_span && which != last_one && which != coming_span && which != next_one && which != previous_one &&
        which != following_one)
      return {};
    return draft;
  }
  if (unit.value == week) {
    if (Draft placed = week_with_weekday(i, at)) return placed;
  }
  return which_calendar_unit(i, at);
}

/// "this morning", "last night", "that evening": `i` says which, `at` is the part of the day.
Draft Grammar::which_day_part(std::size_t i, std::size_t at) const {
  const std::int16_t which = value(i);
  if (tokens_[at].term.plural || is_one_of(at, {"dawn", "dusk", "sunset", "sunrise", "nightfall", "lunchtime"})) return {};
  if (which == past_span || which == coming_span) return {};
  Draft draft = date(i, at + 1, {});
  const bool night_before = which == last_one && (value(at) == night || value(at) == evening);
  if (anchor_.written && (which == this_one || night_before)) {
    draft.value = text::iso_date(text::add_days(*anchor_.written, night_before ? -1 : 0)) + std::string(day_part_code(value(at)));
    draft.anchored = true;
  } else {
    draft.value = undefined(lower(i), lower(at));
    draft.relative = true;
  }
  return draft;
}

/// "last week", "this year", "next month", "that day": `i` says which (another word than one of these: this one), `at` is a unit
/// in the singular.
Draft Grammar::which_calendar_unit(std::size_t i, std::size_t at) const {
  const bool told = word(i) == Word::which;
  const std::int16_t named = told ? value(i) : std::int16_t{this_one}, unit = value(at);
  const std::int16_t which = named == past_span ? std::int16_t{last_one} : named;
  Draft draft = date(i, at + 1, {});
  const bool absolute = which == last_one || which == this_one || which == next_one;
  if (unit == hour || (unit == day && (which == this_one || which == last_one))) return {};
  if (!absolute || !anchor_.written || unit == day) {
    draft.value = undefined(told ? lower(i) : "this", lower(at));
    draft.relative = true;
    return draft;
  }
  const text::Date written = *anchor_.written;
  const int year_written = static_cast<int>(written.year());
  switch (unit) {
    case week:
      draft.value = text::iso_week(text::add_days(written, 7 * which));
      break;
    case fortnight:
      draft.value = text::iso_week(text::add_days(written, 14 * which));
      break;
    case weekend: {
      const text::Date saturday = text::weekday_before(written, 6);
      const bool within = text::iso_weekday(written) >= 6;
      draft.value = text::iso_week(which == 0  ? written
                                   : which < 0 ? (within ? text::add_days(saturday, -7) : saturday)
                                               : text::weekday_after(text::add_days(written, 1), 6)) +
                    "-WE";
      break;
    }
    case month_unit:
      draft.value = text::iso_month(text::add_months(written, which));
      break;
    case quarter_unit: {
      const text::Date in = text::add_months(written, 3 * which);
      draft.value = fmt::format("{:04}-Q{}", static_cast<int>(in.year()), (static_cast<unsigned>(in.month()) + 2) / 3);
      break;
    }
    case year:
      draft.value = text::iso_year(year_written + which);
      break;
    case decade:
      draft.value = fmt::format("{:03}X", year_written / 10 + which);
      break;
    case century:
      draft.value = fmt::format("{:02}XX", year_written / 100 + which);
      break;
    default:
      return {};
  }
  draft.anchored = true;
  return draft;
}

/// The time behind "the end of", "the day before" and their kin. It is no phrase of that kind itself, so that a text which goes
/// on with them without end is read no deeper.
Draft Grammar::inner(std::size_t i) const { return is(i, "the") ? weekday_of_month(i) : core(i); }

/// "the day before", "the day after the vote", "the day before July 4": `i` is "the".
Draft Grammar::beside_unit(std::size_t i) const {
  const std::size_t at = i + 1;
  std::size_t end = at + 2;
  if (is(at, "day") && anchor_.written && is_one_of(end, {"yesterday", "tomorrow"})) {
    return date(i, end + 1, text::iso_date(text::add_days(*anchor_.written, is(end, "yesterday") ? -2 : 2)), true);
  }
  if (Draft draft = unit_after_next(i)) return draft;
  if (i > 1 && is(i - 1, "in") && is_one_of(i - 2, {"earlier", "later", "early", "late"})) return {};  // "later in the day"
  const Draft dated = is(at, "day") ? inner(end) : Draft{};
  if (const auto day = dated.kind == TimeKind::date ? text::parse_date(dated.value) : std::nullopt; dated && day) {
    const int step = is(at + 1, "before") ? -1 : 1;
    return date(i, dated.end, text::iso_date(text::add_days(*day, step)), dated.anchored);
  }
  end = std::max(end, event_end(end));
  return {.begin = i,
          .end = end,
          .kind = TimeKind::date,
          .value = undefined(lower(at + 1), lower(at)),
          .modifier = std::string(lower(at + 1)),
          .relative = true};
}

}  // namespace hexapla::annotate::times
