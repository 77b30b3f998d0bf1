#include "align/statements_vectors.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace hexapla::align::statements {
namespace {

/// Makes a vector of length 1 of one that is not zero.
void normalise(std::span<float> vector) {
  double total = 0;
  for (const float value : vector) total += static_cast<double>(value) * static_cast<double>(value);
  if (total == 0) return;
  const auto scale = static_cast<float>(1 / std::sqrt(total));
  for (float& value : vector) value *= scale;
}

bool is_zero(std::span<const float> vector) {
  return std::ranges::all_of(vector, [](float value) { return value == 0; });
}

/// In four sums at a time, so that none waits for the one before.
double product(std::span<const float> a, std::span<const float> b) {
  std::array<float, 4> sums{};
  std::size_t i = 0;
  for (; i + sums.size() <= a.size(); i += sums.size())
    for (std::size_t lane = 0; lane < sums.size(); ++lane) sums[lane] += a[i + lane] * b[i + lane];
  for (; i < a.size(); ++i) sums[0] += a[i] * b[i];
  return static_cast<double>((sums[0] + sums[1]) + (sums[2] + sums[3]));
}

}  // namespace

Vectors::Vectors(const Story& story, const std::vector<AnnotationRef>& refs) : seen_(refs.size()) {
  for (const StatementVectors& of_one : story.vectors) width_ = std::max(width_, of_one.width);
  if (width_ == 0) return;
  rows_.assign(refs.size() * VectorEvidence::count * width_, 0);
  read(story, refs);
  for (std::size_t view = 0; view < StatementVectors::views; ++view) centre(view);
  for (std::size_t row = 0; row < refs.size() * VectorEvidence::count; ++row)
    normalise(std::span(rows_).subspan(row * width_, width_));
}

void Vectors::read(const Story& story, const std::vector<AnnotationRef>& refs) {
  for (std::uint32_t i = 0; i < refs.size(); ++i) {
    const StatementVectors& of_account = story.vectors[refs[i].account];
    seen_[i] = !of_account.at(refs[i].index, StatementVectors::clause).empty();
    if (!seen_[i]) continue;
    const auto copy = [&](StatementVectors::View view, std::size_t number) {
      std::ranges::copy(of_account.at(refs[i].index, view), row(i, number).begin());
    };
    for (std::size_t view = 0; view < StatementVectors::views; ++view) copy(static_cast<StatementVectors::View>(view), view);
    copy(StatementVectors::sentence, VectorEvidence::sentences);
  }
}

/// Takes the mean of a view's vectors off each. Of few vectors the mean is no more than these, so that it counts by their number;
/// `few` is by judgement, and the weights of statements_weights.cpp were fitted with it.
void Vectors::centre(std::size_t view) {
  constexpr double few = 10;
  std::vector<double> mean(width_, 0);
  double count = 0;
  const auto each = [&](const auto& use) {
    for (std::uint32_t i = 0; i < seen_.size(); ++i) {
      if (const std::span<float> vector = row(i, view); !is_zero(vector)) use(vector);
    }
  };
  each([&](std::span<const float> vector) {
    for (std::size_t k = 0; k < width_; ++k) mean[k] += static_cast<double>(vector[k]);
    ++count;
  });
  for (double& value : mean) value /= count + few;
  each([&](std::span<float> vector) {
    for (std::size_t k = 0; k < width_; ++k) vector[k] = static_cast<float>(static_cast<double>(vector[k]) - mean[k]);
  });
}

VectorEvidence Vectors::compare(std::uint32_t a, std::uint32_t b) const {
  VectorEvidence out;
  for (std::size_t i = 0; i < out.of.size(); ++i) out.of[i] = product(row(a, i), row(b, i));
  return out;
}

}  // namespace hexapla::align::statements
