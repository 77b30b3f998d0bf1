#pragma once

#include <hexapla/comparison.h>

#include "report/text_layout.h"

namespace hexapla::report {

/// The account's own words at `span` between asterisks, with as much of their sentence as fits `cells` cells; "…" where the
/// sentence was cut. Cost: linear in the sentence, which is bounded.
Styled words_in_context(const Account& account, Span span, unsigned cells);

/// The words of a reading of a quotation with what differs from the first reading marked: {a → b} changed, {−a} cut, {+b} added.
/// Long stretches of the same words are shortened to "[…]". Without changes, or where hardly a word is the same, the words as
/// they are.
Styled marked_words(const Reading& reading);

/// What the marks of marked_words mean, in a line.
Styled marks_legend();

}  // namespace hexapla::report
