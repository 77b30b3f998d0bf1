#include "align/times_features.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"
#include "align/times_text.h"

namespace hexapla::align::times::times_features_test {
namespace {

using test::GivenTime;
using test::TimeStory;

Feature first_of(const TimeStory& made, std::uint32_t account = 0) {
  std::vector<AnnotationRef> refs;
  for (std::uint32_t i = 0; i < made.annotations.size(); ++i)
    for (std::uint32_t t = 0; t < made.annotations[i].times.size(); ++t) refs.push_back({i, t});
  const Features features(made.story(), refs);
  for (const Feature& feature : features.all())
    if (feature.ref.account == account) return feature;
  return features.all().front();
}

GivenTime told(const std::string& words, const std::string& value, const std::string& sentence, const std::string& act = {}) {
  return {words, value, act, {}, TimeKind::date, {}, sentence};
}

bool asks(const std::string& text, const std::string& words, const std::string& value, Annotations read = {}) {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  read.times.push_back({.span = {begin, static_cast<std::uint32_t>(begin + words.size())}, .value = value});
  return answers_a_question(read, 0, text);
}

TEST(TimesFeatures, WhenAPageWasPublishedIsATimeOfIts) {
  const auto asks_in_sentence = [](const std::string& text, const std::string& words) {
    Annotations read;
    read.sentences.push_back({.span = {0, static_cast<std::uint32_t>(text.size())}});
    return asks(text, words, "2016-11-03", std::move(read));
  };
  EXPECT_TRUE(asks_in_sentence("(Published Thursday, Nov. 3)", "Thursday, Nov. 3"));
  EXPECT_TRUE(asks_in_sentence("Updated: Nov. 3", "Nov. 3"));
  EXPECT_TRUE(asks_in_sentence("The list was published Nov. 3", "Nov. 3"));
  EXPECT_TRUE(asks_in_sentence("Nov. 3", "Nov. 3"));
}

TEST(TimesFeatures, AHouseNumberIsNoYear) {
  EXPECT_FALSE(asks("at 1910 South Elm Avenue in Marrowby", "1910", "1910"));
  EXPECT_FALSE(asks("at 1910 S. Elm St. in Marrowby", "1910", "1910"));
  EXPECT_TRUE(asks("in 1910 South Marrowby had no avenue", "1910", "1910"));
  EXPECT_TRUE(asks("in 1910", "1910", "1910"));
}

TEST(TimesFeatures, ADayInAWebAddressIsNone) {
  Annotations read;
  read.tokens.push_back({.span = {0, 40}, .kind = TokenKind::url});
  EXPECT_FALSE(asks("http://gazette.example/2015/04/17/ferry/ is where", "2015/04/17", "2015-04-17", read));
  EXPECT_TRUE(asks("2015/04/17", "2015/04/17", "2015-04-17"));
}

TEST(TimesFeatures, ThePresentAndTheFutureAnswerNothing) {
  EXPECT_FALSE(asks("it is currently shut", "currently", "PRESENT_REF"));
  EXPECT_TRUE(asks("it is shut for now", "for now", "PRESENT_REF"));
  EXPECT_FALSE(asks("it will open in the future", "the future", "FUTURE_REF"));
}

TEST(TimesFeatures, WhatIsToComeIsToldByWordsOrByTheDayOfWriting) {
  EXPECT_TRUE(first_of(TimeStory({{told("Thursday", "XXXX-WXX-4", "He is due in court Thursday", "due")}})).coming);
  EXPECT_FALSE(first_of(TimeStory({{told("Thursday", "XXXX-WXX-4", "He was in court Thursday", "be")}})).coming);
  const Metadata written{.published = "2025-03-10"};
  EXPECT_TRUE(first_of(TimeStory({{told("April 2", "2025-04-02", "She takes office April 2", "take")}}, 3, written)).coming);
  EXPECT_FALSE(first_of(TimeStory({{told("March 2", "2025-03-02", "She took office March 2", "take")}}, 3, written)).coming);
  const auto until = [&](const std::string& words, const std::string& value) {
    return first_of(TimeStory({{told(words, value, "He fished until they hired him on " + words, "hire")}}, 3, written)).coming;
  };
  EXPECT_FALSE(until("January 7, 2025", "2025-01-07"));
  EXPECT_TRUE(until("May 7, 2025", "2025-05-07"));
}

TEST(TimesFeatures, TheEventIsWhatMostAccountsBeginWith) {
  const TimeStory made({{told("Monday", "XXXX-WXX-1", "The ferry sank on Monday", "sink")},
                        {told("Monday", "XXXX-WXX-1", "A ferry sank on Monday", "sink")},
                        {told("Friday", "XXXX-WXX-5", "Its owner spoke of the ferry on Friday", "meet")}},
                       0);
  EXPECT_TRUE(first_of(made).event);
  EXPECT_TRUE(first_of(made, 1).event);
  EXPECT_FALSE(first_of(made, 2).event);
  EXPECT_TRUE(first_of(made).lead);
}

TEST(TimesFeatures, AnAccountsOnlyClockTimeIsMarked) {
  EXPECT_TRUE(first_of(TimeStory({{told("2 a.m.", "T02:00", "It sank at 2 a.m.", "sink")}})).sole_clock);
  EXPECT_FALSE(first_of(TimeStory({{told("2 a.m.", "T02:00", "It sank at 2 a.m.", "sink"),
                                    told("3 a.m.", "T03:00", "Help came at 3 a.m.", "come")}}))
                   .sole_clock);
}

TEST(TimesFeatures, ADayOfAnUnknownDayOfWritingIsOpen) {
  EXPECT_TRUE(first_of(TimeStory({{told("overnight", "UNDEF-overnight", "It sank overnight", "sink")}})).open_day);
  EXPECT_FALSE(first_of(TimeStory({{told("last month", "UNDEF-last-month", "It sank last month", "sink")}})).open_day);
}

}  // namespace
}  // namespace hexapla::align::times::times_features_test
