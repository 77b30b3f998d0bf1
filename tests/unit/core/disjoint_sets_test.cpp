// Tests src/core/disjoint_sets.h.
#include "core/disjoint_sets.h"

#include <gtest/gtest.h>

namespace hexapla::disjoint_sets_test {
namespace {

TEST(DisjointSets, HaveTheirLeastMemberForARootInWhateverOrderTheyAreJoined) {
  for (const bool forwards : {true, false}) {
    DisjointSets sets(6);
    if (forwards) {
      sets.join(5, 4);
      sets.join(4, 1);
    } else {
      sets.join(1, 4);
      sets.join(5, 1);
    }
    EXPECT_EQ(sets.of(5), 1U);
    EXPECT_EQ(sets.of(4), 1U);
    EXPECT_EQ(sets.of(1), 1U);
    EXPECT_EQ(sets.of(0), 0U);
    EXPECT_EQ(sets.of(3), 3U);
    EXPECT_EQ(sets.size(), 6U);
  }
}

TEST(DisjointSets, TellWhichRootIsLeftAndWhichIsGone) {
  DisjointSets sets(4);
  EXPECT_EQ(sets.join(3, 2), std::pair(2U, 3U));
  EXPECT_EQ(sets.join(3, 0), std::pair(0U, 2U));
  EXPECT_EQ(sets.join(2, 3), std::pair(0U, 0U));
}

}  // namespace
}  // namespace hexapla::disjoint_sets_test
