#include "ingest/html/pieces.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace hexapla::html::pieces_test {
namespace {

using Strings = std::vector<std::string>;

const std::string prose = "The storm closed the harbour of the old town, they said.";

/// What is kept of a page's root, as "kind: first text"; leaves numbered in `out` are left out.
Strings kept(const std::string& html, const std::vector<std::size_t>& left_out = {}, Preference prefer = Preference::balance) {
  const Tree tree = *build_tree(html, 512, 10'000);
  const Leaves leaves = find_leaves(tree);
  std::vector<Role> roles;
  for (const Node& node : tree.nodes) roles.push_back(node.is_text ? Role::plain : role_of(tree, node));
  std::vector<bool> out(leaves.leaves.size());
  for (const std::size_t leaf : left_out) out.at(leaf) = true;
  Strings pieces;
  for (const Piece& piece : keep_pieces(tree, leaves, roles, 0, out, prefer)) {
    pieces.push_back(
        fmt::format("{}: {}", hexapla::name_of(piece.kind), tree.bytes(tree.nodes[leaves.leaves[piece.leaf].first].source)));
  }
  return pieces;
}

Leaf leaf(std::uint32_t words, std::uint32_t bytes, std::uint32_t link_bytes, std::uint32_t stops, bool ends = false) {
  return {.bytes = bytes, .link_bytes = link_bytes, .words = words, .stops = stops, .ends_sentence = ends};
}

TEST(Prose, IsSomeWordsWithMarksAndFewLinks) {
  EXPECT_TRUE(is_prose(leaf(8, 100, 40, 1)));
  EXPECT_FALSE(is_prose(leaf(7, 100, 40, 1)));
  EXPECT_FALSE(is_prose(leaf(8, 100, 41, 1)));
  EXPECT_FALSE(is_prose(leaf(8, 100, 40, 0)));
  EXPECT_TRUE(is_prose(leaf(8, 100, 40, 0, true)));
  EXPECT_FALSE(is_prose({}));
}

TEST(Pieces, KindsByTheElementsAround) {
  EXPECT_EQ(kept("<p>" + prose + "</p><h3>Losses</h3><ul><li>" + prose + "</ul><ol><li><p>" + prose + "</ol><blockquote>" +
                 prose + "</blockquote><figcaption>" + prose + "</figcaption><div class=standfirst>" + prose + "</div>"),
            (Strings{"paragraph: " + prose, "subhead: Losses", "list_item: " + prose, "list_item: " + prose,
                     "quotation: " + prose, "caption: " + prose, "dek: " + prose}));
  EXPECT_EQ(kept("<blockquote><h2>Losses</h2>" + prose + "</blockquote><div class=caption><ul><li>" + prose + "</ul></div>"),
            (Strings{"subhead: Losses", "quotation: " + prose, "caption: " + prose}))
      << "the innermost that says so";
  EXPECT_EQ(kept("<p><b class=caption>One</b> " + prose), (Strings{"paragraph: One"})) << "an element that only begins the leaf";
}

TEST(Pieces, WhatIsDoubtfulGoesOneWayOrTheOther) {
  const std::string html = "<p>Oriel Venn</p><p>" + prose + "</p><p>Map of the harbour</p><figcaption>The pier</figcaption><p>" +
                           prose + "</p><p><a href=x>More on the storm</a></p>";
  EXPECT_EQ(kept(html, {}, Preference::precision), (Strings{"paragraph: " + prose, "paragraph: " + prose}));
  EXPECT_EQ(kept(html),
            (Strings{"paragraph: " + prose, "paragraph: Map of the harbour", "caption: The pier", "paragraph: " + prose}));
  EXPECT_EQ(kept(html, {}, Preference::recall),
            (Strings{"paragraph: Oriel Venn", "paragraph: " + prose, "paragraph: Map of the harbour", "caption: The pier",
                     "paragraph: " + prose, "paragraph: More on the storm"}));
}

TEST(Pieces, MostlyLinksAndLabelsGo) {
  EXPECT_EQ(kept("<p>" + prose +
                 "</p><p><a href=x>More on the storm that closed the harbour, as told.</a></p><p>ADVERTISEMENT</p>"
                 "<p>Read  more:</p><p>Share <b>this</b>!</p><p>" +
                 prose + "</p>"),
            (Strings{"paragraph: " + prose, "paragraph: " + prose}));
  EXPECT_EQ(kept("<p>" + prose + "</p><p>Comments were made</p><p>" + prose + "</p>").size(), 3U) << "a label is the whole leaf";
}

TEST(Pieces, WhatIsMarkedAsOutIsOut) {
  EXPECT_EQ(kept("<p>A " + prose + "</p><p>B " + prose + "</p>", {0}), (Strings{"paragraph: B " + prose}));
}

TEST(Pieces, LinesBeforeTheFirstSentenceGo) {
  EXPECT_EQ(kept("<p>14 October 2025</p><p>Elm</p><p>" + prose + "</p>"), (Strings{"paragraph: " + prose}));
  EXPECT_EQ(kept("<p>Elm</p><h2>Losses</h2><p>" + prose + "</p>"), (Strings{"subhead: Losses", "paragraph: " + prose}));
  EXPECT_EQ(kept("<p>Elm</p><p>Short one.</p><p>" + prose + "</p>"), (Strings{"paragraph: Short one.", "paragraph: " + prose}));
}

TEST(Pieces, LinesAfterTheLastSentenceGo) {
  EXPECT_EQ(kept("<p>" + prose + "</p><h2>More</h2><p>Harbours</p><p>Topics: storms</p>"), (Strings{"paragraph: " + prose}));
  EXPECT_EQ(kept("<p>" + prose + "</p><p>&ldquo;No.&rdquo;</p><p>Harbours</p>"),
            (Strings{"paragraph: " + prose, "paragraph: &ldquo;No.&rdquo;"}))
      << "a short sentence in quotation marks is one";
  EXPECT_EQ(kept("<p>" + prose + "</p><ul><li>Rose<li>Elm</ul><p>Harbours</p>").size(), 3U) << "a list belongs to it";
  EXPECT_EQ(kept("<p>" + prose + "</p><blockquote>Never again</blockquote><p>Harbours</p>").size(), 2U);
}

TEST(Pieces, WithoutAnySentenceNothingIsTrimmed) {
  EXPECT_EQ(kept("<p>Rose</p><p>Elm</p>"), (Strings{"paragraph: Rose", "paragraph: Elm"}));
  EXPECT_TRUE(kept("").empty());
  EXPECT_TRUE(kept("<p>Advertisement</p>").empty());
}

TEST(Pieces, HeadingsAmongParagraphsAndAddressesStayThoughTheyAreLinks) {
  const std::string text = "<p>" + prose + "</p>";
  EXPECT_EQ(kept(text + "<h3><a href=x>The lamp</a></h3>" + text + "<p><a href=x>http://port.example/</a></p>" + text),
            (Strings{"paragraph: " + prose, "subhead: The lamp", "paragraph: " + prose, "paragraph: http://port.example/",
                     "paragraph: " + prose}));
  EXPECT_EQ(kept(text + "<div><h3><a href=x>The lamp</a></h3></div>" + text + text),
            (Strings{"paragraph: " + prose, "paragraph: " + prose, "paragraph: " + prose}));
}

TEST(Pieces, HeadingsNamedAsDeksAndWhatStandsInFigures) {
  EXPECT_EQ(kept("<h2 class=subtitle>A short word on it</h2><p>" + prose + "</p>"),
            (Strings{"dek: A short word on it", "paragraph: " + prose}));
  EXPECT_EQ(kept("<p>" + prose + "</p><figure><cite>Oriel Venn</cite></figure><p>" + prose + "</p>"),
            (Strings{"paragraph: " + prose, "caption: Oriel Venn", "paragraph: " + prose}));
  EXPECT_EQ(kept("<figure><blockquote>" + prose + "</blockquote></figure>"), (Strings{"quotation: " + prose}));
}

TEST(Pieces, CallsBehindTheTextGo) {
  EXPECT_EQ(kept("<p>" + prose + "</p><p>Follow us on <a href=x>Facebook</a> for more stories of the sea, and of harbours.</p>"),
            (Strings{"paragraph: " + prose}));
}

}  // namespace
}  // namespace hexapla::html::pieces_test
