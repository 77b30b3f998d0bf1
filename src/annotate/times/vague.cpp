#include <algorithm>

#include "annotate/times/grammar.h"
#include "text/morphology.h"

// Words that place something in time without saying when: "recently", "over time", "shortly after the vote".

namespace hexapla::annotate::times {

/// Whether the word at `i` may be the noun that one before it describes: "his current boat", not "the current swept him off".
bool Grammar::describes(std::size_t i) const {
  return has(i) && tokens_[i].piece.kind == Piece::Kind::word && !text::is_function_word(lower(i)) &&
         !text::is_verb_form(lower(i));
}

/// Whether "most recently" at `i` tells which of several times the next one is: "most recently last October", "… in 2015".
bool Grammar::says_when_last(std::size_t i) const {
  const std::size_t at = is_one_of(i + 1, {"in", "on"}) ? i + 2 : i + 1;
  const bool time = word(at) == Word::month || word(at) == Word::weekday || word(at) == Word::which || word(at) == Word::deictic;
  return i > 0 && is(i - 1, "most") && (time || year_at(at) != 0);
}

/// "in the morning", "in the early evening", "in the late-night": a part of the day that is told before, or of none.
Draft Grammar::part_of_some_day(std::size_t i) const {
  if (!is(i, "in") || !is(i + 1, "the")) return {};
  const bool modified = is_one_of(i + 2, {"early", "late", "mid"});
  const std::size_t at = !modified ? i + 2 : joined(i + 3) ? i + 4 : i + 3;
  if (!is_one_of(at, {"morning", "afternoon", "evening"}) && !(modified && is(at, "night"))) return {};
  if (is_one_of(at + 1, {"of", "hours"})) return {};
  return {.begin = i + 1,
          .end = at + 1,
          .kind = TimeKind::clock,
          .value = std::string(day_part_code(value(at))),
          .modifier = modified ? std::string(lower(i + 2)) : std::string(),
          .relative = true};
}

/// "in the early hours", "in the small hours of the morning"; of a day that is named ("in the early hours of Monday") the day is
/// read.
Draft Grammar::small_hours(std::size_t i) const {
  if (!is(i, "in") || !is(i + 1, "the")) return {};
  const std::size_t at = is(i + 2, "very") ? i + 3 : i + 2;
  if (!is_one_of(at, {"early", "small", "wee"}) || !is(at + 1, "hours")) return {};
  const bool of_morning = is(at + 2, "of") && is(at + 3, "the") && is(at + 4, "morning");
  if (is(at + 2, "of") && !of_morning) return {};
  return {.begin = i + 1,
          .end = of_morning ? at + 5 : at + 2,
          .kind = TimeKind::clock,
          .value = "TMO",
          .modifier = "early",
          .relative = true};
}

/// "the very near future", "the early hours of Monday", by the "the" at `i`.
Draft Grammar::future_or_early_hours(std::size_t i) const {
  const std::size_t at = i + 1;
  const std::size_t how = is(at, "very") ? at + 1 : at;
  const std::size_t ahead = is_one_of(how, {"distant", "foreseeable", "immediate", "near"}) ? how + 1 : at;
  if (is(ahead, "future") && !capital(ahead))  // "the near future"
    return {.begin = i, .end = ahead + 1, .kind = TimeKind::vague, .value = "FUTURE_REF", .relative = true};
  if (is(at, "early") && is_one_of(at + 1, {"hours", "morning"})) {
    std::size_t end = is(at + 1, "morning") && is(at + 2, "hours") ? at + 3 : at + 2;
    if (is(end, "of")) {
      Draft draft = inner(end + 1);
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

/// "over the years", "from the start".
Draft Grammar::whole_course(std::size_t i) const {
  const auto draft = [&](std::size_t end, std::string value) {
    return Draft{.begin = i, .end = end, .kind = TimeKind::vague, .value = std::move(value), .relative = true};
  };
  if (!is(i + 1, "the")) return {};
  if (is(i, "over") && is_one_of(i + 2, {"years", "decades", "centuries", "months"}) && !is(i + 3, "of"))
    return draft(i + 3, period(-1, value(i + 2)));
  const std::size_t at = is(i + 2, "very") ? i + 3 : i + 2;
  return is(i, "from") && is_one_of(at, {"start", "outset", "beginning", "onset"}) ? draft(at + 1, {}) : Draft{};
}

/// "recently", "over time", "for a while", "at one point", "for now", "moments later", "shortly after", "a short period of time".
Draft Grammar::vague(std::size_t i) const {
  const auto draft = [&](std::size_t end, std::string value) {
    return Draft{.begin = i, .end = end, .kind = TimeKind::vague, .value = std::move(value), .relative = true};
  };
  if (is_one_of(i, {"recently", "lately"})) return says_when_last(i) ? Draft{} : draft(i + 1, "PAST_REF");
  if (is(i, "briefly")) return draft(i + 1, "PXM");
  if (is(i, "now")) return joined(i + 1) || (i > 0 && joined(i - 1)) || capital(i) ? Draft{} : draft(i + 1, "PRESENT_REF");
  const bool present = is(i, "currently") || (is(i, "current") && describes(i + 1));
  if (present) return capital(i) && i > 0 ? Draft{} : draft(i + 1, "PRESENT_REF");
  if (is(i, "future")) return capital(i) ? Draft{} : draft(i + 1, "FUTURE_REF");
  if (Draft found = first_of(i, {&Grammar::part_of_some_day, &Grammar::small_hours, &Grammar::whole_course})) return found;
  if (is_one_of(i, {"for", "in", "within", "a"})) {
    std::size_t at = is(i, "a") ? i : i + 1;
    if (is(i, "for") && is(at, "now")) return draft(at + 1, "PRESENT_REF");
    if (is(i, "for") && is(at, "some") && is(at + 1, "time")) return draft(at + 2, "PX");
    if (is(i, "for") && is(at, "ages")) return draft(at + 1, "PXY");
    if (is(i, "for") && is(at, "generations")) return draft(at + 1, "PXY");
    if (is(i, "for") && is(at, "awhile")) return draft(at + 1, "PX");
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
    if (is_one_of(i, {"for", "in"}) &&
        is_one_of(at, {"long", "short", "brief", "extended", "lengthy", "prolonged", "sustained"}) &&
        is_one_of(at + 1, {"periods", "stretches", "spells"}) && at == i + 1)
      return draft(at + 2, "PX");
    if (is_one_of(at, {"moment", "instant"}) && is_one_of(at + 1, {"later", "ago"})) return draft(at + 2, "PXS");
    return {};
  }
  if (is(i, "over") && is(i + 1, "time") && !is(i + 2, "and")) return draft(i + 2, "PX");
  if (is(i, "at") && is(i + 1, "one") && is(i + 2, "point")) return draft(i + 3, "PAST_REF");
  if (is_one_of(i, {"moments", "shortly", "soon", "just"}) && is_one_of(i + 1, {"after", "before"})) {
    if (Draft found = beside_clock(i, i + 2); found) return found;
  }
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
