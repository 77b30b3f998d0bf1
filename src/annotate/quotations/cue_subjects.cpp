#include "annotate/quotations/cue_subjects.h"

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

bool is_apposition(const FrameReader& f, std::uint32_t at, Phrase phrase) {
  return phrase.begin > at + 1 && f.lower(phrase.begin - 1) == "," &&
         noun_phrase_after(f.view(), f.frame(), at).end + 1 == phrase.begin;
}

}  // namespace hexapla::annotate::quotations
