#pragma once

#include <vector>

#include "language/network/row_source.h"

namespace hexapla::language::testing {

/// Rows that are given; they must stay.
class FixedRows final : public RowSource {
 public:
  FixedRows(const std::vector<float>& rows, std::uint32_t width) : rows_(&rows), width_(width) {}
  const float* rows(std::uint32_t first) override { return rows_->data() + std::size_t{first} * width_; }
  std::uint32_t width() const override { return width_; }

 private:
  const std::vector<float>* rows_;
  std::uint32_t width_;
};

}  // namespace hexapla::language::testing
