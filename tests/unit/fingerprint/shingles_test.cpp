// Tests src/fingerprint/shingles.cpp.
#include "fingerprint/shingles.h"

#include <gtest/gtest.h>

namespace hexapla::fingerprint::shingles_test {
namespace {

std::vector<std::uint64_t> shingles(std::string_view text, std::size_t size) {
  return shingle_hashes(word_hashes(text::words(text)), size);
}

TEST(shingles, one_a_word_at_which_a_run_begins) {
  EXPECT_EQ(shingles("the ferry sank at dawn", 3).size(), 3U);
  EXPECT_EQ(shingles("the ferry", 3).size(), 0U);
  EXPECT_EQ(shingles("the ferry", 0).size(), 0U);
  EXPECT_EQ(shingles("", 3).size(), 0U);
}

TEST(shingles, look_past_case_and_marks) {
  EXPECT_EQ(shingles("The FERRY, “sank”", 3), shingles("the ferry sank", 3));
  EXPECT_NE(shingles("the ferry sank", 3), shingles("sank ferry the", 3));
}

TEST(shingles, are_the_same_on_every_machine) {
  EXPECT_EQ(word_hashes(text::words("Ferry")), std::vector<std::uint64_t>{word_hashes(text::words("ferry"))});
  EXPECT_EQ(word_hashes(text::words("ferry")).front(), 15083344829036821291U);
}

}  // namespace
}  // namespace hexapla::fingerprint::shingles_test
