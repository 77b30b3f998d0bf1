#include "reconcile/times_conflict.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::reconcile::times_conflict_test {
namespace {

using test::GivenTime;
using test::TimeStory;

/// A time of the same event in words that say whose it is.
GivenTime at(const std::string& words, const std::string& value, const std::string& modifier = {},
             const std::string& act = "sink", std::vector<std::string> context = {"ferry", "kettle", "rocks"}) {
  return {words, value, act, std::move(context), TimeKind::date, modifier};
}

/// Whether the times of two accounts conflict, as readings of one question.
bool conflict(const GivenTime& a, const GivenTime& b, double confidence = 0.9, const Metadata& metadata = {},
              bool anchored = false, const std::vector<std::string>& names = {}) {
  TimeStory made({{a}, {b}}, 3, metadata);
  for (std::uint32_t account = 0; account < names.size(); ++account) {
    const auto begin = static_cast<std::uint32_t>(made.accounts[account].text().find(names[account]));
    const auto end = static_cast<std::uint32_t>(begin + names[account].size());
    made.annotations[account].names.push_back({.span = {begin, end}, .sentence = made.annotations[account].times[0].sentence});
  }
  std::vector<TimeGroup> groups;
  for (std::uint32_t account = 0; account < 2; ++account) {
    Time& time = made.annotations[account].times[0];
    time.anchored = anchored;
    groups.push_back({.value = text::read_time_value(time.value),
                      .time = &time,
                      .reading = {.value = {}, .mentions = {{account, time.span}}}});
  }
  const Question question{.kind = FindingKind::time, .mentions = {{0, 0}, {1, 0}}, .confidence = confidence};
  const bool there = times_conflict(made.story(), question, groups[0], groups[1]);
  EXPECT_EQ(there, times_conflict(made.story(), question, groups[1], groups[0]));
  return there;
}

TEST(TimesConflict, DefiniteDaysAndYearsOfOneEventConflict) {
  EXPECT_TRUE(conflict(at("1987", "1987"), at("1989", "1989")));
  EXPECT_TRUE(conflict(at("May 3", "XXXX-05-03"), at("May 4", "XXXX-05-04")));
  EXPECT_FALSE(conflict(at("1987", "1987"), at("1987", "1987")));
  EXPECT_FALSE(conflict(at("1987", "1987"), at("May 3, 1989", "1989-05-03")));
}

TEST(TimesConflict, BoundsAndDoubtMakeNone) {
  EXPECT_FALSE(conflict(at("1987", "1987"), at("1989", "1989", "before")));
  EXPECT_FALSE(conflict(at("1987", "1987"), at("1989", "1989"), 0.4));
}

TEST(TimesConflict, DatesByTheirNumbersHangOnNoDayOfWriting) {
  Metadata published;
  published.published = "2011-10-14";
  EXPECT_TRUE(conflict(at("October 14, 2011", "2011-10-14"), at("October 20, 2011", "2011-10-20"), 0.9, published));
}

TEST(TimesConflict, WhatIsToldOfTwoThingsIsNone) {
  EXPECT_FALSE(conflict(at("May 3", "XXXX-05-03", "", "remain"), at("May 4", "XXXX-05-04", "", "remain")));
}

TEST(TimesConflict, TheVerbAndTwoWordsMustBeShared) {
  EXPECT_FALSE(conflict(at("1987", "1987"), at("1989", "1989", "", "launch")));
  EXPECT_FALSE(conflict(at("1987", "1987"), at("1989", "1989", "", "sink", {"tug", "pier", "rocks"}), 0.7));
  EXPECT_TRUE(conflict(at("1987", "1987"), at("1989", "1989", "", "sink", {"tug", "pier", "rocks"}), 0.9));
  EXPECT_FALSE(conflict(at("1987", "1987"), at("1989", "1989", "", "sink", {"tug", "pier", "barge"}), 0.9));
}

TEST(TimesConflict, VerbsThatBefallPeopleAlikeAreOne) {
  EXPECT_TRUE(conflict(at("May 3", "XXXX-05-03", "", "kill"), at("May 4", "XXXX-05-04", "", "slay")));
  EXPECT_FALSE(conflict(at("May 3", "XXXX-05-03", "", "kill"), at("May 4", "XXXX-05-04", "", "rescue")));
}

TEST(TimesConflict, WhatIsToldOfOthersIsNone) {
  const auto booked = [](const std::string& name, const std::string& day, const std::string& value) {
    GivenTime time = at(day, value, "", "book", {"jail", "pier", "harbour"});
    time.sentence = name + " came on " + day;
    return time;
  };
  const GivenTime one = booked("Ann Roe", "May 3", "XXXX-05-03");
  EXPECT_FALSE(conflict(one, booked("Eva Orn", "May 4", "XXXX-05-04"), 0.9, {}, false, {"Ann Roe", "Eva Orn"}));
  EXPECT_TRUE(conflict(one, booked("Mrs Roe", "May 4", "XXXX-05-04"), 0.9, {}, false, {"Ann Roe", "Mrs Roe"}));
}

TEST(TimesConflict, WhatIsDoneAgainIsDoneOnAnotherDay) {
  const auto appears = [](const std::string& how, const std::string& day, const std::string& value) {
    GivenTime time = at(day, value, "", "appear", {"court", "pier", "harbour"});
    time.sentence = "The sailor appears in court " + how + day;
    return time;
  };
  const GivenTime one = appears("on ", "May 3", "XXXX-05-03");
  EXPECT_TRUE(conflict(one, appears("on ", "May 4", "XXXX-05-04")));
  EXPECT_FALSE(conflict(one, appears("again on ", "May 4", "XXXX-05-04")));
  EXPECT_TRUE(conflict(appears("again on ", "May 3", "XXXX-05-03"), appears("again on ", "May 4", "XXXX-05-04")));
}

TEST(TimesConflict, WithOtherVerbsFourWordsMustBeShared) {
  const std::vector<std::string> words = {"ferry", "kettle", "rocks", "osk"};
  EXPECT_TRUE(conflict(at("1987", "1987", "", "sink", words), at("1989", "1989", "", "founder", words)));
  EXPECT_FALSE(conflict(at("1987", "1987", "", "sink", words), at("1989", "1989", "", "say", words)));
}

/// A time of a sentence, without anything else to be known by.
GivenTime in(const std::string& sentence, const std::string& words, const std::string& value, const std::string& modifier = {},
             TimeKind kind = TimeKind::date) {
  return {words, value, "", {}, kind, modifier, sentence};
}

TEST(TimesConflict, OfOneSentenceNoVerbNeedsToBeKnown) {
  EXPECT_TRUE(conflict(in("All of them were in the harbour of Osk on 3 May", "3 May", "XXXX-05-03"),
                       in("All of them were in the harbour of Osk on 6 May", "6 May", "XXXX-05-06"), 0.55));
  EXPECT_FALSE(conflict(in("All of them were in the harbour of Osk on 3 May", "3 May", "XXXX-05-03"),
                        in("A tug of the line was lost off Marrow on 6 May", "6 May", "XXXX-05-06"), 0.9));
}

TEST(TimesConflict, LimitsOfOneSortExcludeEachOther) {
  EXPECT_TRUE(conflict(in("She has worked with the coast guard since 1998", "1998", "1998", "after"),
                       in("She has worked with the coast guard since 1996", "1996", "1996", "after")));
  EXPECT_FALSE(conflict(in("She has worked with the coast guard since 1998", "1998", "1998", "after"),
                        in("She has worked with the coast guard since about 1996", "1996", "1996", "after")));
  EXPECT_FALSE(conflict(in("She has worked with the coast guard since 1998", "1998", "1998", "after"),
                        in("She has worked with the coast guard in 1996", "1996", "1996")));
}

TEST(TimesConflict, DaysOfCountsAreBothRight) {
  EXPECT_FALSE(conflict(in("34 boats had been lost off Osk as of 3 May", "3 May", "XXXX-05-03"),
                        in("34 boats had been lost off Osk as of 6 May", "6 May", "XXXX-05-06")));
}

TEST(TimesConflict, AYearThatIsNotToldMakesNone) {
  const auto told = [](const std::string& words, const std::string& value) {
    return in("It was the deadliest morning off Osk since " + words, words, value, "after");
  };
  EXPECT_FALSE(conflict(told("May 3, 2001", "2001-05-03"), told("May 3", "2016-05-03"), 0.9, {}, true));
  EXPECT_TRUE(conflict(told("May 3, 2001", "2001-05-03"), told("May 5", "2016-05-05"), 0.9, {}, true));
}

TEST(TimesConflict, LengthsThatAreToldExactlyConflict) {
  const auto length = [](const std::string& words, const std::string& value, const std::string& modifier = {}) {
    return in("They searched the flooded deck for " + words + " before dawn", words, value, modifier, TimeKind::duration);
  };
  EXPECT_TRUE(conflict(length("two hours", "PT2H"), length("six hours", "PT6H")));
  EXPECT_FALSE(conflict(length("two hours", "PT2H"), length("about six hours", "PT6H", "about")));
}

TEST(TimesConflict, ALengthThatABoundLeavesOutConflicts) {
  const auto length = [](const std::string& words, const std::string& value, const std::string& modifier = {}) {
    return in("They searched the flooded deck for " + words + " before dawn", words, value, modifier, TimeKind::duration);
  };
  EXPECT_TRUE(conflict(length("45 minutes", "PT45M"), length("more than an hour", "PT1H", "more")));
  EXPECT_FALSE(conflict(length("two hours", "PT2H"), length("more than an hour", "PT1H", "more")));
}

TEST(TimesConflict, MonthsAndQuartersAreDefinite) {
  EXPECT_TRUE(conflict(at("May 1998", "1998-05"), at("June 1998", "1998-06")));
  EXPECT_TRUE(conflict(at("first quarter of 1998", "1998-Q1"), at("second quarter of 1998", "1998-Q2")));
  EXPECT_FALSE(conflict(at("May 1998", "1998-05"), at("second quarter of 1998", "1998-Q2")));
  EXPECT_FALSE(conflict(at("May 1998", "1998-05"), at("third quarter of 1998", "1998-Q3"))) << "another grain";
}

TEST(TimesConflict, WhatIsSaidOnTwoDaysIsNoConflict) {
  EXPECT_FALSE(conflict(at("Tuesday", "2016-07-05", "", "say"), at("Wednesday", "2016-07-06", "", "say"), 0.9, {}, true));
}

TEST(TimesConflict, ClocksOfWhatOnlyHappenedNeedNoSharedWords) {
  const auto clock = [](const std::string& words, const std::string& value, const std::string& act,
                        std::vector<std::string> context = {}) {
    GivenTime time = at(words, value, "", act, std::move(context));
    time.kind = TimeKind::clock;
    return time;
  };
  EXPECT_TRUE(conflict(clock("5 p.m.", "T17:00", "happen"), clock("7:30 p.m.", "T19:30", "take", {"place"})));
  EXPECT_FALSE(conflict(clock("5 p.m.", "T17:00", "happen"), clock("7:30 p.m.", "T19:30", "occur"), 0.6));
  EXPECT_FALSE(conflict(clock("5 p.m.", "T17:00", "happen"), clock("7:30 p.m.", "T19:30", "take", {"oath"})));
  EXPECT_FALSE(conflict(clock("5 p.m.", "T17:00", "happen"), clock("5:30 p.m.", "T17:30", "happen")));
}

TEST(TimesConflict, HoursToldNearTheirBoundsConflict) {
  const GivenTime near_six = at("around 6 p.m.", "T18:00", "about");
  EXPECT_TRUE(conflict(near_six, at("shortly after 2 p.m.", "T14:00", "after")));
  EXPECT_TRUE(conflict(at("just before 9 p.m.", "T21:00", "before"), at("just after 6 p.m.", "T18:00", "after")));
  EXPECT_FALSE(conflict(near_six, at("after 2 p.m.", "T14:00", "after")));
  EXPECT_FALSE(conflict(near_six, at("shortly after 5:30 p.m.", "T17:30", "after")));
}

TEST(TimesConflict, AnOpenHourExcludesWhatLiesOnItsFarSide) {
  const GivenTime after_eight = at("after 8 p.m.", "T20:00", "after");
  EXPECT_TRUE(conflict(after_eight, at("about 6 p.m.", "T18:00", "about")));
  EXPECT_FALSE(conflict(after_eight, at("about 11 p.m.", "T23:00", "about")));
  EXPECT_TRUE(conflict(at("before 6 p.m.", "T18:00", "before"), at("8 p.m.", "T20:00")));
  EXPECT_FALSE(conflict(after_eight, at("before 6 p.m.", "T18:00", "before")));
}

TEST(TimesConflict, HoursOnEitherSideOfMidnightAreNear) {
  EXPECT_FALSE(conflict(at("shortly after midnight", "T00:00", "after"), at("about 11:50 p.m.", "T23:50", "about")));
  EXPECT_FALSE(conflict(at("midday", "T12:00"), at("about 2 p.m.", "T14:00", "about")));
  EXPECT_TRUE(conflict(at("noon", "T12:00"), at("about 2 p.m.", "T14:00", "about")));
  EXPECT_TRUE(conflict(at("midday", "T12:00"), at("about 3 p.m.", "T15:00", "about")));
  EXPECT_TRUE(conflict(at("shortly after midnight", "T00:00", "after"), at("about 9 p.m.", "T21:00", "about")));
}

TEST(TimesConflict, OneWhoSaysMiddayMakesNoOtherWitnessOfNoonVague) {
  TimeStory made({{at("midday", "T12:00")}, {at("2 p.m.", "T14:00")}, {at("noon", "T12:00")}}, 3);
  const auto group = [&](const std::vector<std::uint32_t>& accounts) {
    const Time& time = made.annotations[accounts.front()].times[0];
    TimeGroup told{.value = text::read_time_value(time.value), .time = &time, .reading = {}};
    for (const std::uint32_t account : accounts)
      told.reading.mentions.push_back({account, made.annotations[account].times[0].span});
    return told;
  };
  const Question question{.kind = FindingKind::time, .mentions = {{0, 0}, {1, 0}, {2, 0}}, .confidence = 0.9};
  EXPECT_TRUE(times_conflict(made.story(), question, group({0, 2}), group({1})));
  EXPECT_FALSE(times_conflict(made.story(), question, group({0}), group({1})));
}

TEST(TimesConflict, HoursOfTwoZonesMayBeOne) {
  EXPECT_FALSE(conflict(at("7:30 p.m.", "T19:30"), at("shortly before 8:30 p.m. ET", "T20:30", "before")));
  EXPECT_TRUE(conflict(at("7:30 p.m.", "T19:30"), at("8:30 p.m.", "T20:30")));
  EXPECT_TRUE(conflict(at("7:30 p.m. ET", "T19:30"), at("8:30 p.m. ET", "T20:30")));
}

TEST(TimesConflict, PartsOfOneDayConflictWhateverDayItIs) {
  EXPECT_TRUE(conflict(at("Saturday", "2016-07-09", "early"), at("Saturday night", "2016-07-09TNI"), 0.9, {}, true));
  EXPECT_FALSE(conflict(at("Saturday", "2016-07-09"), at("Saturday night", "2016-07-09TNI"), 0.9, {}, true));
  // Before midnight and after it.
  EXPECT_FALSE(conflict(at("early Saturday", "2016-07-09", "early"), at("Overnight Saturday", "2016-07-09TNI"), 0.9, {}, true));
}

TEST(TimesConflict, AWeekdayOfAnotherWeekHangsOnTheDayOfWriting) {
  EXPECT_FALSE(conflict(at("Saturday", "2016-07-09"), at("Saturday", "2016-07-16"), 0.9, {}, true));
  EXPECT_TRUE(conflict(at("Saturday", "2016-07-09"), at("Sunday", "2016-07-10"), 0.9, {}, true));
  EXPECT_FALSE(conflict(at("Saturday", "2016-07-09"), at("Sunday", "2016-07-10"), 0.6, {}, true));
  EXPECT_FALSE(conflict(at("today", "2016-07-09"), at("today", "2016-07-10"), 0.9, {}, true));
}

TEST(TimesConflict, ADayThatSomeAccountOfTheReadingNamesIsNamed) {
  // Three accounts: the first two are of one reading.
  const auto conflicts = [](const std::string& also) {
    TimeStory made({{at("yesterday", "2016-07-09")}, {at(also, "2016-07-09")}, {at("Sunday", "2016-07-10")}});
    std::vector<TimeGroup> groups;
    for (std::uint32_t account = 0; account < 3; ++account) {
      Time& time = made.annotations[account].times[0];
      time.anchored = true;
      if (account != 1)
        groups.push_back({.value = text::read_time_value(time.value), .time = &time, .reading = {.value = {}, .mentions = {}}});
      groups.back().reading.mentions.push_back({.account = account, .span = time.span});
    }
    const Question question{.kind = FindingKind::time, .mentions = {{0, 0}, {1, 0}, {2, 0}}, .confidence = 0.9};
    return times_conflict(made.story(), question, groups[0], groups[1]);
  };
  EXPECT_TRUE(conflicts("Saturday"));
  EXPECT_FALSE(conflicts("yesterday"));
}

TEST(TimesConflict, RivalsNeedNoOtherSharedWords) {
  const auto conflicts = [](const GivenTime& a, const GivenTime& b, bool rivals, double confidence = 0.6) {
    const TimeStory made({{a}, {b}});
    std::vector<TimeGroup> groups;
    for (std::uint32_t account = 0; account < 2; ++account) {
      const Time& time = made.annotations[account].times[0];
      groups.push_back({.value = text::read_time_value(time.value),
                        .time = &time,
                        .reading = {.value = {}, .mentions = {{account, time.span}}}});
    }
    Question question{.kind = FindingKind::time, .mentions = {{0, 0}, {1, 0}}, .confidence = confidence};
    if (rivals) question.rivals = {{{0, 0}, {1, 0}}};
    return times_conflict(made.story(), question, groups[0], groups[1]);
  };
  const GivenTime monday = at("Monday", "2016-07-04", {}, "shoot", {"girl"}),
                  friday = at("Friday", "2016-07-08", {}, "wound", {"park"});
  EXPECT_TRUE(conflicts(monday, friday, true));
  EXPECT_FALSE(conflicts(monday, friday, false));
  EXPECT_FALSE(conflicts(monday, monday, true));
  EXPECT_TRUE(conflicts(monday, friday, true, 0.4)) << "whatever else was joined with them";
  // A weekday of an account without a date excludes the day of another, where both surely date one thing.
  const GivenTime wednesday = at("Wednesday", "XXXX-WXX-3", {}, "wound", {"park"});
  EXPECT_TRUE(conflicts(monday, wednesday, true));
  EXPECT_FALSE(conflicts(monday, wednesday, false));
  EXPECT_FALSE(conflicts(monday, at("Monday", "XXXX-WXX-1", {}, "wound", {"park"}), true));
}

}  // namespace
}  // namespace hexapla::reconcile::times_conflict_test
