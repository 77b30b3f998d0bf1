#include "align/labels_anaphors.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_anaphors_test {
namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// A story of one account that names some and then says "the NOUN".
struct Told {
  Told(const std::vector<std::pair<std::string, ParticipantKind>>& names, const std::string& noun) {
    std::string text;
    for (const auto& [name, kind] : names) text += name + " came. ";
    story.add(text + "Then the " + noun + " left.");
    for (const auto& [name, kind] : names) {
      story.label(0, name, "name", true);
      story.kind(0, names_size++, kind);
    }
    story.label(0, noun, noun);
    story.define(0, names_size);
    told = story.story();
    items = items_of(told);
  }
  Pairs pairs() const { return names_taken_up(items, Groups(items.size())); }
  test::WordingStory story;
  Story told;
  std::vector<Item> items;
  std::size_t names_size = 0;
};

constexpr auto person = ParticipantKind::person, body = ParticipantKind::organisation, place = ParticipantKind::place;

TEST(names_taken_up, are_the_last_that_say_the_sort) {
  EXPECT_EQ(Told({{"Orn Road", place}, {"Mill Parkway", place}, {"Osk", place}}, "road").pairs(), (Pairs{{3, 1}}));
  EXPECT_EQ(Told({{"Mill Parkway", place}}, "hotel").pairs(), Pairs{});
  EXPECT_EQ(Told({{"HMS Dorrit", body}, {"MV Solby", body}}, "ship").pairs(), (Pairs{{2, 1}}));
  EXPECT_EQ(Told({{"HMS Dorrit", body}, {"MV Solby", body}}, "frigate").pairs(), (Pairs{{2, 0}}));
  EXPECT_EQ(Told({{"Solant Power", body}, {"Orn Police", body}}, "company").pairs(), (Pairs{{2, 0}}));
}

TEST(names_taken_up, are_those_with_the_title_if_there_is_one_alone) {
  EXPECT_EQ(Told({{"President Ann Roe", person}, {"Sheriff Tom Orn", person}}, "president").pairs(), (Pairs{{2, 0}}));
  EXPECT_EQ(Told({{"Rep. Ann Roe", person}}, "lawmaker").pairs(), (Pairs{{1, 0}}));
  EXPECT_EQ(Told({{"President Ann Roe", person}, {"President Tom Orn", person}}, "president").pairs(), Pairs{});
}

TEST(names_in_office, are_who_has_it_of_the_country_in_any_account) {
  const auto in_office = [](const std::string& one, const std::string& other, const std::string& office) {
    test::WordingStory story;
    story.add(one + " met " + other + ".");
    story.add("The " + office + " left.");
    story.label(0, one, "roe", true);
    story.label(0, other, "orn", true);
    story.label(1, office, office.substr(office.rfind(' ') + 1));
    for (const auto& [account, label] : {std::pair(0U, 0U), {0U, 1U}, {1U, 0U}}) story.kind(account, label, person);
    story.define(1, 0);
    const Story told = story.story();
    const std::vector<Item> items = items_of(told);
    return names_in_office(items, Groups(items.size()));
  };
  EXPECT_EQ(in_office("U.S. President Ann Roe", "Danish President Tom Orn", "US president"), (Pairs{{2, 0}}));
  EXPECT_EQ(in_office("Danish President Ann Roe", "American Senator Tom Orn", "US president"), Pairs{});
  EXPECT_EQ(in_office("US Senator Ann Roe", "American Senator Tom Orn", "US senator"), Pairs{}) << "there are two";
}

TEST(names_taken_up, are_a_team_by_its_full_name) {
  EXPECT_EQ(Told({{"Orn Herons", body}, {"Solant Power", body}}, "team").pairs(), (Pairs{{2, 0}}));
  const Told told({{"Osk Otters", body}, {"Orn Herons", body}, {"Herons", body}}, "franchise");
  Groups groups(told.items.size());
  groups.merge(groups.of(1), groups.of(2));
  EXPECT_EQ(names_taken_up(told.items, groups), (Pairs{{3, 2}})) << "which is named more often";
  EXPECT_EQ(Told({{"Solant Power", body}}, "team").pairs(), Pairs{});
}

TEST(names_taken_up, are_no_nouns_written_large) {
  const auto taken_up = [](const std::string& elsewhere) {
    test::WordingStory story;
    story.add("House Party ended badly. The house was shut.");
    story.add("The " + elsewhere + " ended.");
    story.label(0, "House Party", "party", true);
    story.label(0, "house", "house");
    story.define(0, 1);
    story.label(1, elsewhere, "party");
    const Story told = story.story();
    const std::vector<Item> items = items_of(told);
    Groups groups(items.size());
    for (const auto& [noun, name] : names_written_small(items)) groups.merge(groups.of(noun), groups.of(name));
    return names_taken_up(items, groups).size();
  };
  EXPECT_EQ(taken_up("house party"), 0U);
  EXPECT_EQ(taken_up("garden party"), 1U);
}

TEST(names_taken_up, are_of_the_same_account) {
  test::WordingStory story;
  story.add("Mill Parkway was shut.");
  story.add("The road was shut.");
  story.label(0, "Mill Parkway", "parkway", true);
  story.label(1, "road", "road");
  story.define(1, 0);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  EXPECT_TRUE(names_taken_up(items, Groups(items.size())).empty());
}

TEST(names_written_small, have_the_words_of_a_noun) {
  test::WordingStory story;
  story.add("The harbour police came.");
  story.add("Harbour Police came with Pilot.");
  story.label(0, "harbour police", "police");
  story.label(1, "Harbour Police", "police", true);
  story.kind(1, 0, body);
  const Story told = story.story();
  EXPECT_EQ(names_written_small(items_of(told)), (Pairs{{0, 1}}));
}

}  // namespace
}  // namespace hexapla::align::labels::labels_anaphors_test
