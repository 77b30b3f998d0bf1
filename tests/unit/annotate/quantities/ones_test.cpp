// Tests src/annotate/quantities/ones.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::ones_test {
namespace {

TEST(ones, somebody_who_speaks_is_not_counted) {
  EXPECT_EQ(spans("One woman in Tarn told a reporter so."), Strings{});
  EXPECT_EQ(spans("They spoke to one man who says so."), Strings{});
  EXPECT_EQ(spans("In one incident, nobody was hurt."), Strings{});
  EXPECT_EQ(spans("It left one man dead."), Strings{"one man"});
}

TEST(ones, somebody_who_keeps_his_name_to_himself_and_speaks_is_not_counted) {
  EXPECT_EQ(spans("One neighbor who didn't want to be named described the smoke."), Strings{});
  EXPECT_EQ(spans("One witness, who asked not to be identified, said so."), Strings{});
  EXPECT_EQ(spans("One man who declined to be named drowned."), Strings{"One man"});
}

TEST(ones, fillers_are_not_counted) {
  EXPECT_EQ(spans("One thing is sure."), Strings{});
  EXPECT_EQ(spans("One boat sank."), Strings{"One boat"});
}

TEST(ones, are_counted_before_what_befell_them) {
  EXPECT_EQ(spans("Three sailors were killed and one was wounded."), (Strings{"Three sailors", "one"}));
  EXPECT_EQ(spans("Three boats came and one was red."), Strings{"Three boats"});
  EXPECT_EQ(spans("Two dogs ran out, and one was killed."), Strings{"Two dogs"});
  EXPECT_EQ(spans("Two dogs bit three men, and one was killed."), (Strings{"Two dogs", "three men", "one"}));
  EXPECT_EQ(spans("Two dogs chased two cars, and one was killed."), (Strings{"Two dogs", "two cars"}));
  EXPECT_EQ(spans("Two cars collided in Orlund, and one was killed."), (Strings{"Two cars", "one"}));
  EXPECT_EQ(spans("Two cars collided in Orlund, and one was arrested."), (Strings{"Two cars", "one"}));
  EXPECT_EQ(spans("Two boats sank, and one was found."), Strings{"Two boats"});
  EXPECT_EQ(spans("Five shots were fired, and one was killed."), (Strings{"Five shots", "one"}));
  EXPECT_EQ(spans("Two avalanches hit a market in Osk, and one was killed."), (Strings{"Two avalanches", "one"}));
  EXPECT_EQ(spans("Two gangs met in Osk, and one was shot."), (Strings{"Two gangs", "one"}));
  EXPECT_EQ(spans("Two kayaks sank off Osk, and one was hurt."), (Strings{"Two kayaks", "one"}));
  EXPECT_EQ(spans("Two zebras ran onto a road, and one was shot."), Strings{"Two zebras"});
  EXPECT_EQ(spans("Two alpacas ran onto a road, and one was killed."), Strings{"Two alpacas"});
  EXPECT_EQ(spans("Two alpacas and three cars collided, and one was killed."), (Strings{"Two alpacas", "three cars"}));
}

}  // namespace
}  // namespace hexapla::annotate::ones_test
