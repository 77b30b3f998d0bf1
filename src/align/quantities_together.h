#pragma once

#include "align/quantities_features.h"

namespace hexapla::align::quantities {

/// Whether two quantities of one account may answer one question beside each other: the same number again, an amount in two
/// units, a vague amount and its figure.
bool can_stand_together(const Feature& a, const Feature& b);

}  // namespace hexapla::align::quantities
