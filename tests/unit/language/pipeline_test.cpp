#include "language/pipeline.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "../support/tiny_model.h"
#include "language/convert/convert.h"

namespace hexapla::language::pipeline_test {
namespace {

constexpr std::string_view story =
    "The ferry \"Marrowby Rose\" ran aground off Norwick. Let's go, said Ada Quill :) and 12km on (http://norwick.example/a)  "
    "two boats "
    "didn't.\n\nMice, ferries and a.m. trains…";

using testing::AlignedBytes;
using testing::pipeline_of;
using testing::tiny_model;

std::string dump(const Analysis& analysis) {
  std::string out;
  for (std::uint32_t i = 0; i < analysis.size(); ++i) {
    const TokenView token = analysis[i];
    for (const std::string_view part :
         {token.text(), token.tag(), token.pos(), token.morphology(), token.lemma(), token.dependency(), token.entity()}) {
      out += part;
      out += ' ';
    }
    out +=
        std::to_string(token.head().index()) + (token.starts_sentence() ? " S" : "") + (token.starts_entity() ? " B" : "") + "\n";
  }
  return out;
}

std::string analysed(Analyser& analyser, std::string_view text) { return dump(analyser.analyse(text).value()); }

TEST(Pipeline, IsTheSameForAllKernelsAndCaches) {
  Analyser best(pipeline_of());
  const std::string wanted = analysed(best, story);
  EXPECT_EQ(analysed(best, story), wanted) << "with warm caches";
  for (const Instructions instructions : {Instructions::plain, Instructions::avx2, Instructions::avx512}) {
    Analyser other(pipeline_of({.cached_rows = 2, .cached_bytes = 0, .instructions = instructions}));
    EXPECT_EQ(analysed(other, story), wanted);
    EXPECT_EQ(analysed(other, story), wanted) << "after it forgot";
  }
}

TEST(Pipeline, DoesNotDependOnTheTextsBefore) {
  Analyser first(pipeline_of());
  Analyser second(pipeline_of());
  const std::string before = analysed(first, story);
  analysed(second, "Other words in another order, don't you think?");
  analysed(second, "");
  EXPECT_EQ(analysed(second, story), before);
}

TEST(Pipeline, LongTextsAreWorkedOnInPieces) {
  std::string text;
  for (int i = 0; i < 600; ++i) text += "Two boats near Norwick didn't sail. ";
  Analyser analyser(pipeline_of());
  Analyser plain(pipeline_of({.cached_rows = 1, .instructions = Instructions::plain}));
  EXPECT_EQ(analysed(analyser, text), analysed(plain, text));
}

TEST(Pipeline, SpansCoverTheText) {
  Analyser analyser(pipeline_of());
  const auto analysis = analyser.analyse(story);
  std::uint32_t at = 0;
  for (std::uint32_t i = 0; i < analysis->size(); ++i) {
    EXPECT_EQ((*analysis)[i].span().begin, at);
    at = (*analysis)[i].span().end + ((*analysis)[i].space_after() ? 1 : 0);
  }
  EXPECT_EQ(at, story.size());
}

TEST(Pipeline, ComponentsSetWhatTheirRulesSay) {
  Analyser analyser(pipeline_of());
  const auto analysis = analyser.analyse("Lets 's  go");
  ASSERT_EQ(analysis->size(), 4U);
  EXPECT_EQ((*analysis)[1].lemma(), "us");
  EXPECT_EQ((*analysis)[2].text(), " ");
  EXPECT_EQ((*analysis)[2].tag(), "_SP");
  EXPECT_EQ((*analysis)[2].pos(), "SPACE");
}

TEST(Pipeline, TreesHoldTogether) {
  Analyser analyser(pipeline_of());
  const auto analysis = analyser.analyse(story);
  for (std::uint32_t i = 0; i < analysis->size(); ++i) {
    const auto tokens = analysis->subtree(i);
    const auto [first, last] = analysis->edges(i);
    EXPECT_TRUE(std::ranges::binary_search(tokens, i));
    EXPECT_GE(tokens.front(), first);
    EXPECT_LT(tokens.back(), last);
  }
  std::uint32_t end = 0;
  for (const TokenRange& sentence : analysis->sentences()) {
    EXPECT_EQ(sentence.first, end);
    end = sentence.last;
  }
  EXPECT_EQ(end, analysis->size());
}

TEST(Pipeline, RefusesWhatIsNoText) {
  Analyser analyser(pipeline_of({.text_bytes = 10}));
  EXPECT_EQ(analyser.analyse("ab\xff").error().offset, 2U);
  EXPECT_EQ(analyser.analyse("eleven bytes").error().code, ErrorCode::limit);
  EXPECT_EQ(analyser.analyse("")->size(), 0U);
}

TEST(Pipeline, RefusesATextOfTooManyTokens) {
  Analyser analyser(pipeline_of({.text_tokens = 5}));
  EXPECT_EQ(analyser.analyse("Two boats sailed (on) ").error().code, ErrorCode::limit);
  EXPECT_EQ(analyser.analyse("Two boats sailed on .")->size(), 5U);
}

TEST(Pipeline, IsTheSameAfterAVeryLongText) {
  std::string text;
  for (int i = 0; i < 10'000; ++i) text += "Two boats sailed on . ";  // more tokens than work memory is kept for
  Analyser analyser(pipeline_of());
  const std::string wanted = analysed(analyser, story);
  EXPECT_EQ(analyser.analyse(text)->size(), 50'000U);
  EXPECT_EQ(analysed(analyser, story), wanted);
}

TEST(Pipeline, RefusesATruncatedOrChangedModel) {
  const std::string_view whole = tiny_model().view();
  for (const std::size_t size : {std::size_t{0}, std::size_t{7}, std::size_t{128}, whole.size() / 2, whole.size() - 1})
    EXPECT_FALSE(ModelFile::view(AlignedBytes(whole.substr(0, size)).view(), "cut"));
  std::string changed(whole);
  changed[8] = 9;
  const AlignedBytes newer(changed);
  EXPECT_EQ(ModelFile::view(newer.view(), "newer").error().code, ErrorCode::version);
  changed = whole;
  changed.back() = 'x';
  const AlignedBytes damaged(changed);
  EXPECT_FALSE(ModelFile::view(damaged.view(), "damaged")->check_sum());
  EXPECT_TRUE(ModelFile::view(whole, "whole")->check_sum());
}

}  // namespace
}  // namespace hexapla::language::pipeline_test
