#include "annotate/statements/factuality.h"

#include <gtest/gtest.h>

#include "told.h"

namespace hexapla::annotate::statements::factuality_test {
namespace {

/// How "The boat WORD sunk" is told, where WORD hangs on the verb by `relation`.
Manner sunk(std::string_view word, std::string_view tag, std::string_view relation, bool question = false) {
  const test::Told told("The boat " + std::string(word) + " sunk", {{"The", "the", "DT", "DET", 1, "det"},
                                                                    {"boat", "boat", "NN", "NOUN", 3, "nsubj"},
                                                                    {word, word, tag, "ADV", 3, relation},
                                                                    {"sunk", "sink", "VBN", "VERB", 3, "ROOT"}});
  return manner_of(told.account.text(), told.annotations.syntax, {.head = 3}, question);
}

TEST(manner_of, is_certain_where_nothing_else_is_said) {
  const Manner manner = sunk("had", "VBD", "aux");
  EXPECT_EQ(manner.modality, Modality::plain);
  EXPECT_EQ(manner.factuality.certainty, Certainty::certain);
  EXPECT_FALSE(manner.factuality.negative);
}

TEST(manner_of, goes_by_the_modal_verb) {
  EXPECT_EQ(sunk("may", "MD", "aux").modality, Modality::possibility);
  EXPECT_EQ(sunk("may", "MD", "aux").factuality.certainty, Certainty::possible);
  EXPECT_EQ(sunk("will", "MD", "aux").modality, Modality::future);
  EXPECT_EQ(sunk("should", "MD", "aux").factuality.certainty, Certainty::uncommitted);
  EXPECT_EQ(sunk("to", "TO", "aux").modality, Modality::intention);
}

TEST(manner_of, goes_by_the_adverb_and_names_it) {
  const Manner hearsay = sunk("allegedly", "RB", "advmod");
  EXPECT_EQ(hearsay.factuality.certainty, Certainty::uncommitted);
  EXPECT_EQ(hearsay.hedge, (Span{9, 18}));
  EXPECT_EQ(sunk("probably", "RB", "advmod").factuality.certainty, Certainty::probable);
  EXPECT_EQ(sunk("perhaps", "RB", "advmod").factuality.certainty, Certainty::possible);
}

TEST(manner_of, goes_by_the_conjunction_and_the_question_mark) {
  EXPECT_EQ(sunk("if", "IN", "mark").modality, Modality::conditional);
  EXPECT_EQ(sunk("whether", "IN", "mark").modality, Modality::question);
  EXPECT_EQ(sunk("had", "VBD", "aux", true).factuality.certainty, Certainty::uncommitted);
}

TEST(manner_of, is_negative_by_not_and_by_no) {
  EXPECT_TRUE(sunk("not", "RB", "neg").factuality.negative);
  const test::Told told("no boat sank", {{"no", "no", "DT", "DET", 1, "det"},
                                         {"boat", "boat", "NN", "NOUN", 2, "nsubj"},
                                         {"sank", "sink", "VBD", "VERB", 2, "ROOT"}});
  EXPECT_TRUE(manner_of(told.account.text(), told.annotations.syntax, {.head = 2}, false).negated);
}

TEST(manner_of, is_not_negative_where_more_than_that_is_said) {
  const test::Told told("it is not just smoke", {{"it", "it", "PRP", "PRON", 1, "nsubj"},
                                                 {"is", "be", "VBZ", "AUX", 1, "ROOT"},
                                                 {"not", "not", "RB", "PART", 1, "neg"},
                                                 {"just", "just", "RB", "ADV", 4, "advmod"},
                                                 {"smoke", "smoke", "NN", "NOUN", 1, "attr"}});
  EXPECT_FALSE(manner_of(told.account.text(), told.annotations.syntax, {.head = 1}, false).negated);
}

TEST(as_said, turns_what_is_denied_and_weakens_what_is_believed) {
  EXPECT_TRUE(as_said({}, Stance::denies).negative);
  EXPECT_FALSE(as_said({.negative = true}, Stance::denies).negative);
  EXPECT_EQ(as_said({}, Stance::believes).certainty, Certainty::probable);
  EXPECT_EQ(as_said({.certainty = Certainty::possible}, Stance::believes).certainty, Certainty::possible);
  EXPECT_EQ(as_said({}, Stance::asks).certainty, Certainty::uncommitted);
  EXPECT_EQ(as_said({}, Stance::neutral).certainty, Certainty::certain);
}

}  // namespace
}  // namespace hexapla::annotate::statements::factuality_test
