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

TEST(spelling, keeps_words_apart) {
  for (const char* word : {"hours", "tours", "yours", "filled", "wise", "hence", "pulled"})
    EXPECT_EQ(american_spelling(word), word);
}

}  // namespace
}  // namespace hexapla::text::spelling_test
