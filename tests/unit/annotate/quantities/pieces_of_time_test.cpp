// Tests src/annotate/quantities/pieces_of_time.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::quantities_pieces_of_time_test {
namespace {

TEST(pieces_of_time, of_a_clock_are_no_quantities) {
  for (const char* text : {
           "It shut at 5: 00 that day.",
           "It shut, 6: 41 p.m. by the clock.",
           "Updated 5: 55p by him.",
           "The Gulls led with 13: 41 to go.",
           "The Gulls led with 4: 43 left.",
           "The Gulls led with 7: 02 remaining.",
           "The Gulls led with 1: 41 to play.",
       })
    EXPECT_EQ(spans(text), Strings{}) << text;
}

TEST(pieces_of_time, leave_what_is_counted_behind_a_colon) {
  EXPECT_EQ(spans("Day 3: 12 dead gulls left."), Strings{"12 dead gulls"});
  EXPECT_EQ(spans("Those who came, 5: 12 gulls to go."), (Strings{"5", "12 gulls"}));
}

TEST(pieces_of_time, of_a_date_are_no_quantities) {
  EXPECT_EQ(spans("PUBLISHED: WEDNESDAY, MARCH 13,2013,2: 29 PM"), Strings{});
  EXPECT_EQ(spans("MAR. 14,2013,8: 12 PM"), Strings{});
  EXPECT_EQ(spans("on Jul 7 2012,5: 55p"), Strings{});
}

TEST(pieces_of_time, leave_figures_beside_a_month_or_a_day) {
  EXPECT_EQ(spans("In March 2,013 boats came."), Strings{"2,013 boats"});
  EXPECT_EQ(spans("On June 6 2400 boats came."), Strings{"2400 boats"});
}

}  // namespace
}  // namespace hexapla::annotate::quantities_pieces_of_time_test
