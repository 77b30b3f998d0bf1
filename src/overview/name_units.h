#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/story.h"
#include "overview/name_parts.h"

namespace hexapla::overview {

/// What one account calls one participant: a chain of its labels of which at least one is a name.
struct NameUnit {
  std::uint32_t account = 0;
  std::vector<std::uint32_t> labels;         ///< indexes into the account's labels
  std::set<std::vector<std::string>> forms;  ///< its names by their words (`name_words`)
  bool is_short() const;                     ///< all its names are one word
};

/// The units of all accounts, by account, then by first label. Names without letters, those that hold signs of addresses, names
/// of peoples in the plural, and what spreads the news are left out. Cost: n log n in the labels.
std::vector<NameUnit> units_of(const Story& story);

/// The units in groups of one participant each, by first unit; members are sorted. See `participants_of`. Cost: n log n.
std::vector<std::vector<std::uint32_t>> join_units(const std::vector<NameUnit>& units);

}  // namespace hexapla::overview
