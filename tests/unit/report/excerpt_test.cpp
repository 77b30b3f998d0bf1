#include "report/html/excerpt.h"

#include <gtest/gtest.h>
#include <string>

namespace hexapla::report::excerpt_test {
namespace {

const Account account =
    *Account::from_text("Title line\n\nThe first one. “Is it so?” she asked. It burned in 1891 for a day! The end.\n");

Span span_of(std::string_view words) {
  const auto at = static_cast<std::uint32_t>(account.text().find(words));
  return {at, at + static_cast<std::uint32_t>(words.size())};
}

std::string_view around(std::string_view words, std::uint32_t reach = 400) {
  return account.text(sentence_around(account, span_of(words), reach).span);
}

TEST(SentenceAround, EndsAtPointsAndStaysInTheBlock) {
  EXPECT_EQ(around("1891"), "It burned in 1891 for a day!");
  EXPECT_EQ(around("first"), "The first one.");
  EXPECT_EQ(around("line"), "Title line");
  EXPECT_EQ(around("she"), "“Is it so?” she asked.") << "a small letter goes on with the sentence";
  const Account ferry = *Account::from_text("It struck the mole at 6 a.m. on Tuesday. “No one slept.” Boats came.");
  EXPECT_EQ(ferry.text(sentence_around(ferry, {22, 28}, 400).span), "It struck the mole at 6 a.m. on Tuesday.");
}

TEST(SentenceAround, GivesSeveralSentencesForASpanOfSeveral) {
  EXPECT_EQ(around("asked. It"), "“Is it so?” she asked. It burned in 1891 for a day!");
}

TEST(SentenceAround, ReachesNoFurtherThanAsked) {
  const Excerpt excerpt = sentence_around(account, span_of("1891"), 7);
  EXPECT_EQ(account.text(excerpt.span), "in 1891 for a");
  EXPECT_TRUE(excerpt.cut_before);
  EXPECT_TRUE(excerpt.cut_after);
  EXPECT_FALSE(sentence_around(account, span_of("1891"), 60).cut_after);
}

TEST(Joined, SortsAndJoins) {
  EXPECT_EQ(joined({{8, 9}, {0, 3}, {2, 5}, {5, 6}}), (std::vector<Span>{{0, 6}, {8, 9}}));
  EXPECT_TRUE(joined({}).empty());
}

}  // namespace
}  // namespace hexapla::report::excerpt_test
