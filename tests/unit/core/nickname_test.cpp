#include "core/nickname.h"

#include <gtest/gtest.h>

namespace hexapla::nickname_test {
namespace {

TEST(is_nickname, holds_of_marked_words_within_a_name) {
  Annotations annotations;
  annotations.names = {{.span = {0, 9}}, {.span = {20, 40}}};
  EXPECT_TRUE(is_nickname(annotations, {24, 31}));
  EXPECT_FALSE(is_nickname(annotations, {10, 19})) << "between two names";
  EXPECT_FALSE(is_nickname(annotations, {36, 44}));
  EXPECT_FALSE(is_nickname({}, {0, 4}));
}

}  // namespace
}  // namespace hexapla::nickname_test
