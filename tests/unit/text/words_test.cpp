#include "text/words.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace hexapla::text::words_test {
namespace {

std::vector<std::string> folded(std::string_view text) {
  std::vector<std::string> out;
  for (const Word& word : words(text)) out.push_back(word.folded);
  return out;
}

using Strings = std::vector<std::string>;

TEST(Words, FoldsCaseApostrophesPointsAndCommas) {
  EXPECT_EQ(folded("The U.S. sent 40,000 men’s MS-13 to Ärger."),
            (Strings{"the", "us", "sent", "40000", "men's", "ms-13", "to", "ärger"}));
  EXPECT_EQ(folded("3.5 and 1,2,x end.Next"), (Strings{"3.5", "and", "12", "x", "end", "next"}));
}

TEST(Words, GivesSpansInTheText) {
  const std::string text = "“Café,” he";
  const auto found = words(text, 100);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].span, (Span{103, 108}));
  EXPECT_EQ(text.substr(found[0].span.begin - 100, found[0].span.size()), "Café");
  EXPECT_EQ(found[1].span, (Span{113, 115}));
}

TEST(Words, HasNoneInMarksAlone) {
  EXPECT_TRUE(words("— “…” --- ' . ,").empty());
  EXPECT_TRUE(words("").empty());
}

TEST(Fold, MakesMarksStraightAndBlanksOne) { EXPECT_EQ(fold("  “It’s”\u00A0\n  over — now "), "\"it's\" over - now"); }

TEST(words, are_digits_alone) {
  EXPECT_TRUE(is_digits("2031"));
  EXPECT_FALSE(is_digits("9th"));
  EXPECT_FALSE(is_digits("\u0662"));
}

}  // namespace
}  // namespace hexapla::text::words_test
