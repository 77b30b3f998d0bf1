// Tests src/text/spelling.cpp.
#include "text/spelling.h"

namespace hexapla::text::spelling_test {
namespace {

TEST(spelling, makes_british_spellings_american) {
  EXPECT_EQ(american_spelling("neighbourhood"), "neighborhood");
  EXPECT_EQ(american_spelling("honoured"), "honored");
  EXPECT_EQ(american_spelling("centre"), "center");
  EXPECT_EQ(american_spelling("organised"), "organized");
  EXPECT_EQ(american_spelling("analysing"), "analyzing");
  EXPECT_EQ(american_spelling("travelled"), "traveled");
  EXPECT_EQ(american_spelling("defence"), "defense");
  EXPECT_EQ(american_spelling("programmes"), "programs");
  EXPECT_EQ(american_spelling("grey"), "gray");
}

TEST(spelling, makes_british_words_american_that_follow_no_rule) {
  EXPECT_EQ(american_spelling("fulfil"), american_spelling("fulfill"));
  EXPECT_EQ(american_spelling("fulfilled"), "fulfilled");
  EXPECT_EQ(american_spelling("enrolment"), "enrollment");
  EXPECT_EQ(american_spelling("skilfully"), "skillfully");
  EXPECT_EQ(american_spelling("tyres"), "tires");
  EXPECT_EQ(american_spelling("kerb"), "curb");
  EXPECT_EQ(american_spelling("cheque"), "check");
  EXPECT_EQ(american_spelling("jewellery"), "jewelry");
  EXPECT_EQ(american_spelling("ageing"), "aging");
  EXPECT_EQ(american_spelling("practising"), "practicing");
  EXPECT_EQ(american_spelling("manoeuvred"), "maneuvered");
  EXPECT_EQ(american_spelling("ploughed"), "plowed");
  EXPECT_EQ(american_spelling("behaviour"), "behavior");
}

TEST(spelling, keeps_words_apart) {
  EXPECT_EQ(american_spelling("timbre"), "timbre") << "timber is another word";
  EXPECT_EQ(american_spelling("refilled"), "refilled") << "a charge is refiled";

  for (const char* word : {"hours", "tours", "yours", "filled", "wise", "hence", "pulled"})
    EXPECT_EQ(american_spelling(word), word);
}

}  // namespace
}  // namespace hexapla::text::spelling_test
