// Tests src/reconcile/statements_quoted.cpp: statements that a quotation tells already.
#include <gtest/gtest.h>

#include "reconcile/reconcile.h"

namespace hexapla::reconcile::statements_quoted_test {
namespace {

Finding finding(FindingKind kind, Relation relation, std::vector<Mention> mentions) {
  Finding out;
  out.kind = kind;
  out.relation = relation;
  out.readings.resize(1);
  out.readings[0].mentions = std::move(mentions);
  return out;
}

/// How many statements are left of one with these mentions beside a quotation with those.
std::size_t left(Relation relation, std::vector<Mention> stated, std::vector<Mention> quoted,
                 Relation quotation = Relation::agree) {
  std::vector<Finding> statements{finding(FindingKind::statement, relation, std::move(stated))};
  leave_out_quoted({finding(FindingKind::quotation, quotation, std::move(quoted))}, statements);
  return statements.size();
}

TEST(leave_out_quoted, takes_an_agreement_within_one_quotation) {
  EXPECT_EQ(left(Relation::agree, {{0, {12, 20}}, {1, {5, 13}}}, {{0, {10, 30}}, {1, {5, 25}}}), 0U);
  EXPECT_EQ(left(Relation::agree, {{0, {12, 20}}, {1, {5, 13}}}, {{0, {10, 30}}, {1, {5, 25}}}, Relation::conflict), 0U);
}

TEST(leave_out_quoted, keeps_what_an_account_tells_itself) {
  EXPECT_EQ(left(Relation::agree, {{0, {12, 20}}, {1, {4, 13}}}, {{0, {10, 30}}, {1, {5, 25}}}), 1U);
  EXPECT_EQ(left(Relation::agree, {{0, {12, 20}}, {1, {5, 13}}, {2, {0, 8}}}, {{0, {10, 30}}, {1, {5, 25}}}), 1U);
  EXPECT_EQ(left(Relation::agree, {{0, {12, 20}}, {1, {5, 13}}}, {{0, {10, 30}}}, Relation::single), 1U);
}

TEST(leave_out_quoted, keeps_disputes_and_what_may_be_alike) {
  EXPECT_EQ(left(Relation::conflict, {{0, {12, 20}}, {1, {5, 13}}}, {{0, {10, 30}}, {1, {5, 25}}}), 1U);
  EXPECT_EQ(left(Relation::compatible, {{0, {12, 20}}, {1, {5, 13}}}, {{0, {10, 30}}, {1, {5, 25}}}), 1U);
}

TEST(leave_out_quoted, keeps_what_two_quotations_hold) {
  std::vector<Finding> statements{finding(FindingKind::statement, Relation::agree, {{0, {12, 20}}, {1, {5, 13}}})};
  leave_out_quoted({finding(FindingKind::quotation, Relation::agree, {{0, {10, 30}}, {2, {5, 25}}}),
                    finding(FindingKind::quotation, Relation::agree, {{1, {5, 25}}, {2, {30, 50}}})},
                   statements);
  EXPECT_EQ(statements.size(), 1U);
}

}  // namespace
}  // namespace hexapla::reconcile::statements_quoted_test
