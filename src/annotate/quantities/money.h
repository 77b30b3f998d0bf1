#pragma once

#include <optional>
#include <string>

#include "annotate/quantities/measures.h"

namespace hexapla::annotate::quantities {

/// The currency that begins at word `i`, just after a number: names ("Canadian dollars", "cents"), signs and codes. `large`: as
/// unit_after has it.
std::optional<Measure> money_after(const Words& words, std::size_t i, bool large);

/// A sign of money that ends before word `i` ("$", "US$", "Rs.", "EUR"): its ISO 4217 code and the word at which it begins.
struct Sign {
  std::string code;
  std::size_t begin = 0;
};
std::optional<Sign> money_before(const Words& words, std::size_t i);

/// Whether the word is a currency's letters that may be written on to an amount ("EUR50m", "RM23.50").
bool is_money_code(std::string_view lower);

}  // namespace hexapla::annotate::quantities
