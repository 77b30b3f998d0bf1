#include "report/html/texts.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::texts_test {
namespace {

std::string texts(const Comparison& comparison, const HtmlOptions& options = {}) {
  const View view(comparison, options);
  Markup out;
  write_texts(out, view);
  return out.take();
}

bool holds(const std::string& markup, std::string_view part) { return markup.find(part) != std::string::npos; }

TEST(Texts, KeepBlocksApartByTheirKinds) {
  AccountParts parts = sample::account("a", "A", "Head\nDek\nText\nSub\nItem\nSaid\nPicture\nbetween", {}).parts();
  parts.blocks = {{{0, 4}, BlockKind::title},     {{5, 8}, BlockKind::dek},         {{9, 13}, BlockKind::paragraph},
                  {{14, 17}, BlockKind::subhead}, {{18, 22}, BlockKind::list_item}, {{23, 27}, BlockKind::quotation},
                  {{28, 35}, BlockKind::caption}};
  Comparison comparison;
  comparison.accounts = {*Account::make(parts)};
  comparison.origin = {0};
  const std::string out = texts(comparison);
  EXPECT_TRUE(holds(out, "<p class=title role=heading aria-level=4>Head</p>")) << out;
  EXPECT_TRUE(holds(out, "<p class=dek>Dek</p>\n<p>Text</p>"));
  EXPECT_TRUE(holds(out, "<p class=item>Item</p>\n<blockquote>Said</blockquote>\n<p class=caption>Picture</p>"));
  EXPECT_TRUE(holds(out, "between</p>")) << "text outside blocks is text too";
}

TEST(Texts, CarryWhatACopyOfAFindingNames) {
  const std::string out = texts(sample::comparison());
  EXPECT_TRUE(holds(out,
                    "data-letter=\"A\" data-name=\"Gazette\" data-published=\"2031-03-08T07:15:00Z\" "
                    "data-url=\"https://gazette.example/fire\""));
}

TEST(Texts, AreSentencesInExcerpts) {
  const std::string out = texts(sample::comparison(), {.excerpts = true});
  EXPECT_TRUE(holds(out, "<p class=excerpt>")) << out;
  EXPECT_TRUE(holds(out, "burned down on Friday night.")) << out;
  EXPECT_FALSE(holds(out, "Crews pumped water"));
}

TEST(Texts, LeaveOutTheSentencesOfWhatOneAloneSays) {
  Comparison comparison;
  comparison.accounts = {
      sample::account("a", "A", "Nine boats sank off the mole. Two crews were saved by a tug from Ostrel.", {}),
      sample::account("b", "B", "Nine boats sank in the night.", {})};
  comparison.origin = {0, 1};
  comparison.findings = {sample::single(FindingKind::quantity, "crews", "2", sample::mention(comparison, 0, "Two crews"))};
  const std::string out = texts(comparison, {.excerpts = true});
  EXPECT_TRUE(holds(out, "Two crews</mark>")) << out;
  EXPECT_TRUE(holds(out, "<p class=\"excerpt bare\">… ")) << out;
  EXPECT_FALSE(holds(out, "tug from Ostrel")) << out;
}

TEST(Texts, ComeInPiecesWhereAParagraphIsVeryLong) {
  Comparison comparison;
  std::string words;
  while (words.size() < 40'000) words += "word ";
  comparison.accounts = {sample::account("a", "A", words, {})};
  comparison.origin = {0};
  comparison.findings = {sample::single(FindingKind::quotation, "w", "w", {0, {0, static_cast<std::uint32_t>(words.size())}})};
  const std::string out = texts(comparison);
  EXPECT_TRUE(holds(out, "<mark id=\"m1\"") || holds(out, " id=\"m1\""));
  EXPECT_TRUE(holds(out, "data-m=\"m1\">")) << "the mark goes on in the next piece";
}

}  // namespace
}  // namespace hexapla::report::texts_test
