// Tests src/text/wording.cpp.
#include "text/wording.h"

namespace hexapla::text::wording_test {
namespace {

std::vector<std::string> keys(std::string_view words) {
  std::vector<std::string> out;
  for (const Wording& word : wording(words)) out.push_back(word.key);
  return out;
}

TEST(wording, does_not_count_case_marks_and_the_spelling_of_numbers) {
  EXPECT_EQ(keys("“The U.S. won’t pay—ever.”"), keys("the US won't pay, EVER"));
  EXPECT_EQ(keys("Three boats, 40,000 people, 5%"), keys("3 boats, 40000 people, five percent"));
  EXPECT_EQ(keys("a self-made man cannot"), keys("a self made man can not"));
  EXPECT_EQ(keys("We’ll say he doesn't, won’t"), keys("we will say he does not, will not"));
}

TEST(wording, does_not_count_blanks_beside_an_apostrophe) {
  EXPECT_EQ(keys("I \u2019 m sure the pier \u2019 s roof didn ' t leak"), keys("I'm sure the pier's roof didn't leak"));
  EXPECT_EQ(keys("the \u2018 s \u2019 sound"), (std::vector<std::string>{"the", "s", "sound"})) << "a letter in marks";
  EXPECT_EQ(wording("we \u2019 ll row").front().span, (Span{0, 9}));
}

TEST(wording, takes_ordinals_in_digits_for_words) {
  EXPECT_EQ(keys("an 11th hour plan, the 1st and 3rd"), keys("an eleventh-hour plan, the first and third"));
}

TEST(wording, takes_titles_before_names_and_signs_for_words) {
  EXPECT_EQ(keys("Gov. Roe & Rep. Marsh, O.K."), keys("Governor Roe and Representative Marsh, okay"));
  EXPECT_EQ(keys("He asked Sen. to go"), (std::vector<std::string>{"he", "asked", "sen", "to", "go"})) << "no name follows";
  EXPECT_EQ(keys("Mr. Sen, R&B"), (std::vector<std::string>{"mr", "sen", "r", "b"}));
  EXPECT_EQ(wording("salt & oil", 10)[1].span, (Span{15, 16}));
}

TEST(wording, counts_no_minutes_of_a_full_hour) {
  EXPECT_EQ(keys("Call before 6:00 p.m."), keys("Call before 6 p.m."));
  EXPECT_EQ(keys("Call before 6: 00 p.m."), keys("Call before 6 p.m."));
  EXPECT_NE(keys("Call before 6:30 p.m."), keys("Call before 6 p.m."));
}

TEST(wording, gives_the_places_of_its_words) {
  const std::vector<Wording> words = wording("self\u2010made “man”", 100);
  ASSERT_EQ(words.size(), 3U);
  EXPECT_EQ(words[0].span, (Span{100, 104}));
  EXPECT_EQ(words[1].span, (Span{107, 111}));
  EXPECT_EQ(words[2].span, (Span{115, 118}));
  EXPECT_EQ(words[1].key, "made");
}

TEST(wording, marks_what_an_editor_put_in) {
  const std::vector<Wording> words = wording("She [Marsh] left");
  ASSERT_EQ(words.size(), 3U);
  EXPECT_FALSE(words[0].editorial);
  EXPECT_TRUE(words[1].editorial);
  EXPECT_FALSE(words[2].editorial);
}

}  // namespace
}  // namespace hexapla::text::wording_test
