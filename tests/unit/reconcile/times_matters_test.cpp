#include "reconcile/times_matters.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::reconcile::times_matters_test {
namespace {

using test::GivenTime;
using test::TimeStory;

GivenTime at(const std::string& words, const std::string& value, const std::string& act, const std::string& sentence) {
  return {.text = words, .value = value, .act = act, .sentence = sentence};
}

/// Whether the first times of two accounts are of two matters, whichever is asked first.
bool two_matters(const TimeStory& made) {
  const bool there = are_of_two_matters(made.story(), {0, 0}, {1, 0});
  EXPECT_EQ(there, are_of_two_matters(made.story(), {1, 0}, {0, 0}));
  return there;
}

/// Puts a figure of the kind into the sentence of an account's first time.
void tell(TimeStory& made, std::uint32_t account, QuantityKind kind, const std::string& number, double low) {
  const auto begin = static_cast<std::uint32_t>(made.accounts[account].text().find(number));
  const auto end = begin + static_cast<std::uint32_t>(number.size());
  Quantity quantity{.span = {begin, end}, .number = {begin, end}, .kind = kind, .low = low, .high = low};
  quantity.sentence = made.annotations[account].times[0].sentence;
  made.annotations[account].quantities.push_back(quantity);
}

/// Has somebody do the act of the first time in its whole sentence.
void by(TimeStory& made, std::uint32_t account, const std::string& who, bool is_labelled = true) {
  Annotations& read = made.annotations[account];
  const auto begin = static_cast<std::uint32_t>(made.accounts[account].text().find(who));
  const Span span{begin, begin + static_cast<std::uint32_t>(who.size())};
  const std::uint32_t sentence = read.times[0].sentence;
  read.statements.push_back({.span = read.sentences[sentence].span,
                             .act = read.times[0].act,
                             .arguments = {{.span = span, .role = ArgumentRole::subject}},
                             .sentence = sentence});
  if (is_labelled)
    read.labels.push_back({.span = span, .kind = ParticipantKind::person, .name = true, .sentence = sentence});
  else
    read.names.push_back({.span = span, .sentence = sentence});
}

TEST(TimesMatters, OneActOfTwoPeopleIsTwoMatters) {
  const auto told = [](const std::string& other, bool is_labelled = true, const std::string& act = "release") {
    TimeStory made({{at("eight years", "P8Y", "release", "Ann Roe released eight years of letters")},
                    {at("33 years", "P33Y", act, other + " released 33 years of letters")}});
    by(made, 0, "Ann Roe");
    by(made, 1, other, is_labelled);
    return two_matters(made);
  };
  EXPECT_TRUE(told("Eva Orn"));
  EXPECT_TRUE(told("Eva Orn", false)) << "nothing tells what the name names";
  EXPECT_FALSE(told("Osk", false)) << "Osk may be the town of which she is the mayor";
  EXPECT_FALSE(told("Roe"));
  EXPECT_FALSE(told("Ann Rowe")) << "spelt otherwise";
  EXPECT_FALSE(told("Eva Orn", true, "burn"));
}

TEST(TimesMatters, EachYearHasSumsOfItsOwn) {
  const auto told = [](const std::string& act, double one, double other, const std::string& year = "2013") {
    TimeStory made({{at("2014", "2014", act, "They did 30 in 2014")}, {at(year, year, act, "They did 10 in " + year)}});
    tell(made, 0, QuantityKind::money, "30", one);
    tell(made, 1, QuantityKind::money, "10", other);
    return two_matters(made);
  };
  EXPECT_TRUE(told("earn", 30, 10));
  EXPECT_FALSE(told("earn", 30, 30));
  EXPECT_FALSE(told("build", 30, 10)) << "once";
  EXPECT_FALSE(told("earn", 30, 10, "2014-05-03"));
}

TEST(TimesMatters, TwoScoresAreOfTwoMatches) {
  const auto told = [](const std::string& score) {
    TimeStory made({{at("Thursday", "XXXX-WXX-4", "lose", "They lost 27-24 on Thursday")},
                    {at("Sunday", "XXXX-WXX-7", "lose", "They lost " + score + " on Sunday")}});
    tell(made, 0, QuantityKind::clock_score, "27-24", 27);
    tell(made, 1, QuantityKind::clock_score, score, std::stod(score));
    for (auto& read : made.annotations) read.quantities[0].high = read.quantities[0].low == 13 ? 10 : 24;
    return two_matters(made);
  };
  EXPECT_TRUE(told("13-10"));
  EXPECT_FALSE(told("27-24"));
}

TEST(TimesMatters, WhatWasGoingOnIsNotWhatWasDone) {
  const auto told = [](const std::string& words, const std::string& act) {
    return two_matters(TimeStory(
        {{at("Saturday", "XXXX-WXX-6", "mourn", words)}, {at("Friday", "XXXX-WXX-5", act, "The crew drowned on Friday")}}));
  };
  EXPECT_TRUE(told("The town was mourning on Saturday", "drown"));
  EXPECT_TRUE(told("The town was mourning Saturday", "drown"));
  EXPECT_FALSE(told("The town was mourning on Saturday", "mourn"));
  EXPECT_FALSE(told("The town was mourning on Saturday when it came", "drown")) << "the deed's day, too";
  EXPECT_FALSE(told("The town mourned on Saturday", "drown"));
}

TEST(TimesMatters, ADayOfGreenwichIsNotThatOfThePlace) {
  const auto told = [](const std::string& words, const std::string& day = "Thursday", const std::string& value = "XXXX-WXX-4") {
    return two_matters(TimeStory({{at("Friday", "XXXX-WXX-5", "sink", words)}, {at(day, value, "sink", "It sank on " + day)}}));
  };
  EXPECT_TRUE(told("It sank at 6:41 p.m. (0241 GMT Friday)"));
  EXPECT_TRUE(told("It sank at 6:41 p.m. (0241 GMT on Friday)"));
  EXPECT_FALSE(told("It sank at 0241 GMT Friday"));
  EXPECT_FALSE(told("It sank (at dawn Friday)"));
  EXPECT_FALSE(told("It sank at 6:41 p.m. (0241 GMT Friday)", "Monday", "XXXX-WXX-1"));
}

}  // namespace
}  // namespace hexapla::reconcile::times_matters_test
