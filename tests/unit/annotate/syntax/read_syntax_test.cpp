#include "annotate/syntax/read_syntax.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "../../support/tiny_model.h"
#include "annotate/annotate.h"

namespace hexapla::annotate::read_syntax_test {
namespace {

// The tiny pipeline's weights say nothing: what can be checked are places.

Account two_blocks() { return *Account::from_text("Mara  Holt spoke.\n\nTwo boats didn’t sink.\n"); }

/// Of an account that gives no reason to warn.
Syntax syntax_of(const Account& account, language::Analyser& analyser) {
  std::vector<Warning> warnings;
  Syntax syntax = read_syntax(account, analyser, warnings);
  EXPECT_TRUE(warnings.empty());
  return syntax;
}

TEST(read_syntax, places_words_in_the_account_and_leaves_white_space_out) {
  const Account account = two_blocks();
  language::Analyser analyser(language::testing::pipeline_of());
  const Syntax syntax = syntax_of(account, analyser);
  std::vector<std::string> words;
  for (const SyntaxWord& word : syntax.words) words.emplace_back(account.text(word.span));
  EXPECT_EQ(words, (std::vector<std::string>{"Mara", "Holt", "spoke", ".", "Two", "boats", "didn’t", "sink", "."}));
  EXPECT_EQ(syntax.words[4].span, (Span{19, 22}));
  EXPECT_EQ(syntax.model, analyser.model().name);
  EXPECT_EQ(syntax.sha256, analyser.model().sha256);
}

TEST(read_syntax, lets_no_tree_cross_a_block) {
  const Account account = two_blocks();
  language::Analyser analyser(language::testing::pipeline_of());
  const Syntax syntax = syntax_of(account, analyser);
  for (std::uint32_t i = 0; i < syntax.size(); ++i) EXPECT_EQ(i < 4, syntax.words[i].head < 4) << i;
  EXPECT_NE(std::ranges::find(syntax.sentences, 0U), syntax.sentences.end());
  EXPECT_NE(std::ranges::find(syntax.sentences, 4U), syntax.sentences.end());
}

TEST(read_syntax, gives_the_same_for_an_analyser_that_has_read_before) {
  const Account account = two_blocks();
  language::Analyser used(language::testing::pipeline_of()), fresh(language::testing::pipeline_of());
  const Account other = *Account::from_text("Mice and ferries sank off Norwick.\n");
  syntax_of(other, used);
  const Syntax first = syntax_of(account, used), second = syntax_of(account, fresh);
  ASSERT_EQ(first.size(), second.size());
  EXPECT_EQ(first.strings, second.strings);
  for (std::uint32_t i = 0; i < first.size(); ++i) {
    EXPECT_EQ(first.words[i].head, second.words[i].head);
    EXPECT_EQ(first.words[i].lemma, second.words[i].lemma);
  }
}

TEST(read_syntax, is_called_where_there_is_an_analyser_alone) {
  const Account account = two_blocks();
  EXPECT_TRUE(annotate(account).syntax.empty());
  EXPECT_TRUE(annotate(account).syntax.model.empty());
  language::Analyser analyser(language::testing::pipeline_of());
  EXPECT_EQ(annotate(account, &analyser).syntax.size(), 9U);
}

TEST(read_syntax, warns_where_a_chunk_was_left_whole_at_a_limit) {
  const std::string chunk = std::string(60, 'a') + "(!";
  const Account account = *Account::from_text("Mara spoke of " + chunk + " twice.\n\nOf " + chunk + " too.\n");
  language::Analyser analyser(language::testing::endless_pipeline());
  std::vector<Warning> warnings;
  const Syntax syntax = read_syntax(account, analyser, warnings);
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_EQ(warnings[0].reason,
            "language model: an expression of the tokenizer took more steps than it may; the chunk was left whole, as 1 more");
  EXPECT_EQ(warnings[0].offset, 14U);
  EXPECT_EQ(account.text(syntax.words[3].span), chunk);
  EXPECT_EQ(annotate(account, &analyser).warnings, warnings);
}

TEST(read_syntax, warns_of_a_block_that_the_model_does_not_take) {
  const Account account = *Account::from_text("Short.\n\nTwo boats sank off Norwick.\n");
  language::Analyser analyser(language::testing::pipeline_of({.text_bytes = 10}));
  std::vector<Warning> warnings;
  const Syntax syntax = read_syntax(account, analyser, warnings);
  EXPECT_EQ(syntax.size(), 2U);
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_EQ(warnings[0].reason,
            "language model: a paragraph is read by rules alone: a text of 27 bytes, where 10 are analysed at most");
  EXPECT_EQ(warnings[0].offset, 8U);
}

}  // namespace
}  // namespace hexapla::annotate::read_syntax_test
