#include "report/omitted.h"

#include <gtest/gtest.h>

namespace hexapla::report::omitted_test {
namespace {

Finding finding(FindingKind kind, const std::string& about, const std::vector<std::string>& answers) {
  Finding out{.kind = kind, .about = about, .reason = {}, .readings = {}};
  for (const std::string& answer : answers) {
    out.readings.emplace_back();
    out.readings.back().value.text = answer;
  }
  return out;
}

TEST(OmittedWords, GivesAllAnswers) {
  const OmittedWords words = omitted_words(finding(FindingKind::time, "when: the dam broke", {"June", "June 28"}));
  EXPECT_EQ(words.lead, "does not tell ");
  EXPECT_EQ(words.answers, "June or June 28");
  EXPECT_EQ(omitted_words(finding(FindingKind::quantity, "boats lost", {"2", "3", "4", "5", "6"})).answers, "2, 3, 4 or 2 more");
  EXPECT_EQ(omitted_words(finding(FindingKind::quantity, "boats lost", {"2"})).lead, "does not tell: ");
}

TEST(OmittedWords, DoesNotSayAQuotationTwice) {
  const OmittedWords words = omitted_words(finding(FindingKind::quotation, "Ann Roe: “We left”", {"We left"}));
  EXPECT_EQ(words.lead, "does not quote ");
  EXPECT_EQ(words.answers, "");
}

}  // namespace
}  // namespace hexapla::report::omitted_test
