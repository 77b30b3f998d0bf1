// Tests src/annotate/quantities/quantities.cpp: the readers together.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::quantities_test {
namespace {

TEST(quantities, spans_are_bytes_of_the_text) {
  const Reading reading("“Zoë” said at least 21 members of the feared Grey Hand were held.");
  ASSERT_EQ(reading.quantities().size(), 1U);
  const Quantity& quantity = reading.at(0);
  EXPECT_EQ(quantity.span, (Span{16, 35}));
  EXPECT_EQ(quantity.number, (Span{25, 27}));
  EXPECT_EQ(reading.text(quantity.thing), "members of the feared Grey Hand");
  EXPECT_EQ(quantity.bound, Bound::at_least);
  EXPECT_EQ(quantity.low, 21);
  EXPECT_EQ(quantity.head, "member");
  EXPECT_EQ(quantity.act, "hold");
}

TEST(quantities, stand_in_text_order_with_their_sentence) {
  const Reading reading("Four people died. Some 30 were hurt, 12 of them badly, and $5 million was spent.");
  EXPECT_EQ(reading.spans(), (Strings{"Four people", "Some 30", "12 of them", "$5 million"}));
  EXPECT_EQ(reading.at(0).sentence, 0U);
  EXPECT_EQ(reading.at(3).sentence, 1U);
}

TEST(quantities, leave_times_alone) {
  EXPECT_EQ(Reading("On 5 May 2015, three years later, at 10 a.m., 40 ships came.").spans(), Strings{"40 ships"});
}

TEST(quantities, take_over_what_the_one_before_says) {
  const Reading distance("It lay more than 85 miles (137 kilometres) off.");
  ASSERT_EQ(distance.spans(), (Strings{"more than 85 miles", "137 kilometres"}));
  EXPECT_EQ(distance.at(1).bound, Bound::more_than);
  const Reading boats("They saw 12 boats, including three near Tarn.");
  ASSERT_EQ(boats.spans(), (Strings{"12 boats", "three"}));
  EXPECT_EQ(boats.at(1).head, "boat");
  EXPECT_TRUE(boats.at(1).part);
}

TEST(quantities, take_over_bounds_through_a_chain_of_conversions) {
  const Reading reading("It gives just under 296 hp (221 kW / 300 PS) and 450 Nm (332 lb-ft).");
  ASSERT_EQ(reading.spans(), (Strings{"just under 296 hp", "221 kW", "300 PS", "450 Nm", "332 lb-ft"}));
  EXPECT_EQ(reading.at(1).bound, Bound::less_than);
  EXPECT_EQ(reading.at(2).bound, Bound::less_than);
  EXPECT_EQ(reading.at(4).bound, Bound::exact);
}

TEST(quantities, what_a_change_reaches_counts_what_changed) {
  const Reading reading("The index lost 12 points, or 2 percent, to fall to 640.");
  ASSERT_EQ(reading.spans(), (Strings{"12 points", "2 percent", "640"}));
  EXPECT_EQ(reading.at(2).head, "point");
  EXPECT_EQ(reading.at(2).span, (Span{51, 54}));
  EXPECT_EQ(Reading("The index lost 12 points and moved on to 640.").at(1).head, "");
}

TEST(quantities, hold_for_long_texts) {
  // Linear: each takes some tens of milliseconds; a quadratic reader would take minutes.
  constexpr std::size_t size = 50'000;
  for (const std::string piece :
       {"7", "two ", "two thousand-", "a ", "12, ", "Tarn 5 ", "of 5 of ", "36-year-old ", "one in ", "$", "5'1", "(5) "}) {
    std::string text = "They said ";
    while (text.size() < size) text += piece;
    const Reading reading(text);
    for (const Quantity& quantity : reading.quantities()) ASSERT_LE(quantity.low, quantity.high) << piece;
  }
}

TEST(quantities, hold_for_five_megabytes) {
  constexpr std::size_t size = 5'000'000;
  EXPECT_TRUE(spans(std::string(size, '7')).empty());
  std::string words;
  while (words.size() < size) words += "walking ";
  EXPECT_EQ(spans(words + "12 boats.").size(), 1U);
}

TEST(quantities, empty_text_has_none) { EXPECT_TRUE(spans("No number here.").empty()); }

TEST(quantities, what_is_reached_has_the_unit_it_came_from) {
  const Reading reading("Its range climbed from 21 miles to 23 there.");
  ASSERT_EQ(reading.spans(), (Strings{"21 miles", "23"}));
  EXPECT_EQ(reading.at(1).unit, "metre");
  EXPECT_DOUBLE_EQ(reading.at(1).low, 23 * 1609.344);
  EXPECT_EQ(Reading("It gained 250 miles to 23 there.").at(1).unit, "");
}

TEST(quantities, two_counts_share_the_noun_of_the_second) {
  const Reading reading("They met 12 Somali and 11 Yemeni pirates.");
  ASSERT_EQ(reading.spans(), (Strings{"12 Somali", "11 Yemeni pirates"}));
  EXPECT_EQ(reading.at(0).head, "pirate");
  EXPECT_EQ(reading.at(0).modifiers, Strings{"somali"});
}

}  // namespace
}  // namespace hexapla::annotate::quantities_test
