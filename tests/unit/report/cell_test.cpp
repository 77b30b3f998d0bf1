#include "report/html/cell.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::cell_test {
namespace {

/// The cell of an account in a finding of the sample.
std::string cell(const Comparison& comparison, std::uint32_t finding, std::uint32_t account) {
  const View view(comparison, {});
  std::vector<PlacedMention> mentions;
  for (const PlacedMention& placed : view.mentions_of(finding)) {
    if (placed.mention.account == account) mentions.push_back(placed);
  }
  Markup out;
  write_words(out, view, mentions);
  return out.take();
}

TEST(Cell, HoldsTheAccountsOwnWordsAsALinkToTheirPlace) {
  const Comparison comparison = sample::comparison();
  EXPECT_EQ(cell(comparison, 6, 1), "<p dir=auto><a dir=auto class=\"w alone\" href=\"#m18\">three firefighters</a></p>");
  EXPECT_EQ(cell(comparison, 1, 1).substr(0, 50), "<p dir=auto><a dir=auto class=\"w r1\" href=\"#m7\">Th");
}

TEST(Cell, ShowsAFigureInItsClause) {
  const Comparison comparison = sample::comparison();
  EXPECT_EQ(cell(comparison, 0, 0),
            "<p dir=auto><a dir=auto class=\"w r0 x\" href=\"#m1\">Fourteen people</a>"
            "<span class=ctx> were hurt when the rope works of Ostrel burned down on Friday …</span></p>");
  EXPECT_EQ(cell(comparison, 5, 2),
            "<p dir=auto><a dir=auto class=\"w same\" href=\"#m17\">Around 200 people</a>"
            "<span class=ctx> were at work when the fire broke out shortly before midnight.</span></p>");
  EXPECT_NE(cell(comparison, 0, 1).find("class=\"w r1\""), std::string::npos) << "a reading that excludes none is not underlined";
}

TEST(Cell, ShowsABareTimeInItsSentence) {
  const Comparison comparison = sample::comparison();
  EXPECT_EQ(cell(comparison, 3, 3),
            "<p dir=auto><span class=ctx>The rope works, founded in </span><a dir=auto class=\"w r0 x\" href=\"#m12\">1891</a>"
            "<span class=ctx>, are the largest employer of the town.</span></p>");
}

TEST(Cell, UnderlinesOfAQuotationOnlyTheWordsThatDiffer) {
  const Comparison comparison = sample::comparison();
  EXPECT_NE(cell(comparison, 1, 0).find("class=\"w r0\" href=\"#m5\">The doors on the north side were <u>locked</u>.</a>"),
            std::string::npos);
  EXPECT_NE(cell(comparison, 4, 2).find("class=\"w r1 told\""), std::string::npos) << "retold without quotation marks";
}

TEST(Cell, TellsRepeatedWordsOnce) {
  Comparison comparison;
  comparison.accounts = {
      sample::account("a", "A", "Two boats. two boats! TWO BOATS? two boats; two boats, two boats: two boats", {})};
  comparison.origin = {0};
  Finding finding = sample::single(FindingKind::quantity, "boats", "2 boats", {0, {0, 9}});
  for (const std::uint32_t at : {11U, 22U, 33U, 44U, 55U, 66U}) finding.readings[0].mentions.push_back({0, {at, at + 9}});
  comparison.findings = {finding};
  const std::string out = cell(comparison, 0, 0);
  EXPECT_NE(
      out.find(
          ">Two boats</a> <span class=places>7 places: <a class=again href=\"#m2\" aria-label=\"told again, place 2\">2nd</a>, "),
      std::string::npos)
      << out;
  EXPECT_NE(out.find(">5th</a> …</span>"), std::string::npos) << out;
  EXPECT_EQ(out.find("TWO BOATS"), std::string::npos);
}

TEST(Cell, CutsVeryLongWords) {
  Comparison comparison;
  comparison.accounts = {sample::account("a", "A", std::string(5000, 'w'), {})};
  comparison.origin = {0};
  comparison.findings = {sample::single(FindingKind::quotation, "w", "w", {0, {0, 5000}})};
  const std::string out = cell(comparison, 0, 0);
  EXPECT_LT(out.size(), 1100U);
  EXPECT_NE(out.find("w …</a>"), std::string::npos);
}

}  // namespace
}  // namespace hexapla::report::cell_test
