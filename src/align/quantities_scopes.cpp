#include "align/quantities_scopes.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

constexpr std::size_t longest_between = 16;  // words between a figure and what tells its scope
constexpr auto parting = std::to_array<std::string_view>(
    {"after", "although", "as", "because", "before", "but", "that", "when", "where", "which", "while", "who"});
constexpr auto terms = std::to_array<std::string_view>(
    {"days", "decades", "games", "months", "nights", "seasons", "weekend", "weekends", "weeks", "years"});
constexpr auto numbers = std::to_array<std::string_view>(
    {"all", "eight", "eleven", "five", "four", "nine", "one", "seven", "six", "ten", "three", "twelve", "two"});

using Words = std::vector<text::Word>;

bool is(const Words& words, std::size_t i, std::string_view word) { return i < words.size() && words[i].folded == word; }

/// Whether a term of several is told behind word `i`, with no more between than tells which: "(over) the past four nights"; not
/// "in Osk two days after".
bool leads_to_term(const Words& words, std::size_t i) {
  constexpr std::size_t reach = 6;
  constexpr auto between = std::to_array<std::string_view>(
      {"a",  "an",   "course", "few",      "first",  "her",     "his",  "its",  "last", "latest", "many",  "next",
       "of", "past", "period", "previous", "recent", "several", "span", "that", "the",  "their",  "these", "this"});
  for (std::size_t at = i + 1; at < words.size() && at <= i + reach; ++at) {
    const std::string& word = words[at].folded;
    if (in(terms, word)) return true;
    if (!in(between, word) && !in(numbers, word) && !text::is_digits(word)) return false;
  }
  return false;
}

/// "The worst since 1998" tells of no count. Of other words in "-est" some are things ("the arrest", "a protest").
bool is_of_degree(const Words& words, std::size_t i) {
  constexpr std::size_t reach = 4;
  constexpr auto degrees = std::to_array<std::string_view>({"best",     "biggest",   "coldest", "driest",   "fastest", "fewest",
                                                            "first",    "greatest",  "highest", "hottest",  "largest", "least",
                                                            "longest",  "lowest",    "most",    "sharpest", "slowest", "smallest",
                                                            "steepest", "strongest", "warmest", "weakest",  "wettest", "worst"});
  for (std::size_t before = i; before > 0 && i - before < reach;) {
    const std::string& word = words[--before].folded;
    if (in(degrees, word) || word.ends_with("iest")) return true;
  }
  return false;
}

/// Whether a year or season began when something is told to have gone on "since" word `i`: "January", "the season opener".
bool is_start(const Words& words, std::size_t i) {
  constexpr auto starts = std::to_array<std::string_view>(
      {"began", "beginning", "debut", "jan", "january", "opened", "opener", "opening", "start", "started", "year's"});
  constexpr std::size_t reach = 4;
  for (std::size_t at = i; at < std::min(words.size(), i + reach); ++at)
    if (in(starts, words[at].folded)) return true;
  return false;
}

/// What word `i` and those behind it tell.
Scope scope_at(const Words& words, std::string_view source, std::size_t i) {
  constexpr auto all_over = std::to_array<std::string_view>({"citywide", "countrywide", "nationwide", "statewide", "worldwide"});
  constexpr auto areas = std::to_array<std::string_view>({"city", "country", "county", "nation", "region", "state", "world"});
  constexpr auto times = std::to_array<std::string_view>({"season", "year"});
  const std::string& word = words[i].folded;
  if (in(all_over, word)) return {.wide = true};
  if ((word == "across" || word == "around") && is(words, i + 1, "the") && i + 2 < words.size() && in(areas, words[i + 2].folded))
    return {.wide = true};
  if ((word == "across" || word == "throughout") && i + 1 < words.size() &&
      text::is_capitalised(source.substr(words[i + 1].span.begin, words[i + 1].span.size())))
    return {.wide = true};
  // "Since they threw stones" tells why.
  constexpr auto pronouns = std::to_array<std::string_view>({"he", "i", "it", "no", "she", "there", "they", "we", "you"});
  if (word == "since" && i + 1 < words.size() && !in(pronouns, words[i + 1].folded) && !is_of_degree(words, i))
    return {.period = Period::since, .from_start = is_start(words, i + 1), .wide = true};
  if ((word == "over" || word == "during" || word == "in") && leads_to_term(words, i) && !is(words, i + 1, "more"))
    return {.period = Period::several, .wide = true};
  if (i + 1 < words.size() && in(times, words[i + 1].folded)) {
    if (word == "this") return {.period = Period::this_season};
    if (word == "last") return {.period = Period::last_season};
    if (word == "the" && i > 0 && (words[i - 1].folded == "on" || words[i - 1].folded == "for"))
      return {.period = Period::this_season};
  }
  return {};
}

/// Of the words around a figure, those of its clause: behind it as far as no other clause begins, and at the sentence's start.
void read_around(const Quantity& quantity, std::string_view source, Span sentence, Scope& scope) {
  const Words words = text::words(source.substr(sentence.begin, sentence.size()), sentence.begin);
  const auto take = [&](const Scope& found) {
    if (scope.period == Period::none) scope.period = found.period;
    scope.from_start = scope.from_start || found.from_start;
    scope.wide = scope.wide || found.wide;
  };
  const std::uint32_t end = std::max(quantity.number.end, quantity.thing.end);
  std::size_t between = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].span.begin < end) continue;
    if (++between > longest_between || in(parting, words[i].folded)) break;
    if (i > 0 && source.substr(words[i - 1].span.end, words[i].span.begin - words[i - 1].span.end).find_first_of(";:()") !=
                     std::string_view::npos)
      break;
    take(scope_at(words, source, i));
  }
  constexpr std::size_t opening = 2;  // words: "Since the shooting, more than 50 …"
  for (std::size_t i = 0; i < std::min(words.size(), opening) && words[i].span.begin < quantity.span.begin; ++i)
    if (words[i].folded == "since" || i == 0) take(scope_at(words, source, i));
}

/// "Eight rebounds a game"; not "412 cars a day", which others make daily, nor people.
bool is_of_each_contest(const Quantity& quantity, std::string_view source) {
  constexpr auto contests =
      std::to_array<std::string_view>({"bout", "carry", "catch", "contest", "game", "match", "outing", "start"});
  constexpr std::size_t reach = 16;  // bytes
  if (text::noun_concept(quantity.head).family == "person") return false;
  if (in(contests, quantity.per)) return true;
  const std::uint32_t end = std::max({quantity.span.end, quantity.thing.end, quantity.number.end});
  const Words behind = text::words(source.substr(std::min<std::size_t>(end, source.size()), reach));
  return behind.size() > 1 && source.substr(end).starts_with(' ') && behind[0].span.begin == 1 &&
         (behind[0].folded == "a" || behind[0].folded == "per") && in(contests, behind[1].folded);
}

/// "Ten of the Gulls' 16 games", "two of the 24 sailors": a whole, told with its part.
void read_whole(const Quantity& quantity, std::string_view source, Scope& scope) {
  constexpr std::uint32_t reach = 40;  // bytes before
  constexpr auto owning = std::to_array<std::string_view>({"her", "his", "its", "our", "their"});
  const std::uint32_t from = quantity.number.begin > reach ? quantity.number.begin - reach : 0;
  const Words before = text::words(source.substr(from, quantity.number.begin - from));
  if (before.size() < 3) return;
  const std::string& owner = before.back().folded;
  const std::string_view lead = source.substr(from, quantity.number.begin - from);
  const bool owned = in(owning, owner) || owner.ends_with("'s") || lead.ends_with("' ") || lead.ends_with("\u2019 ");
  constexpr std::size_t longest = 5;  // words of the owner
  for (std::size_t i = before.size() - 1; (owned || owner == "the") && i > 0 && before.size() - i < longest; --i) {
    if (before[i].folded != "of") continue;
    const bool of_part = text::is_digits(before[i - 1].folded) || in(numbers, before[i - 1].folded);
    (owned ? scope.whole : scope.of_all) = of_part;
    return;
  }
}

/// "Averaged 22.8 points", "an average of 22 points", "eight rebounds a game", "450 tonnes a day on average".
bool is_mean(const Quantity& quantity, std::string_view source) {
  constexpr std::uint32_t reach = 30;  // bytes before
  if (quantity.act == "average" || is_of_each_contest(quantity, source)) return true;
  const std::uint32_t from = quantity.span.begin > reach ? quantity.span.begin - reach : 0;
  const Words before = text::words(source.substr(from, quantity.span.begin - from));
  const std::uint32_t end = std::max({quantity.span.end, quantity.thing.end, quantity.number.end});
  const std::string_view behind = source.substr(std::min<std::size_t>(end, source.size()), reach);
  const std::size_t clause = behind.find_first_of(".;:\n"), average = behind.find(" on average");
  if (average != std::string_view::npos && average < clause) return true;
  const bool of = before.size() > 1 && before.back().folded == "of" && before[before.size() - 2].folded == "average";
  return of || (!before.empty() && before.back().folded.starts_with("averag"));
}

/// "(Charged) in one shooting".
bool is_in_one(const Quantity& quantity, std::string_view source) {
  const std::string_view before = source.substr(0, quantity.span.begin);
  return quantity.kind == QuantityKind::count && quantity.low == 1 && quantity.high == 1 &&
         (before.ends_with(" in ") || before.ends_with(" In "));
}

/// Whether the account's head tells of the month.
bool is_of_head(int month, const Annotations& annotations) {
  return std::ranges::any_of(annotations.times, [&](const Time& time) {
    const text::TimeValue value = text::read_time_value(time.value);
    if (time.sentence >= scope_head) return false;
    if (value.kind == text::TimeValue::Kind::month_day) return value.month == month;
    return value.kind == text::TimeValue::Kind::date && value.days &&
           static_cast<int>(static_cast<unsigned>(value.days->first.month())) == month;
  });
}

/// The month of a former event in a sentence behind the head of the account.
int former_month(const Quantity& quantity, const Account& account, const Annotations& annotations) {
  if (quantity.sentence < scope_head) return 0;
  for (auto [time, stop] = std::ranges::equal_range(annotations.times, quantity.sentence, {}, &Time::sentence); time != stop;
       ++time) {
    if (!time->act.empty() && !quantity.act.empty() && time->act != quantity.act) continue;
    const text::TimeValue value = text::read_time_value(time->value);
    if (value.kind == text::TimeValue::Kind::month_day && value.month != 0 && value.day == 0) return value.month;
    constexpr std::int64_t shortest = 28, longest = 31;
    if (value.kind == text::TimeValue::Kind::date && value.days && value.days->days() >= shortest &&
        value.days->days() <= longest)
      return static_cast<int>(static_cast<unsigned>(value.days->first.month()));
    const std::string folded = text::fold(account.text(time->span));
    if (folded.ends_with("this month") || folded.ends_with("earlier this year")) return some_month;
  }
  return 0;
}

}  // namespace

int month_of_writing(const Account& account) {
  const auto& published = account.metadata().published;
  const auto day = published ? text::parse_date(*published) : std::nullopt;
  return day ? static_cast<int>(static_cast<unsigned>(day->month())) : 0;
}

Scope scope_told(const Quantity& quantity, const Account& account, const Annotations& annotations) {
  Scope scope;
  const Span sentence = sentence_of(annotations, quantity);
  if (quantity.kind != QuantityKind::age) read_around(quantity, account.text(), sentence, scope);
  scope.mean = is_mean(quantity, account.text());
  read_whole(quantity, account.text(), scope);
  scope.in_one = is_in_one(quantity, account.text());
  scope.month = former_month(quantity, account, annotations);
  if (is_of_head(scope.month, annotations)) scope.month = 0;
  return scope;
}

}  // namespace hexapla::align::quantities
