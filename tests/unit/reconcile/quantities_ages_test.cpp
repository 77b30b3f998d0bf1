#include "reconcile/quantities_ages.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::quantities_ages_test {
namespace {

using test::QuantityStory;
using test::Told;

Told age(const std::string& words, const std::string& number, const std::string& subject = {}, const std::string& head = {}) {
  return {.words = words,
          .number = number,
          .low = 9,
          .thing = head,
          .head = head,
          .subject = subject,
          .kind = QuantityKind::age,
          .unit = "year"};
}

std::string name_of(const QuantityStory& made, std::vector<AnnotationRef> mentions) {
  return age_question(made.story(), KnownNames(made.story()), QuantityStory::question(std::move(mentions)));
}

TEST(AgeQuestion, TakesTheFullestNameInSmallLetters) {
  QuantityStory made;
  made.add("IDA MARIE BRANDT, 9, was found", {age("BRANDT, 9", "9", "ida marie brandt")});
  made.annotations(0).names = {{.span = {0, 16}, .sentence = 0, .chain = 0}};
  made.add("Ida Brandt, 9, was found", {age("Brandt, 9", "9", "ida brandt")});
  made.annotations(1).names = {{.span = {0, 10}, .sentence = 0, .chain = 0}};
  EXPECT_EQ(name_of(made, {{0, 0}, {1, 0}}), "age of Ida Brandt");
  EXPECT_EQ(name_of(made, {{0, 0}}), "age of IDA MARIE BRANDT");
}

TEST(AgeQuestion, WithoutANameTheNounSaysWhose) {
  QuantityStory made;
  made.add("A 9-year-old girl was found", {age("9-year-old girl", "9", "", "girl")});
  EXPECT_EQ(name_of(made, {{0, 0}}), "age of the girl");
}

TEST(AgeQuestion, ANounOfNoPersonIsNobody) {
  QuantityStory made;
  made.add("9-year-old shot in Marrowby", {age("9-year-old shot", "9", "", "shot")});
  EXPECT_EQ(name_of(made, {{0, 0}}), "age of the child");
}

TEST(AgeQuestion, NoManNearbyIsNineYearsOld) {
  QuantityStory made;
  made.add("The man fled and the 9-year-old sang", {age("9-year-old", "9")});
  EXPECT_EQ(name_of(made, {{0, 0}}), "age of the child");
}

TEST(AgeQuestion, WhatBefellSaysWhoseWhereNoNounDoes) {
  const auto name = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {age("9-year-old", "9")});
    return name_of(made, {{0, 0}});
  };
  EXPECT_EQ(name("Police say the 9-year-old was wounded"), "age of the child injured");
  EXPECT_EQ(name("Police look into the death of the 9-year-old"), "age of the child killed");
  EXPECT_EQ(name("Police spoke to the 9-year-old"), "age of the child");
  QuantityStory grown;
  Told told = age("39-year-old", "39");
  told.low = told.high = 39;
  grown.add("A 39-year-old was wounded", {told});
  EXPECT_EQ(name_of(grown, {{0, 0}}), "age of the person injured");
}

TEST(AgeQuestion, AFatherAndSonKeepTheirNames) {
  QuantityStory made;
  made.add("Ido Brandt Jr., 9, was found", {age("9", "9", "ido brandt jr.")});
  made.annotations(0).names = {{.span = {0, 14}, .sentence = 0, .chain = 0}};
  EXPECT_EQ(name_of(made, {{0, 0}}), "age of Ido Brandt Jr.");
}

TEST(AgeQuestion, ANounNearbySaysWhoseItMayBe) {
  QuantityStory made;
  made.add("Four men, ages 26, 29 and 9, were found", {age("9", "9")});
  EXPECT_EQ(name_of(made, {{0, 0}}), "age of one of the men");
}

TEST(AgeQuestion, OneShoutedWordIsNoName) {
  QuantityStory made;
  made.add("GUN WAS IN BOY'S HANDS, 9-year-old boy said", {age("9-year-old boy", "9", "hands", "boy")});
  made.annotations(0).names = {{.span = {17, 22}, .sentence = 0, .chain = 0}};
  EXPECT_EQ(name_of(made, {{0, 0}}), "age of the boy");
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_ages_test
