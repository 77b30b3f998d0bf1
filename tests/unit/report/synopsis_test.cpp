#include "report/html/synopsis.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::synopsis_test {
namespace {

std::string synopsis(const Comparison& comparison) {
  const View view(comparison, {});
  Markup out;
  write_synopsis(out, view);
  return out.take();
}

std::size_t count(std::string_view page, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = page.find(part); at != std::string_view::npos; at = page.find(part, at + part.size())) ++found;
  return found;
}

TEST(Synopsis, HasARowAQuestionAndAColumnAnAccount) {
  const std::string out = synopsis(sample::comparison());
  EXPECT_EQ(count(out, "<tr role=row class=finding"), 6U);
  EXPECT_EQ(count(out, "<th scope=col"), 6U);
  EXPECT_EQ(count(out, "<td role=cell data-k="), 8U * 5U) << "six questions, what accounts are, and what one alone tells";
  EXPECT_EQ(count(out, "<li class=finding"), 6U);
}

TEST(Synopsis, TellsTheFilterWhatMayAgree) {
  Comparison comparison = sample::comparison();
  EXPECT_EQ(count(synopsis(comparison), "data-relation=\"unsure\""), 0U);
  comparison.findings[5].relation = Relation::compatible;  // one reading, of two accounts
  EXPECT_EQ(count(synopsis(comparison), "data-relation=\"unsure\""), 1U);
}

TEST(Synopsis, ShowsWhatIsMissing) {
  const std::string out = synopsis(sample::comparison());
  EXPECT_NE(
      out.find(
          "<td role=cell data-k=\"D Canal Blog\" class=none><span aria-hidden=true>—</span><span class=vh>not told</span></td>"),
      std::string::npos);
  EXPECT_EQ(count(out, "<span class=unread>not read</span>"), 6U) << "an account in a language that is not read";
}

TEST(Synopsis, FoldsCellsOfOneAnswerIntoTheFirst) {
  const std::string out = synopsis(sample::comparison());
  const std::string doors = out.substr(out.find("id=\"f2\""), out.find("id=\"f3\"") - out.find("id=\"f2\""));
  EXPECT_NE(doors.find("<details class=others><summary><b class=letter>C</b> in their words</summary></details>"),
            std::string::npos);
  EXPECT_NE(doors.find("data-g=\"A C Gazette, Radio Ostrel\""), std::string::npos) << doors;
  EXPECT_NE(doors.find("data-k=\"C Radio Ostrel\" class=more"), std::string::npos);
  EXPECT_EQ(count(doors, "class=more"), 1U) << "another wording keeps its cell";
}

TEST(Synopsis, KeepsCellsApartThatShareOnlySomeAnswers) {
  Comparison comparison = sample::comparison();
  comparison.findings[0].readings[0].mentions.push_back(sample::mention(comparison, 1, "14 people"));
  const std::string out = synopsis(comparison);
  const std::string hurt = out.substr(out.find("id=\"f1\""), out.find("id=\"f4\"") - out.find("id=\"f1\""));
  EXPECT_EQ(count(hurt, "class=more"), 0U);
}

TEST(Synopsis, OrdersSectionsAndLeavesEmptyOnesOut) {
  const std::string out = synopsis(sample::comparison());
  EXPECT_LT(out.find("id=\"conflicts\""), out.find("id=\"quotations\""));
  EXPECT_LT(out.find("id=\"agreed\""), out.find("id=\"singles\""));
  EXPECT_EQ(out.find("id=\"compatible\""), std::string::npos);
}

TEST(Synopsis, DoesNotAskWhatTheWordsSay) {
  Comparison comparison;
  comparison.accounts = {sample::account("a", "A", "They sent 22 engines.", {})};
  comparison.origin = {0};
  comparison.findings = {
      sample::single(FindingKind::quantity, "engines", "22 engines", sample::mention(comparison, 0, "22 engines"))};
  EXPECT_NE(synopsis(comparison).find("<h3 class=vh dir=auto>engines</h3>"), std::string::npos);
  comparison.findings = {
      sample::single(FindingKind::time, "when: they sent engines", "22 engines", sample::mention(comparison, 0, "22"))};
  EXPECT_NE(synopsis(comparison).find("<h3 class=vh dir=auto>when: they sent engines</h3>"), std::string::npos);
  comparison.findings[0].about = "when: a fire broke out";
  EXPECT_EQ(synopsis(comparison).find("<h3 class=vh"), std::string::npos);
  comparison.findings[0].kind = FindingKind::quotation;
  comparison.findings[0].about = "Ann Roe: “22 engines”";
  comparison.findings[0].readings[0].value.speaker = "Ann Roe";
  EXPECT_NE(synopsis(comparison).find(" dir=auto>Ann Roe</a></h3>"), std::string::npos) << "the words stand below";
}

TEST(Synopsis, ScrollsInItsFrameWithManyColumns) {
  Comparison comparison;
  for (int i = 0; i < 8; ++i) comparison.accounts.push_back(sample::account(std::to_string(i), "x", "one boat", {}));
  comparison.origin.assign(8, 0);
  comparison.findings = {sample::single(FindingKind::quantity, "boats", "1 boat", {0, {0, 8}})};
  EXPECT_NE(synopsis(comparison).find("class=\"synopsis many\""), std::string::npos);
}

}  // namespace
}  // namespace hexapla::report::synopsis_test
