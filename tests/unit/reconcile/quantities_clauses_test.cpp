#include "reconcile/quantities_clauses.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "text/morphology.h"

namespace hexapla::reconcile::quantities_clauses_test {
namespace {

using test::QuantityStory;

TEST(QuantityClauses, ACommaEndsAClauseOnlyBeforeWhiteSpace) {
  const std::string_view text = "4,112 gulls, they said; no \u2014 yes";
  EXPECT_FALSE(ends_clause(text, 1));
  EXPECT_TRUE(ends_clause(text, 11));
  EXPECT_TRUE(ends_clause(text, 22));
  EXPECT_TRUE(ends_clause(text, 27));
  EXPECT_FALSE(ends_clause(text, 0));
}

TEST(QuantityClauses, MarksInsideWordsEndNone) {
  const std::string_view text = "At 9:30 p.m. in St. Orlen: rain. At 9 p.m. It fell.";
  EXPECT_FALSE(ends_clause(text, 4));
  EXPECT_FALSE(ends_clause(text, 11));
  EXPECT_FALSE(ends_clause(text, 18));
  EXPECT_TRUE(ends_clause(text, 25));
  EXPECT_TRUE(ends_clause(text, 31));
  EXPECT_TRUE(ends_clause(text, 41));
  EXPECT_TRUE(ends_clause(text, text.size() - 1));
}

TEST(QuantityClauses, TheClauseThatMostShareIsNamed) {
  QuantityStory made;
  const auto money = [](const std::string& words) {
    return test::Told{.words = words, .number = words.substr(1), .low = 4, .kind = QuantityKind::money, .unit = "USD"};
  };
  made.add("Quiet people say that the harbour lost $4 at night.", {money("$4")});
  made.add("The harbour lost $4 in the storm.", {money("$4")});
  made.add("In the storm the harbour lost $4.", {money("$4")});
  EXPECT_EQ(clause_question(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}})), "harbour lost … in the storm");
}

TEST(QuantityClauses, WhatIsToldOfAnotherFigureIsNoneOfIts) {
  const auto named = [](const std::string& text, const std::vector<std::string>& numbers, std::uint32_t which) {
    QuantityStory made;
    std::vector<test::Told> told;
    for (const std::string& number : numbers) told.push_back({.words = number, .number = number, .low = 1});
    made.add(text, told);
    return clause_question(made.story(), QuantityStory::question({{0, which}}));
  };
  EXPECT_EQ(named("The storm trapped 13 of 63 gulls on the pier.", {"13", "63"}, 1), "gulls on the pier");
  EXPECT_EQ(named("Nine gulls dead, four still missing off Orn.", {"Nine", "four"}, 1), "missing off Orn");
  EXPECT_EQ(named("Off Orn 12 boats sank near 4 huts.", {"12", "4"}, 0), "Orn … boats sank");
  EXPECT_EQ(named("It seems that 2 have not been found.", {"2"}, 0), "not been found");
  EXPECT_EQ(named("2 have not been found.", {"2"}, 0), "not been found");
}

TEST(QuantityClauses, AWordIsSharedByItsAccounts) {
  Shares shares;
  shares.count(0);
  shares.count(1);
  shares.add(text::word_key("harbours"), 0);
  EXPECT_DOUBLE_EQ(shares.share(text::word_key("harbour")), 0.5);
  EXPECT_DOUBLE_EQ(shares.share("gull"), 0);
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_clauses_test
