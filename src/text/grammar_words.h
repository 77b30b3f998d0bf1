#pragma once

#include <string_view>

namespace hexapla::text {

// Closed classes of small words that several rooms ask for. All take words in lower case. Cost: linear in a list of ten at most.

/// A possessive pronoun before a noun: "her", "their"; no "hers", "whose".
bool is_possessive(std::string_view word);

/// A form of "be" beside a participle or a predicate ("is", "been"), or of "have" ("had").
bool is_form_of_be(std::string_view word);
bool is_form_of_have(std::string_view word);

/// Before a noun: it adds to those told of before ("another", "second"); or does so or sets apart from some of them ("other").
bool adds_another(std::string_view word);
bool tells_of_another(std::string_view word);

/// What is written behind the digits of an ordinal: "th".
bool is_ordinal_ending(std::string_view word);

}  // namespace hexapla::text
