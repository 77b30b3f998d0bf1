// Tests src/annotate/quantities/vague.cpp.
#include <cmath>

#include "reading.h"

namespace hexapla::annotate::quantities_vague_test {
namespace {

struct Case {
  std::string text, span;
  double low;
};

TEST(vague, amounts_are_wide_intervals) {
  const std::vector<Case> cases = {
      {"They sent dozens of immigrants.", "dozens of immigrants", 24},
      {"They sent hundreds of people.", "hundreds of people", 200},
      {"They sent tens of thousands of people.", "tens of thousands of people", 20000},
      {"They sent several vehicles.", "several vehicles", 3},
      {"They said that many of the deported men left.", "many of the deported men", 3},
      {"They sent a few boats.", "a few boats", 2},
      {"They sent a handful of boats.", "a handful of boats", 2},
      {"They sent a large number of boats.", "a large number of boats", 2},
      {"They sent several dozen boats.", "several dozen boats", 36},
      {"They sent a few hundred boats.", "a few hundred boats", 200},
      {"They sent multiple law enforcement agencies.", "multiple law enforcement agencies", 2},
  };
  for (const Case& c : cases) {
    const Reading reading(c.text);
    ASSERT_EQ(reading.quantities().size(), 1U) << c.text;
    EXPECT_EQ(reading.text(reading.at(0).span), c.span);
    EXPECT_EQ(reading.at(0).span.begin, c.text.find(c.span));
    EXPECT_EQ(reading.at(0).bound, Bound::vague) << c.text;
    EXPECT_EQ(reading.at(0).low, c.low) << c.text;
    EXPECT_TRUE(std::isinf(reading.at(0).high)) << c.text;
  }
}

TEST(vague, most_is_a_share) {
  const Quantity most = only("Most foreign navies left.");
  EXPECT_EQ(most.kind, QuantityKind::percent);
  EXPECT_EQ(most.low, 50);
  EXPECT_TRUE(most.low_open);
  EXPECT_EQ(most.head, "navy");
  EXPECT_EQ(only("The vast majority of boats left.").low, 50);
  EXPECT_EQ(spans("Most frequent updates. Most read stories."), Strings{});
}

TEST(vague, both_ends_take_the_unit) {
  const Reading reading("He drove a couple of miles.");
  ASSERT_EQ(reading.quantities().size(), 1U);
  EXPECT_NEAR(reading.quantities()[0].low, 3218.688, 1e-6);
  EXPECT_NEAR(reading.quantities()[0].high, 4828.032, 1e-6);
}

TEST(vague, money) {
  const Quantity dollars = only("They took in tens of thousands of dollars.");
  EXPECT_EQ(dollars.kind, QuantityKind::money);
  EXPECT_EQ(dollars.low, 20000);
  EXPECT_EQ(dollars.unit, "USD");
}

TEST(vague, exact_words) {
  EXPECT_EQ(only("A single judge tried.").low, 1);
  EXPECT_EQ(only("It broke twice.").low, 2);
  EXPECT_EQ(only("It has double-layered walls.").head, "layer");
  EXPECT_EQ(only("It grew sixfold.").low, 6);
  EXPECT_EQ(only("A pair of boats left.").bound, Bound::exact);
}

TEST(vague, nearly_all_is_a_share) {
  const Reading reading("Nearly all of the boats left. They took almost the entire stock. Virtually all residents stayed.");
  ASSERT_EQ(reading.quantities().size(), 3U);
  EXPECT_EQ(reading.at(0).span, (Span{0, 23}));
  EXPECT_EQ(reading.at(0).kind, QuantityKind::percent);
  EXPECT_EQ(reading.at(0).low, 50);
  EXPECT_EQ(reading.at(0).head, "boat");
  EXPECT_EQ(reading.text(reading.at(1).span), "almost the entire stock");
  EXPECT_EQ(reading.at(2).head, "resident");
  EXPECT_EQ(spans("Almost all of the 12 boats left."), (Strings{"Almost all", "the 12 boats"}));
  EXPECT_EQ(spans("Almost all left. All the boats left."), Strings{});
}

TEST(vague, most_stands_alone_before_a_verb) {
  EXPECT_EQ(only("Most were hurt.").kind, QuantityKind::percent);
  EXPECT_EQ(only("They have boats, though most are old.").span, (Span{24, 28}));
  EXPECT_EQ(spans("What matters most are boats. It is the Most Valuable Ferry award."), Strings{});
}

TEST(vague, degrees_leave_an_amount_of_a_noun) {
  EXPECT_EQ(spans("There are very few boats and too many gulls."), (Strings{"few boats", "many gulls"}));
  EXPECT_EQ(spans("It had so many. He tried as many boats as she. Not many boats left."), Strings{});
}

TEST(vague, leaves_what_is_no_amount) {
  EXPECT_EQ(spans("How many boats? It was so many. The most wanted men. Most likely it sank. Some boats left. Both left."),
            Strings{});
  EXPECT_EQ(spans("It is a many-sided matter."), Strings{});
}

TEST(vague, a_known_amount_is_not_vague) {
  EXPECT_EQ(spans("The great amount of respect is due."), Strings{});
  EXPECT_EQ(spans("A great amount of sand fell."), Strings{"A great amount of sand"});
}

}  // namespace
}  // namespace hexapla::annotate::quantities_vague_test
