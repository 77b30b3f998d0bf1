#include "annotate/quotations/reports_with_as.h"

#include <algorithm>
#include <array>

#include "core/in_list.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_rest = 24;  // positions of times and circumstances behind a verb of saying

bool is_number(const FrameReader& frame, std::uint32_t at) { return frame.token(at) && frame.view().number(frame.frame()[at]); }

/// Behind a date's year at `at` between commas: "May 3, 2019, "; `at` if none stands there.
std::uint32_t past_year(const FrameReader& frame, std::uint32_t at) {
  constexpr std::size_t digits = 4;
  const bool dated = at > 0 && frame.lower(at) == "," && is_number(frame, at - 1) && is_number(frame, at + 1) &&
                     frame.lower(at + 1).size() == digits;
  return dated ? at + 2 : at;
}

/// Behind a time at `at`: "Monday", "3 May", "last week", "two years ago"; `at` if none stands there.
std::uint32_t past_time(const FrameReader& frame, std::uint32_t at) {
  static constexpr auto spans = std::to_array<std::string_view>({"time", "hours", "days", "weeks", "months", "years"});
  const auto is_span = [&](std::uint32_t i) { return frame.is(i, period) || in(spans, frame.lower(i)); };
  if (frame.is(at, calendar)) return at + 1;
  const bool opens = frame.is(at, determiner) || frame.lower(at) == "last" || is_number(frame, at);
  if (opens && (is_span(at + 1) || frame.is(at + 1, calendar))) return at + 2;
  return is_number(frame, at) ? past_year(frame, at + 1) : at;
}

/// Behind a circumstance at `at`: "in a statement", "at the scene", "under oath"; `at` if none stands there. Not "on the dam"
/// or "about it", which is what was spoken of. Where something may have been put, it must name a writing.
std::uint32_t past_circumstance(const FrameReader& frame, std::uint32_t at, bool was_put) {
  static constexpr auto leads = std::to_array<std::string_view>(
      {"in", "on", "at", "during", "after", "before", "from", "by", "through", "via", "under", "since"});
  if (!in(leads, frame.lower(at))) return at;
  if (const std::uint32_t time = past_time(frame, at + 1); time != at + 1) return time;
  const Phrase phrase = noun_phrase_after(frame.view(), frame.frame(), at + 1);
  if (phrase.empty() || frame.lower(at) == "on" || (was_put && !frame.is(phrase.end - 1, writing))) return at;
  return phrase.end;
}

/// Behind the times and circumstances that begin at `at`.
std::uint32_t past_times_and_circumstances(const FrameReader& frame, std::uint32_t at, bool was_put) {
  for (const std::uint32_t begin = at; at < begin + longest_rest;) {
    std::uint32_t next = past_time(frame, at);
    if (next == at) next = past_circumstance(frame, at, was_put);
    if (next == at && (frame.is(at, adverb) || frame.lower(at) == "before")) ++next;
    if (next == at) break;
    at = next;
  }
  return at;
}

/// Behind what belongs to a verb of saying: "put it", "pointed out", "told the board"; none where that is wanting.
std::uint32_t past_object(const FrameReader& frame, std::uint32_t verb) {
  static constexpr auto stories = std::to_array<std::string_view>(
      {"anecdote", "anecdotes", "joke", "jokes", "lie", "lies", "news", "stories", "story", "tale", "tales", "truth"});
  const std::string_view word = frame.lower(verb), next = frame.lower(verb + 1);
  if (word.starts_with("put")) return next == "it" ? verb + 2 : none;
  if (word.starts_with("point")) return next == "out" ? verb + 2 : none;
  if (word != "told") return verb + 1;
  const Phrase hearer = noun_phrase_after(frame.view(), frame.frame(), verb + 1);
  return hearer.empty() || in(stories, frame.lower(hearer.end - 1)) ? none : hearer.end;
}

}  // namespace

ReportWithAs report_with_as(const FrameReader& frame, std::uint32_t at) {
  static constexpr auto verbs = std::to_array<std::string_view>(
      {"acknowledged", "argued",    "argues", "confirmed", "explained", "explains", "noted", "notes",
       "pointed",      "points",    "put",    "puts",      "reported",  "said",     "says",  "stated",
       "states",       "testified", "told",   "warned",    "warns",     "wrote"});
  if (frame.lower(at) != "as") return {};
  const Phrase speaker = noun_phrase_after(frame.view(), frame.frame(), at + 1);
  const std::uint32_t verb = speaker.end;
  if (speaker.empty() || !in(verbs, frame.lower(verb))) return {};
  const std::uint32_t object = past_object(frame, verb);
  if (object == none) return {};
  const bool was_put = frame.lower(verb).starts_with("put");
  return {.speaker = speaker, .verb = verb, .end = past_times_and_circumstances(frame, object, was_put)};
}

}  // namespace hexapla::annotate::quotations
