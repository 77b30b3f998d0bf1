#include <algorithm>
#include <fmt/format.h>

#include "annotate/syntax/side_of_time.h"
#include "annotate/times/grammar.h"

// Whether a time is past or to come, by the verbs around it, and the year of a date that gives none.

namespace hexapla::annotate::times {
namespace {

/// Words looked at on either side of an expression for what its verb says of past or future.
constexpr std::size_t tense_reach = 12;
/// A day of no given year that the verb does not place: one ahead must be this much nearer than one behind. Chosen by reason:
/// news tells of the past more than of the future.
constexpr double past_bias = 0.75;

bool is_future_word(std::string_view word) {
  static constexpr auto words =
      std::to_array<std::string_view>({"'ll", "deadline", "due", "expected", "expects", "hopes", "intends", "planned", "planning",
                                       "plans", "scheduled", "shall", "tomorrow", "upcoming", "will", "won't", "would"});
  static_assert(std::ranges::is_sorted(words));
  return std::ranges::binary_search(words, word);
}

bool is_past_word(std::string_view word) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"became", "began", "broke",  "brought", "came",    "caught", "cut",  "dealt", "did",  "died", "drove", "fell",
       "fled",   "found", "gave",   "got",     "had",     "held",   "hit",  "kept",  "knew", "led",  "left",  "lost",
       "made",   "met",   "put",    "ran",     "read",    "rose",   "said", "sank",  "saw",  "sent", "set",   "shot",
       "spoke",  "stood", "struck", "sunk",    "thought", "told",   "took", "was",   "went", "were", "won",   "wrote"});
  static_assert(std::ranges::is_sorted(words));
  return std::ranges::binary_search(words, word) || (word.size() > 4 && word.ends_with("ed"));
}

}  // namespace

/// A verb in the past: not the first word of "United Fruit".
bool Grammar::is_past(std::size_t i) const { return is_past_word(lower(i)) && !(capital(i) && i > 0); }

/// Whether the clause that goes on at `end` is told in the past: its first verb of a known tense is.
bool Grammar::opens_past(std::size_t end) const {
  for (std::size_t at = end; at < end + tense_reach && has(at); ++at) {
    if (is_future_word(lower(at))) return false;
    if (is_past(at)) return true;
    if (is_one_of(at, {".", ";", "to"})) return false;
  }
  return false;
}

/// Whether the words right before say that the time which begins at `begin` is still to come, whatever the clause's tense: "ahead
/// of Thursday's debate", "set for Wednesday", "going into November", "up for re-election in November".
bool Grammar::is_ahead(std::size_t begin) const {
  std::size_t at = begin;
  if (at > 0 && is(at - 1, "the")) --at;
  const auto stand_before = [&](std::string_view first, std::string_view second) {
    return at >= 2 && is(at - 1, second) && is(at - 2, first);
  };
  if (stand_before("ahead", "of")) return true;
  constexpr std::size_t longest_first = 8;  // "ahead of Thursday's debate and Saturday's poll"
  for (std::size_t k = 1; at > 0 && is(at - 1, "and") && k <= longest_first && k + 2 <= at && !is_mark(at - k); ++k)
    if (is(at - k - 1, "ahead") && is(at - k, "of")) return true;
  for (const std::string_view planned : {"due", "planned", "scheduled", "set", "slated"})
    if (stand_before(planned, "for")) return true;
  for (const std::string_view moving : {"going", "heading", "head", "heads"})
    if (stand_before(moving, "into")) return true;
  constexpr std::size_t farthest = 6;  // "up for re-election in": a hyphen is a token
  if (at == 0 || !is_one_of(at - 1, {"in", "on"})) return false;
  for (std::size_t k = 2; k <= farthest && k + 1 <= at; ++k)
    if (is(at - k, "for") && is(at - k - 1, "up"))
      return at >= k + 2 && is_one_of(at - k - 2, {"are", "be", "being", "come", "comes", "coming", "is"});
  return false;
}

/// Whether "that year" stands at `at`, which the account told before.
bool Grammar::is_that_year(std::size_t at) const {
  if (is(at, "of")) ++at;
  if (!is_one_of(at, {"that", "the"})) return false;
  const bool same = is(at + 1, "same");
  return (same || is(at, "that")) && is(at + (same ? 2 : 1), "year");
}

int Grammar::tense(std::size_t begin, std::size_t end) const {
  if (is_ahead(begin)) return 1;
  // "until Thursday" and "until 9 a.m. Thursday" are ahead, "Until Thursday, they had not …" is not
  std::size_t before = begin;
  while (before > 0 && (is_digits(before - 1) ||
                        is_one_of(before - 1, {":", ".", "(", "a.m.", "p.m.", "am", "pm", "noon", "midnight", "late", "early"}) ||
                        word(before - 1) == Word::zone))
    --before;
  if (before > 0 && is_one_of(before - 1, {"until", "till"})) return opens_past(end) ? -1 : 1;
  if (begin >= 3 && is_one_of(begin - 1, {"as"}) && is_one_of(begin - 2, {"soon", "early", "late"})) return 1;
  const std::uint32_t head = syntax_.head_of({tokens_[begin].piece.span.begin, tokens_[end - 1].piece.span.end});
  const Side side = head == none ? Side::unknown : side_of_time(syntax_, head);
  if (side != Side::unknown) return side == Side::coming ? 1 : -1;
  return tense_in_words(begin, end);
}

int Grammar::tense_in_words(std::size_t begin, std::size_t end) const {
  const auto ends_clause = [&](std::size_t at) { return is_one_of(at, {";", ":", "\u2014", "\"", "\u201C", "\u201D"}); };
  for (std::size_t k = 1; k <= tense_reach && k <= begin; ++k) {
    const std::size_t at = begin - k;
    if (is_future_word(lower(at))) return 1;
    if (is(at, "to") && at > 0 &&
        is_one_of(at - 1, {"is", "are", "due", "set", "plan", "plans", "expected", "scheduled", "going", "hope", "hopes",
                           "agreed", "expect", "ready", "intend", "intends", "not"}))
      return 1;
    if (is_past(at) && !(at > 0 && is(at - 1, "be"))) return -1;  // "will be held" is not past
    if (ends_clause(at) || (is(at, ",") && k > 1)) break;
  }
  for (std::size_t at = end; at < end + tense_reach && has(at); ++at) {
    if (is_future_word(lower(at))) return 1;
    if (is_past(at) && !is(at - 1, "be")) return -1;
    if (ends_clause(at) || (is(at, ",") && at > end)) break;
  }
  return 0;
}

void Grammar::place_in_year(Draft& draft, unsigned month, unsigned day) const {
  const std::string tail = day != 0 ? fmt::format("{:02}-{:02}", month, day) : fmt::format("{:02}", month);
  if (!anchor_.written || is_that_year(draft.end)) {
    draft.value = "XXXX-" + tail;
    return;
  }
  const text::Date written = *anchor_.written;
  const auto of_year = [&](std::chrono::year year) {
    return text::Date{year, std::chrono::month(month), std::chrono::day(day == 0 ? 1 : std::min(day, 28U))};
  };
  const auto key = [&](text::Date date) { return day == 0 ? text::Date{date.year(), date.month(), std::chrono::day(1)} : date; };
  std::chrono::year year = written.year();
  int direction = tense(draft.begin, draft.end);
  if (draft.begin > 0 && word(draft.begin - 1) == Word::which) {
    const std::int16_t which = value(draft.begin - 1);
    direction = which == last_one || which == past_span     ? -1
                : which == next_one || which == coming_span ? 1
                : which == this_one                         ? 2
                                                            : direction;
  }
  const text::Date now = key(written);
  const text::Date here = of_year(year);
  const bool strict = direction == -1 && draft.begin > 0 && word(draft.begin - 1) == Word::which;
  if (direction == -1 && (here > now || (strict && here == now))) {
    // A verb in the past may still stand before a date just ahead ("said the trial opens May 3"): only a date well ahead is moved
    // back.
    if (strict || text::days_between(now, here) > (day == 0 ? 31 : 75)) --year;
  } else if (direction == 1 && here < now) {
    if (text::days_between(here, now) > 31) ++year;
  } else if (direction == 0) {
    double best = 1e9;
    for (const int step : {-1, 0, 1}) {
      const int distance = text::days_between(written, of_year(written.year() + std::chrono::years(step)));
      const double cost = distance < 0 ? -distance * past_bias : distance;
      if (cost < best) {
        best = cost;
        year = written.year() + std::chrono::years(step);
      }
    }
  }
  draft.value = fmt::format("{:04}-{}", static_cast<int>(year), tail);
  draft.anchored = true;
}

}  // namespace hexapla::annotate::times
