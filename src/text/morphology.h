#pragma once

#include <string>
#include <string_view>

namespace hexapla::text {

// Light English morphology, for keys under which inflected words meet. Input is lower-case UTF-8 with straight apostrophes;
// words that are not English come out as they are, or shorter by an ending. Cost: linear in the word.

/// The singular of a noun: "members" → "member", "people" → "person", "policemen" → "policeman", "cities" → "city". A word that
/// is no plural, or the same in both numbers ("aircraft"), is returned as it is.
std::string singular(std::string_view lower);

/// Whether the word is a plural by form: `singular` changes it, or it is one of the nouns that do not change ("police",
/// "troops").
bool is_plural(std::string_view lower);

/// One key for the forms of a verb and for the nouns commonly made of it: "deported", "deporting", "deportation" → "deport";
/// "killings" → "kill"; "dead", "died", "death" → "die". Regular forms are undone by spelling alone, so that a rare verb's key
/// may lack its last "e", the same in all of its forms.
std::string verb_stem(std::string_view lower);

/// One key for the forms of a word that may be a noun or a verb: the verb stem of its singular.
std::string word_key(std::string_view lower);

/// One key for the forms of a word of content: the verb stem of a verb's form (`is_verb_form`), else its `word_key`.
std::string content_key(std::string_view lower);

/// Whether the word may be a form of a verb: an irregular form, one that ends in "-ed" or "-ing" and is no common noun or
/// preposition, or a base form of the verbs most common in news. Nouns with a verb's form ("attack", "vote") are left out.
bool is_verb_form(std::string_view lower);

/// Articles, pronouns, prepositions, conjunctions, auxiliaries and particles: words that carry no content of their own.
bool is_function_word(std::string_view lower);

/// Whether the first letter of `word` (any case) is upper or title case.
bool is_capitalised(std::string_view word);

}  // namespace hexapla::text
