#include "align/times_happenings.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"
#include "align/times_features.h"

namespace hexapla::align::times::times_happenings_test {
namespace {

using test::GivenTime;
using test::TimeStory;

/// The features of all times of a story whose accounts each have the given ones.
std::vector<Feature> read(const std::vector<std::vector<GivenTime>>& all) {
  const TimeStory made(all);
  std::vector<AnnotationRef> refs;
  for (std::uint32_t account = 0; account < all.size(); ++account)
    for (std::uint32_t i = 0; i < all[account].size(); ++i) refs.push_back({account, i});
  std::vector<Feature> features = Features(made.story(), refs).all();
  // The story dies here: nothing that views its texts is looked at.
  return features;
}

GivenTime at(const std::string& words, const std::string& value, const std::string& act,
             const std::vector<std::string>& context = {"pier"}, const std::string& sentence = {}) {
  return {words, value, act, context, TimeKind::date, {}, sentence};
}

TEST(TimesHappenings, ABlowIsOneByAnyVerbAndADeathIsAnother) {
  const auto all =
      read({{at("Monday", "XXXX-WXX-1", "shoot"), at("Monday", "XXXX-WXX-1", "kill"), at("Monday", "XXXX-WXX-1", "wound"),
             at("Monday", "XXXX-WXX-1", "open", {"pier"}, "A man opened fire on Monday")},
            {at("Monday", "XXXX-WXX-1", "die"), at("Monday", "XXXX-WXX-1", "open", {"opened", "pier"}),
             at("Monday", "XXXX-WXX-1", "open", {"osk"}, "A man opened fire at the pier of Osk on Monday"),
             at("Monday", "XXXX-WXX-1", "open", {"osk"}, "After the fire the pier of Osk opened on Monday")}});
  for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(all[i].happening, "blow") << i;
  EXPECT_EQ(all[4].happening, "die");
  EXPECT_NE(all[5].happening, "blow");
  EXPECT_EQ(all[6].happening, "blow");
  EXPECT_NE(all[7].happening, "blow");
}

TEST(TimesHappenings, ALightVerbTakesItsActFromTheWordsBeside) {
  const auto all = read({{at("Monday", "XXXX-WXX-1", "suffer", {"suffered", "gunshot", "wound"}),
                          at("Tuesday", "XXXX-WXX-2", "happen", {"happened", "shooting"}), at("Friday", "XXXX-WXX-5", "say")}});
  EXPECT_EQ(all[0].happening, "blow");
  EXPECT_EQ(all[1].happening, "blow");
  EXPECT_EQ(all[2].happening, "");
}

TEST(TimesHappenings, WhatTookPlaceWasPlacedNowhere) {
  const auto all = read({{at("Monday", "XXXX-WXX-1", "shoot", {"shooting", "pier"}),
                          at("Tuesday", "XXXX-WXX-2", "take", {"place", "pier"}), at("Friday", "XXXX-WXX-5", "place")},
                         {at("Monday", "XXXX-WXX-1", "shoot", {"shooting", "pier"})}});
  EXPECT_NE(all[1].happening, "place");
}

TEST(TimesHappenings, AnAccountsOnlyDayOfAHappeningIsMarked) {
  const auto all =
      read({{at("Monday", "2016-07-04", "arrest"), at("July 4", "2016-07-04", "arrest"), at("Friday", "2016-07-08", "shoot"),
             at("July 9", "2016-07-09", "shoot"), at("today", "2016-07-10", "release")}});
  EXPECT_TRUE(all[0].sole_day);
  EXPECT_TRUE(all[1].sole_day);
  EXPECT_FALSE(all[2].sole_day);  // the account tells of two shots
  EXPECT_FALSE(all[3].sole_day);
  EXPECT_FALSE(all[4].sole_day);  // names no day
}

TEST(TimesHappenings, WhatIsToComeIsAskedByItself) {
  const auto all = read({{at("Monday", "2016-07-04", "arraign", {"pier"}, "He will be arraigned on Monday"),
                          at("Friday", "2016-07-01", "arraign", {"pier"}, "The other was arraigned on Friday")}});
  EXPECT_TRUE(all[0].sole_day);
  EXPECT_TRUE(all[1].sole_day);
}

TEST(TimesHappenings, ADatelineAndAnotherEventDateNothingOfTheStory) {
  const auto all =
      read({{at("July 18", "2016-07-18", "shoot", {"shooting"}, "MARROWBY, July 18 (Wire) - Hours before the shooting"),
             at("Sunday", "2016-07-17", "shoot", {"shot"}, "In a separate case a man was shot Sunday")}});
  EXPECT_EQ(all[0].happening, "");
  EXPECT_EQ(all[1].happening, "");
}

TEST(TimesHappenings, HoursAndNightsAreKnown) {
  const auto all = read({{at("9 p.m.", "2016-07-04T21:00", "shoot"), at("Monday", "2016-07-04", "shoot")},
                         {at("9 a.m.", "2016-07-04T09:00", "shoot"), at("Monday", "2016-07-04", "shoot")}});
  EXPECT_TRUE(all[0].sole_hour);
  EXPECT_TRUE(all[1].by_night);
  EXPECT_FALSE(all[3].by_night);
}

TEST(TimesHappenings, TwoNightsAreTwoDaysAndANightMayGoOnEarly) {
  const auto differ = [](const std::string& later, const std::string& value, const std::string& modifier) {
    GivenTime second = at(later, value, "shoot");
    second.modifier = modifier;
    const TimeStory made({{at("Saturday night", "2016-07-02TNI", "shoot")}, {second}});
    const Story story = made.story();
    const Features features(story, {{0, 0}, {1, 0}});
    const std::vector<Feature>& all = features.all();
    return give_other_days(all[0], all[1], text::TimeRelation::different);
  };
  EXPECT_TRUE(differ("Sunday night", "2016-07-03TNI", ""));
  EXPECT_FALSE(differ("early Sunday", "2016-07-03", "early"));
}

TEST(TimesHappenings, ADayIsNoNightOfTheNextOne) {
  const auto differ = [](const std::string& later, const std::string& value) {
    const TimeStory made({{at("Saturday", "2016-07-02", "shoot")}, {at(later, value, "shoot")}});
    const Story story = made.story();
    const Features features(story, {{0, 0}, {1, 0}});
    const std::vector<Feature>& all = features.all();
    return give_other_days(all[0], all[1], text::TimeRelation::different);
  };
  EXPECT_TRUE(differ("Sunday night", "2016-07-03TNI"));
  EXPECT_FALSE(differ("overnight Sunday", "2016-07-03TNI")) << "that of Saturday on Sunday";
}

TEST(TimesHappenings, OneWeekdayOfTwoWeeksIsTwoDaysWhereItIsNumbered) {
  const auto differ = [](const std::string& earlier, const std::string& later) {
    const TimeStory made({{at(earlier, "2016-06-01", "arrest")}, {at(later, "2016-06-08", "arrest")}});
    const Story story = made.story();
    const Features features(story, {{0, 0}, {1, 0}});
    const std::vector<Feature>& all = features.all();
    return give_other_days(all[0], all[1], text::TimeRelation::different);
  };
  EXPECT_TRUE(differ("June 1", "June 8"));
  EXPECT_FALSE(differ("June 1", "Wednesday"));
  EXPECT_FALSE(differ("Wednesday", "Wednesday"));
}

TEST(TimesHappenings, AWeekdayAndADayOfThePastAreNoTwoDaysOfOneThing) {
  const auto differ = [](const std::string& day, const std::string& value) {
    const TimeStory made({{at("Thursday", "XXXX-WXX-4", "score")}, {at(day, value, "score")}});
    const Features features(made.story(), {{0, 0}, {1, 0}});
    return give_other_days(features.all()[0], features.all()[1], text::TimeRelation::different);
  };
  EXPECT_FALSE(differ("Nov. 19, 2005", "2005-11-19"));
  EXPECT_TRUE(differ("Saturday, Nov. 19, 2005", "2005-11-19"));
  EXPECT_TRUE(differ("Nov. 19", "XXXX-11-19"));
  EXPECT_TRUE(differ("Friday", "XXXX-WXX-5"));
}

TEST(TimesHappenings, AnotherActIsThatOfABlowWhichWhenTellsOfItsTime) {
  const auto all = read({{at("Monday", "XXXX-WXX-1", "turn", {"party"}, "Two were shot when a party turned ugly on Monday")},
                         {at("Monday", "XXXX-WXX-1", "turn", {"party"}, "The party turned ugly on Monday")}});
  EXPECT_EQ(all[0].happening, "blow");
  EXPECT_NE(all[1].happening, "blow");
}

TEST(TimesHappenings, HoursOfFarDaysAreNoSlipOfEachOther) {
  const auto differ = [](const std::string& earlier, const std::string& later) {
    TimeStory made({{at("10 p.m.", "T22:00", "shoot")}, {at("4 a.m.", "T04:00", "shoot")}});
    made.annotations[0].times[0].timex3 = earlier;
    made.annotations[1].times[0].timex3 = later;
    const Story story = made.story();
    const Features features(story, {{0, 0}, {1, 0}});
    const std::vector<Feature>& all = features.all();
    return give_other_days(all[0], all[1], text::TimeRelation::different);
  };
  EXPECT_TRUE(differ("2016-07-04T22:00", "2016-07-05T04:00"));
  EXPECT_FALSE(differ("2016-07-04T22:00", "2016-07-20T04:00"));
}

TEST(TimesHappenings, TheDayOnWhichThePoliceCameIsThatOfTheBlow) {
  const auto of = [](const std::string& act, const std::string& head, const std::string& who = "police") {
    TimeStory made({{at("Monday", "XXXX-WXX-1", act, {"pier"}, head + " on Monday"),
                     at("Monday", "XXXX-WXX-1", "respond", {"pier"}, "They responded on Monday"),
                     at("9 p.m.", "T21:00", "respond", {"pier"}, "They responded at 9 p.m.")},
                    {at("Monday", "XXXX-WXX-1", act, {"pier"}, head + " on Monday")}},
                   0);
    for (std::uint32_t time : {1U, 2U}) {
      Statement came;
      came.act = "respond";
      came.arguments.push_back({.span = {0, 1}, .role = ArgumentRole::subject, .head = who});
      came.times = {time};
      came.sentence = time;
      made.annotations[0].statements.push_back(came);
    }
    const Features features(made.story(), {{0, 0}, {0, 1}, {0, 2}, {1, 0}});
    return std::pair(features.all()[1].event, features.all()[2].event);
  };
  EXPECT_EQ(of("shoot", "A man was shot"), std::pair(true, false));
  EXPECT_EQ(of("sink", "A ferry sank"), std::pair(false, false));
  EXPECT_EQ(of("shoot", "A man was shot", "lawmaker"), std::pair(false, false));
}

}  // namespace
}  // namespace hexapla::align::times::times_happenings_test
