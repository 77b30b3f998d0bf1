#include "language/network/tok2vec.h"

#include <algorithm>
#include <array>
#include <bit>
#include <fmt/format.h>

#include "core/try.h"
#include "language/limits.h"
#include "language/string_ids.h"

namespace hexapla::language {
namespace {

constexpr std::uint32_t widest = 4096;  // a bound on sizes that a file may ask for
constexpr std::uint32_t most_layers = 64;

std::uint64_t feature_id(const Lexeme& lexeme, Feature feature, bool space_after) {
  if (feature == Feature::space_after) return space_after ? 1 : 0;
  if (feature == Feature::is_space) return lexeme.space ? 1 : 0;
  return lexeme.ids[static_cast<std::size_t>(feature)];
}

}  // namespace

Result<Vectors> Vectors::load(const ModelFile& model) {
  Vectors vectors;
  if (!model.has("vectors.shape")) return vectors;
  HEXAPLA_TRY(shape, model.integers("vectors.shape"));
  HEXAPLA_TRY(values, model.floats("vectors.values"));
  HEXAPLA_TRY(keys, model.long_integers("vectors.keys"));
  HEXAPLA_TRY(rows, model.integers("vectors.rows"));
  const auto wrong = [&] { return std::unexpected(model.malformed("the vectors do not hold together")); };
  if (shape.size() != 2 || shape[1] == 0 || shape[1] > widest || values.size() != std::uint64_t{shape[0]} * shape[1])
    return wrong();
  if (keys.size() != rows.size()) return wrong();
  vectors = {.values = values.data(), .rows = shape[0], .width = shape[1], .keys = keys, .key_rows = rows};
  return vectors;
}

const float* Vectors::find(std::uint64_t id) const {
  const auto found = std::ranges::lower_bound(keys, id);
  if (found == keys.end() || *found != id) return nullptr;
  const std::uint32_t row = key_rows[static_cast<std::size_t>(found - keys.begin())];
  return row < rows ? values + std::size_t{row} * width : nullptr;
}

Result<Tok2VecModel> Tok2VecModel::load(const ModelFile& model, const std::string& name, const Vectors& vectors) {
  const auto wrong = [&](std::string_view what) { return std::unexpected(model.malformed(fmt::format("{}: {}", name, what))); };
  HEXAPLA_TRY(shape, model.integers(name + ".shape"));
  HEXAPLA_TRY(tables, model.integers(name + ".tables"));
  if (shape.size() != 5 || tables.size() % 3 != 0 || tables.empty()) return wrong("the embedding's shape is not of its size");
  Tok2VecModel out;
  out.width = shape[0];
  out.window = shape[2];
  out.padding = shape[3];
  out.outputs = shape[4];
  if (out.width == 0 || out.width > widest || out.width % lanes != 0 || out.outputs > out.width ||
      out.width - out.outputs >= lanes || shape[1] > most_layers || out.window == 0 || out.window > 8 || out.padding > 64)
    return wrong("the embedding's shape is beyond what is read");
  for (std::size_t i = 0; i < tables.size(); i += 3) {
    HEXAPLA_TRY(values, model.floats(fmt::format("{}.table{}", name, i / 3)));
    if (tables[i] > static_cast<std::uint32_t>(Feature::space_after) || tables[i + 2] == 0 ||
        values.size() != std::uint64_t{tables[i + 2]} * out.width)
      return wrong("a table of embeddings is not of its size");
    out.tables.push_back({static_cast<Feature>(tables[i]), tables[i + 1], tables[i + 2], values.data()});
  }
  std::uint32_t inputs = static_cast<std::uint32_t>(out.tables.size()) * out.width;
  if (model.has(name + ".static.shape")) {
    HEXAPLA_TRY(matrix, load_matrix(model, name + ".static"));
    if (matrix.inputs != vectors.width || matrix.pieces != 1 || matrix.panels * lanes != out.width)
      return wrong("the static vectors are not of the embedding's width");
    out.static_vectors = matrix;
    inputs += out.width;
  }
  for (std::uint32_t i = 0; i <= shape[1]; ++i) {
    const std::string layer = i == 0 ? name + ".embed" : fmt::format("{}.layer{}", name, i - 1);
    HEXAPLA_TRY(matrix, load_matrix(model, layer));
    HEXAPLA_TRY(norm, load_norm(model, layer + ".norm", out.width));
    const std::uint32_t expected = i == 0 ? inputs : (2 * out.window + 1) * out.width;
    if (matrix.inputs != expected || matrix.panels * lanes != out.width) return wrong("a layer is not of the embedding's width");
    (i == 0 ? out.embed : out.layers.emplace_back()) = {matrix, norm};
  }
  return out;
}

Tok2Vec::Tok2Vec(const Tok2VecModel& model, const Vectors& vectors, const Kernels& kernels, std::uint32_t cache_rows)
    : model_(&model), vectors_(&vectors), kernels_(&kernels), mask_(sets_of(cache_rows) - 1) {
  slots_.resize((mask_ + std::size_t{1}) * ways);
  cache_ = std::make_unique_for_overwrite<float[]>(slots_.size() * cached_width());
  const std::size_t rows = RowSource::block_rows + 2 * (model.layers.size() * model.window + model.padding) + 2 * model.window;
  padded_.resize(rows * model.width);
  mixed_.resize(rows * model.width);
  zeros_.resize(part());
}

/// Sets of places for so many rows, but for no more than may be cached.
std::uint32_t Tok2Vec::sets_of(std::uint32_t rows) const {
  const std::uint64_t most = limits::cached_row_bytes / (cached_width() * sizeof(float));
  return static_cast<std::uint32_t>(std::bit_floor(std::max<std::uint64_t>(ways, std::min<std::uint64_t>(most, rows))) / ways);
}

void Tok2Vec::clear() { std::ranges::fill(slots_, Slot()); }

void Tok2Vec::run(std::span<const RawToken> tokens, std::size_t first, std::size_t last, const Lexicon& lexicon, float* out) {
  const std::size_t width = model_->width;
  const std::size_t padding = model_->padding;
  const std::size_t reach = model_->layers.size() * model_->window;
  const std::size_t total = tokens.size() + 2 * padding;  // rows as thinc pads them
  // The rows that these tokens' vectors depend on; beyond the padding there are no rows, only zeros to the window's sides.
  const std::size_t begin = first + padding > reach ? first + padding - reach : 0;
  const std::size_t end = std::min(last + padding + reach, total);
  const std::size_t rows = end - begin;
  cached_of_row_.assign(rows, nullptr);
  const std::size_t first_token = begin > padding ? begin - padding : 0;
  const std::size_t last_token = std::min(end > padding ? end - padding : 0, tokens.size());
  const std::size_t first_row = first_token + padding - begin;
  // Zeros around the tokens: the padding, and a window on each side.
  std::fill_n(padded_.begin(), (model_->window + first_row) * width, 0.0F);
  const std::size_t behind = model_->window + first_row + (last_token - first_token);
  std::fill(padded_.data() + behind * width, padded_.data() + (rows + 2 * model_->window) * width, 0.0F);
  embed(tokens.subspan(first_token, last_token - first_token), lexicon, first_row);
  encode(rows);
  std::copy_n(padded_.data() + (model_->window + first + padding - begin) * width, (last - first) * width, out);
}

/// The place of a kind of token: where it lies, or one that no row at hand is in, which becomes its own; else no_slot.
std::uint32_t Tok2Vec::find_slot(std::uint64_t key, bool& hit) {
  const std::size_t first = (key & mask_) * ways;
  std::size_t oldest = first;
  for (std::size_t slot = first; slot < first + ways; ++slot) {
    if (slots_[slot].key == key) {
      slots_[slot].used = run_;
      hit = true;
      return static_cast<std::uint32_t>(slot);
    }
    if (slots_[slot].used < slots_[oldest].used) oldest = slot;
  }
  hit = false;
  if (slots_[oldest].used == run_) return no_slot;
  slots_[oldest] = {key, run_};
  return static_cast<std::uint32_t>(oldest);
}

/// The rows before the convolutions, from `first_row` of those at hand.
void Tok2Vec::embed(std::span<const RawToken> tokens, const Lexicon& lexicon, std::size_t first_row) {
  ++run_;
  misses_.clear();
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    bool hit = false;
    const std::uint32_t slot = find_slot(2ULL * (tokens[i].lexeme + 1ULL) + (tokens[i].space_after ? 1 : 0), hit);
    // The row of a miss is there before it is read; a second token of its kind is a hit.
    if (slot != no_slot) cached_of_row_[first_row + i] = cache_.get() + slot * cached_width();
    if (!hit) misses_.push_back({i, slot});
  }
  if (!misses_.empty()) embed_misses(tokens, lexicon, first_row);
  const std::size_t width = model_->width;
  float* row = padded_.data() + (model_->window + first_row) * width;
  for (std::size_t i = 0; i < tokens.size(); ++i, row += width) std::copy_n(cached_of_row_[first_row + i], width, row);
}

void Tok2Vec::embed_misses(std::span<const RawToken> tokens, const Lexicon& lexicon, std::size_t first_row) {
  const std::size_t width = model_->width;
  const std::size_t inputs = model_->embed.matrix.inputs;
  gathered_.resize(misses_.size() * inputs);
  missed_.resize(misses_.size() * cached_width());
  for (std::size_t i = 0; i < misses_.size(); ++i) {
    const RawToken& token = tokens[misses_[i].token];
    gather(lexicon[token.lexeme], token.space_after, gathered_.data() + i * inputs);
  }
  kernels_->maxout(model_->embed.matrix, gathered_.data(), inputs, misses_.size(), mixed_.data(), width);
  kernels_->normalise(mixed_.data(), misses_.size(), model_->outputs, model_->embed.norm.gain, model_->embed.norm.bias, false,
                      missed_.data(), cached_width());
  // The first convolution's weights for one place of its window are a band of its inputs.
  for (std::size_t place = 0; place < places(); ++place) {
    Matrix band = model_->layers[0].matrix;
    band.weights += place * width * band.pieces * lanes;
    band.bias = zeros_.data();
    band.inputs = model_->width;
    kernels_->affine(band, missed_.data(), cached_width(), misses_.size(), missed_.data() + width + place * part(),
                     cached_width());
  }
  for (std::size_t i = 0; i < misses_.size(); ++i) {
    const float* row = missed_.data() + i * cached_width();
    if (misses_[i].slot == no_slot)
      cached_of_row_[first_row + misses_[i].token] = row;
    else
      std::copy_n(row, cached_width(), cache_.get() + misses_[i].slot * cached_width());
  }
}

void Tok2Vec::gather(const Lexeme& lexeme, bool space_after, float* row) const {
  const std::size_t width = model_->width;
  for (const auto& [feature, seed, rows, values] : model_->tables) {
    std::array<const float*, 4> parts = {};
    const auto numbers = embedding_rows(feature_id(lexeme, feature, space_after), seed, rows);
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i] = values + std::size_t{numbers[i]} * width;
    kernels_->sum(parts.data(), parts.size(), width, row);
    row += width;
  }
  if (model_->static_vectors.inputs == 0) return;
  const float* vector = vectors_->find(lexeme.ids[static_cast<std::size_t>(Feature::orth)]);
  if (vector != nullptr)
    kernels_->affine(model_->static_vectors, vector, vectors_->width, 1, row, width);
  else
    std::fill_n(row, width, 0.0F);
}

/// The convolutions, in place: a row's window is itself with its neighbours, which lie side by side. The first is put together
/// from what each token adds to it.
void Tok2Vec::encode(std::size_t rows) {
  const std::size_t width = model_->width;
  for (std::size_t layer = 0; layer < model_->layers.size(); ++layer) {
    const auto& [matrix, norm] = model_->layers[layer];
    if (layer == 0)
      combine_first(rows);
    else
      kernels_->maxout(matrix, padded_.data(), width, rows, mixed_.data(), width);
    kernels_->normalise(mixed_.data(), rows, model_->outputs, norm.gain, norm.bias, true, padded_.data() + model_->window * width,
                        width);
  }
}

void Tok2Vec::combine_first(std::size_t rows) {
  parts_.clear();
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t place = 0; place < places(); ++place) {
      const std::size_t at = row + place;  // of the neighbour, counted from `window` rows before the first
      const bool inside = at >= model_->window && at - model_->window < rows;
      const float* cached = inside ? cached_of_row_[at - model_->window] : nullptr;
      parts_.push_back(cached != nullptr ? cached + model_->width + place * part() : zeros_.data());
    }
  }
  kernels_->combine(model_->layers[0].matrix, parts_.data(), places(), rows, mixed_.data(), model_->width);
}

}  // namespace hexapla::language
