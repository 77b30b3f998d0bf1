#include "annotate/quotations/by_tree.h"

#include <gtest/gtest.h>

#include "../told.h"

namespace hexapla::annotate::quotations::by_tree_test {
namespace {

struct Told : test::Told {
  using test::Told::Told;
  std::vector<Marked> marked;
};

Told report() {
  return Told("A report released last year found that nobody paid.", {{"A", "a", "DT", "DET", 1, "det"},
                                                                      {"report", "report", "NN", "NOUN", 5, "nsubj"},
                                                                      {"released", "release", "VBN", "VERB", 1, "acl"},
                                                                      {"last", "last", "JJ", "ADJ", 4, "amod"},
                                                                      {"year", "year", "NN", "NOUN", 2, "npadvmod"},
                                                                      {"found", "find", "VBD", "VERB", 5, "ROOT"},
                                                                      {"that", "that", "IN", "SCONJ", 8, "mark"},
                                                                      {"nobody", "nobody", "NN", "PRON", 8, "nsubj"},
                                                                      {"paid", "pay", "VBD", "VERB", 5, "ccomp"}});
}

TEST(speaker_by_tree, is_the_subject_of_the_cue) {
  const Told told = report();
  const View view(told.account, told.annotations, told.marked);
  EXPECT_EQ(speaker_by_tree(view, told.of("found"), told.of("last year")), told.of("A report"));
}

TEST(speaker_by_tree, keeps_what_agrees_with_the_tree_or_has_no_tree) {
  Told told = report();
  const View view(told.account, told.annotations, told.marked);
  EXPECT_EQ(speaker_by_tree(view, told.of("found"), told.of("report released")), told.of("report released"));
  EXPECT_EQ(speaker_by_tree(view, {}, told.of("last year")), told.of("last year"));
  told.annotations.syntax = {};
  EXPECT_EQ(speaker_by_tree(view, told.of("found"), told.of("last year")), told.of("last year"));
}

TEST(speaker_by_tree, takes_no_pronoun_from_the_tree) {
  const Told told = report();
  const View view(told.account, told.annotations, told.marked);
  EXPECT_EQ(speaker_by_tree(view, told.of("paid"), told.of("last year")), told.of("last year"));
}

TEST(is_cue_by_tree, refuses_a_noun_of_a_phrase) {
  const Told told("the press briefing ended", {{"the", "the", "DT", "DET", 2, "det"},
                                               {"press", "press", "NN", "NOUN", 2, "compound"},
                                               {"briefing", "briefing", "NN", "NOUN", 3, "nsubj"},
                                               {"ended", "end", "VBD", "VERB", 3, "ROOT"}});
  const View view(told.account, told.annotations, told.marked);
  EXPECT_FALSE(is_cue_by_tree(view, told.of("press")));
  EXPECT_FALSE(is_cue_by_tree(view, told.of("briefing")));
  EXPECT_TRUE(is_cue_by_tree(view, told.of("ended")));
}

TEST(is_called_by_tree, takes_a_participle_that_describes_for_no_speech) {
  Told told("the woman called “Storm” left", {{"the", "the", "DT", "DET", 1, "det"},
                                              {"woman", "woman", "NN", "NOUN", 6, "nsubj"},
                                              {"called", "call", "VBN", "VERB", 1, "acl"},
                                              {"“", "“", "``", "PUNCT", 4, "punct"},
                                              {"Storm", "Storm", "NNP", "PROPN", 2, "oprd"},
                                              {"”", "”", "''", "PUNCT", 4, "punct"},
                                              {"left", "leave", "VBD", "VERB", 6, "ROOT"}});
  told.marked = find_marked(told.account.text(), told.account.blocks());
  const View view(told.account, told.annotations, told.marked);
  EXPECT_TRUE(is_called_by_tree(view, told.of("called")));
  EXPECT_FALSE(is_called_by_tree(view, told.of("left")));
  EXPECT_FALSE(is_called_by_tree(view, {}));
}

}  // namespace
}  // namespace hexapla::annotate::quotations::by_tree_test
