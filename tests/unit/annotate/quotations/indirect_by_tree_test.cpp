#include "annotate/quotations/indirect_by_tree.h"

#include <gtest/gtest.h>

#include "../../support/tree.h"
#include "annotate/annotate.h"

namespace hexapla::annotate::quotations::indirect_by_tree_test {
namespace {

const std::string text = "Several experts warned, as did Holt, that piers rot.";

std::vector<test::Hung> words(std::string_view lemma_before = "several") {
  return {{"Several", lemma_before, "JJ", "ADJ", 1, "amod"},
          {"experts", "expert", "NNS", "NOUN", 2, "nsubj"},
          {"warned", "warn", "VBD", "VERB", 2, "ROOT"},
          {",", ",", ",", "PUNCT", 2, "punct"},
          {"as", "as", "IN", "SCONJ", 5, "mark"},
          {"did", "do", "VBD", "AUX", 2, "advcl"},
          {"Holt", "Holt", "NNP", "PROPN", 5, "nsubj"},
          {",", ",", ",", "PUNCT", 2, "punct"},
          {"that", "that", "IN", "SCONJ", 10, "mark"},
          {"piers", "pier", "NNS", "NOUN", 10, "nsubj"},
          {"rot", "rot", "VBP", "VERB", 2, "ccomp"},
          {".", ".", ".", "PUNCT", 2, "punct"}};
}

struct Told {
  explicit Told(const std::vector<test::Hung>& tree) : account(*Account::from_text(text)) {
    segment(account, annotations);
    if (!tree.empty()) annotations.syntax = test::tree(account.text(), tree);
  }
  std::vector<Reported> found(std::vector<Reported> known = {}) const {
    const std::vector<Marked> marked;
    const View view(account, annotations, marked);
    add_reported_by_tree(view, known);
    return known;
  }
  Account account;
  Annotations annotations;
};

TEST(add_reported_by_tree, finds_the_clause_that_hangs_on_a_verb_of_speech) {
  const Told told(words());
  const std::vector<Reported> found = told.found();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(told.account.text(found[0].speaker), "Several experts");
  EXPECT_EQ(told.account.text(found[0].cue), "warned");
  EXPECT_EQ(told.account.text(found[0].content), "piers rot");
  EXPECT_EQ(found[0].span, (Span{0, 51}));
  EXPECT_EQ(found[0].sentence, 0U);
}

TEST(add_reported_by_tree, leaves_cues_that_are_known) {
  const Told told(words());
  EXPECT_EQ(told.found({{.span = {0, 51}, .content = {42, 51}, .speaker = {0, 15}, .cue = {16, 22}}}).size(), 1U);
}

TEST(add_reported_by_tree, adds_nothing_without_a_tree_or_for_what_is_wished) {
  EXPECT_TRUE(Told({}).found().empty());
  std::vector<test::Hung> wished = words("to");
  wished[0].head = 2;
  wished[0].relation = "aux";
  EXPECT_TRUE(Told(wished).found().empty());
}

}  // namespace
}  // namespace hexapla::annotate::quotations::indirect_by_tree_test
