#include "reconcile/times_things.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::reconcile::times_things_test {
namespace {

using test::GivenTime;
using test::TimeStory;

GivenTime at(const std::string& words, const std::string& value, const std::string& act, const std::string& sentence = {},
             TimeKind kind = TimeKind::date) {
  return {words, value, act, {"pier"}, kind, {}, sentence};
}

/// Whether the first times of two accounts are told of two things, whichever is asked first.
bool two_things(const TimeStory& made) {
  const bool there = date_two_things(made.story(), {0, 0}, {1, 0});
  EXPECT_EQ(there, date_two_things(made.story(), {1, 0}, {0, 0}));
  return there;
}

TEST(TimesThings, HoursOfTwoDaysAreOfTwoThings) {
  const auto told = [](const std::string& day, const std::string& value, const std::string& other = {}) {
    TimeStory made({{at("4 p.m.", "T16:00", "shoot", "Four were shot at 4 p.m. on Saturday", TimeKind::clock),
                     at("Saturday", "XXXX-WXX-6", "shoot")},
                    {at("11 p.m.", "T23:00", "shoot", "At 11 p.m. on " + day + other + " two were shot", TimeKind::clock),
                     at(day, value, "shoot"), at("Monday", "XXXX-WXX-1", "arrest")}});
    for (Annotations& annotations : made.annotations) annotations.times[1].sentence = annotations.times[0].sentence;
    if (!other.empty()) made.annotations[1].times[2].sentence = made.annotations[1].times[0].sentence;
    return two_things(made);
  };
  EXPECT_TRUE(told("Friday", "XXXX-WXX-5"));
  EXPECT_FALSE(told("Saturday", "XXXX-WXX-6"));
  EXPECT_FALSE(told("Friday", "XXXX-WXX-5", ", before a man was held on Monday,"));
  const TimeStory whole({{at("4 p.m. Saturday", "2016-07-09T16:00", "shoot", {}, TimeKind::clock)},
                         {at("11 p.m. Friday", "2016-07-08T23:00", "shoot", {}, TimeKind::clock)}});
  EXPECT_TRUE(two_things(whole));
}

TEST(TimesThings, TheDayOfASayingIsNotThatOfAnHour) {
  const auto told = [](const std::string& day, const std::string& value, const std::string& hour, const std::string& clock) {
    const std::string sentence = "Police said on " + day + " that the blast was at " + hour;
    return std::vector<GivenTime>{at(hour, clock, "explode", sentence, TimeKind::clock), at(day, value, "say", sentence)};
  };
  TimeStory made({told("Monday", "XXXX-WXX-1", "2 a.m.", "T02:00"), told("Tuesday", "XXXX-WXX-2", "5 a.m.", "T05:00")});
  for (Annotations& annotations : made.annotations) annotations.times[1].sentence = annotations.times[0].sentence;
  EXPECT_FALSE(two_things(made));
}

TEST(TimesThings, ALengthIsNoWindowInWhichMuchWasDone) {
  const auto told = [](const std::string& one, const std::string& other, double count = 0, const std::string& noun = "extension",
                       const std::string& act = "take") {
    TimeStory made({{at("seven months", "P7M", "extend", one, TimeKind::duration)},
                    {at("one year", "P1Y", "extend", other, TimeKind::duration)}});
    if (count > 0) {
      Quantity quantity{.span = {0, 1}, .low = count, .high = count, .head = noun, .act = act};
      quantity.sentence = made.annotations[0].times[0].sentence;
      made.annotations[0].quantities.push_back(quantity);
    }
    return two_things(made);
  };
  EXPECT_TRUE(told("It was extended twice in seven months", "It was extended by one year"));
  EXPECT_TRUE(told("Two extensions in seven months", "It was extended by one year", 2));
  EXPECT_FALSE(told("Two boats ran it in seven months", "It was extended by one year", 2, "boat", "run")) << "of another act";
  EXPECT_FALSE(told("Two men dug it in seven months", "It was extended by one year", 2, "man")) << "who did it";
  EXPECT_FALSE(told("It was extended by seven months", "It was extended by one year"));
  EXPECT_FALSE(told("It was extended twice in seven months", "It was extended twice in one year"));
  EXPECT_FALSE(told("It was put out in seven months", "To put it out took one year")) << "it took as long";
}

TEST(TimesThings, WhatGoesOnIsDatedByNoDay) {
  const auto told = [](const std::string& words, const std::string& value, const std::string& act,
                       TimeKind kind = TimeKind::date) {
    return two_things(TimeStory({{at(words, value, act, {}, kind)}, {at("Monday", "XXXX-WXX-1", "leave")}}));
  };
  EXPECT_TRUE(told("Friday", "XXXX-WXX-5", "remain"));
  EXPECT_FALSE(told("Friday", "XXXX-WXX-5", "leave"));
  EXPECT_FALSE(told("12 days", "P12D", "remain", TimeKind::duration));
  EXPECT_FALSE(told("5 p.m.", "T17:00", "remain", TimeKind::clock));
  const TimeStory until({{at("Friday", "XXXX-WXX-5", "remain", "It remained closed until Friday")},
                         {at("Monday", "XXXX-WXX-1", "remain", "It remained closed until Monday")}});
  EXPECT_FALSE(two_things(until));
}

TEST(TimesThings, AWindowIsOfThingsThatTheActMakes) {
  const auto told = [](ArgumentRole role) {
    TimeStory made({{at("two hours", "PT2H", "put-out", "Crews from six stations put it out in two hours", TimeKind::duration)},
                    {at("five hours", "PT5H", "put-out", "It took five hours to put it out", TimeKind::duration)}});
    Annotations& annotations = made.annotations[0];
    Quantity quantity{.span = {11, 23}, .low = 6, .high = 6, .head = "station"};
    Statement statement{.act = "put-out", .arguments = {{.span = {0, 23}, .role = role}}, .times = {0}};
    quantity.sentence = statement.sentence = annotations.times[0].sentence;
    annotations.quantities.push_back(quantity);
    annotations.statements.push_back(statement);
    return two_things(made);
  };
  EXPECT_FALSE(told(ArgumentRole::subject));
  EXPECT_TRUE(told(ArgumentRole::object));
}

TEST(TimesThings, WhoStaysSomethingDoesSoOnADay) {
  const auto told = [](ArgumentRole role) {
    TimeStory made({{at("Friday", "XXXX-WXX-5", "stay")}, {at("Monday", "XXXX-WXX-1", "stay")}});
    Statement statement{.act = "stay", .arguments = {{.span = {0, 1}, .role = role, .head = "eviction"}}, .times = {0}};
    statement.sentence = made.annotations[0].times[0].sentence;
    made.annotations[0].statements.push_back(statement);
    made.annotations[1].times[0].act = "halt";
    return two_things(made);
  };
  EXPECT_FALSE(told(ArgumentRole::object));
  EXPECT_TRUE(told(ArgumentRole::subject));
}

TEST(TimesThings, TwoPagesArePostedOnDaysOfTheirOwn) {
  const auto told = [](const std::string& one, const std::string& other, bool by_somebody = false) {
    TimeStory made({{at("Friday", "XXXX-WXX-5", one)}, {at("Monday", "XXXX-WXX-1", other)}});
    Statement statement{.act = one, .times = {0}};
    if (by_somebody) statement.arguments.push_back({.span = {0, 1}, .role = ArgumentRole::subject, .head = "roe"});
    statement.sentence = made.annotations[0].times[0].sentence;
    made.annotations[0].statements.push_back(statement);
    return two_things(made);
  };
  EXPECT_TRUE(told("post", "publish"));
  EXPECT_FALSE(told("post", "sink"));
  EXPECT_FALSE(told("post", "post", true)) << "a video";
}

/// Two accounts of what the mayor did, each on a day of its own.
TimeStory signed_by(const std::string& one, const std::string& head, const std::string& other, const std::string& other_head,
                    const std::string& act = "sign") {
  TimeStory made({{at("Friday", "XXXX-WXX-5", act, "The mayor took up " + one + " on Friday")},
                  {at("Monday", "XXXX-WXX-1", act, "The mayor took up " + other + " on Monday")}});
  for (std::uint32_t account = 0; account < 2; ++account) {
    const std::string& words = account == 0 ? one : other;
    const auto begin = static_cast<std::uint32_t>(made.accounts[account].text().find(words));
    const Span span{begin, begin + static_cast<std::uint32_t>(words.size())};
    Annotations& annotations = made.annotations[account];
    Statement statement{.span = annotations.sentences.back().span, .act = act, .times = {0}};
    statement.arguments.push_back({.span = span, .role = ArgumentRole::object, .head = account == 0 ? head : other_head});
    statement.sentence = annotations.times[0].sentence;
    annotations.statements.push_back(statement);
  }
  return made;
}

TEST(TimesThings, OneActOnTwoThingsIsTwo) {
  EXPECT_TRUE(two_things(signed_by("a spending bill", "bill", "an order of closure", "order")));
  EXPECT_FALSE(two_things(signed_by("a spending bill", "bill", "the bill", "bill")));
  EXPECT_FALSE(two_things(signed_by("a spending bill", "bill", "an act of spending", "act"))) << "a word is shared";
  EXPECT_FALSE(two_things(signed_by("the bill", "bill", "the measure", "measure"))) << "either may stand for the other";
  EXPECT_TRUE(two_things(signed_by("the water bill", "bill", "the budget", "budget")));
  EXPECT_FALSE(two_things(signed_by("a spending bill", "bill", "it", "it"))) << "a pronoun may stand for it";
  EXPECT_FALSE(two_things(signed_by("a pilot", "pilot", "a captain", "captain"))) << "people have many names";
  EXPECT_FALSE(two_things(signed_by("a gun", "gun", "three shots", "shot", "fire"))) << "who fires a gun fires shots";
}

TEST(TimesThings, WhatNamesAWholeFamilyMayBeAnyOfIt) {
  EXPECT_FALSE(two_things(signed_by("a fishing trawler", "trawler", "a vessel of pirates", "vessel", "sink")));
  EXPECT_FALSE(two_things(signed_by("a trawler", "trawler", "the freighter", "freighter", "sink"))) << "near synonyms";
  EXPECT_TRUE(two_things(signed_by("a trawler", "trawler", "a bridge", "bridge", "sink")));
}

TEST(TimesThings, NamesStandForManyThings) {
  TimeStory made = signed_by("the bill", "bill", "Ordinance Four", "ordinance");
  const Span named = made.annotations[1].statements[0].arguments[0].span;
  made.annotations[1].labels.push_back(
      {.span = named, .head = "ordinance", .name = true, .sentence = made.annotations[1].times[0].sentence});
  EXPECT_FALSE(two_things(made));
}

TEST(TimesThings, PeopleWithoutNamesWhoseAgesAreFarApartAreOthers) {
  const auto told = [](double one, double other, bool named = false) {
    TimeStory made({{at("Friday", "XXXX-WXX-5", "die", "Roe died on Friday")}, {at("Monday", "XXXX-WXX-1", "die")}});
    for (std::uint32_t account = 0; account < 2; ++account) {
      const double age = account == 0 ? one : other;
      Quantity quantity{.kind = QuantityKind::age, .low = age, .high = age, .unit = "year"};
      quantity.sentence = made.annotations[account].times[0].sentence;
      made.annotations[account].quantities.push_back(quantity);
    }
    if (named) {
      Label label{.span = {0, 3}, .head = "roe", .kind = ParticipantKind::person, .name = true};
      label.sentence = made.annotations[0].times[0].sentence;
      made.annotations[0].labels.push_back(label);
    }
    return two_things(made);
  };
  EXPECT_TRUE(told(4, 27));
  EXPECT_FALSE(told(45, 54)) << "a slip";
  EXPECT_FALSE(told(26, 62)) << "digits changed places";
  EXPECT_FALSE(told(26, 56)) << "a slip of the first digit";
  EXPECT_FALSE(told(4, 27, true)) << "the age may be another's";
}

TEST(TimesThings, WhoGivesTheOthersDayForTheActTakesNoSide) {
  const auto alone = [](const std::string& day, const std::string& value, const std::string& act, bool of_it = true,
                        const std::string& others = "kill") {
    const std::vector<std::string> harbour = {"ferry", "harbour", "pier"};
    GivenTime elsewhere = at(day, value, act), other = at("Monday", "XXXX-WXX-1", others);
    elsewhere.context = of_it ? harbour : std::vector<std::string>{"mill", "pier"};
    other.context = harbour;
    const TimeStory made({{at("Tuesday", "XXXX-WXX-2", "kill"), elsewhere}, {other}});
    const Question question{.kind = FindingKind::time, .mentions = {{0, 0}, {1, 0}}};
    const std::vector<AnnotationRef> a = {{0, 0}}, b = {{1, 0}};
    const bool there = each_alone_dates(made.story(), question, a, b);
    EXPECT_EQ(there, each_alone_dates(made.story(), question, b, a));
    return there;
  };
  EXPECT_FALSE(alone("Monday", "XXXX-WXX-1", "kill"));
  EXPECT_FALSE(alone("Monday night", "XXXX-WXX-1TNI", "die")) << "one fate";
  EXPECT_FALSE(alone("Monday", "XXXX-WXX-1", "say", true, "announce")) << "to give out is one act by any word";
  EXPECT_TRUE(alone("Monday", "XXXX-WXX-1", "kill", false)) << "of another matter";
  EXPECT_TRUE(alone("Monday", "XXXX-WXX-1", "arrest"));
  EXPECT_TRUE(alone("Sunday", "XXXX-WXX-7", "kill"));
  EXPECT_TRUE(alone("Monday", "XXXX-WXX-1", ""));
}

TEST(TimesThings, AStepOfTheLawIsNotWhatWentWithTheDeed) {
  const auto told = [](const std::string& act, const std::string& beside, const std::string& law = "Roe was charged Saturday") {
    return two_things(
        TimeStory({{{.text = "Saturday", .value = "XXXX-WXX-6", .act = "charge", .context = {"roe"}, .sentence = law}},
                   {{.text = "Friday", .value = "XXXX-WXX-5", .act = act, .context = {beside}}}}));
  };
  EXPECT_TRUE(told("walk", "shooting"));
  EXPECT_TRUE(told("walk", "shooting", "Roe was charged with murder Saturday"));
  EXPECT_FALSE(told("walk", "shooting", "Roe was charged in the shooting at a mill early Saturday")) << "that of the shooting";
  EXPECT_FALSE(told("walk", "party"));
  EXPECT_FALSE(told("appear", "shooting")) << "in court";
  EXPECT_FALSE(told("charge", "shooting"));
}

}  // namespace
}  // namespace hexapla::reconcile::times_things_test
