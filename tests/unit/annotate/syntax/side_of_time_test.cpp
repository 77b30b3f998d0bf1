#include "annotate/syntax/side_of_time.h"

#include <gtest/gtest.h>

#include "../../support/tree.h"

namespace hexapla::annotate::side_of_time_test {
namespace {

using test::tree;

TEST(side_of_time, is_told_by_the_tense_of_the_verb) {
  const Syntax past = tree("Holt left Friday", {{"Holt", "Holt", "NNP", "PROPN", 1, "nsubj"},
                                                {"left", "leave", "VBD", "VERB", 1, "ROOT"},
                                                {"Friday", "Friday", "NNP", "PROPN", 1, "npadvmod"}});
  EXPECT_EQ(side_of_time(past, 2), Side::past);
  const Syntax coming = tree("Holt would leave on Friday", {{"Holt", "Holt", "NNP", "PROPN", 2, "nsubj"},
                                                            {"would", "would", "MD", "AUX", 2, "aux"},
                                                            {"leave", "leave", "VB", "VERB", 2, "ROOT"},
                                                            {"on", "on", "IN", "ADP", 2, "prep"},
                                                            {"Friday", "Friday", "NNP", "PROPN", 3, "pobj"}});
  EXPECT_EQ(side_of_time(coming, 4), Side::coming);
  const Syntax now = tree("Holt sings Friday", {{"Holt", "Holt", "NNP", "PROPN", 1, "nsubj"},
                                                {"sings", "sing", "VBZ", "VERB", 1, "ROOT"},
                                                {"Friday", "Friday", "NNP", "PROPN", 1, "npadvmod"}});
  EXPECT_EQ(side_of_time(now, 2), Side::unknown);
}

TEST(side_of_time, is_coming_where_the_present_tells_a_timetable) {
  const Syntax leaves = tree("Holt leaves Friday", {{"Holt", "Holt", "NNP", "PROPN", 1, "nsubj"},
                                                    {"leaves", "leave", "VBZ", "VERB", 1, "ROOT"},
                                                    {"Friday", "Friday", "NNP", "PROPN", 1, "npadvmod"}});
  EXPECT_EQ(side_of_time(leaves, 2), Side::coming);
  const Syntax fire = tree("Gunman opens fire Friday", {{"Gunman", "gunman", "NN", "NOUN", 1, "nsubj"},
                                                        {"opens", "open", "VBZ", "VERB", 1, "ROOT"},
                                                        {"fire", "fire", "NN", "NOUN", 1, "dobj"},
                                                        {"Friday", "Friday", "NNP", "PROPN", 1, "npadvmod"}});
  EXPECT_EQ(side_of_time(fire, 3), Side::unknown);
}

TEST(side_of_time, is_coming_behind_a_chance) {
  const Syntax chance = tree("Holt saw a chance of losing Friday", {{"Holt", "Holt", "NNP", "PROPN", 1, "nsubj"},
                                                                    {"saw", "see", "VBD", "VERB", 1, "ROOT"},
                                                                    {"a", "a", "DT", "DET", 3, "det"},
                                                                    {"chance", "chance", "NN", "NOUN", 1, "dobj"},
                                                                    {"of", "of", "IN", "ADP", 3, "prep"},
                                                                    {"losing", "lose", "VBG", "VERB", 4, "pcomp"},
                                                                    {"Friday", "Friday", "NNP", "PROPN", 5, "npadvmod"}});
  EXPECT_EQ(side_of_time(chance, 6), Side::coming);
}

TEST(side_of_time, is_past_in_the_perfect_and_behind_could_not) {
  const Syntax perfect = tree("Holt may have left Friday", {{"Holt", "Holt", "NNP", "PROPN", 3, "nsubj"},
                                                            {"may", "may", "MD", "AUX", 3, "aux"},
                                                            {"have", "have", "VB", "AUX", 3, "aux"},
                                                            {"left", "leave", "VBN", "VERB", 3, "ROOT"},
                                                            {"Friday", "Friday", "NNP", "PROPN", 3, "npadvmod"}});
  EXPECT_EQ(side_of_time(perfect, 4), Side::past);
  const Syntax unable = tree("Holt could not be reached Friday", {{"Holt", "Holt", "NNP", "PROPN", 4, "nsubjpass"},
                                                                  {"could", "could", "MD", "AUX", 4, "aux"},
                                                                  {"not", "not", "RB", "PART", 4, "neg"},
                                                                  {"be", "be", "VB", "AUX", 4, "auxpass"},
                                                                  {"reached", "reach", "VBN", "VERB", 4, "ROOT"},
                                                                  {"Friday", "Friday", "NNP", "PROPN", 4, "npadvmod"}});
  EXPECT_EQ(side_of_time(unable, 5), Side::past);
}

TEST(side_of_time, of_an_infinitive_is_that_of_what_governs_it) {
  const auto told = [](std::string_view verb, std::string_view lemma) {
    return tree("Holt " + std::string(verb) + " to speak Friday", {{"Holt", "Holt", "NNP", "PROPN", 1, "nsubj"},
                                                                   {verb, lemma, "VBD", "VERB", 1, "ROOT"},
                                                                   {"to", "to", "TO", "PART", 3, "aux"},
                                                                   {"speak", "speak", "VB", "VERB", 1, "xcomp"},
                                                                   {"Friday", "Friday", "NNP", "PROPN", 3, "npadvmod"}});
  };
  EXPECT_EQ(side_of_time(told("planned", "plan"), 4), Side::coming);
  EXPECT_EQ(side_of_time(told("failed", "fail"), 4), Side::past);
}

TEST(side_of_time, of_a_wish_that_came_to_nothing_is_past) {
  const Syntax syntax = tree("Holt had hoped to speak Friday", {{"Holt", "Holt", "NNP", "PROPN", 2, "nsubj"},
                                                                {"had", "have", "VBD", "AUX", 2, "aux"},
                                                                {"hoped", "hope", "VBN", "VERB", 2, "ROOT"},
                                                                {"to", "to", "TO", "PART", 4, "aux"},
                                                                {"speak", "speak", "VB", "VERB", 2, "xcomp"},
                                                                {"Friday", "Friday", "NNP", "PROPN", 4, "npadvmod"}});
  EXPECT_EQ(side_of_time(syntax, 5), Side::past);
}

TEST(side_of_time, of_a_present_progressive_is_ahead_where_it_arranges) {
  const auto told = [](std::string_view participle, std::string_view lemma) {
    return tree("Holt is " + std::string(participle) + " Friday", {{"Holt", "Holt", "NNP", "PROPN", 2, "nsubj"},
                                                                   {"is", "be", "VBZ", "AUX", 2, "aux"},
                                                                   {participle, lemma, "VBG", "VERB", 2, "ROOT"},
                                                                   {"Friday", "Friday", "NNP", "PROPN", 2, "npadvmod"}});
  };
  EXPECT_EQ(side_of_time(told("leaving", "leave"), 3), Side::coming);
  EXPECT_EQ(side_of_time(told("searching", "search"), 3), Side::unknown);
}

TEST(side_of_time, of_a_participle_is_what_it_says_of_its_noun) {
  const auto told = [](std::string_view participle, std::string_view lemma) {
    return tree("the march " + std::string(participle) + " Friday", {{"the", "the", "DT", "DET", 1, "det"},
                                                                     {"march", "march", "NN", "NOUN", 1, "ROOT"},
                                                                     {participle, lemma, "VBN", "VERB", 1, "acl"},
                                                                     {"Friday", "Friday", "NNP", "PROPN", 2, "npadvmod"}});
  };
  EXPECT_EQ(side_of_time(told("scheduled", "schedule"), 3), Side::coming);
  EXPECT_EQ(side_of_time(told("held", "hold"), 3), Side::past);
}

TEST(side_of_time, of_what_was_planned_is_ahead) {
  const Syntax syntax = tree("Holt has scheduled a march Friday", {{"Holt", "Holt", "NNP", "PROPN", 2, "nsubj"},
                                                                   {"has", "have", "VBZ", "AUX", 2, "aux"},
                                                                   {"scheduled", "schedule", "VBN", "VERB", 2, "ROOT"},
                                                                   {"a", "a", "DT", "DET", 4, "det"},
                                                                   {"march", "march", "NN", "NOUN", 2, "dobj"},
                                                                   {"Friday", "Friday", "NNP", "PROPN", 2, "npadvmod"}});
  EXPECT_EQ(side_of_time(syntax, 5), Side::coming);
}

TEST(side_of_time, of_what_a_topic_owns_is_past) {
  const Syntax syntax = tree("They will speak about Friday's vote", {{"They", "they", "PRP", "PRON", 2, "nsubj"},
                                                                     {"will", "will", "MD", "AUX", 2, "aux"},
                                                                     {"speak", "speak", "VB", "VERB", 2, "ROOT"},
                                                                     {"about", "about", "IN", "ADP", 2, "prep"},
                                                                     {"Friday", "Friday", "NNP", "PROPN", 6, "poss"},
                                                                     {"'s", "'s", "POS", "PART", 4, "case"},
                                                                     {"vote", "vote", "NN", "NOUN", 3, "pobj"}});
  EXPECT_EQ(side_of_time(syntax, 4), Side::past);
}

TEST(side_of_time, is_unknown_without_a_verb) {
  const Syntax syntax = tree("Friday's vote", {{"Friday", "Friday", "NNP", "PROPN", 2, "poss"},
                                               {"'s", "'s", "POS", "PART", 0, "case"},
                                               {"vote", "vote", "NN", "NOUN", 2, "ROOT"}});
  EXPECT_EQ(side_of_time(syntax, 0), Side::unknown);
}

}  // namespace
}  // namespace hexapla::annotate::side_of_time_test
