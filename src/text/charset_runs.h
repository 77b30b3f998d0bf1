#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <hexapla/account.h>

namespace hexapla::text {

/// Builds the runs of a source map piece by piece, in text order; a piece that continues the run before it is merged into it.
/// Text and source stay below 4 GiB: the caller sees to that. Cost: constant a piece.
class RunBuilder {
 public:
  /// `size` bytes of text that are payload bytes from `source` on.
  void same(std::uint32_t size, std::uint32_t source) {
    if (size != 0) add({text_size_, source, 1, 1, RunKind::same}, size, size);
  }
  /// `units` times `text_unit` bytes of text, each from `source_unit` bytes of payload; the first at `source`. `text_unit` and
  /// `source_unit` are not 0.
  void replaced(std::uint32_t text_unit, std::uint32_t source_unit, std::uint32_t source, std::uint32_t units = 1) {
    if (units != 0) add({text_size_, source, text_unit, source_unit, RunKind::replaced}, units * text_unit, units * source_unit);
  }
  /// `size` bytes of text that have no source.
  void inserted(std::uint32_t size) {
    if (size != 0) add({text_size_, 0, 1, 0, RunKind::inserted}, size, 0);
  }

  std::uint32_t text_size() const { return text_size_; }
  std::vector<Run> take() && { return std::move(runs_); }

 private:
  void add(const Run& run, std::uint32_t text, std::uint32_t source) {
    const bool continues = !runs_.empty() && runs_.back().kind == run.kind && runs_.back().text_unit == run.text_unit &&
                           runs_.back().source_unit == run.source_unit &&
                           (run.kind == RunKind::inserted || source_end_ == run.source_begin);
    if (!continues) runs_.push_back(run);
    text_size_ += text;
    source_end_ = run.source_begin + source;
  }

  std::vector<Run> runs_;
  std::uint32_t text_size_ = 0;
  std::uint32_t source_end_ = 0;
};

}  // namespace hexapla::text
