#include "annotate/syntax/events.h"

#include <gtest/gtest.h>

#include <hexapla/annotations.h>

#include "../../support/tree.h"

namespace hexapla::annotate {
namespace {

using test::tree;

TEST(act_of_noun, is_the_verb_of_its_clause) {
  const Syntax syntax = tree("Two boats that Holt built sank", {{"Two", "two", "CD", "NUM", 1, "nummod"},
                                                                {"boats", "boat", "NNS", "NOUN", 5, "nsubj"},
                                                                {"that", "that", "WDT", "PRON", 4, "dobj"},
                                                                {"Holt", "Holt", "NNP", "PROPN", 4, "nsubj"},
                                                                {"built", "build", "VBD", "VERB", 1, "relcl"},
                                                                {"sank", "sink", "VBD", "VERB", 5, "ROOT"}});
  EXPECT_EQ(act_of_noun(syntax, 1), 5U);
  EXPECT_EQ(act_of_noun(syntax, 3), 4U);
}

TEST(act_of_noun, is_the_participle_that_describes_it) {
  const Syntax syntax = tree("Police named two people killed", {{"Police", "police", "NNS", "NOUN", 1, "nsubj"},
                                                                {"named", "name", "VBD", "VERB", 1, "ROOT"},
                                                                {"two", "two", "CD", "NUM", 3, "nummod"},
                                                                {"people", "people", "NNS", "NOUN", 1, "dobj"},
                                                                {"killed", "kill", "VBN", "VERB", 3, "acl"}});
  EXPECT_EQ(act_of_noun(syntax, 3), 4U);
}

TEST(act_of_noun, is_what_a_copula_or_an_adverb_tells) {
  const Syntax dead = tree("They said two are dead", {{"They", "they", "PRP", "PRON", 1, "nsubj"},
                                                      {"said", "say", "VBD", "VERB", 1, "ROOT"},
                                                      {"two", "two", "CD", "NUM", 3, "nsubj"},
                                                      {"are", "be", "VBP", "AUX", 1, "ccomp"},
                                                      {"dead", "dead", "JJ", "ADJ", 3, "acomp"}});
  EXPECT_EQ(act_of_noun(dead, 2), 4U);
  const Syntax shot = tree("two were fatally shot", {{"two", "two", "CD", "NUM", 3, "nsubjpass"},
                                                     {"were", "be", "VBD", "AUX", 3, "auxpass"},
                                                     {"fatally", "fatally", "RB", "ADV", 3, "advmod"},
                                                     {"shot", "shoot", "VBN", "VERB", 3, "ROOT"}});
  EXPECT_EQ(act_of_noun(shot, 0), 2U);
}

TEST(act_of_noun, is_nothing_in_a_phrase_without_verb) {
  const Syntax syntax =
      tree("two boats", {{"two", "two", "CD", "NUM", 1, "nummod"}, {"boats", "boat", "NNS", "NOUN", 1, "ROOT"}});
  EXPECT_EQ(act_of_noun(syntax, 1), none);
}

}  // namespace
}  // namespace hexapla::annotate
