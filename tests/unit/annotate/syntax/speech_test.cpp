#include "annotate/syntax/speech.h"

#include <gtest/gtest.h>

#include <hexapla/annotations.h>

#include "../../support/tree.h"

namespace hexapla::annotate::speech_test {
namespace {

using test::tree;

TEST(subject_of, is_shared_by_joined_verbs) {
  const Syntax syntax = tree("Holt rose and said no", {{"Holt", "Holt", "NNP", "PROPN", 1, "nsubj"},
                                                       {"rose", "rise", "VBD", "VERB", 1, "ROOT"},
                                                       {"and", "and", "CC", "CCONJ", 1, "cc"},
                                                       {"said", "say", "VBD", "VERB", 1, "conj"},
                                                       {"no", "no", "UH", "INTJ", 3, "dobj"}});
  EXPECT_EQ(subject_of(syntax, 3), 0U);
}

TEST(subject_of, is_the_noun_of_a_relative_clause) {
  const Syntax syntax = tree("Holt, who said no, left", {{"Holt", "Holt", "NNP", "PROPN", 4, "nsubj"},
                                                         {"who", "who", "WP", "PRON", 2, "nsubj"},
                                                         {"said", "say", "VBD", "VERB", 0, "relcl"},
                                                         {"no", "no", "UH", "INTJ", 2, "dobj"},
                                                         {"left", "leave", "VBD", "VERB", 4, "ROOT"}});
  EXPECT_EQ(subject_of(syntax, 2), 0U);
}

TEST(subject_of, is_the_agent_of_a_passive) {
  const Syntax syntax = tree("It was said by Holt", {{"It", "it", "PRP", "PRON", 2, "nsubjpass"},
                                                     {"was", "be", "VBD", "AUX", 2, "auxpass"},
                                                     {"said", "say", "VBN", "VERB", 2, "ROOT"},
                                                     {"by", "by", "IN", "ADP", 2, "agent"},
                                                     {"Holt", "Holt", "NNP", "PROPN", 3, "pobj"}});
  EXPECT_EQ(subject_of(syntax, 2), 4U);
  EXPECT_EQ(
      subject_of(tree("was said", {{"was", "be", "VBD", "AUX", 1, "auxpass"}, {"said", "say", "VBN", "VERB", 1, "ROOT"}}), 1),
      none);
}

TEST(noun_phrase, ends_before_what_only_describes) {
  const std::string text = "the old mayor of Norwick, a sailor, said";
  const Syntax syntax = tree(text, {{"the", "the", "DT", "DET", 2, "det"},
                                    {"old", "old", "JJ", "ADJ", 2, "amod"},
                                    {"mayor", "mayor", "NN", "NOUN", 9, "nsubj"},
                                    {"of", "of", "IN", "ADP", 2, "prep"},
                                    {"Norwick", "Norwick", "NNP", "PROPN", 3, "pobj"},
                                    {",", ",", ",", "PUNCT", 2, "punct"},
                                    {"a", "a", "DT", "DET", 7, "det"},
                                    {"sailor", "sailor", "NN", "NOUN", 2, "appos"},
                                    {",", ",", ",", "PUNCT", 2, "punct"},
                                    {"said", "say", "VBD", "VERB", 9, "ROOT"}});
  EXPECT_EQ(noun_phrase(syntax, 2), (Span{0, 24}));
}

}  // namespace
}  // namespace hexapla::annotate::speech_test
