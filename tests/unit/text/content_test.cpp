#include "text/content.h"

#include <gtest/gtest.h>

namespace hexapla::text::content_test {
namespace {

TEST(content_of, gives_sorted_keys_without_words_of_function) {
  EXPECT_EQ(content_of("The ferries sank, and a ferry is sinking"), (std::vector<std::string>{"ferry", "sink"}));
  EXPECT_TRUE(content_of("of the").empty());
}

TEST(percent_shared, is_twice_the_shared_of_all) {
  EXPECT_EQ(shared({"a", "b", "d"}, {"b", "c", "d"}), 2U);
  EXPECT_EQ(percent_shared({"a", "b", "d"}, {"b", "c", "d"}), 66U);
  EXPECT_EQ(percent_shared({"a"}, {"a"}), 100U);
  EXPECT_EQ(percent_shared({}, {}), 0U);
}

TEST(tells_something, is_not_so_of_who_spoke_alone) {
  EXPECT_TRUE(tells_something("Roe was head of harbour security"));
  EXPECT_TRUE(tells_something("the ferry Marrowby sank"));
  EXPECT_FALSE(tells_something("the mayor of Ostrel told reporters in Osk"));
  EXPECT_FALSE(tells_something("OSTREL (AP) - Authorities said Monday"));
  EXPECT_FALSE(tells_something("heard it"));
}

}  // namespace
}  // namespace hexapla::text::content_test
