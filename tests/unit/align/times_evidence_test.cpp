#include "align/times_evidence.h"

#include <cmath>
#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::align::times::times_evidence_test {
namespace {

using test::GivenTime;
using test::TimeStory;

/// The evidence between the times of two accounts.
Evidence between(const GivenTime& a, const GivenTime& b, std::size_t before = 3) {
  const TimeStory made({{a}, {b}}, before);
  const Features features(made.story(), {{0, 0}, {1, 0}});
  const Evidence evidence = compare(features.all()[0], features.all()[1], features);
  const Evidence back = compare(features.all()[1], features.all()[0], features);
  EXPECT_EQ(evidence.of, back.of);
  EXPECT_EQ(evidence.excluded, back.excluded);
  EXPECT_EQ(std::isinf(likeness(evidence)), evidence.excluded);
  return evidence;
}

GivenTime told(const std::string& words, const std::string& value, const std::string& act = "sink",
               const std::string& sentence = {}, TimeKind kind = TimeKind::date) {
  return {words, value, act, {"ferry", "pier"}, kind, {}, sentence};
}

TEST(TimesEvidence, ValuesTellTheMoreTheFewerEventsShareThem) {
  EXPECT_EQ(between(told("1987", "1987"), told("1987", "1987")).of[Evidence::same_telling], 1);
  EXPECT_EQ(between(told("Monday", "XXXX-WXX-1"), told("Monday", "XXXX-WXX-1")).of[Evidence::same_day], 1);
  EXPECT_EQ(between(told("midnight", "T00:00"), told("midnight", "T00:00")).of[Evidence::same_day], 1);
  EXPECT_EQ(between(told("2:17 a.m.", "T02:17"), told("2:17 a.m.", "T02:17")).of[Evidence::same_telling], 1);
  EXPECT_EQ(between(told("2:17 a.m.", "T02:17"), told("2 a.m.", "T02:00/T02:30")).of[Evidence::near_clock], 1);
  // Exact clock times some minutes apart are one moment, told loosely.
  EXPECT_EQ(between(told("2:30 a.m.", "T02:30"), told("2:40 a.m.", "T02:40")).of[Evidence::near_clock], 1);
  EXPECT_EQ(between(told("2:30 a.m.", "T02:30"), told("3:30 a.m.", "T03:30")).of[Evidence::near_clock], 0);
  EXPECT_EQ(between(told("2 a.m.", "2016-07-07T02:00"), told("2:10 a.m.", "2016-07-08T02:10")).of[Evidence::near_clock], 0);
  EXPECT_EQ(between(told("1798", "1798"), told("18th century", "17XX")).of[Evidence::containing], 1);
  // Much happens in a year.
  EXPECT_EQ(between(told("May 3, 1987", "1987-05-03"), told("1987", "1987")).of[Evidence::compatible], 1);
  EXPECT_EQ(between(told("1987", "1987"), told("1989", "1989")).of[Evidence::different_once], 1);
  EXPECT_EQ(between(told("1987", "1987"), told("1989", "1989", "build")).of[Evidence::different], 1);
}

TEST(TimesEvidence, DaysToldFromAnUnknownDayMayBeAnyDay) {
  EXPECT_EQ(between(told("today", "UNDEF-today", "build"), told("Monday", "XXXX-WXX-1")).of[Evidence::open_day], 1);
  EXPECT_EQ(between(told("last month", "UNDEF-last-month"), told("May 3", "XXXX-05-03")).of[Evidence::open_value], 1);
}

TEST(TimesEvidence, LengthsMomentsAndPublicationsAreKeptApart) {
  const GivenTime length = told("two days", "P2D", "search", {}, TimeKind::duration);
  EXPECT_TRUE(between(length, told("Monday", "XXXX-WXX-1")).excluded);
  EXPECT_TRUE(between(told("Monday", "XXXX-WXX-1", "published"), told("Monday", "XXXX-WXX-1")).excluded);
  EXPECT_FALSE(between(told("Monday", "XXXX-WXX-1"), told("Monday", "XXXX-WXX-1")).excluded);
  EXPECT_FALSE(between(told("Monday", "XXXX-WXX-1", "publish"), told("Friday", "XXXX-WXX-5", "publish")).excluded)
      << "what the ministry published is no account";
}

TEST(TimesEvidence, TheOnlyTimeOfAValueTellsMore) {
  EXPECT_EQ(between(told("1987", "1987"), told("1987", "1987")).of[Evidence::sole_value], 1);
  const TimeStory made({{told("1987", "1987"), told("1987", "1987", "build")}, {told("1987", "1987")}});
  const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
  EXPECT_EQ(compare(features.all()[0], features.all()[2], features).of[Evidence::sole_value], 0);
}

TEST(TimesEvidence, TheDateOfAnAccountIsADayOfWhatItTells) {
  EXPECT_EQ(between(told("May 5, 2016", "2016-05-05", ""), told("Thursday", "XXXX-WXX-4")).of[Evidence::date_line], 1);
  EXPECT_EQ(between(told("May 5, 2016", "2016-05-05", ""), told("Friday", "XXXX-WXX-5")).of[Evidence::date_line], 0);
}

TEST(TimesEvidence, DaysOfOneStatementAreOneQuestion) {
  TimeStory made({{told("Monday", "XXXX-WXX-1", "collapse")}, {told("Friday", "XXXX-WXX-5", "burn")}});
  for (Annotations& read : made.annotations) read.statements.push_back({.act = "burn", .times = {0}});
  const std::vector<AnnotationRef> both = {{0, 0}, {1, 0}};
  const auto of = [&](const TimeStory& story, double confidence) {
    const Features features(story.story(), both, {{.kind = FindingKind::statement, .mentions = both, .confidence = confidence}});
    return compare(features.all()[0], features.all()[1], features).of;
  };
  EXPECT_EQ(of(made, 0.6)[Evidence::other_day], 1);
  EXPECT_EQ(of(made, 0.4)[Evidence::other_day], 0);
  TimeStory within({{told("May 3, 1987", "1987-05-03", "collapse")}, {told("1987", "1987", "burn")}});
  for (Annotations& read : within.annotations) read.statements.push_back({.act = "burn", .times = {0}});
  EXPECT_EQ(of(within, 0.4)[Evidence::one_statement], 1);
}

TEST(TimesEvidence, HoursAndDaysAreTwoQuestions) {
  EXPECT_TRUE(between(told("2 a.m.", "T02:00", "sink", {}, TimeKind::clock), told("Monday", "XXXX-WXX-1")).excluded);
}

TEST(TimesEvidence, AnHourInAnotherZoneIsTheSame) {
  const std::string sentence = "It sank at 10 a.m. (0800 GMT)";
  const TimeStory made({{told("10 a.m.", "T10:00", "sink", {}, TimeKind::clock)}});
  TimeStory both = made;
  both.accounts[0] = *Account::from_text(sentence, {});
  auto& read = both.annotations[0];
  read.sentences.back().span = {0, static_cast<std::uint32_t>(sentence.size())};
  read.times[0].span = {11, 18};
  read.times.push_back(read.times[0]);
  read.times[1].span = {20, 28};
  read.times[1].value = "T08:00";
  const Features features(both.story(), {{0, 0}, {0, 1}});
  const Evidence evidence = compare(features.all()[0], features.all()[1], features);
  EXPECT_FALSE(evidence.excluded);
  EXPECT_EQ(evidence.of[Evidence::converted], 1);
}

TEST(TimesEvidence, ATimeAloneDoesNotMakeOneEventOfTwoVerbs) {
  const auto at = [](const std::string& words, const std::string& value, const std::string& act, const std::string& sentence,
                     const std::vector<std::string>& context,
                     TimeKind kind = TimeKind::date) { return GivenTime{words, value, act, context, kind, {}, sentence}; };
  // a month: something else happened in it as well, unless the words beside it are shared
  const GivenTime flood = at("November", "1998-11", "flood", "Mills flooded in November", {"mill"});
  EXPECT_TRUE(between(flood, at("November", "1998-11", "hunt", "The hunt began in November", {"hunt"})).excluded);
  EXPECT_FALSE(between(flood, at("November", "1998-11", "drown", "The mill drowned in November", {"mill"})).excluded);
  EXPECT_TRUE(between(flood, at("Nov. 3", "1998-11-03", "see", "He was seen Nov. 3", {"see"})).excluded);
  EXPECT_FALSE(between(flood, at("November", "1998-11", "flood", "A weir flooded in November", {"weir"})).excluded);
  const GivenTime before = at("days before the flood", "PXD", "see", "A boat was seen days before the flood", {"boat"});
  EXPECT_TRUE(between(before, at("days before the end", "PXD", "bury", "He buried it days before the end", {"bury"})).excluded);
  // a day: the sentences share nothing
  const GivenTime dawn = at("Saturday", "XXXX-WXX-6", "break", "As dawn broke Saturday", {"dawn"});
  EXPECT_TRUE(between(dawn, at("Saturday", "XXXX-WXX-6", "vow", "Orlen vowed help Saturday", {"help"})).excluded);
  EXPECT_FALSE(between(dawn, at("Saturday", "XXXX-WXX-6", "vow", "At dawn Orlen vowed help Saturday", {"dawn"})).excluded);
  // an hour of it that another account gives for another act; but a blow is not kept from its wounds
  const GivenTime kin = at("Thursday evening", "XXXX-WXX-4TEV", "arrive", "Kin came to the home Thursday evening", {"home"});
  EXPECT_TRUE(between(kin, at("Thursday", "XXXX-WXX-4", "sit", "They sat in the home Thursday", {"home"})).excluded);
  const GivenTime lead =
      at("Thursday evening", "XXXX-WXX-4TEV", "sink", "A ferry sank at home Thursday evening", {"ferry", "home"});
  EXPECT_FALSE(
      between(lead, at("Thursday", "XXXX-WXX-4", "happen", "A ferry sank at home Thursday", {"ferry", "home"}), 0).excluded);
  EXPECT_FALSE(between(at("Thursday evening", "XXXX-WXX-4TEV", "kill", "Two were killed at home Thursday evening", {"home"}),
                       at("Thursday", "XXXX-WXX-4", "shoot", "Two were shot at home Thursday", {"home"}))
                   .excluded);
}

TEST(TimesEvidence, ErasHoldWhatHasAYearOfItsOwnAndYearsHoldNoDayOfAnother) {
  EXPECT_EQ(between(told("Cold War", "1947/1991"), told("1956", "1956")).of[Evidence::containing], 0);
  EXPECT_EQ(between(told("Cold War", "1947/1991"), told("1956", "1956")).of[Evidence::compatible], 1);
  EXPECT_TRUE(between(told("2005", "2005"), told("May 3, 2017", "2017-05-03")).excluded);
  EXPECT_FALSE(between(told("2005", "2005"), told("2007", "2007")).excluded);
}

TEST(TimesEvidence, StatementsAndEventsAndWhatIsToComeAreTwoThings) {
  EXPECT_EQ(between(told("Monday", "XXXX-WXX-1", "say"), told("Monday", "XXXX-WXX-1")).of[Evidence::one_speech], 1);
  EXPECT_EQ(between(told("Monday", "XXXX-WXX-1", "sail", "It will sail on Monday"),
                    told("Monday", "XXXX-WXX-1", "sail", "It sailed on Monday"))
                .of[Evidence::one_coming],
            1);
}

TEST(TimesEvidence, TheEventOfTheStoryHasOneDay) {
  const Evidence evidence = between(told("Monday", "XXXX-WXX-1", "sink", "The ferry sank on Monday"),
                                    told("Monday", "XXXX-WXX-1", "sink", "A boat sank on Monday"), 0);
  EXPECT_EQ(evidence.of[Evidence::both_event], 1);
  EXPECT_EQ(evidence.of[Evidence::event_day], 1);
  EXPECT_EQ(evidence.of[Evidence::both_lead], 1);
}

TEST(TimesEvidence, SentencesWithoutASharedWordAreStrangers) {
  const auto strangers = [](const std::string& sentence, const std::string& act) {
    const GivenTime one{"Monday", "XXXX-WXX-1", "rise", {"tide"}, TimeKind::date, {}, "The tide rose Monday"};
    const GivenTime other{"Monday", "XXXX-WXX-1", act, {}, TimeKind::date, {}, sentence};
    return between(one, other).of[Evidence::strangers];
  };
  EXPECT_EQ(strangers("A mayor went home Monday", "go"), 1);
  EXPECT_EQ(strangers("A mayor saw the tide Monday", "see"), 0);
}

TEST(TimesEvidence, OneNightIsNoOtherDay) {
  const auto night = [](const std::string& words, const std::string& value, const std::string& modifier = {}) {
    GivenTime time = told(words, value);
    time.modifier = modifier;
    return time;
  };
  EXPECT_EQ(between(told("Saturday", "2016-07-02"), told("Sunday", "2016-07-03")).of[Evidence::other_day], 1);
  EXPECT_EQ(
      between(night("Saturday night", "2016-07-02TNI"), night("early Sunday", "2016-07-03", "early")).of[Evidence::other_day], 0);
  EXPECT_EQ(between(night("Saturday night", "2016-07-02TNI"), night("Monday", "2016-07-04")).of[Evidence::other_day], 1);
  EXPECT_EQ(
      between(night("Saturday morning", "2016-07-02TMO"), night("early Sunday", "2016-07-03", "early")).of[Evidence::other_day],
      1);
}

TEST(TimesEvidence, HoursOfOneHappeningAreAnHourApart) {
  EXPECT_EQ(between(told("2 a.m.", "T02:00"), told("4 a.m.", "T04:00")).of[Evidence::other_day], 1);
  EXPECT_EQ(between(told("2 a.m.", "T02:00"), told("2:50 a.m.", "T02:50")).of[Evidence::other_day], 0);
}

TEST(TimesEvidence, AWeekdayIsOfNoMonthThatIsToldByItsNumber) {
  EXPECT_TRUE(between(told("Tuesday", "XXXX-WXX-2", "arrest"), told("June 2006", "2006-06", "arrest")).excluded);
  EXPECT_FALSE(between(told("Tuesday", "XXXX-WXX-2", "arrest"), told("June", "XXXX-06", "arrest")).excluded);
}

TEST(TimesEvidence, OneLengthOfTwoThingsIsTwo) {
  const auto lasting = [](const std::string& act, const std::string& word, const std::string& sentence) {
    return GivenTime{"ten years", "P10Y", act, {word}, TimeKind::duration, {}, sentence + " ten years"};
  };
  const GivenTime lease = lasting("lease", "quay", "The port leases its quay for");
  EXPECT_TRUE(between(lease, lasting("jail", "thief", "A thief was jailed for")).excluded);
  EXPECT_FALSE(between(lease, lasting("rent", "quay", "They rent the quay for")).excluded);
  EXPECT_FALSE(between(lease, lasting("lease", "mill", "The mill was leased for")).excluded);
}

TEST(TimesEvidence, WhatIsSaidAtANewsConferenceIsOfOneAct) {
  const auto at = [](const std::string& act, const std::vector<std::string>& context, const std::string& day = "Monday",
                     const std::string& value = "XXXX-WXX-1") { return GivenTime{day, value, act, context}; };
  const GivenTime said = at("say", {"news", "conference", "ferry"});
  EXPECT_EQ(between(said, at("hold", {"press", "briefing"})).of[Evidence::same_act], 1);
  EXPECT_EQ(between(said, at("hold", {"press", "briefing"})).of[Evidence::one_speech], 0);
  EXPECT_TRUE(between(said, at("hold", {"press", "briefing"}, "Tuesday", "XXXX-WXX-2")).excluded) << "there are many";
  EXPECT_FALSE(between(said, at("say", {"ferry"}, "Tuesday", "XXXX-WXX-2")).excluded);
  const GivenTime early = at("hold", {"briefing"}, "3 p.m. Monday", "2016-05-02T15:00");
  EXPECT_FALSE(between(early, at("hold", {"briefing"}, "5 p.m. Monday", "2016-05-02T17:00")).excluded) << "one, an hour off";
  EXPECT_TRUE(between(early, at("hold", {"briefing"}, "3 p.m. Tuesday", "2016-05-03T15:00")).excluded);
  const auto copied = [](const std::string& day, const std::string& value) {
    return GivenTime{
        day, value, "hold", {"briefing"}, TimeKind::date, {}, "Port police held a briefing on the sunken ferry on " + day};
  };
  EXPECT_FALSE(between(copied("Monday", "XXXX-WXX-1"), copied("Tuesday", "XXXX-WXX-2")).excluded) << "the same words";
  EXPECT_EQ(between(said, at("say", {"ferry"})).of[Evidence::same_act], 0);
  EXPECT_EQ(between(said, at("sink", {"ferry", "conference"})).of[Evidence::same_act], 0);
}

}  // namespace
}  // namespace hexapla::align::times::times_evidence_test
