// Tests src/align/times_writing.cpp.
#include "align/times_writing.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"
#include "align/times_evidence.h"

namespace hexapla::align::times::times_writing_test {
namespace {

using test::GivenTime;
using test::TimeStory;

std::vector<AnnotationRef> refs_of(const TimeStory& made) {
  std::vector<AnnotationRef> refs;
  for (std::uint32_t i = 0; i < made.annotations.size(); ++i)
    for (std::uint32_t t = 0; t < made.annotations[i].times.size(); ++t) refs.push_back({i, t});
  return refs;
}

const GivenTime held_yesterday = {"yesterday", "UNDEF-yesterday", "arrest", {"skipper", "arrested"}};
const GivenTime court_today = {"this morning", "UNDEF-this-morning", "arraign", {"skipper", "court"}};
const GivenTime held_tuesday = {"Tuesday", "XXXX-WXX-2", "arrest", {"skipper", "arrested", "harbour"}};

TEST(TimesWriting, AnotherAccountTellsTheDayOfWriting) {
  const TimeStory made({{held_yesterday, court_today}, {held_tuesday}});
  const Features features(made.story(), refs_of(made));
  const Feature &yesterday = features.all()[0], &today = features.all()[1];
  EXPECT_TRUE(yesterday.placed);
  EXPECT_FALSE(yesterday.open_day);
  EXPECT_EQ(yesterday.value.kind, text::TimeValue::Kind::weekday);
  EXPECT_EQ(yesterday.value.weekday, 2);
  EXPECT_EQ(today.value.weekday, 3);
  EXPECT_EQ(today.value.part, 'M');
  EXPECT_EQ(compare(yesterday, features.all()[2], features).of[Evidence::same_day], 1);
  EXPECT_TRUE(compare(today, features.all()[2], features).of[Evidence::different] == 1);
}

TEST(TimesWriting, APlacedDayPlacesThatOfAThirdAccount) {
  const TimeStory made({{held_yesterday, court_today}, {held_tuesday}, {court_today}});
  const Features features(made.story(), refs_of(made));
  EXPECT_EQ(features.all()[3].value.weekday, 3);
}

TEST(TimesWriting, OtherEventsAndDisagreementTellNothing) {
  const TimeStory other({{held_yesterday}, {{"Tuesday", "XXXX-WXX-2", "launch", {"yard", "trawler"}}}});
  const std::vector<AnnotationRef> two = {{0, 0}, {1, 0}};
  EXPECT_TRUE(Features(other.story(), two).all()[0].open_day);
  GivenTime monday = held_tuesday;
  monday.text = "Monday";
  monday.value = "XXXX-WXX-1";
  const TimeStory torn({{held_yesterday}, {held_tuesday}, {monday}});
  EXPECT_TRUE(Features(torn.story(), refs_of(torn)).all()[0].open_day);
}

TEST(TimesWriting, WhatSomebodySaysIsOfTheDayOfSpeaking) {
  TimeStory made({{held_yesterday}, {held_tuesday}});
  made.annotations[0].times[0].quotation = 0;
  made.annotations[0].quotations.push_back({});
  EXPECT_TRUE(Features(made.story(), refs_of(made)).all()[0].open_day);
}

TEST(TimesWriting, TodayAndYesterdayOfOneAccountAreTwoDays) {
  const TimeStory made({{held_yesterday, court_today}});
  const Features features(made.story(), refs_of(made));
  EXPECT_EQ(days_from_writing(features.all()[0]), -1);
  EXPECT_EQ(days_from_writing(features.all()[1]), 0);
  EXPECT_TRUE(compare(features.all()[0], features.all()[1], features).excluded);
}

}  // namespace
}  // namespace hexapla::align::times::times_writing_test
