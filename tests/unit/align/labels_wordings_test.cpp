#include "align/labels_wordings.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_wordings_test {
namespace {

TEST(Wordings, gathers_labels_of_one_noun_number_and_modifiers) {
  test::WordingStory story;
  story.add("The tired pilot was armed. Several tired pilots came.");
  story.add("The tired pilot slept.");
  story.statement(0, "The tired pilot was armed", "arm");
  story.argument(0, "The tired pilot", "pilot");
  story.statement(1, "The tired pilot slept", "sleep");
  story.label(0, "tired pilot", "pilot");
  story.label(0, "Several tired pilots", "pilot", false, true);
  story.label(1, "tired pilot", "pilot");
  story.define(1, 0);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  const Wordings wordings(told, items);
  ASSERT_EQ(wordings.all().size(), 2U);
  const Wording& pilot = wordings.all()[0];
  EXPECT_EQ(pilot.items, (std::vector<std::uint32_t>{0, 2}));
  EXPECT_EQ(pilot.accounts, (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(pilot.modifiers.size(), 1U);
  EXPECT_TRUE(pilot.definite);
  EXPECT_EQ(pilot.acts.size(), 1U);
  EXPECT_EQ(pilot.context.size(), 2U);  // "armed", "slept"
  EXPECT_TRUE(wordings.all()[1].plural);
  EXPECT_EQ(wordings.all()[1].modifiers, pilot.modifiers);
}

TEST(Wordings, tells_owners_and_nouns_that_are_plurals_as_they_are) {
  test::WordingStory story;
  story.add("Roe's old boat came, then police.");
  story.label(0, "Roe's old boat", "boat");
  story.label(0, "police", "police");
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  const Wordings wordings(told, items);
  ASSERT_EQ(wordings.all().size(), 2U);
  EXPECT_EQ(wordings.all()[0].owner, "roe");
  EXPECT_EQ(wordings.all()[0].modifiers, (std::vector<std::string>{"old", "roe"}));
  EXPECT_TRUE(wordings.all()[1].plural);
}

TEST(Wordings, reads_the_initials_of_a_country) {
  test::WordingStory story;
  story.add("The US pilot met an American pilot. A pilot left.");
  story.label(0, "US pilot", "pilot");
  story.label(0, "American pilot", "pilot");
  story.label(0, "A pilot", "pilot");
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  const Wordings wordings(told, items);
  ASSERT_EQ(wordings.all().size(), 2U);
  EXPECT_EQ(wordings.all()[0].items, (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(wordings.all()[0].countries.size(), 1U);
}

TEST(Wordings, gathers_names_from_all_its_places_whichever_account_comes_first) {
  const auto names = [](const std::string& one, const std::string& other) {
    test::WordingStory story;
    for (const std::string& street : {one, other}) {
      const std::uint32_t account = story.add("They saw " + street + " there.");
      story.label(account, street, "street");
    }
    const Story told = story.story();
    const std::vector<Item> items = items_of(told);
    const Wordings wordings(told, items);
    EXPECT_EQ(wordings.all().size(), 1U);
    return wordings.all().front().names;
  };
  EXPECT_TRUE(names("Broad street", "broad street").empty()) << "a headline may write every word large";
  EXPECT_TRUE(names("broad street", "Broad street").empty());
  EXPECT_EQ(names("Orn street", "Orn Street"), std::vector<std::string>{"orn"});
  EXPECT_EQ(names("Ørn street", "Ørn street").size(), 1U);
}

/// The name of which each of four labels "spokesman" is said, of which the first two stand in one account, by `described`.
std::vector<std::uint32_t> names_of(const std::vector<std::uint32_t>& described, const std::string& first = "Ann Roe") {
  test::WordingStory story;
  const std::string text = "The spokesman met a spokesman, " + first + ", and Eva Orn.";
  story.add(text);
  story.add(text);
  story.add(text);
  for (const std::uint32_t account : {0U, 0U, 1U, 2U}) story.label(account, "spokesman", "spokesman");
  story.label(0, first, "roe", true);
  story.label(0, "Eva Orn", "orn", true);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);  // of account 0: two nouns, then both names
  std::vector<std::uint32_t> out(4, none);
  const Wordings wordings(told, items, {described[0], described[1], none, none, described[2], described[3]});
  for (const Wording& wording : wordings.all())
    for (const std::uint32_t item : wording.items) out[item < 2 ? item : item - 2] = wording.described;
  return out;
}

TEST(Wordings, tells_two_of_whom_one_noun_is_said_apart) {
  using Names = std::vector<std::uint32_t>;
  EXPECT_EQ(names_of({2, none, 3, none}), (Names{2, 2, 3, none})) << "within an account the one whom it calls so";
  EXPECT_EQ(names_of({2, none, none, none}), (Names{2, 2, 2, 2})) << "the only one";
  EXPECT_EQ(names_of({none, none, none, none}), (Names{none, none, none, none}));
  EXPECT_EQ(names_of({2, none, none, none}, "Orn Spokesman"), (Names{none, none, none, none})) << "it says no more than the noun";
}

TEST(Wordings, keeps_the_thousand_that_most_accounts_have) {
  test::WordingStory story;
  std::string text;
  for (int i = 0; i < 1'200; ++i) text += "noun" + std::to_string(i) + ". ";
  story.add(text);
  story.add("noun1199.");
  for (int i = 0; i < 1'200; ++i) story.label(0, "noun" + std::to_string(i) + ".", "noun" + std::to_string(i));
  story.label(1, "noun1199.", "noun1199");
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  const Wordings wordings(told, items);
  ASSERT_EQ(wordings.all().size(), 1'000U);
  EXPECT_EQ(wordings.all()[0].head, "noun1199");
}

}  // namespace
}  // namespace hexapla::align::labels::labels_wordings_test
