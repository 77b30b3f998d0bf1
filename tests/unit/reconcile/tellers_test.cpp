#include "reconcile/tellers.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::tellers_test {
namespace {

TEST(Tellers, NamesFewAndCountsTheRest) {
  test::QuantityStory made;
  for (int i = 0; i < 6; ++i) made.add("Nine gulls.", {});
  EXPECT_EQ(name_accounts(made.story(), {2}).names, "c");
  EXPECT_FALSE(name_accounts(made.story(), {2}).several);
  EXPECT_EQ(name_accounts(made.story(), {0, 1, 3, 4}).names, "a, b, d and e");
  EXPECT_EQ(name_accounts(made.story(), {0, 1, 2, 3, 4, 5}).names, "a, b, c and 3 more");
}

TEST(Tellers, EachAccountIsNamedOnce) {
  test::QuantityStory made;
  made.add("Nine gulls, nine gulls.", {});
  made.add("Nine gulls.", {});
  const Reading reading{.value = {}, .mentions = {{0, {0, 4}}, {0, {12, 16}}, {1, {0, 4}}}};
  const Tellers tellers = tellers_of(made.story(), reading);
  EXPECT_EQ(tellers.names, "a and b");
  EXPECT_TRUE(tellers.several);
}

TEST(Tellers, WordsStandOnOneLineWithoutControlCharacters) {
  EXPECT_EQ(plain_words("  the end\nof \t July "), "the end of July");
  EXPECT_EQ(plain_words("the \x1b[31mmayor\x07 said"), "the [31mmayor said");
}

TEST(Tellers, AClauseBeginsBehindWhereItWasWritten) {
  EXPECT_EQ(plain_clause("PORT ELM, N.H. (AP) \u2014 A pier\nburnt"), "A pier burnt");
  EXPECT_EQ(plain_clause("ELM - A pier burnt"), "A pier burnt");
  EXPECT_EQ(plain_clause("Elm - a port - burnt"), "Elm - a port - burnt");
  EXPECT_EQ(plain_clause("US - Norland trade fell"), "US - Norland trade fell");
  EXPECT_EQ(plain_clause("A pier burnt"), "A pier burnt");
  EXPECT_EQ(plain_clause(""), "");
}

TEST(Tellers, MarksThatAreNotClosedAreLeftOut) {
  EXPECT_EQ(without_loose_marks("sank a `mother ship"), "sank a mother ship");
  EXPECT_EQ(without_loose_marks("sank a 'mother ship"), "sank a mother ship");
  EXPECT_EQ(without_loose_marks("sank a 'mother ship' there"), "sank a 'mother ship' there");
  EXPECT_EQ(without_loose_marks("the miners' boat didn't sink"), "the miners' boat didn't sink");
}

TEST(Tellers, AMarkWithoutItsOtherIsLeftOutOrGivenIt) {
  EXPECT_EQ(without_loose_marks("sank a “mother ship"), "sank a mother ship");
  EXPECT_EQ(without_loose_marks("sank a “mother ship” there"), "sank a “mother ship” there");
  EXPECT_EQ(with_marks_closed("Tarn would “never pay for it"), "Tarn would “never pay for it”");
  EXPECT_EQ(with_marks_closed("It was \"never paid"), "It was \"never paid\"");
  EXPECT_EQ(with_marks_closed("It was not paid,” Roe said"), "“It was not paid,” Roe said");
  EXPECT_EQ(with_marks_closed("It was not paid,\" Roe said"), "\"It was not paid,\" Roe said");
  EXPECT_EQ(with_marks_closed("They “will not pay\" for it"), "They “will not pay\" for it");
  EXPECT_EQ(with_marks_closed("the campaign of '08"), "the campaign of '08");
}

}  // namespace
}  // namespace hexapla::reconcile::tellers_test
