#include "ingest/dateline.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::dateline_test {
namespace {

Head head_of(const std::vector<std::pair<BlockKind, std::string>>& lines) {
  std::string text;
  std::vector<Block> blocks;
  for (const auto& [kind, line] : lines) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += line + "\n";
    blocks.push_back({{begin, static_cast<std::uint32_t>(text.size() - 1)}, kind});
  }
  return read_head(text, blocks);
}

const std::string filler =
    "The bridge over the Osk was closed to all traffic before dawn after an inspector found a crack in one of its northern "
    "cables.";

std::optional<std::string> published_by(const std::string& dateline) {
  return head_of({{BlockKind::title, "Bridge closed"}, {BlockKind::paragraph, dateline + filler}}).published;
}

std::optional<std::string> published_line(const std::string& line) {
  return head_of({{BlockKind::title, "Bridge closed"}, {BlockKind::paragraph, line}, {BlockKind::paragraph, filler}}).published;
}

TEST(Dateline, StandsBeforeTheFirstParagraph) {
  EXPECT_EQ(published_by("PORT ELLERY, Oct. 14, 2025 — "), "2025-10-14");
  EXPECT_EQ(published_by("MIRENSK, 9 March 2025, 11:40 p.m. — "), "2025-03-09T23:40");
  EXPECT_EQ(published_by("HALVSUND, Norland, Sept 3, 2024 (Fjordwire) – "), "2024-09-03");
  EXPECT_EQ(published_by("HALVSUND, 2024-09-03 -- "), "2024-09-03");
}

TEST(Dateline, IsNoDateInRunningText) {
  EXPECT_EQ(published_by("The bridge, built on May 3, 1911 by the state, stands. "), std::nullopt);
  EXPECT_EQ(published_by("OSK, May 3 — "), std::nullopt);
  EXPECT_EQ(published_by("OSK (Fjordwire) — "), std::nullopt);
  EXPECT_EQ(published_by("In short, May 31, 2025 was a day to forget. "), std::nullopt);
}

TEST(Dateline, LineOfADateAlone) {
  EXPECT_EQ(published_line("Published March 10, 2025"), "2025-03-10");
  EXPECT_EQ(published_line("Date: Monday, 10 March 2025"), "2025-03-10");
  EXPECT_EQ(published_line("WindLetter, 25 July 2025"), "2025-07-25");
  EXPECT_EQ(published_line("July 24, 2025 9:05 am GMT"), "2025-07-24T09:05Z");
  EXPECT_EQ(published_line("February 30, 2025"), std::nullopt);
  EXPECT_EQ(published_line("The fair opens on Friday, July 25, 2025 at noon"), std::nullopt);
}

TEST(Dateline, TellsPublishedFromUpdated) {
  const Head both = head_of({{BlockKind::paragraph, "Published 3 May 2024 | Updated 4 May 2024, 07:15"}});
  EXPECT_EQ(both.published, "2024-05-03");
  EXPECT_EQ(both.updated, "2024-05-04T07:15");
  const Head one = head_of({{BlockKind::paragraph, "Last updated: 4 May 2024"}, {BlockKind::paragraph, "Published: 3 May 2024"}});
  EXPECT_EQ(one.published, "2024-05-03");
  EXPECT_EQ(one.updated, "2024-05-04");
}

TEST(Dateline, Byline) {
  EXPECT_EQ(head_of({{BlockKind::paragraph, "By Oriel Venn"}}).author, "Oriel Venn");
  EXPECT_EQ(head_of({{BlockKind::paragraph, "By Jonas Aldermore and Pia Rekk, Staff Writers"}}).author,
            "Jonas Aldermore and Pia Rekk");
  EXPECT_EQ(head_of({{BlockKind::paragraph, "By then the bridge was shut."}}).author, std::nullopt);
  EXPECT_EQ(head_of({{BlockKind::paragraph, "By 2030 All Bridges"}}).author, std::nullopt);
}

TEST(Dateline, LooksAtTheHeadOnly) {
  std::vector<std::pair<BlockKind, std::string>> lines(8, {BlockKind::paragraph, "A line."});
  lines.emplace_back(BlockKind::paragraph, "Published March 10, 2025");
  EXPECT_EQ(head_of(lines).published, std::nullopt);
}

}  // namespace
}  // namespace hexapla::ingest::dateline_test
