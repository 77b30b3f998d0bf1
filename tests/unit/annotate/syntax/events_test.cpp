#include "annotate/syntax/events.h"

#include <gtest/gtest.h>

#include <hexapla/annotations.h>

#include "../../support/tree.h"
#include "text/morphology.h"

namespace hexapla::annotate::events_test {
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

TEST(act_of_noun, is_the_verb_whose_agent_it_is) {
  const Syntax syntax = tree("fired on by two boats that came", {{"fired", "fire", "VBN", "VERB", 0, "ROOT"},
                                                                 {"on", "on", "IN", "ADP", 0, "prep"},
                                                                 {"by", "by", "IN", "ADP", 0, "agent"},
                                                                 {"two", "two", "CD", "NUM", 4, "nummod"},
                                                                 {"boats", "boat", "NNS", "NOUN", 2, "pobj"},
                                                                 {"that", "that", "WDT", "PRON", 6, "nsubj"},
                                                                 {"came", "come", "VBD", "VERB", 4, "relcl"}});
  EXPECT_EQ(act_of_noun(syntax, 4), 0U);
}

TEST(act_of_noun, is_a_relative_clause_unless_its_pronoun_stands_behind_a_preposition) {
  const Syntax fled = tree("shot at three guards, after which Holt fled", {{"shot", "shoot", "VBD", "VERB", 0, "ROOT"},
                                                                           {"at", "at", "IN", "ADP", 0, "prep"},
                                                                           {"three", "three", "CD", "NUM", 3, "nummod"},
                                                                           {"guards", "guard", "NNS", "NOUN", 1, "pobj"},
                                                                           {",", ",", ",", "PUNCT", 3, "punct"},
                                                                           {"after", "after", "IN", "ADP", 8, "prep"},
                                                                           {"which", "which", "WDT", "PRON", 5, "pobj"},
                                                                           {"Holt", "Holt", "NNP", "PROPN", 8, "nsubj"},
                                                                           {"fled", "flee", "VBD", "VERB", 3, "relcl"}});
  EXPECT_EQ(act_of_noun(fled, 3), 0U);
  const Syntax slept = tree("shot at three guards, who had slept", {{"shot", "shoot", "VBD", "VERB", 0, "ROOT"},
                                                                    {"at", "at", "IN", "ADP", 0, "prep"},
                                                                    {"three", "three", "CD", "NUM", 3, "nummod"},
                                                                    {"guards", "guard", "NNS", "NOUN", 1, "pobj"},
                                                                    {",", ",", ",", "PUNCT", 3, "punct"},
                                                                    {"who", "who", "WP", "PRON", 7, "nsubj"},
                                                                    {"had", "have", "VBD", "AUX", 7, "aux"},
                                                                    {"slept", "sleep", "VBN", "VERB", 3, "relcl"}});
  EXPECT_EQ(act_of_noun(slept, 3), 7U);
}

TEST(act_of_noun, is_nothing_in_a_phrase_without_verb) {
  const Syntax syntax =
      tree("two boats", {{"two", "two", "CD", "NUM", 1, "nummod"}, {"boats", "boat", "NNS", "NOUN", 1, "ROOT"}});
  EXPECT_EQ(act_of_noun(syntax, 1), none);
}

TEST(event_of_time, is_the_verb_of_its_clause_and_not_the_nearest) {
  const Syntax syntax = tree("He repaid it in March for costs dating back", {{"He", "he", "PRP", "PRON", 1, "nsubj"},
                                                                             {"repaid", "repay", "VBD", "VERB", 1, "ROOT"},
                                                                             {"it", "it", "PRP", "PRON", 1, "dobj"},
                                                                             {"in", "in", "IN", "ADP", 1, "prep"},
                                                                             {"March", "March", "NNP", "PROPN", 3, "pobj"},
                                                                             {"for", "for", "IN", "ADP", 1, "prep"},
                                                                             {"costs", "cost", "NNS", "NOUN", 5, "pobj"},
                                                                             {"dating", "date", "VBG", "VERB", 6, "acl"},
                                                                             {"back", "back", "RB", "ADV", 7, "advmod"}});
  EXPECT_EQ(event_of_time(syntax, 4), 1U);
}

TEST(event_of_time, is_the_noun_whose_attribute_it_is) {
  const Syntax own = tree("Tuesday's vote failed", {{"Tuesday", "Tuesday", "NNP", "PROPN", 2, "poss"},
                                                    {"'s", "'s", "POS", "PART", 0, "case"},
                                                    {"vote", "vote", "NN", "NOUN", 3, "nsubj"},
                                                    {"failed", "fail", "VBD", "VERB", 3, "ROOT"}});
  EXPECT_EQ(event_of_time(own, 0), 2U);
  const Syntax briefing = tree("a briefing at noon helped", {{"a", "a", "DT", "DET", 1, "det"},
                                                             {"briefing", "briefing", "NN", "NOUN", 4, "nsubj"},
                                                             {"at", "at", "IN", "ADP", 1, "prep"},
                                                             {"noon", "noon", "NN", "NOUN", 2, "pobj"},
                                                             {"helped", "help", "VBD", "VERB", 4, "ROOT"}});
  EXPECT_EQ(event_of_time(briefing, 3), 1U);
}

TEST(event_of_time, is_a_deed_and_no_thing_that_ends_alike) {
  const auto of = [](const std::string& noun) {
    return event_of_time(tree("sank it since its " + noun + " on May 2", {{"sank", "sink", "VBD", "VERB", 0, "ROOT"},
                                                                          {"it", "it", "PRP", "PRON", 0, "dobj"},
                                                                          {"since", "since", "IN", "SCONJ", 0, "prep"},
                                                                          {"its", "its", "PRP$", "PRON", 4, "poss"},
                                                                          {noun, noun, "NN", "NOUN", 2, "pobj"},
                                                                          {"on", "on", "IN", "ADP", 4, "prep"},
                                                                          {"May", "May", "NNP", "PROPN", 5, "pobj"}}),
                         6);
  };
  EXPECT_EQ(of("deployment"), 4U);
  EXPECT_EQ(of("department"), 0U);
  EXPECT_EQ(of("monument"), 0U);
}

TEST(event_of_time, is_the_subject_of_a_copula_or_the_clause_behind_it) {
  const Syntax hearing = tree("The hearing is Monday", {{"The", "the", "DT", "DET", 1, "det"},
                                                        {"hearing", "hearing", "NN", "NOUN", 2, "nsubj"},
                                                        {"is", "be", "VBZ", "AUX", 2, "ROOT"},
                                                        {"Monday", "Monday", "NNP", "PROPN", 2, "attr"}});
  EXPECT_EQ(event_of_time(hearing, 3), 1U);
  const Syntax opened = tree("in May, when it opened, all was well", {{"in", "in", "IN", "ADP", 7, "prep"},
                                                                      {"May", "May", "NNP", "PROPN", 0, "pobj"},
                                                                      {",", ",", ",", "PUNCT", 1, "punct"},
                                                                      {"when", "when", "WRB", "SCONJ", 5, "advmod"},
                                                                      {"it", "it", "PRP", "PRON", 5, "nsubj"},
                                                                      {"opened", "open", "VBD", "VERB", 1, "relcl"},
                                                                      {"all", "all", "DT", "PRON", 7, "nsubj"},
                                                                      {"was", "be", "VBD", "AUX", 7, "ROOT"},
                                                                      {"well", "well", "RB", "ADV", 7, "advmod"}});
  EXPECT_EQ(event_of_time(opened, 1), 5U);
}

TEST(event_of_time, is_no_noun_that_only_ends_like_a_verb) {
  const Syntax syntax = tree("a series in May failed", {{"a", "a", "DT", "DET", 1, "det"},
                                                        {"series", "series", "NN", "NOUN", 4, "nsubj"},
                                                        {"in", "in", "IN", "ADP", 1, "prep"},
                                                        {"May", "May", "NNP", "PROPN", 2, "pobj"},
                                                        {"failed", "fail", "VBD", "VERB", 4, "ROOT"}});
  EXPECT_EQ(event_of_time(syntax, 3), 4U);
}

TEST(event_of_time, is_nothing_for_what_names_a_thing) {
  const Syntax syntax = tree("the Act of 1798 stands", {{"the", "the", "DT", "DET", 1, "det"},
                                                        {"Act", "Act", "NNP", "PROPN", 4, "nsubj"},
                                                        {"of", "of", "IN", "ADP", 1, "prep"},
                                                        {"1798", "1798", "CD", "NUM", 2, "pobj"},
                                                        {"stands", "stand", "VBZ", "VERB", 4, "ROOT"}});
  EXPECT_EQ(event_of_time(syntax, 3), none);
}

TEST(act_key, is_a_verbs_lemma_once_and_the_verb_of_a_noun) {
  const Syntax syntax = tree("wounded wound Repaid arrival", {{"wounded", "wound", "VBN", "VERB", 0, "ROOT"},
                                                              {"wound", "wind", "VBD", "VERB", 0, "conj"},
                                                              {"Repaid", "Repaid", "VBN", "VERB", 0, "conj"},
                                                              {"arrival", "arrival", "NN", "NOUN", 0, "dobj"}});
  EXPECT_EQ(act_key(syntax, 0, "wounded"), "wound");
  EXPECT_EQ(act_key(syntax, 1, "wound"), "wind");
  EXPECT_EQ(act_key(syntax, 2, "repaid"), text::verb_stem("repaid"));  // a model's lemma of a word in capitals is no lemma
  EXPECT_EQ(act_key(syntax, 3, "arrival"), "arrive");
}

}  // namespace
}  // namespace hexapla::annotate::events_test
