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

}  // namespace
}  // namespace hexapla::html::title_test
