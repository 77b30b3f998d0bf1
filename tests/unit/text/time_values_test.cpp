// Tests src/text/time_values.cpp.
#include "text/time_values.h"

#include <gtest/gtest.h>

namespace hexapla::text::time_values_test {
namespace {

using enum TimeRelation;

TimeRelation between(std::string_view a, std::string_view b, std::string_view modifier_a = "", std::string_view modifier_b = "") {
  const TimeRelation there = relate(read_time_value(a), modifier_a, read_time_value(b), modifier_b);
  EXPECT_EQ(there, relate(read_time_value(b), modifier_b, read_time_value(a), modifier_a)) << a << " " << b;
  return there;
}

TEST(time_values, are_read_by_kind) {
  EXPECT_EQ(read_time_value("2016-07-07T02:17").kind, TimeValue::Kind::date);
  EXPECT_EQ(read_time_value("2016-07-07T02:17").clock_low, 137);
  EXPECT_EQ(read_time_value("XXXX-WXX-4TMO").weekday, 4);
  EXPECT_EQ(read_time_value("XXXX-WXX-4TMO").part, 'M');
  EXPECT_EQ(read_time_value("XXXX-11-19").day, 19);
  EXPECT_EQ(read_time_value("T07:28/T08:06").clock_high, 486);
  EXPECT_EQ(read_time_value("P2W").seconds, 14 * 86400.0);
  EXPECT_EQ(read_time_value("PT5H30M").seconds, 5.5 * 3600);
  EXPECT_LT(read_time_value("PXD").seconds, 0);
  EXPECT_EQ(read_time_value("UNDEF-last-month").kind, TimeValue::Kind::undefined);
  EXPECT_EQ(read_time_value("").kind, TimeValue::Kind::unknown);
  for (const char* value : {"T", "P", "PT", "T9", "XXXX-WXX-", "XXXX-", "2016-07-07T", "P..Y", "T99:99/T", "-", "////"})
    read_time_value(value);  // nothing that a value could hold may harm
}

TEST(time_values, dates_have_the_years_they_reach_over) {
  EXPECT_EQ(year_of_date("2011"), 2011);
  EXPECT_EQ(year_of_date("2016-07-20"), 2016);
  EXPECT_EQ(year_of_date("201X"), 0);
  EXPECT_EQ(year_of_date("XXXX-02"), 0);
  EXPECT_EQ(year_of_date("2010/2011"), 0);
  EXPECT_EQ(year_of_date("2009-H2/2010-H1"), 0) << "two years";
  EXPECT_EQ(year_of_date("2009-03/2009-05"), 2009);
  EXPECT_EQ(year_of_date("2016-07-20T02:00/T03:00"), 2016) << "hours of one day";
  for (const char* value : {"2016-07-20/", "2016/", "2016/x", "/2016", "/"}) EXPECT_GE(year_of_date(value), 0) << value;
}

TEST(time_values, a_day_of_no_year_may_tell_its_weekday) {
  EXPECT_EQ(read_time_value("XXXX-02-12", "Sunday, Feb. 12").weekday, 7);
  EXPECT_EQ(read_time_value("XXXX-02-12", "Sun., Feb. 12").weekday, 7);
  EXPECT_EQ(read_time_value("XXXX-02-12", "Feb. 12").weekday, 0);
  EXPECT_EQ(read_time_value("XXXX-03-12", "March 12").weekday, 0);
  EXPECT_EQ(read_time_value("XXXX-02", "Sunday in February").weekday, 0);
  const TimeValue day = read_time_value("XXXX-02-12", "Sunday, Feb. 12");
  EXPECT_EQ(relate(day, "", read_time_value("XXXX-WXX-7"), ""), same);
  EXPECT_EQ(relate(read_time_value("XXXX-WXX-1"), "", day, ""), different);
  EXPECT_EQ(relate(day, "", read_time_value("XXXX-02-12"), ""), same);
  EXPECT_EQ(relate(read_time_value("XXXX-02-12"), "", read_time_value("XXXX-WXX-7"), ""), incomparable);
}

TEST(time_values, days_agree_as_far_as_both_say) {
  EXPECT_EQ(between("2016-07-07", "2016-07-07"), same);
  EXPECT_EQ(between("2016-07-07", "2016-07-08"), different);
  EXPECT_EQ(between("2016-07-07", "2016-07"), compatible);
  EXPECT_EQ(between("2016-07-07", "2015"), different);
  EXPECT_EQ(between("1798", "17XX"), compatible);
  EXPECT_EQ(between("1987", "1989"), different);
}

TEST(time_values, weekday_names_stand_against_dates) {
  EXPECT_EQ(between("XXXX-WXX-4", "2016-07-07"), same);  // a Thursday
  EXPECT_EQ(between("XXXX-WXX-5", "2016-07-07"), different);
  EXPECT_EQ(between("XXXX-WXX-5", "2016-07"), compatible);
  EXPECT_EQ(between("XXXX-WXX-4", "XXXX-WXX-4"), same);
  EXPECT_EQ(between("XXXX-WXX-4", "XXXX-WXX-2"), different);
  EXPECT_EQ(between("XXXX-WXX-4", "XXXX-11-19"), incomparable);
}

TEST(time_values, days_of_no_year_stand_against_dates) {
  EXPECT_EQ(between("XXXX-11-19", "2008-11-19"), same);
  EXPECT_EQ(between("XXXX-11-19", "2008-11-20"), different);
  EXPECT_EQ(between("XXXX-11", "2008-11-20"), compatible);
  EXPECT_EQ(between("XXXX-11-19", "2008"), compatible);
  EXPECT_EQ(between("XXXX-11-19", "XXXX-11"), compatible);
  EXPECT_EQ(between("XXXX-11-19", "XXXX-12-19"), different);
}

TEST(time_values, clock_times_agree_within_their_words) {
  EXPECT_EQ(between("T02:00", "T02:00"), same);
  EXPECT_EQ(between("T02:00", "T02:00", "about", ""), compatible);
  EXPECT_EQ(between("T02:00", "T02:17", "after", ""), compatible);
  EXPECT_EQ(between("T02:00", "T02:17"), different);
  EXPECT_EQ(between("T07:28/T08:06", "T08:00"), compatible);
  EXPECT_EQ(between("2016-07-07T02:00", "2016-07-07"), compatible);
  EXPECT_EQ(between("2016-07-07T02:00", "2016-07-08T02:00"), different);
}

TEST(time_values, lengths_agree_within_their_bounds) {
  EXPECT_EQ(between("P2W", "P14D"), same);
  EXPECT_EQ(between("P10Y", "P12Y", "more", ""), compatible);
  EXPECT_EQ(between("P10Y", "P8Y", "more", ""), different);
  EXPECT_EQ(between("P10Y", "P11Y", "about", ""), compatible);
  EXPECT_EQ(between("P2Y", "PXM"), compatible);
  EXPECT_EQ(between("PXD", "PXD"), compatible);  // "several days" and "days"
  EXPECT_EQ(between("P2Y", "2016"), incomparable);
}

TEST(time_values, lengths_between_two_bounds_are_intervals) {
  EXPECT_EQ(read_time_value("P15Y/P25Y").seconds, read_time_value("P15Y").seconds);
  EXPECT_EQ(read_time_value("P15Y/P25Y").longest, read_time_value("P25Y").seconds);
  EXPECT_EQ(read_time_value("P15Y").longest, read_time_value("P15Y").seconds);
  EXPECT_EQ(between("P15Y/P25Y", "P15Y/P25Y"), same);
  EXPECT_EQ(between("P15Y/P25Y", "P20Y/P30Y"), compatible);
  EXPECT_EQ(between("P15Y/P25Y", "P20Y"), compatible);
  EXPECT_EQ(between("P15Y/P25Y", "P45Y/P100Y"), different);
  EXPECT_EQ(between("P15Y/P25Y", "P30Y", "", "more"), different);
  EXPECT_EQ(between("P15Y/P25Y", "PXY"), compatible);
  for (const char* value : {"P15Y/", "P/P", "P5Y/P2Y", "P5Y/P", "P/"}) read_time_value(value);
}

TEST(time_values, what_is_not_known_agrees_with_itself_alone) {
  EXPECT_EQ(between("UNDEF-last-month", "UNDEF-last-month"), same);
  EXPECT_EQ(between("UNDEF-last-month", "2016-06"), incomparable);
  EXPECT_EQ(between("", ""), same);
  EXPECT_EQ(between("", "2016"), incomparable);
}

TEST(time_values, parts_of_a_day_that_do_not_touch_exclude_each_other) {
  EXPECT_EQ(between("2016-07-09", "2016-07-09TNI", "early"), different);
  EXPECT_EQ(between("2016-07-09", "2016-07-09TMO", "early"), same);
  EXPECT_EQ(between("2016-07-09", "2016-07-09TNI"), same);
  EXPECT_EQ(between("2016-07-09TAF", "2016-07-09TEV"), compatible);
  EXPECT_EQ(between("2016-07-09TAF", "2016-07-09TNI"), different);
  EXPECT_EQ(between("XXXX-WXX-6TMO", "XXXX-WXX-6TEV"), different);
}

TEST(time_values, a_clock_time_lies_in_its_part_of_the_day) {
  EXPECT_EQ(between("2016-07-09T02:15", "2016-07-09TNI"), compatible);  // nights last until dawn
  EXPECT_EQ(between("2016-07-09T02:15", "2016-07-09TAF"), different);
  EXPECT_EQ(between("2016-07-09T18:30", "2016-07-09TEV"), compatible);
  EXPECT_EQ(between("2016-07-09T18:30", "2016-07-09TMO"), different);
  EXPECT_EQ(between("2016-07-09T18:30", "2016-07-09", "", "early"), different);
}

}  // namespace
}  // namespace hexapla::text::time_values_test
