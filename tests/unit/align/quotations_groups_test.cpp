// Tests src/align/quotations_groups.cpp.
#include "align/quotations_groups.h"

#include <gtest/gtest.h>
#include <set>

#include "quoting.h"

namespace hexapla::align::quotations::quotations_groups_test {
namespace {

struct Grouped {
  explicit Grouped(const std::vector<std::vector<Line>>& texts) : quoting(texts), units(quoting.story()), groups(units) {}
  bool joined(std::uint32_t a, std::uint32_t b) const { return groups.group_of(a) == groups.group_of(b); }
  Quoting quoting;
  Units units;
  Groups groups;
};

const Line dam = {"“The dam will hold until the spring flood.”", "Ada Marsh"};

TEST(quotations_groups, gather_equal_words_of_speakers_that_may_be_one) {
  const Grouped grouped(
      {{{"“a shame”", "Ada Marsh"}}, {{"“a shame”", "Marsh"}}, {{"“a shame”", "Tom Field"}}, {{"“a shame”", ""}}});
  EXPECT_TRUE(grouped.joined(0, 1));
  EXPECT_FALSE(grouped.joined(0, 2));
  EXPECT_TRUE(grouped.joined(0, 3));
  EXPECT_TRUE(grouped.groups.spans_accounts(grouped.groups.group_of(0)));
  EXPECT_TRUE(grouped.groups.has_account(grouped.groups.group_of(0), 3));
  EXPECT_FALSE(grouped.groups.has_account(grouped.groups.group_of(0), 2));
}

TEST(quotations_groups, part_what_one_account_tells_as_two) {
  const Grouped grouped({{dam}, {dam, {"“The dam may hold until the autumn flood.”", "Ada Marsh"}}});
  EXPECT_TRUE(grouped.joined(0, 1));
  EXPECT_FALSE(grouped.joined(0, 2));
}

TEST(quotations_groups, keep_alone_the_sentences_of_one_utterance) {
  const std::string text = "“The dam will hold. We need pumps and boats.”";
  Quoting quoting({{{text, "Ada Marsh"}}});
  auto& sentences = quoting.annotations[0].sentences;
  const auto second = static_cast<std::uint32_t>(text.find("We need"));
  sentences.push_back({.span = {second, sentences[0].span.end}});
  sentences[0].span.end = second - 1;
  const Units units(quoting.story());
  const Groups groups(units);
  EXPECT_EQ(groups.group_of(0), groups.group_of(1));
  EXPECT_TRUE(groups.next_to(0, 1));
  EXPECT_FALSE(groups.spans_accounts(groups.group_of(0)));
}

TEST(quotations_groups, are_as_sure_as_their_pairs_are_alike) {
  const Grouped same({{dam}, {dam}});
  EXPECT_DOUBLE_EQ(same.groups.confidence(same.groups.group_of(0)), 1.0);
  const Grouped alike({{dam}, {{"“The old dam will hold until the next spring flood.”", "Ada Marsh"}}});
  ASSERT_TRUE(alike.joined(0, 1));
  EXPECT_LT(alike.groups.confidence(alike.groups.group_of(0)), 1.0);
}

TEST(quotations_groups, are_unsure_where_nothing_else_speaks_for_a_small_likeness) {
  const Line one = {
      "“The time has come for the board to accept what comes with a pier and make clear there is no place for thieves and "
      "drunken rogues.”",
      "Ada Marsh"};
  const Line other = {"“They need to make clear that there is no place for rogues in the harbour movement.”", "Ada Marsh"};
  const Line dam_here = {"“The dam will hold until the spring flood.”", "Ada Marsh"};
  const Grouped alone({{one}, {other}});
  ASSERT_TRUE(alone.joined(0, 1));
  EXPECT_LT(alone.groups.confidence(alone.groups.group_of(0)), 0.5);
  const Grouped beside({{one, dam_here}, {other, dam_here}});
  ASSERT_TRUE(beside.joined(0, 2));
  EXPECT_GT(beside.groups.confidence(beside.groups.group_of(0)), 0.5);
}

TEST(quotations_groups, compare_a_fragment_with_the_very_fragment_first) {
  // All three stand in the same place of a sentence; the third account has the first one's words elsewhere.
  const Line disgrace = {"On the radio Field called the harbour plan “a disgrace” again.", "Tom Field"};
  const Line shameful = {"On the radio he called the whole harbour plan “shameful” and left.", "Field"};
  const Line elsewhere = {"It was “a disgrace” for all who came, he wrote.", "Field"};
  EXPECT_TRUE(Grouped({{disgrace}, {shameful}}).joined(0, 1));
  const Grouped grouped({{disgrace}, {shameful, elsewhere}});
  EXPECT_TRUE(grouped.joined(0, 2));
  EXPECT_FALSE(grouped.joined(0, 1));
}

TEST(quotations_groups, gather_a_lone_word_of_nobody_only_in_sentences_of_the_same) {
  const Line nick = {"A warrant was issued on Monday for Osk “Sunny” Belling.", ""};
  EXPECT_TRUE(Grouped({{nick}, {{"Osk “Sunny” Belling fled on Monday.", ""}}}).joined(0, 1));
  EXPECT_FALSE(Grouped({{nick}, {{"The inn was called “Sunny” by its guests.", ""}}}).joined(0, 1));
  EXPECT_TRUE(Grouped({{{"They met “Old Salt” at the inn.", ""}}, {{"A fine sailor was “Old Salt” again.", ""}}}).joined(0, 1));
  EXPECT_FALSE(Grouped({{{"The board passed the weir bill without a “no” vote.", ""}},
                        {{"The only “no” vote of the board on the bill was Field's.", ""}}})
                   .joined(0, 1));
}

TEST(quotations_groups, join_a_fragment_with_the_quotation_that_its_sentence_tells) {
  const Line whole = {"Field asked: “Do you fully support the harbour plan?”", "the man"};
  EXPECT_TRUE(Grouped({{whole}, {{"A man asked her if she would support the “harbour plan” at all.", "a video"}}}).joined(0, 1));
  EXPECT_FALSE(Grouped({{whole}, {{"The paper called it the “harbour plan” from the first day.", "a video"}}}).joined(0, 1));
  // A lone word is anybody's but the speaker's; a name is everybody's.
  const Line deep = {"“I deeply regret what I did,” he said in a statement.", "Tom Field"};
  EXPECT_TRUE(Grouped({{deep}, {{"In a statement Field said he “deeply” regrets it.", "Tom Field"}}}).joined(0, 1));
  EXPECT_FALSE(Grouped({{deep}, {{"In a statement they “deeply” regret it.", "the board"}}}).joined(0, 1));
}

TEST(quotations_groups, part_two_sentences_that_two_accounts_have_both_of) {
  const Line first = {"“The new ruling gives all keepers of old boats a clear rule.”", "Ada Marsh"};
  const Line second = {"“The new ruling also lets keepers of old boats moor for free.”", "Ada Marsh"};
  Quoting quoting({{first, second}, {first, second}});
  for (Annotations& read : quoting.annotations) read.quotations[1].utterance = 0;
  const Units units(quoting.story());
  const Groups groups(units);
  EXPECT_EQ(groups.group_of(0), groups.group_of(2));
  EXPECT_NE(groups.group_of(0), groups.group_of(1));
}

TEST(quotations_groups, do_not_glue_what_stands_far_apart) {
  const Lines far = {{"“He lost his whole family.”", "Ada Marsh"},
                     {"“I am shocked.”", "Ada Marsh"},
                     {"“Nobody here had seen it.”", "Ada Marsh"},
                     {"“They had two or three boat trips this summer.”", "Ada Marsh"}};
  Quoting quoting({far, {{"“And they had two or three trips with their whole family this summer.”", "Ada Marsh"}}});
  for (Quotation& quotation : quoting.annotations[0].quotations) quotation.utterance = 0;
  const Units units(quoting.story());
  const Groups groups(units);
  EXPECT_EQ(groups.group_of(3), groups.group_of(4));
  EXPECT_NE(groups.group_of(0), groups.group_of(4));
}

/// Whether two pieces become one question: both accounts have the first, the second one ends with `last`, which belongs to its
/// utterance `utterance`.
bool are_merged(const std::string& last, std::uint32_t utterance = 0, const std::set<std::uint32_t>& told = {}) {
  Quoting quoting({{dam, {"“Nobody asked the engineers.”", "Ada Marsh"}}, {dam, {last, "Ada Marsh"}}});
  quoting.annotations[0].quotations[1].utterance = 0;
  quoting.annotations[1].quotations[1].utterance = utterance;
  const Units units(quoting.story());
  Groups groups(units);
  groups.merge_pieces(told);
  return groups.group_of(0) == groups.group_of(1);
}

TEST(quotations_groups, merge_pieces_that_accounts_run_together) {
  const std::string same = "“Nobody asked the engineers.”";
  EXPECT_TRUE(are_merged(same));
  EXPECT_FALSE(are_merged(same, 1));                              // half of the accounts break it
  EXPECT_FALSE(are_merged(same, 0, {0}));                         // somebody tells one piece alone
  EXPECT_FALSE(are_merged("“Nobody has asked the engineers.”"));  // of one piece the wordings differ
  EXPECT_FALSE(are_merged("“Boats are for hire at the inn.”"));   // one account alone has it
}

}  // namespace
}  // namespace hexapla::align::quotations::quotations_groups_test
