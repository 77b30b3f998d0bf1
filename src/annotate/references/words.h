#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/chains.h>

namespace hexapla::annotate::references {

/// A reference and what tells whom it means.
struct Found {
  Reference reference;
  std::uint32_t word = 0;          ///< its head
  std::uint32_t name = none;       ///< of a name: the fullest of Annotations::names that is the same
  std::uint32_t described = none;  ///< word: the head of what it says something of ("Roe, a *captain*", "Roe is the *captain*")
  bool definite = false;           ///< "the captain", "her boat"
  bool indefinite = false;         ///< "a captain"
};

/// Pronouns of the third person, names, and the nouns that name somebody or something; not times, measures, happenings, nouns
/// that only describe another one, words inside a longer name. In text order. `text`: that of the account. Cost: n log n.
std::vector<Found> find_words(std::string_view text, const Annotations& annotations);

}  // namespace hexapla::annotate::references
