#include "language/analysis.h"

#include <gtest/gtest.h>
#include <type_traits>

#include "analysis_bench.h"

namespace hexapla::language::analysis_test {
namespace {

using testing::AnalysisBench;
using testing::Word;
using Ranges = std::vector<TokenRange>;

// "The old mayor of Norwick and Ada saw her boats"
const std::vector<Word> mayor = {{"The", true, "DET", "det", 2, 0, 0, {}, true}, {"old", true, "ADJ", "amod", 2, 1, 1},
                                 {"mayor", true, "NOUN", "nsubj", 7, 0, 6},      {"of", true, "ADP", "prep", 2, 3, 4},
                                 {"Norwick", true, "PROPN", "pobj", 3, 4, 4},    {"and", true, "CCONJ", "cc", 2, 5, 5},
                                 {"Ada", true, "PROPN", "conj", 2, 6, 6},        {"saw", true, "VERB", "ROOT", 7, 0, 9},
                                 {"her", true, "PRON", "poss", 9, 8, 8},         {"boats", false, "NOUN", "dobj", 7, 8, 9}};

TEST(Analysis, NounChunksEndAtTheirHeads) {
  AnalysisBench bench;
  const Analysis analysis = bench.make(mayor);
  EXPECT_EQ(analysis.noun_chunks(), (Ranges{{0, 3}, {4, 5}, {6, 7}, {8, 10}}));
}

TEST(Analysis, WhatIsJoinedToNoPhraseIsNone) {
  AnalysisBench bench;
  // "sail boats and ferries", all below a word that is no phrase.
  const Analysis analysis = bench.make({{"sail", true, "VERB", "ROOT", 0, 0, 3},
                                        {"boats", true, "NOUN", "compound", 0, 1, 3},
                                        {"and", true, "CCONJ", "cc", 1, 2, 2},
                                        {"ferries", false, "NOUN", "conj", 1, 3, 3}});
  EXPECT_EQ(analysis.noun_chunks(), Ranges{});
}

TEST(Analysis, NoChunkLiesInAnother) {
  AnalysisBench bench;
  // "boats" reaches back over "Ada", which was taken already.
  const Analysis analysis = bench.make({{"Ada", true, "PROPN", "pobj", 1, 0, 0}, {"boats", false, "NOUN", "ROOT", 1, 0, 1}});
  EXPECT_EQ(analysis.noun_chunks(), (Ranges{{0, 1}}));
}

TEST(Analysis, ASubtreeMayHaveHoles) {
  AnalysisBench bench;
  // "hearing" with "on", which hangs on it from behind "scheduled".
  const Analysis analysis = bench.make({{"hearing", true, "NOUN", "nsubj", 1, 0, 2},
                                        {"scheduled", true, "VERB", "ROOT", 1, 0, 3},
                                        {"on", true, "ADP", "prep", 0, 2, 2},
                                        {".", false, "PUNCT", "punct", 1, 3, 3}});
  EXPECT_EQ(analysis.subtree(0), (std::vector<std::uint32_t>{0, 2}));
  EXPECT_EQ(analysis.edges(0), (TokenRange{0, 3}));
  EXPECT_EQ(analysis.subtree(1), (std::vector<std::uint32_t>{0, 1, 2, 3}));
  EXPECT_EQ(analysis.subtree(3), (std::vector<std::uint32_t>{3}));
}

TEST(Analysis, SentencesCoverAllTokens) {
  AnalysisBench bench;
  const Analysis analysis = bench.make({{"Go", false}, {".", true}, {"Stay", false, {}, {}, 0, 0, 0, {}, true}, {".", false}});
  EXPECT_EQ(analysis.sentences(), (Ranges{{0, 2}, {2, 4}}));
  EXPECT_EQ(bench.make({}).sentences(), Ranges{});
}

TEST(Analysis, ViewsOutliveAMove) {
  AnalysisBench bench;
  std::vector<Analysis> kept;
  kept.push_back(bench.make(mayor));
  const TokenView ada = kept.front()[6];
  const TokenView mayor_of = ada.head();
  Analysis moved = std::move(kept.front());
  kept.clear();
  kept.shrink_to_fit();
  EXPECT_EQ(ada.text(), "Ada");
  EXPECT_EQ(ada.dependency(), "conj");
  EXPECT_EQ(mayor_of.span(), moved[2].span());
}

// Only the library makes these of parts whose types it does not show.
static_assert(!std::is_constructible_v<Pipeline, std::shared_ptr<const PipelineParts>>);
static_assert(!std::is_constructible_v<Analysis, std::unique_ptr<AnalysisColumns>>);

TEST(Analysis, ViewsPointIntoTheText) {
  AnalysisBench bench;
  const Analysis analysis = bench.make(mayor);
  const TokenView ada = analysis[6];
  EXPECT_EQ(ada.span(), (Span{29, 32}));
  EXPECT_EQ(ada.text(), "Ada");
  EXPECT_EQ(ada.head().text(), "mayor");
  EXPECT_TRUE(ada.space_after());
  EXPECT_FALSE(analysis[9].space_after());
}

}  // namespace
}  // namespace hexapla::language::analysis_test
