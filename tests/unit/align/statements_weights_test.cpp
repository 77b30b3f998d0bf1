#include "align/statements_weights.h"

#include <gtest/gtest.h>

#include "statements_between.h"

namespace hexapla::align::statements::statements_weights_test {
namespace {

/// Vectors that are as like for each part of the statements.
VectorEvidence alike(double cosine) {
  VectorEvidence out;
  out.of.fill(cosine);
  return out;
}

TEST(statement_likelihood, grows_with_what_is_shared_and_falls_where_one_is_denied) {
  const double same = likelihood(between("The ferry sank at dawn", "The ferry sank at dawn"), nullptr);
  const double part = likelihood(between("The ferry sank at dawn", "The ferry left the pier", "leave"), nullptr);
  const double denied = likelihood(between("The ferry sank at dawn", "The ferry sank at dawn", "sink", true), nullptr);
  EXPECT_GT(same, denied);
  EXPECT_GT(denied, part);
  EXPECT_GT(same, 0);
  EXPECT_LT(part, 0);
}

TEST(statement_likelihood, grows_with_the_likeness_of_vectors) {
  const Evidence evidence = between("The ferry sank at dawn", "The boat went down off the pier", "go");
  const VectorEvidence near = alike(0.7), far = alike(0);
  EXPECT_GT(likelihood(evidence, &near), likelihood(evidence, &far));
  EXPECT_GT(likelihood_share(evidence, &near), likelihood_share(evidence, &far));
}

TEST(statement_likelihood, of_the_story_grows_where_a_third_account_tells_both) {
  for (const bool with_vectors : {false, true}) {
    Support support, told;
    told.of[Support::third] = 0.9;
    EXPECT_GT(support_share(told, with_vectors), support_share(support, with_vectors));
  }
}

}  // namespace
}  // namespace hexapla::align::statements::statements_weights_test
