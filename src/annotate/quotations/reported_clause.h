#pragma once

#include "annotate/quotations/frames.h"

namespace hexapla::annotate::quotations {

/// Finds where a reported clause begins and ends in the frame of its sentence, up to position `end`. Cost: bounded by the frame.
class ClauseReader {
 public:
  ClauseReader(const FrameReader& frame, std::uint32_t end) : frame_(frame), end_(end) {}

  /// Where the clause that ends before `at` begins: the sentence's start, or behind a semicolon.
  std::uint32_t start(std::uint32_t at) const;

  /// "that", "whether", "how" behind the verb, with nothing but times and circumstances between; `none` if none stands there.
  std::uint32_t find_that(std::uint32_t begin) const;

  /// Whether a reported clause begins without "that" at `begin`, which is moved over a day; `thought`: the verb at `v` is one of
  /// thinking.
  bool opens(std::uint32_t v, std::uint32_t& begin, bool thought) const;

  /// Where the clause that begins at `begin` ends: before another report, or at `end`.
  std::uint32_t content_end(std::uint32_t begin) const;

 private:
  const FrameReader& frame_;
  std::uint32_t end_;
};

}  // namespace hexapla::annotate::quotations
