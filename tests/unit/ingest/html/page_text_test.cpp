#include "ingest/html/page_text.h"

#include <gtest/gtest.h>

namespace hexapla::html::page_text_test {
namespace {

struct Written {
  std::string text;
  std::vector<hexapla::Run> runs;
  std::vector<Block> blocks;
};

/// Every leaf of a page as a paragraph of its own.
Written write(std::string_view html) {
  const Tree tree = *build_tree(html, 512, 10'000);
  const Leaves leaves = find_leaves(tree);
  TextWriter writer(tree, leaves);
  for (const Leaf& leaf : leaves.leaves) {
    writer.begin_block();
    writer.add_leaf(leaf);
    writer.end_block(BlockKind::paragraph);
  }
  const auto map =
      SourceMap::make(writer.runs, static_cast<std::uint32_t>(writer.text.size()), static_cast<std::uint32_t>(html.size()));
  EXPECT_TRUE(map) << map.error().reason;
  return {writer.text, writer.runs, writer.blocks};
}
std::string text(std::string_view html) { return write(html).text; }

hexapla::Run same(std::uint32_t at, std::uint32_t source) { return {.text_begin = at, .source_begin = source}; }
hexapla::Run unit(std::uint32_t at, std::uint32_t source, std::uint32_t text_unit, std::uint32_t source_unit) {
  return {at, source, text_unit, source_unit, RunKind::replaced};
}
hexapla::Run inserted(std::uint32_t at) { return {at, 0, 1, 0, RunKind::inserted}; }
using Runs = std::vector<hexapla::Run>;

TEST(PageText, ARunOfWhiteSpaceIsABlankAtItsFirstByte) {
  EXPECT_EQ(write("<p>a  b").runs, (Runs{same(0, 3), same(2, 6)}));
  EXPECT_EQ(write("<p>a\n b").runs, (Runs{same(0, 3), unit(1, 4, 1, 1), same(2, 6)}));
  EXPECT_EQ(text("<p>a \t\r\n\f b"), "a b");
  EXPECT_EQ(write("<p>a <b> b</b> c").runs, (Runs{same(0, 3), same(2, 9), same(3, 14)})) << "over the borders of elements";
}

TEST(PageText, AtTheBordersOfABlockItIsDropped) {
  const Written written = write("<p> \n a &nbsp;</p>\n<p>\u00A0 b</p> ");
  EXPECT_EQ(written.text, "a\n\nb");
  EXPECT_EQ(written.blocks, (std::vector<Block>{{{0, 1}, BlockKind::paragraph}, {{3, 4}, BlockKind::paragraph}}));
  EXPECT_EQ(written.runs, (Runs{same(0, 6), inserted(1), same(3, 25)}));
}

TEST(PageText, NoBreakSpacesInsideABlockStay) {
  EXPECT_EQ(text("<p>a&nbsp;&nbsp;b"), "a\u00A0\u00A0b");
  EXPECT_EQ(text("<p>a\u00A0b \u00A0 c"), "a\u00A0b \u00A0 c");
  EXPECT_EQ(write("<p>a&nbsp;&nbsp;b").runs, (Runs{same(0, 3), unit(1, 4, 2, 6), same(5, 16)})) << "two units of one run";
}

TEST(PageText, ReferencesAreTheirCharacters) {
  EXPECT_EQ(text("<p>&lt;b&gt; &amp;amp; &eacute; &#233; &#xE9; &notit; &bogus; &"),
            "<b> &amp; \u00E9 \u00E9 \u00E9 \u00ACit; &bogus; &");
  EXPECT_EQ(write("<p>a&lt;&gt;b").runs, (Runs{same(0, 3), unit(1, 4, 1, 4), same(3, 12)}));
  EXPECT_EQ(write("<p>&NotEqualTilde;").text, "\u2242\u0338") << "one reference for two characters";
  EXPECT_EQ(write("<p>&NotEqualTilde;").runs, (Runs{unit(0, 3, 5, 15)}));
  EXPECT_EQ(text("<p>&#0;&#xD800;&#x110000;"), "\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(text("<p>&#128;"), "\u20AC") << "the windows-1252 repairs";
  EXPECT_EQ(text("<p>a&amp"), "a&") << "without its semicolon, at the end";
}

TEST(PageText, AReferenceToWhiteSpaceIsWhiteSpace) {
  EXPECT_EQ(write("<p>a&#10;&#32; b").runs, (Runs{same(0, 3), unit(1, 4, 1, 5), same(2, 15)}));
  EXPECT_EQ(text("<pre>a&#10;b"), "a\nb");
}

TEST(PageText, AReferenceDoesNotReachOverAnElement) { EXPECT_EQ(text("<p>&am<b>p;</b>"), "&amp;"); }

TEST(PageText, LineBreaksAreInserted) {
  const Written written = write("<p>a <br> b");
  EXPECT_EQ(written.text, "a\nb");
  EXPECT_EQ(written.runs, (Runs{same(0, 3), inserted(1), same(2, 10)}));
  EXPECT_EQ(text("<p><br>a<br></p><p>b"), "a\n\nb") << "none at a block's borders";
}

TEST(PageText, PreformattedLinesStay) {
  const Written written = write("<pre>\na\r\n  b\rc\td</pre>");
  EXPECT_EQ(written.text, "a\n  b\nc\td");
  EXPECT_EQ(written.runs, (Runs{same(0, 6), same(1, 8), inserted(5), same(6, 13)}))
      << "CR LF is its LF; a CR alone has no byte that is a line feed";
}

TEST(PageText, NulIsAReplacementCharacter) {
  const Written written = write(std::string_view("<p>a\0b", 6));
  EXPECT_EQ(written.text, "a\uFFFDb");
  EXPECT_EQ(written.runs, (Runs{same(0, 3), unit(1, 4, 3, 1), same(4, 5)}));
}

TEST(PageText, CellsAreSetApart) {
  EXPECT_EQ(text("<table><tr><th>Boat<th>Loss<tr><td>Rose</td><td>hull</td></table>"), "Boat Loss\n\nRose hull");
}

TEST(PageText, DroppedElementsLeaveTheirText) { EXPECT_EQ(text("<p>a<script>x</script>b <span hidden>c</span>d"), "ab d"); }

TEST(PageText, ABlockWithoutInkLeavesNoTrace) {
  const Tree tree = *build_tree("<p>a", 512, 100);
  const Leaves leaves = find_leaves(tree);
  TextWriter writer(tree, leaves);
  writer.begin_block();
  writer.add_leaf(leaves.leaves[0]);
  writer.end_block(BlockKind::title);
  writer.begin_block();
  writer.end_block(BlockKind::paragraph);
  EXPECT_EQ(writer.text, "a");
  EXPECT_EQ(writer.blocks.size(), 1U);
}

TEST(PageText, LeavesOfOneBlockAreSetApartByABlank) {
  const Tree tree = *build_tree("<h1><div>a</div><div>b</div></h1>", 512, 100);
  const Leaves leaves = find_leaves(tree);
  ASSERT_EQ(leaves.leaves.size(), 2U);
  TextWriter writer(tree, leaves);
  writer.begin_block();
  writer.add_leaf(leaves.leaves[0]);
  writer.add_leaf(leaves.leaves[1]);
  writer.end_block(BlockKind::title);
  EXPECT_EQ(writer.text, "a b");
  EXPECT_EQ(writer.runs, (Runs{same(0, 9), inserted(1), same(2, 21)}));
  EXPECT_EQ(writer.blocks, (std::vector<Block>{{{0, 3}, BlockKind::title}}));
}

// WHATWG HTML 13.2.5.73: in an attribute a name without its semicolon before "=" or a letter or digit stays as it is.
TEST(PageText, BytesOfAnAttribute) {
  const std::string_view html = "<meta content='Storm &amp; a?b&copy=1'>";
  const Tree tree = *build_tree(html, 512, 100);
  const Leaves leaves = find_leaves(tree);
  const auto written = [&](bool in_attribute) {
    TextWriter writer(tree, leaves);
    writer.begin_block();
    writer.add_bytes({15, 37}, in_attribute);
    writer.end_block(BlockKind::title);
    return writer.text;
  };
  EXPECT_EQ(written(true), "Storm & a?b&copy=1");
  EXPECT_EQ(written(false), "Storm & a?b\u00A9=1");
}

}  // namespace
}  // namespace hexapla::html::page_text_test
