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
  std::vector<std::string> words = {};  ///< of a name: text::name_words, without what stands small before it
  std::string called = {};  ///< of a name: these words, behind what stands small before it and tells of it ("ferry company Orn")
  std::size_t proper = 0;   ///< of a person's name: where it begins behind titles and what stands before them
  ParticipantKind kind{};   ///< what the form of a name shows it to be, else what the label is taken for
  bool family = false;      ///< "the Roes": labels_families.h
  std::string short_form = {};  ///< of a name: what stands behind it in brackets, folded ("Orn Sea Watch (OSW)")
};

/// The labels that are compared, by account and place: of each account the first 5,000. Cost: linear.
std::vector<Item> items_of(const Story& story);

/// Whether a folded word before a noun tells how many or which ones, and does not choose how to call them: "several".
bool is_amount(std::string_view folded);

/// Whether a folded word before a noun sets somebody apart from those who are called by the noun alone: "other", "second".
bool sets_apart(std::string_view folded);

/// The words of a name without titles, by which it is compared: "St." for "Saint".
std::vector<std::string> proper_words(const Item& name);

/// Whether two accounts call a participant whose labels `members` are, and do not all choose the same words: amounts ("several
/// boats"), full stops ("U.S."), abbreviated titles, a last name alone where nobody gives more of it, what stands before one noun
/// for a thing ("the 1790 law"), and nouns that some put before a name and others beside it ("the pilot, Ann Roe", "pilot Ann
/// Roe") are no choice, but other titles and names, full and short, are. What spreads the news is left out.
/// Cost: n log n, and for a person's names times its nouns, of which 64 are looked at.
bool is_choice(const std::vector<Item>& items, const std::vector<std::uint32_t>& members);

}  // namespace hexapla::align::labels
