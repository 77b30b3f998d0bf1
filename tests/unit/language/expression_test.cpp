#include "language/tokenize/expression.h"

#include <gtest/gtest.h>

namespace hexapla::language::expression_test {
namespace {

TEST(Expression, FindsTheFirstMatch) {
  Matcher matcher(Expression::compile("[bc]+", "m").value());
  ASSERT_EQ(matcher.search("aébcd", 0), Matched::yes);
  EXPECT_EQ(matcher.found(), (Span{3, 5}));
  EXPECT_EQ(matcher.search("aébcd", 5), Matched::no);
  EXPECT_EQ(matcher.search("abc", 0, true), Matched::no) << "anchored";
}

TEST(Expression, WhatCannotBeCompiledIsRefusedWithItsByte) {
  const auto expression = Expression::compile("ab(c", "m");
  ASSERT_FALSE(expression);
  EXPECT_EQ(expression.error().code, ErrorCode::malformed);
  EXPECT_EQ(expression.error().offset, 4U);
}

/// It would split characters, so that tokens were no longer UTF-8.
TEST(Expression, SingleBytesCannotBeAskedFor) {
  const auto expression = Expression::compile("a\\C", "m");
  ASSERT_FALSE(expression);
  EXPECT_EQ(expression.error().code, ErrorCode::malformed);
}

TEST(Expression, StopsAtTheLimit) {
  Matcher matcher(Expression::compile("^(?:a+)+$", "m").value());
  EXPECT_EQ(matcher.search(std::string(50, 'a') + "b", 0), Matched::limit);
  EXPECT_EQ(matcher.search(std::string(50, 'a'), 0), Matched::yes);
}

}  // namespace
}  // namespace hexapla::language::expression_test
