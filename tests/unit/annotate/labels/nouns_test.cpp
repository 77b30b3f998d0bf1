#include "annotate/labels/nouns.h"

#include <gtest/gtest.h>

namespace hexapla::annotate::labels::nouns_test {
namespace {

TEST(kind_of_noun, tells_people_bodies_and_craft_from_things) {
  EXPECT_EQ(kind_of_noun("commando"), ParticipantKind::person);
  EXPECT_EQ(kind_of_noun("pirate"), ParticipantKind::person);
  EXPECT_EQ(kind_of_noun("ministry"), ParticipantKind::organisation);
  EXPECT_EQ(kind_of_noun("frigate"), ParticipantKind::vehicle);
  EXPECT_EQ(kind_of_noun("ferry"), ParticipantKind::vehicle);
  EXPECT_EQ(kind_of_noun("courthouse"), ParticipantKind::place);
  EXPECT_EQ(kind_of_noun("cable"), ParticipantKind::other);
  EXPECT_EQ(kind_of_noun("necklace"), ParticipantKind::other);
  EXPECT_EQ(kind_of_noun("pistol"), ParticipantKind::other);
  EXPECT_EQ(kind_of_noun("blast"), ParticipantKind::other);
  EXPECT_EQ(kind_of_noun("table"), std::nullopt);
}

TEST(kind_of_noun, knows_kin_and_where_people_live) {
  EXPECT_EQ(kind_of_noun("grandmother"), ParticipantKind::person);
  EXPECT_EQ(kind_of_noun("suburb"), ParticipantKind::place);
  EXPECT_EQ(kind_of_noun("bullet"), ParticipantKind::other);
}

TEST(kind_of_noun, knows_sides_in_court_and_in_politics) {
  EXPECT_EQ(kind_of_noun("plaintiff"), ParticipantKind::person);
  EXPECT_EQ(kind_of_noun("incumbent"), ParticipantKind::person);
  EXPECT_EQ(kind_of_noun("caucus"), ParticipantKind::organisation);
  EXPECT_EQ(kind_of_noun("amendment"), ParticipantKind::other);
}

TEST(kind_of_noun, takes_nobody_from_what_is_counted_with_people) {
  EXPECT_EQ(kind_of_noun("death"), std::nullopt);
  EXPECT_EQ(kind_of_noun("injury"), std::nullopt);
}

TEST(kind_of_noun, knows_those_who_speak_without_a_name) { EXPECT_EQ(kind_of_noun("authority"), ParticipantKind::organisation); }

TEST(is_unmarked, holds_of_the_widest_words_alone) {
  EXPECT_TRUE(is_unmarked("people"));
  EXPECT_FALSE(is_unmarked("individual"));
  EXPECT_TRUE(may_be_marked("people"));
  EXPECT_TRUE(may_be_marked("woman"));
  EXPECT_FALSE(may_be_marked("pilot"));
}

TEST(kind_of_participant, is_none_of_what_happened) {
  EXPECT_EQ(kind_of_noun("murder"), ParticipantKind::other);
  EXPECT_EQ(kind_of_participant("murder"), std::nullopt);
  EXPECT_EQ(kind_of_participant("trial"), std::nullopt);
  EXPECT_EQ(kind_of_participant("cable"), ParticipantKind::other);
  EXPECT_EQ(kind_of_participant("pilot"), ParticipantKind::person);
}

}  // namespace
}  // namespace hexapla::annotate::labels::nouns_test
