#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile::order_test {
namespace {

Finding finding(std::string about, std::uint32_t origins, Relation relation, Mention mention) {
  Finding out;
  out.about = std::move(about);
  out.origins = origins;
  out.relation = relation;
  out.readings.resize(relation == Relation::compatible ? 2 : 1);
  out.readings.front().mentions = {mention};
  return out;
}

std::vector<std::string> ordered(std::vector<Finding> findings) {
  test::QuantityStory story;
  story.add(std::string(100, 'x'), {});
  story.add(std::string(1000, 'y'), {});
  order(story.story(), findings);
  std::vector<std::string> names;
  for (const Finding& one : findings) names.push_back(one.about);
  return names;
}

using Names = std::vector<std::string>;

TEST(Order, MoreOriginsComeFirstThenWhatIsDisputed) {
  const Mention here{.account = 0, .span = {0, 1}};
  EXPECT_EQ(ordered({finding("single", 1, Relation::single, here), finding("agree 2", 2, Relation::agree, here),
                     finding("compatible 2", 2, Relation::compatible, here), finding("conflict 2", 2, Relation::conflict, here),
                     finding("agree 3", 3, Relation::agree, here)}),
            (Names{"agree 3", "conflict 2", "compatible 2", "agree 2", "single"}));
}

TEST(Order, WhatMayAgreeComesBehindWhatDoes) {
  const Mention here{.account = 0, .span = {0, 1}};
  Finding unsure = finding("may agree", 2, Relation::compatible, here);
  unsure.readings.resize(1);
  EXPECT_EQ(ordered({unsure, finding("agree", 2, Relation::agree, here)}), (Names{"agree", "may agree"}));
}

TEST(Order, PositionIsMeasuredInSharesOfTheAccount) {
  // Byte 300 of 1,000 is earlier than byte 40 of 100.
  EXPECT_EQ(ordered({finding("later", 1, Relation::single, {.account = 0, .span = {40, 41}}),
                     finding("earlier", 1, Relation::single, {.account = 1, .span = {300, 301}})}),
            (Names{"earlier", "later"}));
}

TEST(Order, TiesEndInAccountAndPlace) {
  EXPECT_EQ(ordered({finding("b", 1, Relation::single, {.account = 1, .span = {0, 2}}),
                     finding("a, longer", 1, Relation::single, {.account = 0, .span = {0, 3}}),
                     finding("a", 1, Relation::single, {.account = 0, .span = {0, 2}})}),
            (Names{"a", "a, longer", "b"}));
}

}  // namespace
}  // namespace hexapla::reconcile::order_test
