#pragma once

#include "text/amounts.h"

namespace hexapla::text {

/// Whether two addresses ("3504 Mill Ave.", "the 3600 block of Elm Drive") name streets that have no word in common.
bool name_two_streets(const Amount& a, const Amount& b);

/// How two addresses stand to each other: a house may stand in a block. Symmetric.
AmountRelation relate_addresses(const Amount& a, const Amount& b);

/// Whether a folded word is what streets are called behind their names, whole or short: "avenue", "rd".
bool is_street(std::string_view folded);

}  // namespace hexapla::text
