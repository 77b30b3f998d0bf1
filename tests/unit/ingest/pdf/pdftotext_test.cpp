#include "ingest/pdf/pdftotext.h"

#include <gtest/gtest.h>

#include "../../support/small_pdf.h"

namespace hexapla::ingest::pdftotext_test {
namespace {

TEST(Pdftotext, APdfIsToldByItsFirstBytes) {
  EXPECT_TRUE(is_pdf("%PDF-1.4\n"));
  EXPECT_FALSE(is_pdf(" %PDF-1.4"));
  EXPECT_FALSE(is_pdf("%PDF"));
}

TEST(Pdftotext, WritesWordsWithTheirBoxesOrSaysWhyNot) {
  const auto xhtml = lay_out_pdf(small_pdf({{.text = "Twelve boats & more"}}), {});
  if (!xhtml) {
    EXPECT_EQ(xhtml.error().code, ErrorCode::unsupported);
    EXPECT_EQ(xhtml.error().reason,
              "a PDF, which the program pdftotext reads; it is not installed (Debian package poppler-utils)");
    GTEST_SKIP() << "pdftotext is not installed";
  }
  EXPECT_NE(xhtml->find("<page width=\"612.000000\" height=\"792.000000\">"), std::string::npos);
  EXPECT_NE(xhtml->find(">boats</word>"), std::string::npos);
  const auto broken = lay_out_pdf("%PDF-1.4\nnothing", {});
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().reason, "a PDF that is broken or locked: pdftotext ended with status 1");
  EXPECT_EQ(lay_out_pdf(small_pdf({{.text = "Twelve boats"}}), {.account_bytes = 100}).error().code, ErrorCode::limit);
}

}  // namespace
}  // namespace hexapla::ingest::pdftotext_test
