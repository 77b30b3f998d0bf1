#pragma once

#include <string>

#include <hexapla/annotations.h>

#include "text/bearers.h"

namespace hexapla::align::quantities {

/// Whose record of contests a score is (`text::record_sign`), by the name before it and nothing but words that link them, folded:
/// "Rita Moss (12-3-1)", "Moss's record to 12-3", "Moss improved to 12-3". Empty if no name stands there. Cost: logarithmic in
/// the names.
std::string record_holder(const Quantity& score, const Annotations& annotations, std::string_view source);

/// Whether a count goes on with the record before it: "12-3, 9 knockouts", "12-3 with 9 knockouts". Cost: constant.
bool continues_record(const Quantity& score, const Quantity& count, std::string_view source);

/// Whether a name of two words or more goes on from another: "Port Osk Central" from "Port Osk".
bool goes_on(const text::BearerName& longer, const text::BearerName& shorter);

}  // namespace hexapla::align::quantities
