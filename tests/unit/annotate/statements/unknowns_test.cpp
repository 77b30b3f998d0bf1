#include "annotate/statements/unknowns.h"

#include <gtest/gtest.h>

#include "../told.h"

namespace hexapla::annotate::statements::unknowns_test {
namespace {

std::vector<Unknown> read(test::Told told) {
  find_statements(told.account, told.annotations);
  return told.annotations.unknowns;
}

TEST(unknowns_of, reads_a_noun_that_is_denied) {
  const test::Told told("No motive has been determined", {{"No", "no", "DT", "DET", 1, "det"},
                                                          {"motive", "motive", "NN", "NOUN", 4, "nsubjpass"},
                                                          {"has", "have", "VBZ", "AUX", 4, "aux"},
                                                          {"been", "be", "VBN", "AUX", 4, "auxpass"},
                                                          {"determined", "determine", "VBN", "VERB", 4, "ROOT"}});
  const std::vector<Unknown> unknowns = read(told);
  ASSERT_EQ(unknowns.size(), 1U);
  EXPECT_EQ(unknowns[0].span, told.of("No motive has been determined"));
  EXPECT_EQ(unknowns[0].matter, Matter::motive);
  EXPECT_TRUE(unknowns[0].about.empty());
}

TEST(unknowns_of, tells_whose_name_is_not_told) {
  const test::Told told("Police did not release the pilot's name", {{"Police", "police", "NNS", "NOUN", 3, "nsubj"},
                                                                    {"did", "do", "VBD", "AUX", 3, "aux"},
                                                                    {"not", "not", "RB", "PART", 3, "neg"},
                                                                    {"release", "release", "VB", "VERB", 3, "ROOT"},
                                                                    {"the", "the", "DT", "DET", 5, "det"},
                                                                    {"pilot", "pilot", "NN", "NOUN", 7, "poss"},
                                                                    {"'s", "'s", "POS", "PART", 5, "case"},
                                                                    {"name", "name", "NN", "NOUN", 3, "dobj"}});
  const std::vector<Unknown> unknowns = read(told);
  ASSERT_EQ(unknowns.size(), 1U);
  EXPECT_EQ(unknowns[0].span, told.of("Police did not release the pilot's name"));
  EXPECT_EQ(unknowns[0].matter, Matter::name);
  EXPECT_EQ(unknowns[0].about, told.of("the pilot's"));
  EXPECT_EQ(unknowns[0].head, "pilot");
  EXPECT_FALSE(unknowns[0].plural);
}

TEST(unknowns_of, joins_the_clause_that_asks) {
  const test::Told told("It is unclear why he fired", {{"It", "it", "PRP", "PRON", 1, "nsubj"},
                                                       {"is", "be", "VBZ", "AUX", 1, "ROOT"},
                                                       {"unclear", "unclear", "JJ", "ADJ", 1, "acomp"},
                                                       {"why", "why", "WRB", "SCONJ", 5, "advmod"},
                                                       {"he", "he", "PRP", "PRON", 5, "nsubj"},
                                                       {"fired", "fire", "VBD", "VERB", 1, "ccomp"}});
  const std::vector<Unknown> unknowns = read(told);
  ASSERT_EQ(unknowns.size(), 1U);
  EXPECT_EQ(unknowns[0].span, told.of("It is unclear why he fired"));
  EXPECT_EQ(unknowns[0].matter, Matter::motive);
}

TEST(unknowns_of, reads_what_has_not_come_to_pass) {
  const test::Told told("No one has been arrested", {{"No", "no", "DT", "DET", 1, "det"},
                                                     {"one", "one", "NN", "NOUN", 4, "nsubjpass"},
                                                     {"has", "have", "VBZ", "AUX", 4, "aux"},
                                                     {"been", "be", "VBN", "AUX", 4, "auxpass"},
                                                     {"arrested", "arrest", "VBN", "VERB", 4, "ROOT"}});
  const std::vector<Unknown> unknowns = read(told);
  ASSERT_EQ(unknowns.size(), 1U);
  EXPECT_EQ(unknowns[0].matter, Matter::arrest);
  EXPECT_TRUE(unknowns[0].about.empty());
}

TEST(unknowns_of, leaves_out_what_is_told_and_what_a_bystander_does_not_know) {
  const test::Told known("Police determined the motive", {{"Police", "police", "NNS", "NOUN", 1, "nsubj"},
                                                          {"determined", "determine", "VBD", "VERB", 1, "ROOT"},
                                                          {"the", "the", "DT", "DET", 3, "det"},
                                                          {"motive", "motive", "NN", "NOUN", 1, "dobj"}});
  EXPECT_TRUE(read(known).empty());
  const test::Told bystander("I do not know why he fired", {{"I", "I", "PRP", "PRON", 3, "nsubj"},
                                                            {"do", "do", "VBP", "AUX", 3, "aux"},
                                                            {"not", "not", "RB", "PART", 3, "neg"},
                                                            {"know", "know", "VB", "VERB", 3, "ROOT"},
                                                            {"why", "why", "WRB", "SCONJ", 6, "advmod"},
                                                            {"he", "he", "PRP", "PRON", 6, "nsubj"},
                                                            {"fired", "fire", "VBD", "VERB", 3, "ccomp"}});
  EXPECT_TRUE(read(bystander).empty());
}

}  // namespace
}  // namespace hexapla::annotate::statements::unknowns_test
