#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <hexapla/export.h>
#include <hexapla/span.h>

namespace hexapla {

/// A word as a language model reads it. Numbers are indexes into its Syntax; `[first, last)` are the outermost words that hang on
/// it, itself with them.
struct SyntaxWord {
  Span span;
  std::uint32_t head = 0;  ///< the word that it hangs on; its own: a root
  std::uint32_t first = 0, last = 0;
  std::uint32_t sentence = 0;
  std::uint32_t lemma = 0, tag = 0, pos = 0, features = 0, relation = 0;  ///< strings
};

/// A name as a language model finds it: words `[first, last)`.
struct SyntaxEntity {
  Span span;
  std::uint32_t first = 0, last = 0;
  std::uint32_t label = 0;  ///< string: "PERSON"
};

/// What a language model reads in an account: words, hung on one another, and names. Empty where no model was used. White space
/// is no word. Labels are those of the model; rules that ask for labels which it does not use find nothing.
struct HEXAPLA_EXPORT Syntax {
  std::vector<SyntaxWord> words;          ///< in text order
  std::vector<std::uint32_t> sentences;   ///< the first word of each sentence; none crosses a block
  std::vector<SyntaxEntity> entities;     ///< in text order
  std::vector<std::string> strings;       ///< of lemmas and labels
  std::vector<std::uint32_t> children;    ///< the words that hang on each word, in text order, by head
  std::vector<std::uint32_t> child_ends;  ///< where those of each word end in `children`
  std::string model, sha256;              ///< the model's name and the checksum of its contents

  bool empty() const { return words.empty(); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(words.size()); }

  // Of word `i`.
  std::string_view lemma(std::uint32_t i) const { return strings[words[i].lemma]; }
  std::string_view tag(std::uint32_t i) const { return strings[words[i].tag]; }            ///< "VBD"
  std::string_view pos(std::uint32_t i) const { return strings[words[i].pos]; }            ///< "VERB"
  std::string_view features(std::uint32_t i) const { return strings[words[i].features]; }  ///< "Tense=Past|VerbForm=Fin"
  std::string_view relation(std::uint32_t i) const { return strings[words[i].relation]; }  ///< to its head: "nsubj"
  std::string_view label(const SyntaxEntity& entity) const { return strings[entity.label]; }
  bool is_root(std::uint32_t i) const { return words[i].head == i; }
  std::span<const std::uint32_t> children_of(std::uint32_t i) const;
  /// The first of these, at most `most_children`, so that questions about a word cost a constant.
  std::span<const std::uint32_t> first_children_of(std::uint32_t i) const;
  static constexpr std::size_t most_children = 64;
  /// The first word that hangs on `i` by a relation of that label, among the first `most_children`, or `none`.
  std::uint32_t child(std::uint32_t i, std::string_view relation) const;
  /// From the first byte of the outermost words that hang on `i` to the last.
  Span subtree(std::uint32_t i) const { return {words[words[i].first].span.begin, words[words[i].last - 1].span.end}; }

  /// The word that holds byte `at` of the text, or `none`. Cost: logarithmic.
  std::uint32_t word_at(std::uint32_t at) const;
  /// The words that overlap a span: `[first, second)`. Cost: logarithmic.
  std::pair<std::uint32_t, std::uint32_t> words_in(Span span) const;
  /// The word of a span on whose head it hangs outside: the head of its phrase; `none` where no word lies in it.
  /// Cost: linear in the span's words.
  std::uint32_t head_of(Span span) const;

  /// Fills children, outermost words and sentences' numbers from heads and `sentences`. Cost: linear.
  void link();
};

}  // namespace hexapla
