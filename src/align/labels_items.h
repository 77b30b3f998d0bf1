#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/story.h"

namespace hexapla::align::labels {

/// A label of the story with what it is compared by.
struct Item {
  AnnotationRef ref;
  const Label* label = nullptr;
  std::string wording = {};             ///< what is compared to see whether accounts choose other words
  std::vector<std::string> words = {};  ///< of a name: text::name_words
  std::size_t proper = 0;               ///< of a person's name: where it begins behind titles and what stands before them
};

/// The labels that are compared, by account and place: of each account the first 5,000. Cost: linear.
std::vector<Item> items_of(const Story& story);

/// Whether a folded word before a noun tells how many or which ones, and does not choose how to call them: "several".
bool is_amount(std::string_view folded);

/// The words of a name without titles, by which it is compared: "St." for "Saint".
std::vector<std::string> proper_words(const Item& name);

/// Whether two accounts call a participant whose labels `members` are, and do not all choose the same words: amounts ("several
/// boats"), full stops ("U.S."), and for a person's name a title or a short form ("President Roe", "Ann Roe") are no choice, but
/// other titles ("Congressman Roe", "Senator Roe"; "former President Roe") and other names are. Cost: n log n, and quadratic in
/// the titles that are told apart, at most 64.
bool is_choice(const std::vector<Item>& items, const std::vector<std::uint32_t>& members);

}  // namespace hexapla::align::labels
