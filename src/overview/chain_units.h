#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <hexapla/chains.h>

namespace hexapla::overview {

/// A noun, or the group of nouns that mean nearly the same, and whether it stands for several.
using NounKey = std::pair<std::string, bool>;
/// A happening's key and whether the participant does it or undergoes it.
using Part = std::pair<std::string, bool>;

/// One account's chain of references (Reference::chain), as others may meet it.
struct ChainUnit {
  std::uint32_t account = 0;
  std::set<std::vector<std::string>> forms = {};  ///< the words of its names, the last in the singular; empty: it has none
  std::set<NounKey> nouns = {};                   ///< by which it is called
  std::set<NounKey> descriptions = {};            ///< what it is said to be beside its names
  std::set<Part> parts = {};                      ///< what it does and undergoes, but for what anybody may
  ParticipantKind kind = ParticipantKind::other;
  Gender gender = Gender::unknown;
  bool plural = false;
};

/// The units of all accounts, and for each account's references the number of their unit.
struct ChainUnits {
  std::vector<ChainUnit> list;
  std::vector<std::vector<std::uint32_t>> of;
};

/// Cost: n log n.
ChainUnits chain_units(std::span<const Account> accounts, std::span<const AccountMentions> mentions);

}  // namespace hexapla::overview
