// Tests src/ingest/html/tree.cpp, tags.cpp and leaves.cpp.
#include "ingest/html/tree.h"

#include <gtest/gtest.h>

#include "ingest/html/leaves.h"

namespace hexapla::html::tree_test {
namespace {

/// The tree as "name(children)", texts in quotation marks.
std::string shape(std::string_view html, std::uint32_t depth = 512) {
  const Tree tree = *build_tree(html, depth, 1000);
  std::string out;
  std::vector<std::uint32_t> ends;
  for (std::uint32_t i = 1; i < tree.nodes.size(); ++i) {
    while (!ends.empty() && ends.back() == i) {
      out += ')';
      ends.pop_back();
    }
    const Node& node = tree.nodes[i];
    if (!out.empty() && out.back() != '(') out += ' ';
    out += node.is_text ? "'" + std::string(tree.bytes(node.source)) + "'" : std::string(name_of(node.tag));
    if (node.end > i + 1) {
      out += '(';
      ends.push_back(node.end);
    }
  }
  return out + std::string(ends.size(), ')');
}

TEST(tree, end_tags_that_are_implied) {
  EXPECT_EQ(shape("<p>a<p>b<div>c</div>"), "p('a') p('b') div('c')");
  EXPECT_EQ(shape("<ul><li>a<li>b<ul><li>c</ul></ul>d"), "ul(li('a') li('b' ul(li('c')))) 'd'");
  EXPECT_EQ(shape("<table><tr><td>a<td>b<tr><td>c</table>"), "table(tr(td('a') td('b')) tr(td('c')))");
  EXPECT_EQ(shape("<head><title>t</title><p>a"), "head(title('t')) p('a')");
  EXPECT_EQ(shape("<h2>a<h3>b"), "h2('a') h3('b')");
}

TEST(tree, stray_end_tags_are_passed_over) {
  EXPECT_EQ(shape("a</div>b</p></table>c"), "'a' 'b' 'c'");
  EXPECT_EQ(shape("<div><b>a</div>b"), "div(b('a')) 'b'");
}

TEST(tree, raw_content) {
  EXPECT_EQ(shape("<script>a<b></script><style><p></style>c"), "script('a<b>') style('<p>') 'c'");
  EXPECT_EQ(shape("<textarea><p>a</textarea>"), "textarea('<p>a')");
}

TEST(tree, depth_is_bounded_and_said) {
  const Tree tree = *build_tree("<div><div><div><div><div><p>a</p></div></div></div></div></div>b", 4, 100);
  EXPECT_EQ(tree.flattened_at, 15U);
  EXPECT_EQ(shape("<div><div><div><div><div>a</div></div></div></div></div>b", 4), "div(div(div('a'))) 'b'");
}

TEST(tree, nodes_are_bounded) {
  const auto tree = build_tree("<p><p><p><p>", 64, 3);
  ASSERT_FALSE(tree);
  EXPECT_EQ(tree.error().code, ErrorCode::limit);
}

TEST(tree, attributes_are_found_by_name_and_the_first_holds) {
  const Tree tree = *build_tree("<p CLASS=a class=b data-x=y id>", 64, 10);
  EXPECT_EQ(tree.attribute(tree.nodes[1], AttributeName::class_), "a");
  EXPECT_EQ(tree.attribute(tree.nodes[1], AttributeName::id), "");
  EXPECT_EQ(tree.attribute(tree.nodes[1], AttributeName::role), std::nullopt);
}

TEST(tags, names_and_properties) {
  EXPECT_EQ(tag_of("DIV"), Tag::div);
  EXPECT_EQ(name_of(Tag::figcaption), "figcaption");
  EXPECT_GE(tag_of("my-element"), Tag::first_unknown);
  EXPECT_EQ(tag_of("my-element"), tag_of("MY-ELEMENT"));
  EXPECT_TRUE(has(Tag::br, is_void));
  EXPECT_FALSE(has(tag_of("my-element"), is_block));
}

TEST(leaves, stretches_between_borders_of_blocks) {
  const Tree tree = *build_tree("<div>One, <b>two</b> <a href=x>three.</a><p>Four</p>  <p> &nbsp;</p></div>", 64, 100);
  const Leaves found = find_leaves(tree);
  ASSERT_EQ(found.leaves.size(), 2U);
  EXPECT_EQ(found.leaves[0].words, 3U);
  EXPECT_EQ(found.leaves[0].stops, 2U);
  EXPECT_TRUE(found.leaves[0].ends_sentence);
  EXPECT_GE(found.leaves[0].link_bytes, 5U);
  EXPECT_EQ(found.leaves[1].words, 1U);
  EXPECT_EQ(found.leaf_at.back(), 2U);
}

}  // namespace
}  // namespace hexapla::html::tree_test
