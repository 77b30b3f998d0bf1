#include "ingest/html/notices.h"

#include <gtest/gtest.h>

namespace hexapla::html::notices_test {
namespace {

bool is_notice(const std::string& html) {
  const Tree tree = *build_tree(html, 64, 1000);
  const Leaves leaves = find_leaves(tree);
  return is_closing_notice(tree, leaves, leaves.leaves.at(0));
}

TEST(Notices, CallsThatLeadElsewhere) {
  EXPECT_TRUE(is_notice("<p>Follow us on <a href=x>Facebook</a>.</p>"));
  EXPECT_TRUE(is_notice("<p>Have a tip? Write to harbour@gazette.example.</p>"));
  EXPECT_TRUE(is_notice("<p>Oriel Venn reports on ports. Follow her on <a href=x>@venn</a></p>"));
  EXPECT_TRUE(is_notice("<p>SIGN  UP for our <a href=x>letter</a></p>"));
}

TEST(Notices, NoticesOfCopyright) {
  EXPECT_TRUE(is_notice("<p>&copy; 2025 Gazette</p>"));
  EXPECT_TRUE(is_notice("<p>Copyright \u24D2 Gazette</p>"));
  EXPECT_TRUE(is_notice("<p>All rights reserved.</p>"));
}

TEST(Notices, SentencesOfAnArticleAreNone) {
  EXPECT_FALSE(is_notice("<p>Follow the coast for a mile, he said.</p>")) << "it leads nowhere";
  EXPECT_FALSE(is_notice("<p>For more than a day the <a href=x>harbour</a> was closed.</p>"));
  EXPECT_FALSE(is_notice("<p>She told him to <a href=x>subscribe</a>.</p>"));
  std::string words = "<p>Follow us on <a href=x>Facebook</a>";
  for (int i = 0; i < 50; ++i) words += " more";
  EXPECT_FALSE(is_notice(words)) << "too long";
}

}  // namespace
}  // namespace hexapla::html::notices_test
