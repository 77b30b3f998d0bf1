#include <gtest/gtest.h>

#include "told.h"

namespace hexapla::annotate::statements_test {
namespace {

TEST(find_statements, finds_none_without_syntax) {
  test::Told told = test::flight();
  told.annotations.syntax = {};
  find_statements(told.account, told.annotations);
  EXPECT_TRUE(told.annotations.statements.empty());
  EXPECT_TRUE(told.annotations.vouchers.empty());
}

TEST(find_statements, tells_what_each_source_holds) {
  test::Told told = test::flight();
  find_statements(told.account, told.annotations);
  const std::vector<Statement>& statements = told.annotations.statements;
  ASSERT_EQ(statements.size(), 1U);  // "Police said" and "Roe reported" are who vouches for it
  const Statement& fled = statements[0];
  EXPECT_EQ(fled.span, told.of("two men had not fled"));
  EXPECT_EQ(fled.predicate, told.of("had not fled"));
  EXPECT_TRUE(fled.negated);
  EXPECT_EQ(fled.voucher, 1U);
  EXPECT_EQ(fled.parent, none);
  EXPECT_EQ(fled.factuality.certainty, Certainty::certain);
  EXPECT_TRUE(fled.factuality.negative);
  EXPECT_EQ(fled.by_account.certainty, Certainty::uncommitted);
  EXPECT_EQ(told.annotations.vouchers.size(), 2U);
}

TEST(find_statements, stands_in_text_order_with_parents_that_follow) {
  test::Told told = test::shooting();
  find_statements(told.account, told.annotations);
  const std::vector<Statement>& statements = told.annotations.statements;
  ASSERT_EQ(statements.size(), 2U);
  EXPECT_EQ(statements[0].act, "shoot");
  EXPECT_EQ(statements[1].act, "pilot");
  EXPECT_EQ(statements[1].parent, 0U);
  EXPECT_EQ(statements[0].arguments.back().role, ArgumentRole::place);
}

TEST(find_statements, gives_a_clause_its_time_in_place_of_the_phrase_that_holds_it) {
  test::Told told("Orr left on Tuesday", {{"Orr", "Orr", "NNP", "PROPN", 1, "nsubj"},
                                          {"left", "leave", "VBD", "VERB", 1, "ROOT"},
                                          {"on", "on", "IN", "ADP", 1, "prep"},
                                          {"Tuesday", "Tuesday", "NNP", "PROPN", 2, "pobj"}});
  Time time;
  time.span = told.of("Tuesday");
  told.annotations.times.push_back(time);
  find_statements(told.account, told.annotations);
  ASSERT_EQ(told.annotations.statements.size(), 1U);
  EXPECT_EQ(told.annotations.statements[0].times, std::vector<std::uint32_t>{0});
  ASSERT_EQ(told.annotations.statements[0].arguments.size(), 1U);
  EXPECT_EQ(told.annotations.statements[0].arguments[0].span, told.of("Orr"));
}

}  // namespace
}  // namespace hexapla::annotate::statements_test
