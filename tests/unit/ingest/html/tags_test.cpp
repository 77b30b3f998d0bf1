#include "ingest/html/tags.h"

#include <gtest/gtest.h>
#include <set>

namespace hexapla::html::tags_test {
namespace {

using Names = std::vector<std::string_view>;

constexpr auto known = static_cast<std::uint16_t>(Tag::first_unknown);

/// The names of all known tags that have the property.
std::set<std::string_view> names_with(TagProperty property) {
  std::set<std::string_view> out;
  for (std::uint16_t i = 0; i < known; ++i) {
    if (has(static_cast<Tag>(i), property)) out.insert(name_of(static_cast<Tag>(i)));
  }
  return out;
}

TEST(Tags, EveryNameLeadsToItsTagInWhateverCase) {
  for (std::uint16_t i = 0; i < known; ++i) {
    const auto tag = static_cast<Tag>(i);
    std::string name(name_of(tag));
    EXPECT_EQ(tag_of(name), tag) << name;
    for (char& c : name) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    EXPECT_EQ(tag_of(name), tag) << name;
  }
  EXPECT_EQ(tag_of("blockquote"), Tag::blockquote) << "among the longest names";
  EXPECT_EQ(tag_of("template"), Tag::template_);
}

TEST(Tags, OtherNamesHaveANumberOfTheirOwn) {
  for (const std::string_view name : Names{"", "x", "bloc", "blockquotes", "my-very-own-element", "sp\xC3\xA4n", "div "}) {
    const Tag tag = tag_of(name);
    EXPECT_GE(tag, Tag::first_unknown) << name;
    EXPECT_LT(static_cast<std::size_t>(tag), tag_count) << name;
    EXPECT_EQ(properties(tag), 0) << name;
    EXPECT_EQ(name_of(tag), "?");
    EXPECT_EQ(tag_of(name), tag) << name;
  }
  EXPECT_EQ(tag_of("My-Element"), tag_of("mY-eLEMENT"));
  EXPECT_NE(tag_of("my-element"), tag_of("your-element"));
}

// WHATWG HTML 13.1.2, and the obsolete ones of 13.2.6.4.7 and 13.3.
TEST(Tags, VoidElements) {
  EXPECT_EQ(names_with(is_void), (std::set<std::string_view>{"area", "base", "br", "col", "embed", "hr", "img", "input", "keygen",
                                                             "link", "meta", "param", "source", "track", "wbr"}));
}

// WHATWG HTML 13.2.6.4.7 ("in body"): the start tags that close a p element in button scope.
TEST(Tags, StartTagsThatCloseAParagraph) {
  EXPECT_EQ(
      names_with(closes_paragraph),
      (std::set<std::string_view>{
          "address",   "article",  "aside",      "blockquote", "center",  "dd",      "details", "dialog", "dir", "div", "dl",
          "dt",        "fieldset", "figcaption", "figure",     "footer",  "form",    "h1",      "h2",     "h3",  "h4",  "h5",
          "h6",        "header",   "hgroup",     "hr",         "li",      "listing", "main",    "menu",   "nav", "ol",  "p",
          "plaintext", "pre",      "search",     "section",    "summary", "table",   "ul",      "xmp"}));
}

// WHATWG HTML 13.2.6.4.4 to 7, with scripting on for noscript, whose content is not shown then.
TEST(Tags, ElementsWhoseContentIsNoMarkup) {
  EXPECT_EQ(names_with(has_raw_content),
            (std::set<std::string_view>{"iframe", "noembed", "noframes", "noscript", "script", "style", "xmp"}));
  EXPECT_EQ(names_with(has_text_content), (std::set<std::string_view>{"textarea", "title"}));
}

TEST(Tags, Headings) { EXPECT_EQ(names_with(is_heading), (std::set<std::string_view>{"h1", "h2", "h3", "h4", "h5", "h6"})); }

// WHATWG HTML 13.2.4.2, "has an element in scope": the HTML elements that bound it, and button for paragraphs.
TEST(Tags, WhatBoundsAScopeIsABarrier) {
  for (const Tag tag : {Tag::root, Tag::table, Tag::td, Tag::th, Tag::caption, Tag::applet, Tag::marquee, Tag::object,
                        Tag::template_, Tag::button})
    EXPECT_TRUE(has(tag, is_barrier)) << name_of(tag);
  for (const Tag tag : {Tag::div, Tag::p, Tag::span, Tag::ul, Tag::tr}) EXPECT_FALSE(has(tag, is_barrier)) << name_of(tag);
}

}  // namespace
}  // namespace hexapla::html::tags_test
