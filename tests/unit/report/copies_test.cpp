#include "report/html/copies.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::copies_test {
namespace {

std::string copies(const Comparison& comparison, const HtmlOptions& options = {}) {
  const View view(comparison, options);
  Markup out;
  write_copies(out, view);
  return out.take();
}

TEST(Copies, ShowDirectionSharesAndWords) {
  const std::string out = copies(sample::comparison());
  EXPECT_NE(out.find("<bdi>Evening Lantern</bdi> <span aria-hidden=true>→</span>"), std::string::npos) << out;
  EXPECT_NE(out.find("51 % of its words are shared"), std::string::npos);
  EXPECT_NE(out.find("Crews pumped water from the canal"), std::string::npos);
  EXPECT_NE(out.find("href=\"#c1p1a\">in B</a>"), std::string::npos);
}

TEST(Copies, DrawPassagesWhereTheyStand) {
  Comparison comparison;
  comparison.accounts = {sample::account("a", "A", std::string(100, 'x'), {}),
                         sample::account("b", "B", std::string(50, 'x'), {})};
  comparison.origin = {0, 0};
  comparison.copies = {{.from = 0, .to = 1, .passages = {{{20, 40}, {10, 30}}}}};
  const std::string out = copies(comparison);
  EXPECT_NE(out.find("<rect class=bar x=0 y=0 width=1000 height=14 /><rect class=bar x=0 y=58 width=500 height=14 />"),
            std::string::npos)
      << out;
  EXPECT_NE(out.find("<path class=band d=\"M200 14H400L300 58H100Z\"/>"), std::string::npos) << out;
  EXPECT_NE(out.find("</bdi> and <b class=letter>B</b>"), std::string::npos) << "no arrow where the direction is not known";
}

TEST(Copies, GiveAwayLittleInExcerpts) {
  const std::string out = copies(sample::comparison(), {.excerpts = true});
  EXPECT_EQ(out.find("soup to the school"), std::string::npos);
  EXPECT_EQ(out.find("href=\"#c1p1a\""), std::string::npos) << "the passage's place may not be in the page";
}

TEST(Copies, AreAbsentWhereNothingIsShared) { EXPECT_EQ(copies(Comparison{}), ""); }

}  // namespace
}  // namespace hexapla::report::copies_test
