// Tests src/lineage/passages.cpp.
#include "lineage/passages.h"

#include <ctime>
#include <gtest/gtest.h>

namespace hexapla::lineage::passages_test {
namespace {

constexpr std::string_view shared =
    "divers searched the flooded car deck for six hours before the rising tide forced them to leave";

std::vector<SharedText> find(const std::vector<std::string>& texts, std::uint32_t least = 12) {
  std::vector<Words> words;
  for (const std::string& text : texts) words.push_back(read_words(text));
  return find_shared_text(words, least);
}

TEST(passages, are_found_whatever_stands_around) {
  const auto found =
      find({"At dawn " + std::string(shared) + ", she said.", "The mayor wept. " + std::string(shared) + " the wreck."});
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].passages.size(), 1U);
  const Passage& passage = found[0].passages[0];
  EXPECT_EQ(passage.a.first, 2U);
  EXPECT_EQ(passage.a.last, 19U);
  EXPECT_EQ(passage.b.first, 3U);
  EXPECT_EQ(passage.b.last, 20U);
  EXPECT_EQ(passage.shared, 17U);
  EXPECT_EQ(passage.spoken, 0U);
  EXPECT_EQ(passage.own, 17U);
}

TEST(passages, go_on_over_changed_cut_and_added_words) {
  const auto found = find(
      {std::string(shared), "divers searched the flooded main deck for six long hours before the tide forced them to leave"});
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].passages.size(), 1U);
  EXPECT_EQ(found[0].passages[0].shared, 15U);
  EXPECT_EQ(found[0].passages[0].a.size(), 17U);
}

TEST(passages, need_the_least_words) {
  EXPECT_TRUE(find({"the flooded car deck for six hours on Tuesday", "the flooded car deck for six hours on Friday"}).empty());
  EXPECT_EQ(find({"the flooded car deck for six hours on Tuesday", "the flooded car deck for six hours on Friday"}, 8).size(),
            1U);
  EXPECT_TRUE(find({std::string(shared), ""}).empty());
  EXPECT_TRUE(find({}).empty());
}

TEST(passages, do_not_overlap) {
  const std::string twice = std::string(shared) + ". " + std::string(shared) + ".";
  const auto found = find({twice, twice});
  ASSERT_EQ(found.size(), 1U);
  std::uint32_t end = 0;
  for (const Passage& passage : found[0].passages) {
    EXPECT_GE(passage.a.first, end);
    end = passage.a.last;
  }
}

TEST(passages, know_spoken_words_and_names) {
  const std::string spoken = "“" + std::string(shared) + "”";
  EXPECT_EQ(find({spoken, "She said " + spoken})[0].passages[0].spoken, 17U);
  const std::string names = "Ada Quist, 35, Berit Lund, 27, Conor Hale, 25, Dana Marsh, 37, Edda Orr, 26";
  EXPECT_EQ(find({names, "They are " + names})[0].passages[0].own, 0U);
}

/// Seconds of processor time that a search of two such texts takes.
double seconds(const std::string& text) {
  const std::clock_t begin = std::clock();
  find({text, text});
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

TEST(passages, one_sentence_without_end_costs_linear_time) {
  const auto repeated = [](std::string_view sentence, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += sentence;
    return out;
  };
  for (const std::string_view sentence : {"The ferry sank at dawn near the old pier. ", "of the ", "a ", "\"a "}) {
    seconds(repeated(sentence, 1000));
    const double small = seconds(repeated(sentence, 5'000)), large = seconds(repeated(sentence, 100'000));
    EXPECT_LT(large, 20 * 4 * small + 0.5) << sentence;
  }
}

}  // namespace
}  // namespace hexapla::lineage::passages_test
