#include "align/quantities_ages.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "align/quantities_exclusions.h"
#include "align/quantities_together.h"

namespace hexapla::align::quantities::quantities_ages_test {
namespace {

using test::QuantityStory;
using test::Told;

Told age(const std::string& words, const std::string& subject = "") {
  return {.words = words,
          .number = words.substr(0, 2),
          .low = std::stod(words),
          .head = subject.empty() ? "man" : "",
          .subject = subject,
          .kind = QuantityKind::age,
          .unit = "year"};
}

/// The ages of one account, each line of which is a sentence.
struct Ages {
  Ages(const std::string& text, const std::vector<Told>& told) {
    made.add(text, told);
    std::vector<AnnotationRef> refs;
    refs.reserve(told.size());
    for (std::uint32_t i = 0; i < told.size(); ++i) refs.push_back({0, i});
    features = std::make_unique<Features>(made.story(), refs);
  }
  const Feature& operator[](std::size_t i) const { return features->all()[i]; }
  QuantityStory made;
  std::unique_ptr<Features> features;
};

Ages men(const std::string& second) {
  return {"Shots in Tarn\nA 24-year-old man was killed.\n" + second + " 24-year-old man was hurt.",
          {age("24-year-old man"), age("24-year-old man")}};
}

TEST(QuantityAges, ToldAnewInTheNextSentenceIsSomebodyElses) {
  for (const std::string second : {"A", "A second"}) {
    const Ages ages = men(second);
    EXPECT_FALSE(ages[0].lone_age) << second;
    EXPECT_TRUE(ages[0].shared_age) << second;
    EXPECT_FALSE(can_stand_together(ages[0], ages[1])) << second;
  }
  for (const std::string second : {"The", "The victim, a", "He was a", "Police know his brother, a"}) {
    const Ages ages = men(second);
    EXPECT_FALSE(ages[0].shared_age) << second;
    EXPECT_TRUE(can_stand_together(ages[0], ages[1])) << second;
  }
  const Ages same = men("The");
  EXPECT_TRUE(same[0].lone_age);
  EXPECT_FALSE(same[0].shared_age);
  EXPECT_TRUE(can_stand_together(same[0], same[1]));
}

TEST(QuantityAges, ToldAnewFartherOnMayBeTheSamePersons) {
  const Ages ages("Shots in Tarn\nA 24-year-old man was killed.\nPolice came.\nA 24-year-old man was found by a boat.",
                  {age("24-year-old man"), age("24-year-old man")});
  EXPECT_FALSE(ages[0].shared_age);
  EXPECT_TRUE(can_stand_together(ages[0], ages[1]));
}

TEST(QuantityAges, ASecondOneIsSomebodyElseHoweverFar) {
  const Ages ages("Shots in Tarn\nA 24-year-old man was killed.\nPolice came.\nA boat went.\nAnother 24-year-old man fled.",
                  {age("24-year-old man"), age("24-year-old man")});
  EXPECT_TRUE(ages[0].shared_age);
  EXPECT_FALSE(can_stand_together(ages[0], ages[1]));
}

TEST(QuantityAges, WhoWasHitElsewhereIsSomebodyElse) {
  const auto told = [](const std::string& where) {
    return Ages(
        "Shots in Tarn\nA 24-year-old man was shot in the chest.\nPolice came.\nA boat went.\nA 24-year-old man was shot in " +
            where + ".",
        {age("24-year-old man"), age("24-year-old man")});
  };
  EXPECT_FALSE(can_stand_together(told("the leg")[0], told("the leg")[1]));
  EXPECT_TRUE(can_stand_together(told("his back")[0], told("his back")[1]));
  EXPECT_TRUE(can_stand_together(told("Osk")[0], told("Osk")[1]));
  QuantityStory made;
  made.add("Shots in Tarn\nA 24-year-old man was shot in the chest.", {age("24-year-old man")});
  made.add("Shots in Tarn\nA 24-year-old man was shot in the leg.", {age("24-year-old man")});
  const Features features(made.story(), {{0, 0}, {1, 0}});
  EXPECT_TRUE(excludes(features.all()[0], features.all()[1]));
}

TEST(QuantityAges, WhoIsTendedIsNotWhoDied) {
  const auto told = [](const std::string& became, const std::string& last) {
    return Ages("Shots in Tarn\nAnn Roe, 24, " + became + ".\nShe was loved.\nTwo were brought to Osk in " + last +
                    " condition, with a 24-year-old shot by a boat.",
                {age("24", "ann roe"), age("24-year-old")});
  };
  EXPECT_FALSE(can_stand_together(told("died", "critical")[0], told("died", "critical")[1]));
  EXPECT_TRUE(can_stand_together(told("was shot", "critical")[0], told("was shot", "critical")[1]));
  EXPECT_TRUE(can_stand_together(told("died", "no")[0], told("died", "no")[1]));
}

TEST(QuantityAges, AFirstNameTellsTheGender) {
  const auto gender = [](const std::string& name) {
    const Ages ages("Shots in Tarn\n" + name + ", 24, left.", {age("24", name)});
    return ages[0].gender;
  };
  EXPECT_EQ(gender("vincent orn"), text::Gender::male);
  EXPECT_EQ(gender("valerie orn"), text::Gender::female);
  EXPECT_EQ(gender("vincent"), text::Gender::none);
}

TEST(QuantityAges, WhoAlsoFaredSoIsSomebodyElse) {
  const auto told = [](const std::string& second) {
    return Ages("Shots in Tarn\nTwo men, Ann Roe, 24, and Ned Orn, were killed.\nPolice came.\nA boat went.\n" + second,
                {age("24", "ann roe"), age("24-year-old man")});
  };
  EXPECT_FALSE(can_stand_together(told("A 24-year-old man also drowned.")[0], told("A 24-year-old man also drowned.")[1]));
  EXPECT_TRUE(can_stand_together(told("A 24-year-old man drowned.")[0], told("A 24-year-old man drowned.")[1]));
  EXPECT_TRUE(can_stand_together(told("The 24-year-old man also sang.")[0], told("The 24-year-old man also sang.")[1]));
}

TEST(QuantityAges, WhoIsAlsoOfAnAgeIsSomebodyElse) {
  const Ages ages("Shots in Tarn\nThe 15-year-old died.\nPolice came.\nThey left.\nA second teen, also 15 years old, was hurt.",
                  {age("15-year-old"), age("15 years old")});
  EXPECT_FALSE(can_stand_together(ages[0], ages[1]));
}

TEST(QuantityAges, OfOtherChildrenAreNotWhoseNameStandsBesideThem) {
  QuantityStory made;
  made.add("Shots in Tarn\nRoe and two other children, ages 7 and 11, sat there.", {age("7"), age("11")});
  made.add("Shots in Tarn\nNed Roe, 9, was hurt.\nBo Moss, 7, sat there.", {age("9", "ned roe"), age("7", "bo moss")});
  const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  EXPECT_TRUE(features.names_otherwise(features.all()[0], features.all()[2]));
  EXPECT_FALSE(features.names_otherwise(features.all()[0], features.all()[3]));
}

TEST(QuantityAges, AListBehindANameIsOfOthers) {
  const Ages ages("Shots in Tarn\nWho died was 24 Ann Roe.\nThe wounded are aged 24, 25 and 27.",
                  {age("24", "ann roe"), age("24"), age("25"), age("27")});
  EXPECT_FALSE(can_stand_together(ages[0], ages[1]));
}

TEST(QuantityAges, EachOfAListIsSomebodyElses) {
  const Ages ages("Shots in Tarn\nHe hit men of 18, 18 and 20.", {age("18"), age("18"), age("20")});
  EXPECT_TRUE(ages[0].anew);
  EXPECT_TRUE(ages[0].shared_age);
  EXPECT_FALSE(ages[2].shared_age);
  EXPECT_FALSE(can_stand_together(ages[0], ages[1]));
}

TEST(QuantityAges, AFigureBesideAnAgeMakesNoList) {
  Told dead = age("24");
  dead.kind = QuantityKind::count;
  const Ages ages("Shots in Tarn\nA 24-year-old man was hurt.\n24, 24-year-old man hurt",
                  {age("24-year-old man"), dead, age("24-year-old man")});
  EXPECT_FALSE(ages[2].anew);
  EXPECT_FALSE(ages[0].shared_age);
}

TEST(QuantityAges, ANameIsNotThatOfOneOfTwo) {
  const auto excluded = [](const std::string& second, const std::string& known) {
    QuantityStory made;
    made.add("Shots in Tarn\nA 24-year-old man slept.\n" + second + " 24-year-old man woke.",
             {age("24-year-old man"), age("24-year-old man")});
    made.add(known + ", 24, left", {age("24", known)});
    const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
    return excludes(features.all()[0], features.all()[2]) && excludes(features.all()[2], features.all()[0]);
  };
  EXPECT_TRUE(excluded("A", "roe"));
  EXPECT_FALSE(excluded("The", "roe"));
  EXPECT_FALSE(excluded("A", ""));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_ages_test
