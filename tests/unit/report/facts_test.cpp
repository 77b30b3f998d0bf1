#include "report/html/facts.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::facts_test {
namespace {

TEST(PlainTime, IsAsPreciseAsTheTimeGiven) {
  EXPECT_EQ(plain_time("2025-10-14T12:30:00Z"), "14 Oct 2025, 12:30 UTC");
  EXPECT_EQ(plain_time("2025-10-04T12:30:00.25+02:00"), "4 Oct 2025, 12:30 UTC+02:00");
  EXPECT_EQ(plain_time("2025-10-14T12:30"), "14 Oct 2025, 12:30");
  EXPECT_EQ(plain_time("2025-10-14"), "14 Oct 2025");
  EXPECT_EQ(plain_time("2025-10"), "Oct 2025");
  EXPECT_EQ(plain_time("2025"), "2025");
  EXPECT_EQ(plain_time("2025-13-01"), "2025-13-01");
  EXPECT_EQ(plain_time("yesterday"), "yesterday");
}

TEST(WordCount, CountsBetweenWhiteSpace) {
  EXPECT_EQ(word_count(" one two\n\nthree "), 3U);
  EXPECT_EQ(word_count(""), 0U);
}

std::string facts(const Comparison& comparison, std::size_t account) {
  const View view(comparison, {});
  Markup out;
  write_account_facts(out, view, account);
  return out.take();
}

TEST(AccountFacts, TellWhatTheAccountSaysOfItself) {
  const Comparison comparison = sample::comparison();
  const std::string gazette = facts(comparison, 0);
  EXPECT_NE(gazette.find("By <bdi>Mara Lindqvist</bdi>"), std::string::npos);
  EXPECT_NE(gazette.find("<time datetime=\"2031-03-08T07:15:00Z\">8 Mar 2031, 07:15 UTC</time>"), std::string::npos);
  EXPECT_NE(gazette.find("<a rel=\"noreferrer noopener\" href=\"https://gazette.example/fire\""), std::string::npos);
  EXPECT_NE(facts(comparison, 2).find("1 invalid byte became U+FFFD</bdi> (byte 1,812)"), std::string::npos);
  EXPECT_NE(facts(comparison, 3).find("undated"), std::string::npos);
  EXPECT_NE(facts(comparison, 3).find("Shares text with <b class=letter>B</b>"), std::string::npos);
  EXPECT_NE(facts(comparison, 4).find("language that is not read"), std::string::npos);
}

TEST(AccountFacts, MakeNoLinkOfOtherAddresses) {
  Comparison comparison = sample::comparison();
  AccountParts parts = comparison.accounts[0].parts();
  parts.metadata.url = "javascript:alert(1)";
  comparison.accounts[0] = *Account::make(parts);
  const std::string out = facts(comparison, 0);
  EXPECT_EQ(out.find("href"), std::string::npos);
  EXPECT_NE(out.find("<bdi>javascript:alert(1)</bdi>"), std::string::npos);
}

}  // namespace
}  // namespace hexapla::report::facts_test
