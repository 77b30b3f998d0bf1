// Tests src/annotate/times/seasons.cpp.
#include "reading.h"

namespace hexapla::annotate::times_seasons_test {
namespace {

TEST(times_seasons, tells_which_season) {
  EXPECT_EQ(undated("Lund was fired this season, not last season."),
            (Times{"this season=UNDEF-this-season", "last season=UNDEF-last-season"}));
  EXPECT_EQ(undated("This past offseason they drew even, and in the off-season before nobody did."),
            (Times{"This past offseason=UNDEF-last-offseason", "the off-season=UNDEF-this-offseason"}));
  EXPECT_EQ(undated("As recently as a season ago, they won. Next season's coach is Roe."),
            (Times{"As recently as a season ago=UNDEF-last-season", "Next season=UNDEF-next-season"}));
  EXPECT_EQ(undated("She failed last semester. He resigned during this term."),
            (Times{"last semester=UNDEF-last-semester", "this term=UNDEF-this-term"}));
}

TEST(times_seasons, tells_a_season_by_its_years) {
  const TimesOf read("His contract runs through the 2008-09 season.");
  ASSERT_EQ(read.all(), (Times{"2008-09 season=2008/2009"}));
  EXPECT_EQ(read.time(0).span, (Span{30, 44}));
  EXPECT_EQ(undated("It was before the 2005 football season and the 2019-20 school year."),
            (Times{"before the 2005 football season=2005 (before)", "2019-20 school year=2019/2020"}));
  EXPECT_EQ(undated("They met in the 2008/09 season."), (Times{"2008/09 season=2008/2009"}));
}

TEST(times_seasons, counts_seasons_as_lengths) {
  EXPECT_EQ(undated("Lund spent 19 seasons there and three-plus seasons in Tarn."),
            (Times{"19 seasons=P19Y", "three-plus seasons=P3Y (more)"}));
  EXPECT_EQ(undated("It took two semesters, and he rested all season long."),
            (Times{"two semesters=P1Y", "all season long=P1Y"}));
  EXPECT_EQ(undated("They filmed two seasons of the show."), Times{});
}

TEST(times_seasons, tells_a_part_of_one) {
  EXPECT_EQ(undated("He is out for the rest of the season, until the end of next season."),
            (Times{"the rest of the season=UNDEF-this-season (end)", "the end of next season=UNDEF-next-season (end)"}));
  EXPECT_EQ(undated("At the start of the season and through the end of her term they agreed."),
            (Times{"the start of the season=UNDEF-this-season (start)", "the end of her term=UNDEF-this-term (end)"}));
  EXPECT_EQ(undated("It lasts until the end of the calendar year."),
            (Times{"the end of the calendar year=UNDEF-end-year (end)"}));
}

TEST(times_seasons, tells_which_of_several) {
  EXPECT_EQ(undated("In his fourth season and her 19th season they won."),
            (Times{"fourth season=UNDEF-fourth-season", "19th season=UNDEF-19th-season"}));
  EXPECT_EQ(undated("In his second term he lost."), (Times{"second term=UNDEF-second-term"}));
  EXPECT_EQ(undated("The third season of the show was good."), Times{});
}

TEST(times_seasons, leaves_what_a_season_only_describes) {
  EXPECT_EQ(undated("The season opener and this season-high mark; their first postseason berth."), Times{});
  EXPECT_EQ(undated("The term was long, and this term means little."), Times{});
}

TEST(times_seasons, several_of_one_kind_are_a_length) {
  EXPECT_EQ(undated("He hit 26 in his six major-league seasons and 12 in three county seasons."),
            (Times{"six major-league seasons=P6Y", "three county seasons=P3Y"}));
  EXPECT_EQ(undated("Roe played six major-league seasons and then coached two county seasons."),
            (Times{"six major-league seasons=P6Y", "two county seasons=P2Y"}));
  EXPECT_EQ(undated("Roe sat out three full county seasons."), Times{});
  EXPECT_EQ(undated("Two hunting seasons open in Tarn. Roe has a permit for three hunting seasons."), Times{});
  EXPECT_EQ(undated("Two big wet seasons came."), Times{});
  EXPECT_EQ(undated("Four children knew past seasons. He wrote two long seasons of a show."), (Times{"past seasons=PXY"}));
}

}  // namespace
}  // namespace hexapla::annotate::times_seasons_test
