#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "align/statements_features.h"
#include "align/word_sets.h"

namespace hexapla::align::statements {

/// What statements of two accounts or more tell (PlacedWord::told), of `members` of `all`. Cost: n log n in their words.
WordSet told_by_several(const std::vector<Feature>& all, const std::vector<std::uint32_t>& members);

/// The part of a statement that others tell as well: its predicate, and from the first word of content that tells what they do to
/// the last, with short arguments and names whole and the small words before them. Of "thirteen people were shot at a party in
/// Osk early on Sunday", where nobody else names the town or the hour, "thirteen people were shot at a party". The whole
/// statement where little is shared or little would be left. `text`: that of its account; `others`: what others tell
/// (PlacedWord::told). Cost: n log n in its words.
Span shared_part(std::string_view text, const Feature& feature, const WordSet& told);

}  // namespace hexapla::align::statements
