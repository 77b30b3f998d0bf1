#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/story.h"

namespace hexapla::align::quotations {

/// Numbers the keys of words under which inflected forms meet, and counts in how many sentences of one account each stands,
/// what is quoted again being counted once.
class Numbering {
 public:
  std::uint32_t number(const std::string& key);
  void count(std::uint32_t word, std::uint32_t account);
  /// Counts the words of a sentence that are not repeated, each once.
  void count(const std::vector<std::uint32_t>& words, const std::vector<bool>& repeated, std::uint32_t account);
  bool is_function(std::uint32_t word) const { return function_[word]; }
  /// A word weighs less the more sentences of one account have it; one without content next to nothing.
  std::vector<double> weights() const;

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<bool> function_;
  std::vector<std::uint32_t> most_, count_, account_;
};

/// The words of a piece of text by their numbers.
struct Read {
  std::vector<std::uint32_t> words, content;  ///< `content`: those that carry content, sorted without doubles once finished
  std::vector<Span> places;                   ///< of the words

  void add(std::uint32_t word, Span place, const Numbering& numbering);
  void finish();
};

/// The first `most` words of `text` at `span`; "US", "U.S." and "United States" are one.
Read read(std::string_view text, Span span, std::size_t most, Numbering& numbering);

/// The words of content that have no capital, sorted without doubles.
std::vector<std::uint32_t> plain_words(std::string_view text, const Read& read, const Numbering& numbering);

/// Words in quotation marks that an account repeats, as headlines and leads repeat what its body quotes.
class RepeatedRuns {
 public:
  /// Which words of a sentence stand in a run of quoted words that an earlier sentence has. `quoted` tells of each word whether
  /// it is quoted.
  std::vector<bool> repeated(const std::vector<std::uint32_t>& words, const std::vector<bool>& quoted);

 private:
  static constexpr std::size_t length = 3;
  using Run = std::array<std::uint32_t, length>;
  std::set<Run> seen_;
};

}  // namespace hexapla::align::quotations
