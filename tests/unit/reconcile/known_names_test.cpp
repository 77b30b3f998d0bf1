#include "reconcile/known_names.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::known_names_test {
namespace {

/// A story of one account, each line of which is a name.
test::QuantityStory named(const std::string& text) {
  test::QuantityStory made;
  made.add(text, {});
  Annotations& annotations = made.annotations(0);
  for (std::uint32_t i = 0; i < annotations.sentences.size(); ++i)
    annotations.names.push_back({.span = annotations.sentences[i].span, .sentence = i, .chain = i});
  return made;
}

std::vector<std::string_view> ending(const KnownNames& names, std::string_view folded) {
  std::vector<std::string_view> out;
  for (const WrittenName& name : names.ending_like(0, folded)) out.push_back(name.words);
  return out;
}

using Words = std::vector<std::string_view>;

TEST(KnownNames, AreFoundByTheirLastWordAsWritten) {
  const test::QuantityStory made = named("Ann Roe\nMonroe\nANN ROE, Jr.\nBo Orr\nAnn Roe\nBo Fen-Roe");
  const KnownNames names(made.story());
  EXPECT_EQ(ending(names, "ann roe"), (Words{"Ann Roe", "ANN ROE, Jr.", "Bo Fen-Roe"}));
  EXPECT_EQ(ending(names, "roe jr"), ending(names, "roe"));
  EXPECT_EQ(ending(names, "monroe"), (Words{"Monroe"}));
  EXPECT_TRUE(ending(names, "ann").empty());
}

TEST(KnownNames, TellTheFullestNameOfAChain) {
  test::QuantityStory made = named("Ann Mae Roe\nRoe");
  made.annotations(0).names[1].chain = 0;
  const KnownNames names(made.story());
  ASSERT_EQ(names.ending_like(0, "roe").size(), 2U);
  EXPECT_EQ(names.ending_like(0, "roe")[1].fullest, "Ann Mae Roe");
}

TEST(KnownNames, KnowEachWordOfAName) {
  const test::QuantityStory made = named("Ann Fen-Roe\nBo Orr");
  const KnownNames names(made.story());
  for (const char* word : {"ann", "fen", "roe", "orr"}) EXPECT_TRUE(names.has_word(0, word)) << word;
  for (const char* word : {"an", "Ann", "fen-roe", ""}) EXPECT_FALSE(names.has_word(0, word)) << word;
}

TEST(KnownNames, AreKnownWithoutTheirGeneration) {
  for (const char* name : {"bo orr", "bo orr jr", "bo orr, jr.", "bo orr iii", "bo orr, iv"})
    EXPECT_EQ(without_generation(name), "bo orr") << name;
  EXPECT_EQ(without_generation("iv"), "iv");
}

TEST(KnownNames, OfAnAccountWithoutAnyAreNone) {
  test::QuantityStory made;
  made.add("nobody", {});
  const KnownNames names(made.story());
  EXPECT_TRUE(names.ending_like(0, "roe").empty());
  EXPECT_FALSE(names.has_word(0, "roe"));
}

}  // namespace
}  // namespace hexapla::reconcile::known_names_test
