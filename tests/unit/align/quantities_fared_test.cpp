#include "align/quantities_fared.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::align::quantities::quantities_fared_test {
namespace {

using test::QuantityStory;

Fared fared(const std::string& text) {
  QuantityStory made;
  made.add(text, {{.words = "10-year-old", .number = "10", .low = 10, .kind = QuantityKind::age, .unit = "year"}});
  return how_fared(made.quantity(0, 0), text, {0, static_cast<std::uint32_t>(text.size())});
}

TEST(QuantitiesFared, TheWordsBehindAnAgeTellHowItsPersonFared) {
  EXPECT_EQ(fared("A 10-year-old boy was killed at Osk.").fate, text::Fate::die);
  EXPECT_EQ(fared("A 10-year-old died.").fate, text::Fate::die);
  EXPECT_EQ(fared("A 10-year-old was pronounced dead at Osk.").fate, text::Fate::die);
  EXPECT_EQ(fared("A 10-year-old was shot and critically wounded.").fate, text::Fate::hurt);
  EXPECT_TRUE(fared("A 10-year-old girl was shot in Tarn.").struck);
  EXPECT_EQ(fared("A 10-year-old girl was shot in Tarn.").fate, text::Fate::none);
  EXPECT_EQ(fared("A 10-year-old boy was fatally shot.").fate, text::Fate::die);
  EXPECT_EQ(fared("A 10-year-old boy was there when a man was killed.").fate, text::Fate::none);
}

TEST(QuantitiesFared, WhoDoesItToOthersDoesNotFareSo) {
  EXPECT_EQ(fared("A 10-year-old killed two neighbours.").fate, text::Fate::none);
  EXPECT_EQ(fared("A 10-year-old had killed his cousin.").fate, text::Fate::none);
  EXPECT_FALSE(fared("A 10-year-old boy shot a neighbour.").struck);
  EXPECT_TRUE(fared("10-year-old boy shot in Tarn").struck);
  EXPECT_EQ(fared("10-year-old boy shot dead").fate, text::Fate::die);
  EXPECT_EQ(fared("10-year-old killed Friday").fate, text::Fate::die);
  EXPECT_TRUE(fared("10-year-old boy shot three times in the leg").struck);
  EXPECT_EQ(fared("10-year-old boy wounded critically").fate, text::Fate::hurt);
  EXPECT_EQ(fared("A 10-year-old had died that day.").fate, text::Fate::die);
}

TEST(QuantitiesFared, AnAgeMayStandBetweenCommas) {
  const auto of_name = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {{.words = "Roe, 24", .number = "24", .low = 24, .kind = QuantityKind::age, .unit = "year"}});
    return how_fared(made.quantity(0, 0), text, {0, static_cast<std::uint32_t>(text.size())});
  };
  EXPECT_EQ(of_name("Roe, 24, was killed.").fate, text::Fate::die);
  EXPECT_EQ(of_name("Roe, 24, of Osk, was hurt.").fate, text::Fate::hurt);
  EXPECT_TRUE(of_name("Roe, 24, was shot in Tarn.").struck);
  EXPECT_EQ(of_name("Roe, 24, and a man who died swam.").fate, text::Fate::none);
  EXPECT_EQ(of_name("Roe, 24, killed a man.").fate, text::Fate::none);
  EXPECT_EQ(of_name("Roe, 24, of Osk").fate, text::Fate::none);
}

TEST(QuantitiesFared, SoDoThoseBefore) {
  EXPECT_EQ(fared("They mourned the death of a 10-year-old boy.").fate, text::Fate::die);
  EXPECT_EQ(fared("It fell, killing a 10-year-old.").fate, text::Fate::die);
  EXPECT_TRUE(fared("It told of the shooting death of the 10-year-old.").struck);
  EXPECT_EQ(fared("A man died, the 10-year-old said.").fate, text::Fate::none);
}

TEST(QuantitiesFared, TheSentenceTellsWhereAndHowTheyAre) {
  const auto wounds = [](const std::string& text) { return fared(text).wounds; };
  const std::uint8_t head = 1, trunk = 2, arms = 4, legs = 8;
  EXPECT_EQ(wounds("A 10-year-old was shot in the upper left leg."), legs);
  EXPECT_EQ(wounds("A 10-year-old boy was hit in the left side of the head."), head);
  EXPECT_EQ(wounds("A 10-year-old with a wound to his chest."), trunk);
  EXPECT_EQ(wounds("A 10-year-old, who was shot in the right arm and ankle, and Ann Roe"), arms | legs);
  EXPECT_EQ(wounds("A 10-year-old was hurt, and a 12-year-old was shot in the head."), 0);
  EXPECT_EQ(wounds("A 10-year-old in the back of a car."), 0);
  EXPECT_EQ(wounds("A 10-year-old was brought to face a judge."), 0);
  EXPECT_TRUE(fared("Two were taken to Osk in critical condition, a 10-year-old and a man.").tended);
  EXPECT_FALSE(fared("On condition of silence, a 10-year-old spoke.").tended);
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_fared_test
