#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <hexapla/error.h>

#include "language/model/model_file.h"
#include "language/network/kernels.h"
#include "language/network/load.h"

namespace hexapla::language {

/// The encoder of a BERT model (Vaswani et al. 2017; Devlin et al. 2019): word pieces with their places, then layers of attention
/// and of two products with a GELU between, a layer norm behind each.
class Transformer {
 public:
  /// Arrays sentences.shape (width, heads, layers, inner width, places, rows), sentences.words, .places, .norm and
  /// sentences.layerN.… Errors: malformed.
  static Result<Transformer> load(const ModelFile& model);

  std::uint32_t width() const { return width_; }
  /// Pieces that a sentence may have, its marks among them.
  std::uint32_t places() const { return places_; }
  /// Rows of the vocabulary: numbers of pieces are below it.
  std::uint32_t rows() const { return rows_; }

  /// The last states of sentences that follow each other: `ids` of all, `ends` where each ends. Row i of `states` is that of
  /// ids[i]. The bits of a sentence do not depend on the others. No sentence may be longer than places().
  void run(std::span<const std::uint32_t> ids, std::span<const std::size_t> ends, const Kernels& kernels,
           std::vector<float>& states) const;

 private:
  struct Layer {
    Matrix attended;  ///< queries, keys and values, width() outputs each
    Matrix given;     ///< what attention gives
    Norm given_norm;
    Matrix inner, outer;
    Norm outer_norm;
  };
  struct Work;

  static Result<Layer> load_layer(const ModelFile& model, std::uint32_t number, std::uint32_t width, std::uint32_t inner);
  void embed(std::span<const std::uint32_t> ids, std::span<const std::size_t> ends, const Kernels& kernels, Work& work) const;
  void attend(std::size_t first, std::size_t last, const Kernels& kernels, Work& work) const;
  void run_layer(const Layer& layer, std::span<const std::size_t> ends, const Kernels& kernels, Work& work) const;

  std::uint32_t width_ = 0, heads_ = 0, inner_ = 0, places_ = 0, rows_ = 0;
  std::span<const float> words_;  ///< [rows][width]
  std::span<const float> place_;  ///< [places][width]
  Norm norm_;
  std::vector<Layer> layers_;
};

}  // namespace hexapla::language
