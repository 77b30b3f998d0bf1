// Tests src/align/times_rivals.cpp.
#include "align/times_rivals.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::align::times::times_rivals_test {
namespace {

using test::GivenTime;
using test::TimeStory;

/// What the first times of the first two accounts are to each other, beside which their sentences name these people.
Rivalry rivalry(const std::vector<std::vector<GivenTime>>& all, const std::vector<std::string>& people = {}) {
  TimeStory made(all);
  for (std::uint32_t account = 0; account < people.size(); ++account) {
    const auto begin = static_cast<std::uint32_t>(made.accounts[account].text().find(people[account]));
    const auto end = static_cast<std::uint32_t>(begin + people[account].size());
    Label label;
    label.span = {begin, end};
    label.kind = ParticipantKind::person;
    label.name = true;
    label.sentence = made.annotations[account].times[0].sentence;
    made.annotations[account].labels.push_back(label);
  }
  std::vector<AnnotationRef> refs;
  for (std::uint32_t account = 0; account < all.size(); ++account)
    for (std::uint32_t i = 0; i < all[account].size(); ++i) refs.push_back({account, i});
  const Features features(made.story(), refs);
  Rivals rivals(features);
  const auto second = static_cast<std::uint32_t>(all.front().size());
  const Evidence evidence = compare(features.all()[0], features.all()[second], features);
  const Rivalry rivalry = rivals.of(0, second, evidence);
  EXPECT_EQ(rivalry, rivals.of(second, 0, evidence)) << "symmetric";
  return rivalry;
}

bool are_rivals(const std::vector<std::vector<GivenTime>>& all, const std::vector<std::string>& people = {}) {
  return rivalry(all, people) != Rivalry::none;
}

const std::vector<std::string> about = {"ferry", "harbour", "pier", "storm", "rocks"};

TEST(TimesRivals, TheLikestTimesOfTwoAccountsThatDifferAreRivals) {
  const std::string sentence = "The ferry sank in the harbour by the pier in a storm on ";
  const GivenTime monday{"Monday", "XXXX-WXX-1", "sink", about, TimeKind::date, {}, sentence + "Monday"};
  const GivenTime tuesday{"Tuesday", "XXXX-WXX-2", "sink", about, TimeKind::date, {}, sentence + "Tuesday"};
  EXPECT_TRUE(are_rivals({{monday}, {tuesday}}));
  EXPECT_FALSE(are_rivals({{monday}, {monday}}));
}

TEST(TimesRivals, ADayThatTheOtherAccountTellsOfSomethingLikerIsNone) {
  const GivenTime monday{"Monday",
                         "XXXX-WXX-1",
                         "sink",
                         about,
                         TimeKind::date,
                         {},
                         "The ferry sank in the harbour by the pier in a storm on Monday"};
  const GivenTime tuesday{
      "Tuesday", "XXXX-WXX-2", "sink", {"ferry", "rocks"}, TimeKind::date, {}, "A ferry sank off the rocks on Tuesday"};
  EXPECT_TRUE(are_rivals({{monday}, {tuesday}}));
  EXPECT_FALSE(are_rivals({{monday}, {tuesday, monday}}));
}

TEST(TimesRivals, WhatSaysTheSameIsNoLikerTime) {
  const auto on = [](const std::string& day, const std::string& value, const std::vector<std::string>& context,
                     const std::string& clause) {
    return GivenTime{day, value, "sink", context, TimeKind::date, {}, clause + " on " + day};
  };
  const std::string sank = "The ferry sank in the harbour by the pier in a storm", again = "In all the ferry sank off the rocks";
  const GivenTime less = on("Monday", "XXXX-WXX-1", {"ferry", "rocks"}, again), more = on("Monday", "XXXX-WXX-1", about, sank);
  const GivenTime less_so =
      on("Tuesday", "XXXX-WXX-2", {"ferry", "harbour", "pier"}, "The ferry sank in the harbour by the pier");
  const GivenTime other = on("Tuesday", "XXXX-WXX-2", about, sank);
  EXPECT_TRUE(are_rivals({{less, more}, {less_so, other}}));
  const GivenTime third = on("Friday", "XXXX-WXX-5", about, sank);
  EXPECT_FALSE(are_rivals({{less, third}, {less_so, third}}));
}

TEST(TimesRivals, DaysOfTwoPeopleAreNone) {
  const auto on = [](const std::string& who, const std::string& day, const std::string& value) {
    return GivenTime{day,
                     value,
                     "book",
                     {"booked", "jail", "marrowby"},
                     TimeKind::date,
                     {},
                     who + " was booked into the jail of Marrowby on " + day};
  };
  const GivenTime roe = on("Ida Roe", "Monday", "XXXX-WXX-1"), orn = on("Ned Orn", "Tuesday", "XXXX-WXX-2");
  EXPECT_TRUE(are_rivals({{roe}, {orn}}));
  EXPECT_TRUE(are_rivals({{roe}, {on("Ida Roe", "Tuesday", "XXXX-WXX-2")}}, {"Ida Roe", "Ida Roe"}));
  EXPECT_FALSE(are_rivals({{roe}, {orn}}, {"Ida Roe", "Ned Orn"}));
  const GivenTime rooney = on("Ida Rooney", "Monday", "XXXX-WXX-1"), rouney = on("Ida Rouney", "Tuesday", "XXXX-WXX-2");
  EXPECT_TRUE(are_rivals({{rooney}, {rouney}}, {"Ida Rooney", "Ida Rouney"})) << "one misspelt";
}

TEST(TimesRivals, WhomTheOtherSentenceNamesIsNobodyElse) {
  const auto on = [](const std::string& told, const std::string& day, const std::string& value) {
    return GivenTime{day, value, "sink", about, TimeKind::date, {}, told + " on " + day};
  };
  const GivenTime roe = on("The ferry with Ida Roe sank in the harbour by the pier in a storm", "Monday", "XXXX-WXX-1");
  const GivenTime both =
      on("Ned Orn was held since the ferry with Roe sank in the harbour by the pier in a storm", "Tuesday", "XXXX-WXX-2");
  const GivenTime orn =
      on("Ned Orn was held since the ferry with Moss sank in the harbour by the pier in a storm", "Tuesday", "XXXX-WXX-2");
  EXPECT_TRUE(are_rivals({{roe}, {both}}, {"Ida Roe", "Ned Orn"}));
  EXPECT_FALSE(are_rivals({{roe}, {orn}}, {"Ida Roe", "Ned Orn"}));
}

TEST(TimesRivals, DaysMayBeSureAndYearsNot) {
  const auto in = [](const std::string& when, const std::string& value) {
    return GivenTime{
        when, value, "sink", about, TimeKind::date, {}, "The ferry sank in the harbour by the pier in a storm on " + when};
  };
  EXPECT_EQ(rivalry({{in("Monday night", "XXXX-WXX-1TNI")}, {in("Tuesday night", "XXXX-WXX-2TNI")}}), Rivalry::sure);
  EXPECT_EQ(rivalry({{in("1987", "1987")}, {in("1989", "1989")}}), Rivalry::none);
}

TEST(TimesRivals, ALimitIsNoneOfADay) {
  const auto on = [](const std::string& word, const std::string& day, const std::string& value) {
    return GivenTime{
        day, value, "hold", about, TimeKind::date, {}, "The ferry was held in the harbour by the pier " + word + day};
  };
  const GivenTime until = on("until ", "Monday", "XXXX-WXX-1");
  EXPECT_TRUE(are_rivals({{until}, {on("until ", "Wednesday", "XXXX-WXX-3")}}));
  EXPECT_FALSE(are_rivals({{until}, {on("on ", "Wednesday", "XXXX-WXX-3")}}));
}

TEST(TimesRivals, OnePartOfTheDayAndOneFigureSpeakForIt) {
  const auto on = [](const std::string& day, const std::string& value, const std::string& place) {
    return GivenTime{
        day, value, "sink", {"ferry", "harbour"}, TimeKind::date, {}, "The ferry sank in the harbour " + place + "on " + day};
  };
  // Each account tells the other's day of something else.
  const auto barge = [](const std::string& day, const std::string& value) {
    return GivenTime{day, value, "dock", {"barge"}, TimeKind::date, {}, "A barge docked on " + day};
  };
  const GivenTime other = barge("Monday", "XXXX-WXX-1"), another = barge("Tuesday", "XXXX-WXX-2");
  const auto are = [&](const GivenTime& monday, const GivenTime& tuesday) {
    return are_rivals({{monday, another}, {tuesday, other}});
  };
  EXPECT_FALSE(are(on("Monday", "XXXX-WXX-1", ""), on("Tuesday", "XXXX-WXX-2", "")));
  EXPECT_FALSE(are(on("Monday night", "XXXX-WXX-1TNI", ""), on("Tuesday", "XXXX-WXX-2", "")));
  EXPECT_TRUE(
      are(on("Monday night", "XXXX-WXX-1TNI", "off 2300 Orn Quay "), on("Tuesday night", "XXXX-WXX-2TNI", "off 2300 Orn Quay ")));
}

TEST(TimesRivals, WhatIsToComeAndWhatWasSaidAreNone) {
  const auto on = [](const std::string& day, const std::string& value, const std::string& act, const std::string& clause) {
    return GivenTime{day, value, act, about, TimeKind::date, {}, clause + " in the harbour by the pier in a storm on " + day};
  };
  const std::string sank = "The ferry sank", will_sink = "The ferry will sink";
  EXPECT_TRUE(are_rivals({{on("Monday", "XXXX-WXX-1", "sink", sank)}, {on("Tuesday", "XXXX-WXX-2", "sink", sank)}}));
  EXPECT_FALSE(are_rivals({{on("Monday", "XXXX-WXX-1", "say", sank)}, {on("Tuesday", "XXXX-WXX-2", "say", sank)}}));
  EXPECT_FALSE(are_rivals({{on("Monday", "XXXX-WXX-1", "sink", sank)}, {on("Tuesday", "XXXX-WXX-2", "sink", will_sink)}}));
}

TEST(TimesRivals, StepsOfACaseFollowOneAnother) {
  const auto on = [](const std::string& day, const std::string& value, const std::string& act, const std::string& done) {
    return GivenTime{day,
                     value,
                     act,
                     about,
                     TimeKind::date,
                     {},
                     "The skipper of the ferry was " + done + " in the harbour by the pier on " + day};
  };
  const GivenTime held = on("Monday", "XXXX-WXX-1", "arrest", "arrested");
  EXPECT_TRUE(are_rivals({{held}, {on("Tuesday", "XXXX-WXX-2", "detain", "detained")}}));
  EXPECT_FALSE(are_rivals({{held}, {on("Tuesday", "XXXX-WXX-2", "arraign", "arraigned")}}));
}

TEST(TimesRivals, AccountsOfTwoStagesDateOneThingOnlyWhereTheyTellItInOneStatement) {
  const auto are = [](const std::string& act, double confidence) {
    const auto on = [](const std::string& day, const std::string& value, const std::string& of) {
      return GivenTime{
          day, value, of, about, TimeKind::date, {}, "The ferry of Osk sank in the harbour by the pier in a storm on " + day};
    };
    TimeStory made({{on("May 3", "2016-05-03", "sink")}, {on("May 5", "2016-05-05", act)}});
    const std::vector<AnnotationRef> both = {{0, 0}, {1, 0}};
    for (std::uint32_t account = 0; account < 2; ++account) {
      Metadata metadata;
      metadata.published = account == 0 ? "2016-05-06" : "2016-06-06";
      made.accounts[account] = *Account::from_text(std::string(made.accounts[account].text()), metadata);
      Statement statement{.act = "sink", .times = {0}};
      statement.sentence = made.annotations[account].times[0].sentence;
      made.annotations[account].statements.push_back(std::move(statement));
    }
    const Features features(made.story(), both, {{.kind = FindingKind::statement, .mentions = both, .confidence = confidence}});
    return Rivals(features).of(0, 1, compare(features.all()[0], features.all()[1], features)) != Rivalry::none;
  };
  EXPECT_TRUE(are("sink", 0.4));
  EXPECT_FALSE(are("sink", 0.2));
  EXPECT_FALSE(are("burn", 0.4));
}

TEST(TimesRivals, ADayWithItsHourIsNoneOfAnHourAlone) {
  const auto at = [](const std::string& when, const std::string& value, const std::string& place) {
    return GivenTime{
        when, value, "", {"pier", "osk"}, TimeKind::date, {}, "A crowd was at the pier of Osk " + place + "at " + when};
  };
  EXPECT_FALSE(are_rivals({{at("7 p.m. Friday", "XXXX-WXX-5T19:00", "")}, {at("8 p.m.", "T20:00", "off Orn ")}}));
}

TEST(TimesRivals, WhatBrokeOutIsToldByTheSubjectAndNotByTheVerb) {
  const auto at = [](const std::string& when, const std::string& value, const std::string& act, const std::string& sentence) {
    return GivenTime{when, value, act, {"party", "pier", "osk", "lane", "house"}, TimeKind::date, {}, sentence + when};
  };
  const auto are = [&](const std::string& broke_out, const std::string& head) {
    TimeStory made({{at("10 p.m.", "T22:00", "erupt", broke_out + " erupted at a party in a house by the pier of Osk at ")},
                    {at("midnight", "T00:00", "occur", "The shooting occurred at a party in a house by the pier of Osk at ")}});
    for (std::uint32_t account = 0; account < 2; ++account) {
      Annotations& annotations = made.annotations[account];
      const auto begin = static_cast<std::uint32_t>(made.accounts[account].text().find("Osk"));
      annotations.names.push_back({.span = {begin, begin + 3}, .sentence = annotations.times[0].sentence});
      annotations.statements.push_back({.act = annotations.times[0].act,
                                        .arguments = {{.head = account == 0 ? head : "shooting"}},
                                        .times = {0},
                                        .sentence = annotations.times[0].sentence});
    }
    const Question statement{.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.1};
    const Features features(made.story(), {{0, 0}, {1, 0}}, {statement});
    return Rivals(features).of(0, 1, compare(features.all()[0], features.all()[1], features)) != Rivalry::none;
  };
  EXPECT_TRUE(are("Gunfire", "gunfire"));
  EXPECT_FALSE(are("Singing", "singing"));
}

}  // namespace
}  // namespace hexapla::align::times::times_rivals_test
