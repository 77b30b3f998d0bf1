#include "text/violence.h"

#include <gtest/gtest.h>

namespace hexapla::text::violence_test {
namespace {

TEST(violence, knows_blows_in_their_forms) {
  for (const std::string_view verb : {"shoot", "gun-down", "strike", "beat"}) EXPECT_TRUE(is_blow(verb)) << verb;
  for (const std::string_view verb : {"shot", "gun", "kill", "sit"}) EXPECT_FALSE(is_blow(verb)) << verb;
  for (const std::string_view word : {"shot", "shooting", "hits", "gunned", "stab"}) EXPECT_TRUE(is_form_of_blow(word)) << word;
  for (const std::string_view word : {"gun", "guns", "knife", "died"}) EXPECT_FALSE(is_form_of_blow(word)) << word;
  for (const std::string_view word : {"shot", "beaten", "struck", "hit", "knifed", "assaulted"})
    EXPECT_TRUE(is_participle_of_blow(word)) << word;
  for (const std::string_view word : {"shooting", "stab", "knife", "killed"}) EXPECT_FALSE(is_participle_of_blow(word)) << word;
}

TEST(violence, knows_what_kills_and_who_does_it) {
  EXPECT_TRUE(is_deadly("murder"));
  EXPECT_TRUE(is_deadly("stab"));
  EXPECT_FALSE(is_deadly("hit"));
  EXPECT_TRUE(is_attacker("gunman"));
  EXPECT_TRUE(is_attacker("arsonist"));
  EXPECT_FALSE(is_attacker("victim"));
}

TEST(violence, knows_where_on_the_body_a_part_is) {
  EXPECT_NE(part_of_body("elbow") & part_of_body("hand"), 0);
  EXPECT_NE(part_of_body("shoulder") & part_of_body("chest"), 0);
  EXPECT_EQ(part_of_body("head") & part_of_body("knees"), 0);
  EXPECT_EQ(part_of_body("table"), 0);
  for (const std::string_view word : {"leg", "hip", "finger", "shoulder"}) EXPECT_TRUE(is_limb(word)) << word;
  for (const std::string_view word : {"neck", "back", "table"}) EXPECT_FALSE(is_limb(word)) << word;
}

}  // namespace
}  // namespace hexapla::text::violence_test
