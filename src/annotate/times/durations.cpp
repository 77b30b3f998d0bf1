#include <fmt/format.h>

#include "annotate/times/grammar.h"

// Durations ("two years", "a 12-hour"), what is told from one ("two weeks ago", "hours after …"), and sets ("twice a week").

namespace hexapla::annotate::times {
namespace {

constexpr double unknown = -1;          // a count that the words leave open ("several")
constexpr double some_hundreds = 9999;  // digits above this are no count of days or years

/// The value of "1.5"; `unknown` for longer figures and those without a point ("10,000").
double decimal(std::string_view figures) {
  constexpr std::size_t longest = 5;
  if (figures.find('.') == std::string_view::npos || figures.size() > longest) return unknown;
  double value = 0, scale = 0;
  for (const char c : figures) {
    if (c == '.') {
      if (scale != 0) return unknown;
      scale = 1;
    } else if (c >= '0' && c <= '9') {
      value = value * 10 + (c - '0');
      scale *= 10;
    }
  }
  return value / scale;
}

bool is_rate_base(std::string_view word) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"miles",  "mile",  "kilometers", "kilometres", "km",     "knots",  "million", "billion", "thousand", "dollars", "euros",
       "pounds", "cents", "barrels",    "tons",       "tonnes", "times",  "percent", "%",       "great",    "such",    "quite",
       "what",   "per",   "many",       "gallons",    "liters", "litres", "watts",   "feet",    "meters"});
  for (const std::string_view base : words) {
    if (base == word) return true;
  }
  return false;
}

}  // namespace

/// "half a", "a half", "half-".
Count Grammar::half_count(std::size_t i) const {
  if (is(i, "half") && is_one_of(i + 1, {"a", "an"})) return {.count = 0.5, .end = i + 2};
  if (is_one_of(i, {"a", "an"}) && is(i + 1, "half") && (joined(i + 2) || word(i + 2) == Word::unit))
    return {.count = 0.5, .end = joined(i + 2) ? i + 3 : i + 2};
  const std::size_t unit = joined(i + 1) ? i + 2 : i + 1;  // "half-hour", "half century"
  const bool halves = is(i, "half") && word(unit) == Word::unit && !tokens_[unit].term.plural;
  return halves ? Count{.count = 0.5, .end = unit} : Count{};
}

/// "2", "1.5", "2 1/2", "5- to 10-", "2-3".
Count Grammar::count_in_digits(std::size_t i) const {
  if (number(i) < 0 || number(i) > some_hundreds) {
    const double value = decimal(lower(i));
    return value < 0 ? Count{} : Count{.count = value, .end = i + 1};
  }
  Count count{.count = static_cast<double>(number(i)), .end = i + 1};
  const std::size_t part = joined(i + 1) ? i + 2 : i + 1;  // "2 1/2", "2-1/2"
  if (is(part, "1") && is(part + 1, "/") && is(part + 2, "2")) count = {.count = count.count + 0.5, .end = part + 3};
  if (is(part, "\u00BD")) count = {.count = count.count + 0.5, .end = part + 1};
  const bool suspended = is(i + 1, "-") && glued(i + 1) && is_one_of(i + 2, {"to", "or"}) && joined(i + 4);
  if (suspended && number(i + 3) > number(i))  // "a 5- to 10-year plan"
    count = {.count = static_cast<double>(number(i)), .most = static_cast<double>(number(i + 3)), .end = i + 4};
  if (is_one_of(i + 1, {"-", "\u2013", "to"}) && is_digits(i + 2) && number(i + 2) > number(i))
    count = {.count = static_cast<double>(number(i)), .most = static_cast<double>(number(i + 2)), .end = i + 3};
  return count;
}

/// "two", "a", "a few", "twenty-five", "three hundred", "two or three".
Count Grammar::count_in_words(std::size_t i) const {
  Count count{.count = static_cast<double>(value(i)), .end = i + 1, .article = is_one_of(i, {"a", "an"})};
  if (count.article && is(i + 1, "number") && is(i + 2, "of") && word(i + 3) == Word::unit && tokens_[i + 3].term.plural)
    return {.count = unknown, .end = i + 3};  // "a number of hours"
  if (count.article && word(i + 1) == Word::vague_number) return {.count = unknown, .end = is(i + 2, "of") ? i + 3 : i + 2};
  if (count.article && is_one_of(i + 1, {"dozen", "hundred"})) count = {.count = static_cast<double>(value(i + 1)), .end = i + 2};
  if (count.count >= 20 && joined(count.end) && word(count.end + 1) == Word::number) {
    count.count += value(count.end + 1);
    count.end += 2;
  } else if (word(count.end) == Word::number && is_one_of(count.end, {"hundred", "dozen"}) && !count.article) {
    count.count *= value(count.end);
    ++count.end;
  } else if (is(count.end, "-") && glued(count.end) && is_one_of(count.end + 1, {"to", "or"}) &&
             word(count.end + 2) == Word::number && value(count.end + 2) > value(i) && joined(count.end + 3)) {
    count = {.count = count.count, .most = static_cast<double>(value(count.end + 2)), .end = count.end + 3};
  } else if (is_one_of(count.end, {"or", "to"}) && word(count.end + 1) == Word::number && word(count.end + 2) == Word::unit) {
    const double low = count.count, high = value(count.end + 1);
    count = {.count = low < high ? low : unknown, .most = low < high ? high : unknown, .end = count.end + 2};
  }
  return count;
}

/// "several", "a couple of"; not "some years".
Count Grammar::vague_count(std::size_t i) const {
  const bool lasts = i > 0 && is_one_of(i - 1, {"for", "in", "within", "after", "take", "takes", "took", "lasted"});
  if (is_one_of(i, {"couple", "multiple"}) || (is(i, "some") && !(lasts && tokens_[i + 1].term.plural))) return {};
  return {.count = unknown, .end = is(i + 1, "of") ? i + 2 : i + 1};
}

Draft Grammar::duration(std::size_t i) const {
  Count count = half_count(i);
  if (count.end == 0 && is(i, "a") && is(i + 1, "quarter") && (is(i + 2, "of") || joined(i + 2)) &&
      is_one_of(i + 3, {"a", "century"})) {
    const std::size_t end = is(i + 3, "a") ? i + 4 : i + 3;
    return is(end, "century") ? Draft{.begin = i, .end = end + 1, .kind = TimeKind::duration, .value = "P25Y"} : Draft{};
  }
  if (count.end == 0 && is_digits(i)) {
    count = count_in_digits(i);
  } else if (count.end == 0) {
    count = word(i) == Word::number ? count_in_words(i) : word(i) == Word::vague_number ? vague_count(i) : Count{};
  }
  if (count.end == 0) return {};
  std::size_t at = count.end;
  if (count.count != unknown && is(at, "and") && is(at + 1, "a") && is(at + 2, "half")) {
    count.count += 0.5;
    at += 3;
  }
  return duration_from(i, count.count, count.most, at, count.article);
}

/// Whether "a year" with its unit at `at` and what follows at `end` tells how long something lasts, and no rate ("10 miles an
/// hour") or day ("in a day").
bool Grammar::is_length_with_article(std::size_t i, std::size_t at, std::size_t end, std::int16_t unit) const {
  if (i > 0 && (is_digits(i - 1) || is_rate_base(lower(i - 1)) || word(i - 1) == Word::number)) return false;
  const bool introduced =
      i > 0 &&
      (is_one_of(i - 1, {"for",   "in",    "within",  "after",         "over",   "about", "nearly", "almost", "than",  "take",
                         "took",  "takes", "lasted",  "lasting",       "around", "under", "just",   "only",   "least", "half",
                         "spent", "spend", "roughly", "approximately", "to",     "until", "barely", "as"}));
  if (!introduced && !is(end, "long") && !(joined(end) && is(end + 1, "long")) && !joined(at - 1)) return false;
  return i == 0 || !is(i - 1, "in") || unit != day;
}

Draft Grammar::duration_from(std::size_t i, double count, double most, std::size_t at, bool article) const {
  if (const std::size_t plus = joined(at) ? at + 1 : at; is(plus, "plus") && (joined(at) || word(plus + 1) == Word::unit)) {
    Draft more = duration_from(i, count, most, plus + 1, article);  // "20-plus years"
    if (more && more.modifier.empty()) more.modifier = "more";
    return more;
  }
  if (joined(at)) {
    ++at;
  } else if (glued(at) && is_digits(i)) {
    return {};  // "24h" and the like are not read as durations
  }
  if (is_one_of(at, {"more", "full", "straight", "consecutive", "long", "short", "additional", "solid", "whole", "working",
                     "business", "calendar", "successive", "other"}))
    ++at;
  if (word(at) == Word::which && value(at) != this_one && value(at) != that_one && value(at) != same_one &&
      word(at + 1) == Word::unit && tokens_[at + 1].term.plural)
    ++at;  // "the five past years", but "674 last year"
  if (const std::size_t seasons = seasons_at(i, at); seasons != 0 && count > 1) at = seasons;
  if (word(at) != Word::unit) return {};
  const Term unit = tokens_[at].term;
  if ((unit.ambiguous || unit.value == quarter_unit) && !unit.plural && (!is_digits(i) || unit.value == quarter_unit)) return {};
  if (unit.abbreviated || capital(at)) return {};
  const bool season = unit.value >= season_unit;
  if (season && !unit.plural && !joined(at - 1) && (count != 1 || season_at(at) == 0 || !is_one_of(at, {"season", "semester"})))
    return {};
  if (season && is(at + 1, "of")) return {};  // "two seasons of a show": of a whole that is counted
  const bool fraction =
      unit.value == quarter_unit && (joined(at - 1) || (is(at + 1, "of") && is_one_of(at + 2, {"a", "an", "the", "all"})));
  if (fraction) return {};  // "three-quarters of a gallon"
  if (i > 0 && (is(i - 1, "aged") || (is(i - 1, "of") && i > 1 && is_one_of(i - 2, {"age", "ages"})))) return {};
  std::size_t end = at + 1;
  const bool owner = has(end + 1) && tokens_[end + 1].piece.possessive;  // "a 2-year-old's party"
  if (joined(end) && is(end + 1, "old") && count >= 1 && !owner && is_institution(end + 2))
    return {.begin = i, .end = end + 2, .kind = TimeKind::duration, .value = period(count, unit.value)};
  if (is_one_of(end, {"old", "olds"}) || (joined(end) && is_one_of(end + 1, {"old", "olds"})) ||
      (is(end, "of") && is(end + 1, "age")) || is(end, "older") || is(end, "younger"))
    return {};
  Draft draft{.begin = i, .end = end, .kind = TimeKind::duration, .value = period(count, unit.value)};
  if (most <= count && count >= 1) {
    if (Draft several = of_several_units(draft, count, unit.value)) return several;
    end = draft.end;
  }
  if (most > count) draft.value += "/" + period(most, unit.value);
  if (is_one_of(end, {"ago", "later", "earlier", "before", "after", "from", "since", "hence", "afterward", "afterwards", "prior",
                      "ahead", "previously", "beforehand", "into"})) {
    if (Draft shifted = shifted_by(draft, most > count ? unknown : count, unit.value)) return shifted;
  }
  if (is_one_of(end, {"a", "per", "each", "every"}) && word(end + 1) == Word::unit && !tokens_[end + 1].term.plural &&
      count > 0) {  // "24 hours a day"
    draft.end = end + 2;
    return draft;
  }
  if (Draft coming = ahead(draft, most > count ? unknown : count, unit.value)) return coming;
  if (article && !is_length_with_article(i, at, end, unit.value)) return {};
  if (count == 1 && !article && word(i) == Word::number && unit.value == day &&
      !joined(at - 1)) {  // "one day" is as often "some day"
    if (i == 0 || !is_one_of(i - 1, {"for", "in", "within", "just", "only", "after", "than", "about", "least"})) return {};
  }
  if (is(end, "long")) ++draft.end;
  if (joined(end) && is(end + 1, "long")) draft.end = end + 2;
  return draft;
}

/// "years", "for decades", "hours after …", "monthslong", "week-long".
Draft Grammar::bare_units(std::size_t i) const {
  if (word(i) != Word::unit) return {};
  const Term term = tokens_[i].term;
  const std::size_t next = i + 1;
  if (!term.plural) {
    if (joined(next) && is(next + 1, "long") && !term.ambiguous)
      return {.begin = i, .end = next + 2, .kind = TimeKind::duration, .value = period(1, term.value)};
    return {};
  }
  if (capital(i) && i > 0 && !is_mark(i - 1)) return {};  // "TARN (AP) - Hours before …"
  if (joined(next) && is_one_of(next + 1, {"long", "old"})) {
    if (is(next + 1, "old")) return {};
    return {.begin = i, .end = next + 2, .kind = TimeKind::duration, .value = period(unknown, term.value)};
  }
  Draft draft{.begin = i, .end = next, .kind = TimeKind::duration, .value = period(unknown, term.value)};
  const bool lasts =
      i > 0 && is_one_of(i - 1, {"be", "take", "takes", "took", "for"});  // "it may be days before the fault is fixed"
  if (!lasts && is_one_of(next, {"ago", "later", "earlier", "before", "after", "afterward", "afterwards", "beforehand", "prior",
                                 "ahead"})) {
    if (Draft shifted = shifted_by(draft, unknown, term.value)) return shifted;
  }
  if (term.value == quarter_unit || (term.value == second && !(i > 0 && is_one_of(i - 1, {"for", "within", "in"})))) return {};
  const bool introduced =
      i > 0 && is_one_of(i - 1, {"for", "in", "within", "take", "takes", "took", "taken", "taking", "last", "lasted", "be",
                                 "over", "spent", "spend", "spending", "through", "after", "of", "waited"});
  if (introduced && !(is(i - 1, "of") && i > 1 && !is_one_of(i - 2, {"matter", "couple"})) &&
      !(is(i - 1, "in") && is(next, "of")))
    return draft;
  const bool in_the = i > 1 && is(i - 1, "the") && is_one_of(i - 2, {"in", "over", "during"});
  if (in_the && is(next, "that") && is_one_of(next + 1, {"follow", "followed"})) return draft;  // "in the years that followed"
  if (in_the && is(next, "leading") && is_one_of(next + 1, {"up", "to"})) {  // "in the days leading up to the vote"
    const std::size_t to = is(next + 1, "up") ? next + 2 : next + 1;
    draft.end = std::max(to, event_end(to + 1));
    draft.kind = TimeKind::date;
    draft.modifier = "before";
    draft.relative = true;
    return draft;
  }
  if (is(next, "of") && term.value < season_unit && i > 0 &&
      !is_one_of(i - 1, {"the", "those", "these", "early", "last", "first", "final", "his", "her", "their"}) &&
      word(i - 1) != Word::which)
    return draft;
  return {};
}

/// "all week", "all day long", "another month": lengths without a number.
Draft Grammar::whole_unit(std::size_t i) const {
  if (!is_one_of(i, {"all", "another"})) return {};
  const std::size_t at = joined(i + 1) ? i + 2 : i + 1;
  if (word(at) != Word::unit || tokens_[at].term.plural || tokens_[at].term.ambiguous || capital(at)) return {};
  const std::int16_t unit = value(at);
  if (is(i, "another") && (unit == day || unit == quarter_unit || unit == night_unit))
    return {};  // "another day" is one more, not how long
  if (is(i, "all") && (unit < hour || unit == quarter_unit)) return {};
  return {.begin = i, .end = is(at + 1, "long") ? at + 2 : at + 1, .kind = TimeKind::duration, .value = period(1, unit)};
}

}  // namespace hexapla::annotate::times
