#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "annotate/times/grammar.h"
#include "core/in_list.h"
#include "text/grammar_words.h"
#include "text/morphology.h"

// Seasons of a sport, semesters, terms of office and sessions: told like years, but without days of their own.

namespace hexapla::annotate::times {
namespace {

constexpr std::size_t longest_kind = 2;  // words between a determiner and its season: "the 2009 regular hockey season"

/// What goes on behind "season" to another noun, which the season only describes.
constexpr auto described = std::to_array<std::string_view>(
    {"average", "best",    "debut", "ender",  "finale",   "high",   "highs",  "holder",  "holders", "low",   "lows",
     "opener",  "openers", "pass",  "passes", "premiere", "record", "ticket", "tickets", "total",   "totals"});
static_assert(std::ranges::is_sorted(described));

constexpr auto before_term = std::to_array<std::string_view>({"before", "by", "during", "early", "entering", "for", "from", "in",
                                                              "into", "late", "of", "since", "through", "throughout", "until"});

/// Stems of verbs whose object may be how long it was.
constexpr auto lasting =
    std::to_array<std::string_view>({"coach", "complete", "finish", "last", "manage", "miss", "pitch", "play", "serve", "spend"});

}  // namespace

/// The season or semester that stands at `at`, behind what says of which kind it is ("NBA regular season", "off-season"); 0 if
/// there is none, or it describes another noun ("season opener", "season-high").
std::size_t Grammar::season_at(std::size_t at) const {
  std::size_t season = at;
  for (std::size_t step = 0; step <= longest_kind; ++step, ++season) {
    if (!has(season) || tokens_[season].piece.kind != Piece::Kind::word) return 0;
    const bool part = is_one_of(season, {"off", "pre", "post", "mid"}) && joined(season + 1);
    if (part) season += 2;
    if (word(season) == Word::unit) break;
    const bool kind = (word(season) == Word::other || word(season) == Word::lead) && !text::is_function_word(lower(season)) &&
                      !tokens_[season].piece.possessive && !is_mark(season + 1);
    if (!kind || part) return 0;
  }
  if (!has(season) || word(season) != Word::unit || value(season) < season_unit || tokens_[season].term.plural) return 0;
  if (tokens_[season].piece.possessive) return season;
  const bool plain = has(season + 1) && tokens_[season + 1].piece.kind == Piece::Kind::word && !capital(season + 1) &&
                     word(season + 1) == Word::other && !text::is_function_word(lower(season + 1)) &&
                     !text::is_verb_form(lower(season + 1));
  const bool part = !is_one_of(season, {"season", "semester"}) || joined(season - 1);  // "postseason berth", "off-season signing"
  const bool goes_on = joined(season + 1) || (plain && (part || std::ranges::binary_search(described, lower(season + 1))));
  return goes_on ? 0 : season;
}

/// The seasons that stand at `at`, behind their number at `i` and what says of which kind they are, where they tell how long it
/// was: "in his six major-league seasons"; 0 if there are none, or they are counted like other things ("two hunting seasons
/// open").
std::size_t Grammar::seasons_at(std::size_t i, std::size_t at) const {
  constexpr std::size_t longest = 4;  // tokens
  const bool placed = i > 0 && is_one_of(i - 1, {"across", "after", "during", "for", "her", "his", "in", "my", "our", "over",
                                                 "past", "their", "through", "throughout", "within"});
  const bool lasts = i > 0 && in(lasting, text::verb_stem(lower(i - 1)));
  if (!placed && !lasts) return 0;
  for (std::size_t noun = at; noun <= at + longest && has(noun); ++noun) {
    if (word(noun) == Word::unit) return noun > at && is(noun, "seasons") ? noun : 0;
    if (is_one_of(noun, {"dry", "fishing", "flu", "growing", "holiday", "hunting", "rainy", "wet"})) return 0;  // of every year
    const bool kind = tokens_[noun].piece.kind == Piece::Kind::word && word(noun) == Word::other &&
                      !text::is_function_word(lower(noun)) && !tokens_[noun].piece.possessive;
    if (!kind && !joined(noun)) return 0;
  }
  return 0;
}

/// The noun that ends at the season: "off-season" where it is a part of one, else the unit.
std::string Grammar::season_name(std::size_t season) const {
  const bool part = season >= 2 && joined(season - 1);
  return part ? fmt::format("{}{}", lower(season - 2), lower(season)) : std::string(lower(season));
}

/// A term or session at `at`, perhaps behind one word that says of what ("the court term"); 0 if there is none.
std::size_t Grammar::term_at(std::size_t at) const {
  const bool kind = has(at + 1) && tokens_[at].piece.kind == Piece::Kind::word && word(at) == Word::other &&
                    !text::is_function_word(lower(at)) && !is_one_of(at, {"term", "session"});
  const std::size_t noun = kind ? at + 1 : at;
  const bool found = is_one_of(noun, {"term", "session"}) && !capital(noun) && !joined(noun + 1);
  const bool ends =
      !has(noun + 1) || is_mark(noun + 1) || text::is_function_word(lower(noun + 1)) || word(noun + 1) != Word::other;
  return found && ends && !(is(noun, "session") && is(noun + 1, "with")) ? noun : 0;
}

/// "last season", "this past off-season", "next semester", "during this session": `i` says which, `at` is the word behind it.
Draft Grammar::which_season(std::size_t i, std::size_t at) const {
  const std::int16_t which = value(i);
  const std::string_view side = which == past_span     ? "last"
                                : which == coming_span ? "next"
                                : is(i, "current")     ? "this"
                                                       : lower(i);
  const auto draft = [&](std::size_t noun, const std::string& name) {
    return Draft{.begin = i, .end = noun + 1, .value = fmt::format("UNDEF-{}-{}", side, name), .relative = true};
  };
  if (const std::size_t season = season_at(at); season != 0) return draft(season, season_name(season));
  const std::size_t before = i > 0 && is(i - 1, "the") ? i - 1 : i;
  const bool placed = before > 0 && in(before_term, lower(before - 1));
  const std::size_t term = placed && which != that_one && which != same_one ? term_at(at) : 0;
  return term == 0 ? Draft{} : draft(term, std::string(lower(term)));
}

/// "fourth season", "19th regular season", "in his second term": which of several, of nobody knows what year.
Draft Grammar::nth_season(std::size_t i) const {
  const bool figures = is_digits(i) && glued(i + 1) && text::is_ordinal_ending(lower(i + 1));
  if (!figures && word(i) != Word::ordinal && !is(i, "second")) return {};
  const std::size_t at = figures ? i + 2 : i + 1;
  std::size_t noun = season_at(at);
  const bool of = noun != 0 && is(noun + 1, "of");  // "the third season of the show" says which one, not when
  if (of) return {};
  const bool placed = i >= 2 && in(before_term, lower(i - 2));
  if (noun == 0 && placed) noun = term_at(at);
  if (noun == 0) return {};
  const std::string number = figures ? fmt::format("{}{}", lower(i), lower(i + 1)) : std::string(lower(i));
  return {.begin = i, .end = noun + 1, .value = fmt::format("UNDEF-{}-{}", number, lower(noun)), .relative = true};
}

/// "2008-09", "2008/09": the two years that a season or a school year begins and ends in.
Draft Grammar::season_years(std::size_t i) const {
  const int year = year_at(i);
  const bool linked = joined(i + 1) || (is(i + 1, "/") && splits(i + 1));
  if (year == 0 || !linked || digits(i + 2) != 2 || number(i + 2) != (year + 1) % 100) return {};
  if (joined(i + 3) || splits(i + 3)) return {};
  return date(i, i + 3, fmt::format("{:04}/{:04}", year, year + 1));
}

/// "the 2008-09 season", "the 2019 school year": a year takes in the noun that it belongs to.
void Grammar::add_season(Draft& draft) const {
  const bool years = draft.value.size() == 4 || (draft.value.size() == 9 && draft.value[4] == '/');
  if (draft.end == 0 || draft.kind != TimeKind::date || !years || !is_digits(draft.end - 1)) return;
  const bool school = is_one_of(draft.end, {"school", "academic", "fiscal", "financial"}) && is(draft.end + 1, "year");
  const std::size_t season = season_at(draft.end);
  if (school) {
    draft.end += 2;
  } else if (season != 0 && !tokens_[draft.end - 1].piece.possessive) {
    draft.end = season + 1;
  }
}

/// "the rest of the season", "start of next season", "the end of her term", "the end of the school year"; `i` is the article or
/// the part.
Draft Grammar::part_of_season(std::size_t i) const {
  const std::size_t part = is(i, "the") ? i + 1 : i;
  if (!is_one_of(part, {"rest", "remainder", "balance", "end", "start", "beginning", "middle", "height"}) || !is(part + 1, "of"))
    return {};
  const std::size_t which = part + 2;
  const bool told = word(which) == Word::which;
  if (!told && !is(which, "the") && !text::is_possessive(lower(which))) return {};
  const bool article = is(which, "the");
  std::size_t noun = season_at(which + 1);
  std::string name = noun != 0 ? season_name(noun) : std::string();
  if (noun == 0 && is_one_of(which + 1, {"school", "academic", "calendar", "fiscal", "financial"}) && is(which + 2, "year")) {
    noun = which + 2;
    name = is(which + 1, "calendar") ? "year" : fmt::format("{}-year", lower(which + 1));
  } else if (noun == 0 && !(article && is(which + 1, "term"))) {
    noun = term_at(which + 1);
    name = noun != 0 ? std::string(lower(noun)) : std::string();
  }
  if (noun == 0) return {};
  const bool year =
      name == "year" && !is_one_of(part, {"rest", "remainder", "balance"});  // which year it is, the narrative tells
  const bool first = is_one_of(part, {"start", "beginning"});
  return {
      .begin = i,
      .end = noun + 1,
      .value = year ? fmt::format("UNDEF-{}-year", lower(part)) : fmt::format("UNDEF-{}-{}", told ? lower(which) : "this", name),
      .modifier = first                                   ? "start"
                  : is_one_of(part, {"middle", "height"}) ? "mid"
                                                          : "end",
      .relative = true};
}

/// "during the season", "in the off-season", "most of the regular season": the one that is under way, or the last one.
Draft Grammar::the_season(std::size_t i) const {
  const std::size_t season = season_at(i + 1);
  if (i == 0 || season == 0) return {};
  const bool share = is(i - 1, "of") && i > 1 && is_one_of(i - 2, {"most", "much", "part", "half", "all", "out"});
  const bool placed = is_one_of(
      i - 1, {"during", "throughout", "through", "for", "over", "into", "entering", "in", "since", "before", "after", "until"});
  if ((!share && !placed) || is(season + 1, "of")) return {};
  return {.begin = i, .end = season + 1, .value = fmt::format("UNDEF-this-{}", season_name(season)), .relative = true};
}

}  // namespace hexapla::annotate::times
