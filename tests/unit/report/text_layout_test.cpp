#include "report/text_layout.h"

#include <gtest/gtest.h>

#include "report/text_cells.h"

namespace hexapla::report::text_layout_test {
namespace {

std::vector<std::string> lines_of(const std::string& text, unsigned width, unsigned hang = 0) {
  std::vector<std::string> out;
  for (const Styled& line : wrap({{text}}, width, hang)) {
    out.emplace_back();
    for (const Piece& piece : line) out.back() += piece.text;
  }
  return out;
}

using Lines = std::vector<std::string>;

TEST(Wrap, BreaksAtBlanks) {
  EXPECT_EQ(lines_of("the ferry ran aground", 9), (Lines{"the ferry", "ran", "aground"}));
  EXPECT_EQ(lines_of("the ferry ran aground", 100), (Lines{"the ferry ran aground"}));
  EXPECT_EQ(lines_of("", 9), Lines{});
}

TEST(Wrap, BreaksAfterHyphensAndDashesNotBeforeFigures) {
  EXPECT_EQ(lines_of("harbour-master", 10), (Lines{"harbour-", "master"}));
  EXPECT_EQ(lines_of("sea—land", 5), (Lines{"sea—", "land"}));
  EXPECT_EQ(lines_of("at -5 degrees", 5), (Lines{"at -5", "degre", "es"}));
}

TEST(Wrap, BreaksBetweenIdeographsButNotBeforeWhatCloses) {
  EXPECT_EQ(lines_of("港の船が座礁した", 6), (Lines{"港の船", "が座礁", "した"}));
  EXPECT_EQ(lines_of("港の船。座礁", 6), (Lines{"港の", "船。座", "礁"}));
}

TEST(Wrap, HangsLaterLinesAndKeepsStyles) {
  EXPECT_EQ(lines_of("one two three four", 9, 4), (Lines{"one two", "three", "four"}));
  const std::vector<Styled> lines = wrap({{"three "}, {"long scrapes", Style::words}, {" heard"}}, 10);
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0].back().text, "long");
  EXPECT_EQ(lines[0].back().style, Style::words);
  EXPECT_EQ(lines[1].front().style, Style::words);
}

TEST(Wrap, NoLineIsWiderThanAskedWhateverTheText) {
  const std::string text = "a verylongwordthatfitsnowhere 港の船 e\u0301e\u0301e\u0301 (x) well-known—and so on 👩\u200D🚒";
  for (unsigned width = 2; width < 40; ++width) {
    for (const std::string& line : lines_of(text, width)) EXPECT_LE(cells_of(line), width) << line;
  }
}

TEST(Page, SetsCellsBesideEachOther) {
  Page page(40, false);
  page.row({{.column = 2, .width = 6, .text = {{"one two"}}}, {.column = 10, .width = 10, .text = {{"three"}}}});
  EXPECT_EQ(std::move(page).take(), "  one     three\n  two\n");
}

TEST(Page, ColoursOnlyOnRequest) {
  Page page(40, true);
  page.paragraph(0, {{"a", Style::cut}, {" b"}});
  EXPECT_EQ(std::move(page).take(), "\x1b[31;9ma\x1b[0m b\n");
}

}  // namespace
}  // namespace hexapla::report::text_layout_test
