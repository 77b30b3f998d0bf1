// Tests src/align/times_rivals.cpp.
#include "align/times_rivals.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::align::times::times_rivals_test {
namespace {

using test::GivenTime;
using test::TimeStory;

/// Whether the first times of the first two accounts are rivals.
bool are_rivals(const std::vector<std::vector<GivenTime>>& all) {
  const TimeStory made(all);
  std::vector<AnnotationRef> refs;
  for (std::uint32_t account = 0; account < all.size(); ++account)
    for (std::uint32_t i = 0; i < all[account].size(); ++i) refs.push_back({account, i});
  const Features features(made.story(), refs);
  Rivals rivals(features);
  const auto second = static_cast<std::uint32_t>(all.front().size());
  const Evidence evidence = compare(features.all()[0], features.all()[second], features);
  return rivals.are(0, second, evidence) && rivals.are(second, 0, evidence);
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

TEST(TimesRivals, WhatIsToComeAndWhatWasSaidAreNone) {
  const auto on = [](const std::string& day, const std::string& value, const std::string& act, const std::string& clause) {
    return GivenTime{day, value, act, about, TimeKind::date, {}, clause + " in the harbour by the pier in a storm on " + day};
  };
  const std::string sank = "The ferry sank", will_sink = "The ferry will sink";
  EXPECT_TRUE(are_rivals({{on("Monday", "XXXX-WXX-1", "sink", sank)}, {on("Tuesday", "XXXX-WXX-2", "sink", sank)}}));
  EXPECT_FALSE(are_rivals({{on("Monday", "XXXX-WXX-1", "say", sank)}, {on("Tuesday", "XXXX-WXX-2", "say", sank)}}));
  EXPECT_FALSE(are_rivals({{on("Monday", "XXXX-WXX-1", "sink", sank)}, {on("Tuesday", "XXXX-WXX-2", "sink", will_sink)}}));
}

}  // namespace
}  // namespace hexapla::align::times::times_rivals_test
