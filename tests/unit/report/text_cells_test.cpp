#include "report/text_cells.h"

#include <gtest/gtest.h>

namespace hexapla::report::text_cells_test {
namespace {

TEST(Cells, CountsWhatATerminalShows) {
  EXPECT_EQ(cells_of("ferry"), 5U);
  EXPECT_EQ(cells_of("déjà"), 4U);
  EXPECT_EQ(cells_of("e\u0301"), 1U) << "a combining accent stands over its letter";
  EXPECT_EQ(cells_of("港の船"), 6U);
  EXPECT_EQ(cells_of("ﾌｪﾘｰ"), 4U) << "half-width katakana are narrow";
  EXPECT_EQ(cells_of("\u1112\u1161\u11AB"), 2U) << "a Hangul syllable spelt in its parts";
  EXPECT_EQ(cells_of("👩\u200D🚒"), 2U) << "joined emoji are one";
  EXPECT_EQ(cells_of("\u200E"), 0U);
}

TEST(Cells, LetsNoControlThrough) {
  EXPECT_EQ(displayable("a\x1b[31mb"), "a<U+001B>[31mb");
  EXPECT_EQ(displayable("a\u009B31mb"), "a<U+009B>31mb") << "the C1 form of an escape sequence";
  EXPECT_EQ(displayable("pay \u202Eevif\u202C now"), "pay <U+202E>evif<U+202C> now");
  EXPECT_EQ(displayable("\u2066x\u2069"), "<U+2066>x<U+2069>");
  EXPECT_EQ(displayable(std::string_view("a\0b\x7f", 4)), "a<U+0000>b<U+007F>");
  EXPECT_EQ(displayable("a\xFFz"), "a\uFFFDz");
  EXPECT_EQ(displayable("\U000E0041"), "<U+E0041>") << "tags are invisible letters";
}

TEST(Cells, FoldsWhiteSpaceAndDropsWhatHasNoSign) {
  EXPECT_EQ(displayable("one\r\n\t two\u00A0three\u2028four"), "one two three four");
  EXPECT_EQ(displayable("har\u00ADbour\u200B\uFEFF"), "harbour");
  EXPECT_EQ(displayable("שלום\u200F 5"), "שלום\u200F 5") << "marks of direction belong to their script";
}

TEST(Cells, CutsWithAnEllipsisToTheWidth) {
  EXPECT_EQ(cut_to_cells("Gazette", 7), "Gazette");
  EXPECT_EQ(cut_to_cells("Gazette", 6), "Gazet…");
  EXPECT_EQ(cut_to_cells("港の船が", 6), "港の…") << "half a wide character is not shown";
  EXPECT_EQ(cut_to_cells("Port Ellery", 6), "Port…") << "no blank before the ellipsis";
  EXPECT_EQ(cut_to_cells("Gazette", 1), "…");
}

}  // namespace
}  // namespace hexapla::report::text_cells_test
