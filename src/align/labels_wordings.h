#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "align/labels_items.h"
#include "align/word_sets.h"

namespace hexapla::align::labels {

/// One wording by a common noun, in whatever accounts: the noun, its number and the words around it that choose it. Two people of
/// whom the same words are said have two.
struct Wording {
  std::string head;
  bool plural = false;
  ParticipantKind kind = ParticipantKind::other;
  std::string owner = {};              ///< key of the word for whose it is ("Roe's boat", "his"); empty: none before the noun
  bool owner_named = false;            ///< it is no pronoun
  std::vector<std::string> modifiers;  ///< keys of words of content, sorted
  std::vector<std::string> countries;  ///< keys of those modifiers that say at one of its places of which country: "Thai"
  std::vector<std::string> names;  ///< keys of those modifiers that are written large wherever they stand: "Orn" of "Orn Street"
  std::vector<std::string> small = {};            ///< keys of those modifiers that are written small at one of its places
  std::string_view group = {}, field = {};        ///< of near synonyms, and of nouns for who plays one part; empty: none
  std::string_view sort = {};                     ///< near_sort_of_noun
  bool apart = false;                             ///< "other boats": not those that are called by the noun alone
  bool past = false;                              ///< "former pilot", who is none
  bool definite = false;                          ///< at one of its places
  std::uint32_t described = none;                 ///< the name of which the grammar says it ("Ann Roe, *the pilot*"), or `none`
  std::vector<std::string> described_words = {};  ///< of that name
  std::vector<std::uint32_t> items = {};
  std::vector<std::uint32_t> accounts = {};  ///< sorted, without doubles
  WordSet acts = {};                         ///< what it does and what is done to it, by statements' acts
  WordSet context = {};                      ///< the other words of content of its sentences
  double norm = 0;                           ///< of `context`
};

/// The wordings of the story's labels by common nouns.
class Wordings {
 public:
  /// The thousand that most accounts have; the rest are left out. Holds views into `items`. Cost: n log n in the story's words.
  /// `described`: `names_described` (labels_described.h); empty: nothing is.
  Wordings(const Story& story, const std::vector<Item>& items, const std::vector<std::uint32_t>& described = {});
  const std::vector<Wording>& all() const { return all_; }
  /// By number of a word: its inverse document frequency over the story's sentences.
  const std::vector<double>& weights() const { return weights_; }

 private:
  void read_sentences(const Story& story);
  void add(const Item& item, std::uint32_t i, Wording& wording);
  void read_acts(const Story& story, const std::vector<Item>& items);
  void keep_most_told();
  std::uint32_t number_of(const std::string& key);

  std::map<std::string, std::uint32_t> numbers_;
  std::vector<std::vector<WordSet>> sentences_;  ///< by account and sentence
  std::vector<double> weights_;
  std::vector<Wording> all_;
  std::vector<std::uint32_t> wording_of_;  ///< by item; `none`: a name
};

}  // namespace hexapla::align::labels
