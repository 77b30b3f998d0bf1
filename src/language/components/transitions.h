#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <hexapla/error.h>

#include "language/model/model_file.h"
#include "language/network/kernels.h"
#include "language/network/row_source.h"

namespace hexapla::language {

/// The network of a transition-based component (spaCy's TransitionBasedParser): the tokens' vectors through a layer, then through
/// one that gives what each token adds to a state in each of its places; a state is the sum over its tokens, maxout, and a layer
/// with a score a move. Read-only.
struct TransitionModel {
  struct Move {
    std::uint32_t kind;   ///< as spaCy numbers them
    std::uint32_t label;  ///< string number
  };
  /// Moves of one kind stand together.
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  static constexpr std::size_t most_kinds = 8;
  static constexpr std::size_t most_features = 16;

  Matrix linear, lower, upper;
  const float* padding = nullptr;  ///< [features][pieces][hidden]: what a missing token adds
  const float* bias = nullptr;     ///< [pieces][hidden]
  std::uint32_t features = 0, pieces = 0, hidden = 0;
  std::vector<Move> moves;
  std::array<Range, most_kinds> kinds = {};

  std::size_t part() const { return std::size_t{pieces} * hidden; }
  static Result<TransitionModel> load(const ModelFile& model, const std::string& name, std::uint32_t width,
                                      std::uint32_t features, std::uint32_t kinds, std::uint32_t strings);
};

/// Scores states over one document after another; one a thread. What a token adds is computed for blocks of tokens when first
/// asked for and kept for a few thousand tokens, so that memory does not grow with the text.
class StateScorer {
 public:
  static constexpr std::uint32_t no_token = ~0U;

  StateScorer(const TransitionModel& model, const Kernels& kernels);
  /// Begins a document of `count` tokens, whose vectors must stay until its end.
  void begin(RowSource& vectors, std::uint32_t count);
  /// The scores of the moves in the state with these tokens (or no_token), one a feature.
  const float* scores(const std::uint32_t* tokens);
  std::size_t bytes() const { return rows_.size() * sizeof(float); }

 private:
  const float* row(std::uint32_t token);

  const TransitionModel* model_;
  const Kernels* kernels_;
  RowSource* vectors_ = nullptr;
  std::uint32_t count_ = 0;
  std::size_t row_stride_ = 0, linear_stride_ = 0;
  BlockPlaces places_;
  std::vector<float> rows_, linear_, hidden_, scores_;  ///< rows_: a block a place
};

}  // namespace hexapla::language
