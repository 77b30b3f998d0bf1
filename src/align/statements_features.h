#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "align/word_sets.h"
#include "core/story.h"

namespace hexapla::align::statements {

/// What two statements are compared by. Words are numbers of keys under which inflected forms meet, meanings of keys under which
/// near synonyms do (a noun's or verb's group, or the word itself).
struct Feature {
  AnnotationRef ref;
  const Statement* statement = nullptr;
  std::uint32_t act = none;  ///< meaning of the predicate; none for verbs that say little: "have", "take"
  WordSet words = {};        ///< words of content
  WordSet meanings = {};     ///< of `words`
  WordSet names = {};        ///< those with a capital letter, but for the first word
  WordSet figures = {};      ///< those with digits
  WordSet subjects = {};     ///< meanings in its subjects
  WordSet objects = {};      ///< in its objects
  WordSet others = {};       ///< in its other arguments
  WordSet pairs = {};        ///< of words that stand beside each other, function words too
  std::size_t sentence = 0;  ///< index into Features::sentences
  double norm = 0;           ///< of `words`
  double meaning_norm = 0;   ///< of `meanings`
};

/// Words of content of a sentence.
struct SentenceWords {
  WordSet words = {}, meanings = {};
  double norm = 0, meaning_norm = 0;
  std::size_t before = 0, after = 0;  ///< the sentences beside it in its account; 0: none
};

/// The features of the statements in `refs`, with the weights of their words: a word says the less the more of the story's
/// sentences have it. Holds views into the story. Cost: n log n in the story's words.
class Features {
 public:
  Features(const Story& story, const std::vector<AnnotationRef>& refs);
  const std::vector<Feature>& all() const { return features_; }
  std::size_t accounts() const { return first_sentence_.size(); }
  /// The first is empty: it stands for a sentence that is not known.
  const std::vector<SentenceWords>& sentences() const { return sentences_; }
  /// By number of a word; the square of a weight is its inverse document frequency, so that a cosine weighs each word by that.
  const std::vector<double>& weights() const { return weights_; }
  /// The same by number of a meaning.
  const std::vector<double>& meaning_weights() const { return meaning_weights_; }

 private:
  /// What is known of a word by its folded form.
  struct Known {
    std::uint32_t word = 0, meaning = 0;
    bool content = false, has_digit = false;
  };

  void read_sentences(const Story& story);
  void read(const Story& story, AnnotationRef ref);
  void read_words(const Account& account, Feature& feature);
  void weigh();
  SentenceWords words_in(const Account& account, Span span);
  const Known& known(const std::string& folded);
  std::uint32_t number_of(std::string key);

  std::map<std::string, Known> known_;
  std::map<std::string, std::uint32_t> numbers_;  ///< of words and meanings
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> pair_numbers_;
  std::vector<SentenceWords> sentences_;
  std::vector<std::size_t> first_sentence_;  ///< by account
  std::vector<Feature> features_;
  std::vector<double> weights_, meaning_weights_;
};

}  // namespace hexapla::align::statements
