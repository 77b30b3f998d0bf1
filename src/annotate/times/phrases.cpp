#include "annotate/times/grammar.h"
#include "text/morphology.h"

// What "the" begins: "the weekend", "the end of July", "the day before".

namespace hexapla::annotate::times {

/// "The end of July", "the middle of the night"; `i` is the article.
Draft Grammar::side_of_unit(std::size_t i) const {
  const std::size_t at = i + 1;
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
  Draft draft = inner(of);
  if (!draft || draft.kind != TimeKind::date || is(at, "height")) return {};
  draft.begin = i;
  draft.modifier = is(at, "end") ? "end" : is(at, "middle") ? "mid" : "start";
  return draft;
}

/// "The day before", "the week of March 6", "throughout the year", "the morning of July 4"; `i` is the article.
Draft Grammar::unit_with_side(std::size_t i) const {
  const std::size_t at = i + 1;
  if (is_one_of(at + 1, {"before", "after"})) return beside_unit(i);
  if (is(at + 1, "prior") && is(at + 2, "to")) {
    const std::size_t end = std::max(at + 3, event_end(at + 3));
    return {.begin = i, .end = end, .value = undefined("before", lower(at)), .modifier = "before", .relative = true};
  }
  const bool lasts = i > 0 && is_one_of(i - 1, {"spend", "spends", "spent", "spending", "through", "throughout", "during"});
  if (is_one_of(at, {"night", "evening"}) && lasts && !capital(at) &&
      (!has(at + 1) || is_mark(at + 1) || text::is_function_word(lower(at + 1))) && !is(at + 1, "of"))
    return {.begin = i, .end = at + 1, .kind = TimeKind::vague, .value = std::string(day_part_code(value(at))), .relative = true};
  const bool whole = i > 0 && is(i - 1, "throughout") && is_one_of(at, {"day", "week", "month", "year"});
  if (whole && !is(at + 1, "of"))
    return is(at, "day") ? Draft{.begin = i, .end = at + 1, .kind = TimeKind::vague, .value = "TDT"} : which_calendar_unit(i, at);
  if (is(at + 1, "of")) {
    Draft draft = inner(at + 2);
    if (!draft || draft.kind != TimeKind::date || draft.value.size() < 10) return {};
    draft.begin = i;
    if (word(at) == Word::day_part && draft.value.size() == 10) draft.value += day_part_code(value(at));
    if (is(at, "week")) {
      if (const auto day = text::parse_date(draft.value)) draft.value = text::iso_week(*day);
    }
    return draft;
  }
  if (is(at, "day") && i > 0 && is(i - 1, "during") && !is(at + 1, "of") && word(at + 1) != Word::weekday)
    return {.begin = i - 1, .end = at + 1, .kind = TimeKind::vague, .value = "TDT"};
  return {};
}

/// "the weekend", "the middle of the night", "the end of July", "the day before", "the week of March 6", "the morning of July 4".
Draft Grammar::the_phrase(std::size_t i) const {
  if (!is(i, "the")) return {};
  for (const auto form : {&Grammar::rest_of_unit, &Grammar::day_of_unit, &Grammar::part_of_season, &Grammar::the_season,
                          &Grammar::part_of_length}) {
    if (Draft draft = (this->*form)(i)) return draft;
  }
  const std::size_t at = i + 1;
  if (Draft draft = part_of_longer(at)) {
    draft.begin = i;
    return draft;
  }
  if (is(at, "weekend") && !capital(at)) {
    const Draft of = is(at + 1, "of") ? inner(at + 2) : Draft{};  // "the weekend of June 5"
    if (const auto day = of ? text::parse_date(of.value) : std::nullopt; day)
      return date(i, of.end, text::iso_week(*day) + "-WE", of.anchored);
    return last_weekend(i, at + 1);
  }
  if (is_one_of(at, {"end", "start", "beginning", "middle", "height"}) && is(at + 1, "of")) return side_of_unit(i);
  if (is_one_of(at, {"day", "night", "morning", "week", "month", "year", "evening", "afternoon", "season"}))
    return unit_with_side(i);
  return future_or_early_hours(i);
}

}  // namespace hexapla::annotate::times
