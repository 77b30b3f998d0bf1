// Tests src/reconcile/quotations_days.cpp.
#include <gtest/gtest.h>

#include "quoting.h"

namespace hexapla::reconcile::quotations::quotations_days_test {
namespace {

const std::string said = "The board sought to sell the light to the harbour";

/// An account that has "[said] Ida Roe said on Saturday.", its Saturday being `day`, beside one of another wording.
Finding told(const std::string& published, const std::string& other_published, const std::string& day,
             const std::string& modifier = {}, const std::string& on = "on") {
  const std::string tag = " Ida Roe said " + on + " Saturday.";
  Versions versions({said + tag, "The board at least sought to sell the light to our harbour"});
  versions.accounts[0] = *Account::from_text(said + tag, {.published = published}, "a");
  versions.accounts[1] = *Account::from_text(std::string(versions.accounts[1].text()), {.published = other_published}, "b");
  Annotations& first = versions.annotations[0];
  const auto begin = static_cast<std::uint32_t>(said.size()), end = begin + static_cast<std::uint32_t>(tag.size());
  first.sentences = {{.span = {0, end}}};
  first.quotations[0].span = first.quotations[0].content = {0, begin};
  first.quotations[0].cue = {begin + 9, begin + 13};
  Time time;
  time.span = {end - 9, end - 1};
  time.value = day;
  time.modifier = modifier;
  first.times = {time};
  return versions.finding();
}

TEST(quotations_days, sets_nothing_against_what_was_said_after_it_was_published) {
  EXPECT_EQ(told("2024-03-25", "2024-03-22", "2024-03-23").relation, Relation::compatible);
  EXPECT_EQ(told("2024-03-25", "2024-03-22", "2024-03-23TNI").relation, Relation::compatible);
}

TEST(quotations_days, keeps_what_may_have_been_said_before) {
  EXPECT_EQ(told("2024-03-25", "2024-03-23", "2024-03-23").relation, Relation::conflict) << "on the same day";
  EXPECT_EQ(told("2024-03-25", "2024-03-22", "2024-03").relation, Relation::conflict) << "no day";
  EXPECT_EQ(told("2024-03-25", "2024-03-22", "2024-03-23", "before").relation, Relation::conflict);
  EXPECT_EQ(told("2024-03-25", "2024-03-22", "2024-03-23", {}, "before the vote on").relation, Relation::conflict);
  EXPECT_EQ(told("2024-03-22", "2024-03-22", "2024-03-23").relation, Relation::conflict) << "a day to come";
}

}  // namespace
}  // namespace hexapla::reconcile::quotations::quotations_days_test
