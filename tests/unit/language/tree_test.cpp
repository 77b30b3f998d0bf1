#include "language/components/tree.h"

#include <gtest/gtest.h>

namespace hexapla::language::tree_test {
namespace {

using Numbers = std::vector<std::uint32_t>;

struct Edges {
  Numbers left, right;
};

Edges edges(const Numbers& heads) {
  Edges out;
  find_edges(heads, out.left, out.right);
  return out;
}

TEST(Tree, EdgesAreTheOutermostDescendants) {
  // 0 <- 1 -> 3 -> 2, 4 alone
  const auto [left, right] = edges({1, 1, 3, 1, 4});
  EXPECT_EQ(left, (Numbers{0, 0, 2, 2, 4}));
  EXPECT_EQ(right, (Numbers{0, 3, 2, 3, 4}));
}

TEST(Tree, ALongChainIsFollowedInBothDirections) {
  Numbers up(1000);
  Numbers down(1000);
  for (std::uint32_t i = 0; i < 1000; ++i) {
    up[i] = std::min(i + 1, 999U);
    down[i] = i == 0 ? 0 : i - 1;
  }
  EXPECT_EQ(edges(up).left[999], 0U);
  EXPECT_EQ(edges(down).right[0], 999U);
}

TEST(Tree, ATreeThatIsNotProjectiveIsPassedOverAgain) {
  // 0 hangs on 3, 3 on 1, 1 on 4: one pass in each direction does not carry 0 up to 4.
  const auto [left, right] = edges({3, 4, 4, 1, 4});
  EXPECT_EQ(left[4], 0U);
  EXPECT_EQ(left[1], 0U);
  EXPECT_EQ(right[1], 3U);
}

TEST(Tree, NothingHasNoEdges) { EXPECT_TRUE(edges({}).left.empty()); }

}  // namespace
}  // namespace hexapla::language::tree_test
