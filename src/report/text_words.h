#pragma once

#include <span>

#include <hexapla/comparison.h>

#include "report/text_layout.h"

namespace hexapla::report {

/// The account's own words at `span` between asterisks, with as much of their sentence as fits `cells` cells; "…" where the
/// sentence was cut. Cost: linear in the sentence, which is bounded.
Styled words_in_context(const Account& account, Span span, unsigned cells);

/// The same with several places marked, which stand in one sentence in text order, none within another: "*14 percent* to
/// *$8.20*". What lies between the first and the last is not cut; `fits_in_one` tells whether there is room for it.
Styled words_in_context(const Account& account, std::span<const Span> places, unsigned cells);
bool fits_in_one(const Account& account, std::span<const Span> places, unsigned cells);

/// The sentence around a place, as far as marks and blanks tell.
Span sentence_around(const Account& account, Span place);

/// The words of a reading of a quotation with what differs from the first reading marked: {a → b} changed, {−a} cut, {+b} added.
/// Long stretches of the same words are shortened to "[…]". Without changes, or where hardly a word is the same, the words as
/// they are.
Styled marked_words(const Reading& reading);

/// What the marks of marked_words mean, in a line.
Styled marks_legend();

}  // namespace hexapla::report
