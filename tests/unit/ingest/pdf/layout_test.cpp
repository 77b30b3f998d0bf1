#include "ingest/pdf/layout.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::layout_test {
namespace {

TEST(Layout, BlocksHavePlacesAndTheTypeOfTheirFirstLine) {
  const std::string_view xhtml =
      "<doc><page width=\"600\" height=\"800.0\"><flow>\n"
      "<block xMin=\"72\" yMin=\"80\" xMax=\"90\" yMax=\"120\">\n"
      "<line xMin=\"72\" yMin=\"80\" xMax=\"90\" yMax=\"100\">\n<word xMin=\"72\" yMin=\"80\">Twelve</word>\n</line>\n"
      "<line xMin=\"72\" yMin=\"105\" xMax=\"90\" yMax=\"115\">\n<word xMin=\"72\" yMin=\"105\">boats</word>\n</line>\n</block>\n"
      "<block xMin=\"72\" yMin=\"80\" xMax=\"90\" yMax=\"120\"></block></flow></page>\n"
      "<page height=\"400\"><flow><block yMin=\"200\" yMax=\"300\"><line><word>sank.</word></line></block></flow></page></doc>";
  html::Tree tree = *html::build_tree(xhtml, 64, 1000);
  std::vector<bool> dropped(tree.nodes.size());
  const std::vector<LayoutBlock> blocks = layout_blocks(tree, dropped);
  ASSERT_EQ(blocks.size(), 2U) << "one without words is none";
  EXPECT_EQ(blocks[0].page, 0U);
  EXPECT_DOUBLE_EQ(blocks[0].top, 0.1);
  EXPECT_DOUBLE_EQ(blocks[0].bottom, 0.15);
  EXPECT_DOUBLE_EQ(blocks[0].type, 20);
  EXPECT_EQ(tree.bytes(tree.nodes[blocks[0].leaf.first].source), "Twelve");
  EXPECT_EQ(tree.bytes(tree.nodes[blocks[0].leaf.last].source), "boats");
  EXPECT_EQ(blocks[1].page, 1U);
  EXPECT_DOUBLE_EQ(blocks[1].top, 0.5);
}

/// The words of one block of two lines, after what breaks them was joined.
std::string joined(const std::string& first, const std::string& second) {
  const std::string xhtml = "<page height=\"8\"><block yMin=\"1\"><line><word>" + first + "</word></line>\n<line><word>" +
                            second + "</word></line></block></page>";
  html::Tree tree = *html::build_tree(xhtml, 64, 1000);
  std::vector<bool> dropped(tree.nodes.size());
  const std::vector<LayoutBlock> blocks = layout_blocks(tree, dropped);
  std::string out;
  for (std::uint32_t i = blocks[0].leaf.first; i <= blocks[0].leaf.last; ++i) {
    if (tree.nodes[i].is_text && !dropped[i]) out += tree.bytes(tree.nodes[i].source);
  }
  return out;
}

TEST(Layout, AWordThatAHyphenBreaksAtALinesEndIsJoined) {
  EXPECT_EQ(joined("har-", "bour"), "harbour");
  EXPECT_EQ(joined("har\u00AD", "bour"), "harbour");
  EXPECT_EQ(joined("Lunmouth-", "Ostby"), "Lunmouth-\nOstby") << "a name";
  EXPECT_EQ(joined("1998-", "to"), "1998-\nto");
  EXPECT_EQ(joined("-", "and"), "-\nand");
  EXPECT_EQ(joined("har", "bour"), "har\nbour");
}

TEST(Layout, WhatIsNoLayoutHasNoBlocks) {
  html::Tree tree = *html::build_tree("<p>Twelve <block yMin=\"1\"><word>boats</word></block></p>", 64, 1000);
  std::vector<bool> dropped(tree.nodes.size());
  EXPECT_TRUE(layout_blocks(tree, dropped).empty());
}

}  // namespace
}  // namespace hexapla::ingest::layout_test
