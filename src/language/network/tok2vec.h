#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <hexapla/error.h>

#include "language/model/model_file.h"
#include "language/network/kernels.h"
#include "language/network/load.h"
#include "language/network/row_source.h"
#include "language/tokenize/lexicon.h"
#include "language/tokenize/tokenizer.h"

namespace hexapla::language {

/// A model's static vectors, shared by its embeddings.
struct Vectors {
  const float* values = nullptr;
  std::uint32_t rows = 0;
  std::uint32_t width = 0;              ///< 0: the model has none
  std::span<const std::uint64_t> keys;  ///< ids of texts, rising
  std::span<const std::uint32_t> key_rows;

  static Result<Vectors> load(const ModelFile& model);
  /// The vector of a text's id, or nullptr.
  const float* find(std::uint64_t id) const;
};

/// The weights of one embedding and its encoder: hash embeddings of features (and a static vector), a maxout layer, then
/// convolutions over the neighbours with residuals (M. Honnibal, "Embed, encode, attend, predict", 2016; thinc's
/// MaxoutWindowEncoder). Read-only.
struct Tok2VecModel {
  struct Table {
    Feature feature;
    std::uint32_t seed;
    std::uint32_t rows;
    const float* values;
  };
  struct Layer {
    Matrix matrix;
    Norm norm;
  };
  std::uint32_t width = 0;    ///< a multiple of the lanes
  std::uint32_t outputs = 0;  ///< as the model has them; zeros fill up the width
  std::uint32_t window = 0;   ///< neighbours on each side
  std::uint32_t padding = 0;  ///< rows of zero that thinc puts around a document before the convolutions
  std::vector<Table> tables;
  Matrix static_vectors;  ///< no inputs: none
  Layer embed;
  std::vector<Layer> layers;

  static Result<Tok2VecModel> load(const ModelFile& model, const std::string& name, const Vectors& vectors);
};

/// Computes the vectors of a text's tokens; one a thread. What the embedding gives for a kind of token, and what that adds to the
/// first convolution in each place of its window, is cached in a table of fixed size; a hit has the same bits as a miss. A kind
/// of token may lie in one of four places, of which it takes the one that was not used for longest.
class Tok2Vec {
 public:
  /// `cache_rows` is rounded down to a power of two, at least 4.
  Tok2Vec(const Tok2VecModel& model, const Vectors& vectors, const Kernels& kernels, std::uint32_t cache_rows);

  /// A row of `width()` floats for each of the text's tokens from `first` to `last`, at most RowSource::block_rows, which is so
  /// many that work memory stays in the processor's cache. The others are looked at where they are neighbours. Cost: linear in
  /// the rows.
  void run(std::span<const RawToken> tokens, std::size_t first, std::size_t last, const Lexicon& lexicon, float* out);
  std::uint32_t width() const { return model_->width; }
  /// Forgets the cache; needed when the Lexicon is cleared, as rows are kept by its numbers.
  void clear();
  std::size_t bytes() const { return slots_.size() * (cached_width() * sizeof(float) + sizeof(Slot)); }

 private:
  /// A place of the cache.
  struct Slot {
    std::uint64_t key = 0;   ///< of the kind of token; 0: empty
    std::uint64_t used = 0;  ///< number of the run of rows in which it was used last
  };
  static constexpr std::size_t ways = 4;
  static constexpr std::uint32_t no_slot = ~0U;
  struct Miss {
    std::uint32_t token;
    std::uint32_t slot;  ///< that it will take, or no_slot
  };
  /// A cached row: the embedding, then for each place of the window what it adds to the outputs of the first convolution.
  std::size_t cached_width() const { return model_->width + places() * part(); }
  std::size_t places() const { return model_->layers.empty() ? 0 : 2 * model_->window + std::size_t{1}; }
  std::size_t part() const { return model_->layers.empty() ? 0 : std::size_t{model_->layers[0].matrix.pieces} * model_->width; }
  std::uint32_t sets_of(std::uint32_t rows) const;
  void embed(std::span<const RawToken> tokens, const Lexicon& lexicon, std::size_t first_row);
  void embed_misses(std::span<const RawToken> tokens, const Lexicon& lexicon, std::size_t first_row);
  std::uint32_t find_slot(std::uint64_t key, bool& hit);
  void combine_first(std::size_t rows);
  void gather(const Lexeme& lexeme, bool space_after, float* row) const;
  void encode(std::size_t rows);

  const Tok2VecModel* model_;
  const Vectors* vectors_;
  const Kernels* kernels_;
  std::uint32_t mask_;              ///< of the numbers of sets of places
  std::uint64_t run_ = 0;           ///< counts runs of rows
  std::vector<Slot> slots_;         ///< `ways` a set
  std::unique_ptr<float[]> cache_;  ///< a row a slot; not cleared: memory that no row was put in is never touched
  std::vector<Miss> misses_;
  std::vector<float> gathered_, mixed_, padded_;
  std::vector<float> missed_;                ///< rows of the misses at hand, on their way to the cache
  std::vector<float> zeros_;                 ///< what rows of padding add
  std::vector<const float*> cached_of_row_;  ///< of each row of padded_, with the window's rows beside them; nullptr: padding
  std::vector<const float*> parts_;
};

}  // namespace hexapla::language
