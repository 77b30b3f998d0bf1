// Tests src/annotate/times/spelt.cpp.
#include "reading.h"

namespace hexapla::annotate::spelt_test {
namespace {

TEST(times_spelt, reads_days_of_months_in_words) {
  EXPECT_EQ(times_of("It opened on January first."), (Times{"January first=2016-01-01"}));
  EXPECT_EQ(times_of("It opened on May the twenty-first, 2015."), (Times{"May the twenty-first, 2015=2015-05-21"}));
  EXPECT_EQ(times_of("It opened on the twenty-second of June."), (Times{"twenty-second of June=2016-06-22"}));
  EXPECT_EQ(times_of("In January first graders moved in."), (Times{"January=2016-01"}));
}

TEST(times_spelt, reads_years_in_words) {
  EXPECT_EQ(undated("She left in nineteen ninety-six."), (Times{"nineteen ninety-six=1996"}));
  EXPECT_EQ(undated("It fell in October two thousand and four."), (Times{"October two thousand and four=2004-10"}));
  EXPECT_EQ(undated("Built in eighteen hundred ten, it burnt."), (Times{"eighteen hundred ten=1810"}));
  EXPECT_EQ(undated("It lasted from fifteen to twenty minutes."), (Times{"fifteen to twenty minutes=PT15M/PT20M"}));
  EXPECT_EQ(undated("He left by twelve thirty."), Times{});
}

TEST(times_spelt, reads_decades_in_words) {
  EXPECT_EQ(undated("Shops closed in the seventies."), (Times{"seventies=197X"}));
  EXPECT_EQ(undated("Shops closed in the early nineteen fifties."), (Times{"early nineteen fifties=195X (early)"}));
  EXPECT_EQ(undated("She is in her seventies."), Times{});
}

}  // namespace
}  // namespace hexapla::annotate::spelt_test
