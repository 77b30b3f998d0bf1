#pragma once

#include "annotate/quotations/frames.h"
#include "annotate/quotations/phrases.h"

namespace hexapla::annotate::quotations {

// What a verb at position `v` of a frame does there.

/// "was told", "has been called", "a girl described as": something is done to its subject.
bool is_passive(const FrameReader& frame, std::uint32_t v);

/// Whether a subject is that of a clause about something named before: "which Roe reported", "in which she said".
bool is_of_relative(const FrameReader& frame, Phrase subject);

/// "Roe, who said": a verb of a relative clause.
bool is_relative(const FrameReader& frame, std::uint32_t v);

/// Not "saying" alone, but "says", "is saying", "’s saying".
bool is_finite(const FrameReader& frame, std::uint32_t v);

/// Whether a finite verb of saying with a subject of its own, in no relative clause, stands before `v`.
bool has_finite_cue_before(const FrameReader& frame, std::uint32_t v);

/// "a charity called “…”": the participle describes a noun and nobody speaks.
bool names_a_thing(const FrameReader& frame, std::uint32_t v);

/// The verb of saying that leads right up to the frame's end: "Roe said,", "Roe told Orr:", "came in saying"; `none` if none
/// does.
std::uint32_t leading_verb(const FrameReader& frame);

/// Whether the frame only says who spoke: "Captain Roe told reporters."
bool is_mere_tag(const FrameReader& frame);

/// A source that a preposition brings in at position `at` ("according to", "per", "in the words of"): its noun phrase; empty if
/// none stands there.
Phrase source_at(const FrameReader& frame, std::uint32_t at);

/// Who is behind a noun like "claim" at `v` before "that": "Roe’s claim that", "his claim that". Empty if nobody is.
Phrase claimant(const FrameReader& frame, std::uint32_t v);

/// The Harbour News spoke with Ann Roe: who is asked. Empty if nobody is.
Phrase interviewed(const FrameReader& frame);

}  // namespace hexapla::annotate::quotations
