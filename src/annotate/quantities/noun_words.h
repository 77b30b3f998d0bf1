#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/quantities/nouns.h"

namespace hexapla::annotate::quantities {

/// The lower-case singular of the head; a hyphenated name ("ak-47s") is taken whole.
std::string head_of(const Words& words, const NounPhrase& phrase);

/// Appends the content words of [begin, end) in lower case, hyphenated words and names' hyphens joined ("ms-13"), without `head`
/// and without those already there.
void add_modifiers(const Words& words, std::size_t begin, std::size_t end, std::string_view head, std::vector<std::string>& out);

}  // namespace hexapla::annotate::quantities
