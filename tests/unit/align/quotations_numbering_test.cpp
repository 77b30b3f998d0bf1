// Tests src/align/quotations_numbering.cpp.
#include "align/quotations_numbering.h"

#include <gtest/gtest.h>

namespace hexapla::align::quotations::quotations_numbering_test {
namespace {

Read read_all(const std::string& text, Numbering& numbering, std::size_t most = 100) {
  return read(text, {0, static_cast<std::uint32_t>(text.size())}, most, numbering);
}

TEST(quotations_numbering, numbers_inflected_words_alike) {
  Numbering numbering;
  EXPECT_EQ(read_all("boats sank", numbering).words[0], read_all("a boat", numbering).words[1]);
  EXPECT_EQ(read_all("U.S. boats", numbering).words[0], read_all("United States boats", numbering).words[0]);
}

TEST(quotations_numbering, reads_words_places_and_content) {
  Numbering numbering;
  const Read words = read_all("The boat and the boat sank", numbering);
  ASSERT_EQ(words.words.size(), 6U);
  EXPECT_EQ(words.content.size(), 2U);
  EXPECT_EQ(words.places[5], (Span{22, 26}));
  EXPECT_EQ(read_all("The boat and the boat sank", numbering, 2).words.size(), 2U);
}

TEST(quotations_numbering, tells_words_without_a_capital) {
  Numbering numbering;
  const std::string text = "The Harbour Watch sank boats";
  EXPECT_EQ(plain_words(text, read_all(text, numbering), numbering).size(), 2U);
}

TEST(quotations_numbering, weighs_a_word_by_the_sentences_of_one_account) {
  Numbering numbering;
  const Read words = read_all("boats sank the", numbering);
  const std::vector<bool> none_repeated(3, false), first_repeated = {true, false, false};
  numbering.count(words.words, none_repeated, 0);
  numbering.count(words.words, first_repeated, 0);
  numbering.count(words.words, none_repeated, 1);
  const std::vector<double> weights = numbering.weights();
  EXPECT_DOUBLE_EQ(weights[words.words[0]], 1.0);
  EXPECT_LT(weights[words.words[1]], 1.0);
  EXPECT_LT(weights[words.words[2]], weights[words.words[1]]);
}

TEST(quotations_numbering, knows_quoted_runs_that_an_earlier_sentence_has) {
  RepeatedRuns runs;
  EXPECT_EQ(runs.repeated({1, 2, 3, 4}, {true, true, true, false}), std::vector<bool>(4, false));
  EXPECT_EQ(runs.repeated({9, 1, 2, 3}, {true, true, true, true}), (std::vector<bool>{false, true, true, true}));
  EXPECT_EQ(runs.repeated({1, 2, 3}, {false, true, true}), std::vector<bool>(3, false));
}

}  // namespace
}  // namespace hexapla::align::quotations::quotations_numbering_test
