#include "report/text_overview.h"

#include <gtest/gtest.h>

#include "report/text_cells.h"
#include "sample.h"

namespace hexapla::report::text_overview_test {
namespace {

std::string written(const Comparison& comparison, unsigned columns = 80, std::size_t limit = 12) {
  Page page(columns, false);
  const FindingWriter names(comparison, page);
  OverviewWriter(comparison, page, names, limit).write();
  return std::move(page).take();
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(TextOverview, TellsWhenWhoTellsAndWhat) {
  const std::string text = written(sample::comparison());
  EXPECT_TRUE(has(text, "TIMELINE (2)")) << text;
  EXPECT_TRUE(has(text, "≠ 1891               Gazette, Canal Blog  The works were founded in 1891\n")) << text;
  EXPECT_TRUE(has(text, "  2031-03-07, night  Radio Ostrel")) << text;
}

TEST(TextOverview, TellsWhoIsWhoAndPlacesApart) {
  const std::string text = written(sample::comparison());
  EXPECT_TRUE(has(text, "WHO IS WHO (1)")) << text;
  EXPECT_TRUE(has(text, "  Ilse Varga  person · 3 of 5 accounts\n")) << text;
  EXPECT_TRUE(has(written(sample::comparison(), 120), "; “foreman” Gazette, Evening Lantern\n")) << text;
  EXPECT_TRUE(has(text, "PLACES (1)")) << text;
  EXPECT_TRUE(has(text, "  Mill Street (2)\n")) << text;
}

TEST(TextOverview, GivesAgesWithTheirTellersOnlyWhereTheyDiffer) {
  Comparison comparison = sample::comparison();
  std::vector<Phrase>& ages = comparison.overview.participants[0].ages;
  ages = {{.text = "44", .mentions = {{0, {0, 4}}}}};
  EXPECT_TRUE(has(written(comparison), "Ilse Varga  person · 44 · 3 of 5 accounts"));
  ages.push_back({.text = "45", .mentions = {{1, {0, 4}}}});
  EXPECT_TRUE(has(written(comparison, 160), "person · 44 (Gazette) · 45 (Evening Lantern) · 3 of"));
}

TEST(TextOverview, TellsWhatOneLeavesOut) {
  const std::string text = written(sample::comparison());
  EXPECT_TRUE(has(text, "TOLD BY ALL BUT ONE (2)")) << text;
  EXPECT_TRUE(has(text, "  Canal Blog       does not name Ilse Varga\n")) << text;
  EXPECT_TRUE(has(text, "does not tell: people hurt in the fire (others: 14 people, at")) << text;
}

TEST(TextOverview, SetsWordsSideBySide) {
  const std::string text = written(sample::comparison());
  EXPECT_TRUE(has(text, "IN OTHER WORDS (2)")) << text;
  EXPECT_TRUE(has(text, "Verbs of saying (1)\n  Ilse Varga: “say” Gazette, Evening Lantern; “tell” Radio Ostrel\n")) << text;
  EXPECT_TRUE(has(text, "Evaluating words (1)\n  stairway: “blocked” Evening Lantern\n")) << text;
}

TEST(TextOverview, CountsWhatItLeavesOutAndSaysNothingOfNothing) {
  EXPECT_TRUE(has(written(sample::comparison(), 80, 1), "… and 1 more"));
  Comparison empty = sample::comparison();
  empty.overview = {};
  EXPECT_EQ(written(empty), "");
}

TEST(TextOverview, FitsEveryWidth) {
  for (const unsigned columns : {40U, 80U, 160U}) {
    const std::string text = written(sample::comparison(), columns);
    for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1)
      EXPECT_LE(cells_of(text.substr(begin, text.find('\n', begin) - begin)), columns);
  }
}

TEST(PlainWhen, KeepsWhatTheValueSays) {
  EXPECT_EQ(plain_when("2031-03-08T06:10"), "2031-03-08 06:10");
  EXPECT_EQ(plain_when("2031-03-08TMO"), "2031-03-08, morning");
  EXPECT_EQ(plain_when("2031-03"), "2031-03");
  EXPECT_EQ(plain_when("1998"), "1998");
}

}  // namespace
}  // namespace hexapla::report::text_overview_test
