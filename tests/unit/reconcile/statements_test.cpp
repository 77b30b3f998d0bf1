#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile::statements_test {
namespace {

/// What becomes of two accounts that state this, where the second may be denied.
Finding told(const std::string& one, const std::string& other, bool denied = false, Certainty certainty = Certainty::certain) {
  test::WordingStory story;
  story.add(one);
  story.add(other);
  story.statement(0, one, "sink");
  story.statement(1, other, "sink", denied, certainty);
  return reconcile_statement(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.5});
}

TEST(reconcile_statement, is_one_reading_in_whatever_words) {
  const Finding finding = told("The ferry \n sank", "The boat went down off Solby");
  ASSERT_EQ(finding.readings.size(), 1U);
  EXPECT_EQ(finding.readings[0].value.text, "The ferry sank");
  EXPECT_EQ(finding.readings[0].mentions, (std::vector<Mention>{{0, {0, 16}}, {1, {0, 28}}}));
  EXPECT_EQ(finding.about, "The ferry sank");
  EXPECT_EQ(finding.relation, Relation::compatible) << "not sure enough to say that they agree";
  EXPECT_EQ(finding.reason, "2 accounts may tell it.");
  EXPECT_EQ(finding.confidence, 0.5);
  EXPECT_TRUE(finding.conflicts.empty());
}

TEST(reconcile_statement, agrees_where_it_is_sure_and_tells_more_than_who_spoke) {
  const auto agreed = [](const std::string& words, const std::string& act) {
    test::WordingStory story;
    for (std::uint32_t account = 0; account < 2; ++account) {
      story.add(words);
      story.statement(account, words, act);
    }
    return reconcile_statement(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.95});
  };
  EXPECT_EQ(agreed("The ferry Marrowby sank off Solby", "sink").relation, Relation::agree);
  EXPECT_EQ(agreed("The harbour master of Solby said", "say").relation, Relation::compatible);
}

TEST(reconcile_statement, tells_that_it_is_left_open) {
  const auto left = [](const std::string& lead, Modality modality, bool second = true) {
    test::WordingStory story;
    for (std::uint32_t account = 0; account < 2; ++account) {
      const bool open = second || account == 0;
      story.add((open ? lead : "They say that ") + "the ferry Marrowby sank off Solby.");
      story.statement(account, "the ferry Marrowby sank off Solby", "sink", false,
                      open ? Certainty::uncommitted : Certainty::certain);
      if (open) story.modality(account, modality);
    }
    return reconcile_statement(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.95});
  };
  const Finding asked = left("It is not known whether ", Modality::question);
  EXPECT_EQ(asked.about, "whether the ferry Marrowby sank off Solby");
  EXPECT_EQ(asked.relation, Relation::agree);
  EXPECT_EQ(asked.reason, "2 accounts leave it open.");
  EXPECT_EQ(left("They will pay if ", Modality::conditional).about, "if the ferry Marrowby sank off Solby");
  EXPECT_EQ(left("They ask how ", Modality::question).about, "the ferry Marrowby sank off Solby");
  EXPECT_EQ(left("It is not known if ", Modality::question, false).relation, Relation::compatible);
}

TEST(reconcile_statement, never_agrees_in_pieces_alone) {
  // What stands behind the statement in its text; the phrase that is its subject, and where it stands within the words.
  const auto agreed = [](const std::string& words, const std::string& act, const std::string& subject,
                         const std::string& behind = ".") {
    test::WordingStory story;
    for (std::uint32_t account = 0; account < 2; ++account) {
      story.add("The ferry Marrowby. " + words + behind);
      story.statement(account, words, act);
      if (!subject.empty()) story.argument(account, subject, "ferry");
    }
    return reconcile_statement(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.95})
        .relation;
  };
  EXPECT_EQ(agreed("the old ferry sank off Solby", "sink", "the old ferry"), Relation::agree);
  EXPECT_EQ(agreed("where the old ferry sank off Solby", "sink", "the old ferry"), Relation::compatible);
  EXPECT_EQ(agreed("sank in the night off Solby", "sink", "The ferry Marrowby"), Relation::compatible)
      << "nobody tells what sank";
  EXPECT_EQ(agreed("Port police detective Ann Roe said Saturday", "say", "Port police detective Ann Roe"), Relation::compatible);
  EXPECT_EQ(agreed("Harbour divers are trying to determine", "try", "Harbour divers", " why it sank."), Relation::compatible);
  EXPECT_EQ(agreed("Just feet away from the old pier is", "be", "", " the wreck."), Relation::compatible);
}

TEST(reconcile_statement, is_told_by_a_mention_that_is_no_piece) {
  test::WordingStory story;
  story.add("The ferry Marrowby put out, and sank in the night off Solby.");
  story.add("The ferry sank in the night off Solby.");
  story.statement(0, "sank in the night off Solby", "sink");
  story.argument(0, "The ferry Marrowby", "marrowby");
  story.statement(1, "The ferry sank in the night off Solby", "sink");
  story.argument(1, "The ferry", "ferry");
  const Finding finding =
      reconcile_statement(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.95});
  ASSERT_EQ(finding.readings.size(), 1U);
  EXPECT_EQ(finding.about, "The ferry sank in the night off Solby");
  EXPECT_EQ(finding.readings[0].value.text, finding.about);
  EXPECT_EQ(finding.relation, Relation::agree);
}

TEST(reconcile_statement, is_a_conflict_where_one_denies_it_in_much_the_same_words) {
  const Finding finding = told("The ferry sank off the old pier", "The ferry never sank near the pier", true);
  ASSERT_EQ(finding.readings.size(), 2U);
  EXPECT_EQ(finding.relation, Relation::conflict);
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(finding.reason,
            "a says \"The ferry sank off the old pier\", b says \"The ferry never sank near the pier\": one denies "
            "what the other tells.");
}

TEST(reconcile_statement, is_none_where_two_by_name_foretell_otherwise) {
  const auto conflicts = [](const std::string& one, const std::string& other, bool are_names = true,
                            Modality modality = Modality::future) {
    test::WordingStory story;
    const std::string words = "Solby will pay for the ferry", denied = "Solby will not pay for the ferry";
    story.add(one + " says " + words);
    story.add(other + " says " + denied);
    story.statement(0, words, "pay");
    story.statement(1, denied, "pay", true);
    for (const auto& [account, who] : {std::pair{0U, one}, {1U, other}}) {
      story.modality(account, modality);
      story.voucher(account, who);
      if (are_names) story.name(account, who);
    }
    return reconcile_statement(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.5})
        .conflicts.size();
  };
  EXPECT_EQ(conflicts("Roe", "Orn"), 0U);
  EXPECT_EQ(conflicts("Roe", "Roe"), 1U);
  EXPECT_EQ(conflicts("police", "crews", false), 1U) << "nobody by name";
  EXPECT_EQ(conflicts("Roe", "Orn", true, Modality::plain), 1U) << "of what is so";
}

TEST(reconcile_statement, is_none_where_the_words_differ_or_nobody_is_certain) {
  EXPECT_EQ(told("The cause is unknown", "Police are not sure why it sank", true).readings.size(), 1U);
  EXPECT_EQ(told("Six were hurt", "He was not hurt in the ferry", true).readings.size(), 1U) << "one word is shared";
  EXPECT_EQ(told("He sank the ferry; no reports of others at Osk", "There are no reports of others at Osk", true).readings.size(),
            1U);
  const Finding unsure = told("The ferry sank off the pier", "The ferry sank off the pier", true, Certainty::possible);
  EXPECT_EQ(unsure.readings.size(), 2U);
  EXPECT_EQ(unsure.relation, Relation::compatible);
}

TEST(reconcile_statement, is_a_conflict_where_both_are_as_sure_as_the_other) {
  test::WordingStory story;
  story.add("Seals could be seen on the pier");
  story.add("Seals could not be seen on the pier");
  story.statement(0, "Seals could be seen on the pier", "see", false, Certainty::possible);
  story.argument(0, "Seals", "seal", ArgumentRole::object);
  story.statement(1, "Seals could not be seen on the pier", "see", true, Certainty::possible);
  story.argument(1, "Seals", "seal", ArgumentRole::object);
  const Finding finding = reconcile_statement(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}});
  EXPECT_EQ(finding.relation, Relation::conflict);
}

TEST(reconcile_statement, is_a_conflict_of_few_words_where_they_are_the_same) {
  EXPECT_EQ(told("Divers sank it", "Divers have not sunk it", true).relation, Relation::conflict);
  EXPECT_EQ(told("Two divers sank old boats", "Divers have not sunk a ferry", true).relation, Relation::compatible);
}

TEST(reconcile_statement, is_none_where_somebody_does_it_in_one_account_alone) {
  const auto met = [](ArgumentRole role) {
    test::WordingStory story;
    story.add("Orn met them not");
    story.add("He met with Orn");
    story.statement(0, "Orn met them not", "meet", true);
    story.argument(0, "Orn", "orn");
    story.statement(1, "He met with Orn", "meet");
    story.argument(1, "Orn", "orns", role);  // as a lemmatizer may have it
    return reconcile_statement(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}}).relation;
  };
  EXPECT_NE(met(ArgumentRole::oblique), Relation::conflict);
  EXPECT_EQ(met(ArgumentRole::subject), Relation::conflict);
}

TEST(reconcile_statement, is_none_where_another_act_is_denied) {
  test::WordingStory story;
  story.add("Her mother, the diver Ada Orr");
  story.add("Her mother, the diver Ada Orr, does not mind");
  story.statement(0, "Her mother, the diver Ada Orr", "diver");
  story.statement(1, "Her mother, the diver Ada Orr, does not mind", "mind", true);
  const Finding finding = reconcile_statement(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}});
  EXPECT_EQ(finding.readings.size(), 1U);
}

TEST(reconcile_statement, is_none_where_two_accounts_tell_both) {
  const auto told = [](std::size_t both) {
    const std::string denied = "Roe is not raising boats", stated = "Roe is raising boats";
    test::WordingStory story;
    Question question{.kind = FindingKind::statement, .mentions = {}, .confidence = 0.5};
    for (std::uint32_t account = 0; account < 3; ++account) {
      const bool denies = account < both;
      story.add(denies ? denied + ". " + stated : stated);
      if (denies) story.statement(account, denied, "raise", true);
      if (denies) story.argument(account, "boats", "boat", ArgumentRole::object);
      story.statement(account, stated, "raise");
      story.argument(account, "boats", "boat", ArgumentRole::object);
      for (std::uint32_t i = 0; i < (denies ? 2U : 1U); ++i) question.mentions.push_back({account, i});
    }
    return reconcile_statement(story.story(), question).relation;
  };
  EXPECT_EQ(told(1), Relation::conflict);
  EXPECT_NE(told(2), Relation::conflict);
}

}  // namespace
}  // namespace hexapla::reconcile::statements_test
