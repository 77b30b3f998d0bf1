#include "overview/name_units.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"
#include "text/name_words.h"

namespace hexapla::overview::name_units_test {
namespace {

using Groups = std::vector<std::vector<std::uint32_t>>;

/// One unit an account and name; the accounts in order.
std::vector<NameUnit> units(const std::vector<std::pair<std::uint32_t, std::string>>& names) {
  std::vector<NameUnit> out;
  for (const auto& [account, name] : names) {
    NameUnit unit;
    unit.account = account;
    unit.forms.insert(text::name_words(name));
    out.push_back(std::move(unit));
  }
  return out;
}

TEST(units_of, follows_chains_and_leaves_out_agencies_papers_and_addresses) {
  test::OverviewStory story;
  story.add("Ann Roe met Reuters, Paper a and press@orn. Roe, the pilot, spoke.");
  const std::uint32_t roe = story.person(0, "Ann Roe");
  story.person(0, "Reuters");
  story.person(0, "Paper a");
  story.person(0, "press@orn");
  story.name(0, "Roe", ". ");
  story.label(0, "Roe", ParticipantKind::person, true, roe, ". ");
  story.label(0, "the pilot", ParticipantKind::person, false, roe);
  const std::vector<NameUnit> found = units_of(story.story());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].labels, (std::vector<std::uint32_t>{0, 4, 5}));
  EXPECT_EQ(found[0].forms, (std::set<std::vector<std::string>>{{"ann", "roe"}, {"roe"}}));
}

TEST(units_of, takes_no_name_from_capitals_and_bylines) {
  test::OverviewStory story;
  story.add("Pier burns\n\nBy Ann Roe\n\nTHE PIER OF BELA LUND BURNS.\n\nCleo Marsh came.");
  story.person(0, "Ann Roe");
  story.person(0, "BELA LUND");
  story.person(0, "Cleo Marsh");
  story.of(0).labels[1].sentence = 4;
  ASSERT_EQ(story.story().accounts[0].text(story.of(0).sentences[4].span), "THE PIER OF BELA LUND BURNS.");
  story.of(0).labels[2].sentence = 6;
  const std::vector<NameUnit> found = units_of(story.story());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].forms, (std::set<std::vector<std::string>>{{"cleo", "marsh"}}));
}

TEST(units_of, takes_no_name_from_a_line_that_says_who_contributed) {
  for (const std::string line : {"Reporter Ann Roe contributed to this report.", "Ann Roe of the Orn Times also contributed.",
                                 "Ann Roe contributed reporting.", "Staff writers Ann Roe and Bela Lund in Orn contributed."}) {
    test::OverviewStory story;
    story.add("Pier burns\n\n" + line);
    story.person(0, "Ann Roe");
    EXPECT_TRUE(units_of(story.story()).empty()) << line;
  }
}

TEST(units_of, takes_the_name_of_who_tells_what_contributed_to_a_crash) {
  for (const std::string line :
       {"Alcohol contributed to the crash, Sheriff Ann Roe said.", "Sheriff Ann Roe said alcohol contributed.",
        "Speed likely contributed, said Ann Roe.", "Ann Roe contributed to the fund for the pier."}) {
    test::OverviewStory story;
    story.add("Pier burns\n\n" + line);
    story.person(0, "Ann Roe");
    EXPECT_EQ(units_of(story.story()).size(), 1U) << line;
  }
}

TEST(units_of, takes_the_full_name_of_a_chain_that_begins_with_what_somebody_is) {
  test::OverviewStory story;
  story.add("The Democrat, Ann Roe, spoke. Roe left.");
  const std::uint32_t democrat = story.person(0, "Democrat");
  story.label(0, "Ann Roe", ParticipantKind::person, true, democrat);
  story.label(0, "Roe", ParticipantKind::person, true, democrat, "spoke. ");
  const std::vector<NameUnit> found = units_of(story.story());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].forms, (std::set<std::vector<std::string>>{{"ann", "roe"}, {"roe"}}));
}

TEST(units_of, takes_no_name_without_a_capital) {
  test::OverviewStory story;
  story.add("Cleo Marsh met a tribal lawman.");
  story.person(0, "Cleo Marsh");
  story.person(0, "tribal lawman");
  EXPECT_EQ(units_of(story.story()).size(), 1U);
}

TEST(units_of, takes_no_name_of_who_contributed) {
  test::OverviewStory story;
  story.add("Pier burns\n\nCleo Marsh came.\n\nJournal reporter Ann Roe contributed to this report.");
  story.person(0, "Cleo Marsh");
  story.person(0, "Ann Roe");
  EXPECT_EQ(units_of(story.story()).size(), 1U);
}

TEST(units_of, takes_one_of_two_people_whom_grammar_joined) {
  test::OverviewStory story;
  story.add("Ann Roe held Ida Roe. Roe slept.");
  const std::uint32_t roe = story.person(0, "Ann Roe");
  story.name(0, "Ida Roe");
  story.label(0, "Ida Roe", ParticipantKind::person, true, roe);
  const std::vector<NameUnit> found = units_of(story.story());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].forms, (std::set<std::vector<std::string>>{{"ann", "roe"}}));
}

TEST(units_of, takes_a_first_name_that_stands_in_the_middle_for_the_same) {
  test::OverviewStory story;
  story.add("Ann Ida Roe slept. Ida Roe woke.");
  const std::uint32_t roe = story.person(0, "Ann Ida Roe");
  story.name(0, "Ida Roe", "slept. ");
  story.label(0, "Ida Roe", ParticipantKind::person, true, roe, "slept. ");
  EXPECT_EQ(units_of(story.story()).at(0).forms, (std::set<std::vector<std::string>>{{"ann", "ida", "roe"}, {"ida", "roe"}}));
}

TEST(join_units, joins_equal_names_and_spellings_of_a_first_or_last_name) {
  EXPECT_EQ(join_units(units({{0, "Ann Roe"}, {1, "Ann Roe"}, {2, "A. Roe"}})), (Groups{{0, 1, 2}}));
  EXPECT_EQ(join_units(units({{0, "Blaine Wadell"}, {1, "Blaine Wadel"}})), (Groups{{0, 1}}));
  EXPECT_EQ(join_units(units({{0, "Ann Del Monte"}, {1, "Ann DelMonte"}})), (Groups{{0, 1}}));
  EXPECT_EQ(join_units(units({{0, "Kevin Roe"}, {1, "Tiffany Roe"}})), (Groups{{0}, {1}}));
  EXPECT_EQ(join_units(units({{0, "Orn Fire Department"}, {1, "Orn Police Department"}})), (Groups{{0}, {1}}));
  EXPECT_EQ(join_units(units({{0, "Ann Mae Roe"}, {1, "Ann Roe"}})), (Groups{{0, 1}}));
}

TEST(join_units, keeps_apart_whom_one_account_keeps_apart) {
  EXPECT_EQ(join_units(units({{0, "Ann Roe"}, {0, "A. Roe"}, {1, "Ann Roe"}})), (Groups{{0, 2}, {1}}));
}

TEST(join_units, joins_what_initials_alone_tell_apart) {
  EXPECT_EQ(join_units(units({{0, "Ann Roe"}, {0, "Ann M. Roe"}})), (Groups{{0, 1}}));
  EXPECT_EQ(join_units(units({{0, "Ann Mae Roe"}, {1, "Ann M. Roe"}})), (Groups{{0, 1}}));
  EXPECT_EQ(join_units(units({{0, "Ann Roe"}, {0, "Ann Mae Roe"}})), (Groups{{0}, {1}}));
  EXPECT_EQ(join_units(units({{0, "Ann Roe"}, {0, "Ann M. Roe"}, {0, "Ann T. Roe"}})), (Groups{{0}, {1}, {2}}));
}

TEST(join_units, gives_a_short_name_to_the_only_longer_one) {
  EXPECT_EQ(join_units(units({{0, "Ann Roe"}, {1, "Roe"}, {2, "Roe"}})), (Groups{{0, 1, 2}}));
  EXPECT_EQ(join_units(units({{0, "Ann Roe"}, {1, "Bela Roe"}, {2, "Roe"}})), (Groups{{0}, {1}, {2}}));
  EXPECT_EQ(join_units(units({{0, "Norland Bureau of Investigation"}, {1, "NBI"}})), (Groups{{0, 1}}));
  EXPECT_EQ(join_units(units({{0, "University of Orn"}, {1, "Orn"}})), (Groups{{0}, {1}})) << "another thing";
  EXPECT_EQ(join_units(units({{0, "Orn Metro Police"}, {1, "Orn"}})), (Groups{{0}, {1}}));
}

}  // namespace
}  // namespace hexapla::overview::name_units_test
