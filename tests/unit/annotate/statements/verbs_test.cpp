#include "annotate/statements/verbs.h"

#include <gtest/gtest.h>

#include "told.h"

namespace hexapla::annotate::statements::verbs_test {
namespace {

TEST(is_reporting, takes_verbs_of_saying_alone) {
  const test::Told told = test::flight();
  const Syntax& syntax = told.annotations.syntax;
  EXPECT_TRUE(is_reporting(told.account.text(), syntax, 1));
  EXPECT_FALSE(is_reporting(told.account.text(), syntax, 9));
  EXPECT_FALSE(is_reporting(told.account.text(), syntax, 0));
}

TEST(is_claim, takes_nouns_that_stand_for_a_saying) {
  const test::Told told("the claim failed", {{"the", "the", "DT", "DET", 1, "det"},
                                             {"claim", "claim", "NN", "NOUN", 2, "nsubj"},
                                             {"failed", "fail", "VBD", "VERB", 2, "ROOT"}});
  EXPECT_TRUE(is_claim(told.account.text(), told.annotations.syntax, 1));
  EXPECT_FALSE(is_claim(told.account.text(), told.annotations.syntax, 2));
}

TEST(stance_of, goes_by_the_lemma) {
  EXPECT_EQ(stance_of("say"), Stance::neutral);
  EXPECT_EQ(stance_of("confirm"), Stance::affirms);
  EXPECT_EQ(stance_of("suspect"), Stance::believes);
  EXPECT_EQ(stance_of("doubt"), Stance::doubts);
  EXPECT_EQ(stance_of("deny"), Stance::denies);
  EXPECT_EQ(stance_of("wonder"), Stance::asks);
}

TEST(is_passive, goes_by_the_auxiliary_and_the_subject) {
  const test::Told told = test::shooting();
  EXPECT_TRUE(is_passive(told.annotations.syntax, 7));
  EXPECT_FALSE(is_passive(test::flight().annotations.syntax, 9));
}

}  // namespace
}  // namespace hexapla::annotate::statements::verbs_test
