// Tests src/ingest/html/title.cpp.
#include "ingest/html/title.h"

#include <gtest/gtest.h>

namespace hexapla::html::title_test {
namespace {

std::string cut(std::string_view title, std::string_view publisher = "") {
  const SourceSpan kept = without_site_name(title, {0, static_cast<std::uint32_t>(title.size())}, publisher);
  return std::string(title.substr(kept.begin, kept.size()));
}

TEST(title, the_sites_name_is_cut) {
  EXPECT_EQ(cut("Storm closes the harbour of Lunmouth | The Gazette"), "Storm closes the harbour of Lunmouth");
  EXPECT_EQ(cut("Storm closes the harbour &#8211; News &mdash; Gazette"), "Storm closes the harbour");
  EXPECT_EQ(
      cut("Storm closes the harbour of the old town - The Very Long Name of Our Gazette", "The Very Long Name of Our Gazette"),
      "Storm closes the harbour of the old town - The Very Long Name of Our Gazette");
}

TEST(title, headlines_with_dashes_stay) {
  EXPECT_EQ(cut("Storm - harbour closed until Friday"), "Storm - harbour closed until Friday");
  EXPECT_EQ(cut("Re-opened"), "Re-opened");
  EXPECT_EQ(cut(""), "");
}

TEST(title, the_heading_that_says_what_the_head_says) {
  const Tree tree = *build_tree("<h1>The Gazette</h1><h1>Storm closes harbour</h1><p>x", 64, 100);
  const Leaves leaves = find_leaves(tree);
  EXPECT_EQ(find_headline(tree, leaves, "Storm closes harbour | The Gazette"), (std::vector<std::uint32_t>{1}));
  EXPECT_TRUE(find_headline(tree, leaves, "").empty());
  EXPECT_EQ(nearest_headline(tree, leaves, 0), (std::vector<std::uint32_t>{1}));
}

TEST(title, words_of_all_scripts_are_told_apart) {
  const Tree tree =
      *build_tree("<h1>\u0448\u0442\u043E\u0440\u043C</h1><h1>\u043F\u043E\u0440\u0442 \u2018x\u2019</h1>", 64, 100);
  const Leaves leaves = find_leaves(tree);
  EXPECT_EQ(find_headline(tree, leaves, "\u043F\u043E\u0440\u0442 x"), (std::vector<std::uint32_t>{1}));
}

std::vector<bool> repeated(const std::string& html, std::string_view declared) {
  const Tree tree = *build_tree(html, 64, 100);
  const Leaves leaves = find_leaves(tree);
  std::vector<bool> out(leaves.leaves.size());
  mark_repeated_headline(tree, leaves, 0, find_headline(tree, leaves, declared), declared, out);
  return out;
}

TEST(title, the_headline_once_more) {
  EXPECT_EQ(repeated("<h1>Storm &amp; tide</h1><p>STORM  &#38; tide</p><p>Storm &amp; tides</p>", "Storm & tide"),
            (std::vector<bool>{true, true, false}));
  EXPECT_EQ(repeated("<p>Storm closes harbour</p><p>x", " Storm closes harbour "), (std::vector<bool>{true, false}))
      << "as declared, where no heading says it";
  EXPECT_EQ(repeated("<p>Storm closes harbour</p><p>x", ""), (std::vector<bool>{false, false}));
}

}  // namespace
}  // namespace hexapla::html::title_test
