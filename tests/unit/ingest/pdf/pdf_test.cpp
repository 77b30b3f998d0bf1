#include "ingest/pdf/pdf.h"

#include <gtest/gtest.h>

#include "../../support/small_pdf.h"
#include "../map_check.h"
#include "ingest/finish.h"
#include "ingest/pdf/pdftotext.h"

namespace hexapla::ingest::pdf_test {
namespace {

using Strings = std::vector<std::string>;

Strings blocks_of(const Draft& draft) {
  Strings out;
  for (const Block& block : draft.blocks)
    out.push_back(std::string(hexapla::name_of(block.kind)) + ": " + draft.text.substr(block.span.begin, block.span.size()));
  return out;
}

std::string block(int top, int size, const std::string& text) {
  return fmt::format(
      "<block xMin=\"72\" yMin=\"{0}\" xMax=\"300\" yMax=\"{1}\"><line xMin=\"72\" yMin=\"{0}\" xMax=\"300\" "
      "yMax=\"{1}\"><word xMin=\"72\" yMin=\"{0}\">{2}</word></line></block>\n",
      top, top + size, text);
}
std::string page(const std::string& blocks) { return "<page width=\"612\" height=\"800\">" + blocks + "</page>\n"; }

const std::string prose = "The storm closed the harbour of the old town, and twelve boats were damaged.";

TEST(Pdf, LargerTypeIsATitleOrASubhead) {
  const auto draft = read_layout(page(block(90, 10, "Gazette") + block(100, 20, "Storm &amp; tide") + block(200, 10, prose) +
                                      block(300, 12, "What is known") + block(400, 10, prose)),
                                 "a.pdf", {});
  ASSERT_TRUE(draft);
  EXPECT_EQ(blocks_of(*draft), (Strings{"title: Storm & tide", "paragraph: Gazette", "paragraph: " + prose,
                                        "subhead: What is known", "paragraph: " + prose}));
  EXPECT_EQ(draft->metadata.title, "Storm & tide");
  EXPECT_EQ(draft->source.chain, (std::vector<SourceStep>{{.kind = "pdf"}}));
  EXPECT_EQ(draft->source.decoding, (Strings{"utf-8", "html"}));
}

TEST(Pdf, WhatStandsOnTheMarginsOfAllPagesIsLeftOut) {
  std::string pages;
  for (int i = 1; i <= 3; ++i) {
    pages += page(block(20, 10, fmt::format("Port report, page {}", i)) + block(200, 10, prose) +
                  block(770, 10, fmt::format("{}", i)));
  }
  EXPECT_EQ(blocks_of(*read_layout(pages, "a.pdf", {})), (Strings(3, "paragraph: " + prose)));
  EXPECT_EQ(blocks_of(*read_layout(page(block(20, 10, "Port report") + block(200, 10, prose)), "a.pdf", {})),
            (Strings{"paragraph: Port report", "paragraph: " + prose}));
}

TEST(Pdf, AScanHoldsNoText) {
  const auto draft = read_layout(page(""), "a.pdf", {});
  ASSERT_FALSE(draft);
  EXPECT_EQ(draft.error().reason, "a PDF that holds no text (a scan, or drawn letters); read it with a program for recognition");
}

TEST(Pdf, EveryCharacterLeadsToItsWordAndBox) {
  const std::string bytes = small_pdf({{.size = 20, .height = 700, .text = "Storm closes harbour"},
                                       {.height = 650, .text = "Twelve boats were dam-"},
                                       {.height = 637, .text = "aged at Lunmouth & Ostby."},
                                       {.page = 1, .height = 700, .text = "Nobody was hurt, the harbourmaster said."}});
  const auto xhtml = lay_out_pdf(bytes, {});
  if (!xhtml) GTEST_SKIP() << xhtml.error().reason;
  auto draft = read_pdf(bytes, "a.pdf", {});
  ASSERT_TRUE(draft);
  EXPECT_EQ(blocks_of(*draft),
            (Strings{"title: Storm closes harbour", "paragraph: Twelve boats were damaged at Lunmouth & Ostby.",
                     "paragraph: Nobody was hurt, the harbourmaster said."}));
  const auto account = finish(*std::move(draft));
  ASSERT_TRUE(account);
  EXPECT_EQ(map_fault(*account, *xhtml), "");
  const auto at = static_cast<std::uint32_t>(account->text().find("Nobody"));
  const SourceSpan word = account->map().source_of({at, at + 6})[0];
  const std::string_view before = std::string_view(*xhtml).substr(0, word.begin);
  EXPECT_EQ(before.substr(before.rfind('<')).substr(0, 6), "<word ");
  EXPECT_NE(before.find("<page ", before.find("<page ") + 1), std::string::npos) << "it stands on the second page";
}

}  // namespace
}  // namespace hexapla::ingest::pdf_test
