#include "meaning/meaning.h"

#include <algorithm>
#include <cmath>
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
    accounts_.push_back(*Account::from_text(text, {}, std::to_string(accounts_.size())));
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
  for (std::size_t i = 0; i < accounts_.size(); ++i) {
    EXPECT_EQ(one[i].of, four[i].of);
    EXPECT_EQ(one[i].row, four[i].row);
  }
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

TEST_F(MeaningTest, HasNotSeenAStatementWhoseStatesOrTheirSumOverflow) {
  for (const float gain : {3e38F, 3e37F}) {
    take_with_gain(gain);
    accounts_.clear();
    annotations_.clear();
    add(2);
    const StatementVectors vectors = read()[0];
    EXPECT_FALSE(is_seen(vectors, 0)) << gain;
    EXPECT_TRUE(std::ranges::all_of(vectors.of, [](float value) { return std::isfinite(value); })) << gain;
  }
}

TEST_F(MeaningTest, HasNotSeenAClauseBehindTheModelsPlaces) {
  add(1);
  std::string text;
  while (text.size() < 4 * std::size_t{language::testing::tiny_places}) text += "the mill ";
  const auto begin = static_cast<std::uint32_t>(text.size());
  text += "burned.";
  const Span clause{begin, static_cast<std::uint32_t>(text.size())};
  accounts_[0] = *Account::from_text(text);
  annotations_[0].sentences[0].span = {0, clause.end};
  Statement& statement = annotations_[0].statements[0];
  statement.span = statement.predicate = clause;
  EXPECT_FALSE(is_seen(read()[0], 0));
  statement.span.begin = 0;
  EXPECT_TRUE(is_seen(read()[0], 0));
}

TEST_F(MeaningTest, SeesTheFirstAccountsOfAStoryOfTooMany) {
  for (std::size_t i = 0; i < most_sentences + 2; ++i) add(2);
  const std::vector<StatementVectors> vectors = read();
  EXPECT_TRUE(is_seen(vectors[0], 0));
  EXPECT_FALSE(is_seen(vectors[0], 1));
  EXPECT_TRUE(is_seen(vectors[most_sentences - 1], 0));
  EXPECT_FALSE(is_seen(vectors[most_sentences], 0));
}

TEST_F(MeaningTest, StopsWhenAsked) {
  for (const std::size_t sentences : {5, 5}) add(sentences);
  std::stop_source stop;
  const Control control = {.stop = stop.get_token(), .progress = [&](const Progress&) { stop.request_stop(); }};
  const std::vector<StatementVectors> vectors = read_vectors(accounts_, annotations_, *model_, 1, control);
  EXPECT_FALSE(vectors[0].of.empty());
  EXPECT_TRUE(vectors[1].of.empty());
}

}  // namespace
}  // namespace hexapla::meaning
