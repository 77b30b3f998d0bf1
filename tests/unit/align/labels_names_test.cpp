#include "align/labels_names.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_names_test {
namespace {

/// Whether names of two accounts are joined, where a third account has `others`.
bool are_joined(const std::string& one, const std::string& other, ParticipantKind kind,
                const std::vector<std::string>& others = {}) {
  test::WordingStory story;
  story.add(one + " came.");
  story.add(other + " came.");
  std::string text;
  for (const std::string& name : others) text += name + " came. ";
  story.add(text);
  story.label(0, one, "name", true);
  story.label(1, other, "name", true);
  story.kind(0, 0, kind);
  story.kind(1, 0, kind);
  for (std::size_t i = 0; i < others.size(); ++i) {
    story.label(2, others[i], "name", true);
    story.kind(2, i, kind);
  }
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  Groups groups(items.size());
  join_names(items, groups);
  return groups.of(0) == groups.of(1);
}

TEST(join_names, joins_persons_whose_first_names_may_be_one) {
  constexpr auto person = ParticipantKind::person;
  EXPECT_TRUE(are_joined("Captain Ann Roe", "Mrs. Ann Mae Roe", person));
  EXPECT_TRUE(are_joined("Rob Roe", "Robert Roe", person));
  EXPECT_TRUE(are_joined("Blane Wade", "Blain Wade", person));
  EXPECT_TRUE(are_joined("Ann Rowelle", "Ann Rowele", person));
  EXPECT_FALSE(are_joined("Ann Roe", "Tom Roe", person));
  EXPECT_FALSE(are_joined("Solby Roe", "Solby", ParticipantKind::place));
}

TEST(join_names, joins_a_last_name_with_and_without_a_blank) {
  constexpr auto person = ParticipantKind::person;
  EXPECT_TRUE(are_joined("Ann Mae De Orn", "Ann DeOrn", person));
  EXPECT_TRUE(are_joined("DeOrn", "De Orn", person));
  EXPECT_FALSE(are_joined("Ann De Orn", "Tom DeOrn", person));
  EXPECT_FALSE(are_joined("Ann Solby Roe", "Ann Osk Orn Roe", person));
}

TEST(join_names, joins_a_last_name_to_the_one_who_is_named_most) {
  EXPECT_TRUE(are_joined("Ann Roe", "Sheriff Roe", ParticipantKind::person, {"Ann Roe", "Tom Roe"}));
  EXPECT_FALSE(are_joined("Ann Roe", "Sheriff Roe", ParticipantKind::person, {"Tom Roe", "Captain Tom Roe"}));
}

TEST(join_names, joins_a_firm_one_word_of_which_ends_otherwise) {
  constexpr auto body = ParticipantKind::organisation;
  EXPECT_TRUE(are_joined("Orn Distribution Ltd.", "Orn Distributors Ltd.", body));
  EXPECT_FALSE(are_joined("Orn Distribution Ltd.", "Solby Distributors Ltd.", body));
  EXPECT_FALSE(are_joined("Orn National Party", "Orn Nationalist Party", body)) << "no firms";
}

TEST(join_names, joins_a_department_to_the_same_words_behind_of) {
  constexpr auto body = ParticipantKind::organisation;
  EXPECT_TRUE(are_joined("Harbour Department", "Department of Harbour", body));
  EXPECT_TRUE(are_joined("Sea Rescue Ministry", "Ministry of Sea Rescue", body));
  EXPECT_TRUE(are_joined("Sea Rescue Ministry", "MSR", body));
  EXPECT_FALSE(are_joined("Harbour Department", "Department of Fisheries", body));
  EXPECT_FALSE(are_joined("Orn University", "University of Orn", body)) << "there may be both";
}

TEST(join_names, joins_a_body_to_its_last_word_though_people_of_it_begin_with_that) {
  test::WordingStory story;
  story.add("Orn Herons won. Herons keeper Ann Roe came.");
  story.add("The Herons won.");
  story.label(0, "Orn Herons", "heron", true);
  story.kind(0, 0, ParticipantKind::organisation);
  story.label(0, "Herons keeper Ann Roe", "roe", true);
  story.kind(0, 1, ParticipantKind::person);
  story.label(1, "Herons", "heron", true);
  story.kind(1, 0, ParticipantKind::organisation);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  Groups groups(items.size());
  join_names(items, groups);
  EXPECT_EQ(groups.of(0), groups.of(2));
  EXPECT_NE(groups.of(1), groups.of(2));
}

TEST(join_names, joins_a_body_to_its_short_names_and_initials) {
  constexpr auto body = ParticipantKind::organisation;
  EXPECT_TRUE(are_joined("Solant Telecom", "Solant", body));
  EXPECT_FALSE(are_joined("Solant Telecom", "Solant", body, {"Solant Water"}));
  EXPECT_TRUE(are_joined("Norland Bureau of Investigation", "NBI", body));
  EXPECT_TRUE(are_joined("US Orn Survey", "USOS", body));
  EXPECT_TRUE(are_joined("Ak-In", "Ak-In", body)) << "no initials, as only one of its words counts";
  EXPECT_TRUE(are_joined("Norland Bureau of Investigation", "Norland Bureau Investigation", body));
  EXPECT_FALSE(are_joined("Norland Police Department", "Orn Police Department", body));
  EXPECT_TRUE(are_joined("Norland Police Department", "Norland Police", body));
  EXPECT_FALSE(are_joined("Solant Telecom Marine", "Solant Telecom", body));
  EXPECT_FALSE(are_joined("Orn County Sheriff's Department", "Orn County Sheriff", body)) << "the one who leads it";
  EXPECT_FALSE(are_joined("Norland University", "Norland", body));
  EXPECT_FALSE(are_joined("University of Norland", "Norland", body));
}

TEST(join_names, joins_names_with_one_short_form_in_brackets_and_that_alone) {
  test::WordingStory story;
  story.add("Norland Watch of the Sea (NWSX) came.");
  story.add("The Nord-Veille de la Mer (NWSX) came.");
  story.add("NWSX came.");
  story.label(0, "Norland Watch of the Sea", "watch", true);
  story.label(1, "Nord-Veille de la Mer", "mer", true);
  story.label(2, "NWSX", "nwsx", true);
  for (std::uint32_t i = 0; i < 3; ++i) story.kind(i, 0, ParticipantKind::organisation);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  Groups groups(items.size());
  join_names(items, groups);
  EXPECT_EQ(groups.of(0), groups.of(1));
  EXPECT_EQ(groups.of(0), groups.of(2));
}

TEST(join_names, joins_names_whatever_stands_small_before_them) {
  EXPECT_TRUE(are_joined("notorious Gulf of Orn", "the Gulf of Orn", ParticipantKind::place));
}

TEST(join_names, joins_a_place_by_what_it_is_and_spells_and_no_other) {
  constexpr auto place = ParticipantKind::place;
  EXPECT_TRUE(are_joined("Orn Sea", "Orn", place));
  EXPECT_TRUE(are_joined("Saint Orn", "St. Orn", place));
  EXPECT_TRUE(are_joined("the Mideast", "the Middle East", place));
  EXPECT_FALSE(are_joined("South Orn", "Orn", place));
  EXPECT_FALSE(are_joined("Saint Orn County", "Saint Orn", place)) << "a county is not its town";
}

TEST(join_names, joins_a_long_word_to_one_that_a_slip_made_of_it) {
  EXPECT_TRUE(are_joined("Salovadin", "Salavadin", ParticipantKind::vehicle));
  EXPECT_FALSE(are_joined("Republicans", "Republican", ParticipantKind::person));
}

}  // namespace
}  // namespace hexapla::align::labels::labels_names_test
