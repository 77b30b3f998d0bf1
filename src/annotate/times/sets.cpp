#include <fmt/format.h>

#include "annotate/times/grammar.h"

// How often: "every day", "twice a week", "daily", "24/7".

namespace hexapla::annotate::times {

/// "every day", "each May", "twice a week", "daily", "24/7", "around the clock", "three times a day".
Draft Grammar::sets(std::size_t i) const {
  const auto set = [&](std::size_t end, std::string value) {
    return Draft{.begin = i, .end = end, .kind = TimeKind::set, .value = std::move(value)};
  };
  if (word(i) == Word::set) {
    if (capital(i) && (i > 0 || capital(i + 1))) return {};  // "the Daily Post", but "the daily Post"
    return set(i + 1, period(1, value(i)));
  }
  if (is_digits(i) && is(i, "24") && is(i + 1, "/") && is(i + 2, "7")) return set(i + 3, "PT24H");
  if (is_one_of(i, {"around", "round"}) && (is(i + 1, "the") || (joined(i + 1) && is(i + 2, "the")))) {
    std::size_t at = is(i + 1, "the") ? i + 2 : i + 3;
    if (joined(at)) ++at;
    return is(at, "clock") ? set(at + 1, "PT24H") : Draft{};
  }
  if (is_one_of(i, {"every", "each"})) {
    std::size_t at = i + 1;
    double count = is(at, "other") ? 2 : is_one_of(at, {"few", "couple"}) ? -1 : 1;  // "every other day", "every few weeks"
    if (is_one_of(at, {"other", "single", "few", "couple"})) ++at;
    if (is_digits(at) && number(at) > 0) {
      count = number(at++);
    } else if (word(at) == Word::number && value(at) > 1) {
      count = value(at++);
    }
    if (is(at, "weekend")) return set(at + 1, count == 1 ? "XXXX-WXX-WE" : period(count, week));
    if (word(at) == Word::unit && !tokens_[at].term.ambiguous && value(at) != minute && value(at) != second)
      return set(at + 1, period(count, value(at)));
    std::size_t end = 0;
    if (const unsigned month = month_at(at, end); month != 0) return set(end, fmt::format("XXXX-{:02}", month));
    if (word(at) == Word::weekday) {
      Draft draft = set(at + 1, fmt::format("XXXX-WXX-{}", value(at)));
      add_day_part(draft);
      return draft;
    }
    if (word(at) == Word::day_part) return set(at + 1, std::string("XXXX-XX-XX").append(day_part_code(value(at))));
    if (word(at) == Word::season && !capital(at)) return set(at + 1, std::string("XXXX-").append(season_code(value(at))));
    return {};
  }
  std::size_t at = 0;
  if (is_one_of(i, {"once", "twice"})) at = i + 1;
  if ((word(i) == Word::number || word(i) == Word::vague_number || is_digits(i)) && is(i + 1, "times")) at = i + 2;
  if (at != 0 && is_one_of(at, {"a", "an", "per", "each", "every"}) && word(at + 1) == Word::unit && !tokens_[at + 1].term.plural)
    return set(at + 2, period(1, value(at + 1)));
  return {};
}

}  // namespace hexapla::annotate::times
