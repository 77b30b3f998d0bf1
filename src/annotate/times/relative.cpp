#include <fmt/format.h>

#include "annotate/times/grammar.h"

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

namespace {

/// "UNDEF-last-month": what a word like "last" says of a unit when the day of writing is not known.
std::string undefined(std::string_view which, std::string_view unit) { return fmt::format("UNDEF-{}-{}", which, unit); }

}  // namespace

/// "last week", "this year", "the last three years", "next Friday", "last November", "last night", "that day", "recent years".
Draft Grammar::which_unit(std::size_t i) const {
  const std::int16_t which = value(i);
  // "that day" dates something only after a preposition or at the end of its clause ("what that day will bring" does not)
  if (which == that_one && i > 0 &&
      !is_one_of(i - 1, {"on", "of", "earlier", "later", "by", "from", "until", "after", "before", "during", "in", "since"}) &&
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
    if (draft && draft.kind == TimeKind::date) draft.begin = which == that_one || which == same_one ? at : i;
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
  // "the last three years", "the past few months", "the last years"
  double count = 0;
  if (is_digits(at) && number(at) > 0 && number(at) < 1000) {
    count = number(at++);
  } else if (word(at) == Word::number && !is_one_of(at, {"a", "an"})) {
    count = value(at++);
    if (joined(at) && word(at + 1) == Word::number) {
      count += value(at + 1);
      at += 2;
    }
  } else if (word(at) == Word::vague_number) {
    if (is_one_of(at, {"some", "dozens"})) return {};
    count = -1;
    at += is(at + 1, "of") ? 2 : 1;
  }
  if (count == 0 && which == past_span && is(at, "half") && is(at + 1, "century"))
    return {.begin = i, .end = at + 2, .kind = TimeKind::duration, .value = "P50Y"};
  if (is_one_of(at, {"calendar", "fiscal", "financial", "school", "academic", "business"})) ++at;
  if (word(at) == Word::day_part && count == 0) {
    if (tokens_[at].term.plural || is_one_of(at, {"dawn", "dusk", "sunset", "sunrise", "nightfall", "lunchtime"})) return {};
    const bool night_before = which == last_one;
    if (which != this_one && which != last_one && which != that_one && which != next_one && which != following_one &&
        which != previous_one && which != same_one)
      return {};
    Draft draft = date(i, at + 1, {});
    if (anchor_.written && (which == this_one || (night_before && (value(at) == night || value(at) == evening)))) {
      draft.value =
          text::iso_date(text::add_days(*anchor_.written, night_before ? -1 : 0)) + std::string(day_part_code(value(at)));
      draft.anchored = true;
    } else {
      draft.value = undefined(lower(i), lower(at));
      draft.relative = true;
    }
    return draft;
  }
  if (word(at) != Word::unit || capital(at)) return {};
  const Term unit = tokens_[at].term;
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
  const bool absolute = which == last_one || which == this_one || which == next_one;
  if (!absolute || !anchor_.written || unit.value == day || unit.value == hour) {
    if (unit.value == day && (which == this_one || which == last_one)) return {};
    if (unit.value == hour) return {};
    draft.value = undefined(lower(i), lower(at));
    draft.relative = true;
    return draft;
  }
  const text::Date written = *anchor_.written;
  const int step = which;
  switch (unit.value) {
    case week:
      draft.value = text::iso_week(text::add_days(written, 7 * step));
      break;
    case fortnight:
      draft.value = text::iso_week(text::add_days(written, 14 * step));
      break;
    case weekend: {
      const text::Date saturday = text::weekday_before(written, 6);
      const bool within = text::iso_weekday(written) >= 6;
      draft.value = text::iso_week(step == 0  ? written
                                   : step < 0 ? (within ? text::add_days(saturday, -7) : saturday)
                                              : text::weekday_after(text::add_days(written, 1), 6)) +
                    "-WE";
      break;
    }
    case month_unit:
      draft.value = text::iso_month(text::add_months(written, step));
      break;
    case quarter_unit: {
      const text::Date in = text::add_months(written, 3 * step);
      draft.value = fmt::format("{}-Q{}", static_cast<int>(in.year()), (static_cast<unsigned>(in.month()) + 2) / 3);
      break;
    }
    case year:
      draft.value = text::iso_year(static_cast<int>(written.year()) + step);
      break;
    case decade:
      draft.value = fmt::format("{}X", static_cast<int>(written.year()) / 10 + step);
      break;
    case century:
      draft.value = fmt::format("{}XX", static_cast<int>(written.year()) / 100 + step);
      break;
    default:
      return {};
  }
  draft.anchored = true;
  return draft;
}

/// "the weekend", "the middle of the night", "the end of July", "the day before", "the week of March 6", "the morning of July 4".
Draft Grammar::the_phrase(std::size_t i) const {
  if (!is(i, "the")) return {};
  const std::size_t at = i + 1;
  if (is(at, "weekend") && !capital(at)) {
    Draft draft = date(i, at + 1, "UNDEF-weekend");
    if (anchor_.written) {
      draft.value = text::iso_week(text::iso_weekday(*anchor_.written) >= 6 ? *anchor_.written
                                                                            : text::weekday_before(*anchor_.written, 6)) +
                    "-WE";
      draft.anchored = true;
    } else {
      draft.relative = true;
    }
    return draft;
  }
  if (is_one_of(at, {"end", "start", "beginning", "middle", "height"}) && is(at + 1, "of")) {
    std::size_t of = at + 2;
    if (is(of, "the") &&
        is_one_of(of + 1, {"night", "day", "week", "month", "year", "afternoon", "morning", "decade", "century"})) {
      if (is(of + 1, "night") || is(at, "end") || is(at, "start") || is(at, "beginning")) {
        if (is(of + 1, "day") && is(at, "end")) return {};  // "at the end of the day" is a phrase
        return {.begin = i,
                .end = of + 2,
                .kind = TimeKind::vague,
                .value = is(of + 1, "night") ? "TNI" : undefined(lower(at), lower(of + 1)),
                .modifier = is(at, "end")      ? "end"
                            : is(at, "middle") ? "mid"
                                               : "start",
                .relative = true};
      }
      return {};
    }
    if (is(of, "the")) ++of;
    Draft draft = core(of);
    if (!draft || draft.kind != TimeKind::date || is(at, "height")) return {};
    draft.begin = i;
    draft.modifier = is(at, "end") ? "end" : is(at, "middle") ? "mid" : "start";
    return draft;
  }
  if (is_one_of(at, {"day", "night", "morning", "week", "month", "year", "evening", "afternoon"})) {
    if (is_one_of(at + 1, {"before", "after"})) {
      std::size_t end = at + 2;
      if (is(at, "day") && anchor_.written && is_one_of(end, {"yesterday", "tomorrow"})) {
        return date(i, end + 1, text::iso_date(text::add_days(*anchor_.written, is(end, "yesterday") ? -2 : 2)), true);
      }
      end = std::max(end, event_end(end));
      return {.begin = i,
              .end = end,
              .kind = TimeKind::date,
              .value = undefined(lower(at + 1), lower(at)),
              .modifier = std::string(lower(at + 1)),
              .relative = true};
    }
    if (is(at + 1, "of")) {
      Draft draft = core(at + 2);
      if (!draft || draft.kind != TimeKind::date || draft.value.size() < 10) return {};
      draft.begin = i;
      if (word(at) == Word::day_part && draft.value.size() == 10) draft.value += day_part_code(value(at));
      if (is(at, "week")) {
        if (const auto day = text::parse_date(draft.value)) draft.value = text::iso_week(*day);
      }
      return draft;
    }
    if (is(at, "day") && i > 0 && is(i - 1, "during") && !is_one_of(at + 1, {"of"}))
      return {.begin = i - 1, .end = at + 1, .kind = TimeKind::vague, .value = "TDT"};
    return {};
  }
  if (is(at, "early") && is_one_of(at + 1, {"hours", "morning"})) {
    std::size_t end = at + 2;
    if (is(end, "of")) {
      Draft draft = core(end + 1);
      if (draft && draft.kind == TimeKind::date) {
        draft.begin = i;
        draft.modifier = "early";
        return draft;
      }
      return {};
    }
    return {.begin = i, .end = end, .kind = TimeKind::vague, .value = "TMO", .modifier = "early", .relative = true};
  }
  return {};
}

/// "recently", "over time", "for a while", "at one point", "for now", "moments later", "shortly after", "a short period of time".
Draft Grammar::vague(std::size_t i) const {
  const auto draft = [&](std::size_t end, std::string value) {
    return Draft{.begin = i, .end = end, .kind = TimeKind::vague, .value = std::move(value), .relative = true};
  };
  if (is_one_of(i, {"recently", "lately"}))
    return i > 0 && is_one_of(i - 1, {"until", "till"}) ? draft(i + 1, "PAST_REF") : draft(i + 1, "PAST_REF");
  if (is(i, "briefly")) return draft(i + 1, "PXM");
  if (is_one_of(i, {"for", "in", "within", "a"})) {
    std::size_t at = is(i, "a") ? i : i + 1;
    if (is(i, "for") && is(at, "now")) return draft(at + 1, "PRESENT_REF");
    if (is(i, "for") && is(at, "ages")) return draft(at + 1, "PXY");
    if (is(i, "for") && is(at, "generations")) return draft(at + 1, "PXY");
    if (is(at, "a")) ++at;
    if (at > i && is_one_of(at, {"while", "long"}) && is(i, "for") && is(at - 1, "a"))
      return is(at, "while") ? draft(at + 1, "PX") : is(at + 1, "time") ? draft(at + 2, "PX") : Draft{};
    if (is(i, "a") && is(at, "while") && is(at + 1, "ago")) return draft(at + 2, "PAST_REF");
    if (is(i, "in") && is(at, "recent") && word(at + 1) == Word::unit && tokens_[at + 1].term.plural)
      return draft(at + 2, period(-1, value(at + 1)));
    if (is_one_of(at, {"short", "brief", "long", "limited"})) {
      if (is(at + 1, "while") || (is(at + 1, "time") && is_one_of(at + 2, {"ago", "later", "after", "before"})))
        return draft(is(at + 1, "time") ? at + 3 : at + 2, "PX");
      if (is(at + 1, "time") && is(i, "for")) return draft(at + 2, "PX");
      if (is_one_of(at + 1, {"period", "space", "stretch", "spell"}) && is(at + 2, "of") && is(at + 3, "time"))
        return draft(at + 4, "PX");
      if (is(at + 1, "period") && is(i, "for")) return draft(at + 2, "PX");
    }
    if (is_one_of(at, {"moment", "instant"}) && is_one_of(at + 1, {"later", "ago"})) return draft(at + 2, "PXS");
    return {};
  }
  if (is_one_of(i, {"under", "during"})) {  // "under the previous administration", "during Lund's tenure"
    const auto office = [&](std::size_t at) {
      return is_one_of(at, {"administration", "government", "presidency", "tenure", "term", "reign", "premiership", "rule"});
    };
    if (is(i + 1, "the") && (word(i + 2) == Word::which || is_one_of(i + 2, {"former", "outgoing"})) && office(i + 3))
      return draft(i + 4, "");
    if (is(i, "during") && has(i + 1) && (tokens_[i + 1].piece.possessive || is_one_of(i + 1, {"his", "her", "their"})) &&
        is_one_of(i + 2, {"tenure", "presidency", "term", "reign", "premiership"}))
      return draft(i + 3, "");
    return {};
  }
  if (is(i, "over") && is(i + 1, "time") && !is(i + 2, "and")) return draft(i + 2, "PX");
  if (is(i, "at") && is(i + 1, "one") && is(i + 2, "point")) return draft(i + 3, "PAST_REF");
  if (is(i, "moments") && is_one_of(i + 1, {"later", "after", "before", "earlier", "ago"}))
    return draft(std::max(i + 2, is_one_of(i + 1, {"after", "before"}) ? event_end(i + 2) : 0), "PXS");
  if (is(i, "long") && is(i + 1, "ago")) return draft(i + 2, "PAST_REF");
  if (is(i, "upon") && is(i + 1, "arrival")) return draft(is(i + 2, "in") && capital(i + 3) ? event_end(i + 3) : i + 2, "");
  if (is_one_of(i, {"shortly", "soon", "just"}) &&
      is_one_of(i + 1, {"after", "before", "afterward", "afterwards", "thereafter"})) {
    if (is(i, "just") && !is(i + 1, "before") && !is(i + 1, "after")) return {};
    const bool event = is_one_of(i + 1, {"after", "before"});
    if (is(i, "just") && !has(i + 2)) return {};
    Draft found = draft(event ? std::max(i + 2, event_end(i + 2)) : i + 2, "PXM");
    found.modifier = is(i + 1, "before") ? "before" : "after";
    return found;
  }
  return {};
}

}  // namespace hexapla::annotate::times
