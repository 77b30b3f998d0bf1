// Tests src/ingest/entry/piece.cpp.
#include "ingest/entry/piece.h"

#include <gtest/gtest.h>

#include "ingest/feeds/feed_fields.h"

namespace hexapla::ingest::piece_test {
namespace {

Field field(std::string_view xml) { return *feeds::read_fields(*feeds::read_xml(xml, 32, 1000), 1).summary; }

TEST(feed_piece, double_escapes_lead_to_their_bytes) {
  // "&amp;eacute;" at byte 24 is one character.
  const Piece out = *read_piece(field("<item><description>&lt;p>caf&amp;eacute;&lt;/p></description></item>"), 32);
  EXPECT_EQ(out.mapped.text, "café");
  ASSERT_EQ(out.mapped.runs.size(), 2U);
  EXPECT_EQ(out.mapped.runs[0], (hexapla::Run{.text_begin = 0, .source_begin = 25}));
  EXPECT_EQ(out.mapped.runs[1],
            (hexapla::Run{.text_begin = 3, .source_begin = 28, .text_unit = 2, .source_unit = 12, .kind = RunKind::replaced}));
}

TEST(feed_piece, blocks_of_markup_and_of_lines) {
  const Piece markup = *read_piece(field("<item><description><![CDATA[<h2>A</h2><ul><li>b</ul><p>c]]></description></item>"), 32);
  ASSERT_EQ(markup.blocks.size(), 3U);
  EXPECT_EQ(markup.blocks[0].kind, BlockKind::subhead);
  EXPECT_EQ(markup.blocks[1].kind, BlockKind::list_item);
  EXPECT_EQ(markup.blocks[2].span, (Span{6, 7}));
  const Piece lines = *read_piece(field("<item><description>\n One boat.\n Two boats.\n</description></item>"), 32);
  ASSERT_EQ(lines.blocks.size(), 2U);
  EXPECT_EQ(lines.blocks[0].span, (Span{0, 9}));
  EXPECT_EQ(lines.mapped.runs[0].source_begin, 21U);
}

TEST(feed_piece, scripts_are_no_text) {
  EXPECT_TRUE(read_piece(field("<item><description>&lt;script>no()&lt;/script></description></item>"), 32)->blocks.empty());
}

TEST(feed_piece, titles_are_one_folded_block) {
  const Field title = *feeds::read_fields(*feeds::read_xml("<item><title>\n Port\n closed </title></item>", 32, 1000), 1).title;
  const Piece out = *read_title(title, 32);
  EXPECT_EQ(out.mapped.text, "Port closed");
  ASSERT_EQ(out.blocks.size(), 1U);
  EXPECT_EQ(out.blocks[0], (Block{{0, 11}, BlockKind::title}));
}

}  // namespace
}  // namespace hexapla::ingest::piece_test
