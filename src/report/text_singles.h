#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include <hexapla/comparison.h>

namespace hexapla::report {

/// A line of what one account alone says: a quotation, or places of one sentence.
struct Line {
  std::uint32_t account = 0;
  const Reading* said = nullptr;
  std::vector<Span> places;  ///< in text order, none within another
};

/// The lines of what one account alone says.
class Lines {
 public:
  explicit Lines(unsigned width) : width_(width) {}

  void add(std::uint32_t account, const Reading& said) { lines_.push_back({.account = account, .said = &said}); }
  /// Puts a place to the others of its sentence, if they fit one line together; else it has a line of its own.
  void add(std::uint32_t account, const Account& of, Span place);
  const std::vector<Line>& all() const { return lines_; }

 private:
  bool put_in(std::vector<Span>& places, const Account& account, Span place) const;

  unsigned width_;
  std::vector<Line> lines_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::size_t>> by_sentence_;  ///< by account and first byte
};

}  // namespace hexapla::report
