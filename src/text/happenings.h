#pragma once

#include <string>
#include <string_view>

namespace hexapla::text {

/// The happening that a word tells by itself, by the lemma of a verb, noun or adjective in lower case: "crash" and "collision"
/// are both "collide"; a verb with its particle is joined by a hyphen ("gun-down"). Empty: the thesaurus has no such word. Cost:
/// a binary search.
std::string_view happening_of(std::string_view lemma);

/// A key under which words for one happening meet: that of the thesaurus, of the lemma or of the verb that it is made of
/// ("deportation"), else the stem of that verb.
std::string happening_key(std::string_view lemma);

}  // namespace hexapla::text
