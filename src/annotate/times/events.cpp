#include <algorithm>
#include <array>

#include "annotate/times/grammar.h"
#include "core/in_list.h"
#include "text/grammar_words.h"
#include "text/morphology.h"

// Times told from an event alone, by a noun that names it: "before the vote", "ahead of the ceremony", "during the Roe
// presidency".

namespace hexapla::annotate::times {
namespace {

constexpr std::size_t longest_kind = 5;  // tokens between the article and the event's noun: "the House foreign affairs hearing"
constexpr std::size_t longest_office = 10;      // "a post-election, lame-duck session"
constexpr std::size_t whole_length_reach = 12;  // tokens before "the first five", in which the whole length is told

// Nouns that by themselves name an event with a beginning, before which something may happen; no acts of speech or thought.
constexpr auto events = std::to_array<std::string_view>(
    {"accident",   "announcement", "arrest",   "arrests",    "arrival",  "attack",      "attacks",    "auction",
     "ballot",     "battle",       "birth",    "blast",      "bombing",  "bombings",    "ceremony",   "championship",
     "collapse",   "collision",    "concert",  "conference", "conflict", "convention",  "coronation", "coup",
     "crash",      "crisis",       "deadline", "death",      "debate",   "departure",   "disaster",   "earthquake",
     "election",   "elections",    "epidemic", "eruption",   "exam",     "exams",       "execution",  "explosion",
     "festival",   "fight",        "final",    "finals",     "fire",     "flight",      "flood",      "floods",
     "funeral",    "game",         "games",    "hearing",    "holiday",  "holidays",    "hurricane",  "inauguration",
     "incident",   "interview",    "invasion", "kickoff",    "killing",  "killings",    "landing",    "launch",
     "match",      "meeting",      "merger",   "murder",     "murders",  "operation",   "outbreak",   "pandemic",
     "parade",     "playoffs",     "poll",     "polls",      "premiere", "protest",     "protests",   "quake",
     "race",       "raid",         "rally",    "referendum", "release",  "resignation", "revolution", "riot",
     "riots",      "robbery",      "ruling",   "sentencing", "shooting", "shootings",   "shutdown",   "speech",
     "storm",      "strike",       "strikes",  "summit",     "surgery",  "talks",       "tournament", "tragedy",
     "transplant", "trial",        "trip",     "tsunami",    "uprising", "verdict",     "visit",      "vote",
     "voyage",     "war",          "wedding"});
static_assert(std::ranges::is_sorted(events));

constexpr auto offices =
    std::to_array<std::string_view>({"administration", "chairmanship", "government", "mandate", "papacy", "premiership",
                                     "presidency", "reign", "rule", "session", "tenure", "term"});

// What is done with a child, or as one, whatever the age: no time of a life.
constexpr auto taken_as =
    std::to_array<std::string_view>({"acted", "behaved", "charged", "disguised", "dressed", "posed", "posing", "regarded", "see",
                                     "seen", "sentenced", "treat", "treated", "tried"});

/// What has an age though it was never born: institutions, agreements, customs and states of affairs.
constexpr auto institutions = std::to_array<std::string_view>(
    {"accord",        "agency",    "agreement",    "alliance",   "army",         "association",  "ban",         "bank",
     "blockade",      "boycott",   "brand",        "business",   "campaign",     "career",       "case",        "ceasefire",
     "charity",       "church",    "city",         "club",       "college",      "company",      "conflict",    "constitution",
     "country",       "custom",    "dictatorship", "dispute",    "dynasty",      "embargo",      "empire",      "festival",
     "feud",          "firm",      "foundation",   "friendship", "government",   "institute",    "institution", "insurgency",
     "investigation", "kingdom",   "law",          "league",     "magazine",     "marriage",     "monarchy",    "movement",
     "museum",        "nation",    "newspaper",    "occupation", "organisation", "organization", "pact",        "parliament",
     "partnership",   "party",     "peace",        "policy",     "practice",     "program",      "programme",   "rebellion",
     "record",        "regime",    "relationship", "republic",   "rivalry",      "rule",         "school",      "siege",
     "society",       "stalemate", "state",        "statute",    "struggle",     "system",       "team",        "town",
     "tradition",     "treaty",    "truce",        "union",      "university",   "village",      "war"});
static_assert(std::ranges::is_sorted(institutions));

/// A noun of these lists, which may look like a verb ("vote", "rule", "hearing").
bool is_listed(std::string_view word) {
  return std::ranges::binary_search(events, word) || in(offices, word) || std::ranges::binary_search(institutions, word);
}

}  // namespace

/// The last of the nouns from `at` on that stand together, within `most` tokens; hyphens and, in a row of adjectives, commas go
/// along. 0 if a function word or verb comes first, or they go on.
std::size_t Grammar::head_noun(std::size_t at, std::size_t most) const {
  std::size_t head = 0;
  for (std::size_t i = at; has(i); ++i) {
    if (i == at + most) return 0;  // longer than what is looked at, so the last noun is unknown
    if (is_mark(i)) {
      const bool goes_on = joined(i) || (is(i, ",") && head != 0 && has(i + 1) && joined(i + 2));
      if (!goes_on) break;
      continue;
    }
    const bool plain = tokens_[i].piece.kind == Piece::Kind::word && !text::is_function_word(lower(i));
    const bool verb = head != 0 && !capital(i) && text::is_verb_form(lower(i)) && !is_listed(lower(i)) && !joined(i - 1);
    if (!plain || verb) break;
    head = i;
  }
  return head;
}

/// "before the vote", "immediately before the blast", "ahead of Friday's ceremony", "prior to her arrest", "on the eve of the
/// summit": before an event that its noun names. What is told "after the blast" mostly says what came of it, not when.
Draft Grammar::before_event(std::size_t i) const {
  const bool near = is_one_of(i, {"directly", "immediately", "sometime"}) && is(i + 1, "before");
  const std::size_t side = near ? i + 1 : i;
  const bool eve = is(i, "on") && is(i + 1, "the") && is(i + 2, "eve") && is(i + 3, "of");
  const bool run_up =
      is(i, "in") && is(i + 1, "the") && is_one_of(i + 2, {"run", "lead"}) && joined(i + 3) && is(i + 4, "up") && is(i + 5, "to");
  const bool advance = is(i, "in") && is(i + 1, "advance") && is(i + 2, "of");
  std::size_t at = is(side, "before")                  ? side + 1
                   : is(i, "ahead") && is(i + 1, "of") ? i + 2
                   : is(i, "prior") && is(i + 1, "to") ? i + 2
                   : advance                           ? i + 3
                   : eve                               ? i + 4
                   : run_up                            ? i + 6
                                                       : 0;
  if (at == 0 || (capital(i) && i > 0 && capital(i - 1))) return {};
  const bool determined = is_one_of(at, {"the", "this", "that", "his", "her", "its", "their"});
  const bool owned = has(at) && tokens_[at].piece.possessive;
  if (!determined && !owned) return {};
  ++at;
  const std::size_t noun = head_noun(at, longest_kind);
  if (noun == 0 || !std::ranges::binary_search(events, lower(noun))) return {};
  for (std::size_t k = i + 1; k < noun; ++k) {  // "before Friday's vote" says which day
    const Word kind = word(k);
    if (kind != Word::other && kind != Word::lead && kind != Word::which && kind != Word::ordinal && kind != Word::number)
      return {};
  }
  return {.begin = i, .end = noun + 1, .kind = TimeKind::vague, .value = {}, .modifier = "before", .relative = true};
}

/// "at an afternoon news conference", "the evening session", "a weekend briefing": when an event was that its noun names.
Draft Grammar::part_of_event(std::size_t i) const {
  const bool weekend = is(i, "weekend");
  if ((!weekend && !is_one_of(i, {"morning", "afternoon", "evening"})) || i == 0 || !is_one_of(i - 1, {"a", "an", "the"}))
    return {};
  const std::size_t noun = joined(i + 1) ? 0 : head_noun(i + 1, longest_kind);
  const bool happens = noun != 0 && (std::ranges::binary_search(events, lower(noun)) ||
                                     is_one_of(noun, {"briefing", "service", "session", "toll", "vigil"}));
  if (!happens) return {};
  if (!weekend)
    return {.begin = i, .end = i + 1, .kind = TimeKind::clock, .value = std::string(day_part_code(value(i))), .relative = true};
  return tense(i, i + 1) > 0 ? Draft{} : last_weekend(i, i + 1);  // which weekend to come it is, nothing tells
}

/// "during the Roe presidency", "during his tenure", "under the previous administration", "during a lame-duck session".
Draft Grammar::during_office(std::size_t i) const {
  const auto draft = [&](std::size_t noun) {
    return Draft{.begin = i, .end = noun + 1, .kind = TimeKind::vague, .value = {}, .relative = true};
  };
  if (is(i, "under")) {
    const bool former = is(i + 1, "the") && (word(i + 2) == Word::which || is_one_of(i + 2, {"former", "outgoing"}));
    return former && in(offices, lower(i + 3)) ? draft(i + 3) : Draft{};
  }
  if (!is(i, "during") || !has(i + 1)) return {};
  const bool determined = is_one_of(i + 1, {"the", "a", "an", "his", "her", "their", "its"});
  if (!determined && !tokens_[i + 1].piece.possessive) return {};
  const std::size_t noun = head_noun(i + 2, longest_office);
  if (noun == 0 || !in(offices, lower(noun))) return {};
  const bool told = noun > i + 2 || !is_one_of(i + 1, {"the", "a", "an"});  // "during the session" says too little
  return told ? draft(noun) : Draft{};
}

/// "as a child", "as a young man", "in his youth": a time of somebody's life.
Draft Grammar::time_of_life(std::size_t i) const {
  const auto draft = [&](std::size_t end) {
    return Draft{.begin = i, .end = end, .kind = TimeKind::vague, .value = {}, .relative = true};
  };
  if (is(i, "in") && is_one_of(i + 1, {"his", "her"}) &&
      is_one_of(i + 2, {"childhood", "youth", "infancy", "adolescence", "boyhood", "girlhood"}))
    return draft(i + 3);
  if (!is(i, "as") || !is(i + 1, "a") || (i > 0 && std::ranges::binary_search(taken_as, lower(i - 1)))) return {};
  const bool young = is(i + 2, "young") && is_one_of(i + 3, {"boy", "child", "girl", "man", "woman"});
  const std::size_t noun = young ? i + 3 : i + 2;
  if (!young && !is_one_of(noun, {"boy", "child", "girl", "teen", "teenager", "toddler", "youngster", "youth"})) return {};
  const std::size_t next = noun + 1;
  const bool ends =
      !has(next) || is_mark(next) || text::is_verb_form(lower(next)) || (text::is_function_word(lower(next)) && !is(next, "of"));
  return ends && !joined(next) ? draft(next) : Draft{};
}

/// "the 15th anniversary", behind a preposition.
Draft Grammar::anniversary(std::size_t i) const {
  const bool figures = is_digits(i) && glued(i + 1) && text::is_ordinal_ending(lower(i + 1));
  const std::size_t at = figures ? i + 2 : i + 1;
  if ((!figures && word(i) != Word::ordinal && !is(i, "second")) || !is(at, "anniversary") || i < 2) return {};
  const bool placed = is_one_of(i - 1, {"the", "its", "his", "her", "their"}) &&
                      is_one_of(i - 2, {"on", "to", "before", "until", "by", "after", "since", "near", "around"});
  return placed ? Draft{.begin = i, .end = at + 1, .kind = TimeKind::vague, .value = {}, .relative = true} : Draft{};
}

/// Whether what stands at `at`, behind "50-year-old", is an institution or a state of affairs, whose age is a length of time.
bool Grammar::is_institution(std::size_t at) const {
  const std::size_t noun = head_noun(at, longest_kind);
  return noun != 0 && !capital(noun) && std::ranges::binary_search(institutions, lower(noun));
}

/// "He played 15 years, the first eleven in Tarn": a part of the length told before, in its unit.
Draft Grammar::part_of_length(std::size_t i) const {
  if (!is(i, "the") || !is_one_of(i + 1, {"first", "last", "final", "next", "other"})) return {};
  const std::size_t at = i + 2, next = at + 1;
  const int count = is_digits(at) ? number(at) : word(at) == Word::number && !is_one_of(at, {"a", "an"}) ? value(at) : 0;
  if (count < 1 || joined(next) || (has(next) && !is_mark(next) && !text::is_function_word(lower(next))) || is(next, "of"))
    return {};
  for (std::size_t unit = i; unit > 0 && unit + whole_length_reach > i; --unit) {
    if (word(unit - 1) != Word::unit || !tokens_[unit - 1].term.plural || unit < 2) continue;
    const std::size_t whole = unit - 2;
    const int all = is_digits(whole) ? number(whole) : word(whole) == Word::number ? value(whole) : 0;
    if (all <= count) return {};
    return {.begin = i, .end = next, .kind = TimeKind::duration, .value = period(count, value(unit - 1))};
  }
  return {};
}

}  // namespace hexapla::annotate::times
