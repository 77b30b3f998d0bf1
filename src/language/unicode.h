#pragma once

#include <string>
#include <string_view>

// Python 3.11's view of characters (Unicode 14), which the models were trained with.

namespace hexapla::language {

bool is_space(char32_t code_point);
/// True if there is text and all of it is white space.
bool is_space(std::string_view text);
/// str.isalpha: letters only, at least one.
bool is_alpha(std::string_view text);
/// str.lower, with the final sigma where it belongs. Cost: linear.
std::string lower(std::string_view text);
/// spaCy's shape: letters are X or x, digits d, anything else itself; no more than four of one kind in a row; "LONG" from 100
/// code points on.
std::string shape(std::string_view text);
/// The last three code points, or all of a shorter text.
std::string_view last_three(std::string_view text);
std::string_view first_code_point(std::string_view text);
/// The text in Normalization Form C (Unicode Standard Annex 15). Cost: linear.
std::string composed(std::string_view text);
/// Whether the first character may merge with one before it in that form.
bool begins_with_mark(std::string_view text);

}  // namespace hexapla::language
