// Tests src/reconcile/times_sentences.cpp.
#include "reconcile/times_sentences.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::reconcile::times_sentences_test {
namespace {

using test::GivenTime;
using test::TimeStory;

TEST(TimesSentences, TakesTheWordsOfTheSentenceAroundATime) {
  const TimeStory made({{GivenTime{.text = "1987", .value = "1987", .act = "", .sentence = "It sank in 1987"},
                         GivenTime{.text = "3 May", .value = "", .act = "", .sentence = "It sank on 3 May off Osk"}}});
  const text::WordsAround around = words_around(made.story(), {0, 1});
  EXPECT_EQ(around.before, (std::vector<std::string>{"it", "sank", "on"}));
  EXPECT_EQ(around.after, (std::vector<std::string>{"off", "osk"}));
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
