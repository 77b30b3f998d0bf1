#pragma once

#include "align/quantities_evidence.h"

namespace hexapla::align::quantities {

/// What the nouns of two quantities, or what stands for them, tell of whether they answer one question. Symmetric. Cost: n log n
/// in the words of their things.
void compare_heads(const Feature& a, const Feature& b, Evidence& evidence);

/// "risen to five" of passengers: the head of one among the words around the other, which names nothing.
bool names_head_of(const Feature& bare, const Feature& other);

}  // namespace hexapla::align::quantities
