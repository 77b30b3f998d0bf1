#include "text/changes.h"

#include <gtest/gtest.h>

namespace hexapla::text::changes_test {
namespace {

TEST(Changes, AFigureThatIsReachedHasACue) {
  EXPECT_TRUE(change_cues("The number of lost sheep has risen to").grown);
  EXPECT_TRUE(change_cues("The price fell sharply to").shrunk);
  EXPECT_TRUE(change_cues("The toll was revised to").revised);
  EXPECT_FALSE(change_cues("The office puts the margin at").reached());
  EXPECT_TRUE(change_cues("It climbed from three to").reached());
}

TEST(Changes, TheStepAndTheStartHaveNone) {
  EXPECT_FALSE(change_cues("The number rose by").reached());
  EXPECT_FALSE(change_cues("The number rose to nine from").reached());
  EXPECT_FALSE(change_cues("They went to").reached());
  EXPECT_FALSE(change_cues("The price fell to a low, and later in the same week some").reached());
  EXPECT_FALSE(change_cues("").reached());
}

TEST(Changes, EarlierFiguresAreToldByWords) {
  EXPECT_TRUE(change_cues("Police initially spoke of").early);
  EXPECT_TRUE(change_cues("At first there were").early);
  EXPECT_FALSE(change_cues("The first").early);
}

TEST(Changes, AVerbOrAdverbLeadsToTheStep) {
  for (const char* before :
       {"The price rose", "Prices were up", "It lost another", "It has fallen by more than", "sales climbing about"})
    EXPECT_TRUE(tells_change(before)) << before;
  for (const char* before : {"The price rose to", "It went from", "the rise cost", ""})
    EXPECT_FALSE(tells_change(before)) << before;
}

}  // namespace
}  // namespace hexapla::text::changes_test
