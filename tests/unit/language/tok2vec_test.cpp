#include "language/network/tok2vec.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <optional>

#include "../support/aligned_bytes.h"
#include "../support/tiny_pipeline.h"
#include "language/convert/convert.h"
#include "language/convert/layers.h"
#include "language/network/token_vectors.h"
#include "language/string_ids.h"

namespace hexapla::language::tok2vec_test {
namespace {

using testing::TinyNode;
using Row = std::vector<double>;
using Rows = std::vector<Row>;

struct Shape {
  std::uint32_t width, pieces, layers, padding;
};

/// The layers of an embedding over NORM and SPACY.
std::vector<TinyNode> nodes_of(const Shape& shape) {
  std::vector<TinyNode> nodes = {{.name = "extract_features", .columns = {"NORM", "SPACY"}},
                                 {.name = "with_array(x)", .integers = {{"pad", shape.padding}}}};
  const TinyNode norm = {.name = "layernorm", .tensors = {{"G", {shape.width}}, {"b", {shape.width}}}};
  for (std::uint64_t column = 0; column < 2; ++column)
    nodes.push_back(
        {.name = "hashembed", .integers = {{"column", column}, {"seed", 5 + column}}, .tensors = {{"E", {11, shape.width}}}});
  nodes.push_back(testing::maxout(shape.width, shape.pieces, 2 * shape.width));
  nodes.push_back(norm);
  for (std::uint32_t layer = 0; layer < shape.layers; ++layer) {
    nodes.push_back({.name = "expand_window", .integers = {{"window_size", 1}}});
    nodes.push_back(testing::maxout(shape.width, shape.pieces, 3 * shape.width));
    nodes.push_back(norm);
  }
  return nodes;
}

Row maxout(const Row& in, const Tensor& weights, const Tensor& bias) {
  const std::size_t pieces = weights.shape[1];
  Row out(weights.shape[0], -1e30);
  for (std::size_t unit = 0; unit < out.size(); ++unit) {
    for (std::size_t piece = 0; piece < pieces; ++piece) {
      double sum = bias.values[unit * pieces + piece];
      for (std::size_t k = 0; k < in.size(); ++k) sum += in[k] * weights.values[(unit * pieces + piece) * in.size() + k];
      out[unit] = std::max(out[unit], sum);
    }
  }
  return out;
}

void normalise(Row& row, const Tensor& gain, const Tensor& bias) {
  double mean = 0;
  double variance = 1e-8;
  for (const double value : row) mean += value / static_cast<double>(row.size());
  for (const double value : row) variance += (value - mean) * (value - mean) / static_cast<double>(row.size());
  for (std::size_t i = 0; i < row.size(); ++i) row[i] = (row[i] - mean) / std::sqrt(variance) * gain.values[i] + bias.values[i];
}

/// The vectors by the words of the architecture's description, in double precision.
Rows plain_vectors(const ThincModel& model, const Shape& shape, const std::vector<std::array<std::uint64_t, 2>>& features) {
  const auto tables = model.named("hashembed");
  const auto layers = model.named("maxout");
  const auto norms = model.named("layernorm");
  Rows rows(features.size() + 2 * std::size_t{shape.padding}, Row(shape.width));
  for (std::size_t i = 0; i < features.size(); ++i) {
    Row in;
    for (std::size_t column = 0; column < 2; ++column) {
      const Tensor& table = tables[column]->tensors.at("E");
      Row sum(shape.width);
      for (const std::uint32_t number : embedding_rows(features[i][column], static_cast<std::uint32_t>(5 + column), 11)) {
        for (std::size_t k = 0; k < sum.size(); ++k) sum[k] += table.values[number * sum.size() + k];
      }
      in.insert(in.end(), sum.begin(), sum.end());
    }
    Row& row = rows[shape.padding + i] = maxout(in, layers[0]->tensors.at("W"), layers[0]->tensors.at("b"));
    normalise(row, norms[0]->tensors.at("G"), norms[0]->tensors.at("b"));
  }
  for (std::size_t layer = 1; layer <= shape.layers; ++layer) {
    const Rows before = rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      Row in;
      for (std::size_t place = 0; place < 3; ++place) {
        const bool inside = i + place >= 1 && i + place - 1 < rows.size();
        const Row& neighbour = inside ? before[i + place - 1] : Row(shape.width);
        in.insert(in.end(), neighbour.begin(), neighbour.end());
      }
      Row made = maxout(in, layers[layer]->tensors.at("W"), layers[layer]->tensors.at("b"));
      normalise(made, norms[layer]->tensors.at("G"), norms[layer]->tensors.at("b"));
      for (std::size_t k = 0; k < made.size(); ++k) rows[i][k] += made[k];
    }
  }
  return {rows.begin() + shape.padding, rows.end() - shape.padding};
}

/// An embedding of that shape, and more tokens than are worked on at once.
struct Bench {
  explicit Bench(const Shape& shape) : lexicon(no_strings, no_norms) {
    source.files["tok2vec/model"] = testing::pack_thinc(nodes_of(shape), 3);
    Conversion conversion = {.source = source, .config = {}};
    EXPECT_TRUE(convert_tok2vec(conversion, "tok2vec", "t"));
    bytes = testing::AlignedBytes(conversion.writer.finish());
    file.emplace(ModelFile::view(bytes.view(), "bench").value());
    model = Tok2VecModel::load(*file, "t.tok2vec", {}).value();
    for (std::uint32_t i = 0; i < 2000; ++i) {
      const std::string word = "w" + std::to_string(i % 90);
      tokens.push_back({{}, lexicon.add(word), i % 3 == 0});
      features.push_back({string_id(word), i % 3 == 0 ? 1U : 0U});
    }
  }
  SourceFiles source = testing::tiny_pipeline();
  testing::AlignedBytes bytes;
  std::optional<ModelFile> file;
  std::optional<Tok2VecModel> model;
  Strings no_strings;
  NormTable no_norms;
  Lexicon lexicon;
  std::vector<RawToken> tokens;
  std::vector<std::array<std::uint64_t, 2>> features;
};

class Tok2VecTest : public ::testing::TestWithParam<Shape> {};

TEST_P(Tok2VecTest, GivesWhatThePlainArithmeticGives) {
  const Shape shape = GetParam();
  const Bench bench(shape);
  EXPECT_EQ(bench.model->width % lanes, 0U);
  EXPECT_EQ(bench.model->outputs, shape.width);
  const auto wanted = plain_vectors(read_thinc_model(bench.source.files.at("tok2vec/model"), "t").value(), shape, bench.features);
  for (const Kernels* kernels : {&plain_kernels(), &best_kernels()}) {
    std::vector<float> found(bench.tokens.size() * bench.model->width);
    Tok2Vec embedding(*bench.model, {}, *kernels, 64);
    for (const auto& [first, last] :
         {std::pair(0U, 512U), std::pair(512U, 600U), std::pair(600U, 1024U), std::pair(1024U, 1536U), std::pair(1536U, 2000U)})
      embedding.run(bench.tokens, first, last, bench.lexicon, found.data() + std::size_t{first} * bench.model->width);
    for (std::size_t i = 0; i < bench.tokens.size(); ++i) {
      for (std::size_t k = 0; k < bench.model->width; ++k)
        ASSERT_NEAR(found[i * bench.model->width + k], k < shape.width ? wanted[i][k] : 0, 2e-4) << i << " " << k;
    }
  }
}

/// Blocks that are computed again, in whatever order they are asked for, have the bits of those that are kept.
TEST_P(Tok2VecTest, StreamedVectorsAreTheSame) {
  Bench bench(GetParam());
  Tok2Vec embedding(*bench.model, {}, best_kernels(), 64);
  const std::size_t width = bench.model->width;
  constexpr std::uint32_t block = RowSource::block_rows;
  TokenVectors whole(embedding, 1U << 30, 0);
  TokenVectors streamed(embedding, 0, 2 * block * width * sizeof(float));
  whole.begin(bench.tokens, bench.lexicon, {});
  streamed.begin(bench.tokens, bench.lexicon, {});
  for (const std::uint32_t first : {0U, 512U, 1024U, 1536U, 0U, 64U, 1500U, 600U, 1999U, 1U}) {
    const std::size_t rows = std::min<std::size_t>(block - first % block, bench.tokens.size() - first);
    ASSERT_EQ(std::memcmp(whole.rows(first), streamed.rows(first), rows * width * sizeof(float)), 0) << first;
  }
  EXPECT_EQ(whole.end().size(), bench.tokens.size() * width);
  EXPECT_EQ(streamed.end().size(), 2 * block * width) << "two blocks";
}

INSTANTIATE_TEST_SUITE_P(Shapes, Tok2VecTest,
                         ::testing::Values(Shape{16, 3, 2, 2}, Shape{12, 2, 1, 1}, Shape{20, 3, 4, 4}, Shape{33, 1, 1, 0},
                                           Shape{32, 4, 0, 0}));

}  // namespace
}  // namespace hexapla::language::tok2vec_test
