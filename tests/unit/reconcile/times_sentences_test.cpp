// Tests src/reconcile/times_sentences.cpp.
#include "reconcile/times_sentences.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::reconcile::times_sentences_test {
namespace {

using test::GivenTime;
using test::TimeStory;

/// The words around a time that stands in a sentence.
WordsAround around(const std::string& sentence, const std::string& words) {
  const TimeStory made({{GivenTime{.text = words, .value = "", .act = "", .sentence = sentence}}});
  return words_around(made.story(), {0, 0});
}

using Words = std::vector<std::string>;

TEST(TimesSentences, TakesTheNearestWordsOfTheSentence) {
  const WordsAround few = around("The ferry sank on 3 May off Osk", "3 May");
  EXPECT_EQ(few.before, (Words{"the", "ferry", "sank", "on"}));
  EXPECT_EQ(few.after, (Words{"off", "osk"}));
  const WordsAround many = around("a b c d e f g h i j 3 May k l m n o p q r s t", "3 May");
  EXPECT_EQ(many.before, (Words{"c", "d", "e", "f", "g", "h", "i", "j"}));
  EXPECT_EQ(many.after, (Words{"k", "l", "m", "n", "o", "p", "q", "r"}));
}

TEST(TimesSentences, CutsNoCharacterOfLongSentences) {
  std::string umlauts;
  for (int i = 0; i < 301; ++i) umlauts += "ä";
  const WordsAround words = around(umlauts + " 3 May x" + umlauts, "3 May");
  ASSERT_EQ(words.before.size(), 1U);
  ASSERT_EQ(words.after.size(), 1U);
  EXPECT_EQ(words.before[0].size() % 2, 0U);
  EXPECT_EQ(words.after[0].size() % 2, 1U);
}

TEST(TimesSentences, NearlyTheSameAreFiveWordsAndMostOfThem) {
  const WordsAround one = around("Divers searched the flooded deck on 3 May for Ada Orr", "3 May");
  EXPECT_TRUE(are_nearly_the_same(one, around("Divers searched the flooded hull on 4 May for Ada Orr", "4 May")));
  EXPECT_FALSE(are_nearly_the_same(one, around("Two boats left the empty pier on 4 May for Ada Orr", "4 May")));
  EXPECT_FALSE(are_nearly_the_same(around("One of the tugs was sunk in 1987 at Osk", "1987"),
                                   around("All of the ferry was lost in 1989 at Osk", "1989")));
  EXPECT_FALSE(are_nearly_the_same(around("He came on 3 May", "3 May"), around("He came on 4 May", "4 May")));
}

TEST(TimesSentences, KnowsTheWordOfALimit) {
  const auto limit = [](const std::string& sentence) {
    const TimeStory made({{GivenTime{.text = "1998", .value = "1998", .act = "", .sentence = sentence}}});
    return limit_word(made.story(), {0, 0});
  };
  EXPECT_EQ(limit("She has worked there since 1998"), "since");
  EXPECT_EQ(limit("Until 1998 she worked there"), "until");
  EXPECT_EQ(limit("Nine had come as of 1998"), "as of");
  EXPECT_EQ(limit("She came after 1998"), "");
  EXPECT_EQ(limit("1998 was long"), "");
}

}  // namespace
}  // namespace hexapla::reconcile::times_sentences_test
