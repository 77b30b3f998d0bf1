#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace hexapla::text {

// Short closed lists of words for people and for what is done with them. All take words in lower case, verbs by their lemma.
// Cost: linear in the list.

/// Whether a word is "he", "she" or "they" in any case.
bool is_personal_pronoun(std::string_view word);

/// Whether a pronoun stands for several: "they".
bool is_plural_pronoun(std::string_view word);

/// Whether an adjective says of which country or people somebody or something is: "thai", "american".
bool is_of_a_country(std::string_view adjective);

/// The adjective for a country that is written by its initials in capitals: "american" for "US" and "U.S.", "british" for "UK";
/// empty for other words ("us").
std::string_view country_of_initials(std::string_view written);

/// Before an office or a calling that somebody has no longer: "former", "ex".
bool is_former(std::string_view word);

/// Whether a singular noun says whose parent or grandparent somebody is ("mother", "grandfather"), or of whose blood or by
/// marriage in whose family ("niece", "wife", "stepson").
bool is_parent(std::string_view noun);
bool is_kin(std::string_view noun);

/// Whether it says who is so close to somebody that accounts tell of both beside each other: a parent, a child, a wife, a friend;
/// no aunt.
bool is_close_to_somebody(std::string_view noun);

/// Whether the noun at `at` of folded words is told as somebody's: "his elder sister", "the girl's father", "the father of the
/// girl"; not "a sister of the mayor", "the mother of two". Cost: constant.
bool is_told_of_somebody(std::span<const std::string> words, std::size_t at);

/// A verb by which somebody falls into the hands of the law: "arrest", "capture". Whom the police detain or catch may be let go.
bool is_arrest(std::string_view verb);

/// One by which the law says what somebody is held for ("charge", "indict"); either of these, or to accuse, convict or sentence.
bool is_charge(std::string_view verb);
bool is_put_to_law(std::string_view verb);

/// A verb by which somebody is brought somewhere or kept there: "take", "hand", "hold".
bool is_bringing(std::string_view verb);

/// Whether a folded word says of which party or view in politics somebody is: "republican", "democrats". Of a name it is none.
bool is_of_a_party(std::string_view folded);

}  // namespace hexapla::text
