#pragma once

#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// The phrase of a speaker without what cannot belong to one: empty for an article, an object's pronoun or a label alone ("the",
/// "him", "UPDATE"), and for lines of a page that were run together ("3 of 12", or too long); "according to the warrant" is "the
/// warrant". Cost: linear in the phrase, up to a bound.
Span speaker_phrase(const View& view, Span phrase);

}  // namespace hexapla::annotate::quotations
