#pragma once

#include <cstdint>
#include <vector>

#include "align/quotations_units.h"

namespace hexapla::align::quotations {

/// Finds what shares words. Items are units or sentences, known by number.
class WordIndex {
 public:
  explicit WordIndex(const Units& units) : units_(units), items_(units.word_count()) {}

  void add(std::uint32_t item, std::uint32_t account, const std::vector<std::uint32_t>& content);

  /// The items of other accounts than `account` that share the most weight of words with `content`, best first, ties by number.
  /// Words that very many items have are passed over. Cost: bounded for each word.
  std::vector<std::uint32_t> nearest(std::uint32_t account, const std::vector<std::uint32_t>& content) const;

  static constexpr std::size_t most_of_a_word = 64;
  static constexpr std::size_t most_nearest = 24;

 private:
  struct Item {
    std::uint32_t number = 0, account = 0;
  };
  const Units& units_;
  std::vector<std::vector<Item>> items_;  ///< of each word
};

}  // namespace hexapla::align::quotations
