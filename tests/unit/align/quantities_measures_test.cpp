#include "align/quantities_measures.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::align::quantities::quantities_measures_test {
namespace {

using test::QuantityStory;
using test::Told;

Span whole(const std::string& text) { return {0, static_cast<std::uint32_t>(text.size())}; }

Measure measure(const std::string& text, const Told& told) {
  QuantityStory made;
  made.add(text, {told});
  return told_measure(made.quantity(0, 0), text, whole(text));
}

TEST(QuantityMeasures, TheWordsAroundTellWhatIsMeasured) {
  const Told strength{.words = "6.1", .number = "6.1", .low = 6.1};
  EXPECT_EQ(measure("The institute put the magnitude at 5.9, the survey at 6.1.", strength), Measure::magnitude);
  EXPECT_EQ(measure("It was 6.1 on the Richter scale.", strength), Measure::magnitude);
  EXPECT_EQ(measure("Its growth was 6.1 a year.", strength), Measure::none);
  const Told whole_number{.words = "6 quake", .number = "6", .low = 6, .thing = "quake", .head = "quake"};
  EXPECT_EQ(measure("A magnitude 6 quake can break walls.", whole_number), Measure::magnitude);
  const Told villages{.words = "6 villages", .number = "6", .low = 6, .thing = "villages", .head = "village"};
  EXPECT_EQ(measure("The quake of that magnitude hit 6 villages.", villages), Measure::none);
}

TEST(QuantityMeasures, APopulationIsThatOfAPlace) {
  const Told people{.words = "9,000 people", .number = "9,000", .low = 9000, .thing = "people", .head = "person"};
  EXPECT_EQ(measure("Marrowby, home to 9,000 people, lay dark.", people), Measure::population);
  EXPECT_EQ(measure("Marrowby is a town of 9,000 people.", people), Measure::population);
  EXPECT_EQ(measure("It drove 9,000 people from Marrowby.", people), Measure::none);
  const Told bare{.words = "9,000", .number = "9,000", .low = 9000};
  EXPECT_EQ(measure("The isle has a population of 9,000.", bare), Measure::population);
}

TEST(QuantityMeasures, ADistanceLeadsFromAPlace) {
  const Told miles{.words = "35 miles", .number = "35", .low = 56327, .kind = QuantityKind::length, .unit = "metre"};
  EXPECT_EQ(measure("The ship lay 35 miles south-west of Tarn.", miles), Measure::distance);
  EXPECT_EQ(measure("The ship lay 35 miles from Tarn.", miles), Measure::distance);
  EXPECT_EQ(measure("The wire is 35 miles of copper.", miles), Measure::none);
}

TEST(QuantityMeasures, TwoNumbersThatNothingCountsAreAScore) {
  const Told record{.words = "9-14", .number = "9-14", .low = 9, .bound = Bound::between, .high = 14};
  EXPECT_EQ(measure("The Otters stand at 9-14.", record), Measure::score);
  for (const std::string vote : {"52 to 48", "52-to-48"}) {
    const Told told{.words = vote, .number = vote, .low = 48, .kind = QuantityKind::clock_score};
    EXPECT_EQ(measure("The bill passed by " + vote + ".", told), Measure::score) << vote;
  }
  const Told pupils{.words = "9-14 pupils",
                    .number = "9-14",
                    .low = 9,
                    .thing = "pupils",
                    .head = "pupil",
                    .bound = Bound::between,
                    .high = 14};
  EXPECT_EQ(measure("A class has 9-14 pupils.", pupils), Measure::none);
}

TEST(QuantityMeasures, AnOutcomeStandsBesideItsScore) {
  const auto outcome = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {{.words = "88-72", .number = "88-72", .low = 88, .bound = Bound::between, .high = 72}});
    return told_outcome(made.quantity(0, 0), text, whole(text));
  };
  EXPECT_EQ(outcome("Their 88-72 setback at Tarn was the third."), Outcome::lost);
  EXPECT_EQ(outcome("The Otters won 88-72."), Outcome::won);
  EXPECT_EQ(outcome("It ended 88-72."), Outcome::none);
}

TEST(QuantityMeasures, AnyQuakeIsNoCertainOne) {
  const auto generic = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {{.words = "6 quake", .number = "6", .low = 6, .thing = "quake", .head = "quake"}});
    return is_generic(made.quantity(0, 0), text, whole(text));
  };
  EXPECT_TRUE(generic("A magnitude 6 quake can break walls."));
  EXPECT_FALSE(generic("A magnitude 6 quake broke walls."));
  EXPECT_FALSE(generic("The magnitude 6 quake can be felt still."));
}

TEST(QuantityMeasures, TwoSourcesAreSetAgainstEachOther) {
  const auto against = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {{.words = "5.9", .number = "5.9", .low = 5.9}, {.words = "6.1", .number = "6.1", .low = 6.1}});
    return are_set_against(made.quantity(0, 0), made.quantity(0, 1), text);
  };
  EXPECT_TRUE(against("One put it at 5.9, but the survey said it was 6.1."));
  EXPECT_FALSE(against("The first was 5.9 and the second 6.1."));
  EXPECT_FALSE(against("The first was 5.9, but the second had 6.1."));
}

TEST(QuantityMeasures, AMeanIsNoCountInLetters) {
  const auto apart = [](const std::string& a, const std::string& b) {
    QuantityStory made;
    made.add(a, {{.words = a, .number = a, .low = 8}});
    made.add(b, {{.words = b, .number = b, .low = 8}});
    return are_mean_and_count(notation_of(made.quantity(0, 0), a), notation_of(made.quantity(1, 0), b));
  };
  EXPECT_TRUE(apart("8.0", "eight"));
  EXPECT_FALSE(apart("8.0", "8"));
  EXPECT_FALSE(apart("8", "eight"));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_measures_test
