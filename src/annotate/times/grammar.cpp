#include "annotate/times/grammar.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace hexapla::annotate::times {
bool Grammar::is_one_of(std::size_t i, std::initializer_list<std::string_view> list) const {
  return has(i) && std::ranges::find(list, tokens_[i].lower) != list.end();
}

std::string_view day_part_code(std::int16_t part) {
  switch (part) {
    case dawn:
    case morning:
      return "TMO";
    case midday:
    case afternoon:
      return "TAF";
    case evening:
      return "TEV";
    default:
      return "TNI";
  }
}

std::string period(double count, std::int16_t unit) {
  static constexpr std::string_view letters[] = {"S", "M", "H", "D", "D", "W", "D", "W", "M", "M", "Y", "Y", "Y", "Y", "Y"};
  static constexpr double factors[] = {1, 1, 1, 1, 1, 1, 2, 2, 1, 3, 1, 10, 100, 1, 0.5};
  const std::string_view prefix = unit <= hour ? "PT" : "P";
  const std::string_view letter = letters[unit];
  if (count < 0) return fmt::format("{}X{}", prefix, unit == decade ? "DE" : unit == century ? "CE" : letter);
  const double amount = count * factors[unit];
  if (amount == std::floor(amount) && amount < 1e9) return fmt::format("{}{}{}", prefix, static_cast<long long>(amount), letter);
  const double whole = std::floor(amount);
  if (amount - whole == 0.5 && (unit == hour || unit == year || unit == day || unit == semester)) {  // "5 1/2 hours" is PT5H30M
    const std::string_view half = unit == hour ? "30M" : unit == day ? "T12H" : "6M";
    if (whole == 0) return fmt::format("{}{}", unit == day ? "P" : prefix, half);
    return fmt::format("{}{}{}{}", prefix, static_cast<long long>(whole), letter, half);
  }
  return fmt::format("{}{:.1f}{}", prefix, amount, letter);
}

void Grammar::add_day_part(Draft& draft) const {
  std::size_t at = draft.end;
  if (is(at, "in") && is(at + 1, "the") && word(at + 2) == Word::day_part) at += 2;
  const std::size_t part = joined(at + 1) ? at + 2 : at + 1;
  if (is_one_of(at, {"early", "late", "mid"}) && word(part) == Word::day_part) {  // "Tuesday early-morning"
    draft.modifier = lower(at);
    at = part;
  }
  if (word(at) != Word::day_part || capital(at)) return;
  draft.value += day_part_code(value(at));
  draft.end = at + 1;
}

Draft Grammar::first_of(std::size_t i, std::initializer_list<Form> forms) const {
  for (const Form form : forms) {
    if (Draft draft = (this->*form)(i)) return draft;
  }
  return {};
}

Draft Grammar::core(std::size_t i) const {
  if (!has(i)) return {};
  if (is_digits(i)) {
    return first_of(
        i, {&Grammar::clock_range, &Grammar::past_hour, &Grammar::clock, &Grammar::numeric_date, &Grammar::part_of_longer,
            &Grammar::year_and_part, &Grammar::decade_or_century, &Grammar::day_month, &Grammar::nth_season,
            &Grammar::anniversary, &Grammar::sets, &Grammar::season_years, &Grammar::duration, &Grammar::year_number});
  }
  switch (word(i)) {
    case Word::month:
      return month_date(i);
    case Word::weekday:
      return weekday(i);
    case Word::number:
    case Word::vague_number:
      return first_of(i, {&Grammar::vague, &Grammar::past_hour, &Grammar::clock, &Grammar::part_of_longer, &Grammar::day_month,
                          &Grammar::spelt_decade, &Grammar::spelt_year_number, &Grammar::sets, &Grammar::duration});
    case Word::ordinal:
      return first_of(i, {&Grammar::decade_or_century, &Grammar::quarter, &Grammar::part_of_longer, &Grammar::day_month,
                          &Grammar::named, &Grammar::nth_season, &Grammar::anniversary});
    case Word::unit:
      if (is(i, "second")) {
        if (Draft draft = first_of(i, {&Grammar::quarter, &Grammar::part_of_longer, &Grammar::day_month, &Grammar::named,
                                       &Grammar::nth_season, &Grammar::anniversary}))
          return draft;
      }
      return first_of(i, {&Grammar::past_hour, &Grammar::day_but_one, &Grammar::numbered_week, &Grammar::bare_units,
                          &Grammar::part_of_event});
    case Word::deictic:
      return deictic(i);
    case Word::which:
      if (Draft draft = part_of_longer(i)) return draft;
      if (Draft draft = which_unit(i)) return draft;
      if (is(i, "prior")) return before_event(i);
      return is(i, "current") ? vague(i) : Draft{};
    case Word::season:
      return season(i);
    case Word::set:
      return sets(i);
    case Word::long_unit:
      return {.begin = i, .end = i + 1, .kind = TimeKind::duration, .value = period(tokens_[i].term.plural ? -1 : 1, value(i))};
    case Word::clock_name:
      return clock(i);
    case Word::day_part:
      return first_of(i, {&Grammar::clock, &Grammar::part_of_event});
    case Word::lead:
      return first_of(
          i, {&Grammar::named, &Grammar::weekday_of_month, &Grammar::the_phrase, &Grammar::part_of_season, &Grammar::before_event,
              &Grammar::during_office, &Grammar::time_of_life, &Grammar::whole_unit, &Grammar::past_hour, &Grammar::vague,
              &Grammar::sets, &Grammar::clock_range, &Grammar::duration, &Grammar::quarter, &Grammar::spelt_decade});
    default:
      return {};
  }
}

/// Whether the word at `i` can bound the time that begins at `at`: "under an hour", not "under current rules"; "around noon", not
/// "walking around today" or "knows about this morning's fire", which a day or its part begins.
bool Grammar::may_modify(std::size_t i, std::size_t at, const Draft& draft) const {
  if (is(i, "under")) return draft.kind == TimeKind::duration;
  if (!is_one_of(i, {"about", "around"}) || at != i + 1) return true;
  const bool part = word(at) == Word::which && word(at + 1) == Word::day_part;
  return word(at) != Word::deictic && word(at) != Word::weekday && !part;
}

/// The words at `at` that go before a core and say how it is meant: "around", "at least", "no later than", "shortly after".
Modifier Grammar::modifier_at(std::size_t at) const {
  if (is_one_of(at, {"about", "around", "approximately", "roughly", "circa", "some"})) return {.word = "about", .end = at + 1};
  if (is_one_of(at, {"nearly", "almost", "just", "only", "exactly", "very", "over", "under", "within"})) {
    if (is_one_of(at, {"just", "only", "exactly", "very"})) return {.word = "-", .end = at + 1};
    const bool less = is(at, "within") || is(at, "under");
    return {.word = is(at, "over") ? "more" : less ? "less" : "about", .end = at + 1};
  }
  const bool no = is(at, "no") && is_one_of(at + 1, {"more", "less", "later", "earlier"});
  if (no || (is_one_of(at, {"more", "less", "no", "fewer"}) && is(at + 1, "than")))
    return {.word = is(at, "more") ? "more" : "less", .end = is(at, "no") && is(at + 2, "than") ? at + 3 : at + 2};
  if (is(at, "at") && is_one_of(at + 1, {"least", "most"})) return {.word = is(at + 1, "least") ? "more" : "less", .end = at + 2};
  if (is(at, "up") && is(at + 1, "to")) return {.word = "less", .end = at + 2};
  if (is(at, "as") && is_one_of(at + 1, {"many", "long", "early", "late", "soon", "recently"}) && is(at + 2, "as")) {
    const bool after = is(at + 1, "early") || is(at + 1, "soon");
    return {.word = is(at + 1, "recently") ? "-" : after ? "after" : "less", .end = at + 3};
  }
  if (is_one_of(at, {"early", "earlier"})) return {.word = "early", .end = at + 1};
  if (is_one_of(at, {"late", "later"})) return {.word = "late", .end = at + 1};
  if (is(at, "mid")) return {.word = "mid", .end = at + 1};
  if (is_one_of(at, {"shortly", "soon"}) && is_one_of(at + 1, {"after", "before"}))
    return {.word = lower(at + 1), .end = at + 2, .bound = true};
  if (is_one_of(at, {"before", "after"})) return {.word = lower(at), .end = at + 1, .bound = true};
  return {};
}

/// "around 2 a.m.", "early Thursday", "just after 4 p.m.", "earlier this year", "more than ten years".
Draft Grammar::modified(std::size_t i) const {
  std::size_t at = i;
  std::string modifier;
  bool bound = false;  // before or after: only of a date or a clock time
  for (int words = 0; words < 4; ++words) {
    const Modifier found = modifier_at(at);
    if (found.end == 0) break;
    bound = bound || found.bound;
    if (modifier.empty() || modifier == "-") modifier = found.word;
    at = found.end;
    if (joined(at)) ++at;
    if (is(at, "on") || (is(at, "in") && !bound)) ++at;  // "late on Monday", "early in 2019"
    if (is(at, "the") && at > i) ++at;
  }
  if (at == i) return {};
  Draft draft = core(at);
  if (!draft && is(at - 1, "the") && is(at - 2, "in") && word(at) == Word::unit && !tokens_[at].term.plural && !is(at + 1, "of"))
    draft = which_calendar_unit(i, at);  // "earlier in the week"
  if (!draft && is(at - 1, "the") && is(at - 2, "in") && is_one_of(at, {"day", "evening", "night"}) &&
      is_one_of(at - 3, {"earlier", "later"})) {
    draft = date(i, at + 1, fmt::format("UNDEF-{}-{}", lower(at - 3), lower(at)));  // "later in the day"
    draft.relative = true;
  }
  if (!draft || !may_modify(i, at, draft)) return {};
  if (bound &&
      (draft.kind == TimeKind::duration || draft.kind == TimeKind::set || draft.kind == TimeKind::vague || draft.relative) &&
      draft.kind != TimeKind::clock)
    return {};
  draft.begin = std::min(draft.begin, i);
  if (is(i, "within") && draft.kind == TimeKind::duration &&
      draft.begin == i) {  // "within hours": says when, told from something before
    draft.kind = TimeKind::date;
    draft.relative = true;
    if (is(draft.end, "of")) draft.end = std::max(draft.end, event_end(draft.end + 1));
  }
  if (modifier != "-" && draft.modifier.empty()) draft.modifier = modifier;
  return draft;
}

/// The ends of a range were placed each by itself: the second lies behind the first ("Monday through Friday", "from November to
/// March"), and a first one without year is in the year of the second ("from July 4 to July 9, 2015"). `at`: where the second
/// begins.
void Grammar::put_in_order(Draft& first, Draft& last, std::size_t at) const {
  const auto begun = text::day_range(first.value), ended = text::day_range(last.value);
  if (!begun || !ended || first.value.size() != last.value.size() || first.value.size() < 7) return;
  if (first.anchored && !last.anchored) {
    const std::string same_year = last.value.substr(0, 4) + first.value.substr(4);
    if (const auto moved = text::day_range(same_year); moved && moved->first <= ended->last && first.value[5] != 'W')
      first.value = same_year;
    return;
  }
  if (!last.anchored || ended->first >= begun->first) return;
  if (word(at) == Word::weekday && last.value.size() == 10) {
    last.value = text::iso_date(text::weekday_after(begun->first, static_cast<unsigned>(value(at))));
  } else if (word(at) == Word::month) {
    for (const int step : {0, 1}) {
      last.value = text::iso_year(static_cast<int>(begun->first.year()) + step) + last.value.substr(4);
      if (last.value >= first.value) break;
    }
  }
}

/// "between 2009 and 2016", "from July 4 to July 9", "2009-2016", "beginning in 2009 and continuing through 2016".
Draft Grammar::range(std::size_t i) const {
  std::size_t at = i;
  if (is_one_of(i, {"between", "from"})) {
    ++at;
  } else if (is_one_of(i, {"beginning", "starting"}) && is_one_of(i + 1, {"in", "on"})) {
    at += 2;
  } else if (year_at(i) == 0) {
    return {};
  }
  if (is_one_of(at, {"a.d.", "a.d", "ad"}) && year_at(at + 1) != 0) ++at;  // "between A.D. 1000 and 1260"
  Draft first = is_digits(at) && year_at(at) != 0 && at > i ? date(at, at + 1, std::string(lower(at))) : core(at);
  if (!first || first.kind != TimeKind::date || first.value.starts_with("UNDEF") || first.value.starts_with('P') ||
      first.value.empty())
    return {};
  std::size_t next = first.end;
  if (is(next, ",")) ++next;
  if (at == i) {
    if (!is_one_of(next, {"-", "\u2013", "/"}) || !glued(next) || !glued(next + 1)) return {};
    ++next;
  } else if (is(next, "and") && is_one_of(next + 1, {"continuing", "lasting", "running", "ending"})) {
    next += 2;
    if (is_one_of(next, {"through", "until", "to", "into", "in"})) ++next;
  } else if (is_one_of(next, {"and", "to", "through", "until", "till"})) {
    if (is(i, "from") && is(next, "and")) return {};
    ++next;
  } else {
    return {};
  }
  if (is_one_of(next, {"about", "around", "late", "early", "the"})) ++next;
  Draft last;
  if (is_digits(next) && year_at(next) != 0) {
    last = date(next, next + 1, std::string(lower(next)));
  } else if (at == i && is_digits(next) && digits(next) == 2 &&
             (!glued(next + 1) || (is_mark(next + 1) && !joined(next + 1) && !is(next + 1, "/"))) && first.value.size() == 4) {
    last = date(next, next + 1, first.value.substr(0, 2) + std::string(lower(next)));
  } else {
    last = core(next);
  }
  if (!last || last.kind != TimeKind::date || last.value.empty() || last.value.starts_with('P')) return {};
  if (at == i && last.value <= first.value) return {};
  put_in_order(first, last, next);
  return {.begin = i,
          .end = last.end,
          .value = first.value + "/" + last.value,
          .anchored = first.anchored || last.anchored,
          .relative = first.relative || last.relative};
}

Draft Grammar::read(std::size_t i) const {
  if (!has(i)) return {};
  const Word kind = word(i);
  if (kind == Word::other && !is_digits(i)) return {};
  Draft best;
  for (const auto form : {&Grammar::range, &Grammar::clock_range, &Grammar::modified, &Grammar::core}) {
    Draft draft = (this->*form)(i);
    if (draft && draft.end > best.end) best = std::move(draft);
  }
  add_next_year(best);
  add_season(best);
  if (Draft clock = hour_on_day(best)) return clock;
  return best;
}

}  // namespace hexapla::annotate::times
