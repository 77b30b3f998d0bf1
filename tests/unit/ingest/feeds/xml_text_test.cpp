// Tests src/ingest/feeds/xml_text.cpp.
#include "ingest/feeds/xml_text.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace hexapla::feeds::xml_text_test {
namespace {

using Strings = std::vector<std::string>;

/// The text and then each run: "text_begin<-source_begin unit/unit".
Strings mapped(const MappedText& text) {
  Strings out = {text.text};
  for (const Run& run : text.runs) {
    out.push_back(fmt::format("{}<-{} {}/{}", run.text_begin, run.source_begin, run.text_unit, run.source_unit));
  }
  return out;
}

XmlTree tree_of(std::string_view text) { return *read_xml(text, 32, 1000); }

TEST(xml_text, references_are_decoded_once) {
  const XmlTree tree = tree_of("<a>x &amp;lt; &#233;&eacute;</a>");
  EXPECT_EQ(mapped(text_of(tree, tree.elements[1])),
            (Strings{"x &lt; éé", "0<-3 1/1", "2<-5 1/5", "3<-10 1/1", "7<-14 2/6", "9<-20 2/8"}));
}

TEST(xml_text, ampersands_that_are_none_stay) {
  const XmlTree tree = tree_of("<a>a=1&copy=2 & &unheard;</a>");
  EXPECT_EQ(mapped(text_of(tree, tree.elements[1])), (Strings{"a=1&copy=2 & &unheard;", "0<-3 1/1"}));
}

TEST(xml_text, sections_and_tags) {
  const XmlTree tree = tree_of("<a>x<![CDATA[<b>&amp;]]><c>y</c><!-- no --></a>");
  EXPECT_EQ(mapped(text_of(tree, tree.elements[1])), (Strings{"x<b>&amp;y", "0<-3 1/1", "1<-13 1/1", "9<-27 1/1"}));
  EXPECT_EQ(markup_of(tree, tree.elements[1]).text, "x<b>&amp;<c>y</c><!-- no -->");
  EXPECT_EQ(markup_of(tree, tree.elements[1]).runs[1].source_begin, 13U);
}

TEST(xml_text, controls_of_windows_1252) {
  const XmlTree tree = tree_of("<a>don\xC2\x92t</a>");
  EXPECT_EQ(mapped(text_of(tree, tree.elements[1])), (Strings{"don’t", "0<-3 1/1", "3<-6 3/2", "6<-8 1/1"}));
  EXPECT_EQ(mapped(markup_of(tree, tree.elements[1])), (Strings{"don’t", "0<-3 1/1", "3<-6 3/2", "6<-8 1/1"}))
      << "as verification reads them";
  const XmlTree tags = tree_of("<a><b\xC2\x92>x</b\xC2\x92></a>");
  EXPECT_EQ(markup_of(tags, tags.elements[1]).text, "<b’>x</b’>") << "a tag may be text to HTML";
  EXPECT_EQ(decode_xml_references("\xC2\x92"), "’");
  EXPECT_EQ(decode_xml_references("\xC2\xA0"), "\xC2\xA0");
}

TEST(xml_text, units_decode_by_themselves) {
  EXPECT_EQ(decode_xml_references("&lt;"), "<");
  EXPECT_EQ(decode_xml_references("&amp;lt;"), "&lt;");
  EXPECT_EQ(decode_xml_references("&lt"), "&lt");
}

TEST(xml_text, values_of_attributes) {
  const XmlTree tree = tree_of("<a href='x?a=1&amp;b=2'/>");
  EXPECT_EQ(mapped(value_of(tree, *tree.attribute(tree.elements[1], "href"))),
            (Strings{"x?a=1&b=2", "0<-9 1/1", "5<-14 1/5", "6<-19 1/1"}));
}

}  // namespace
}  // namespace hexapla::feeds::xml_text_test
