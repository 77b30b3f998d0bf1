#include "annotate/happenings/words.h"

#include <gtest/gtest.h>

#include "../statements/told.h"

namespace hexapla::annotate::happenings_words_test {
namespace {

std::string key(const test::Told& told, std::uint32_t word) {
  return happenings::key_of(told.account.text(), told.annotations.syntax, word);
}

TEST(key_of, is_that_of_verbs_but_for_auxiliaries) {
  const test::Told told = test::flight();
  EXPECT_EQ(key(told, 1), "say");
  EXPECT_EQ(key(told, 3), "say");
  EXPECT_EQ(key(told, 7), "") << "had";
  EXPECT_EQ(key(told, 9), "escape");
  EXPECT_EQ(key(told, 6), "") << "men";
}

TEST(key_of, takes_particles_nouns_and_adjectives_but_nobody_who_acts) {
  const test::Told told("The suspect passed away; the arrival left the building dead",
                        {{"The", "the", "DT", "DET", 1, "det"},
                         {"suspect", "suspect", "NN", "NOUN", 2, "nsubj"},
                         {"passed", "pass", "VBD", "VERB", 2, "ROOT"},
                         {"away", "away", "RP", "ADP", 2, "prt"},
                         {";", ";", ":", "PUNCT", 2, "punct"},
                         {"the", "the", "DT", "DET", 6, "det"},
                         {"arrival", "arrival", "NN", "NOUN", 7, "nsubj"},
                         {"left", "leave", "VBD", "VERB", 2, "ccomp"},
                         {"the", "the", "DT", "DET", 9, "det"},
                         {"building", "building", "NN", "NOUN", 7, "dobj"},
                         {"dead", "dead", "JJ", "ADJ", 7, "oprd"}});
  EXPECT_EQ(key(told, 1), "");
  EXPECT_EQ(key(told, 2), "die");
  EXPECT_EQ(key(told, 6), "arrive");
  EXPECT_EQ(key(told, 9), "");
  EXPECT_EQ(key(told, 10), "die");
}

TEST(takers_of, are_those_in_logic) {
  const test::Told told = test::shooting();
  const happenings::Takers takers = happenings::takers_of(told.annotations.syntax, 7);
  EXPECT_EQ(takers.agent, 9U) << "Orr";
  EXPECT_EQ(takers.patient, 1U) << "Roe";
}

TEST(takers_of, are_those_of_a_noun_and_of_one_who_dies) {
  const test::Told told("Orr died after the arrest of Roe by police", {{"Orr", "Orr", "NNP", "PROPN", 1, "nsubj"},
                                                                       {"died", "die", "VBD", "VERB", 1, "ROOT"},
                                                                       {"after", "after", "IN", "ADP", 1, "prep"},
                                                                       {"the", "the", "DT", "DET", 4, "det"},
                                                                       {"arrest", "arrest", "NN", "NOUN", 2, "pobj"},
                                                                       {"of", "of", "IN", "ADP", 4, "prep"},
                                                                       {"Roe", "Roe", "NNP", "PROPN", 5, "pobj"},
                                                                       {"by", "by", "IN", "ADP", 4, "prep"},
                                                                       {"police", "police", "NNS", "NOUN", 7, "pobj"}});
  const happenings::Takers arrest = happenings::takers_of(told.annotations.syntax, 4);
  EXPECT_EQ(arrest.patient, 6U);
  EXPECT_EQ(arrest.agent, 8U);
  const happenings::Takers died = happenings::takers_of(told.annotations.syntax, 1);
  EXPECT_EQ(died.patient, 0U);
  EXPECT_EQ(died.agent, none);
}

TEST(takers_of, tell_according_to_whom_it_is) {
  const test::Told told("Orr fled, according to police", {{"Orr", "Orr", "NNP", "PROPN", 1, "nsubj"},
                                                          {"fled", "flee", "VBD", "VERB", 1, "ROOT"},
                                                          {",", ",", ",", "PUNCT", 1, "punct"},
                                                          {"according", "accord", "VBG", "VERB", 1, "prep"},
                                                          {"to", "to", "IN", "ADP", 3, "prep"},
                                                          {"police", "police", "NNS", "NOUN", 4, "pobj"}});
  EXPECT_EQ(key(told, 3), "say");
  EXPECT_EQ(happenings::takers_of(told.annotations.syntax, 3).agent, 5U);
}

}  // namespace
}  // namespace hexapla::annotate::happenings_words_test
