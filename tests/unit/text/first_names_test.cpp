// Tests src/text/first_names.cpp.
#include "text/first_names.h"

namespace hexapla::text::first_names_test {
namespace {

TEST(first_names, tell_the_sex_of_whom_they_name) {
  EXPECT_EQ(gender("mrs."), 'f');
  EXPECT_EQ(gender("he"), 'm');
  EXPECT_EQ(gender("ann"), 'f');
  EXPECT_EQ(gender("peter"), 'm');
  EXPECT_EQ(gender("harbour"), '\0');
}

TEST(first_names, of_both_sexes_tell_a_person_only) {
  EXPECT_EQ(gender("kim"), '\0');
  EXPECT_TRUE(is_first_name_of_both("kim"));
  EXPECT_TRUE(is_first_name_of_both("jordan"));
  EXPECT_FALSE(is_first_name_of_both("ann"));  // by its sex
  EXPECT_FALSE(is_first_name_of_both("harbour"));
}

}  // namespace
}  // namespace hexapla::text::first_names_test
