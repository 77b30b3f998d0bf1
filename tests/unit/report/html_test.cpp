#include <gtest/gtest.h>
#include <string>

#include <hexapla/report.h>

#include "sample.h"

namespace hexapla::html_test {
namespace {

std::size_t count(std::string_view page, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = page.find(part); at != std::string_view::npos; at = page.find(part, at + part.size())) ++found;
  return found;
}

TEST(Html, HoldsEveryFindingAndEveryAccountsWords) {
  const Comparison comparison = sample::comparison();
  const std::string page = to_html(comparison);
  for (std::size_t i = 1; i <= comparison.findings.size(); ++i)
    EXPECT_EQ(count(page, " id=\"f" + std::to_string(i) + "\""), 1U) << i;
  std::size_t mentions = 0;
  for (const Finding& finding : comparison.findings) {
    for (const Reading& reading : finding.readings) mentions += reading.mentions.size();
  }
  for (std::size_t i = 1; i <= mentions; ++i) {
    EXPECT_EQ(count(page, " id=\"m" + std::to_string(i) + "\""), 1U) << i;
    EXPECT_EQ(count(page, " href=\"#m" + std::to_string(i) + "\""), 1U) << i;
  }
  EXPECT_NE(page.find("3 + 11 = 14"), std::string::npos);
  EXPECT_NE(page.find("saved/photo.txt"), std::string::npos);
  EXPECT_NE(page.find("La corderie d’Ostrel"), std::string::npos);
}

TEST(Html, ForbidsEveryRequest) {
  const std::string page = to_html(sample::comparison());
  EXPECT_EQ(count(page, "http-equiv=Content-Security-Policy"), 1U);
  EXPECT_NE(page.find("default-src &#39;none&#39;; style-src &#39;sha256-"), std::string::npos);
  EXPECT_EQ(count(page, "<link"), 0U);
  EXPECT_EQ(count(page, " src="), 0U);
  EXPECT_EQ(count(page, " style="), 0U);
  EXPECT_EQ(count(page, "<script>"), 1U);
}

TEST(Html, LeavesFullTextsOutOfExcerpts) {
  const std::string page = to_html(sample::comparison(), {.excerpts = true});
  EXPECT_NE(page.find("Fourteen people"), std::string::npos);
  EXPECT_EQ(page.find("The rope works, founded in 1891, are the largest employer of the town."), std::string::npos)
      << "the mark stands inside the sentence";
  EXPECT_EQ(page.find("brûlé vendredi"), std::string::npos);
  EXPECT_EQ(page.find("soup to the school on Mill Street"), std::string::npos) << "a shared passage is no mention";
}

TEST(Html, IsTheSameTwice) { EXPECT_EQ(to_html(sample::comparison()), to_html(sample::comparison())); }

TEST(Html, EscapesWhateverAnAccountHolds) {
  Comparison comparison;
  const std::string hostile = "</style></script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
  comparison.accounts = {sample::account(
      "a", hostile, hostile, {.title = hostile, .author = hostile, .url = hostile, .published = hostile, .language = hostile})};
  comparison.origin = {0};
  comparison.failed = {{.reason = hostile, .file = hostile}};
  comparison.findings = {
      sample::single(FindingKind::quotation, hostile, hostile, {0, {0, static_cast<std::uint32_t>(hostile.size())}})};
  comparison.findings[0].reason = hostile;
  comparison.options = {{hostile, hostile}};
  comparison.version = hostile;
  const std::string page = to_html(comparison, {.title = hostile});
  EXPECT_EQ(count(page, "<script>"), 1U);
  EXPECT_EQ(count(page, "</script>"), 1U);
  EXPECT_EQ(count(page, "</style>"), 1U);
  EXPECT_EQ(count(page, "<img"), 0U);
}

TEST(Html, IsMadeOfNothing) {
  EXPECT_NE(to_html(Comparison{}).find("<h1><bdi>No accounts</bdi></h1>"), std::string::npos);
  Comparison comparison;
  comparison.accounts = {sample::account("a", "A", "Nothing to find here.", {})};
  comparison.origin = {0};
  EXPECT_NE(to_html(comparison).find("No figure, time or quotation was found"), std::string::npos);
}

}  // namespace
}  // namespace hexapla::html_test
