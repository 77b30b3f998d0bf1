#include "language/components/transitions.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/try.h"
#include "language/limits.h"
#include "language/network/load.h"

namespace hexapla::language {
namespace {

constexpr std::uint32_t block_tokens = 64;
static_assert(RowSource::block_rows % block_tokens == 0);

}  // namespace

Result<TransitionModel> TransitionModel::load(const ModelFile& model, const std::string& name, std::uint32_t width,
                                              std::uint32_t features, std::uint32_t kinds, std::uint32_t strings) {
  const auto wrong = [&](std::string_view what) { return std::unexpected(model.malformed(fmt::format("{}: {}", name, what))); };
  HEXAPLA_TRY(linear, load_matrix(model, name + ".linear"));
  HEXAPLA_TRY(lower, load_matrix(model, name + ".lower"));
  HEXAPLA_TRY(upper, load_matrix(model, name + ".upper"));
  HEXAPLA_TRY(padding, model.floats(name + ".padding"));
  HEXAPLA_TRY(bias, model.floats(name + ".bias"));
  HEXAPLA_TRY(shape, model.integers(name + ".shape"));
  HEXAPLA_TRY(moves, model.integers(name + ".moves"));
  if (shape.size() != 3 || shape[0] != features || shape[1] == 0 || shape[1] > 4 || shape[2] == 0 || shape[2] > 4096 ||
      shape[2] % lanes != 0)
    return wrong("the network's shape is not one that is read");
  TransitionModel out = {.linear = linear,
                         .lower = lower,
                         .upper = upper,
                         .padding = padding.data(),
                         .bias = bias.data(),
                         .features = features,
                         .pieces = shape[1],
                         .hidden = shape[2]};
  const std::size_t row = features * out.part();
  if (row > limits::state_floats)
    return wrong(fmt::format("a token adds {} numbers to a state, where {} are read at most", row, limits::state_floats));
  if (linear.inputs != width || lower.inputs != linear.outputs || lower.outputs != row || padding.size() != row ||
      bias.size() != out.part() || upper.inputs != out.hidden)
    return wrong("the network's layers do not fit each other");
  if (moves.empty() || moves.size() != 2ULL * upper.outputs) return wrong("there is not a move for each score");
  for (std::uint32_t i = 0; i < upper.outputs; ++i) {
    const Move move = {moves[2 * i], moves[2 * i + 1]};
    if (move.kind >= kinds || move.label >= strings || (i > 0 && move.kind < out.moves.back().kind))
      return wrong("a move is not one that is read");
    Range& range = out.kinds[move.kind];
    if (range.last == 0) range.first = i;
    range.last = i + 1;
    out.moves.push_back(move);
  }
  return out;
}

StateScorer::StateScorer(const TransitionModel& model, const Kernels& kernels)
    : model_(&model), kernels_(&kernels), row_stride_(stride_of(model.lower)), linear_stride_(stride_of(model.linear)) {
  linear_.resize(block_tokens * linear_stride_);
  hidden_.resize(model.hidden);
  scores_.resize(stride_of(model.upper));
}

void StateScorer::begin(RowSource& vectors, std::uint32_t count) {
  vectors_ = &vectors;
  count_ = count;
  const std::uint64_t block_bytes = std::uint64_t{block_tokens} * row_stride_ * sizeof(float);
  // The rows of one state lie side by side, so there are more places than it has features.
  const auto most = std::max<std::uint64_t>(TransitionModel::most_features, limits::state_bytes / block_bytes);
  const std::uint32_t blocks = (count + block_tokens - 1) / block_tokens;
  places_.begin(blocks, static_cast<std::uint32_t>(std::min<std::uint64_t>(most, blocks)));
  const std::size_t floats = std::size_t{places_.places()} * block_tokens * row_stride_;
  if (rows_.size() < floats) rows_.resize(floats);
}

const float* StateScorer::row(std::uint32_t token) {
  const std::uint32_t block = token / block_tokens;
  bool missing = false;
  const std::uint32_t place = places_.find(block, missing);
  float* rows = rows_.data() + std::size_t{place} * block_tokens * row_stride_;
  if (missing) {
    const std::uint32_t first = block * block_tokens;
    const std::uint32_t count = std::min(block_tokens, count_ - first);
    kernels_->affine(model_->linear, vectors_->rows(first), vectors_->width(), count, linear_.data(), linear_stride_);
    kernels_->affine(model_->lower, linear_.data(), linear_stride_, count, rows, row_stride_);
  }
  return rows + (token % block_tokens) * row_stride_;
}

const float* StateScorer::scores(const std::uint32_t* tokens) {
  std::array<const float*, TransitionModel::most_features> parts = {};
  for (std::uint32_t feature = 0; feature < model_->features; ++feature) {
    const float* rows = tokens[feature] == no_token ? model_->padding : row(tokens[feature]);
    parts[feature] = rows + feature * model_->part();
  }
  kernels_->state(parts.data(), model_->features, model_->bias, model_->hidden, model_->pieces, hidden_.data());
  kernels_->affine(model_->upper, hidden_.data(), model_->hidden, 1, scores_.data(), scores_.size());
  return scores_.data();
}

}  // namespace hexapla::language
