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

/// What two statements are compared by. Words are numbers of keys under which inflected forms meet.
struct Feature {
  AnnotationRef ref;
  const Statement* statement = nullptr;
  std::string_view act;      ///< the predicate's group of near synonyms; empty for verbs that say little: "have", "take"
  WordSet words = {};        ///< words of content
  WordSet figures = {};      ///< those with digits
  WordSet objects = {};      ///< of its objects
  WordSet others = {};       ///< of its other arguments but the subject
  WordSet pairs = {};        ///< of words that stand beside each other, function words too
  std::size_t sentence = 0;  ///< index into Features::sentences
  double norm = 0;           ///< of `words`
};

/// Words of content of a sentence.
struct SentenceWords {
  WordSet words;
  double norm = 0;
};

/// The features of the statements in `refs`, with the weights of their words: a word says the less the more of the story's
/// sentences have it. Holds views into the story. Cost: n log n in the story's words.
class Features {
 public:
  Features(const Story& story, const std::vector<AnnotationRef>& refs);
  const std::vector<Feature>& all() const { return features_; }
  /// The first is empty: it stands for a sentence that is not known.
  const std::vector<SentenceWords>& sentences() const { return sentences_; }
  /// By number of a word; the square of a weight is its inverse document frequency, so that a cosine weighs each word by that.
  const std::vector<double>& weights() const { return weights_; }

 private:
  void read_sentences(const Story& story);
  void read(const Story& story, AnnotationRef ref);
  void read_words(const Account& account, Feature& feature);
  void weigh();
  WordSet words_in(const Account& account, Span span);
  std::uint32_t number_of(std::string key);

  std::map<std::string, std::uint32_t> numbers_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> pair_numbers_;
  std::vector<SentenceWords> sentences_;
  std::vector<std::size_t> first_sentence_;  ///< by account
  std::vector<Feature> features_;
  std::vector<double> weights_;
};

}  // namespace hexapla::align::statements
