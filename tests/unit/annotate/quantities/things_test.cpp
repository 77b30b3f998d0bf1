// Tests src/annotate/quantities/things.cpp.
#include "reading.h"

namespace hexapla::annotate::things_test {
namespace {

std::string thing(const std::string& text) {
  const Reading reading(text);
  return reading.text(reading.at(0).thing);
}

TEST(things, are_the_nouns_behind_the_number) {
  EXPECT_EQ(thing("They met 12 tired sailors there."), "tired sailors");
  EXPECT_EQ(only("They met 12 tired sailors there.").head, "sailor");
  EXPECT_EQ(thing("They met 12 sailors of the Tarn fleet."), "sailors of the Tarn fleet");
}

TEST(things, are_what_a_hyphen_joins) {
  const Reading reading("The 48-page book was read.");
  ASSERT_EQ(reading.quantities().size(), 1U);
  EXPECT_EQ(reading.at(0).head, "page");
  EXPECT_EQ(reading.at(0).span, (Span{0, 11}));
}

TEST(things, of_a_measure_stand_behind_of) {
  EXPECT_EQ(thing("They carried 40 tons of wet sand."), "wet sand");
  EXPECT_EQ(thing("A judge set a $500,000 bond."), "bond");
}

TEST(things, may_be_left_out_before_a_rate) {
  const Quantity rate = only("They towed 20 per week.");
  EXPECT_EQ(rate.per, "week");
  EXPECT_EQ(rate.span, (Span{11, 22}));
}

TEST(things, may_be_hyphened_with_their_rate) {
  const Quantity rate = only("A 52,000 barrel-a-day plant opened.");
  EXPECT_EQ(rate.head, "barrel");
  EXPECT_EQ(rate.per, "day");
  EXPECT_EQ(rate.span, (Span{2, 21}));
}

TEST(things, of_a_part_are_what_it_is_taken_of) {
  const Quantity part = only("Then 12 of the sailors left.");
  EXPECT_TRUE(part.part);
  EXPECT_EQ(part.head, "sailor");
}

TEST(things, a_part_of_a_counted_whole_has_its_noun) {
  const Reading reading("They lost four of their last five games.");
  ASSERT_EQ(reading.spans(), (Strings{"four", "five games"}));
  EXPECT_EQ(reading.at(0).head, "game");
  EXPECT_TRUE(reading.at(0).part);
  EXPECT_EQ(Reading("They won 270 of the 538 votes.").at(0).head, "vote");
  EXPECT_EQ(Reading("They met four of the Marrow gang.").at(0).head, "gang");
  const Reading money("It raised 280 million of the 1.5 billion euros.");
  ASSERT_EQ(money.spans(), (Strings{"280 million", "the 1.5 billion euros"}));
  EXPECT_EQ(money.at(0).unit, "EUR");
  EXPECT_EQ(money.at(0).low, 280e6);
}

TEST(things, more_of_a_known_thing) {
  const Reading reading("They found two more of the boats.");
  ASSERT_EQ(reading.quantities().size(), 1U);
  EXPECT_EQ(reading.at(0).head, "boat");
  EXPECT_TRUE(reading.at(0).others);
}

}  // namespace
}  // namespace hexapla::annotate::things_test
