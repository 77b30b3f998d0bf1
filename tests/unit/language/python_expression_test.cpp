#include "language/tokenize/python_expression.h"

#include <gtest/gtest.h>

#include "language/tokenize/expression.h"

namespace hexapla::language::python_expression_test {
namespace {

TEST(PythonExpression, RewritesEscapes) {
  EXPECT_EQ(translate_expression(R"(\u2019s$|\U0001F600)").value(), R"(\x{2019}s$|\x{0001F600})");
  EXPECT_EQ(translate_expression(R"((?u)a{,3}\Z)").value(), R"(a{0,3}\z)");
  EXPECT_EQ(translate_expression("[[:]x]").value(), "[\\[:]x]");
  EXPECT_FALSE(translate_expression(R"(\u20)"));
  EXPECT_FALSE(translate_expression("a\\"));
}

TEST(PythonExpression, WhiteSpaceIsPythons) {
  const auto expression = Expression::compile(translate_expression(R"(^\S+$)").value(), "test");
  ASSERT_TRUE(expression);
  Matcher matcher(*expression);
  EXPECT_EQ(matcher.search("a\u180eb", 0), Matched::yes);
  EXPECT_EQ(matcher.search("a\u001cb", 0), Matched::no);
}

TEST(SuffixWindow, IsTheWidestAlternative) {
  EXPECT_EQ(suffix_window(R"(\)$|(?<=[0-9])(?:km|km/h|t)$|[\x{61}-z]{2,5}$)")->width, 5U);
  EXPECT_EQ(suffix_window(R"(\)$|\.\.+$)")->repeat, R"(\.)");
  EXPECT_EQ(suffix_window(R"(\)$|\.\.+$)")->width, 1U);
}

TEST(SuffixWindow, GivesUpWhereNoneCanBeTold) {
  EXPECT_FALSE(suffix_window(R"(\)$|\()"));
  EXPECT_FALSE(suffix_window(R"((?:ab)+$)"));
  EXPECT_FALSE(suffix_window(R"(a+b$)"));
  EXPECT_FALSE(suffix_window(R"((a$)"));
}

}  // namespace
}  // namespace hexapla::language::python_expression_test
