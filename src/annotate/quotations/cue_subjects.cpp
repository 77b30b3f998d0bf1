#include "annotate/quotations/cue_subjects.h"

#include <algorithm>
#include <array>

#include "annotate/quotations/cues.h"

namespace hexapla::annotate::quotations {
namespace {

/// Said Roe, “…” — “…,” said Roe, “…”
Phrase inverted(const FrameReader& f, std::uint32_t v) {
  const bool begins = v == 0 || (v == 1 && f.quoted(0));
  if (!begins || !f.is(v, speaks) || !f.is(v, past | third)) return {};
  return noun_phrase_after(f.view(), f.frame(), v + 1);
}

}  // namespace

bool is_passed_over(const FrameReader& f, std::uint32_t v) {
  // "continued to spend …", "found …": only right before the words, or a clause
  const bool clause_verb = f.is(v, wants_clause) && (f.is(v, thinks) || f.lower(v).starts_with("contin"));
  const bool leads = v + 1 == f.size() || f.lower(v + 1) == "that" || f.lower(v + 1) == "," || f.lower(v + 1) == ":";
  if (clause_verb && !leads) return true;
  const bool infinitive = v > 0 && f.lower(v - 1) == "to";
  if (infinitive && f.is(v, thinks) && !f.is(v, speaks)) return true;
  return (infinitive || is_relative(f, v)) && has_finite_cue_before(f, v);
}

Phrase subject_around(const FrameReader& f, std::uint32_t v) {
  Phrase speaker;
  if (is_finite(f, v)) speaker = subject_of(f.view(), f.frame(), v);
  if (speaker.empty() && (f.is(v, progressive) || f.lower(v == 0 ? 0 : v - 1) == "to")) {
    if (has_finite_cue_before(f, v)) return {};
    if (v > 0 && f.lower(v - 1) != "," && f.is(v, progressive)) speaker = noun_phrase_before(f.view(), f.frame(), v);
    if (speaker.begin > 0 && (f.is(speaker.begin - 1, preposition) || f.lower(speaker.begin) == "out"))
      speaker = {};  // "ran from the mill saying"
    if (speaker.empty()) speaker = first_subject(f.view(), f.frame());
    if (v > 0 && f.is(v - 1, preposition) && speaker.begin == v + 1) speaker = {};  // "After saying her foot was …, she"
  }
  return speaker.empty() ? inverted(f, v) : speaker;
}

Phrase tag_subject(const FrameReader& f, std::uint32_t at, std::uint32_t v) {
  const Phrase subject = subject_of(f.view(), f.frame(), v);
  if (subject.empty() && v == at + 1 && f.capital(at) && f.is(at, calendar)) return {at, v};
  if (subject.empty() || subject.begin < at + 2 || !f.capital(at) || !is_apposition(f, at, subject)) return subject;
  for (std::uint32_t i = at; i < subject.begin; ++i) {
    if (f.possessive(i)) return subject;  // "Roe's friend, Tom Orr told reporters"
  }
  return noun_phrase_after(f.view(), f.frame(), at);
}

Phrase subject_before_insertions(const FrameReader& f, std::uint32_t at, std::uint32_t v) {
  std::uint32_t before = v;
  while (before > at && f.is(before - 1, auxiliary | adverb)) --before;
  if (before == at || f.lower(before - 1) != "," || !f.capital(at)) return {};
  const Phrase name = noun_phrase_after(f.view(), f.frame(), at);
  if (name.empty() || f.lower(name.end) != "," || name.end + 1 >= before) return {};
  for (std::uint32_t i = name.end; i < before; ++i) {
    if (!f.token(i) || f.lower(i) == ";" || f.cue(i, speaks | tells)) return {};
  }
  return name;
}

Phrase shown_speaker(const FrameReader& f, std::uint32_t v) {
  constexpr auto shows = std::to_array<std::string_view>(
      {"captured", "captures", "catches", "caught", "recorded", "records", "show", "showed", "shows"});
  if (!std::ranges::binary_search(shows, f.lower(v))) return {};
  const Phrase shown = noun_phrase_after(f.view(), f.frame(), v + 1);
  return f.cue(shown.end, speaks | tells) && f.is(shown.end, progressive) ? shown : Phrase{};
}

Phrase author_of(const FrameReader& f, Phrase speaker) {
  constexpr auto gives_out = std::to_array<std::string_view>(
      {"issued", "issues", "posted", "published", "read", "released", "releases", "sent", "tweeted", "wrote"});
  if (speaker.begin == 0 || !f.is(speaker.end - 1, writing) || !f.is(speaker.begin, determiner)) return speaker;
  if (!std::ranges::binary_search(gives_out, f.lower(speaker.begin - 1)) || is_passive(f, speaker.begin - 1)) return speaker;
  Phrase author = subject_before_insertions(f, 0, speaker.begin - 1);
  if (author.empty()) author = subject_of(f.view(), f.frame(), speaker.begin - 1);
  return author.empty() ? speaker : author;
}

bool is_apposition(const FrameReader& f, std::uint32_t at, Phrase phrase) {
  return phrase.begin > at + 1 && f.lower(phrase.begin - 1) == "," &&
         noun_phrase_after(f.view(), f.frame(), at).end + 1 == phrase.begin;
}

}  // namespace hexapla::annotate::quotations
