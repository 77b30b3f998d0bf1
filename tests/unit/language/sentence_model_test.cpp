#include <cmath>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <numbers>

#include <hexapla/sentences.h>

#include "../support/tiny_pipeline.h"
#include "../support/tiny_sentence_model.h"
#include "language/convert/convert.h"

namespace hexapla::language::sentence_model_test {
namespace {

namespace fs = std::filesystem;
using testing::TinyTensors;
using Row = std::vector<double>;

class SentenceModelTest : public ::testing::Test {
 protected:
  SentenceModelTest() {
    std::string pattern = (fs::temp_directory_path() / "hexapla-sentences-XXXXXX").string();
    root_ = mkdtemp(pattern.data());
  }
  ~SentenceModelTest() override { fs::remove_all(root_); }

  std::string write(const Converted& converted) const {
    const fs::path path = root_ / (converted.name + ".hxmodel");
    std::ofstream(path, std::ios::binary) << converted.bytes;
    return path.string();
  }
  SentenceModel tiny(Instructions instructions = Instructions::best) const {
    return *SentenceModel::load(write(*convert_sentence_model(testing::tiny_sentence_model())), instructions);
  }
  fs::path root_;
};

std::vector<std::string> pieces_of(const EncodedSentence& encoded, std::string_view sentence) {
  std::vector<std::string> out;
  for (const Span span : encoded.pieces) out.emplace_back(sentence.substr(span.begin, span.size()));
  return out;
}

// ---- the encoder once more, as its papers write it, number by number ----

/// x W^T + b
Row layer_of(const TinyTensors& tensors, const std::string& name, const Row& x) {
  const auto& weight = tensors.at(name + ".weight");
  Row out;
  for (std::size_t o = 0; o < weight.shape[0]; ++o) {
    double sum = tensors.at(name + ".bias").values[o];
    for (std::size_t k = 0; k < x.size(); ++k) sum += x[k] * static_cast<double>(weight.values[o * x.size() + k]);
    out.push_back(sum);
  }
  return out;
}

Row norm_of(const TinyTensors& tensors, const std::string& name, Row x) {
  double mean = 0, variance = 0;
  for (const double value : x) mean += value / static_cast<double>(x.size());
  for (const double value : x) variance += (value - mean) * (value - mean) / static_cast<double>(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    x[i] = (x[i] - mean) / std::sqrt(variance + 1e-12) * static_cast<double>(tensors.at(name + ".weight").values[i]) +
           static_cast<double>(tensors.at(name + ".bias").values[i]);
  }
  return x;
}

Row plus(Row x, const Row& y) {
  for (std::size_t i = 0; i < x.size(); ++i) x[i] += y[i];
  return x;
}

Row row_of(const TinyTensors& tensors, const std::string& name, std::size_t number) {
  const auto& values = tensors.at(name).values;
  return {values.begin() + static_cast<std::ptrdiff_t>(number * testing::tiny_width),
          values.begin() + static_cast<std::ptrdiff_t>((number + 1) * testing::tiny_width)};
}

std::vector<Row> attention(const TinyTensors& tensors, const std::string& self, const std::vector<Row>& x) {
  constexpr std::size_t size = testing::tiny_width / testing::tiny_heads;
  std::vector<Row> out(x.size(), Row(testing::tiny_width, 0));
  for (std::size_t head = 0; head < testing::tiny_heads; ++head) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      const Row query = layer_of(tensors, self + "query", x[i]);
      Row scores;
      double total = 0;
      for (const Row& other : x) {
        const Row key = layer_of(tensors, self + "key", other);
        double score = 0;
        for (std::size_t k = head * size; k < (head + 1) * size; ++k) score += query[k] * key[k];
        scores.push_back(std::exp(score / std::sqrt(double{size})));
        total += scores.back();
      }
      for (std::size_t j = 0; j < x.size(); ++j) {
        const Row value = layer_of(tensors, self + "value", x[j]);
        for (std::size_t k = head * size; k < (head + 1) * size; ++k) out[i][k] += scores[j] / total * value[k];
      }
    }
  }
  return out;
}

std::vector<Row> encoded_by_hand(const TinyTensors& tensors, const std::vector<std::size_t>& ids) {
  std::vector<Row> x;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    Row row = plus(row_of(tensors, "embeddings.word_embeddings.weight", ids[i]),
                   row_of(tensors, "embeddings.position_embeddings.weight", i));
    x.push_back(
        norm_of(tensors, "embeddings.LayerNorm", plus(row, row_of(tensors, "embeddings.token_type_embeddings.weight", 0))));
  }
  for (std::size_t l = 0; l < testing::tiny_layers; ++l) {
    const std::string layer = fmt::format("encoder.layer.{}.", l);
    const std::vector<Row> attended = attention(tensors, layer + "attention.self.", x);
    for (std::size_t i = 0; i < x.size(); ++i) {
      x[i] = norm_of(tensors, layer + "attention.output.LayerNorm",
                     plus(layer_of(tensors, layer + "attention.output.dense", attended[i]), x[i]));
      Row inner = layer_of(tensors, layer + "intermediate.dense", x[i]);
      for (double& value : inner) value *= 0.5 * (1 + std::erf(value / std::numbers::sqrt2));
      x[i] = norm_of(tensors, layer + "output.LayerNorm", plus(layer_of(tensors, layer + "output.dense", inner), x[i]));
    }
  }
  return x;
}

TEST_F(SentenceModelTest, GivesWhatTheEncoderGivesByHand) {
  // [CLS] the mill burn ##t down . [SEP]
  const std::vector<Row> expected = encoded_by_hand(testing::tiny_tensors(), {2, 4, 5, 6, 8, 14, 11, 3});
  const std::string_view sentence = "The mill burnt down.";
  const std::vector<EncodedSentence> encoded = tiny().encode(std::span(&sentence, 1));
  ASSERT_EQ(encoded[0].pieces.size(), 6U);
  for (std::size_t i = 0; i < 6; ++i) {
    for (std::size_t k = 0; k < testing::tiny_width; ++k)
      EXPECT_NEAR(encoded[0].states[i * testing::tiny_width + k], expected[i + 1][k], 2e-5) << i << ", " << k;
  }
}

TEST_F(SentenceModelTest, GivesTheSameBitsWithAllKernelsAndInAnyCompany) {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < 300; ++i) {
    std::string text;
    for (std::size_t word = 0; word < i % 9; ++word) text += (i + word) % 2 == 0 ? "the mill " : "burned, ";
    texts.push_back(text);
  }
  const std::vector<std::string_view> sentences(texts.begin(), texts.end());
  const std::vector<EncodedSentence> all = tiny().encode(sentences);
  for (const Instructions instructions : {Instructions::plain, Instructions::avx2, Instructions::avx512}) {
    const std::vector<EncodedSentence> same = tiny(instructions).encode(sentences);
    for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(all[i].states, same[i].states);
  }
  for (std::size_t i = 0; i < all.size(); i += 37) {
    EXPECT_EQ(tiny().encode(std::span(sentences).subspan(i, 1))[0].states, all[i].states) << i;
  }
}

TEST_F(SentenceModelTest, SplitsWordsIntoTheLongestPieces) {
  const std::vector<std::string_view> sentences = {"The MILL burned,\tdown.", "a Café  burnt", "", "millions the", "aa a\u0301a"};
  const std::vector<EncodedSentence> encoded = tiny().encode(sentences);
  EXPECT_EQ(pieces_of(encoded[0], sentences[0]), (std::vector<std::string>{"The", "MILL", "burn", "ed", ",", "down", "."}));
  EXPECT_EQ(pieces_of(encoded[1], sentences[1]), (std::vector<std::string>{"a", "Café", "burn", "t"}));
  EXPECT_TRUE(encoded[2].pieces.empty());
  EXPECT_EQ(pieces_of(encoded[3], sentences[3]), (std::vector<std::string>{"millions", "the"}));   // the first is unknown
  EXPECT_EQ(pieces_of(encoded[4], sentences[4]), (std::vector<std::string>{"a", "a", "a", "a"}));  // the accent is dropped
}

TEST_F(SentenceModelTest, CutsWhatIsTooLong) {
  const std::string text(200, '.');
  const std::string_view sentence = text;
  EXPECT_EQ(tiny().encode(std::span(&sentence, 1))[0].pieces.size(), testing::tiny_places - 2);
}

TEST_F(SentenceModelTest, EachKindOfModelRefusesTheOther) {
  const std::string sentences = write(*convert_sentence_model(testing::tiny_sentence_model()));
  const std::string pipeline = write(*convert_pipeline(testing::tiny_pipeline(), {}));
  EXPECT_EQ(SentenceModel::load(pipeline).error().reason, "it is a pipeline and no sentence model");
  EXPECT_EQ(Pipeline::load(sentences).error().reason, "it is a sentence model and no pipeline");
  EXPECT_EQ(read_model_info(sentences)->kind, ModelKind::sentences);
  EXPECT_EQ(read_model_info(sentences)->license, "apache-2.0");
  EXPECT_EQ(read_model_info(sentences)->name, "tiny-sentences");
}

/// The error of converting the tiny model with one of its files changed.
std::string error_with(const std::string& file, const std::string& from, const std::string& to) {
  SourceFiles source = testing::tiny_sentence_model();
  std::string& bytes = source.files[file];
  const std::size_t at = bytes.find(from);
  if (at != std::string::npos) bytes.replace(at, from.size(), to);
  const auto converted = convert_sentence_model(source);
  return converted ? "" : converted.error().message();
}

TEST_F(SentenceModelTest, RefusesWhatIsNotRead) {
  EXPECT_EQ(error_with("config.json", "\"bert\"", "\"t5\""),
            "tiny-sentences:config.json: model_type is \"t5\"; \"bert\" is read");
  EXPECT_EQ(error_with("config.json", "absolute", "relative_key"),
            "tiny-sentences:config.json: places are \"relative_key\"; \"absolute\" ones are read");
  EXPECT_EQ(error_with("config.json", "\"hidden_size\":64", "\"hidden_size\":0"),
            "tiny-sentences:config.json: a size is missing or larger than is read");
  EXPECT_EQ(error_with("config.json", "\"hidden_size\":64", "\"hidden_size\":128"),
            "tiny-sentences:model.safetensors: tensor \"embeddings.word_embeddings.weight\" is not of the shape 15 × 128");
  EXPECT_EQ(error_with("tokenizer_config.json", "true", "false"),
            "tiny-sentences:tokenizer_config.json: do_lower_case is not true; models without capitals are read");
  EXPECT_EQ(error_with("vocab.txt", "[CLS]\n", "cls\n"), "tiny-sentences:vocab.txt: the vocabulary has no [CLS]");
  EXPECT_EQ(error_with("vocab.txt", "down\n", "down\nmore\n"), "tiny-sentences:vocab.txt: line 16 is no piece of the vocabulary");
}

TEST_F(SentenceModelTest, CutsNoCharacterOfALicence) {
  SourceFiles source = testing::tiny_sentence_model();
  source.files["README.md"] = "---\nlicense: " + std::string(99, 'a') + "\u00e9\n---\n";
  const fs::path path = root_ / "cut.hxmodel";
  std::ofstream(path, std::ios::binary) << convert_sentence_model(source)->bytes;
  EXPECT_EQ(read_model_info(path.string())->license, std::string(99, 'a'));
}

TEST_F(SentenceModelTest, RefusesTensorsThatAreNone) {
  SourceFiles source = testing::tiny_sentence_model();
  source.files["model.safetensors"] = testing::as_safetensors(testing::tiny_tensors(), "F16");
  EXPECT_EQ(convert_sentence_model(source).error().message(),
            "tiny-sentences:model.safetensors: tensor \"embeddings.word_embeddings.weight\" is of F16; F32 is read");
  TinyTensors tensors = testing::tiny_tensors();
  tensors["encoder.layer.0.output.dense.bias"].values[0] = std::nanf("");
  source.files["model.safetensors"] = testing::as_safetensors(tensors);
  EXPECT_EQ(convert_sentence_model(source).error().message(),
            "tiny-sentences:model.safetensors: tensor \"encoder.layer.0.output.dense.bias\" has what is no number");
  tensors.erase("encoder.layer.0.output.dense.bias");
  source.files["model.safetensors"] = testing::as_safetensors(tensors);
  EXPECT_EQ(convert_sentence_model(source).error().message(),
            "tiny-sentences:model.safetensors: there is no tensor \"encoder.layer.0.output.dense.bias\"");
  for (const std::size_t size : {std::size_t{5}, std::size_t{300}}) {
    source.files["model.safetensors"] = testing::as_safetensors(testing::tiny_tensors()).substr(0, size);
    EXPECT_FALSE(convert_sentence_model(source)) << size;
  }
  // The second bias of a layer norm is moved over the first one, which is as long.
  std::string twice = testing::as_safetensors(testing::tiny_tensors());
  const auto offsets_behind = [&](const std::string& name) {
    const std::size_t begin = twice.find('[', twice.find("data_offsets", twice.find("\"" + name + "\"")));
    return std::pair(begin, twice.find(']', begin) - begin);
  };
  const auto [one, one_size] = offsets_behind("encoder.layer.1.attention.output.LayerNorm.bias");
  const auto [other, other_size] = offsets_behind("encoder.layer.1.attention.output.LayerNorm.weight");
  ASSERT_EQ(one_size, other_size);
  twice.replace(other, other_size, twice.substr(one, one_size));
  source.files["model.safetensors"] = twice;
  EXPECT_TRUE(convert_sentence_model(source).error().message().ends_with("lies in another one"))
      << convert_sentence_model(source).error().message();
  source.files["model.safetensors"].assign("\x10\0\0\0\0\0\0\0{\"a\":{\"dtype\":\"F32\"}}", 30);
  EXPECT_FALSE(convert_sentence_model(source));
}

}  // namespace
}  // namespace hexapla::language::sentence_model_test
