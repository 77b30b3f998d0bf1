// Tests src/ingest/feeds/xml_tree.cpp.
#include "ingest/feeds/xml_tree.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace hexapla::feeds::xml_tree_test {
namespace {

using Strings = std::vector<std::string>;

/// Each element as "depth name [begin, end) content".
Strings elements(std::string_view text, std::uint32_t depth = 32) {
  const XmlTree tree = *read_xml(text, depth, 1000);
  Strings out;
  for (std::uint32_t i = 1; i < tree.elements.size(); ++i) {
    const XmlElement& element = tree.elements[i];
    int level = 0;
    for (std::uint32_t up = element.parent; up != 0; up = tree.elements[up].parent) ++level;
    out.push_back(fmt::format("{} {} {}-{} {}", level, tree.bytes(element.name), element.source.begin, element.source.end,
                              tree.bytes(element.content)));
  }
  return out;
}

Space space_of_last(std::string_view text) { return read_xml(text, 32, 1000)->elements.back().space; }

TEST(xml_tree, elements_and_their_bytes) {
  EXPECT_EQ(elements("<a><b>x</b><c/></a>"), (Strings{"0 a 0-19 <b>x</b><c/>", "1 b 3-11 x", "1 c 11-15 "}));
  EXPECT_EQ(elements("<a><![CDATA[<b>]]><!-- <c> --></a>"), (Strings{"0 a 0-34 <![CDATA[<b>]]><!-- <c> -->"}));
  EXPECT_EQ(elements("<A>x</a>"), (Strings{"0 A 0-8 x"}));
}

TEST(xml_tree, tags_that_are_missing_or_stray) {
  EXPECT_EQ(elements("<a><b>x</a>y"), (Strings{"0 a 0-11 <b>x", "1 b 3-7 x"}));
  EXPECT_EQ(elements("<a>x</b></a>"), (Strings{"0 a 0-12 x</b>"}));
  EXPECT_EQ(elements("<a>x"), (Strings{"0 a 0-4 x"}));
  EXPECT_EQ(elements("<r><item>x<item>y</r>"), (Strings{"0 r 0-21 <item>x<item>y", "1 item 3-10 x", "1 item 10-17 y"}));
  EXPECT_EQ(elements("<r><link href='x'>y</link></r>"), (Strings{"0 r 0-30 <link href='x'>y</link>", "1 link 3-18 "}));
}

TEST(xml_tree, vocabularies_by_address_or_prefix) {
  EXPECT_EQ(space_of_last("<a xmlns='http://www.w3.org/2005/Atom'>"), Space::core);
  EXPECT_EQ(space_of_last("<a xmlns='http://drafts.example/new#'>"), Space::core);
  EXPECT_EQ(space_of_last("<x:a xmlns:x='http://drafts.example/new#'>"), Space::other);
  EXPECT_EQ(space_of_last("<x:a xmlns:x='HTTP://purl.org/dc/elements/1.1/'>"), Space::dublin_core);
  EXPECT_EQ(space_of_last("<a xmlns:x='http://purl.org/rss/1.0/modules/content/'><x:b/></a>"), Space::content);
  EXPECT_EQ(space_of_last("<media:a>"), Space::media);
  EXPECT_EQ(space_of_last("<a><b xmlns='http://www.w3.org/1999/xhtml'/><c/></a>"), Space::core);
  EXPECT_EQ(space_of_last("<unheard:a>"), Space::other);
}

TEST(xml_tree, attributes_bases_and_languages) {
  const XmlTree tree = *read_xml("<a xml:base='u' xml:lang=\"en\"><b Title='x&amp;y'><c xml:base='v'/></b></a>", 32, 1000);
  EXPECT_EQ(tree.bytes(*tree.attribute(tree.elements[2], "title")), "x&amp;y");
  EXPECT_FALSE(tree.attribute(tree.elements[2], "href"));
  EXPECT_EQ(tree.elements[2].base, 1U);
  EXPECT_EQ(tree.elements[3].base, 3U);
  EXPECT_EQ(tree.elements[3].language, 1U);
  EXPECT_EQ(tree.children(1), (std::vector<std::uint32_t>{2}));
}

TEST(xml_tree, depth_is_bounded) {
  EXPECT_EQ(elements("<a><b><c>x</c></b></a>", 2), (Strings{"0 a 0-22 <b><c>x</c></b>", "1 b 3-18 <c>x</c>", "2 c 6-9 "}));
  EXPECT_EQ(read_xml("<a><b><c>", 2, 1000)->flattened_at, 6U);
}

TEST(xml_tree, elements_are_bounded) {
  const auto refused = read_xml("<a><b/><c/>", 32, 3);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::limit);
  EXPECT_EQ(refused.error().offset, 7U);
}

}  // namespace
}  // namespace hexapla::feeds::xml_tree_test
