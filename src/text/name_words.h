#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hexapla::text {

/// Whether a folded word is an article, a demonstrative or a possessive pronoun.
bool is_determiner(std::string_view folded);

/// Whether a folded word ends as an owner does: "roe's", "pilots'".
bool is_owner(std::string_view folded);

/// A folded word without the ending "'s" of an owner.
std::string_view without_owner_ending(std::string_view folded);

/// The folded words of a name without articles, forms of address, and the ending of an owner: "the US Navy's" → "us navy".
std::vector<std::string> name_words(std::string_view name);

/// Words joined by a blank each.
std::string joined(const std::vector<std::string>& words);

/// The first letters of the words that carry content, if there are two or more: "tennessee bureau of investigation" → "tbi".
std::string initials_of(const std::vector<std::string>& words);

/// Whether the last word of a name can stand for it: that of "university of orn" is of something else.
bool ends_in_own_word(const std::vector<std::string>& words);

/// Whether the words between the ends of two names of two words or more are the same, or one has all that the other has, some by
/// its initial: "ann mae roe", "ann m roe", "ann roe".
bool middles_fit(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Whether folded first names may be one person's: equal, one letter and a name that begins with it, one the beginning of the
/// other ("rob", "robert"), short for the other ("bill", "william"), or one of them misspelt.
bool may_be_one_first_name(std::string_view a, std::string_view b);

/// Whether a folded word is a common first name's short form that is no beginning of it, or that name ("andy", "andrew").
bool is_short_first_name(std::string_view folded);

/// Whether two folded first names are most likely one that is spelt in two ways: the first letter is the same and up to two
/// others are not ("blane", "blain"). Short forms ("tom", "thomas"; "rob", "robert") are names of their own, and no word of more
/// than 24 letters is compared.
bool is_other_spelling(std::string_view a, std::string_view b);

/// Whether two single folded words are most likely one name that is spelt in two ways: as many letters, seven or more, the first
/// and last of them the same ("Norlandi" is a Norlander and not "Norlanda"), and a misspelling. Cost: linear.
bool is_slip(std::string_view a, std::string_view b);

/// Whether a folded word is one that firms' names end in: "ltd", "company".
bool is_end_of_firm(std::string_view word);

/// Whether two words of firms' names differ in the end alone: "distribution", "distributors".
bool is_other_ending(std::string_view a, std::string_view b);

}  // namespace hexapla::text
