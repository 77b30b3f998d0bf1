#pragma once

#include <string_view>

namespace hexapla::text {

/// 'm' or 'f' for pronouns, forms of address and common first names that tell the sex of whom they name, else 0.
char gender(std::string_view lower);

/// Whether a word is a common first name that both sexes bear ("kim").
bool is_first_name_of_both(std::string_view lower);

}  // namespace hexapla::text
