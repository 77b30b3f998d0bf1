#include <algorithm>
#include <gtest/gtest.h>

#include <hexapla/report.h>

#include "report/text_cells.h"
#include "text_story.h"

namespace hexapla::text_test {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out(1);
  for (const char c : text) {
    if (c == '\n') {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  return out;
}

TEST(Text, TellsWhatMattersMostFirst) {
  const std::string text = to_text(ferry_comparison());
  std::size_t at = 0;
  for (const char* part : {"3 accounts, 2 origins", "≠ 1 conflict", "CONFLICTS (1)", "≠ passengers missing",
                           "DIFFERING QUOTATIONS (1)", "≠ Renn on the scrape", "DIFFERENT, BUT ALL CAN HOLD (1)", "≈ people hurt",
                           "TOLD BY ONE ALONE (1)", "SHARED TEXT (1)", "INPUTS (1 failed"}) {
    const std::size_t found = text.find(part, at);
    ASSERT_NE(found, std::string::npos) << part << " is missing or too early in\n" << text;
    at = found;
  }
}

TEST(Text, CountsQuotationsBySignsOfTheirRows) {
  Comparison comparison = ferry_comparison();
  EXPECT_NE(to_text(comparison).find("≠ 1 conflict  ≠ 1 quotation  ≈ 1 can all hold"), std::string::npos);
  for (Finding& finding : comparison.findings) {
    if (finding.kind != FindingKind::quotation) continue;
    finding.relation = Relation::compatible;
    finding.conflicts.clear();
  }
  EXPECT_NE(to_text(comparison).find("≠ 1 conflict  ≈ 1 quotation  ≈ 1 can all hold"), std::string::npos);
  const auto is_quotation = [](const Finding& finding) { return finding.kind == FindingKind::quotation; };
  Finding differing = *std::ranges::find_if(comparison.findings, is_quotation);
  differing.relation = Relation::conflict;
  comparison.findings.push_back(std::move(differing));
  EXPECT_NE(to_text(comparison).find("≠ 1 conflict  ≠ 1 ≈ 1 quotes  ≈ 1 can all hold"), std::string::npos);
}

TEST(Text, SetsReadingsAccountsAndTheirWordsInColumns) {
  const std::string text = to_text(ferry_comparison());
  EXPECT_NE(text.find("    ≠ 3 passengers  Gazette  *Three passengers* were missing.\n"
                      "                    Courier  *Three passengers* are missing.\n"
                      "    ≠ 5             Radio    Now *five* are missing, and 23 people were hurt.\n"
                      "    3 and 5 exclude each other\n"
                      "    Update: 3 passengers, later 5\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("    Courier  “We heard {one scrape → two scrapes}”\n"), std::string::npos) << text;
  EXPECT_NE(text.find("  · It carried *412 passengers*.\n"), std::string::npos) << text;
}

TEST(Text, NoLineIsWiderThanTheTerminal) {
  for (const unsigned columns : {40U, 52U, 80U, 100U, 160U}) {
    for (const std::string& line : lines_of(to_text(ferry_comparison(), {.columns = columns}))) {
      EXPECT_LE(report::cells_of(line), columns) << line;
      EXPECT_FALSE(line.ends_with(' ')) << '"' << line << '"';
    }
  }
}

/// The text without its ANSI colours.
std::string without_colour(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\x1b') {
      at = text.find('m', at);
    } else {
      out += text[at];
    }
  }
  return out;
}

TEST(Text, ColourAddsNothingThatIsNotInTheWords) {
  const std::string colored = to_text(ferry_comparison(), {.color = true});
  EXPECT_NE(colored, to_text(ferry_comparison()));
  EXPECT_EQ(without_colour(colored), to_text(ferry_comparison()));
}

TEST(Text, LetsNoControlOfAnArticleThrough) {
  Comparison comparison = ferry_comparison();
  comparison.accounts[0] = told_by("Ga\x1b]0;zette\a", "a", "T\x1b[2J\n\nThree\x1b[31m passengers \u202Eleft\x07. x");
  comparison.findings = {{.about = "pas\x1b[5msengers\n\nx",
                          .reason = "\x9b",
                          .readings = {{.value = {.text = "3\x1b"},
                                        .mentions = {{0, place_of(comparison.accounts[0], "Three\x1b[31m passengers")}}}}}};
  comparison.copies.clear();
  comparison.findings.push_back(comparison.findings[0]);
  comparison.findings[1].relation = Relation::conflict;
  for (const unsigned char c : to_text(comparison)) EXPECT_TRUE(c >= 0x20 || c == '\n') << static_cast<int>(c);
  EXPECT_EQ(to_text(comparison).find("\u202E"), std::string::npos);
}

TEST(Text, ListsStatementsAndLabelsOnlyWhereTheyConflict) {
  Comparison comparison = ferry_comparison();
  const std::string without = to_text(comparison);
  for (const FindingKind kind : {FindingKind::statement, FindingKind::label}) {
    Finding finding = comparison.findings.front();
    finding.kind = kind;
    finding.sums = {};
    for (const Relation relation : {Relation::agree, Relation::compatible, Relation::single}) {
      finding.relation = relation;
      comparison.findings.push_back(finding);
    }
  }
  EXPECT_EQ(to_text(comparison), without);
  Finding name = comparison.findings.front();
  name.kind = FindingKind::label;
  name.about = "Ann Roe";
  name.relation = Relation::conflict;
  name.readings = {{.value = {.text = "Ann Roe"}, .mentions = {{0, {0, 3}}}},
                   {.value = {.text = "Ann Rowe"}, .mentions = {{1, {0, 3}}}},
                   {.value = {.text = "the pilot"}, .mentions = {{2, {0, 3}}}}};
  name.conflicts = {{0, 1}};
  name.sums = {};
  name.updates = {};
  comparison.findings.push_back(name);
  const std::string text = to_text(comparison);
  EXPECT_NE(text.find("≠ Ann Rowe"), std::string::npos) << text;
  EXPECT_EQ(text.find("the pilot"), std::string::npos) << "is not in dispute";
}

TEST(Text, LimitsEachPartAndSaysSo) {
  Comparison comparison = ferry_comparison();
  for (int i = 0; i < 4; ++i) comparison.findings.push_back(comparison.findings[3]);
  const std::string text = to_text(comparison, {.findings = 2});
  EXPECT_NE(text.find("TOLD BY ONE ALONE (5)"), std::string::npos);
  EXPECT_NE(text.find("… and 3 more\n"), std::string::npos) << text;
}

TEST(Text, SaysOfAnEmptyComparisonThatItIsEmpty) { EXPECT_TRUE(to_text({}).starts_with("0 accounts, 0 origins\n")); }

}  // namespace
}  // namespace hexapla::text_test
