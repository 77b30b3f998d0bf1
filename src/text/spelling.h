#pragma once

#include <string>
#include <string_view>

namespace hexapla::text {

/// A folded English word in American spelling, where the two differ by rule: "neighbourhood" is "neighborhood", "centre"
/// "center", "organised" "organized", "travelling" "traveling", "defence" "defense"; and of words that follow none the common
/// ones: "tyre" is "tire", "fulfil" "fulfill". For keys only: words that are spelled alike everywhere may become no words
/// ("resource": "resorce"), but no two words that differ otherwise become one ("timbre" stays). Cost: linear.
std::string american_spelling(std::string_view word);

}  // namespace hexapla::text
