#pragma once

#include <set>
#include <string>
#include <vector>

namespace hexapla::align::labels {

// Names of bodies, by their words.

/// Whether two names may be one body's: one has all words of the other in order and the same end or one that makes it no other
/// body ("Ltd"), or they differ by a slip in one word.
bool are_one_body(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Whether a body that ends so is called for where it is, so that its first word alone is the place: "Norland University".
bool is_public_body(const std::string& word);

/// "Department of Harbours" for "Harbours Department"; else empty. A "University of Orn" may stand beside an "Orn University".
std::vector<std::string> with_of(const std::vector<std::string>& words);

/// By what letters a name may be called: "osw" and "uss" of "Orn Sea Watch" and "US Survey", "dh" and "doh" of "Harbours
/// Department".
void add_initials(const std::vector<std::string>& words, std::set<std::string>& keys);

}  // namespace hexapla::align::labels
