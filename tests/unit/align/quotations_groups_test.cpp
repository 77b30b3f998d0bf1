// Tests src/align/quotations_groups.cpp.
#include "align/quotations_groups.h"

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

}  // namespace
}  // namespace hexapla::align::quotations::quotations_groups_test
