#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla::text {

/// A person's name, folded: of "Chief Mary Ann B. Roe Jr" it is "mary", "ann" and "roe", with the initial "b".
struct PersonName {
  std::vector<std::string> given =
      {};  ///< the capitalised words before it, three at most: no initials, no nickname in quotation marks, no apostrophes
  std::string last = {};      ///< empty only of a name without letters
  std::string initials = {};  ///< letters that stand for given names
  std::string address = {};   ///< "mrs" and the like, right before them
};

/// Takes a name apart. Cost: linear.
PersonName person_name(std::string_view words);

/// Whether the given names of one are among those of the other, and there are some: "Ann", "Mary Ann". Two that share one beside
/// another each ("Osk Reporter Ann", "Osk Reporter Eva") do not.
bool share_given_names(const PersonName& a, const PersonName& b);

/// Whether what stands before the last words tells two names apart: both have words there, of which neither has all of the
/// other's ("Ann Roe" and "Eva Roe", "the Osk County" and "Tarn County", "New Osk Bridge" and "Old Osk Bridge"; "the" and the
/// like are none); one has initials alone, of which the other has no name and no initial ("A. Roe" and "B. Roe", "A. Roe" and
/// "Eva Roe"); or a man is addressed and a woman ("Mr. Roe" and "Mrs. Roe").
bool are_told_apart_before_last(const PersonName& a, const PersonName& b);

/// What a folded word before a person's name is: "address" ("mrs"), "office" ("sheriff"), "calling" ("lawyer"), or empty if it is
/// no title.
std::string_view title_sort(std::string_view folded);
bool is_title(std::string_view folded);

/// The office that a folded word before a name is short for ("captain" of "capt"), else the word.
std::string_view full_title(std::string_view folded);

/// Whether a folded word behind a name tells a son from his father ("jr", "iii"), or anything else that may stand behind a last
/// name ("esq", "md"), too; full stops in it do not matter ("Jr.", "Ph.D.").
bool is_generation(std::string_view folded);
bool is_name_suffix(std::string_view folded);

/// Whether two folded words are alike but for one letter that is changed, left out, added, or swapped with the next. Words of
/// fewer than `shortest` letters (bytes) never are. Cost: linear.
bool is_misspelling(std::string_view a, std::string_view b, std::size_t shortest = 5);

/// The same of two last names beside the same first name, of which four letters are enough.
bool is_misspelt_last_name(std::string_view a, std::string_view b);

}  // namespace hexapla::text
