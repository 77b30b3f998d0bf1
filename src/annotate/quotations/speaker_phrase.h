#pragma once

#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// The phrase of a speaker without what cannot belong to one: empty for an article, an object's pronoun or a label alone ("the",
/// "him", "UPDATE"), and for lines of a page that were run together ("3 of 12", or too long); "according to the warrant" is "the
/// warrant". Cost: linear in the phrase, up to a bound.
Span speaker_phrase(const View& view, Span phrase);

/// The name in capitals before a colon with which quoted words begin, as a transcript has it: “ROE: We left.”; else empty.
Span transcript_label(const View& view, Span content);

}  // namespace hexapla::annotate::quotations
