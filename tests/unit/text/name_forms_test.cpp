#include "text/name_forms.h"

#include <gtest/gtest.h>

namespace hexapla::text::name_forms_test {
namespace {

TEST(is_bare_word, knows_kinds_of_places_and_bodies) {
  EXPECT_TRUE(is_bare_word("street"));
  EXPECT_TRUE(is_bare_word("department"));
  EXPECT_FALSE(is_bare_word("navy")) << "there is one of it";
  EXPECT_FALSE(is_bare_word("roe"));
}

TEST(kind_by_form, knows_ways_lands_and_ships) {
  EXPECT_EQ(kind_by_form({"mill", "street"}, ParticipantKind::person), ParticipantKind::place);
  EXPECT_EQ(kind_by_form({"port", "elm"}, ParticipantKind::person), ParticipantKind::place);
  EXPECT_EQ(kind_by_form({"north", "elm"}, ParticipantKind::person), ParticipantKind::place);
  EXPECT_EQ(kind_by_form({"orn", "united"}, ParticipantKind::person), ParticipantKind::organisation);
  EXPECT_EQ(kind_by_form({"civic", "center"}, ParticipantKind::person), ParticipantKind::organisation);
  EXPECT_EQ(kind_by_form({"harvest", "day"}, ParticipantKind::person), ParticipantKind::other);
  EXPECT_EQ(kind_by_form({"hms", "dorrit"}, ParticipantKind::person), ParticipantKind::vehicle);
  EXPECT_EQ(kind_by_form({"orn", "county"}, ParticipantKind::organisation), ParticipantKind::organisation);
  EXPECT_EQ(kind_by_form({"ann", "roe"}, ParticipantKind::person), ParticipantKind::person);
  EXPECT_TRUE(spreads_news("reuters"));
  EXPECT_FALSE(spreads_news("ann roe"));
}

TEST(kind_by_form, takes_a_person_with_a_title_for_no_place_by_the_first_word) {
  using enum ParticipantKind;
  EXPECT_EQ(kind_by_form({"santa", "orn", "county", "sheriff", "ann", "roe"}, person), person);
  EXPECT_EQ(kind_by_form({"santa", "orn", "roe"}, person), place);
  EXPECT_EQ(kind_by_form({"north", "sheriff"}, person), place);
}

}  // namespace
}  // namespace hexapla::text::name_forms_test
