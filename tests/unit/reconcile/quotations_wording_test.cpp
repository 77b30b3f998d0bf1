// Tests src/reconcile/quotations_wording.cpp.
#include "reconcile/quotations_wording.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "quoting.h"

namespace hexapla::reconcile::quotations::quotations_wording_test {
namespace {

using Kind = WordChange::Kind;

std::vector<Change> changes(const Versions& versions) {
  return compare(versions.story(), KnownNames(versions.story()), versions.version(0), versions.version(1));
}

TEST(quotations_wording, covers_both_versions_in_order) {
  const std::vector<Change> found = changes(Versions({"the old dam will hold", "the dam will surely hold"}));
  std::size_t base = 0, other = 0;
  for (const Change& change : found) {
    EXPECT_EQ(change.base_begin, base);
    EXPECT_EQ(change.other_begin, other);
    base = change.base_end;
    other = change.other_end;
  }
  EXPECT_EQ(base, 5U);
  EXPECT_EQ(other, 5U);
  ASSERT_EQ(found.size(), 5U);
  EXPECT_EQ(found[1].kind, Kind::cut);
  EXPECT_EQ(found[3].kind, Kind::added);
}

TEST(quotations_wording, keeps_content_words_before_small_ones) {
  const std::vector<Change> found = changes(Versions({"the dam the", "the the dam"}));
  const auto keeps_dam = [](const Change& change) {
    return change.kind == Kind::same && change.base_begin <= 1 && change.base_end > 1;
  };
  EXPECT_TRUE(std::ranges::any_of(found, keeps_dam));
}

TEST(quotations_wording, takes_lone_small_words_into_the_change_around_them) {
  const std::vector<Change> found = changes(Versions({"we saw boats and cranes burn", "we saw pumps and gates burn"}));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[1].kind, Kind::changed);
  EXPECT_EQ(found[1].base_end - found[1].base_begin, 3U);
}

TEST(quotations_wording, cuts_what_stands_before_rather_than_inside) {
  const Versions versions({"I asked them to go. They stayed; they shouted at us", "They shouted at us"});
  const std::vector<Change> found = changes(versions);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].kind, Kind::cut);
  EXPECT_EQ(found[1].base_begin, 7U);
  EXPECT_EQ(found[1].other_begin, 0U);
  const std::vector<Change> tense =
      changes(Versions({"I asked them to go. They stayed; they got up and shout at us", "They got up and shouted at us"}));
  ASSERT_EQ(tense.size(), 4U);
  EXPECT_EQ(tense[0].kind, Kind::cut);
  EXPECT_EQ(tense[1].base_begin, 7U);
  EXPECT_EQ(tense[2].kind, Kind::changed);
}

/// Two versions of which one has a letter more, and what is read in each.
struct Initial {
  std::string with, without;
  std::string name_with = {}, name_without = "Roe";
  std::string sentence_with = {}, sentence_without = {};  ///< words that begin one
};

bool is_initial(const Initial& told) {
  Versions versions({told.with, told.without});
  const auto read = [&](std::uint32_t account, const std::string& text, const std::string& name, const std::string& sentence) {
    const auto begin = static_cast<std::uint32_t>(text.find(name)), end = begin + static_cast<std::uint32_t>(name.size());
    const auto first = static_cast<std::uint32_t>(text.find(sentence)), last = static_cast<std::uint32_t>(text.size());
    if (!name.empty()) versions.annotations[account].names.push_back({.span = {begin, end}});
    if (!sentence.empty()) versions.annotations[account].sentences.push_back({.span = {first, last}});
  };
  read(0, told.with, told.name_with, told.sentence_with);
  read(1, told.without, told.name_without, told.sentence_without);
  const Story story = versions.story();
  const bool cut = merely_cut(compare(story, KnownNames(story), versions.version(0), versions.version(1)));
  EXPECT_EQ(cut, merely_cut(compare(story, KnownNames(story), versions.version(1), versions.version(0))));
  return cut;
}

TEST(quotations_wording, takes_an_initial_for_a_part_of_a_name) {
  EXPECT_TRUE(is_initial({.with = "we saw A. Roe there", .without = "we saw Roe there"}));
  EXPECT_TRUE(is_initial({.with = "we saw A. Roe's boat", .without = "we saw Roe's boat"}));
  EXPECT_TRUE(is_initial({.with = "we fled. A. Roe saw it",
                          .without = "we fled. Roe saw it",
                          .sentence_with = "A. Roe saw",
                          .sentence_without = "Roe saw"}));
  EXPECT_FALSE(is_initial({.with = "we saw a roe there", .without = "we saw old roe there", .name_without = "roe"}));
}

TEST(quotations_wording, takes_no_letter_that_ends_a_sentence_for_an_initial) {
  EXPECT_FALSE(is_initial({.with = "it was strain B. Doctors were at a loss",
                           .without = "it was strain. Doctors were at a loss",
                           .name_with = "B. Doctors",
                           .name_without = ""}));
  EXPECT_FALSE(
      is_initial({.with = "that was plan B. Roe fled", .without = "that was plan. Roe fled", .sentence_with = "Roe fled"}));
  EXPECT_FALSE(
      is_initial({.with = "that was plan B. Roe fled", .without = "that was plan. Roe fled", .sentence_without = "Roe fled"}));
  EXPECT_FALSE(is_initial({.with = "that was plan B. Roe fled", .without = "that was plan Roe fled"})) << "nobody splits it";
  EXPECT_FALSE(is_initial({.with = "Vitamin C. Roe had it", .without = "Vitamin Roe had it"}));
  EXPECT_TRUE(is_initial({.with = "by that plan, B. Roe fled", .without = "by that plan, Roe fled"}));
}

TEST(quotations_wording, counts_the_same_letters_as_the_same) {
  EXPECT_TRUE(merely_cut(changes(Versions({"our co-operation ended today", "our cooperation ended today"}))));
}

TEST(quotations_wording, does_not_count_the_spelling_of_a_country) {
  EXPECT_TRUE(merely_cut(changes(Versions({"we searched the neighbourhood", "we searched the neighborhood"}))));
  EXPECT_TRUE(merely_cut(changes(Versions({"the organised labour of the town", "the organized labor of the town"}))));
  EXPECT_FALSE(merely_cut(changes(Versions({"we filled the box", "we filed the box"}))));
}

TEST(quotations_wording, finds_what_was_cut_at_its_beginning) {
  EXPECT_TRUE(merely_cut(
      changes(Versions({"We will read it, but I think we will meet them at the dam.", "We will meet them at the dam."}))));
  EXPECT_TRUE(merely_cut(changes(Versions({"We will meet them.", "We will read it, but we will meet them then."}))));
}

TEST(quotations_wording, allows_what_is_left_out_openly) {
  EXPECT_TRUE(merely_cut(changes(Versions({"the old dam will hold", "will hold"}))));
  EXPECT_TRUE(merely_cut(changes(Versions({"the old dam will hold", "the … dam will hold"}))));
  EXPECT_TRUE(merely_cut(changes(Versions({"the old dam will hold", "the old [mill] dam will hold"}))));
  EXPECT_TRUE(merely_cut(changes(Versions({"the old dam will hold", "(the mill) dam will hold"}))));
  EXPECT_FALSE(merely_cut(changes(Versions({"the old dam will hold", "the dam will hold"}))));
  EXPECT_FALSE(merely_cut(changes(Versions({"dam", "weir"}))));
}

TEST(quotations_wording, allows_two_spellings_of_a_name) {
  const auto is_cut = [](const std::string& a, const std::string& b, bool name) {
    Versions versions({a, b});
    if (name) versions.annotations[0].names.push_back({.span = {0, static_cast<std::uint32_t>(a.find(' '))}});
    return merely_cut(changes(versions));
  };
  EXPECT_TRUE(is_cut("Lyric was my niece", "Lyrik was my niece", true));
  EXPECT_TRUE(is_cut("Sara was my niece", "Sarah was my niece", true));
  EXPECT_FALSE(is_cut("Lyric was my niece", "Lyrik was my niece", false));
  EXPECT_FALSE(is_cut("Tarna was my home", "Tarka was my home", true));
  for (const auto& [a, b] : {std::pair{"Anne", "Ann"}, {"Clarke", "Clark"}, {"Greene", "Green"}, {"Lynn", "Lyn"}})
    EXPECT_TRUE(is_cut(std::string(a) + " was my niece", std::string(b) + " was my niece", true)) << a;
  for (const auto& [a, b] : {std::pair{"Jan", "Jane"},
                             {"Mike", "Mick"},
                             {"Kate", "Kat"},
                             {"Marie", "Mary"},
                             {"Kane", "Can"},
                             {"Louise", "Louis"},
                             {"Danielle", "Daniel"}})
    EXPECT_FALSE(is_cut(std::string(a) + " was my niece", std::string(b) + " was my niece", true)) << a;
}

TEST(quotations_wording, takes_whole_words_of_a_name_alone) {
  Versions versions({"Kar Karter was my niece", "Car Karter was my niece"});
  versions.annotations[0].names.push_back({.span = {4, 10}});
  EXPECT_FALSE(merely_cut(changes(versions)));
  versions.annotations[0].names[0].span = {0, 10};
  EXPECT_TRUE(merely_cut(changes(versions)));
}

TEST(quotations_wording, takes_of_runs_that_stand_twice_the_nearer_one) {
  const std::vector<Change> found =
      changes(Versions({"She said the mill is bound to close in May. If the mill is bound to close in May, we go",
                        "She says the mill is bound to close in May"}));
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[2].kind, Kind::same);
  EXPECT_EQ(found[2].base_begin, 2U);
  EXPECT_EQ(found[3].kind, Kind::cut);
}

TEST(quotations_wording, parts_what_is_cut_from_what_changed_at_an_end) {
  const std::vector<Change> found =
      changes(Versions({"This is a tender and old quarrel of ours, but I say what I have said since running the mill",
                        "started running the mill"}));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].kind, Kind::cut);
  EXPECT_TRUE(found[0].allowed);
  EXPECT_EQ(found[1].base_end - found[1].base_begin, 1U);
  EXPECT_FALSE(found[1].allowed);
}

TEST(quotations_wording, lets_each_go_on_in_its_own_way_behind_a_piece) {
  const std::string text = "“The mill will close in May,” she said. “We will see who pays for it.”";
  const Versions versions(
      {text, "The mill will close in May and I am sorry for that", "The mill will close in June and I am sorry"});
  const auto second = static_cast<std::uint32_t>(text.find("We will"));
  const Version pieces = versions.version(0, {{3, 29}, {second, static_cast<std::uint32_t>(text.size() - 3)}});
  const auto with = [&](std::uint32_t account) {
    return merely_cut(compare(versions.story(), KnownNames(versions.story()), pieces, versions.version(account)));
  };
  EXPECT_TRUE(with(1));
  EXPECT_FALSE(with(2));
}

TEST(quotations_wording, takes_pieces_as_one_version_with_open_gaps) {
  const Versions versions({"The dam will hold until noon", "“The dam,” he said, “until noon”"});
  const std::string_view text = versions.accounts[1].text();
  const auto first = static_cast<std::uint32_t>(text.find("The dam")), last = static_cast<std::uint32_t>(text.find("until"));
  const Version pieces = versions.version(1, {{first, first + 8}, {last, last + 10}});
  EXPECT_EQ(pieces.words.size(), 4U);
  EXPECT_EQ(pieces.place_of, (std::vector<std::uint32_t>{0, 0, 1, 1}));
  EXPECT_TRUE(merely_cut(compare(versions.story(), KnownNames(versions.story()), versions.version(0), pieces)));
  EXPECT_EQ(words_of(versions.story(), pieces, 1, 3), "dam, until");
  EXPECT_EQ(text_of(versions.story(), pieces), "The dam, until noon");
}

TEST(quotations_wording, ends_a_sentence_before_a_piece_that_begins_anew) {
  const std::string text = "The dam holds, she said. The pumps, too. I know";
  const Versions versions({text});
  const auto second = static_cast<std::uint32_t>(text.find("The pumps")), third = static_cast<std::uint32_t>(text.find("I know"));
  const Version two = versions.version(0, {{0, 14}, {second, second + 10}});
  EXPECT_EQ(text_of(versions.story(), two), "The dam holds. The pumps");
  EXPECT_EQ(words_of(versions.story(), two, 2, 4), "holds. The");
  const Version one = versions.version(0, {{0, 14}, {third, third + 6}});
  EXPECT_EQ(text_of(versions.story(), one), "The dam holds, I know");
}

TEST(quotations_wording, writes_words_as_the_account_does) {
  const Versions versions({"It cost\n $40  and [two] boats."});
  const Version version = versions.version(0);
  EXPECT_EQ(words_of(versions.story(), version, 2, 3), "$40");
  EXPECT_EQ(words_of(versions.story(), version, 4, 5), "[two]");
  EXPECT_EQ(words_of(versions.story(), version, 0, 3), "It cost $40");
}

TEST(quotations_wording, takes_very_long_differences_as_a_whole) {
  std::string a = "begin", b = "begin";
  for (int i = 0; i < 1100; ++i) {
    a += " a" + std::to_string(i);
    b += " b" + std::to_string(i);
  }
  const std::vector<Change> found = changes(Versions({a + " end", b + " end"}));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[1].kind, Kind::changed);
  EXPECT_EQ(found[1].base_end - found[1].base_begin, 1100U);
}

}  // namespace
}  // namespace hexapla::reconcile::quotations::quotations_wording_test
