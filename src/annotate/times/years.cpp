#include <array>
#include <charconv>
#include <fmt/format.h>

#include "annotate/times/grammar.h"
#include "text/concepts.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/words.h"

// Years and what is longer or shorter than one without naming a day: decades, centuries, seasons, quarters.

namespace hexapla::annotate::times {
namespace {

constexpr int first_bare_year = 1900, last_bare_year = 2049;  // of four digits taken for a year without a preposition
constexpr std::array<std::string_view, 4> season_codes = {"SP", "SU", "FA", "WI"};

}  // namespace

std::string_view season_code(std::int16_t season) { return season_codes.at(static_cast<std::size_t>(season)); }

/// A year that stands alone: after a preposition, in brackets, or before a noun it belongs to ("the 1996 games").
Draft Grammar::year_number(std::size_t i) const {
  const int year = year_at(i);
  if (year == 0 || (glued(i) && i > 0 && !is_one_of(i - 1, {"(", "-", "\u2013", "\u2014", "\"", "\u201C", "\u2018", "'", "["})))
    return {};
  if (glued(i + 1) &&
      !is_one_of(i + 1, {",", ".", ")", ";", ":", "-", "\u2013", "\u2014", "?", "!", "\"", "\u201D", "\u2019", "'", "]"}))
    return {};
  if (is_one_of(i + 1, {"people",     "hours",    "hrs",    "gmt",    "utc",     "local",   "miles",    "km",    "kilometers",
                        "kilometres", "meters",   "metres", "feet",   "pounds",  "dollars", "euros",    "times", "percent",
                        "%",          "tons",     "tonnes", "points", "votes",   "acres",   "hectares", "men",   "women",
                        "children",   "soldiers", "troops", "jobs",   "million", "billion"}))
    return {};
  const bool dash = is_one_of(i + 1, {"-", "\u2013"}) && spaced(i + 1) && spaced(i + 2);
  if (dash && number(i + 2) > year && has(i + 3) && text::is_plural(lower(i + 3))) return {};  // "2000 - 2500 calories"
  if (is(i + 1, "block")) return {};                                                           // "the 2000 block of Elm Road"
  if (i > 1 && joined(i - 1) && is_digits(i - 2) && glued(i - 1)) return {};  // "555-2027"; ranges are read from their first year
  if ((word(i + 1) == Word::unit && season_at(i + 1) == 0) || (joined(i + 1) && word(i + 2) == Word::unit)) return {};
  const std::string_view before = i > 0 ? lower(i - 1) : std::string_view();
  if (is_one_of(i + 1, {"b.c", "b.c.", "bc", "bce", "b.c.e."})) return date(i, i + 2, fmt::format("BC{:04}", year));
  Draft draft = date(i, i + 1, fmt::format("{:04}", year));
  if (i > 1 && joined(i - 1) && is_one_of(i - 2, {"pre", "post", "mid", "since"})) return draft;  // "post-1959"
  const bool preposition =
      i > 0 && is_one_of(i - 1, {"in",     "since", "by",      "until",      "till",   "of",      "during", "from",
                                 "before", "after", "early",   "late",       "mid",    "through", "circa",  "year",
                                 "around", "about", "fiscal",  "summer",     "winter", "autumn",  "fall",   "spring",
                                 "to",     "and",   "between", "throughout", "late-",  "for",     "as"});
  if (preposition && before == "of" && i > 1 && is_one_of(i - 2, {"total", "number", "some", "crowd", "sum", "maximum"}))
    return {};
  if (preposition && !is_one_of(i - 1, {"for", "to", "and", "of", "about", "around", "as", "from", "between", "by"}))
    return draft;
  if (year < first_bare_year || year > last_bare_year) {
    return preposition && (before == "of" || before == "from" || before == "between") &&
                   (!has(i + 1) || is_mark(i + 1) || is(i + 1, "and"))
               ? draft
               : Draft{};
  }
  if (is_one_of(i - 1, {"$", "\u00A3", "\u20AC", "#", "no", "\u00A9", "copyright", "(c", "c"}) ||
      (i > 1 && is(i - 1, ")") && is(i - 2, "c")))
    return {};
  if (preposition) {
    const bool people = text::is_plural(lower(i + 1)) && text::noun_concept(lower(i + 1)).family == "person";
    return people && may_count_people(i) ? Draft{} : draft;
  }
  if (i == 0 || is_mark(i - 1))
    return !has(i + 1) || is_mark(i + 1) || is_one_of(i + 1, {"was", "has", "will", "and", "is"}) ? draft : Draft{};
  // "the 1996 games", "Cole's 2011 book", "Rio 2016"
  const bool noun_after = has(i + 1) && tokens_[i + 1].piece.kind == Piece::Kind::word && spaced(i + 1);
  const bool determiner = tokens_[i - 1].piece.possessive ||
                          is_one_of(i - 1, {"the", "a", "an", "his", "her", "its", "their", "this", "that", "our", "my", "s"});
  return (determiner && noun_after) || (capital(i - 1) && (is_mark(i + 1) || !has(i + 1) || noun_after)) || noun_after ? draft
                                                                                                                       : Draft{};
}

/// Whether four digits behind the preposition at `i` - 1 are how many there are of the people behind them, not their year: "of
/// 2000 workers", "and 2000 workers lost", "signed by 2000 workers"; not "By 2009 workers had left", "In 2005 and 2006 workers
/// left".
bool Grammar::may_count_people(std::size_t i) const {
  if (is_one_of(i - 1, {"by", "for", "from"}))
    return i > 1 && !is_mark(i - 2) && (!text::is_function_word(lower(i - 2)) || text::is_verb_form(lower(i - 2)));
  return !is(i - 1, "and") || i < 2 || year_at(i - 2) == 0 || follows_verb(i - 2);
}

/// Whether a verb of its clause stands before the token at `i`, as far as words tell where clauses begin.
bool Grammar::follows_verb(std::size_t i) const {
  constexpr std::size_t reach = 12;  // tokens
  for (std::size_t k = 1; k <= reach && k <= i; ++k) {
    const std::size_t at = i - k;
    if (is_mark(at) && !joined(at) && !year_at(at + 1)) return false;
    if (is_one_of(at, {"that", "who", "which", "when", "where", "while", "because", "but"})) return false;
    if (text::is_verb_form(lower(at)) && !(capital(at) && at > 0)) return true;
  }
  return false;
}

/// "the 50s", "in the 30s and 40s": a decade of the last century; not how warm it is.
bool Grammar::is_short_decade(std::size_t i) const {
  constexpr std::size_t reach = 8;  // tokens before, in which weather is told
  if (digits(i) != 2 || number(i) % 10 != 0 || number(i) < 20) return false;
  const bool second = i > 2 && is_one_of(i - 1, {"and", "or"}) && is(i - 2, "s") && glued(i - 2) && is_digits(i - 3);
  const std::size_t first = second ? i - 3 : i;
  if (first == 0 || !is(first - 1, "the")) return false;
  for (std::size_t k = 1; k <= reach && k <= first; ++k)
    if (is_one_of(first - k, {"temperature", "temperatures", "highs", "lows", "degrees", "weather", "upper", "lower"}))
      return false;
  return true;
}

/// "1990s", "the 1700s", "'90s", "18th-century", "twentieth century".
Draft Grammar::decade_or_century(std::size_t i) const {
  if (is_digits(i)) {
    const std::size_t s = (is(i + 1, "'") || is(i + 1, "\u2019")) && glued(i + 1) ? i + 2 : i + 1;
    if (is(s, "s") && glued(s)) {
      const int year = number(i);
      if (digits(i) == 4 && year_at(i) != 0 && year % 10 == 0)
        return date(i, s + 1, year % 100 == 0 && year < 2000 ? fmt::format("{}XX", year / 100) : fmt::format("{}X", year / 10));
      if (digits(i) == 2 && year % 10 == 0 && i > 0 && (is(i - 1, "'") || is(i - 1, "\u2019") || is(i - 1, "\u2018")))
        return date(i - 1, s + 1, fmt::format("19{}X", year / 10));
      if (is_short_decade(i)) return date(i, s + 1, fmt::format("19{}X", year / 10));
    }
  }
  if (Draft decade = spelt_decade(i)) return decade;
  int which = 0;
  std::size_t at = i + 1;
  if (word(i) == Word::ordinal) {
    which = value(i);
  } else if (is_digits(i) && glued(i + 1) && text::is_ordinal_ending(lower(i + 1))) {
    which = number(i);
    at = i + 2;
  }
  if (which < 1 || which > 22) return {};
  if (joined(at)) ++at;
  if (!is(at, "century")) return {};
  return date(i, at + 1, fmt::format("{:02}XX", which - 1));
}

/// "last fall", "summer 2019", "the spring of 2011", "this winter".
Draft Grammar::season(std::size_t i) const {
  if (word(i) != Word::season) return {};
  const std::string_view code = season_codes.at(static_cast<std::size_t>(value(i)));
  std::size_t at = i + 1;
  if (is(at, "of")) ++at;
  if (const int year = year_at(at); year != 0) return date(i, at + 1, fmt::format("{}-{}", year, code));
  if (i == 0) return {};
  const bool which = word(i - 1) == Word::which;
  if (!which && (tokens_[i].term.ambiguous ||
                 !is_one_of(i - 1, {"in", "the", "during", "early", "late", "mid", "each", "every", "by", "since", "until"})))
    return {};
  if (capital(i) || is_one_of(i + 1, {"break", "olympics", "games", "training", "semester", "term", "school", "camp"})) return {};
  const std::size_t begin = which ? i - 1 : i;
  if (!anchor_.written) return {.begin = begin, .end = i + 1, .value = fmt::format("XXXX-{}", code), .relative = which};
  const text::Date written = *anchor_.written;
  int year = static_cast<int>(written.year());
  const auto month = static_cast<unsigned>(written.month());
  const unsigned first = static_cast<unsigned>(value(i)) * 3 + 3;  // the month in which it begins
  constexpr unsigned new_year = 2;  // until this month "this fall" may be the last one; later it is of the same year
  if (which && (value(i - 1) == last_one || value(i - 1) == past_span)) {
    if (month < first + 3) --year;
  } else if (which && value(i - 1) == next_one) {
    if (month >= first) ++year;
  } else if (tense(i, i + 1) < 0 && month < first && (!which || value(i - 1) != this_one || month <= new_year)) {
    --year;
  }
  return {.begin = begin, .end = i + 1, .value = fmt::format("{}-{}", year, code), .anchored = true};
}

/// The quarter or half of a year that is told at `i`: "third quarter", "second-half", "Q3", "H1".
Grammar::YearPart Grammar::year_part(std::size_t i) const {
  const std::string_view name = lower(i);
  if (name.size() == 2 && (name[0] == 'q' || name[0] == 'h') && name[1] >= '1' && name[1] <= (name[0] == 'q' ? '4' : '2'))
    return {.code = name[0] == 'q' ? 'Q' : 'H', .which = name[1] - '0', .end = i + 1};
  const int which = is(i, "second") ? 2 : word(i) == Word::ordinal ? value(i) : 0;
  const std::size_t at = joined(i + 1) ? i + 2 : i + 1;
  const bool half = is(at, "half");
  if (which < 1 || which > (half ? 2 : 4) || (!half && !is(at, "quarter"))) return {};
  return {.code = half ? 'H' : 'Q', .which = which, .end = at + 1};
}

/// "third quarter", "first half of 2018", "Q3 2019", "the fourth quarter of last year". A quarter of no given year is the last
/// one that has begun, or the next that ends where the tense points ahead: news tells of it when it is over or under way.
Draft Grammar::quarter(std::size_t i) const {
  const YearPart part = year_part(i);
  if (part.end == 0) return {};
  const auto of_year = [&](std::size_t end, int year, bool anchored) {
    return date(i, end, fmt::format("{:04}-{}{}", year, part.code, part.which), anchored);
  };
  std::size_t at = part.end;
  if (is(at, "of")) ++at;
  if (is(at, "the") || is(at, "fiscal")) ++at;
  if (const int year = year_at(at); year != 0) return of_year(at + 1, year, false);
  const bool bare = part.end == i + 1;  // "H1" alone is rather something else
  if (word(at) == Word::which && is(at + 1, "year") && anchor_.written) {
    const int step = value(at) == last_one || value(at) == previous_one ? -1 : value(at) == next_one ? 1 : 0;
    return of_year(at + 2, static_cast<int>(anchor_.written->year()) + step, true);
  }
  if (part.code == 'H' || (bare && !capital(i))) return {};
  if (!anchor_.written) return {.begin = i, .end = part.end, .value = fmt::format("XXXX-Q{}", part.which), .relative = true};
  const int current = (static_cast<int>(static_cast<unsigned>(anchor_.written->month())) + 2) / 3;
  int year = static_cast<int>(anchor_.written->year());
  const int side = tense(i, part.end);
  if (side > 0 && part.which < current) ++year;
  if (side <= 0 && part.which > current) --year;
  return of_year(part.end, year, true);
}

/// "2016 Q3", "2016-Q3", "2016 the third quarter".
Draft Grammar::year_and_part(std::size_t i) const {
  const int year = year_at(i);
  if (year == 0) return {};
  std::size_t at = i + 1;
  if (joined(at)) ++at;
  if (is(at, "the")) ++at;
  const YearPart part = year_part(at);
  return part.end == 0 ? Draft{} : date(i, part.end, fmt::format("{:04}-{}{}", year, part.code, part.which));
}

/// Whether a further year follows.
bool Grammar::is_listed_on(std::size_t at) const { return is_one_of(at, {",", "and", "or"}) && year_at(at + 1) != 0; }

/// Whether a clause of its own begins with the year before `at`: "2011 brought …", "2011 will bring …", "2000 mills closed". Of
/// "2006 Tarn Cup finals" and "2006 working there" none does.
bool Grammar::year_begins_clause(std::size_t at) const {
  constexpr std::size_t longest = 4;  // words of what is counted, and their verb
  if (!has(at)) return false;
  if (is_mark(at)) return joined(at);
  if (is_one_of(at, {"other", "others"})) return true;
  if (is(at, "of")) return is_one_of(at + 1, {"the", "them", "these", "those", "us"});  // "2000 of them left"
  for (std::size_t end = at + longest; at < end && has(at) && !is_mark(at); ++at) {
    const bool modal = is_one_of(at, {"can", "could", "may", "might", "must", "shall", "should", "will", "would"});
    if (modal || (text::is_verb_form(lower(at)) && !lower(at).ends_with("ing"))) return true;
    if (text::is_function_word(lower(at))) return false;
  }
  return false;
}

/// "2005 and 2006", "late 2009 or early 2010", "the 1930s and 1940s": two years or decades, the one behind the other, are one
/// time.
void Grammar::add_next_year(Draft& draft) const {
  if (draft.kind != TimeKind::date || !is_one_of(draft.end, {"and", "or"})) return;
  std::size_t at = draft.end + 1;
  if (is(at, "the")) ++at;
  const bool early = is(at, "early");
  if (early) ++at;
  const bool halves = (draft.modifier == "late" || draft.modifier == "end") &&
                      early;  // parts that do not meet are two times: "early 2015 and late 2016"
  if (!halves && (early || !draft.modifier.empty())) return;
  const std::size_t before = draft.begin;
  if (before >= 2 && is_one_of(before - 1, {",", "and", "or"}) && (is_digits(before - 2) || is(before - 2, "s"))) return;
  const Draft next = core(at);
  if (next.kind != TimeKind::date || next.value.size() != 4 || draft.value.size() != 4) return;
  const bool either = is(draft.end, "or");  // "a 2005 or 2006 sedan"
  if (is_listed_on(next.end) || (!either && year_begins_clause(next.end) && follows_verb(before))) return;
  const bool decades = draft.value.ends_with('X') && next.value.ends_with('X');
  const auto number = [&](const std::string& value) {
    const std::string_view figures = std::string_view(value).substr(0, decades ? 3 : 4);
    int read = -1;
    if (text::is_digits(figures)) std::from_chars(figures.data(), figures.data() + figures.size(), read);
    return read;
  };
  const int first = number(draft.value);
  if (first < 0 || number(next.value) != first + 1) return;
  draft.value = !halves   ? draft.value + "/" + next.value
                : decades ? fmt::format("{}5/{}4", first, first + 1)
                          : fmt::format("{}-H2/{}-H1", first, first + 1);
  draft.end = next.end;
  draft.modifier.clear();
}

}  // namespace hexapla::annotate::times
