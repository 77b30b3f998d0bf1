#include "align/quantities_exclusions.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::align::quantities::quantities_exclusions_test {
namespace {

using test::QuantityStory;
using test::Told;

/// A text with one quantity, and the words of it that are names.
struct Account {
  std::string text;
  Told told;
  std::vector<std::string> names = {};
};

bool excluded(const Account& a, const Account& b) {
  QuantityStory made;
  for (const Account* account : {&a, &b}) {
    const std::uint32_t index = made.add(account->text, {account->told});
    for (const std::string& name : account->names) {
      const auto begin = static_cast<std::uint32_t>(account->text.find(name));
      made.annotations(index).names.push_back({.span = {begin, begin + static_cast<std::uint32_t>(name.size())}});
    }
  }
  const Features features(made.story(), {{0, 0}, {1, 0}});
  EXPECT_EQ(excludes(features.all()[0], features.all()[1]), excludes(features.all()[1], features.all()[0]));
  return excludes(features.all()[0], features.all()[1]);
}

TEST(QuantityExclusions, AScoreStandsBareOrBeforeItsNoun) {
  const Told bare{.words = "9-14", .number = "9-14", .low = 9, .bound = Bound::between, .high = 14};
  const Told record{.words = "9-14 record",
                    .number = "9-14",
                    .low = 9,
                    .thing = "record",
                    .head = "record",
                    .bound = Bound::between,
                    .kind = QuantityKind::clock_score,
                    .high = 14};
  EXPECT_FALSE(excluded({"They stand at 9-14.", bare}, {"They have a 9-14 record.", record}));
}

TEST(QuantityExclusions, OneSidesLossIsNotAnothersWinElsewhere) {
  const Told score{.words = "88-72", .number = "88-72", .low = 88, .bound = Bound::between, .high = 72};
  const Account loss{"The Otters took an 88-72 loss at Tarn.", score, {"Otters", "Tarn"}};
  EXPECT_TRUE(excluded(loss, {"The Herons had an 88-72 win over Selby.", score, {"Herons", "Selby"}}));
  EXPECT_FALSE(excluded(loss, {"The Otters took an 88-72 loss in Tarn.", score, {"Otters", "Tarn"}}));
}

TEST(QuantityExclusions, PointsOfAGameAreOnePlayers) {
  const auto account = [](const std::string& name) {
    return Account{name + " lost five points",
                   {.words = "five points", .number = "five", .low = 5, .thing = "points", .head = "point"},
                   {name}};
  };
  const auto of = [&](const std::string& a, const std::string& b) {
    QuantityStory made;
    for (const std::string& name : {a, b}) {
      const Account told = account(name);
      const std::uint32_t index = made.add(told.text, {told.told});
      made.annotations(index).quantities[0].per = "game";
      made.annotations(index).names.push_back({.span = {0, static_cast<std::uint32_t>(name.size())}});
    }
    const Features features(made.story(), {{0, 0}, {1, 0}});
    return excludes(features.all()[0], features.all()[1]);
  };
  EXPECT_TRUE(of("Brandt", "Friis"));
  EXPECT_FALSE(of("Brandt", "Brandt"));
}

TEST(QuantityExclusions, DistancesFromOtherPlacesAreOthers) {
  const auto away = [](const std::string& number, double metres, const std::string& place) {
    return Account{number + " miles south of " + place,
                   {.words = number + " miles", .number = number, .low = metres, .kind = QuantityKind::length, .unit = "metre"},
                   {place}};
  };
  EXPECT_FALSE(excluded(away("35", 56327, "Tarn"), away("36", 57936, "Tarn")));
  EXPECT_TRUE(excluded(away("35", 56327, "Tarn"), away("36", 57936, "Selby")));
  EXPECT_TRUE(excluded(away("600", 965606, "Tarn"), away("700", 1126540, "Tarn")));
}

TEST(QuantityExclusions, PopulationsAreThoseOfTheNamedPlace) {
  const auto home = [](const std::string& place) {
    return Account{place + ", home to 9,000 people",
                   {.words = "9,000 people", .number = "9,000", .low = 9000, .thing = "people", .head = "person"},
                   {place}};
  };
  EXPECT_FALSE(excluded(home("Marrowby"), home("Marrowby")));
  EXPECT_TRUE(excluded(home("Marrowby"), home("Selby")));
}

TEST(QuantityExclusions, AMagnitudeIsNoOtherNumber) {
  const Told strength{.words = "6.1", .number = "6.1", .low = 6.1};
  const Account quake{"Its magnitude was 6.1.", strength};
  EXPECT_FALSE(excluded(quake, {"It was 6.1 on the Richter scale.", strength}));
  EXPECT_TRUE(excluded(quake, {"Growth was 6.1.", strength}));
}

TEST(QuantityExclusions, AnimalsAreNoPeopleButTeamsAndWhatIsOnlyCalledSoMayBe) {
  const auto of_five = [](const std::string& text, const std::string& thing, const std::string& head,
                          const std::vector<std::string>& modifiers = {}) {
    return Account{text,
                   {.words = "five " + thing, .number = "five", .low = 5, .thing = thing, .head = head, .modifiers = modifiers}};
  };
  const Account people = of_five("Fire drove five people out.", "people", "person");
  EXPECT_TRUE(excluded(of_five("Fire drove five bulls out.", "bulls", "bull"), people));
  EXPECT_TRUE(excluded(of_five("Fire Drives five Bulls Out", "Bulls", "bull"), people));
  EXPECT_FALSE(excluded(of_five("Fire drove five Bulls out.", "Bulls", "bull"), people));
  EXPECT_FALSE(excluded(of_five("Fire drove five loan sharks out.", "loan sharks", "shark", {"loan"}), people));
  EXPECT_TRUE(excluded(of_five("Fire drove five blue sharks out.", "blue sharks", "shark", {"blue"}), people));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_exclusions_test
