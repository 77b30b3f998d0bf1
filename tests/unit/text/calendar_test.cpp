// Tests src/text/calendar.cpp.
#include "text/calendar.h"

#include <gtest/gtest.h>

namespace hexapla::text::calendar_test {
namespace {

Date day(std::string_view iso) { return *parse_date(iso); }

TEST(calendar, parses_days_of_the_calendar_alone) {
  EXPECT_EQ(iso_date(*parse_date("2016-07-07")), "2016-07-07");
  EXPECT_EQ(iso_date(*parse_date("2016-07-07T04:00:00Z")), "2016-07-07");
  EXPECT_TRUE(parse_date("2016-02-29"));
  EXPECT_FALSE(parse_date("2015-02-29"));
  EXPECT_FALSE(parse_date("2016-13-01"));
  EXPECT_FALSE(parse_date("2016-07"));
  EXPECT_FALSE(parse_date("0000-01-01"));
  EXPECT_FALSE(parse_date("2016-0x-01"));
  EXPECT_FALSE(parse_date(""));
}

TEST(calendar, weeks_are_those_of_iso_8601) {
  EXPECT_EQ(iso_week(day("2016-07-07")), "2016-W27");
  EXPECT_EQ(iso_week(day("2016-01-03")), "2015-W53");
  EXPECT_EQ(iso_week(day("2018-12-31")), "2019-W01");
  EXPECT_EQ(iso_weekday(day("2016-07-07")), 4U);
  EXPECT_EQ(iso_weekday(day("2016-07-10")), 7U);
}

TEST(calendar, counts_days_and_months) {
  EXPECT_EQ(iso_date(add_days(day("2016-02-28"), 2)), "2016-03-01");
  EXPECT_EQ(iso_date(add_months(day("2016-03-31"), -1)), "2016-02-29");
  EXPECT_EQ(iso_date(add_months(day("2015-12-15"), 2)), "2016-02-15");
  EXPECT_EQ(days_between(day("2016-07-07"), day("2016-07-01")), -6);
}

TEST(calendar, finds_weekdays) {
  EXPECT_EQ(iso_date(weekday_before(day("2016-07-07"), 4)), "2016-07-07");
  EXPECT_EQ(iso_date(weekday_before(day("2016-07-07"), 5)), "2016-07-01");
  EXPECT_EQ(iso_date(weekday_after(day("2016-07-07"), 4)), "2016-07-07");
  EXPECT_EQ(iso_date(weekday_after(day("2016-07-07"), 3)), "2016-07-13");
  EXPECT_EQ(iso_date(nth_weekday(2016, 11, 4, 4)), "2016-11-24");
  EXPECT_EQ(iso_date(nth_weekday(2016, 5, 1, 5)), "2016-05-30");
}

TEST(calendar, easter_by_known_years) {
  EXPECT_EQ(iso_date(easter(2016)), "2016-03-27");
  EXPECT_EQ(iso_date(easter(2038)), "2038-04-25");
  EXPECT_EQ(iso_date(easter(1818)), "1818-03-22");
}

std::string range(std::string_view value) {
  const auto days = day_range(value);
  return days ? iso_date(days->first) + " " + iso_date(days->last) : "none";
}

TEST(calendar, ranges_of_values) {
  EXPECT_EQ(range("1798"), "1798-01-01 1798-12-31");
  EXPECT_EQ(range("199X"), "1990-01-01 1999-12-31");
  EXPECT_EQ(range("17XX"), "1700-01-01 1799-12-31");
  EXPECT_EQ(range("2016-02"), "2016-02-01 2016-02-29");
  EXPECT_EQ(range("2016-W27"), "2016-07-04 2016-07-10");
  EXPECT_EQ(range("2016-Q3"), "2016-07-01 2016-09-30");
  EXPECT_EQ(range("2016-SU"), "2016-06-01 2016-09-30");
  EXPECT_EQ(range("2016-07-07T02:17"), "2016-07-07 2016-07-07");
  EXPECT_EQ(range("2009/2016"), "2009-01-01 2016-12-31");
  EXPECT_EQ(range("2009/2012/2016"), range("2009/"));
}

TEST(calendar, no_range_without_known_years) {
  for (const char* value :
       {"", "XXXX-07", "P3D", "T02:00", "UNDEF-today", "2016-99", "2016-W99", "2016/2009", "20", "/", "2016-Q9"})
    EXPECT_EQ(range(value), "none") << value;
}

TEST(calendar, ranges_meet_or_not) {
  EXPECT_TRUE(day_range("2016")->meets(*day_range("2016-07-07")));
  EXPECT_FALSE(day_range("2015")->meets(*day_range("2016-07-07")));
  EXPECT_EQ(day_range("2016-W27")->days(), 7);
}

TEST(calendar, weekdays_and_months_are_known_by_their_names) {
  EXPECT_TRUE(names_weekday("late sunday evening"));
  EXPECT_TRUE(names_weekday("on mondays"));
  EXPECT_FALSE(names_weekday("yesterday"));
  EXPECT_TRUE(names_month("sept. 4"));
  EXPECT_TRUE(names_month("mid-june"));
  EXPECT_FALSE(names_month("2 p.m."));
  EXPECT_FALSE(names_month("smart summary"));
  EXPECT_FALSE(names_month("decades"));
}

}  // namespace
}  // namespace hexapla::text::calendar_test
