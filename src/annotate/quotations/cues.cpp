#include "annotate/quotations/cues.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/in_list.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_tag = 14;    // tokens of a sentence that only says who spoke
constexpr std::uint32_t longest_hearer = 8;  // tokens of who is told something

/// Whom "as" at position `at` leads to, if the clause only says who spoke: "as Roe put it", "as the report noted in June".
Phrase told_as(const FrameReader& frame, std::uint32_t at) {
  const Phrase speaker = noun_phrase_after(frame.view(), frame.frame(), at + 1);
  const std::uint32_t verb = speaker.end, next = verb + 1;
  if (speaker.empty() || !frame.cue(verb, speaks) || !frame.is(verb, past | third)) return {};
  const bool tag = next >= frame.size() || frame.lower(next) == "it" || frame.is(next, calendar | adverb | preposition) ||
                   (frame.token(next) && !frame.word(next));
  return tag ? speaker : Phrase{};
}

/// Whether "that" stands among the words from `at` on, before a mark.
bool has_that_behind(const FrameReader& frame, std::uint32_t at) {
  constexpr std::uint32_t reach = 8;
  for (std::uint32_t i = at; i < std::min(frame.size(), at + reach) && frame.token(i) && frame.lower(i) != ","; ++i)
    if (frame.lower(i) == "that") return true;
  return false;
}

}  // namespace

bool is_passive(const FrameReader& frame, std::uint32_t v) {
  if (!frame.is(v, past)) return false;
  if (frame.is(v, names) && (frame.lower(v + 1) == "as" || frame.lower(v + 1) == "by")) return true;
  // "two men charged with theft", "the man accused in the case": who accuses says at once whom, or in what and that.
  constexpr auto accusing = std::to_array<std::string_view>({"accused", "blamed", "charged"});
  if (in(accusing, frame.lower(v)) && frame.is(v + 1, preposition) && !has_that_behind(frame, v + 1)) return true;
  std::uint32_t before = v;
  while (before > 0 && frame.is(before - 1, adverb) && !frame.is(before - 1, be)) --before;
  return before > 0 && frame.is(before - 1, be);
}

bool is_relative(const FrameReader& frame, std::uint32_t v) {
  while (v > 0 && frame.is(v - 1, auxiliary | adverb)) --v;
  return v > 0 && (frame.lower(v - 1) == "who" || frame.lower(v - 1) == "which");
}

bool is_of_relative(const FrameReader& frame, Phrase subject) {
  return subject.begin > 0 && (frame.lower(subject.begin - 1) == "which" || frame.lower(subject.begin - 1) == "whom");
}

bool is_finite(const FrameReader& frame, std::uint32_t v) {
  return !frame.is(v, progressive) || (v > 0 && (frame.is(v - 1, be) || frame.possessive(v - 1)));
}

bool has_finite_cue_before(const FrameReader& frame, std::uint32_t v) {
  for (std::uint32_t at = v; at-- > 0;) {
    if (!frame.cue(at, any_cue) || is_passive(frame, at) || is_relative(frame, at) || !is_finite(frame, at)) continue;
    const bool infinitive = at > 0 && frame.lower(at - 1) == "to";
    if (!infinitive && !subject_of(frame.view(), frame.frame(), at).empty()) return true;
  }
  return false;
}

bool names_a_thing(const FrameReader& frame, std::uint32_t v) {
  const bool last = v + 1 == frame.size() || frame.quoted(v + 1);
  if (!last || !frame.is(v, names) || !frame.is(v, past) || frame.is(v, speaks) || v == 0) return false;
  if (!frame.token(v - 1) || frame.capital(v - 1) || frame.is(v - 1, pronoun | adverb | auxiliary | person)) return false;
  return frame.word(v - 1) || frame.lower(v - 1) == ",";
}

std::uint32_t leading_verb(const FrameReader& frame) {
  std::uint32_t end = frame.size();
  if (end > 0 && (frame.lower(end - 1) == "," || frame.lower(end - 1) == ":")) --end;
  if (end == 0) return none;
  if (frame.cue(end - 1, speaks | tells)) return end - 1;
  for (std::uint32_t v = end - 1; v > 0 && end - v < longest_hearer;) {
    if (!frame.token(--v)) return none;
    if (frame.cue(v, tells)) return noun_phrase_after(frame.view(), frame.frame(), v + 1).end == end ? v : none;
  }
  return none;
}

bool is_mere_tag(const FrameReader& frame) {
  if (frame.size() > longest_tag) return false;
  for (std::uint32_t v = 0; v < frame.size(); ++v) {
    if (frame.quoted(v)) return false;
    if (!frame.cue(v, speaks | tells) || frame.is(v, progressive)) continue;
    const std::uint32_t next = v + 1;
    return next + 1 >= frame.size() || frame.is(v, tells) || frame.is(next, calendar | adverb | preposition) ||
           frame.lower(next) == ",";
  }
  return false;
}

Phrase source_at(const FrameReader& frame, std::uint32_t at) {
  std::uint32_t phrase = 0;
  if (frame.lower(at) == "as") return told_as(frame, at);
  if (frame.lower(at) == "according" && frame.lower(at + 1) == "to") phrase = at + 2;
  if (frame.lower(at) == "per") phrase = at + 1;
  if (frame.lower(at) == "in" && frame.lower(at + 1) == "the" && frame.lower(at + 2) == "words" && frame.lower(at + 3) == "of")
    phrase = at + 4;
  return phrase == 0 ? Phrase{} : noun_phrase_after(frame.view(), frame.frame(), phrase);
}

Phrase claimant(const FrameReader& frame, std::uint32_t v) {
  if (!frame.is(v, claim) || frame.lower(v + 1) != "that" || v == 0) return {};
  if (frame.possessive(v - 1)) return noun_phrase_before(frame.view(), frame.frame(), v - 1);
  const std::string_view before = frame.lower(v - 1);
  return before == "his" || before == "her" || before == "their" ? Phrase{v - 1, v} : Phrase{};
}

Phrase interviewed(const FrameReader& frame) {
  for (std::uint32_t v = 0; v + 2 < frame.size(); ++v) {
    const std::string_view verb = frame.lower(v), next = frame.lower(v + 1);
    const bool talks = verb == "spoke" || verb == "talked" || verb == "speaks" || verb == "spoken" || verb == "met";
    if (talks && (next == "with" || next == "to")) return noun_phrase_after(frame.view(), frame.frame(), v + 2);
    if (verb == "interviewed") return noun_phrase_after(frame.view(), frame.frame(), v + 1);
  }
  return {};
}

}  // namespace hexapla::annotate::quotations
