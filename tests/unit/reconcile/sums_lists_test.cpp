#include "reconcile/sums_lists.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::sums_lists_test {
namespace {

using test::QuantityStory;
using test::Told;

Told count(const std::string& words, const std::string& thing, const std::string& head) {
  return {.words = words, .number = words.substr(0, words.find(' ')), .low = 9, .thing = thing, .head = head};
}

std::vector<std::uint32_t> list(const std::string& text, const std::vector<Told>& told, std::uint32_t index = 0) {
  QuantityStory made;
  made.add(text, told);
  return listed_with(made.story(), {0, index});
}

TEST(SumsLists, FiguresJoinedByCommasAndConjunctionsAreAList) {
  const std::vector<Told> people = {count("9 men", "men", "man"), count("4 women", "women", "woman"),
                                    count("2 children", "children", "child")};
  EXPECT_EQ(list("It held 9 men, 4 women and 2 children.", people, 1), (std::vector<std::uint32_t>{0, 1, 2}));
  EXPECT_EQ(list("It held 9 men along with 4 women; 2 children hid.", people), (std::vector<std::uint32_t>{0, 1}));
}

TEST(SumsLists, APartOfWhatWasSaidIsNoMember) {
  const std::vector<Told> people = {count("9 men", "men", "man"), count("4 women", "women", "woman")};
  EXPECT_EQ(list("It held 9 men, including 4 women.", people).size(), 1U);
  EXPECT_EQ(list("It held 9 men after 4 women.", people).size(), 1U);
  EXPECT_EQ(list("It held 9 men.\nThere came 4 women.", people).size(), 1U);
}

TEST(SumsLists, OtherThingsAddUpButOtherPeopleMayBeAll) {
  Told others = count("2 other rifles", "other rifles", "rifle"), men = count("2 other men", "other men", "man");
  others.others = men.others = true;
  EXPECT_EQ(list("It held 7 rifles, 2 other rifles and a net.", {count("7 rifles", "rifles", "rifle"), others}).size(), 2U);
  EXPECT_EQ(list("It held 7 men, 2 other men and a net.", {count("7 men", "men", "man"), men}).size(), 1U);
}

TEST(SumsLists, OnlyThingsOfOneSortAddUp) {
  QuantityStory made;
  made.add("9 men, 4 boats, 2 children",
           {count("9 men", "men", "man"), count("4 boats", "boats", "boat"), count("2 children", "children", "child")});
  EXPECT_FALSE(counts_alike(made.quantity(0, 0), made.quantity(0, 1)));
  EXPECT_TRUE(counts_alike(made.quantity(0, 0), made.quantity(0, 2)));
}

TEST(SumsLists, ASecondOneMayFollowInTheSentence) {
  const auto second = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {{.words = "One woman", .number = "One", .low = 1, .thing = "woman", .head = "woman"}});
    return one_more(made.story(), {0, 0});
  };
  EXPECT_TRUE(second("One woman was dead in the car and a second woman in the street."));
  EXPECT_TRUE(second("One woman died and another woman was killed, and a man was hurt."));
  EXPECT_FALSE(second("One woman was dead in the car and a second woman was hurt."));
  EXPECT_FALSE(second("One woman died and another woman was arrested."));
  EXPECT_FALSE(second("One woman was shot and another woman was unhurt."));
  EXPECT_TRUE(second("One woman died in the car and a second woman was pronounced dead at a clinic."));
  EXPECT_TRUE(second("One woman died in the car and another woman died after she was taken to a clinic."));
  EXPECT_TRUE(second("One woman died in the car and another woman was taken to a clinic and later died."));
  EXPECT_TRUE(second("One woman was killed in the car and another woman was hurt and died in a clinic."));
  EXPECT_FALSE(second("One woman died in the car and another woman was taken to a clinic."));
  EXPECT_FALSE(second("One woman died in the car and a second woman was hurt and taken to a clinic."));
  EXPECT_FALSE(second("One woman died in the car and a second woman was hurt and a man was killed."));
  EXPECT_FALSE(second("One woman died in the car and another woman is in custody over her murder."));
  EXPECT_FALSE(second("One woman died in the car and another woman was charged with murder."));
  EXPECT_TRUE(
      second("One woman died at the scene and another woman was taken by a helicopter to a clinic in Orlund, where she died."));
  EXPECT_FALSE(second("One woman was killed and a second woman, 30, was hurt at a bar in Orlund on Friday, a guard said."));
  EXPECT_FALSE(second("One woman was killed and a second woman, who was in the car, was hurt."));
  EXPECT_FALSE(second("One woman was killed and a second woman, Ida Roe, 30, a guest from Orlund, was hurt."));
  EXPECT_FALSE(second("One woman was charged and a second woman, 44, was released."));
  EXPECT_FALSE(second("One woman was killed, and the other woman, 44, was hurt."));
  EXPECT_FALSE(second("One woman was killed and another woman, identified as Ida Roe, was hurt."));
  EXPECT_TRUE(second("One woman was killed and another woman, identified as Ida Roe, was killed in the street."));
  EXPECT_TRUE(second("One woman was killed and a second woman, 30, died in a clinic."));
  EXPECT_TRUE(second("One woman was killed and a second woman, who was hurt, died in a clinic."));
  EXPECT_TRUE(second("One woman was killed in the car and a second woman, 30, in the street, a guard said."));
  EXPECT_TRUE(second("One woman was killed in the car and a second woman in the street, a guard said."));
  EXPECT_FALSE(second("One woman was dead in the car and a second boat sank."));
  EXPECT_TRUE(second("One woman was hurt in her arm, and the other was hurt in her leg."));
  EXPECT_TRUE(second("One woman was hurt in her arm and the other woman in her leg."));
  EXPECT_TRUE(second("One woman was hurt in her arm; the other was hurt in her leg."));
  EXPECT_FALSE(second("One woman was hurt in her arm; the other was unhurt."));
  EXPECT_FALSE(second("One woman was hurt in her arm. The other boat sank."));
  EXPECT_FALSE(second("One woman was hurt on one boat and the other boat sank."));
  EXPECT_FALSE(second("One woman was hurt and the others fled."));
  QuantityStory several;
  several.add("4 women died and another woman was hurt.", {count("4 women", "women", "woman")});
  EXPECT_FALSE(one_more(several.story(), {0, 0}));
}

TEST(SumsLists, OnlyTheVerbsOfASecondOneTellWhatBefellHer) {
  const auto second = [](const std::string& told) {
    QuantityStory made;
    made.add("One woman was killed and a second woman " + told + ".",
             {{.words = "One woman", .number = "One", .low = 1, .thing = "woman", .head = "woman", .act = "kill"}});
    return one_more(made.story(), {0, 0});
  };
  EXPECT_FALSE(second("was hurt in the deadly shooting in Osk on Friday"));
  EXPECT_FALSE(second("was hurt in the fatal crash"));
  EXPECT_FALSE(second("was hurt by the killer"));
  EXPECT_FALSE(second("was hurt near where the first died"));
  EXPECT_FALSE(second("was hurt when the dead driver's car rolled"));
  EXPECT_FALSE(second("was hurt when the car rolled and killed the driver"));
  EXPECT_FALSE(second("was hurt before he killed himself"));
  EXPECT_FALSE(second("escaped death"));
  EXPECT_FALSE(second("did not die"));
  EXPECT_FALSE(second("was nearly killed"));
  EXPECT_FALSE(second(", a guest of the deadly party, was hurt"));
  EXPECT_TRUE(second("was shot dead"));
  EXPECT_TRUE(second("was stabbed to death"));
  EXPECT_TRUE(second("was found dead in the street"));
  EXPECT_TRUE(second("in the car died"));
  EXPECT_TRUE(second("was fatally shot"));
  EXPECT_TRUE(second("was mortally wounded"));
  EXPECT_TRUE(second("succumbed to her wounds"));
  EXPECT_TRUE(second("was hurt and was later pronounced dead"));
  EXPECT_TRUE(second("in the deadly crash of the car"));
}

TEST(SumsLists, WhoIsPronouncedDeadOrDiedInTheEndIsOneMore) {
  const auto second = [](const std::string& told) {
    QuantityStory made;
    made.add("One woman was killed and a second woman " + told + ".",
             {{.words = "One woman", .number = "One", .low = 1, .thing = "woman", .head = "woman", .act = "kill"}});
    return one_more(made.story(), {0, 0});
  };
  EXPECT_TRUE(second("was taken to a clinic, where doctors pronounced her dead"));
  EXPECT_TRUE(second("was taken to a clinic where she was declared dead"));
  EXPECT_TRUE(second("was hurt as the car rolled and was pronounced dead"));
  EXPECT_TRUE(second("was hurt when the roof fell and later died"));
  EXPECT_TRUE(second("was hurt when the roof fell and died"));
  EXPECT_FALSE(second("was hurt when the roof fell and killed a guard"));
  EXPECT_FALSE(second("was taken to a clinic, where doctors treated her"));
}

TEST(SumsLists, AlmostBeforeANumberDeniesNoDeath) {
  const auto second = [](const std::string& told) {
    QuantityStory made;
    made.add("One woman was killed and a second woman " + told + ".",
             {{.words = "One woman", .number = "One", .low = 1, .thing = "woman", .head = "woman", .act = "kill"}});
    return one_more(made.story(), {0, 0});
  };
  EXPECT_TRUE(second("was trapped almost an hour and died"));
  EXPECT_TRUE(second("was shot nearly ten times and died"));
  EXPECT_TRUE(second("was not in the car and died in the street"));
  EXPECT_FALSE(second("almost died"));
  EXPECT_FALSE(second("nearly was killed"));
  EXPECT_FALSE(second("was hurt and almost died"));
  EXPECT_FALSE(second("was hurt and did not die"));
}

TEST(SumsLists, OneMoreMayFollowWithoutANumber) {
  const auto more = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {count("9 men", "men", "man")});
    return one_more(made.story(), {0, 0});
  };
  EXPECT_TRUE(more("He killed 9 men and an unborn child."));
  EXPECT_TRUE(more("He killed 9 men and himself."));
  EXPECT_FALSE(more("He killed 9 men and a cow."));
  EXPECT_FALSE(more("He killed 9 men. And a child saw it."));
  EXPECT_FALSE(more("He killed 9 men and fled."));
}

}  // namespace
}  // namespace hexapla::reconcile::sums_lists_test
