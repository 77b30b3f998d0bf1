#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/story.h"
#include "text/publication.h"

namespace hexapla::align::quotations {

/// A sentence of a quotation, or a reported clause: what is compared. A quotation is cut into its sentences because another
/// account may have only one of them.
struct Unit {
  AnnotationRef ref;
  Span span;
  std::uint32_t utterance = 0;  ///< of its account
  std::uint32_t piece = 0;      ///< which of its quotation's units
  std::uint32_t sentence = 0;   ///< of its account, in which its quotation begins
  bool reported = false;        ///< indirect speech
  bool nested = false;
  bool unmarked = false;               ///< a post that is shown whole, without marks
  bool capitalised = false;            ///< each of its words of content begins with a capital: “Smiles for Life”, a name
  bool of_the_day = false;             ///< "still", "again", "today": says when it was said
  std::uint32_t cut = none;            ///< number of the cut that this is the rest of (`cut_where_told`)
  std::string speaker;                 ///< folded words of the speaker's name; empty if unknown
  bool named = false;                  ///< the speaker has a name, not only a description ("the statement")
  std::vector<bool> quoted;            ///< of reported speech: which of its words stand in quotation marks
  std::vector<std::uint32_t> words;    ///< numbers of its words in order
  std::vector<Span> places;            ///< of the words
  std::vector<std::uint32_t> content;  ///< of them, those that carry content, sorted, without doubles
  std::vector<std::uint32_t> plain;    ///< of these, those that stand without a capital somewhere, sorted
  std::vector<std::uint32_t>
      before;                 ///< of a fragment alone in its sentence: the content words before it, the nearest few, sorted
  double weight = 0;          ///< of all its words
  double content_weight = 0;  ///< of its content words without doubles
};

/// What a sentence has outside quotation marks; it may report an utterance without a verb of saying.
struct PlainSentence {
  std::uint32_t account = 0;
  std::vector<std::uint32_t> words;
  std::vector<Span> places;            ///< of the words
  std::vector<std::uint32_t> content;  ///< sorted, without doubles
};

/// Where an account tells, beside a part that it quotes, the rest of what `unit` was cut from (`cut_where_told`).
struct TornTelling {
  std::uint32_t unit = 0;
  std::uint32_t account = 0;
  Span place;
};

class Numbering;

/// The units of a story with the weights of their words: a word says less the more sentences of one account have it.
class Units {
 public:
  /// Cost: linear in the accounts' texts, up to the bounds below.
  explicit Units(const Story& story);

  const std::vector<Unit>& all() const { return units_; }
  const std::vector<PlainSentence>& sentences() const { return sentences_; }
  const std::vector<TornTelling>& torn() const { return torn_; }
  /// What stands outside quotation marks in the sentence of a unit, or null if that is too little.
  const PlainSentence* around(const Unit& unit) const;
  /// Whether two accounts were published so many seconds from each other, or more; false where that is not known.
  bool are_apart(std::uint32_t account, std::uint32_t other, std::int64_t seconds) const;
  double weight(std::uint32_t word) const { return weights_[word]; }
  std::uint32_t word_count() const { return static_cast<std::uint32_t>(weights_.size()); }

  // What is compared of one account; further quotations stand for themselves. A long article has some 50 quotations.
  static constexpr std::size_t most_units = 600;
  static constexpr std::size_t most_sentences = 2000;
  static constexpr std::size_t longest_fragment = 5;  ///< words of what is known by the words before it too
  static constexpr std::size_t longest_before = 5;    ///< content words before a fragment
  static constexpr std::size_t longest_unit = 120;    ///< words; a sentence of speech has some 20

 private:
  void read_quotations(const Story& story, std::uint32_t account, Numbering& numbering);
  void read_sentences(const Story& story, std::uint32_t account, Numbering& numbering);
  void read_before(const Story& story, std::size_t i);

  std::vector<Unit> units_;
  std::vector<PlainSentence> sentences_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> sentence_of_;  ///< place in sentences_ by account and sentence
  std::vector<TornTelling> torn_;
  std::vector<double> weights_;
  std::vector<std::optional<text::Publication>> published_;  ///< of each account
};

}  // namespace hexapla::align::quotations
