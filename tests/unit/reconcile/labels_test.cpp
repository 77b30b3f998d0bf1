#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile::labels_test {
namespace {

test::WordingStory calls() {
  test::WordingStory story;
  story.add("Old \n pirates came. The brigands left.");
  story.add("The old pirates came.");
  story.label(0, "Old \n pirates", "pirate", false, true);
  story.label(0, "brigands", "brigand", false, true);
  story.label(1, "old pirates", "pirate", false, true);
  return story;
}

TEST(reconcile_label, makes_a_reading_of_each_wording_and_names_it_by_the_commonest) {
  const test::WordingStory story = calls();
  const Finding finding =
      reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {0, 1}, {1, 0}}, .confidence = 0.5});
  ASSERT_EQ(finding.readings.size(), 2U);
  EXPECT_EQ(finding.readings[0].value.text, "Old pirates");
  EXPECT_EQ(finding.readings[0].mentions,
            (std::vector<Mention>{{0, story.span(0, "Old \n pirates")}, {1, story.span(1, "old pirates")}}));
  EXPECT_EQ(finding.readings[1].mentions, (std::vector<Mention>{{0, story.span(0, "brigands")}}));
  EXPECT_EQ(finding.about, "Old pirates");
  EXPECT_EQ(finding.relation, Relation::compatible);
  EXPECT_EQ(finding.origins, 2U);
  EXPECT_EQ(finding.confidence, 0.5);
  EXPECT_EQ(finding.reason, "2 accounts put it in 2 ways.");
}

TEST(reconcile_label, is_a_conflict_where_one_name_is_spelt_in_two_ways) {
  test::WordingStory story;
  story.add("Chief Maren Roe spoke.");
  story.add("Chief Marin Roe spoke.");
  story.label(0, "Chief Maren Roe", "roe", true);
  story.label(1, "Chief Marin Roe", "roe", true);
  const Finding finding = reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {1, 0}}});
  EXPECT_EQ(finding.relation, Relation::conflict);
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(finding.reason, "a has \"Chief Maren Roe\", b has \"Chief Marin Roe\": one name in two spellings.");
}

TEST(reconcile_label, is_a_conflict_where_one_first_name_has_two_last_names) {
  test::WordingStory story;
  story.add("Ann Roe spoke. Roe left.");
  story.add("Ann Orn spoke.");
  for (const auto& [account, words] : {std::pair{0U, "Ann Roe"}, {0U, "Roe"}, {1U, "Ann Orn"}}) {
    story.label(account, words, "", true);
    story.kind(account, words == std::string("Roe") ? 1 : 0, ParticipantKind::person);
  }
  const Finding finding = reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {0, 1}, {1, 0}}});
  EXPECT_EQ(finding.relation, Relation::conflict);
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 2}, {1, 2}}));
  EXPECT_EQ(finding.reason, "a has \"Ann Roe\", b has \"Ann Orn\": one first name with two last names.");
}

TEST(reconcile_label, is_a_conflict_where_an_office_is_held_and_no_longer_held) {
  const auto relation = [](bool definite) {
    test::WordingStory story;
    story.add("Former U.S. President Ann Roe spoke.");
    story.add("The US president spoke.");
    story.label(0, "Former U.S. President Ann Roe", "roe", true);
    story.kind(0, 0, ParticipantKind::person);
    story.label(1, "US president", "president");
    story.kind(1, 0, ParticipantKind::person);
    if (definite) story.define(1, 0);
    return reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {1, 0}}}).relation;
  };
  EXPECT_EQ(relation(true), Relation::conflict);
  EXPECT_EQ(relation(false), Relation::compatible) << "a US president may be anyone of them";
}

/// Two accounts with a name each, and a noun for a person in the first.
Finding two_named(const std::string& one, const std::string& name, const std::string& other, const std::string& other_name) {
  test::WordingStory story;
  story.add("The deputy was buried. " + one);
  story.add(other);
  story.label(0, "deputy", "deputy");
  story.kind(0, 0, ParticipantKind::person);
  story.label(0, name, "", true);
  story.kind(0, 1, ParticipantKind::person);
  story.label(1, other_name, "", true);
  story.kind(1, 0, ParticipantKind::person);
  return reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {0, 1}, {1, 0}}});
}

TEST(reconcile_label, takes_no_relative_for_another_spelling) {
  const auto of = [](const std::string& beside) {
    return two_named("Maren Roe drove off.", "Maren Roe", "So said Marin Roe" + beside, "Marin Roe");
  };
  EXPECT_TRUE(of(", one of the deputy's sons.").conflicts.empty());
  EXPECT_EQ(of(", one of the mayor's sons.").conflicts.size(), 1U) << "of somebody else";
  EXPECT_EQ(of(" to the deputy's sons.").conflicts.size(), 1U);
  EXPECT_TRUE(two_named("Maren Roe drove off.", "Maren Roe", "The deputy's son Marin Roe spoke.", "Marin Roe").conflicts.empty());
}

TEST(reconcile_label, takes_no_more_words_of_a_headline_for_a_name) {
  const auto of = [](const std::string& headline, const std::string& rest) {
    test::WordingStory story;
    story.add(headline + "\n\n" + rest);
    story.add("Ann Roe Leaves spoke on Monday.");
    story.label(0, "Ann Roe Enters", "", true);
    story.label(0, "Roe spoke", "roe", true);
    story.shorten_label(0, "Roe");
    story.label(1, "Ann Roe Leaves", "", true);
    for (const auto& [account, label] : {std::pair{0U, 0U}, {0U, 1U}, {1U, 0U}})
      story.kind(account, label, ParticipantKind::person);
    return reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {1, 0}}});
  };
  EXPECT_TRUE(of("Ann Roe Enters Orn Clinic After Flight", "Roe spoke on Monday.").conflicts.empty());
  EXPECT_EQ(of("Ann Roe Enters the clinic after her flight", "Roe spoke on Monday.").conflicts.size(), 1U) << "no headline";
}

TEST(reconcile_label, asks_for_no_office_of_what_was_said_when_it_was_held) {
  const auto of = [](Saying saying) {
    test::WordingStory story;
    story.add("“We will undo it with President Roe”");
    story.add("Former President Roe left.");
    story.label(0, "President Roe", "roe", true);
    story.label(1, "Former President Roe", "roe", true);
    story.speech(0, "We will undo it with President Roe", saying);
    return reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {1, 0}}}).conflicts.size();
  };
  EXPECT_EQ(of(Saying::direct), 0U);
  EXPECT_EQ(of(Saying::indirect), 1U);
}

TEST(reconcile_label, asks_for_no_office_of_what_is_told_of_a_former_year) {
  const auto of = [](const std::string& act, const std::string& date, const std::string& held = "President Roe") {
    test::WordingStory story;
    story.add(held + " sought it last year", "2017-03-23");
    story.add("Former President Roe left.", "2017-03-25");
    story.label(0, held, "roe", true);
    story.statement(0, held + " sought it last year", act);
    story.date(0, date);
    story.label(1, "Former President Roe", "roe", true);
    return reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {1, 0}}}).conflicts.size();
  };
  EXPECT_EQ(of("seek", "2016"), 0U);
  EXPECT_EQ(of("seek", "2017-03-22"), 1U);
  EXPECT_EQ(of("elect", "2016"), 1U) << "it tells of now, too";
}

TEST(reconcile_label, is_none_between_a_road_and_its_abbreviation) {
  test::WordingStory story;
  story.add("They met on Ann Roe Boulevard.");
  story.add("They met on Ann Roe Blvd.");
  for (const auto& [account, words] : {std::pair{0U, "Ann Roe Boulevard"}, {1U, "Ann Roe Blvd"}}) {
    story.label(account, words, "", true);
    story.kind(account, 0, ParticipantKind::person);
  }
  EXPECT_EQ(reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {1, 0}}}).relation,
            Relation::compatible);
}

}  // namespace
}  // namespace hexapla::reconcile::labels_test
