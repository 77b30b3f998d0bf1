#include "text/person_names.h"

#include <gtest/gtest.h>

namespace hexapla::text::person_names_test {
namespace {

using Words = std::vector<std::string>;

void expect_name(std::string_view words, const Words& given, std::string_view last) {
  const PersonName name = person_name(words);
  EXPECT_EQ(name.given, given) << words;
  EXPECT_EQ(name.last, last) << words;
}

TEST(person_name, ends_in_the_last_name) {
  expect_name("Ann Roe", {"ann"}, "roe");
  expect_name("Mary Jane Roe-Orn", {"mary", "jane"}, "roe-orn");
  expect_name("Roe", {}, "roe");
  expect_name("", {}, "");
}

TEST(person_name, leaves_out_titles_initials_suffixes_and_the_owners_ending) {
  expect_name("Police Chief Ann B. Roe Jr.", {"ann"}, "roe");
  expect_name("Mrs. Roe’s", {}, "roe");
  expect_name("Sheriff Roe III", {}, "roe");
  expect_name("Osk Gazette writer Ann Roe", {"ann"}, "roe");
  expect_name("his wife 41-year-old Ann Roe", {"ann"}, "roe");
}

TEST(person_name, leaves_out_a_nickname_in_marks_of_quotation_and_apostrophes_of_given_names) {
  expect_name("Ann \"Big Mo\" Roe", {"ann"}, "roe");
  expect_name("Ann “Mo” Roe", {"ann"}, "roe");
  expect_name("\"Big Mo\" Roe", {"big", "mo"}, "roe");
  expect_name("De’Ann D'Orn", {"deann"}, "d'orn");
}

TEST(share_given_names, takes_those_of_one_among_those_of_the_other) {
  EXPECT_TRUE(share_given_names(person_name("Ann Roe"), person_name("Mary Ann Orn")));
  EXPECT_FALSE(share_given_names(person_name("Ann Roe"), person_name("Eva Roe")));
  EXPECT_FALSE(share_given_names(person_name("Chief Roe"), person_name("Chief Orn")));
  EXPECT_FALSE(share_given_names(person_name("Contact Ann Roe"), person_name("Contact Eva Orn")));
}

TEST(title_sort, tells_forms_of_address_offices_and_callings) {
  EXPECT_EQ(title_sort("mrs"), "address");
  EXPECT_EQ(title_sort("sheriff"), "office");
  EXPECT_EQ(title_sort("lawyer"), "calling");
  EXPECT_EQ(title_sort("ann"), "");
  EXPECT_TRUE(is_title("sheriff"));
  EXPECT_FALSE(is_title("roe"));
}

TEST(is_name_suffix, takes_generations_and_degrees_with_and_without_stops) {
  for (const std::string_view word : {"jr", "jr.", "sr", "ii", "iii", "iv"}) EXPECT_TRUE(is_generation(word)) << word;
  EXPECT_FALSE(is_generation("md"));
  for (const std::string_view word : {"sr.", "iv", "md", "m.d.", "ph.d.", "esq."}) EXPECT_TRUE(is_name_suffix(word)) << word;
  for (const std::string_view word : {"dr", "roe", "", "."}) EXPECT_FALSE(is_name_suffix(word)) << word;
}

TEST(is_misspelling, takes_one_letter_in_words_of_five_or_more) {
  EXPECT_TRUE(is_misspelling("devine", "devin"));
  EXPECT_TRUE(is_misspelling("devine", "devane"));
  EXPECT_TRUE(is_misspelling("malijha", "malijah")) << "two letters swapped";
  EXPECT_FALSE(is_misspelling("devine", "devine"));
  EXPECT_FALSE(is_misspelling("roe", "row"));
  EXPECT_FALSE(is_misspelling("orne", "arne"));
  EXPECT_TRUE(is_misspelt_last_name("orne", "arne"));
  EXPECT_FALSE(is_misspelt_last_name("roe", "row"));
  EXPECT_FALSE(is_misspelling("devine", "delane"));
  EXPECT_TRUE(is_misspelling("roel", "ruel", 4));
}

TEST(are_told_apart_before_last, is_of_two_that_share_no_word_before_the_last) {
  const auto other = [](std::string_view a, std::string_view b) {
    return are_told_apart_before_last(person_name(a), person_name(b));
  };
  EXPECT_TRUE(other("Ann Roe", "Eva Roe"));
  EXPECT_TRUE(other("Osk County", "Tarn County"));
  EXPECT_TRUE(other("The Osk City Council", "The Tarn County Council"));
  EXPECT_TRUE(other("New Osk Bridge", "Old Osk Bridge"));
  EXPECT_FALSE(other("The Roe", "Ann Roe"));
  EXPECT_FALSE(other("Ann Roe", "Roe"));
  EXPECT_FALSE(other("Captain Ann Roe", "Ann B. Roe"));
  EXPECT_FALSE(other("Ann Roe", "Mary Ann Roe"));
}

TEST(are_told_apart_before_last, is_of_other_initials_and_of_a_man_and_a_woman) {
  const auto other = [](std::string_view a, std::string_view b) {
    return are_told_apart_before_last(person_name(a), person_name(b)) &&
           are_told_apart_before_last(person_name(b), person_name(a));
  };
  EXPECT_TRUE(other("A. Roe", "B. Roe"));
  EXPECT_TRUE(other("A. Roe", "Eva Roe"));
  EXPECT_TRUE(other("Mr. Roe", "Mrs. Roe"));
  EXPECT_TRUE(other("Mr Ann Roe", "Lady Roe"));
  EXPECT_FALSE(other("A. Roe", "Ann Roe"));
  EXPECT_FALSE(other("A. Roe", "Roe"));
  EXPECT_FALSE(other("A Roe", "Eva Roe"));
  EXPECT_FALSE(other("E. M. Roe", "Mia Roe"));
  EXPECT_FALSE(other("Ann B. Roe", "Ann C. Roe"));
  EXPECT_FALSE(other("Mr. Roe", "Dr. Roe"));
  EXPECT_FALSE(other("Ms. Roe", "Mrs. Roe"));
}

}  // namespace
}  // namespace hexapla::text::person_names_test
