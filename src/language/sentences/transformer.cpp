#include "language/sentences/transformer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <numbers>

#include "core/try.h"
#include "language/limits.h"

namespace hexapla::language {
namespace {

/// GELU (Hendrycks and Gimpel 2016) from a table, with lines between its points: off by less than 1e-6.
class Gelu {
 public:
  Gelu() {
    for (std::size_t i = 0; i < at_.size(); ++i) {
      const double x = -reach + static_cast<double>(i) / steps;
      at_[i] = static_cast<float>(x * 0.5 * (1 + std::erf(x / std::numbers::sqrt2)));
    }
  }
  float operator()(float x) const {
    if (!(x > -static_cast<float>(reach))) return 0;  // no number gives 0, too
    if (x >= static_cast<float>(reach)) return x;
    const float place = (x + static_cast<float>(reach)) * static_cast<float>(steps);
    const auto i = static_cast<std::size_t>(place);
    return at_[i] + (place - static_cast<float>(i)) * (at_[i + 1] - at_[i]);
  }

 private:
  static constexpr int reach = 6, steps = 512;  // a unit
  std::array<float, std::size_t{2} * reach * steps + 2> at_{};
};

/// exp of each less the greatest, as shares of their sum, over the first `count` of `scores`.
void to_shares(float* scores, std::size_t count) {
  const float greatest = *std::max_element(scores, scores + count);
  float total = 0;
  for (std::size_t i = 0; i < count; ++i) {
    scores[i] = std::exp(scores[i] - greatest);
    total += scores[i];
  }
  for (std::size_t i = 0; i < count; ++i) scores[i] /= total;
}

bool is_shape(const Matrix& matrix, std::uint32_t outputs, std::uint32_t inputs) {
  return matrix.outputs == outputs && matrix.inputs == inputs && matrix.pieces == 4;
}

}  // namespace

/// Memory of one run. Rows of `x` and `sum` are of the width, of `heads` of three, of `inner` of the inner width.
struct Transformer::Work {
  std::vector<float> x, heads, sum, given, inner;
  std::vector<float> keys, values, scores, zeros;  ///< of one head of one sentence, packed as a layer's weights are
};

Result<Transformer::Layer> Transformer::load_layer(const ModelFile& model, std::uint32_t number, std::uint32_t width,
                                                   std::uint32_t inner) {
  const std::string name = fmt::format("sentences.layer{}", number);
  HEXAPLA_TRY(attended, load_matrix(model, name + ".attended"));
  HEXAPLA_TRY(given, load_matrix(model, name + ".given"));
  HEXAPLA_TRY(given_norm, load_norm(model, name + ".given.norm", width));
  HEXAPLA_TRY(inside, load_matrix(model, name + ".inner"));
  HEXAPLA_TRY(outer, load_matrix(model, name + ".outer"));
  HEXAPLA_TRY(outer_norm, load_norm(model, name + ".outer.norm", width));
  if (!is_shape(attended, 3 * width, width) || !is_shape(given, width, width) || !is_shape(inside, inner, width) ||
      !is_shape(outer, width, inner))
    return std::unexpected(model.malformed(fmt::format("the layers of {} do not fit each other", name)));
  return Layer{attended, given, given_norm, inside, outer, outer_norm};
}

Result<Transformer> Transformer::load(const ModelFile& model) {
  Transformer out;
  HEXAPLA_TRY(shape, model.integers("sentences.shape"));
  HEXAPLA_TRY(words, model.floats("sentences.words"));
  HEXAPLA_TRY(places, model.floats("sentences.places"));
  const auto wrong = [&] { return std::unexpected(model.malformed("the sentence model is not of the shape it says")); };
  if (shape.size() != 6) return wrong();
  out.width_ = shape[0];
  out.heads_ = shape[1];
  const std::uint32_t layers = shape[2];
  out.inner_ = shape[3];
  out.places_ = shape[4];
  out.rows_ = shape[5];
  constexpr std::uint32_t panel = 4 * lanes;  // so that no output of a panel is left over
  if (out.width_ == 0 || out.width_ > limits::encoder_width || out.width_ % panel != 0 || out.inner_ == 0 ||
      out.inner_ > 8 * limits::encoder_width || out.inner_ % panel != 0 || out.heads_ == 0 || out.width_ % out.heads_ != 0 ||
      out.width_ / out.heads_ % lanes != 0 || out.width_ / out.heads_ > most_pieces * lanes || layers == 0 ||
      layers > limits::encoder_layers || out.places_ < 3 || out.places_ > limits::encoder_places || out.rows_ == 0 ||
      words.size() != std::uint64_t{out.rows_} * out.width_ || places.size() != std::uint64_t{out.places_} * out.width_)
    return wrong();
  out.words_ = words;
  out.place_ = places;
  HEXAPLA_TRY(norm, load_norm(model, "sentences.norm", out.width_));
  out.norm_ = norm;
  for (std::uint32_t i = 0; i < layers; ++i) {
    HEXAPLA_TRY(layer, load_layer(model, i, out.width_, out.inner_));
    out.layers_.push_back(layer);
  }
  return out;
}

void Transformer::embed(std::span<const std::uint32_t> ids, std::span<const std::size_t> ends, const Kernels& kernels,
                        Work& work) const {
  std::size_t row = 0;
  for (const std::size_t end : ends) {
    for (std::size_t place = 0; row < end; ++place, ++row) {
      const float* const word = words_.data() + std::size_t{ids[row]} * width_;
      const float* const here = place_.data() + place * width_;
      float* const out = work.sum.data() + row * width_;
      for (std::size_t i = 0; i < width_; ++i) out[i] = word[i] + here[i];
    }
  }
  kernels.normalise(work.sum.data(), ids.size(), width_, norm_.gain, norm_.bias, false, work.x.data(), width_);
}

/// Each head's keys and values are packed as the weights of a layer, so that the products are those of all layers.
void Transformer::attend(std::size_t first, std::size_t last, const Kernels& kernels, Work& work) const {
  const std::size_t count = last - first, size = width_ / heads_, stride = std::size_t{3} * width_;
  const std::size_t panels = (count + lanes - 1) / lanes;
  const float scale = 1 / std::sqrt(static_cast<float>(size));
  work.keys.assign(panels * size * lanes, 0);
  work.values.resize(count * size);
  work.scores.resize(count * panels * lanes);
  work.zeros.assign(std::max(panels * lanes, size), 0);
  const Matrix keys = {.weights = work.keys.data(),
                       .bias = work.zeros.data(),
                       .outputs = static_cast<std::uint32_t>(count),
                       .pieces = 1,
                       .inputs = static_cast<std::uint32_t>(size),
                       .panels = static_cast<std::uint32_t>(panels),
                       .panel_stride = size * lanes};
  const Matrix values = {.weights = work.values.data(),
                         .bias = work.zeros.data(),
                         .outputs = static_cast<std::uint32_t>(size),
                         .pieces = static_cast<std::uint32_t>(size / lanes),
                         .inputs = static_cast<std::uint32_t>(count),
                         .panels = 1,
                         .panel_stride = count * size};
  for (std::size_t head = 0; head < heads_; ++head) {
    const float* const query = work.heads.data() + first * stride + head * size;
    for (std::size_t i = 0; i < count; ++i) {
      const float* const key = query + i * stride + width_;
      const float* const value = key + width_;
      float* const packed = work.keys.data() + i / lanes * size * lanes + i % lanes;
      for (std::size_t k = 0; k < size; ++k) packed[k * lanes] = key[k] * scale;
      std::copy_n(value, size, work.values.data() + i * size);
    }
    kernels.affine(keys, query, stride, count, work.scores.data(), panels * lanes);
    for (std::size_t i = 0; i < count; ++i) to_shares(work.scores.data() + i * panels * lanes, count);
    kernels.affine(values, work.scores.data(), panels * lanes, count, work.given.data() + first * width_ + head * size, width_);
  }
}

void Transformer::run_layer(const Layer& layer, std::span<const std::size_t> ends, const Kernels& kernels, Work& work) const {
  static const Gelu gelu;
  const std::size_t rows = ends.back();
  const auto add_input = [&] {
    for (std::size_t i = 0; i < rows * width_; ++i) work.sum[i] += work.x[i];
  };
  kernels.affine(layer.attended, work.x.data(), width_, rows, work.heads.data(), std::size_t{3} * width_);
  std::size_t first = 0;
  for (const std::size_t end : ends) {
    if (end > first) attend(first, end, kernels, work);
    first = end;
  }
  kernels.affine(layer.given, work.given.data(), width_, rows, work.sum.data(), width_);
  add_input();
  kernels.normalise(work.sum.data(), rows, width_, layer.given_norm.gain, layer.given_norm.bias, false, work.x.data(), width_);
  kernels.affine(layer.inner, work.x.data(), width_, rows, work.inner.data(), inner_);
  for (std::size_t i = 0; i < rows * inner_; ++i) work.inner[i] = gelu(work.inner[i]);
  kernels.affine(layer.outer, work.inner.data(), inner_, rows, work.sum.data(), width_);
  add_input();
  kernels.normalise(work.sum.data(), rows, width_, layer.outer_norm.gain, layer.outer_norm.bias, false, work.x.data(), width_);
}

void Transformer::run(std::span<const std::uint32_t> ids, std::span<const std::size_t> ends, const Kernels& kernels,
                      std::vector<float>& states) const {
  states.clear();
  if (ids.empty()) return;
  const std::size_t rows = ids.size();
  Work work;
  work.x.resize(rows * width_);
  work.sum.resize(rows * width_);
  work.given.resize(rows * width_);
  work.heads.resize(rows * 3 * width_);
  work.inner.resize(rows * inner_);
  embed(ids, ends, kernels, work);
  for (const Layer& layer : layers_) run_layer(layer, ends, kernels, work);
  states = std::move(work.x);
}

}  // namespace hexapla::language
