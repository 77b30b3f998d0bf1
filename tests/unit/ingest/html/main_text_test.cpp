#include "ingest/html/main_text.h"

#include <gtest/gtest.h>

namespace hexapla::html::main_text_test {
namespace {

using Strings = std::vector<std::string>;

const std::string head = "<h1>Storm closes harbour</h1>";
std::string paragraph(char letter) {
  return std::string("<p>") + letter + " storm closed the harbour of the old town on Monday, they said.</p>";
}

struct Found {
  std::string letters;  ///< first letters of the pieces
  std::string region;   ///< the region's start tag
  std::size_t titles;
};

Found find(const std::string& html, std::string_view declared = "", bool everything = false, PageOptions options = {}) {
  const Tree tree = *build_tree(html, 512, 10'000);
  const Leaves leaves = find_leaves(tree);
  const MainText main = find_main_text(tree, leaves, declared, everything, options);
  Found out{.region = std::string(tree.bytes(tree.nodes[main.region].source)), .titles = main.title_leaves.size()};
  for (const Piece& piece : main.pieces) out.letters += tree.bytes(tree.nodes[leaves.leaves[piece.leaf].first].source)[0];
  return out;
}
std::string letters(const std::string& html) { return find(html).letters; }

TEST(MainText, TheElementThatHoldsMostOfTheRunningText) {
  const Found found =
      find("<div id=x>" + paragraph('a') + "</div><div id=y>" + paragraph('b') + paragraph('c') + paragraph('d') + "</div>");
  EXPECT_EQ(found.letters, "bcd");
  EXPECT_EQ(found.region, "<div id=y>");
  EXPECT_EQ(
      letters("<div id=x>" + paragraph('a') + paragraph('b') + "</div><div id=y>" + paragraph('c') + paragraph('d') + "</div>"),
      "abcd")
      << "of two halves neither";
}

TEST(MainText, ElementsNamedAsNavigationAreDropped) {
  EXPECT_EQ(letters(paragraph('a') + "<nav>" + paragraph('b') + "</nav><div class=related>" + paragraph('c') + "</div><footer>" +
                    paragraph('d') + "</footer>" + paragraph('e')),
            "ae");
}

TEST(MainText, CommentsStandBehindTheArticleIfTheyAreWanted) {
  const std::string html = "<div id=comments><p>42 comments</p>" + paragraph('x') +
                           "<p>Well said.</p><button>Reply</button></div>" + paragraph('a') + paragraph('b') + paragraph('c');
  EXPECT_EQ(letters(html), "abc");
  EXPECT_EQ(find(html, "", false, {.comments = true}).letters, "abcxW");
}

TEST(MainText, RecallKeepsWhatHasADoubtfulName) {
  const std::string html = paragraph('a') + paragraph('b') + "<div class=promo>" + paragraph('c') + "</div>" + paragraph('d');
  EXPECT_EQ(letters(html), "abd");
  EXPECT_EQ(find(html, "", false, {.prefer = Preference::recall}).letters, "abcd");
}

TEST(MainText, ADoubtfulNameDropsOnlyASmallPart) {
  const std::string rest = paragraph('a') + paragraph('b') + paragraph('c');
  EXPECT_EQ(letters(rest + "<div class=promo>" + paragraph('d') + "</div>" + paragraph('e')), "abce");
  EXPECT_EQ(letters("<div class=sidebar>" + rest + "</div>" + paragraph('d')), "abc")
      << "more than 40 % of the text is the article";
}

TEST(MainText, WhatStandsAroundTheHeadlineIsNeverDropped) {
  const Found found = find("<div class=related>" + head + paragraph('a') + paragraph('b') + "</div>", "Storm closes harbour");
  EXPECT_EQ(found.letters, "ab");
  EXPECT_EQ(found.titles, 1U);
}

TEST(MainText, TheHeadlineIsNoPiece) {
  const Found found = find(head + paragraph('a') + paragraph('b'), "Storm closes harbour");
  EXPECT_EQ(found.letters, "ab");
  EXPECT_EQ(found.titles, 1U);
}

TEST(MainText, ADeclaredBodyIsTheArticle) {
  const Found found = find("<div>" + paragraph('a') + paragraph('b') + paragraph('c') + "</div><div itemprop=articleBody>" +
                           paragraph('d') + "</div>");
  EXPECT_EQ(found.letters, "d");
  EXPECT_EQ(found.region, "<div itemprop=articleBody>");
  std::string much;
  for (char c = 'a'; c < 'j'; ++c) much += paragraph(c);
  EXPECT_EQ(letters("<div>" + much + "</div><div class=story-body>" + paragraph('z') + "</div>"), "abcdefghi")
      << "less than a fifth of the text is not enough";
}

TEST(MainText, ABodyInPartsIsAllOfThem) {
  EXPECT_EQ(letters("<main><div class=story-body>" + paragraph('a') + paragraph('b') +
                    "</div><div>Advertisement</div><div class=story-body>" + paragraph('c') + paragraph('d') + "</div></main>"),
            "abcd");
}

TEST(MainText, TheArticleAroundTheHeadline) {
  std::string others;
  for (char c = 'p'; c < 't'; ++c) others += "<article><h2>Other things happened</h2>" + paragraph(c) + "</article>";
  const Found found = find("<article>" + head + paragraph('a') + paragraph('b') + "</article>" + others, "Storm closes harbour");
  EXPECT_EQ(found.letters, "ab");
  EXPECT_EQ(found.region, "<article>");
}

TEST(MainText, TeasersAboveTheHeadlineDoNotDecide) {
  EXPECT_EQ(find("<div><div>" + paragraph('p') + paragraph('q') + paragraph('r') + "</div></div><div><div>" + head +
                     paragraph('a') + paragraph('b') + "</div></div>",
                 "Storm closes harbour")
                .letters,
            "ab");
}

TEST(MainText, EverythingIsEveryLeaf) {
  const Found found = find("<nav>nav</nav>" + head + paragraph('a') + "<footer>foot</footer>", "Storm closes harbour", true);
  EXPECT_EQ(found.letters, "nSaf");
  EXPECT_EQ(found.titles, 0U);
  EXPECT_EQ(found.region, "");
}

TEST(MainText, APageWithoutAnArticleIsReadWhole) {
  EXPECT_EQ(letters("<nav>nav</nav><footer>foot</footer>"), "nf");
  EXPECT_EQ(letters(""), "");
}

}  // namespace
}  // namespace hexapla::html::main_text_test
