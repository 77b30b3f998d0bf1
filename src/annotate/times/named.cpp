#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>

#include "annotate/times/grammar.h"
#include "text/morphology.h"

// Holidays and periods that have names.

namespace hexapla::annotate::times {
namespace {

enum class Rule : std::uint8_t {
  fixed,         ///< month and day
  nth,           ///< the nth (day) weekday of the month
  easter,        ///< days from Easter Sunday
  thanksgiving,  ///< days from the fourth Thursday of November
  election,      ///< the Tuesday after the first Monday of November
  moving,        ///< by a calendar that is not computed here
  period,        ///< a value of its own
};

struct Named {
  std::string_view words;  ///< in lower case, blanks between tokens; the first letter of each is a capital in the text
  Rule rule = Rule::moving;
  int month = 0, day = 0, weekday = 0;
  std::string_view value = {};
};

constexpr Named fixed(std::string_view words, int month, int day) {
  return {.words = words, .rule = Rule::fixed, .month = month, .day = day};
}
constexpr Named nth(std::string_view words, int month, int nth, int weekday) {
  return {.words = words, .rule = Rule::nth, .month = month, .day = nth, .weekday = weekday};
}
constexpr Named from_easter(std::string_view words, int days) { return {.words = words, .rule = Rule::easter, .day = days}; }
constexpr Named from_thanksgiving(std::string_view words, int days) {
  return {.words = words, .rule = Rule::thanksgiving, .day = days};
}
constexpr Named election(std::string_view words) { return {.words = words, .rule = Rule::election}; }
constexpr Named moving(std::string_view words) { return {.words = words}; }
constexpr Named period(std::string_view words, std::string_view value) {
  return {.words = words, .rule = Rule::period, .value = value};
}

// Longer names before those that they begin with. Days are those of the United States where countries differ.
constexpr auto names = std::to_array<Named>({
    fixed("christmas eve", 12, 24),
    fixed("christmas day", 12, 25),
    fixed("christmas", 12, 25),
    fixed("boxing day", 12, 26),
    fixed("new year's eve", 12, 31),
    fixed("new year's day", 1, 1),
    fixed("new year's", 1, 1),
    fixed("new year", 1, 1),
    fixed("independence day", 7, 4),
    fixed("halloween", 10, 31),
    fixed("valentine's day", 2, 14),
    fixed("veterans day", 11, 11),
    fixed("armistice day", 11, 11),
    fixed("juneteenth", 6, 19),
    fixed("bastille day", 7, 14),
    fixed("cinco de mayo", 5, 5),
    fixed("earth day", 4, 22),
    fixed("may day", 5, 1),
    fixed("saint patrick's day", 3, 17),
    fixed("st . patrick's day", 3, 17),
    nth("thanksgiving day", 11, 4, 4),
    nth("thanksgiving", 11, 4, 4),
    nth("labor day", 9, 1, 1),
    nth("martin luther king jr . day", 1, 3, 1),
    nth("martin luther king day", 1, 3, 1),
    nth("mlk day", 1, 3, 1),
    nth("memorial day", 5, 5, 1),
    nth("columbus day", 10, 2, 1),
    nth("presidents day", 2, 3, 1),
    nth("mother's day", 5, 2, 7),
    nth("father's day", 6, 3, 7),
    election("election day"),
    election("election night"),
    moving("super tuesday"),
    from_easter("easter sunday", 0),
    from_easter("easter monday", 1),
    from_easter("easter weekend", 0),
    from_easter("easter", 0),
    from_easter("good friday", -2),
    from_easter("ash wednesday", -46),
    from_easter("holy week", -7),
    from_easter("lent", -46),
    from_thanksgiving("black friday", 1),
    from_thanksgiving("cyber monday", 4),
    moving("ramadan"),
    moving("eid al-fitr"),
    moving("eid al-adha"),
    moving("eid"),
    moving("passover"),
    moving("hanukkah"),
    moving("yom kippur"),
    moving("rosh hashanah"),
    moving("diwali"),
    period("world war ii", "1939/1945"),
    period("world war two", "1939/1945"),
    period("world war 2", "1939/1945"),
    period("world war iii", ""),
    period("world war i", "1914/1918"),
    period("world war one", "1914/1918"),
    period("world war 1", "1914/1918"),
    period("second world war", "1939/1945"),
    period("first world war", "1914/1918"),
    period("cold war", "1947/1991"),
    period("great depression", "1929/1939"),
    period("great recession", "2007/2009"),
    period("korean war", "1950/1953"),
    period("vietnam war", "1955/1975"),
});

/// The day of a holiday that can be computed.
text::Date day_of(const Named& name, int year) {
  switch (name.rule) {
    case Rule::nth:
      return text::nth_weekday(year, static_cast<unsigned>(name.month), static_cast<unsigned>(name.weekday),
                               static_cast<unsigned>(name.day));
    case Rule::thanksgiving:
      return text::add_days(text::nth_weekday(year, 11, 4, 4), name.day);
    case Rule::easter:
      return text::add_days(text::easter(year), name.day);
    case Rule::election:
      return text::add_days(text::nth_weekday(year, 11, 1, 1), 1);
    default:
      return std::chrono::year(year) / name.month / name.day;
  }
}

enum class Told : std::uint8_t { last, past, nearest, coming };

/// The year of the holiday that a text written on a day means. A verb in the past may stand before one just ahead ("as Easter
/// week began"), as dates without year may (Grammar::place_in_year).
int year_meant(const Named& name, text::Date written, Told told) {
  constexpr int just_ahead = 75;      // days, as in Grammar::place_in_year
  constexpr double past_bias = 0.75;  // as there
  const int year = static_cast<int>(written.year());
  const int ahead = text::days_between(written, day_of(name, year));
  switch (told) {
    case Told::last:
      return ahead >= 0 ? year - 1 : year;
    case Told::coming:
      return ahead < 0 ? year + 1 : year;
    case Told::past:
      return ahead > just_ahead ? year - 1 : year;
    case Told::nearest:
      break;
  }
  const auto cost = [&](int of) {
    const int distance = text::days_between(written, day_of(name, of));
    return distance < 0 ? -distance * past_bias : distance;
  };
  const int other = ahead < 0 ? year + 1 : year - 1;
  return cost(other) < cost(year) ? other : year;
}

}  // namespace

/// Past the words of a name that begin at token `i`, or 0. "al-Fitr" and "Year's" are more than one token or one with its mark.
std::size_t Grammar::after_words(std::size_t i, std::string_view name) const {
  std::size_t at = i;
  while (!name.empty()) {
    const std::size_t blank = std::min(name.find(' '), name.size());
    std::string_view word = name.substr(0, blank);
    name.remove_prefix(std::min(blank + 1, name.size()));
    if (const std::size_t hyphen = word.find('-'); hyphen != std::string_view::npos) {
      if (!is(at, word.substr(0, hyphen)) || !joined(at + 1) || !is(at + 2, word.substr(hyphen + 1))) return 0;
      at += 3;
      continue;
    }
    const bool possessive = word.ends_with("'s");
    if (possessive) word.remove_suffix(2);
    if (!is(at, word) || (possessive && !tokens_[at].piece.possessive)) return 0;
    ++at;
  }
  return at;
}

Grammar::YearAt Grammar::year_of_named(std::size_t at) const {
  const std::size_t next = is(at, ",") || is(at, "of") ? at + 1 : at;
  if (const int year = year_at(next); year != 0) return {.year = year, .end = next + 1};
  if (!is(at, "of") || word(next) != Word::which || !is(next + 1, "year") || !anchor_.written) return {};
  const auto days = text::day_range(which_calendar_unit(next, next + 1).value);
  return days ? YearAt{.year = static_cast<int>(days->first.year()), .end = next + 2} : YearAt{};
}

Draft Grammar::named(std::size_t i) const {
  for (const Named& name : names) {
    const std::size_t at = after_words(i, name.words);
    const bool needs_capital =
        name.rule == Rule::period || name.words == "lent" || name.words == "may day" || name.words == "eid";
    if (at == 0 || (needs_capital && !capital(i)) ||
        (name.words == "lent" && (i == 0 || !is_one_of(i - 1, {"for", "during", "of"}))))
      continue;
    if (name.words == "christmas" && is_one_of(at, {"tree", "trees", "party", "parties", "shopping", "present", "presents",
                                                    "carol", "carols", "card", "cards", "island", "lights"}))
      return {};
    if (name.words == "new year" && !(i > 0 && is(i - 1, "the"))) continue;
    Draft draft = date(i, at, {});
    if (name.rule == Rule::period) {
      if (name.value.empty()) return {};
      // "Cold War ties", "a World War II bomber": of that kind, not at that time
      const bool placed = i > 0 && is_one_of(i - 1, {"after", "before", "during", "since", "until"});
      const bool attributive = has(at) && tokens_[at].piece.kind == Piece::Kind::word && !tokens_[at - 1].piece.possessive &&
                               !placed && !text::is_function_word(lower(at)) && !text::is_verb_form(lower(at)) &&
                               word(at) == Word::other;
      if (attributive) return {};
      draft.value = name.value;
      return draft;
    }
    const YearAt told = year_of_named(at);
    int year = told.year;
    if (year != 0) draft.end = told.end;
    if (year == 0 && anchor_.written && name.rule != Rule::moving) {
      const auto is_which = [&](Which which) { return i > 0 && word(i - 1) == Word::which && value(i - 1) == which; };
      const int side = tense(i, draft.end);
      year = year_meant(name, *anchor_.written,
                        is_which(last_one)               ? Told::last
                        : is_which(next_one) || side > 0 ? Told::coming
                        : side < 0                       ? Told::past
                                                         : Told::nearest);
      draft.anchored = true;
    }
    if (name.rule == Rule::moving || year == 0) {
      draft.value = year != 0                  ? fmt::format("{:04}", year)
                    : name.rule == Rule::fixed ? fmt::format("XXXX-{:02}-{:02}", name.month, name.day)
                                               : std::string("UNDEF-") + std::string(name.words);
      std::ranges::replace(draft.value, ' ', '-');
      draft.relative = year == 0 && name.rule != Rule::fixed;
      return draft;
    }
    const text::Date day = day_of(name, year);
    const bool week = is(draft.end, "week") && !capital(draft.end), weekend = is(draft.end, "weekend");
    if (week || weekend) ++draft.end;  // "Easter week", "Labor Day weekend"
    draft.value = weekend ? text::iso_week(text::add_days(day, text::iso_weekday(day) == 1 ? -1 : 0)) + "-WE"
                  : week  ? text::iso_week(day)
                          : text::iso_date(day);
    if (name.words.ends_with(" night")) draft.value += day_part_code(night);
    return draft;
  }
  return {};
}

}  // namespace hexapla::annotate::times
