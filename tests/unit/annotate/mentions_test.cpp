#include "annotate/mentions.h"

#include <gtest/gtest.h>

#include "statements/told.h"

namespace hexapla::annotate::mentions_test {
namespace {

TEST(find_mentions, finds_none_without_syntax) {
  test::Told told = test::shooting();
  told.annotations.syntax = {};
  const AccountMentions found = find_mentions(told.account, told.annotations);
  EXPECT_TRUE(found.references.empty());
  EXPECT_TRUE(found.happenings.empty());
}

TEST(find_mentions, tells_who_does_what_to_whom) {
  test::Told told = test::shooting();
  told.annotations.names = {{.span = told.of("Ann Roe"), .chain = 0}, {.span = told.of("Orr"), .chain = 1}};
  const AccountMentions found = find_mentions(told.account, told.annotations);
  ASSERT_EQ(found.references.size(), 4U);
  EXPECT_EQ(found.references[0].span, told.of("Ann Roe"));
  EXPECT_EQ(found.references[1].span, told.of("pilot"));
  EXPECT_EQ(found.references[1].chain, 0U);
  EXPECT_EQ(found.references[2].span, told.of("Orr"));
  EXPECT_EQ(found.references[3].span, told.of("Lunmouth"));
  ASSERT_EQ(found.happenings.size(), 1U);
  const Happening& shot = found.happenings[0];
  EXPECT_EQ(shot.span, told.of("shot"));
  EXPECT_EQ(shot.act, "shoot");
  EXPECT_FALSE(shot.saying);
  EXPECT_EQ(shot.agent, 2U);
  EXPECT_EQ(shot.patient, 0U);
}

}  // namespace
}  // namespace hexapla::annotate::mentions_test
