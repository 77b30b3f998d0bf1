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
            (Strings{"the", "us", "sent", "40000", "men's", "ms-13", "to", "arger"}));
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

TEST(folded_words, leave_out_the_marks_of_latin_letters) {
  EXPECT_EQ(folded_words("Ana S\u00E1nchez, J\u00D8RGEN \u0141ukasz Stra\u00DFe \u1EA4n"),
            (std::vector<std::string>{"ana", "sanchez", "jorgen", "lukasz", "strasse", "an"}));
  EXPECT_EQ(folded_words("Sa\u0301nchez \u0301 \u0416\u0443\u043A\u043E\u0432"),
            (std::vector<std::string>{"sanchez", "\u0436\u0443\u043A\u043E\u0432"}))
      << "marks of their own; other scripts keep theirs";
  const std::vector<Word> found = words("S\u00E1nchez");
  EXPECT_EQ(found.at(0).span, (Span{0, 8}));
  EXPECT_EQ(fold("Ana S\u00E1nchez"), "ana sanchez");
}

}  // namespace
}  // namespace hexapla::text::words_test
