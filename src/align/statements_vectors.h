#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/story.h"

namespace hexapla::align::statements {

/// What the vectors of a sentence model say of two statements: the cosines by view of the vectors less the mean of the story's,
/// which leaves out what all of it is about; and that of their whole sentences as they are.
struct VectorEvidence {
  static constexpr std::size_t sentences = StatementVectors::views, count = sentences + 1;
  std::array<double, count> of{};
};

/// The vectors of the statements in `refs`, by their numbers there.
class Vectors {
 public:
  /// Cost: linear in the vectors' numbers.
  Vectors(const Story& story, const std::vector<AnnotationRef>& refs);
  /// Whether the model saw the statement.
  bool has(std::uint32_t statement) const { return !rows_.empty() && seen_[statement]; }
  /// Of two that it saw; 0 where either has no such part. Cost: a product of vectors for each.
  VectorEvidence compare(std::uint32_t a, std::uint32_t b) const;

 private:
  std::span<float> row(std::uint32_t statement, std::size_t number) {
    return std::span(rows_).subspan((statement * VectorEvidence::count + number) * width_, width_);
  }
  std::span<const float> row(std::uint32_t statement, std::size_t number) const {
    return std::span(rows_).subspan((statement * VectorEvidence::count + number) * width_, width_);
  }
  void read(const Story& story, const std::vector<AnnotationRef>& refs);
  void centre(std::size_t view);

  std::size_t width_ = 0;
  std::vector<float> rows_;  ///< by statement and number of VectorEvidence; of length 1, or 0
  std::vector<bool> seen_;
};

}  // namespace hexapla::align::statements
