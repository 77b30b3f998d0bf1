#include "align/quantities_together.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "text/words.h"

namespace hexapla::align::quantities::quantities_together_test {
namespace {

using test::counted;
using test::QuantityStory;
using test::Told;

TEST(QuantityTogether, AHeadlineMayRoundWhatItsAccountTells) {
  const auto sum = [](const std::string& words, double low) {
    return Told{.words = words, .number = words, .low = low, .kind = QuantityKind::money, .unit = "USD"};
  };
  QuantityStory made;
  made.add("They took $2,500\nThey took $2,600.\nThen they took $2,500.",
           {sum("$2,500", 2500), sum("$2,600", 2600), sum("$2,500", 2500)});
  made.set_title(0);
  const Features features(made.story(), {{0, 0}, {0, 1}, {0, 2}});
  EXPECT_TRUE(can_stand_together(features.all()[0], features.all()[1]));
  EXPECT_FALSE(can_stand_together(features.all()[1], features.all()[2]));
}

TEST(QuantityTogether, ALineThatIsNoTitleRoundsNothingNorDoesAnAge) {
  const auto together = [](bool title, const Told& a, const Told& b) {
    QuantityStory made;
    made.add(a.words + " in Osk\nThere " + b.words + " stood.", {a, b});
    if (title) made.set_title(0);
    const Features features(made.story(), {{0, 0}, {0, 1}});
    return can_stand_together(features.all()[0], features.all()[1]);
  };
  const auto age = [](const std::string& words, double years) {
    return Told{
        .words = words, .number = words.substr(0, 2), .low = years, .head = "man", .kind = QuantityKind::age, .unit = "year"};
  };
  const Told few = counted("2,500 boats", 2500, "boats", "boat"), more = counted("2,600 boats", 2600, "boats", "boat");
  EXPECT_TRUE(together(true, few, more));
  EXPECT_FALSE(together(false, few, more));
  EXPECT_FALSE(together(true, few, counted("2,600 barns", 2600, "barns", "barn")));
  EXPECT_FALSE(together(true, age("41-year-old man", 41), age("42-year-old man", 42)));
}

TEST(QuantityTogether, TwoSourcesOfOneAccountMayDiffer) {
  const auto together = [](const std::string& turn) {
    QuantityStory made;
    made.add("One put the magnitude at 5.9, " + turn + " the survey said 6.1",
             {{.words = "5.9", .number = "5.9", .low = 5.9}, {.words = "6.1", .number = "6.1", .low = 6.1}});
    const Features features(made.story(), {{0, 0}, {0, 1}});
    return can_stand_together(features.all()[0], features.all()[1]);
  };
  EXPECT_TRUE(together("but"));
  EXPECT_FALSE(together("and"));
}

TEST(QuantityTogether, AttacksNamedAfterAPlaceAreNoOtherAttacksOfTheirAccount) {
  const auto together = [](double count, const std::string& one, const std::string& other) {
    const std::string number = std::to_string(static_cast<int>(count));
    QuantityStory made;
    made.add(number + " " + one + " attacks\n" + number + " " + other + " attacks",
             {counted(number + " " + one + " attacks", count, one + " attacks", "attack", {text::fold(one)}),
              counted(number + " " + other + " attacks", count, other + " attacks", "attack", {text::fold(other)})});
    const Features features(made.story(), {{0, 0}, {0, 1}});
    return can_stand_together(features.all()[0], features.all()[1]);
  };
  EXPECT_FALSE(together(3, "sniper", "Tarn"));
  EXPECT_TRUE(together(3, "Tarn", "Tarn"));
  EXPECT_TRUE(together(3, "sniper", "rifle"));
  EXPECT_TRUE(together(412, "sniper", "Tarn"));
}

TEST(QuantityTogether, MoreThanThoseJustToldAreOthers) {
  const auto together = [](const std::string& number, bool title) {
    QuantityStory made;
    Told more = counted(number + " men", 2, "men", "man");
    more.number = "two";
    more.others = true;
    made.add("Two men lay hurt.\nThen " + number + " men came.", {counted("Two men", 2, "men", "man"), more});
    if (title) made.set_title(0);
    const Features features(made.story(), {{0, 0}, {0, 1}});
    return can_stand_together(features.all()[0], features.all()[1]);
  };
  EXPECT_FALSE(together("two more", false));
  EXPECT_FALSE(together("another two", false));
  EXPECT_TRUE(together("two other", false));
  EXPECT_TRUE(together("two more", true));
}

TEST(QuantityTogether, FiguresOfOneAccountStandTogetherIfTheySayTheSame) {
  QuantityStory made;
  made.add("23 gulls came.\nThe 23 gulls left with 9 gulls.",
           {counted("23 gulls", 23, "gulls", "gull"), counted("23 gulls", 23, "gulls", "gull"),
            counted("9 gulls", 9, "gulls", "gull")});
  const Features features(made.story(), {{0, 0}, {0, 1}, {0, 2}});
  EXPECT_TRUE(can_stand_together(features.all()[0], features.all()[1]));
  EXPECT_FALSE(can_stand_together(features.all()[0], features.all()[2]));
  EXPECT_FALSE(can_stand_together(features.all()[1], features.all()[2]));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_together_test
