// Tests src/annotate/quantities/words.cpp.
#include "annotate/quantities/words.h"

#include "reading.h"

namespace hexapla::annotate::quantities::words_test {
namespace {

TEST(quantity_words, know_names_times_and_marks) {
  const Reading reading("On Monday Rita Moss's two-way radio broke.");
  Words words(reading.account, reading.annotations);
  words.load(0);
  EXPECT_EQ(words.lower(1), "monday");
  EXPECT_TRUE(words[1].in_time);
  EXPECT_TRUE(words.starts_name(2));
  EXPECT_EQ(words.name_end(2), 4U);
  EXPECT_TRUE(words.possessive(4));
  EXPECT_TRUE(words.hyphen(6));
  EXPECT_EQ(words.span(5, 8), (Span{22, 29}));
  EXPECT_EQ(words.name_key(words[3].name), "rita moss");
}

TEST(quantity_words, what_happened_before_is_in_no_time) {
  const auto in_time = [](const std::string& text, const std::string& word) {
    const Reading reading(text);
    Words words(reading.account, reading.annotations);
    words.load(0);
    return words[words.at(static_cast<std::uint32_t>(text.find(word)))].in_time;
  };
  EXPECT_FALSE(in_time("It came a year after nine people were hurt.", "nine"));
  EXPECT_TRUE(in_time("It came two hours after 9 EST.", "9"));
  EXPECT_TRUE(in_time("It came two hours after 1700 GMT.", "1700"));
  EXPECT_TRUE(in_time("It came two years after 1998-99.", "1998"));
  EXPECT_TRUE(in_time("It came two years after 1998\u201399.", "1998"));
  EXPECT_EQ(spans("It came two years after 1998-99."), Strings{});
  EXPECT_TRUE(in_time("It came a year after nine people were hurt.", "year"));
  EXPECT_TRUE(in_time("It came two hours after nine o'clock.", "nine"));
  EXPECT_EQ(spans("It came a year after nine people were hurt."), Strings{"nine people"});
  EXPECT_EQ(only("It came a day after 36-year-old Ida Roe fell.").kind, QuantityKind::age);
}

TEST(quantity_words, past_the_end_is_an_empty_mark) {
  const Reading reading("Two boats.");
  Words words(reading.account, reading.annotations);
  words.load(0);
  EXPECT_EQ(words.lower(99), "");
  EXPECT_FALSE(words.is_word(99));
  EXPECT_FALSE(words.hyphen(99));
}

TEST(quantity_words, cut_codes_of_money_from_their_amounts) {
  const Reading reading("It cost EUR50.5m.");
  Words words(reading.account, reading.annotations);
  words.load(0);
  EXPECT_EQ(words.raw(2), "EUR");
  EXPECT_EQ(words.raw(3), "50.5");
  EXPECT_EQ(words[3].span, (Span{11, 15}));
  EXPECT_EQ(words.raw(4), "m");
}

}  // namespace
}  // namespace hexapla::annotate::quantities::words_test
