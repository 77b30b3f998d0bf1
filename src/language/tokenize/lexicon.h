#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/model/model_file.h"
#include "language/tokenize/string_map.h"

namespace hexapla::language {

/// What the embeddings look at. `space_after` and `is_space` are 0 or 1 and hashed as numbers, the others are ids of strings.
enum class Feature : std::uint8_t { norm, prefix, suffix, shape, orth, lower, is_space, space_after };

/// A kind of token: its text, and the norm that a tokenizer exception gave it.
struct Lexeme {
  std::string_view text;
  std::string_view lower;
  std::string_view norm;
  std::array<std::uint64_t, 6> ids;  ///< of the features norm … lower
  bool space = false;                ///< white space only
  bool begins_sequence = false;      ///< first of an exception that the tokenizer's expressions would split
};

/// The norms that a model gives words ("colour" → "color").
class NormTable {
 public:
  NormTable() = default;
  NormTable(std::span<const std::uint64_t> keys, std::span<const std::uint32_t> values) : keys_(keys), values_(values) {}
  /// The string number of the norm, or 0.
  std::uint32_t find(std::uint64_t id) const;

 private:
  std::span<const std::uint64_t> keys_;  ///< rising
  std::span<const std::uint32_t> values_;
};

/// The lexemes met so far; one a thread.
class Lexicon {
 public:
  /// `strings` are the model's; a norm is a number in them.
  Lexicon(const Strings& strings, const NormTable& norms) : strings_(&strings), norms_(&norms) {}
  /// The lexeme of a text, with the norm of that number (0: its own).
  std::uint32_t add(std::string_view text, std::uint32_t norm = 0);
  const Lexeme& operator[](std::uint32_t i) const { return lexemes_[i]; }
  Lexeme& at(std::uint32_t i) { return lexemes_[i]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(lexemes_.size()); }
  std::size_t bytes() const { return map_.bytes() + lexemes_.size() * sizeof(Lexeme); }
  void clear();

 private:
  const Strings* strings_;
  const NormTable* norms_;
  StringMap map_;
  std::vector<Lexeme> lexemes_;
};

}  // namespace hexapla::language
