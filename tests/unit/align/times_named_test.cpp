// Tests src/align/times_named.cpp.
#include <gtest/gtest.h>
#include <string>

#include "../support/time_story.h"
#include "align/times_features.h"

namespace hexapla::align::times::times_named_test {
namespace {

using test::GivenTime;
using test::TimeStory;

/// The happening that a day dates by an act whose subject is a noun.
std::string happening_of(const std::string& act, const std::string& subject, const std::string& sentence = {}) {
  TimeStory made({{GivenTime{"Monday", "XXXX-WXX-1", act, {"osk"}, TimeKind::date, {}, sentence}}}, 0);
  Statement statement;
  statement.act = act;
  statement.arguments.push_back({.span = {0, 1}, .role = ArgumentRole::subject, .head = subject});
  statement.times = {0};
  statement.sentence = made.annotations[0].times[0].sentence;
  made.annotations[0].statements.push_back(statement);
  const Features features(made.story(), {{0, 0}});
  return features.all()[0].happening;
}

TEST(TimesNamed, WhatHappensOfItselfIsOneWhateverItDoes) {
  EXPECT_EQ(happening_of("raze", "earthquake"), happening_of("shake", "quake"));
  EXPECT_EQ(happening_of("strike", "tremor"), happening_of("shake", "quake"));
  EXPECT_EQ(happening_of("gut", "fire"), happening_of("devastate", "blaze"));
  EXPECT_NE(happening_of("gut", "fire"), happening_of("gut", "crew"));
  EXPECT_EQ(happening_of("kill", "blaze"), "blow");
  const std::string joined = "Ten people were killed when an earthquake razed villages of Osk on Monday";
  EXPECT_EQ(happening_of("raze", "earthquake", joined), happening_of("shake", "quake")) << "though it dates what it did, too";
}

TEST(TimesNamed, AnActThatIsDoneOnceIsOneByAnyWordForIt) {
  EXPECT_EQ(happening_of("beat", "team"), happening_of("defeat", "team"));
  EXPECT_EQ(happening_of("explode", "tank"), happening_of("detonate", "tank"));
  EXPECT_NE(happening_of("charge", "prosecutor"), happening_of("arraign", "judge"));  // two steps
}

}  // namespace
}  // namespace hexapla::align::times::times_named_test
