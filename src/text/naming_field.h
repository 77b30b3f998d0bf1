#pragma once

#include <string_view>

namespace hexapla::text {

/// The field of nouns of which accounts choose one for those who play a part in what is told, by its commonest noun: "attacker"
/// of "gunman" and "suspect", "migrant" of "refugee" and "alien". Empty for nouns that stand in none. Singular, lower case.
std::string_view naming_field(std::string_view noun);

}  // namespace hexapla::text
