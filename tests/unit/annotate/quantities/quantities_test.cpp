// Tests src/annotate/quantities/quantities.cpp: the readers together.
#include "reading.h"

namespace hexapla::annotate {
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

TEST(quantities, empty_text_has_none) { EXPECT_EQ(Reading("No number here.").quantities().size(), 0U); }

}  // namespace
}  // namespace hexapla::annotate
