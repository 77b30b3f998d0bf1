#include "align/statements_evidence.h"

#include <gtest/gtest.h>

#include "statements_between.h"

namespace hexapla::align::statements::statements_evidence_test {
namespace {

TEST(statement_evidence, of_the_same_words_is_whole) {
  const Evidence evidence = between("The old ferry sank", "The old ferry sank");
  EXPECT_NEAR(evidence.of[Evidence::words], 1, 1e-9);
  EXPECT_NEAR(evidence.of[Evidence::contained], 1, 1e-9);
  EXPECT_NEAR(evidence.of[Evidence::sentences], 1, 1e-9);
  EXPECT_EQ(evidence.of[Evidence::same_act], 1);
  EXPECT_EQ(evidence.of[Evidence::shared], 1);
  EXPECT_EQ(evidence.of[Evidence::other_size], 0);
  EXPECT_EQ(evidence.of[Evidence::other_polarity], 0);
}

TEST(statement_evidence, tells_what_is_contained_from_what_is_alike) {
  const Evidence evidence = between("The ferry sank", "The ferry sank off the pier near Solby");
  EXPECT_NEAR(evidence.of[Evidence::contained], 1, 1e-9);
  EXPECT_LT(evidence.of[Evidence::words], 0.9);
  EXPECT_GT(evidence.of[Evidence::other_size], 0);
}

TEST(statement_evidence, knows_the_share_of_either_side_names_and_acts_among_the_words) {
  const Evidence evidence = between("Divers of Solby sank", "Swimmers of Tarn saw the ferry sink off the pier", "see");
  EXPECT_LT(evidence.of[Evidence::contains], evidence.of[Evidence::contained]);
  EXPECT_EQ(evidence.of[Evidence::other_names], 1);
  EXPECT_EQ(evidence.of[Evidence::names], 0);
  EXPECT_EQ(evidence.of[Evidence::act_within], 1);
  EXPECT_EQ(evidence.of[Evidence::act_around], 1);
}

TEST(statement_evidence, takes_near_synonyms_for_one_meaning) {
  const Evidence evidence = between("The man was deported", "The man was expelled", "expel");
  EXPECT_LT(evidence.of[Evidence::words], evidence.of[Evidence::meanings]);
  EXPECT_NEAR(evidence.of[Evidence::contained_meanings], 1, 1e-9);
}

TEST(statement_evidence, notes_other_acts_figures_and_denial) {
  EXPECT_EQ(between("The ferry sank", "The ferry burned", "burn").of[Evidence::same_act], 0);
  EXPECT_EQ(between("12 boats sank", "14 boats sank").of[Evidence::other_figures], 1);
  EXPECT_EQ(between("12 boats sank", "boats sank").of[Evidence::other_figures], 0);
  EXPECT_EQ(between("The ferry sank", "The ferry sank", "sink", true).of[Evidence::other_polarity], 1);
}

}  // namespace
}  // namespace hexapla::align::statements::statements_evidence_test
