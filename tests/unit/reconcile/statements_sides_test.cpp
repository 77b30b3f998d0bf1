#include "reconcile/statements_sides.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "reconcile/reconcile.h"
#include "text/words.h"

namespace hexapla::reconcile::statements_sides_test {
namespace {

constexpr auto subject = ArgumentRole::subject, object = ArgumentRole::object;

/// Adds a statement of an account that holds its words; of whom it is told follows, as an object.
void charge(test::WordingStory& story, std::uint32_t account, const std::string& words, const std::string& who,
            bool denied = false) {
  story.statement(account, words, "charge", denied);
  story.argument(account, who, text::fold(who), object);
}

Finding found(const test::WordingStory& told, std::vector<AnnotationRef> mentions) {
  return reconcile_statement(told.story(), {.kind = FindingKind::statement, .mentions = std::move(mentions), .confidence = 0.5});
}

/// "Roe was charged with fraud" on one day, "Roe was not charged with fraud" on another.
Finding dated(const std::string& one, const std::string& other) {
  test::WordingStory told;
  told.add("Roe was charged with fraud");
  told.add("Roe was not charged with fraud");
  charge(told, 0, "Roe was charged with fraud", "Roe");
  charge(told, 1, "Roe was not charged with fraud", "Roe", true);
  told.date(0, one);
  told.date(1, other);
  return found(told, {{0, 0}, {1, 0}});
}

TEST(reconcile_statement, takes_what_is_told_of_another_day_for_no_denial) {
  EXPECT_EQ(dated("2031-04-04", "2031-04-04").conflicts.size(), 1U);
  EXPECT_EQ(dated("2031-04-04", "2031-04").conflicts.size(), 1U) << "that month";
  EXPECT_TRUE(dated("2031-04-04", "2031-04-05").conflicts.empty());
  EXPECT_EQ(dated("2031-04-04", "2031-04-05").readings.size(), 1U);
}

/// "Roe was not charged with fraud" and "Roe was charged with fraud", published when it is told; both on one day, if that is
/// told.
Finding published(const std::optional<std::string>& denying, const std::string& telling, const std::string& act = "charge",
                  const std::string& day = {}) {
  test::WordingStory told;
  told.add("Roe was not charged with fraud", denying);
  told.add("Roe was charged with fraud", telling);
  const auto state = [&](std::uint32_t account, const std::string& words, bool denied) {
    told.statement(account, words, act, denied);
    told.argument(account, "Roe", "roe", object);
    if (!day.empty()) told.date(account, day);
  };
  state(0, "Roe was not charged with fraud", true);
  state(1, "Roe was charged with fraud", false);
  return found(told, {{0, 0}, {1, 0}});
}

TEST(reconcile_statement, tells_that_what_was_denied_came_to_pass) {
  const Finding later = published("2031-04-04", "2031-06-01");
  EXPECT_EQ(later.conflicts, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(later.updates, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(
      later.reason,
      "a says \"Roe was not charged with fraud\", b says \"Roe was charged with fraud\": one denies what the other tells. What "
      "was denied at first is told later.");
  EXPECT_TRUE(published("2031-06-01", "2031-04-04").updates.empty()) << "the denial is the later";
  EXPECT_TRUE(published("2031-04-04", "2031-04-04").updates.empty());
  EXPECT_TRUE(published("2031-04-04", "2031-04-20", "charge", "2031-04-03").updates.empty()) << "on one day";
  EXPECT_TRUE(published("2031-04-04", "2031-04-20", "push").updates.empty()) << "it was so or it was not";
  EXPECT_EQ(published("2031-04-04", "2031-04-20", "push").conflicts.size(), 1U);
}

TEST(reconcile_statement, tells_that_what_was_denied_may_have_come_to_pass) {
  const Finding later = published(std::nullopt, "2031-06-01");
  EXPECT_TRUE(later.updates.empty());
  EXPECT_TRUE(later.reason.ends_with(": one denies what the other tells, unless it came to pass between them.")) << later.reason;
  EXPECT_TRUE(published(std::nullopt, "2031-06-01", "push").reason.ends_with(": one denies what the other tells."));
}

TEST(reconcile_statement, tells_that_somebody_faced_a_charge_later) {
  test::WordingStory told;
  told.add("Roe is not facing a charge of fraud", "2031-04-04");
  told.add("Roe faced a charge of fraud", "2031-06-01");
  told.statement(0, "Roe is not facing a charge of fraud", "face", true);
  told.statement(1, "Roe faced a charge of fraud", "face");
  for (const std::uint32_t account : {0U, 1U}) {
    told.argument(account, "Roe", "roe");
    told.argument(account, "charge", "charge", object);
  }
  EXPECT_EQ(found(told, {{0, 0}, {1, 0}}).updates.size(), 1U);
}

TEST(reconcile_statement, keeps_what_is_told_of_another_place_off_the_side_of_who_is_denied) {
  test::WordingStory told;
  told.add("Roe walked into a mill");
  told.add("Roe never walked into Orn Mill");
  told.add("Roe walked into Solva House");
  const auto state = [&](std::uint32_t account, const std::string& place, const std::string& head, bool denied = false) {
    told.statement(account, std::string(denied ? "Roe never walked " : "Roe walked ") + place, "walk", denied);
    told.argument(account, "Roe", "roe");
    told.argument(account, place, head, ArgumentRole::oblique);
  };
  state(0, "into a mill", "mill");
  state(1, "into Orn Mill", "mill", true);
  state(2, "into Solva House", "house");
  const Finding finding = found(told, {{0, 0}, {1, 0}, {2, 0}});
  ASSERT_EQ(finding.conflicts.size(), 1U);
  for (const std::uint32_t side : {finding.conflicts[0].first, finding.conflicts[0].second})
    for (const Mention& mention : finding.readings[side].mentions) EXPECT_NE(mention.account, 2U);
}

/// An account that tells on its own how it was, and how it was not; another tells that it was.
Finding of_one_account(const std::string& was_not, const std::string& was, const std::string& who) {
  test::WordingStory told;
  told.add(was_not + ". " + was + ".");
  told.add("Roe was charged with fraud");
  charge(told, 0, was_not, "Roe", true);
  charge(told, 0, was, who);
  charge(told, 1, "Roe was charged with fraud", "Roe");
  return found(told, {{0, 0}, {0, 1}, {1, 0}});
}

TEST(reconcile_statement, finds_no_denial_in_two_steps_that_an_account_dates) {
  const auto conflicts = [](const std::string& day, const std::string& other_day) {
    test::WordingStory told;
    told.add("Roe was not charged with fraud. In court Roe was charged with fraud.");
    told.add("Roe was charged with fraud");
    charge(told, 0, "Roe was not charged with fraud", "Roe", true);
    if (!day.empty()) told.date(0, day);
    charge(told, 0, "In court Roe was charged with fraud", "Roe");
    if (!other_day.empty()) told.date(0, other_day);
    charge(told, 1, "Roe was charged with fraud", "Roe");
    return found(told, {{0, 0}, {0, 1}, {1, 0}}).conflicts.size();
  };
  EXPECT_EQ(conflicts("2031-04-04", "2031-04-05"), 0U);
  EXPECT_EQ(conflicts("2031-04-04", ""), 1U);
  EXPECT_EQ(conflicts("", ""), 1U) << "it denies itself";
}

/// The conflicts of an account that tells how it was not, and how it was, and of another that tells that it was. `vouched`:
/// others are told to have said the former two.
std::size_t conflicts_with_steps(const std::string& was_not, const std::string& was, bool vouched = false) {
  test::WordingStory told;
  told.add(was_not + ". " + was + ".");
  told.add("Roe was charged with fraud");
  for (const std::string& words : {was_not, was}) {
    charge(told, 0, words, "Roe", words == was_not);
    told.predicate(0, "charged");
    if (vouched) told.voucher(0);
  }
  charge(told, 1, "Roe was charged with fraud", "Roe");
  return found(told, {{0, 0}, {0, 1}, {1, 0}}).conflicts.size();
}

TEST(reconcile_statement, finds_no_denial_in_two_steps_that_an_account_puts_in_order) {
  const std::string was_not = "Roe was not charged with fraud", was = "In court Roe was charged with fraud";
  EXPECT_EQ(conflicts_with_steps(was_not, was), 1U);
  EXPECT_EQ(conflicts_with_steps("Roe was initially not charged with fraud", was), 0U);
  EXPECT_EQ(conflicts_with_steps("Roe was not charged at first over a fraud", was), 0U);
  EXPECT_EQ(conflicts_with_steps("At first, Roe was not charged with fraud", was), 0U);
  EXPECT_EQ(conflicts_with_steps(was_not, "Roe has since been charged with fraud"), 0U);
  EXPECT_EQ(conflicts_with_steps(was_not, "Roe was later charged with fraud"), 0U);
  EXPECT_EQ(conflicts_with_steps("Roe was later not charged with fraud", "Roe was later charged with fraud"), 1U)
      << "neither is the first";
  EXPECT_EQ(conflicts_with_steps("Roe was initially not charged with fraud", "Roe was later charged with fraud", true), 1U)
      << "by two others";
}

TEST(reconcile_statement, looks_for_the_other_step_in_all_that_an_account_tells) {
  const auto conflicts = [](const std::string& was) {
    test::WordingStory told;
    told.add("Roe was not charged with fraud. " + was + ".");
    told.add("Roe was not charged with fraud");
    charge(told, 0, "Roe was not charged with fraud", "Roe", true);
    told.predicate(0, "charged");
    charge(told, 0, was, "Roe");
    told.predicate(0, "charged");
    charge(told, 1, "Roe was not charged with fraud", "Roe", true);
    return found(told, {{0, 1}, {1, 0}}).conflicts.size();  // the first stands in no question, or in another
  };
  EXPECT_EQ(conflicts("In court Roe was charged with fraud"), 1U);
  EXPECT_EQ(conflicts("Roe has since been charged with fraud"), 0U);
}

/// A statement of whether somebody was charged: what for, and when.
struct Charge {
  std::string words, matter = {}, day = {};
  bool denied = false;
};

/// The conflicts of two of one account with one of another.
std::size_t conflicts_of_matters(const Charge& one, const Charge& step, const Charge& other) {
  test::WordingStory told;
  told.add(one.words + ". " + step.words + ".");
  told.add(other.words);
  const auto add = [&](std::uint32_t account, const Charge& told_so) {
    charge(told, account, told_so.words, "Roe", told_so.denied);
    if (!told_so.matter.empty()) told.argument(account, told_so.matter, told_so.matter, ArgumentRole::oblique);
    if (!told_so.day.empty()) told.date(account, told_so.day);
  };
  add(0, one);
  add(0, step);
  add(1, other);
  return found(told, {{0, 0}, {1, 0}}).conflicts.size();
}

TEST(reconcile_statement, takes_nothing_for_a_step_that_the_other_account_does_not_tell) {
  const Charge was_not = {.words = "Roe was not charged on Friday over the fire", .day = "2031-04-04", .denied = true};
  const Charge was_once = {.words = "Roe was charged in 2009", .day = "2009"};
  EXPECT_EQ(conflicts_of_matters(was_not, was_once, {.words = "Roe was charged that day", .day = "2031-04-04"}), 1U);
  EXPECT_EQ(conflicts_of_matters(was_not, was_once, {.words = "Roe was charged"}), 0U) << "in 2009, it may be";
  EXPECT_EQ(conflicts_of_matters({.words = "Roe was charged on Thursday", .day = "2031-04-03"},
                                 {.words = "Roe was not charged on Friday", .day = "2031-04-04", .denied = true},
                                 {.words = "Roe was not charged on Thursday", .day = "2031-04-03", .denied = true}),
            1U);
}

TEST(reconcile_statement, takes_nothing_of_another_matter_for_a_step) {
  const Charge was_not = {.words = "Roe was not charged over the fire in 2009", .matter = "fire", .day = "2009", .denied = true};
  const Charge was = {.words = "Roe was charged with fraud on Friday", .matter = "fraud", .day = "2031-04-04"};
  EXPECT_EQ(conflicts_of_matters(was_not, was, {.words = "Roe was charged over the fire", .matter = "fire"}), 1U);
  EXPECT_EQ(conflicts_of_matters(was_not, was, {.words = "Roe was charged with fraud", .matter = "fraud"}), 0U);
  EXPECT_EQ(conflicts_of_matters(was_not, was, {.words = "Roe was charged by a jury", .matter = "jury"}), 0U);
  EXPECT_EQ(conflicts_of_matters(was_not, {.words = "Roe was charged on Friday", .day = "2031-04-04"},
                                 {.words = "Roe was charged over the fire", .matter = "fire"}),
            0U);
}

TEST(reconcile_statement, takes_no_word_of_another_clause_for_an_order) {
  const std::string was_not = "Roe was not charged with fraud";
  EXPECT_EQ(conflicts_with_steps(was_not, "Officers now say that Roe was charged with fraud"), 1U);
  EXPECT_EQ(conflicts_with_steps(was_not, "Roe was charged with fraud and later freed"), 1U);
}

TEST(reconcile_statement, puts_an_account_that_denies_itself_on_both_sides) {
  test::WordingStory told;
  told.add("Officers say Roe was charged with fraud. His wife says Roe was not charged with fraud.");
  told.add("Roe was not charged with fraud");
  charge(told, 0, "Roe was charged with fraud", "Roe");
  charge(told, 0, "Roe was not charged with fraud", "Roe", true);
  charge(told, 1, "Roe was not charged with fraud", "Roe", true);
  const Finding finding = found(told, {{0, 0}, {0, 1}, {1, 0}});
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 1}}));
  ASSERT_EQ(finding.readings.size(), 2U);
  EXPECT_EQ(finding.readings[1].mentions.size(), 2U) << "of both accounts";
}

TEST(reconcile_statement, lets_no_account_stand_on_both_sides_with_what_it_tells_of_another) {
  const Finding finding = of_one_account("Roe was not charged with fraud", "Orn was charged with fraud", "Orn");
  ASSERT_EQ(finding.conflicts.size(), 1U);
  ASSERT_EQ(finding.readings.size(), 3U);
  for (const std::uint32_t side : {finding.conflicts[0].first, finding.conflicts[0].second})
    EXPECT_EQ(finding.readings[side].mentions.size(), 1U);
}

}  // namespace
}  // namespace hexapla::reconcile::statements_sides_test
