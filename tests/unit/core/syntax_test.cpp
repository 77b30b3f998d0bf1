#include <gtest/gtest.h>

#include <hexapla/annotations.h>
#include <hexapla/syntax.h>

namespace hexapla::syntax_test {
namespace {

/// "Old ferries sank. Nobody drowned": with a point, and no point.
Syntax two_sentences() {
  Syntax syntax;
  syntax.strings = {"", "amod", "nsubj", "ROOT", "punct", "PUNCT", "NOUN"};
  const auto word = [&](std::uint32_t begin, std::uint32_t end, std::uint32_t head, std::uint32_t relation, std::uint32_t pos) {
    syntax.words.push_back({.span = {begin, end}, .head = head, .pos = pos, .relation = relation});
  };
  word(0, 3, 1, 1, 0);    // Old
  word(4, 11, 2, 2, 6);   // ferries
  word(12, 16, 2, 3, 0);  // sank
  word(16, 17, 2, 4, 5);  // .
  word(18, 24, 5, 2, 6);  // Nobody
  word(25, 32, 5, 3, 0);  // drowned
  syntax.sentences = {0, 4};
  syntax.link();
  return syntax;
}

TEST(syntax, links_children_in_text_order_and_edges) {
  const Syntax syntax = two_sentences();
  EXPECT_EQ(std::vector<std::uint32_t>(syntax.children_of(2).begin(), syntax.children_of(2).end()),
            (std::vector<std::uint32_t>{1, 3}));
  EXPECT_TRUE(syntax.children_of(0).empty());
  EXPECT_EQ(syntax.subtree(1), (Span{0, 11}));
  EXPECT_EQ(syntax.subtree(2), (Span{0, 17}));
  EXPECT_EQ(syntax.words[4].sentence, 1U);
  EXPECT_TRUE(syntax.is_root(5));
}

TEST(syntax, finds_children_by_relation) {
  const Syntax syntax = two_sentences();
  EXPECT_EQ(syntax.child(2, "nsubj"), 1U);
  EXPECT_EQ(syntax.child(2, "amod"), none);
}

TEST(syntax, finds_words_by_bytes) {
  const Syntax syntax = two_sentences();
  EXPECT_EQ(syntax.word_at(0), 0U);
  EXPECT_EQ(syntax.word_at(3), none);  // the blank
  EXPECT_EQ(syntax.word_at(15), 2U);
  EXPECT_EQ(syntax.word_at(16), 3U);
  EXPECT_EQ(syntax.word_at(99), none);
  EXPECT_EQ(syntax.words_in({3, 13}), (std::pair<std::uint32_t, std::uint32_t>(1, 3)));
}

TEST(syntax, finds_the_head_of_a_phrase) {
  const Syntax syntax = two_sentences();
  EXPECT_EQ(syntax.head_of({0, 11}), 1U);
  EXPECT_EQ(syntax.head_of({16, 24}), 4U);  // a mark heads nothing
  EXPECT_EQ(syntax.head_of({3, 4}), none);
}

TEST(syntax, is_linear_in_a_chain_of_heads) {
  Syntax syntax;
  syntax.strings = {""};
  constexpr std::uint32_t many = 200'000;
  for (std::uint32_t i = 0; i < many; ++i) syntax.words.push_back({.span = {2 * i, 2 * i + 1}, .head = i == 0 ? 0 : i - 1});
  syntax.sentences = {0};
  syntax.link();
  EXPECT_EQ(syntax.subtree(0), (Span{0, 2 * many - 1}));
  EXPECT_EQ(syntax.subtree(many - 1).begin, 2 * many - 2);
}

TEST(syntax, looks_at_no_more_than_the_first_children) {
  Syntax syntax;
  syntax.strings = {"", "last"};
  constexpr std::uint32_t many = 1'000;
  for (std::uint32_t i = 0; i < many; ++i)
    syntax.words.push_back({.span = {i, i + 1}, .head = 0, .relation = i + 1 == many ? 1U : 0U});
  syntax.sentences = {0};
  syntax.link();
  EXPECT_EQ(syntax.children_of(0).size(), many - 1);
  EXPECT_EQ(syntax.first_children_of(0).size(), Syntax::most_children);
  EXPECT_EQ(syntax.child(0, "last"), none);
}

}  // namespace
}  // namespace hexapla::syntax_test
