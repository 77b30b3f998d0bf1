#include "report/html/question.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::question_test {
namespace {

std::string question(std::uint32_t finding) {
  const Comparison comparison = sample::comparison();
  const View view(comparison, {});
  Markup out;
  write_question(out, view, finding);
  return out.take();
}

bool holds(const std::string& markup, std::string_view part) { return markup.find(part) != std::string::npos; }

TEST(Question, NamesRelationWitnessesAndReason) {
  const std::string out = question(3);
  EXPECT_TRUE(holds(out, "<h3><a href=\"#f4\" dir=auto>year in which the works were founded</a></h3>")) << out;
  EXPECT_TRUE(holds(out, "<span class=\"conflict\"><b aria-hidden=true>≠</b> conflict</span> · 3 accounts, 2 origins")) << out;
  EXPECT_TRUE(holds(out, "1891 and 1894 are different years."));
}

TEST(Question, ListsReadingsWithTheirTintsAndAccounts) {
  EXPECT_TRUE(holds(question(3),
                    "<li><span class=\"key r0 x\" dir=auto>1891</span> <b>A</b> <b>D</b></li>"
                    "<li><span class=\"key r1 x\" dir=auto>1894</span> <b>B</b></li>"));
  EXPECT_FALSE(holds(question(1), "<ul class=readings>")) << "the wordings of a quotation stand in the cells";
  EXPECT_FALSE(holds(question(5), "<ul class=readings>")) << "one reading";
}

TEST(Question, TellsUpdatesAndSums) {
  const std::string out = question(0);
  EXPECT_TRUE(holds(out, "Update</span> <bdi>14 people</bdi>")) << out;
  EXPECT_TRUE(holds(out, "<bdi>19 people</bdi></p>"));
  EXPECT_TRUE(holds(out, "<bdi>3 + 11 = 14</bdi> (<a class=part href=\"#f7\">firefighters hurt</a>, <a"));
}

TEST(Question, FoldsALongReasonOfAQuotation) {
  Comparison comparison = sample::comparison();
  EXPECT_FALSE(holds(question(1), "class=fold"));
  comparison.findings[1].reason = "Evening Lantern has " + std::string(200, 'x');
  Markup out;
  write_question(out, View(comparison, {}), 1);
  EXPECT_TRUE(
      holds(out.take(), "<details class=fold><summary>1 passage reworded</summary></details><p class=why dir=auto>Evening"));
}

TEST(Question, TellsAccountsWithoutAFitNameByTheirLetters) {
  Comparison comparison = sample::comparison();
  comparison.accounts[0] = sample::account("a", std::string(300, 'G'), std::string(comparison.accounts[0].text()), {});
  comparison.findings[0].reason = std::string(300, 'G') + " says 14, Radio Ostrel 19.";
  const View view(comparison, {});
  Markup out;
  write_question(out, view, 0);
  EXPECT_TRUE(holds(out.take(), "<p class=why dir=auto>A says 14, Radio Ostrel 19.</p>"));
  EXPECT_EQ(view.label(0), std::string(39, 'G') + "…");
}

TEST(Question, SpeaksPlainlyOfQuotations) {
  EXPECT_TRUE(holds(question(1), "worded differently"));
  EXPECT_TRUE(holds(question(4), "cut or retold"));
}

}  // namespace
}  // namespace hexapla::report::question_test
