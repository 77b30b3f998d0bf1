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
  const std::string sentence = "The ferry sank in the harbour by the pier in a storm on ";
  const GivenTime monday{"Monday", "XXXX-WXX-1", "sink", about, TimeKind::date, {}, sentence + "Monday"};
  const GivenTime trial{
      "Friday", "XXXX-WXX-5", "convict", {"captain"}, TimeKind::date, {}, "The captain of the ferry was convicted on Friday"};
  EXPECT_FALSE(are_rivals({{trial}, {monday, trial}}));
}

TEST(TimesRivals, WhatIsToComeAndWhatWasSaidAreNone) {
  const std::string sentence = "The ferry sank in the harbour by the pier in a storm on ";
  const GivenTime monday{"Monday", "XXXX-WXX-1", "say", about, TimeKind::date, {}, sentence + "Monday"};
  const GivenTime tuesday{"Tuesday", "XXXX-WXX-2", "say", about, TimeKind::date, {}, sentence + "Tuesday"};
  EXPECT_FALSE(are_rivals({{monday}, {tuesday}}));
}

}  // namespace
}  // namespace hexapla::align::times::times_rivals_test
