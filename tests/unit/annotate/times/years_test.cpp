// Tests src/annotate/times/years.cpp.
#include "reading.h"

namespace hexapla::annotate::years_test {
namespace {

TEST(times_years, reads_short_decades_and_no_weather) {
  EXPECT_EQ(undated("She sang in the 30s and 40s."), (Times{"30s and 40s=193X/194X"}));
  EXPECT_EQ(undated("A man in his 50s sang."), Times{});
  EXPECT_EQ(undated("Temperatures in the 50s are due."), Times{});
}

TEST(times_years, takes_four_digits_for_a_year_where_the_words_allow) {
  EXPECT_EQ(undated("The mill was built in 1887 and rebuilt in 1946."), (Times{"1887=1887", "1946=1946"}));
  EXPECT_EQ(undated("Her 2011 book sold well."), (Times{"2011=2011"}));
  EXPECT_EQ(undated("Some 1,900 came; 2000 people left; a total of 1950 voted; bus 1984-B."), Times{});
  EXPECT_EQ(undated("It burned in the 2000 block of Elm Road; call 555-2027."), Times{});
  EXPECT_EQ(undated("They paid 2016 dollars for 1999 miles."), Times{});
}

TEST(times_years, decades_and_centuries) {
  EXPECT_EQ(undated("In the 1990s it was poor."), (Times{"1990s=199X"}));
  EXPECT_EQ(undated("A law of the 1700s stands."), (Times{"1700s=17XX"}));
  EXPECT_EQ(undated("An 18th-century law stands."), (Times{"18th-century=17XX"}));
  EXPECT_EQ(undated("Music of the '90s played."), (Times{"'90s=199X"}));
}

TEST(times_years, seasons_and_quarters) {
  EXPECT_EQ(undated("It opened in the spring of 2011."), (Times{"spring of 2011=2011-SP"}));
  EXPECT_EQ(times_of("It fell last winter."), (Times{"last winter=2015-WI"}));
  EXPECT_EQ(undated("Profit fell in the third quarter of 2018."), (Times{"third quarter of 2018=2018-Q3"}));
  EXPECT_EQ(undated("Sales rose in Q1 2019."), (Times{"Q1 2019=2019-Q1"}));
  EXPECT_EQ(undated("Water fell from a spring into the fall."), Times{});
}

TEST(times_years, this_season_is_of_the_year_of_writing) {
  EXPECT_EQ(TimesOf("It raised hopes of a ruling this summer.", "2011-03-29").all(), (Times{"this summer=2011-SU"}));
  EXPECT_EQ(TimesOf("He ran this fall.", "2011-01-29").all(), (Times{"this fall=2010-FA"}));
}

TEST(times_years, two_numbers_with_a_counted_noun_are_none) {
  EXPECT_EQ(undated("A hauler needs about 2000 - 2050 calories or 2000 - 2500 calories."), Times{});
  EXPECT_EQ(undated("It stood open in 2000 - 2005 was worse."), (Times{"2000=2000", "2005=2005"}));
}

TEST(times_years, places_quarters) {
  EXPECT_EQ(times_of("Profit fell in the second quarter."), (Times{"second quarter=2016-Q2"}));
  EXPECT_EQ(times_of("Profit fell in the fourth quarter."), (Times{"fourth quarter=2015-Q4"}));
  EXPECT_EQ(times_of("Profit will fall in the first quarter."), (Times{"first quarter=2017-Q1"}));
  EXPECT_EQ(undated("Sales in 2016 Q3 and Q4 2017."), (Times{"2016 Q3=2016-Q3", "Q4 2017=2017-Q4"}));
  EXPECT_EQ(times_of("Sales of the third quarter of last year."), (Times{"third quarter of last year=2015-Q3"}));
  EXPECT_EQ(undated("An H1 visa."), Times{});
}

TEST(times_years, reads_years_of_models_and_behind_prefixes) {
  EXPECT_EQ(undated("The post-1959 exodus and pre-1990 laws."), (Times{"1959=1959", "1990=1990"}));
  EXPECT_EQ(undated("His 1987 Chevrolet was found."), (Times{"1987=1987"}));
}

TEST(times_years, two_that_follow_each_other_are_one_time) {
  EXPECT_EQ(undated("It sank in 2005 and 2006."), (Times{"2005 and 2006=2005/2006"}));
  EXPECT_EQ(undated("It is due in late 2009 or early 2010."), (Times{"late 2009 or early 2010=2009-H2/2010-H1"}));
  EXPECT_EQ(undated("It is due towards the end of 2009 or early 2010."),
            (Times{"the end of 2009 or early 2010=2009-H2/2010-H1"}));
  EXPECT_EQ(undated("They were songs of the late 1930s and early 1940s."), (Times{"late 1930s and early 1940s=1935/1944"}));
  EXPECT_EQ(undated("They were songs of the 1930s and 1940s."), (Times{"1930s and 1940s=193X/194X"}));
  EXPECT_EQ(undated("It sank in 2010 and 2012."), (Times{"2010=2010", "2012=2012"}));
}

TEST(times_years, before_people_is_one_where_it_opens_the_clause) {
  EXPECT_EQ(undated("By 2009 residents had left Tarn."), (Times{"2009=2009 (before)"}));
  EXPECT_EQ(undated("It is quiet, and from 2009 officers wore hats."), (Times{"2009=2009"}));
  EXPECT_EQ(undated("In 2005 and 2006 police found two boats."), (Times{"2005 and 2006=2005/2006"}));
  EXPECT_EQ(undated("In 2005 and 2008 students sat in tents."), (Times{"2005=2005", "2008=2008"}));
  EXPECT_EQ(undated("It was signed by 2000 residents, in letters from 2009 workers and 2010 students."), Times{});
}

TEST(times_years, two_that_follow_each_other_are_one_before_what_takes_no_clause) {
  const Times both{"2005 and 2006=2005/2006"};
  EXPECT_EQ(undated("In 2005 and 2006 Roe worked at the mill."), both);
  EXPECT_EQ(undated("In Tarn in 2005 and 2006 floods sank it."), both);
  EXPECT_EQ(undated("Roe ran the mill in 2005 and 2006 of his own will."), both);
  EXPECT_EQ(undated("Roe sang in 2005 and 2006 Tarn Cup finals."), both);
  EXPECT_EQ(undated("Roe lived in Tarn in 2005 and 2006 working as a guard."), both);
}

TEST(times_years, two_that_follow_each_other_in_two_clauses_or_a_list_are_several) {
  EXPECT_EQ(undated("The mill burned in 2005 and 2006 was worse."), (Times{"2005=2005", "2006=2006"}));
  EXPECT_EQ(undated("The mill burned in 2005 and 2006 will be worse."), (Times{"2005=2005", "2006=2006"}));
  EXPECT_EQ(undated("Roe was tried in 2010 and 2011 brought an appeal."), (Times{"2010=2010", "2011=2011"}));
  EXPECT_EQ(undated("It burned in 1999 and 2000 workers lost their jobs."), (Times{"1999=1999"}));
  EXPECT_EQ(undated("It sank in 2015, 2016 and 2017."), (Times{"2015=2015", "2016=2016", "2017=2017"}));
  EXPECT_EQ(undated("It sank in 2015 and 2016, and Roe fell."), (Times{"2015 and 2016=2015/2016"}));
  EXPECT_EQ(undated("He drove a 2005 or 2006 sedan."), (Times{"2005 or 2006=2005/2006"}));
  EXPECT_EQ(undated("It sank in early 2015 and late 2016."), (Times{"early 2015=2015 (early)", "late 2016=2016 (late)"}));
  EXPECT_EQ(undated("It sank in 2015 and mid-2016."), (Times{"2015=2015", "mid-2016=2016 (mid)"}));
}

}  // namespace
}  // namespace hexapla::annotate::years_test
