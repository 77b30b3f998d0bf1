// Tests src/annotate/quantities/scores.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::scores_test {
namespace {

TEST(scores, read_games_and_votes) {
  for (const char* text : {"They won 3-1 at home.", "It passed by a 52-48 vote.", "It was a 5 to 4 ruling."}) {
    const Quantity score = only(text);
    EXPECT_EQ(score.kind, QuantityKind::clock_score) << text;
    EXPECT_LT(score.low, score.high) << text;
  }
  const Reading reading("They won 3-1 at home.");
  EXPECT_EQ(reading.at(0).span, (Span{9, 12}));
}

TEST(scores, read_records_of_three_numbers) {
  const Reading reading("Moss (12-3-1, 9 KOs) beat Roe, who dropped to 10-4-2.");
  EXPECT_EQ(reading.spans(), (Strings{"12-3-1", "9 KOs", "10-4-2"}));
  EXPECT_EQ(reading.at(0).kind, QuantityKind::clock_score);
  EXPECT_EQ(reading.at(0).low, 1);
  EXPECT_EQ(reading.at(0).high, 12);
  EXPECT_EQ(reading.at(1).head, "ko");
  EXPECT_TRUE(spans("They lined up in a 4-4-2 formation.").empty());
}

TEST(scores, three_numbers_are_a_record_only_where_one_is_told) {
  for (const char* text : {"They have a 12-3-1 record.", "It was their third loss in a 3-9-2 run.", "Tarn improved to 5-2-1."})
    EXPECT_EQ(only(text).kind, QuantityKind::clock_score) << text;
  for (const char* text : {"A record crowd saw the 4-3-3 at work.", "They played 4-3-3 against Tarn.", "The 50-30-20 rule helps.",
                           "It began with a 3-2-1 countdown.", "After the loss, she called 9-1-1.",
                           "Tarn, who need a win, will play a 4-4-2 formation.", "To win they chose a 4-4-2 formation."}) {
    const Reading reading(text);
    for (const Quantity& read : reading.quantities()) EXPECT_NE(read.kind, QuantityKind::clock_score) << text;
  }
}

TEST(scores, read_losing_records) {
  for (const char* text : {"Rita Moss (3-12) is next.", "Rita Moss, 3-12, is next.", "They have a 9-14 record.",
                           "They have a record of 9-14.", "Tarn Rovers fell to 3-12 this season."}) {
    const Quantity record = only(text);
    EXPECT_EQ(record.kind, QuantityKind::clock_score) << text;
    EXPECT_LT(record.low, record.high) << text;
  }
  for (const char* text : {"Rooms (3-12) are closed.", "Temperatures fell to 3-12 again.", "A record 20-30 boats came.",
                           "A record crowd came on 20-30 boats."})
    EXPECT_EQ(only(text).kind, QuantityKind::count) << text;
}

TEST(scores, read_votes_that_hyphens_join) {
  EXPECT_EQ(spans("She won by a 134-to-63 vote."), (Strings{"134-to-63"}));
  EXPECT_EQ(spans("In a 5-to-4 decision the court upheld it."), (Strings{"5-to-4"}));
  EXPECT_EQ(spans("She won by a 2-to-1 margin."), (Strings{"2", "1 margin"})) << "a ratio";
}

TEST(scores, leave_ranges_and_even_odds) {
  EXPECT_EQ(only("They saw 20-30 boats.").kind, QuantityKind::count);
  EXPECT_EQ(only("They won 2-3 prizes.").kind, QuantityKind::count);
}

TEST(shares, are_percentages) {
  const Reading reading("Two-thirds of voters stayed, half of the town left, one in five came, three out of four sat.");
  ASSERT_EQ(reading.quantities().size(), 4U);
  EXPECT_NEAR(reading.at(0).low, 200.0 / 3, 1e-9);
  EXPECT_EQ(reading.at(0).head, "voter");
  EXPECT_EQ(reading.at(0).kind, QuantityKind::percent);
  EXPECT_EQ(reading.at(1).low, 50);
  EXPECT_EQ(reading.at(2).low, 20);
  EXPECT_EQ(reading.at(3).low, 75);
}

TEST(shares, of_a_unit_are_measures) {
  const Quantity quarter = only("It holds three-quarters of a gallon now.");
  EXPECT_EQ(quarter.kind, QuantityKind::volume);
  EXPECT_DOUBLE_EQ(quarter.low, 0.75 * 3.785411784);
  EXPECT_EQ(quarter.span, (Span{9, 35}));
  EXPECT_EQ(only("A cup is 1/16 of a US gallon.").unit, "litre");
}

TEST(shares, may_be_bounded) {
  const Quantity half = only("More than half came.");
  EXPECT_EQ(half.low, 50);
  EXPECT_EQ(half.bound, Bound::more_than);
}

TEST(shares, leave_the_halves_of_games) { EXPECT_EQ(spans("He fell in the second half of the game."), Strings{}); }

}  // namespace
}  // namespace hexapla::annotate::scores_test
