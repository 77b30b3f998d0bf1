// Tests src/annotate/annotate.cpp.
#include "annotate/annotate.h"

#include <gtest/gtest.h>
#include <string>

namespace hexapla::annotate::annotate_test {
namespace {

TEST(annotate, keeps_the_first_of_too_many_and_says_so) {
  std::string text;
  for (std::size_t i = 0; i < most_of_a_kind + 5; ++i) text += "Twelve boats sank. ";
  const Annotations annotations = annotate(*Account::from_text(text));
  ASSERT_EQ(annotations.quantities.size(), most_of_a_kind);
  EXPECT_EQ(annotations.quantities.back().span.begin, 19 * (most_of_a_kind - 1));
  ASSERT_EQ(annotations.warnings.size(), 1U);
  EXPECT_EQ(annotations.warnings[0].reason, "it has 20005 quantities; only the first 20000 are kept");
  EXPECT_EQ(annotations.warnings[0].offset, 19 * most_of_a_kind);
}

TEST(annotate, says_nothing_of_a_few) {
  const Annotations annotations = annotate(*Account::from_text("Twelve boats sank."));
  EXPECT_EQ(annotations.quantities.size(), 1U);
  EXPECT_TRUE(annotations.warnings.empty());
}

}  // namespace
}  // namespace hexapla::annotate::annotate_test
