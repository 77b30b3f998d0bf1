#include <gtest/gtest.h>

#include <hexapla/comparison.h>

namespace hexapla::comparison_test {
namespace {

TEST(Comparison, NamesReadBack) {
  for (int i = 0; i < 5; ++i) EXPECT_EQ(finding_kind(name_of(static_cast<FindingKind>(i))), static_cast<FindingKind>(i));
  for (int i = 0; i < 4; ++i) EXPECT_EQ(relation(name_of(static_cast<Relation>(i))), static_cast<Relation>(i));
  for (int i = 0; i < 8; ++i) EXPECT_EQ(bound(name_of(static_cast<Bound>(i))), static_cast<Bound>(i));
  EXPECT_EQ(name_of(Relation::conflict), "conflict");
  EXPECT_EQ(name_of(Bound::more_than), "more_than");
  EXPECT_EQ(relation("quarrel"), std::nullopt);
  EXPECT_EQ(name_of(WordChoice::Kind::modifier), "modifier");
  EXPECT_EQ(name_of(ParticipantKind::vehicle), "vehicle");
}

}  // namespace
}  // namespace hexapla::comparison_test
