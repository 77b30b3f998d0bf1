#include "meaning/meaning.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <numeric>

#include "../support/tiny_sentence_model.h"
#include "../support/told_statement.h"
#include "language/convert/convert.h"

namespace hexapla::meaning {
namespace {

namespace fs = std::filesystem;
using View = StatementVectors::View;

class MeaningTest : public ::testing::Test {
 protected:
  MeaningTest() {
    std::string pattern = (fs::temp_directory_path() / "hexapla-meaning-XXXXXX").string();
    root_ = mkdtemp(pattern.data());
    take(language::testing::tiny_sentence_model());
  }
  ~MeaningTest() override { fs::remove_all(root_); }

  void take(const language::SourceFiles& source) {
    const fs::path path = root_ / "tiny.hxmodel";
    std::ofstream(path, std::ios::binary) << language::convert_sentence_model(source)->bytes;
    model_.emplace(*language::SentenceModel::load(path.string()));
  }
  /// Takes a model whose last layer norm has this gain.
  void take_with_gain(float gain) {
    language::SourceFiles source = language::testing::tiny_sentence_model();
    language::testing::TinyTensors tensors = language::testing::tiny_tensors();
    std::ranges::fill(tensors["encoder.layer.1.output.LayerNorm.weight"].values, gain);
    source.files["model.safetensors"] = language::testing::as_safetensors(tensors);
    take(source);
  }
  /// Adds an account of sentences, each of which is a statement with the subject "the mill".
  void add(std::size_t sentences) {
    std::string text;
    Annotations annotations;
    for (std::uint32_t i = 0; i < sentences; ++i) {
      const std::string sentence = i % 2 == 0 ? "the mill burned." : "a cafe, the mill down.";
      const auto begin = static_cast<std::uint32_t>(text.size());
      const auto shifted = [&](Span span) { return Span{begin + span.begin, begin + span.end}; };
      Statement statement =
          test::told_statement(sentence, i % 2 == 0 ? "burned" : "down", "burn", {{"the mill", ArgumentRole::subject, "mill"}});
      statement.span = shifted(statement.span);
      statement.predicate = shifted(statement.predicate);
      statement.arguments[0].span = shifted(statement.arguments[0].span);
      statement.sentence = i;
      text += sentence + " ";
      annotations.sentences.push_back({.span = statement.span});
      annotations.statements.push_back(statement);
    }
    accounts_.push_back(*Account::from_text(text, {}, std::string(1, static_cast<char>('a' + accounts_.size()))));
    annotations_.push_back(annotations);
  }
  std::vector<StatementVectors> read(unsigned threads = 1) { return read_vectors(accounts_, annotations_, *model_, threads, {}); }

  fs::path root_;
  std::optional<language::SentenceModel> model_;
  std::vector<Account> accounts_;
  std::vector<Annotations> annotations_;
};

bool is_seen(const StatementVectors& vectors, std::size_t statement) { return !vectors.at(statement, View::clause).empty(); }

TEST_F(MeaningTest, GivesTheMeanOfThePiecesOfEachPart) {
  add(1);
  const StatementVectors vectors = read()[0];
  const std::string_view sentence = "the mill burned.";
  const language::EncodedSentence encoded = model_->encode(std::span(&sentence, 1))[0];
  ASSERT_EQ(encoded.pieces.size(), 5U);  // the mill burn ##ed .
  const auto mean = [&](std::size_t first, std::size_t last, std::size_t k) {
    float sum = 0;
    for (std::size_t i = first; i < last; ++i) sum += encoded.states[i * model_->width() + k];
    return sum / static_cast<float>(last - first);
  };
  for (std::size_t k = 0; k < model_->width(); ++k) {
    EXPECT_EQ(vectors.at(0, View::subject)[k], mean(0, 2, k));
    EXPECT_EQ(vectors.at(0, View::predicate)[k], mean(2, 4, k));
    EXPECT_EQ(vectors.at(0, View::clause)[k], mean(0, 5, k));
    EXPECT_EQ(vectors.at(0, View::object)[k], 0);  // there is none
  }
}

TEST_F(MeaningTest, IsTheSameForAnyNumberOfThreads) {
  for (const std::size_t sentences : {7, 1, 30, 12}) add(sentences);
  const std::vector<StatementVectors> one = read(1), four = read(4);
  for (std::size_t i = 0; i < accounts_.size(); ++i) EXPECT_EQ(one[i].of, four[i].of);
}

TEST_F(MeaningTest, SeesTheFirstSentencesOfEachAccountOfALargeStory) {
  add(most_sentences);
  add(3);
  add(most_sentences);
  const std::vector<StatementVectors> vectors = read();
  const std::size_t of_each = (most_sentences - 3) / 2;
  EXPECT_TRUE(is_seen(vectors[0], of_each - 1));
  EXPECT_FALSE(is_seen(vectors[0], of_each));
  EXPECT_TRUE(is_seen(vectors[1], 2));
  EXPECT_FALSE(is_seen(vectors[2], most_sentences - 1));
}

TEST_F(MeaningTest, GivesNothingForAnAccountWithoutStatements) {
  add(2);
  add(0);
  EXPECT_TRUE(read()[1].at(0, View::clause).empty());
}

TEST_F(MeaningTest, HasNotSeenASentenceWhoseStatesOverflow) {
  take_with_gain(3e38F);
  add(2);
  EXPECT_FALSE(is_seen(read()[0], 0));
}

TEST_F(MeaningTest, StopsWhenAsked) {
  add(5);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_TRUE(read_vectors(accounts_, annotations_, *model_, 1, {.stop = stop.get_token()})[0].of.empty());
}

}  // namespace
}  // namespace hexapla::meaning
