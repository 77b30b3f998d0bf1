// Tests src/annotate/quantities/counts.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::counts_test {
namespace {

struct Case {
  std::string text, span;
  double low, high;
};

TEST(counts, read_ranges) {
  const std::vector<Case> cases = {
      {"They saw 20-30 people.", "20-30 people", 20, 30},
      {"They saw 20 to 30 people.", "20 to 30 people", 20, 30},
      {"They saw between 3,000 and 5,000 routes.", "between 3,000 and 5,000 routes", 3000, 5000},
      {"They saw two or three clans.", "two or three clans", 2, 3},
      {"They paid $3 billion to $5 billion.", "$3 billion to $5 billion", 3e9, 5e9},
      {"They paid $3-5 million.", "$3-5 million", 3e6, 5e6},
      {"It rose 15 per cent to 20 per cent.", "15 per cent to 20 per cent", 15, 20},
      {"It lies between 15kHz and 17kHz.", "between 15kHz and 17kHz", 15e3, 17e3},
      {"It ran in a 0-to-60-mph sprint.", "0-to-60-mph", 0, 60 * 0.44704},
  };
  for (const Case& c : cases) {
    const Reading reading(c.text);
    ASSERT_EQ(reading.quantities().size(), 1U) << c.text;
    EXPECT_EQ(reading.text(reading.at(0).span), c.span);
    EXPECT_EQ(reading.at(0).bound, Bound::between) << c.text;
    EXPECT_DOUBLE_EQ(reading.at(0).low, c.low) << c.text;
    EXPECT_DOUBLE_EQ(reading.at(0).high, c.high) << c.text;
  }
}

TEST(counts, ranges_may_suspend_their_unit) {
  const Reading reading("It was a 5- to 10-mile walk.");
  ASSERT_EQ(reading.spans(), Strings{"5- to 10-mile"});
  EXPECT_EQ(reading.at(0).span, (Span{9, 22}));
  EXPECT_DOUBLE_EQ(reading.at(0).high, 10 * 1609.344);
}

TEST(counts, a_change_is_two_amounts) {
  EXPECT_EQ(spans("It rose from 20 to 30 boats."), (Strings{"20", "30 boats"}));
  EXPECT_EQ(spans("It grew by $43 billion to $419 billion."), (Strings{"$43 billion", "$419 billion"}));
  EXPECT_EQ(spans("Claims ranged from $200 to $400."), Strings{"$200 to $400"});
}

TEST(counts, a_step_and_what_it_reaches_are_two_amounts) {
  EXPECT_EQ(spans("Gold fell $12 to $1,280 an ounce."), (Strings{"$12", "$1,280 an ounce"}));
  EXPECT_EQ(spans("Shares rose by about 25p to 300p."), (Strings{"about 25p", "300p"}));
  EXPECT_EQ(spans("Seats cost $12 to $80."), Strings{"$12 to $80"});
}

TEST(counts, attributes_count_their_own_noun) {
  EXPECT_EQ(only("It was a 48-page indictment.").head, "page");
  EXPECT_EQ(spans("It was a 48-page indictment."), Strings{"48-page"});
  EXPECT_EQ(only("It was a 12 page document.").head, "page");
  EXPECT_EQ(only("A five-term congressman spoke.").head, "term");
  EXPECT_EQ(only("It was a 10-metre craft.").head, "craft");
}

TEST(counts, pronouns_make_a_part) {
  const Reading reading("There were 30 guests. 23 of them were gang members.");
  ASSERT_EQ(reading.spans(), (Strings{"30 guests", "23 of them"}));
  EXPECT_TRUE(reading.at(1).part);
  EXPECT_EQ(reading.at(1).head, "member");
  EXPECT_EQ(reading.at(1).span, (Span{22, 32}));
}

TEST(counts, people_without_a_noun_are_not_called_by_their_verb) {
  EXPECT_EQ(only("The three met for hours.").head, "");
  EXPECT_EQ(only("The two knew it.").head, "");
  EXPECT_EQ(only("He sold three mets.").head, "met");
}

TEST(counts, one_counts_only_where_it_is_a_number) {
  EXPECT_EQ(spans("ORN HILL FIRE WITH 4 DEAD, officials said on Friday."), Strings{"4 DEAD"});
  EXPECT_EQ(spans("One judge tried. At least one was killed. One dead."), (Strings{"One judge", "At least one", "One dead"}));
  EXPECT_EQ(spans("One thing is clear. One of us said so. No one came. This one left. One by one they went."),
            Strings{"One of us"});
  EXPECT_EQ(spans("One of them leads."), Strings{"One of them"});
}

TEST(counts, one_among_several_is_a_part) {
  const Reading reading("She met one of my oldest friends.");
  ASSERT_EQ(reading.spans(), Strings{"one of my oldest friends"});
  EXPECT_EQ(reading.at(0).span, (Span{8, 32}));
  EXPECT_EQ(reading.text(reading.at(0).thing), "oldest friends");
  EXPECT_EQ(reading.at(0).low, 1);
  EXPECT_TRUE(reading.at(0).part);
}

TEST(counts, the_strength_of_an_earthquake_takes_its_scale) {
  const Reading reading("At least a magnitude-6.4 temblor struck.");
  ASSERT_EQ(reading.spans(), Strings{"magnitude-6.4"});
  EXPECT_EQ(reading.at(0).span, (Span{11, 24}));
  EXPECT_EQ(reading.at(0).head, "magnitude");
  EXPECT_EQ(spans("A magnitude 6 quake can kill."), Strings{"magnitude 6"});
  EXPECT_EQ(spans("It measured 6.4 on the Richter scale."), Strings{"6.4 on the Richter scale"});
}

}  // namespace
}  // namespace hexapla::annotate::counts_test
