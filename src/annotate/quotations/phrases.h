#pragma once

#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// Positions `[begin, end)` of a frame.
struct Phrase {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool empty() const { return begin >= end; }
};

/// The noun phrase that ends before position `end` of the frame: "TBI spokesman Josh DeVine", "a man at the scene". Empty if what
/// stands there is none. Cost: bounded.
Phrase noun_phrase_before(const View& view, const Frame& frame, std::uint32_t end);

/// The noun phrase that begins at `begin`, up to a comma, a verb, or a preposition that does not belong to it.
Phrase noun_phrase_after(const View& view, const Frame& frame, std::uint32_t begin);

/// The subject of the verb at position `verb`: the noun phrase before it, over adverbs, auxiliaries, "went on to", an apposition
/// between commas ("Smith, the sheriff, said"), a relative pronoun ("Smith, who said"), or that of the verb it is joined to by
/// "and". Empty if there is none.
Phrase subject_of(const View& view, const Frame& frame, std::uint32_t verb);

/// The subject of the frame's first clause: the first noun phrase that a finite verb follows.
Phrase first_subject(const View& view, const Frame& frame);

/// The bytes of a phrase.
Span span_of(const View& view, const Frame& frame, Phrase phrase);

}  // namespace hexapla::annotate::quotations
