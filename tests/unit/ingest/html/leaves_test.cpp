#include "ingest/html/leaves.h"

#include <gtest/gtest.h>

namespace hexapla::html::leaves_test {
namespace {

/// The leaves of a page, with its tree.
struct Page {
  explicit Page(std::string given) : html(std::move(given)), tree(*build_tree(html, 512, 10'000)), found(find_leaves(tree)) {}
  Page(const Page&) = delete;
  Page& operator=(const Page&) = delete;

  const Leaf& leaf(std::size_t i) const { return found.leaves.at(i); }
  /// The bytes from a leaf's first text to its last.
  std::string bytes(std::size_t i) const {
    const std::uint32_t begin = tree.nodes[leaf(i).first].source.begin;
    return html.substr(begin, tree.nodes[leaf(i).last].source.end - begin);
  }
  std::vector<std::string> all() const {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < found.leaves.size(); ++i) out.push_back(bytes(i));
    return out;
  }
  std::uint32_t node(Tag tag) const {
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
      if (tree.nodes[i].tag == tag && !tree.nodes[i].is_text) return i;
    }
    throw std::logic_error("no such element");
  }

  std::string html;
  Tree tree;
  Leaves found;
};
using Strings = std::vector<std::string>;
Strings leaves(const std::string& html) { return Page(html).all(); }

TEST(Leaves, BlocksAreTheirBorders) {
  EXPECT_EQ(leaves("a<p>b</p>c<div>d<p>e</p>f</div><hr>g<h2>h</h2>"), (Strings{"a", "b", "c", "d", "e", "f", "g", "h"}));
  EXPECT_EQ(leaves("<p>a <b>b</b> <my-tag>c</my-tag> d"), (Strings{"a <b>b</b> <my-tag>c</my-tag> d"}))
      << "inline and unknown elements";
  EXPECT_EQ(leaves("<p> </p><p>&nbsp;\u00A0&#8203;\uFEFF</p><p>&nbsp;a</p>"), (Strings{"&nbsp;a"})) << "blanks are no text";
}

TEST(Leaves, TwoLineBreaksAreABorderAndOneIsNot) {
  EXPECT_EQ(leaves("<p>a<br>b</p>"), (Strings{"a<br>b"}));
  EXPECT_EQ(leaves("<p>a<br> <br>b</p>"), (Strings{"a", "b"}));
  EXPECT_EQ(leaves("<p>a<br>b<br>c</p>"), (Strings{"a<br>b<br>c"}));
  EXPECT_EQ(leaves("<p>a<br>&nbsp;<br>b</p>"), (Strings{"a", "b"}));
}

TEST(Leaves, CountsWordsBytesAndLinks) {
  const Page page("<p>One  two\n<a href=x>three four</a> five</p><p><a>All of it</a></p>");
  EXPECT_EQ(page.leaf(0).words, 5U);
  EXPECT_EQ(page.leaf(0).bytes, std::string("One two three four five").size());
  EXPECT_GE(page.leaf(0).link_bytes, std::string("three four").size());
  EXPECT_LE(page.leaf(0).link_bytes, std::string(" three four").size());
  EXPECT_EQ(page.leaf(1).bytes, 9U);
  EXPECT_EQ(page.leaf(1).link_bytes, 9U);
  EXPECT_EQ(page.leaf(0).block, page.node(Tag::p));
}

TEST(Leaves, WordsPartAtElementsThatPartThem) {
  EXPECT_EQ(Page("<p>on<b>e</b> two").leaf(0).words, 2U) << "an inline element parts none";
  EXPECT_EQ(Page("<p>one<br>two").leaf(0).words, 2U);
  EXPECT_EQ(Page("<p>one&nbsp;two").leaf(0).words, 2U);
}

TEST(Leaves, MarksThatEndOrDivideSentences) {
  const auto leaf = [](const std::string& text) { return Page("<p>" + text).leaf(0); };
  EXPECT_EQ(leaf("One, two; three: four. Five! Six?").stops, 6U);
  EXPECT_EQ(leaf("One (two) - three").stops, 0U);
  EXPECT_EQ(leaf("Fish &amp; chips &copy; Elm").stops, 0U) << "the semicolon of a reference is no mark of the text";
  EXPECT_EQ(leaf("One&#46; Two&period;").stops, 2U) << "but the character that it stands for is";
}

TEST(Leaves, TheLastCharacterEndsASentence) {
  const auto ends = [](const std::string& text) { return Page("<p>" + text).leaf(0).ends_sentence; };
  for (const char* text : {"One.", "One!", "One?", "“One.”", "‘One.’", "\"One.\"", "(One.)", "&ldquo;One.&rdquo;",
                           "&quot;One.&quot;", "&#8220;One.&#8221;", "One. &nbsp;", "One.<b> </b>", "<b>One</b>."})
    EXPECT_TRUE(ends(text)) << text;
  for (const char* text :
       {"One", "One,", "One;", "One:", "“One”", "One. Two", "One.)x", "&quot;One&quot;", "One &amp;", "\u00E0 la"})
    EXPECT_FALSE(ends(text)) << text;
}

TEST(Leaves, IdeographsCountByPairs) {
  const Page page("<p>\u5E02\u9577\u306F\u8FF0\u3079\u305F\u3002</p><p>\u5E02\u3001</p>");
  EXPECT_EQ(page.leaf(0).stops, 1U);
  EXPECT_TRUE(page.leaf(0).ends_sentence);
  EXPECT_EQ(page.leaf(0).bytes, 21U);
  EXPECT_EQ(page.leaf(0).words, 4U);
  EXPECT_FALSE(page.leaf(1).ends_sentence) << "a comma";
  EXPECT_EQ(page.leaf(1).stops, 1U);
}

TEST(Leaves, HiddenElementsAreDropped) {
  for (const char* attribute :
       {"hidden", "hidden=until-found", "HIDDEN=''", "aria-hidden=true", "style='display:none'",
        "style='color: red; DISPLAY : None'", "style='visibility: hidden'", "class='x sr-only'", "class=visually-hidden"})
    EXPECT_EQ(leaves("<p>a</p><p " + std::string(attribute) + ">b <b>c</b></p><p>d"), (Strings{"a", "d"})) << attribute;
  for (const char* attribute :
       {"hidden=false", "aria-hidden=false", "style='display:block'", "style", "class=hidden", "class=not-sr-only"})
    EXPECT_EQ(leaves("<p>a</p><p " + std::string(attribute) + ">b</p>"), (Strings{"a", "b"})) << attribute;
  EXPECT_EQ(leaves("<body hidden style='display:none'><p>a"), (Strings{"a"})) << "scripts show a body later";
}

TEST(Leaves, WhatIsNoTextOfThePageIsDropped) {
  EXPECT_EQ(leaves("<title>t</title><p>a<script>b</script><style>c</style><svg><text>d</text></svg><template>e</template>"
                   "<textarea>f</textarea><select><option>g</select><video>h</video><iframe>i</iframe>j"),
            (Strings{"a<script>b</script><style>c</style><svg><text>d</text></svg><template>e</template>"
                     "<textarea>f</textarea><select><option>g</select><video>h</video><iframe>i</iframe>j"}))
      << "one leaf: from its first text to its last";
  const Page page("<p>a<script>b</script></p>");
  EXPECT_TRUE(page.found.dropped[page.node(Tag::script)]);
  EXPECT_TRUE(page.found.dropped[page.node(Tag::script) + 1]) << "and what is in it";
  EXPECT_FALSE(page.found.dropped[page.node(Tag::p)]);
  EXPECT_EQ(page.leaf(0).bytes, 1U);
}

TEST(Leaves, RowsOfATableOfData) {
  const std::string data = "<table><tr><th>Boat<th>Loss<tr><td>Rose<td>hull</table>";
  EXPECT_EQ(leaves(data), (Strings{"Boat<th>Loss", "Rose<td>hull"}));
  const Page page(data);
  EXPECT_TRUE(page.found.row_table[page.node(Tag::table)]);
  EXPECT_EQ(page.leaf(0).words, 2U) << "cells part words";
  EXPECT_EQ(leaves("<table><tr><td>a<td><p>b</table>"), (Strings{"a", "b"})) << "a table that holds blocks is layout";
  EXPECT_EQ(leaves("<table><tr><td>a<td>b<br>c</table>"), (Strings{"a", "b<br>c"}));
  EXPECT_EQ(leaves("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>"), (Strings{"a", "b<td>c"}))
      << "the inner one is of data";
}

TEST(Leaves, PreformattedText) {
  const Page page("<pre>a\n<b>b</b></pre><p>c");
  EXPECT_TRUE(page.leaf(0).preformatted);
  EXPECT_FALSE(page.leaf(1).preformatted);
}

TEST(Leaves, EverySubtreeIsARange) {
  const Page page("<div><p>a<p>b</div><ul><li>c<li><li>d</ul><script>x</script><p>e");
  const auto range = [&](Tag tag) {
    const std::uint32_t node = page.node(tag);
    return std::pair(page.found.leaf_at[node], page.found.leaf_at[page.tree.nodes[node].end]);
  };
  EXPECT_EQ(range(Tag::div), std::pair(0U, 2U));
  EXPECT_EQ(range(Tag::p), std::pair(0U, 1U));
  EXPECT_EQ(range(Tag::ul), std::pair(2U, 4U));
  EXPECT_EQ(range(Tag::script), std::pair(4U, 4U));
  EXPECT_EQ(range(Tag::root), std::pair(0U, 5U));
  EXPECT_EQ(page.found.leaf_at.size(), page.tree.nodes.size() + 1);
}

TEST(Leaves, APageWithoutTextHasNone) {
  EXPECT_TRUE(leaves("").empty());
  EXPECT_TRUE(leaves("<div><p></p> \n </div>").empty());
}

TEST(Leaves, FoldedTextIsForComparing) {
  const Page page("<p> Storm &amp;\n <b>Tide</b><br>AT<script>x</script> sea </p>");
  EXPECT_EQ(folded_text(page.tree, page.found, page.leaf(0), 100), "storm & tide at sea");
  EXPECT_EQ(folded_text(page.tree, page.found, page.leaf(0), 5), "storm");
}

}  // namespace
}  // namespace hexapla::html::leaves_test
