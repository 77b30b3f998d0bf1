// Tests src/annotate/times/terms.cpp.
#include "annotate/times/terms.h"

#include <gtest/gtest.h>

namespace hexapla::annotate::times::terms_test {
namespace {

TEST(times_terms, tells_what_a_word_says_of_time) {
  EXPECT_EQ(term_of("july").word, Word::month);
  EXPECT_EQ(term_of("july").value, 7);
  EXPECT_TRUE(term_of("sat").abbreviated);
  EXPECT_TRUE(term_of("march").ambiguous);
  EXPECT_TRUE(term_of("weeks").plural);
  EXPECT_EQ(term_of("yesterday").value, -1);
  EXPECT_EQ(term_of("ferry").word, Word::other);
  EXPECT_EQ(term_of("").word, Word::other);
  EXPECT_EQ(term_of("an-impossibly-long-word").word, Word::other);
}

}  // namespace
}  // namespace hexapla::annotate::times::terms_test
