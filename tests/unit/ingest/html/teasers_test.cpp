#include "ingest/html/teasers.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace hexapla::html::teasers_test {
namespace {

/// The first characters of the leaves that stay.
std::string left(const std::string& html, const std::vector<std::size_t>& out_before = {}) {
  const Tree tree = *build_tree(html, 512, 10'000);
  const Leaves leaves = find_leaves(tree);
  std::vector<bool> out(leaves.leaves.size());
  for (const std::size_t leaf : out_before) out.at(leaf) = true;
  mark_teasers(tree, leaves, 0, out);
  std::string letters;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (!out[i]) letters += tree.bytes(tree.nodes[leaves.leaves[i].first].source)[0];
  }
  return letters;
}

std::string prose(char first) {
  return fmt::format("<p>{} storm closed the harbour of the old town, they said, and twelve boats were damaged there.</p>",
                     first);
}
std::string card(const std::string& text) { return "<div class='box x'><h3><a href=x>link to it</a></h3>" + text + "</div>"; }
std::string cards(const std::string& text) { return card(text) + card(text) + card(text); }

const std::string sentence = "<p>twelve boats were damaged there in the night, they said.</p>";
const std::string article = prose('A') + prose('B') + prose('C') + prose('D') + prose('E') + prose('F');

TEST(Teasers, CardsWithSentencesGoBehindTheArticle) {
  EXPECT_EQ(left(article + "<h2>More</h2><div>" + cards(sentence) + "</div>"), "ABCDEF") << "with their heading";
  EXPECT_EQ(left(article + "<div>" + cards(sentence) + "</div><p>(c) Gazette</p>"), "ABCDEF(");
  EXPECT_EQ(left(prose('A') + "<div>" + cards(sentence) + "</div>" + article), "AltltltABCDEF") << "the article goes on";
  EXPECT_EQ(left(prose('A') + "<div>" + cards(sentence) + "</div>" + prose('B'), {7}), "Altltlt")
      << "what is out is no more of the article, but three cards are most of this one";
}

TEST(Teasers, CardsWithoutSentencesGoWhereverTheyStand) {
  EXPECT_EQ(left(prose('A') + "<div><b>Deals</b><div>" + cards("<i>May 15</i>") + "</div></div>" + prose('B')), "AB");
  EXPECT_EQ(left(prose('A') + "<div>" + card("<p>x</p>") + card("<p>x</p>") + "</div>" + prose('B')), "AlxlxB") << "two are few";
}

TEST(Teasers, ElementsAlikeThatHoldTheArticleStay) {
  std::string sections;
  for (const char c : {'A', 'B', 'C', 'D'}) sections += card(prose(c) + prose(c) + prose(c));
  EXPECT_EQ(left(sections), "lAAAlBBBlCCClDDD");
  EXPECT_EQ(left(prose('A') + cards(sentence)), "Altltlt") << "too much of the text";
  EXPECT_EQ(
      left(article + "<div class=a><a href=x>link to it</a><p>x</p></div><div class=b><a href=x>link to it</a><p>x</p></div>"
                     "<div class=c><a href=x>link to it</a><p>x</p></div>"),
      "ABCDEFlxlxlx")
      << "not alike";
}

TEST(Teasers, ListsInWhichEveryItemHasALinkGoBehindTheArticle) {
  const std::string item = "<li>on the <a href=x>storm and the harbour</a></li>";
  EXPECT_EQ(left(article + "<p>More stories</p><ul>" + item + item + item + "</ul>"), "ABCDEF");
  EXPECT_EQ(left(article + "<p>More stories</p><ul>" + item + item + "<li>none</li></ul>"), "ABCDEFMoon");
  EXPECT_EQ(left(prose('A') + "<p>More stories</p><ul>" + item + item + item + "</ul>" + article), "AMoooABCDEF");
  EXPECT_EQ(left(article + "<ul>" + item + item + item + "</ul>"), "ABCDEFooo") << "what a sentence announces is its own";
}

TEST(Teasers, DeepNestingCostsNoMore) {
  std::string html = article;
  for (int i = 0; i < 400; ++i) html += "<ul><li><a href=x>link to it</a><b></b>";
  EXPECT_EQ(left(html).substr(0, 6), "ABCDEF");
}

}  // namespace
}  // namespace hexapla::html::teasers_test
