#pragma once

#include <cstdint>
#include <string_view>

namespace hexapla::text {

// Short closed lists of words for violence against people. All take words in lower case. Cost: linear in the list.

/// Whether a verb's lemma is a blow, of which somebody may die or not: "shoot", "gun-down"; a form of one: "shooting", "hits"; or
/// its past participle: "shot", "beaten", "knifed".
bool is_blow(std::string_view verb);
bool is_form_of_blow(std::string_view word);
bool is_participle_of_blow(std::string_view word);

/// Whether a verb's lemma tells of a killing, or of a blow of which most die: "murder", "shoot".
bool is_deadly(std::string_view verb);

/// Whether a singular noun says that somebody did, or may have done, such a thing: "gunman", "killer", "suspect".
bool is_attacker(std::string_view noun);

/// Where on the body a part of it is, as bits: head, trunk, arms, legs; where two meet, both ("shoulder"). 0 of other words.
std::uint8_t part_of_body(std::string_view word);

/// Whether it is a limb or belongs to one, where a blow leaves a wound, not a death, if no more is told.
bool is_limb(std::string_view word);

}  // namespace hexapla::text
