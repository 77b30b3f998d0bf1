// Tests src/annotate/quantities/age_units.cpp.
#include "annotate/quantities/age_units.h"

#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::age_units_test {
namespace {

TEST(age_units, are_parts_of_a_year) {
  EXPECT_EQ(quantities::years_in("yrs"), 1);
  EXPECT_NEAR(quantities::years_in("months") * 12, 1, 1e-12);
  EXPECT_LT(quantities::years_in("day"), quantities::years_in("week"));
  EXPECT_EQ(quantities::years_in("hours"), 0);
}

TEST(age_units, have_short_forms_up_to_their_end) {
  EXPECT_EQ(only("A 34 y/o woman came.").span, (Span{2, 8}));
  EXPECT_EQ(only("A 34 yo woman came.").span, (Span{2, 7}));
  EXPECT_EQ(only("A 34 y woman came.").kind, QuantityKind::count);
}

}  // namespace
}  // namespace hexapla::annotate::age_units_test
