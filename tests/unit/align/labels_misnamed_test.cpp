#include "align/labels_misnamed.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels_misnamed_test {
namespace {

/// How many pairs come of two accounts that name somebody; each account is a sentence.
std::size_t pairs(const std::string& one, const std::string& name, const std::string& other, const std::string& other_name,
                  ParticipantKind other_kind = ParticipantKind::person) {
  test::WordingStory story;
  const auto add = [&](const std::string& text, const std::string& words, ParticipantKind kind) {
    const std::uint32_t account = story.add(text);
    story.statement(account, text, "be");
    story.label(account, words, "", true);
    story.kind(account, 0, kind);
  };
  add(one, name, ParticipantKind::person);
  add(other, other_name, other_kind);
  return persons_named_otherwise(story.story()).size();
}

TEST(persons_named_otherwise, joins_last_names_that_are_spelt_nearly_alike) {
  EXPECT_EQ(pairs("Ann Solby left", "Ann Solby", "A boat took Ann Solbey", "Ann Solbey"), 1U);
  EXPECT_EQ(pairs("Ann Solby left", "Ann Solby", "A boat took Eva Solbey", "Eva Solbey"), 0U);
}

TEST(persons_named_otherwise, joins_a_slip_that_is_no_persons_by_its_label) {
  const auto of = [](const std::string& name) {
    return pairs("Ann Solby left", "Ann Solby", "A boat took " + name, name, ParticipantKind::place);
  };
  EXPECT_EQ(of("Ann Solbey"), 1U);
  EXPECT_EQ(of("Ann Orn"), 0U);
  EXPECT_EQ(of("Port Solbey"), 0U);
  EXPECT_EQ(pairs("Ann Parks left", "Ann Parks", "A boat took Ann Park", "Ann Park", ParticipantKind::place), 0U)
      << "a park, by its form";
}

TEST(persons_named_otherwise, joins_other_last_names_of_whom_much_the_same_is_told) {
  const std::string one = "Ann Roe, a pilot from Osk, was charged with sinking the ferry";
  EXPECT_EQ(pairs(one, "Ann Roe", "Pilot Ann Orn was charged with sinking a ferry in Osk", "Ann Orn"), 1U);
  EXPECT_EQ(pairs(one, "Ann Roe", "Ann Orn saw the ferry from the pier", "Ann Orn"), 0U);
  EXPECT_EQ(
      pairs("The girl's mother, Ann Roe, came with the child", "Ann Roe", "A child sat beside her mother, Ann Orn", "Ann Orn"),
      1U);
  EXPECT_EQ(pairs("His lawyer, Ann Roe, spoke at length", "Ann Roe", "Osk has heard of lawyer Ann Orn", "Ann Orn"), 1U);
  EXPECT_EQ(pairs("Ann Roe, 41, spoke at length", "Ann Roe", "Osk has heard of 41-year-old Ann Orn", "Ann Orn"), 1U);
  EXPECT_EQ(pairs("Ann Roe, 41, spoke at length", "Ann Roe", "Osk has heard of 43-year-old Ann Orn", "Ann Orn"), 0U);
  EXPECT_EQ(pairs("Dr. Ann Roe said the ferry left", "Ann Roe", "The ferry and the pier were shut for days, said Dr. Ann Orn",
                  "Ann Orn"),
            0U);
  EXPECT_EQ(pairs(one, "Ann Roe", "Ann Roe-Orn, a pilot from Osk, was charged with sinking it", "Ann Roe-Orn"), 0U);
}

TEST(persons_named_otherwise, joins_no_two_of_lists_that_share_others) {
  const auto listed = [](bool lists) {
    test::WordingStory story;
    for (const std::string name : {"Ann Roe", "Ann Orn"}) {
      const std::string text = name == "Ann Roe" ? std::string("The harbour board blamed Ann Roe") +
                                                       (lists ? ", Bela Lund and Ole Friis" : "") + " for the wreck"
                                                 : std::string(lists ? "Ole Friis, Bela Lund and " : "") +
                                                       "Ann Orn caused a wreck, as it is blamed on by the board of the harbour";
      const std::uint32_t account = story.add(text);
      story.statement(account, text, "hold");
      story.label(account, name, "", true);
      if (lists) {
        story.label(account, "Bela Lund", "", true);
        story.label(account, "Ole Friis", "", true);
      }
      for (std::uint32_t i = 0; i < (lists ? 3U : 1U); ++i) story.kind(account, i, ParticipantKind::person);
    }
    return persons_named_otherwise(story.story()).size();
  };
  EXPECT_EQ(listed(false), 1U);
  EXPECT_EQ(listed(true), 0U);
}

TEST(persons_named_otherwise, joins_other_last_names_of_the_holder_of_an_office) {
  EXPECT_EQ(pairs("Mayor Ann Roe spoke at length", "Mayor Ann Roe", "Osk has heard of Mayor Ann Orn", "Mayor Ann Orn"), 1U);
  EXPECT_EQ(pairs("Ann Roe, the governor, spoke", "Ann Roe", "Osk has heard of Gov. Ann Orn", "Gov. Ann Orn"), 1U);
  EXPECT_EQ(pairs("Sgt. Ann Roe spoke at length", "Ann Roe", "Osk has heard of Sergeant Ann Orn", "Ann Orn"), 1U);
  EXPECT_EQ(pairs("Sgt. Ann Roe spoke at length", "Ann Roe", "Osk has heard of Lt. Ann Orn", "Ann Orn"), 0U);
  // There may be two judges of a name.
  EXPECT_EQ(pairs("Judge Ann Roe spoke at length", "Judge Ann Roe", "Osk has heard of Judge Ann Orn", "Judge Ann Orn"), 0U);
  EXPECT_EQ(pairs("Judge Ann Roe heard the ferry case in Osk", "Judge Ann Roe", "The ferry came before Judge Ann Orn in Osk",
                  "Judge Ann Orn"),
            1U);
}

TEST(persons_named_otherwise, joins_other_last_names_of_a_son_named_as_his_father) {
  EXPECT_EQ(pairs("Ned Roe III left", "Ned Roe III", "A boat took Ned Orn III", "Ned Orn III"), 1U);
  EXPECT_EQ(pairs("Ned Roe, Jr., left", "Ned Roe", "A boat took Ned Orn Jr. away", "Ned Orn"), 1U);
  EXPECT_EQ(pairs("Ned Roe, Sr., left", "Ned Roe", "A boat took Ned Orn Sr. away", "Ned Orn"), 1U);
  EXPECT_EQ(pairs("Ned Roe, Jr., left", "Ned Roe", "A boat took Ned Orn away", "Ned Orn"), 0U);
  EXPECT_EQ(pairs("Ned Roe left with Bob Moss Jr.", "Ned Roe", "A boat took Ned Orn Jr. away", "Ned Orn"), 0U);
}

TEST(persons_named_otherwise, joins_last_names_of_a_family) {
  const auto of = [](const std::vector<std::string>& people, const std::vector<std::string>& others) {
    test::WordingStory story;
    for (const auto& names : {people, others}) {
      const std::string text = names == people ? names[0] + " met " + names[1] + " at the pier of Osk"
                                               : "A boat that sank had brought home " + names[0] + " and, later, " + names[1];
      const std::uint32_t account = story.add(text);
      story.statement(account, text, "take");
      for (std::uint32_t i = 0; i < 2; ++i) {
        story.label(account, names[i], "", true);
        story.kind(account, i, ParticipantKind::person);
      }
    }
    return persons_named_otherwise(story.story()).size();
  };
  EXPECT_EQ(of({"Ann Roe", "Bob Roe"}, {"Ann Solby", "Bob Solby"}), 2U);
  EXPECT_EQ(of({"Ann Roe", "Bob Roe"}, {"Ann Solby", "Eva Solby"}), 0U);
  EXPECT_EQ(of({"Ann Roe", "Bob Roe"}, {"Ann Solby", "Bob Moss"}), 0U);
}

TEST(persons_named_otherwise, joins_other_last_names_of_an_office_whose_words_stand_in_one_name_and_beside_the_other) {
  EXPECT_EQ(pairs("Orn Foreign Minister Ann Roe spoke at length", "Orn Foreign Minister Ann Roe",
                  "The Orn foreign minister, Ann Solby, came home", "Ann Solby"),
            1U);
  EXPECT_EQ(pairs("Orn Foreign Minister Ann Roe spoke at length", "Orn Foreign Minister Ann Roe",
                  "The Osk interior minister, Ann Solby, came home", "Ann Solby"),
            0U);
}

TEST(persons_named_otherwise, joins_alike_last_names_behind_a_first_name_that_hardly_two_have) {
  EXPECT_EQ(pairs("Torvig Halvorn left", "Torvig Halvorn", "A boat took Torvig Halworm", "Torvig Halworm"), 1U) << "misspelt";
  EXPECT_EQ(pairs("Ann Halvorn left", "Ann Halvorn", "A boat took Ann Halworm", "Ann Halworm"), 0U);
  EXPECT_EQ(pairs("Andy Halvorn left", "Andy Halvorn", "A boat took Andy Halworm", "Andy Halworm"), 0U);
}

TEST(persons_named_otherwise, joins_no_two_of_a_first_name_of_whom_an_events_own_words_are_told) {
  for (const std::string given : {"Alyssa", "Torvig"}) {
    const std::string roe = given + " Roe", solby = given + " Solby";
    EXPECT_EQ(pairs(roe + " was at the party when the shots were fired", roe, solby + " said the party was quiet until the shots",
                    solby),
              0U);
  }
}

TEST(persons_named_otherwise, takes_no_word_for_a_rare_first_name_that_is_something_else) {
  const auto are = [](const std::string& given, const std::string& behind) {
    const std::string one = given + " Halvorn", other = given + " Halworm";
    return pairs(one + " left Osk" + behind, one, "A boat took " + other, other) > 0;
  };
  EXPECT_TRUE(are("Tempest", ""));
  EXPECT_FALSE(are("Tempest", " as a tempest does"));
  EXPECT_FALSE(are("Officer", ""));
  EXPECT_EQ(pairs("Torvig Drive leads to Osk", "Torvig Drive", "A boat left from Torvig Lane", "Torvig Lane"), 0U);
}

TEST(persons_named_otherwise, joins_other_last_names_of_one_age_wherever_it_stands) {
  test::WordingStory story;
  const std::vector<std::string> texts = {"Ann Roe left. Roe, 41, sat on the pier", "Ann Orn, 41, slept"};
  for (std::uint32_t account = 0; account < 2; ++account) {
    story.add(texts[account]);
    story.statement(account, texts[account], "be");
  }
  story.label(0, "Ann Roe", "roe", true);
  story.label(0, "Roe,", "roe", true);
  story.label(1, "Ann Orn", "orn", true);
  for (const auto& [account, label] : {std::pair{0U, 0U}, {0U, 1U}, {1U, 0U}})
    story.kind(account, label, ParticipantKind::person);
  EXPECT_EQ(persons_named_otherwise(story.story()).size(), 1U);
}

TEST(persons_named_otherwise, joins_other_last_names_behind_two_first_names) {
  EXPECT_GT(pairs("Ann Mae Roe left", "Ann Mae Roe", "A boat took Ann Mae Orn", "Ann Mae Orn"), 0U);
  EXPECT_EQ(pairs("Ann Mae Roe left", "Ann Mae Roe", "A boat took Ann Eva Orn", "Ann Eva Orn"), 0U);
}

TEST(persons_named_otherwise, joins_no_two_whom_one_account_names) {
  test::WordingStory story;
  story.add("Ann Solby left with Ann Solbey.");
  story.add("Ann Solbey left.");
  story.label(0, "Ann Solby", "solby", true);
  story.label(0, "Ann Solbey", "solbey", true);
  story.label(1, "Ann Solbey", "solbey", true);
  for (const auto& [account, label] : {std::pair{0U, 0U}, {0U, 1U}, {1U, 0U}})
    story.kind(account, label, ParticipantKind::person);
  EXPECT_TRUE(persons_named_otherwise(story.story()).empty());
}

TEST(persons_named_otherwise, joins_no_two_by_an_office_that_an_account_gives_to_two) {
  const auto joined = [](const std::string& beside) {
    test::WordingStory story;
    const std::vector<std::string> texts{"Governor Ann Roe spoke at length before " + beside + ".",
                                         "Osk has heard of Governor Ann Orn."};
    for (std::uint32_t account = 0; account < 2; ++account) {
      story.add(texts[account]);
      story.statement(account, texts[account], "be");
    }
    story.label(0, "Governor Ann Roe", "roe", true);
    story.label(0, beside, "lind", true);
    story.label(1, "Governor Ann Orn", "orn", true);
    for (const auto& [account, label] : {std::pair{0U, 0U}, {0U, 1U}, {1U, 0U}})
      story.kind(account, label, ParticipantKind::person);
    return persons_named_otherwise(story.story()).size();
  };
  EXPECT_EQ(joined("Tom Lind"), 1U);
  EXPECT_EQ(joined("Gov. Tom Lind"), 0U);
}

}  // namespace
}  // namespace hexapla::align::labels_misnamed_test
