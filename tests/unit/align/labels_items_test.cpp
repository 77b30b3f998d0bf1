#include "align/labels_items.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_items_test {
namespace {

/// Whether two accounts that call somebody, by a name of a person or else by a noun, choose other words.
bool is_choice_between(const std::string& one, const std::string& other, bool name,
                       ParticipantKind kind = ParticipantKind::person) {
  test::WordingStory story;
  story.add(one + " came.");
  story.add(other + " came.");
  story.label(0, one, "roe", name);
  story.label(1, other, "roe", name);
  story.kind(0, 0, kind);
  story.kind(1, 0, kind);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  return is_choice(items, {0, 1});
}

TEST(items_of, tells_titles_from_the_name) {
  test::WordingStory story;
  story.add("Orn Police Chief Ann Roe, Jr. came with several boats.");
  story.label(0, "Orn Police Chief Ann Roe, Jr.", "roe", true);
  story.label(0, "several boats", "boat", false, true);
  story.kind(0, 0, ParticipantKind::person);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(proper_words(items[0]), (std::vector<std::string>{"ann", "roe"}));
  EXPECT_EQ(items[1].wording, "boats ");
  EXPECT_EQ(items[1].ref, (AnnotationRef{0, 1}));
}

TEST(items_of, takes_of_what_somebody_is_the_chief_for_no_name) {
  test::WordingStory story;
  story.add("Orn Chief of Police Ann Roe came.");
  story.label(0, "Orn Chief of Police Ann Roe", "roe", true);
  story.kind(0, 0, ParticipantKind::person);
  const Story told = story.story();
  EXPECT_EQ(proper_words(items_of(told).front()), (std::vector<std::string>{"ann", "roe"}));
}

TEST(is_choice, is_none_between_amounts_and_full_stops) {
  EXPECT_TRUE(is_choice_between("old boat", "boat", false));
  EXPECT_FALSE(is_choice_between("several boats", "boats", false));
  EXPECT_FALSE(is_choice_between("his boat", "boat", false)) << "whose it is tells of another";
  EXPECT_FALSE(is_choice_between("the U.S.", "the US", true, ParticipantKind::place));
  EXPECT_FALSE(is_choice_between("United States", "America", true, ParticipantKind::place));
}

TEST(items_of, tells_what_stands_small_before_a_name_and_in_brackets_behind_it) {
  test::WordingStory story;
  story.add("The notorious Gulf of Orn lies near the ferry company Solant Ferries (SFC), off counter-current Orn Harbour (orn).");
  story.label(0, "notorious Gulf of Orn", "gulf", true);
  story.label(0, "ferry company Solant Ferries", "ferries", true);
  story.label(0, "Orn Harbour", "harbour", true);
  for (std::size_t i = 0; i < 3; ++i) story.kind(0, i, ParticipantKind::organisation);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  ASSERT_EQ(items.size(), 3U);
  EXPECT_EQ(items[0].called, "gulf of orn");
  EXPECT_EQ(items[1].words, (std::vector<std::string>{"solant", "ferries"}));
  EXPECT_EQ(items[1].called, "ferry company solant ferries");
  EXPECT_EQ(items[1].short_form, "sfc");
  EXPECT_EQ(items[2].short_form, "") << "no capitals";
}

TEST(items_of, takes_the_kind_of_a_name_from_its_form_and_parts_hyphens) {
  test::WordingStory story;
  story.add("They shut Mill Parkway and the Counter-Piracy Centre.");
  story.label(0, "Mill Parkway", "parkway", true);
  story.label(0, "Counter-Piracy Centre", "centre", true);
  story.kind(0, 0, ParticipantKind::person);
  story.kind(0, 1, ParticipantKind::organisation);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  EXPECT_EQ(items[0].kind, ParticipantKind::place);
  EXPECT_EQ(items[1].words, (std::vector<std::string>{"counter", "piracy", "centre"}));
}

TEST(items_of, runs_letters_by_themselves_together_but_for_a_persons) {
  const auto words = [](const std::string& name, ParticipantKind kind) {
    test::WordingStory story;
    story.add(name + " came.");
    story.label(0, name, "name", true);
    story.kind(0, 0, kind);
    const Story told = story.story();
    return items_of(told).front().words;
  };
  EXPECT_EQ(words("U. S. Orn Survey", ParticipantKind::organisation), (std::vector<std::string>{"us", "orn", "survey"}));
  EXPECT_EQ(words("J. R. Roe", ParticipantKind::person), (std::vector<std::string>{"j", "r", "roe"}));
}

TEST(items_of, takes_no_agency_of_a_dateline_for_a_short_form) {
  const auto short_form = [](const std::string& text, const std::string& name) {
    test::WordingStory story;
    story.add(text);
    story.label(0, name, "name", true);
    const Story told = story.story();
    return items_of(told).front().short_form;
  };
  EXPECT_EQ(short_form("Orn Sea Watch (OSW) came.", "Orn Sea Watch"), "osw");
  EXPECT_EQ(short_form("PORT ORN (WXO) - Boats came.", "PORT ORN"), "");
  EXPECT_EQ(short_form("Alder Harbour (AFP) - Boats came.", "Alder Harbour"), "");
  EXPECT_EQ(short_form("ORN (OSW) - Boats came.", "ORN"), "");
}

/// Whether somebody is called by two accounts in different words, where the first has a name and a noun.
bool is_choice_beside(const std::string& name, const std::string& noun, const std::string& other) {
  test::WordingStory story;
  story.add(name + ", the " + noun + ", came.");
  story.add(other + " came.");
  story.label(0, name, "roe", true);
  story.label(0, noun, noun);
  story.label(1, other, "roe", true);
  for (const auto& [account, label] : {std::pair{0U, 0U}, {0U, 1U}, {1U, 0U}})
    story.kind(account, label, ParticipantKind::person);
  const Story told = story.story();
  return is_choice(items_of(told), {0, 1, 2});
}

TEST(is_choice, is_none_where_a_noun_stands_in_the_name_too) {
  EXPECT_FALSE(is_choice_beside("Ann Roe", "harbour pilot", "Harbour Pilot Ann Roe"));
  EXPECT_FALSE(is_choice_beside("Ann Roe", "president", "President Roe"));
  EXPECT_TRUE(is_choice_beside("Ann Roe", "pilot", "President Roe"));
  EXPECT_TRUE(is_choice_beside("Ann Roe", "pilot", "pilot Ann Mae Roe"));
}

TEST(is_choice, is_none_of_what_spreads_the_news) {
  EXPECT_FALSE(is_choice_between("The Associated Press", "AP", true, ParticipantKind::organisation));
}

TEST(is_choice, is_one_between_names_and_between_titles_and_none_between_short_forms_of_titles) {
  EXPECT_TRUE(is_choice_between("President Roe", "Ann Roe", true));
  EXPECT_FALSE(is_choice_between("Ann Roe", "Roe", true));
  EXPECT_FALSE(is_choice_between("Mr Roe", "Roe", true));
  EXPECT_FALSE(is_choice_between("Mr", "Roe", true)) << "no word is left of the first";
  EXPECT_FALSE(is_choice_between("Rep. Roe", "Representative Roe", true));
  EXPECT_TRUE(is_choice_between("Rep. Roe", "Congressman Roe", true));
  EXPECT_TRUE(is_choice_between("former President Roe", "President Roe", true));
  EXPECT_TRUE(is_choice_between("Ann Roe", "Ann Mae Roe", true));
  EXPECT_TRUE(is_choice_between("Salovadin", "Salavadin", true));
  EXPECT_TRUE(is_choice_between("Saint Orn", "St. Orn", true, ParticipantKind::place));
}

TEST(is_choice, is_none_of_a_thing_by_one_noun) {
  const auto between = [](const std::string& one, const std::string& head, const std::string& other,
                          const std::string& head_of_other) {
    test::WordingStory story;
    story.add(one + " passed.");
    story.add(other + " passed.");
    story.label(0, one, head);
    story.label(1, other, head_of_other);
    story.kind(0, 0, ParticipantKind::other);
    story.kind(1, 0, ParticipantKind::other);
    const Story told = story.story();
    return is_choice(items_of(told), {0, 1});
  };
  EXPECT_FALSE(between("the law", "law", "the harbour law", "law"));
  EXPECT_TRUE(between("the law", "law", "the harbour act", "act"));
}

}  // namespace
}  // namespace hexapla::align::labels::labels_items_test
