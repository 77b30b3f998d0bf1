#include "text/surroundings.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace hexapla::text::surroundings_test {
namespace {

using Words = std::vector<std::string>;

/// The words around a place that stands in a sentence.
WordsAround around(const std::string& sentence, const std::string& words) {
  const std::size_t at = sentence.find(words);
  if (at == std::string::npos) throw std::logic_error("the sentence lacks " + words);
  const auto begin = static_cast<std::uint32_t>(at);
  const auto end = static_cast<std::uint32_t>(at + words.size());
  return words_around(sentence, {0, static_cast<std::uint32_t>(sentence.size())}, {begin, end});
}

TEST(words_around, takes_the_nearest_words_of_the_sentence) {
  const WordsAround few = around("The ferry sank on 3 May off Osk", "3 May");
  EXPECT_EQ(few.before, (Words{"the", "ferry", "sank", "on"}));
  EXPECT_EQ(few.after, (Words{"off", "osk"}));
  const WordsAround many = around("a b c d e f g h i j 3 May k l m n o p q r s t", "3 May");
  EXPECT_EQ(many.before, (Words{"c", "d", "e", "f", "g", "h", "i", "j"}));
  EXPECT_EQ(many.after, (Words{"k", "l", "m", "n", "o", "p", "q", "r"}));
}

TEST(words_around, stays_in_the_sentence) {
  const std::string text = "It sank. Two boats came. All lived.";
  const WordsAround words = words_around(text, {9, 24}, {9, 12});
  EXPECT_EQ(words.before, Words{});
  EXPECT_EQ(words.after, (Words{"boats", "came"}));
}

TEST(words_around, cuts_no_character_of_long_sentences) {
  std::string letters;
  for (int i = 0; i < 301; ++i) letters += "ж";
  const WordsAround words = around(letters + " 3 May x" + letters, "3 May");
  ASSERT_EQ(words.before.size(), 1U);
  ASSERT_EQ(words.after.size(), 1U);
  EXPECT_EQ(words.before[0].size() % 2, 0U);
  EXPECT_EQ(words.after[0].size() % 2, 1U);
}

TEST(are_nearly_the_same, asks_for_five_words_and_most_of_them) {
  const WordsAround one = around("Divers searched the flooded deck on 3 May for Ada Orr", "3 May");
  EXPECT_TRUE(are_nearly_the_same(one, around("Divers searched the flooded hull on 4 May for Ada Orr", "4 May")));
  EXPECT_FALSE(are_nearly_the_same(one, around("Two boats left the empty pier on 4 May for Ada Orr", "4 May")));
  EXPECT_FALSE(are_nearly_the_same(around("One of the tugs was sunk in 1987 at Osk", "1987"),
                                   around("All of the ferry was lost in 1989 at Osk", "1989")));
  EXPECT_FALSE(are_nearly_the_same(around("He came on 3 May", "3 May"), around("He came on 4 May", "4 May")));
}

TEST(fill_one_gap, asks_for_the_same_words_on_either_side) {
  const std::string one = "The storm killed three sailors and two divers off Osk",
                    other = "The storm killed four sailors and two divers off Osk";
  EXPECT_TRUE(fill_one_gap(around(one, "three"), around(other, "four")));
  EXPECT_FALSE(fill_one_gap(around(one, "three"), around(other, "two")));
  EXPECT_FALSE(fill_one_gap(around(one, "two"), around(other, "four")));
}

TEST(fill_one_gap, takes_the_end_of_a_sentence_for_a_neighbour) {
  const std::string one = "Three divers searched the flooded deck off Osk";
  EXPECT_TRUE(fill_one_gap(around(one, "Three"), around("Four divers searched the flooded deck off Osk", "Four")));
  EXPECT_FALSE(fill_one_gap(around(one, "Three"), around("All four divers searched the flooded deck off Osk", "four")));
}

}  // namespace
}  // namespace hexapla::text::surroundings_test
