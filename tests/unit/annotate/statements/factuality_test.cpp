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

/// How "is not fit WORD sell boats" is told of selling.
Certainty fit_to_sell(std::string_view preposition) {
  const test::Told told("is not fit " + std::string(preposition) + " selling boats",
                        {{"is", "be", "VBZ", "AUX", 0, "ROOT"},
                         {"not", "not", "RB", "PART", 0, "neg"},
                         {"fit", "fit", "JJ", "ADJ", 0, "acomp"},
                         {preposition, preposition, "IN", "ADP", 2, "prep"},
                         {"selling", "sell", "VBG", "VERB", 3, "pcomp"},
                         {"boats", "boat", "NNS", "NOUN", 4, "dobj"}});
  return manner_of(told.account.text(), told.annotations.syntax, {.head = 4}, false).factuality.certainty;
}

TEST(manner_of, leaves_open_what_is_denied_of_somebody) {
  EXPECT_EQ(fit_to_sell("for"), Certainty::possible);
  EXPECT_EQ(fit_to_sell("after"), Certainty::certain) << "another act";
  const auto not_for_selling = [](std::string_view verb) {
    const test::Told told("did not " + std::string(verb) + " for selling boats", {{"did", "do", "VBD", "AUX", 2, "aux"},
                                                                                  {"not", "not", "RB", "PART", 2, "neg"},
                                                                                  {verb, verb, "VB", "VERB", 2, "ROOT"},
                                                                                  {"for", "for", "IN", "ADP", 2, "prep"},
                                                                                  {"selling", "sell", "VBG", "VERB", 3, "pcomp"},
                                                                                  {"boats", "boat", "NNS", "NOUN", 4, "dobj"}});
    return manner_of(told.account.text(), told.annotations.syntax, {.head = 4}, false).factuality.certainty;
  };
  EXPECT_EQ(not_for_selling("arrest"), Certainty::possible);
  EXPECT_EQ(not_for_selling("apologise"), Certainty::certain) << "he did";
}

TEST(manner_of, leaves_open_what_would_have_been) {
  const auto would = [](std::string_view have) {
    const test::Told told("Roe would " + std::string(have) + " stayed", {{"Roe", "Roe", "NNP", "PROPN", 3, "nsubj"},
                                                                         {"would", "would", "MD", "AUX", 3, "aux"},
                                                                         {have, have, "VB", "AUX", 3, "aux"},
                                                                         {"stayed", "stay", "VBN", "VERB", 3, "ROOT"}});
    return manner_of(told.account.text(), told.annotations.syntax, {.head = 3}, false).factuality.certainty;
  };
  EXPECT_EQ(would("have"), Certainty::possible);
  EXPECT_EQ(would("be"), Certainty::probable);
}

TEST(manner_of, leaves_open_what_is_waited_for) {
  const auto approved = [](std::string_view verb, std::string_view tag, std::string_view when = "until") {
    const test::Told told("stay " + std::string(when) + " Roe " + std::string(verb), {{"stay", "stay", "VB", "VERB", 0, "ROOT"},
                                                                                      {when, when, "IN", "SCONJ", 3, "mark"},
                                                                                      {"Roe", "Roe", "NNP", "PROPN", 3, "nsubj"},
                                                                                      {verb, "agree", tag, "VERB", 0, "advcl"}});
    return manner_of(told.account.text(), told.annotations.syntax, {.head = 3}, false);
  };
  EXPECT_EQ(approved("agrees", "VBZ").factuality.certainty, Certainty::possible);
  EXPECT_EQ(approved("agrees", "VBZ").modality, Modality::future);
  EXPECT_EQ(approved("agreed", "VBD").factuality.certainty, Certainty::certain);
  EXPECT_EQ(approved("agrees", "VBZ", "after").factuality.certainty, Certainty::certain) << "as headlines tell";
}

TEST(manner_of, leaves_open_what_is_to_be_ensured) {
  const auto ensured = [](std::string_view verb, std::string_view tag) {
    const test::Told told("must " + std::string(verb) + " that nobody drowned",
                          {{"must", "must", "MD", "AUX", 1, "aux"},
                           {verb, "ensure", tag, "VERB", 1, "ROOT"},
                           {"that", "that", "IN", "SCONJ", 4, "mark"},
                           {"nobody", "nobody", "NN", "PRON", 4, "nsubj"},
                           {"drowned", "drown", "VBD", "VERB", 1, "ccomp"}});
    return manner_of(told.account.text(), told.annotations.syntax, {.head = 4}, false).factuality.certainty;
  };
  EXPECT_EQ(ensured("ensure", "VB"), Certainty::uncommitted);
  EXPECT_EQ(ensured("ensured", "VBD"), Certainty::certain);
}

TEST(manner_of, is_not_negative_where_no_less_is_said) {
  const auto told = [](std::string_view more, std::string_view than) {
    const test::Told made("no " + std::string(more) + " " + std::string(than) + " boats sank",
                          {{"no", "no", "DT", "DET", 3, "det"},
                           {more, more, "JJR", "ADJ", 3, "amod"},
                           {than, than, "IN", "ADP", 1, "prep"},
                           {"boats", "boat", "NNS", "NOUN", 4, "nsubj"},
                           {"sank", "sink", "VBD", "VERB", 4, "ROOT"}});
    return manner_of(made.account.text(), made.annotations.syntax, {.head = 4}, false).negated;
  };
  EXPECT_FALSE(told("less", "than"));
  EXPECT_TRUE(told("other", "old"));
  EXPECT_FALSE(told("short", "of"));
  EXPECT_TRUE(told("more", "of"));
}

TEST(as_said, turns_what_is_denied_and_weakens_what_is_believed) {
  EXPECT_TRUE(as_said({}, Stance::denies).negative);
  EXPECT_FALSE(as_said({.negative = true}, Stance::denies).negative);
  EXPECT_EQ(as_said({}, Stance::believes).certainty, Certainty::probable);
  EXPECT_EQ(as_said({.certainty = Certainty::possible}, Stance::believes).certainty, Certainty::possible);
  EXPECT_EQ(as_said({}, Stance::asks).certainty, Certainty::uncommitted);
  EXPECT_EQ(as_said({}, Stance::neutral).certainty, Certainty::certain);
}

TEST(manner_of, is_rather_negative_of_what_nothing_bears_out) {
  // "Divers VERB DETERMINER NOUN that Orr left"
  const auto found = [](std::string_view verb, std::string_view determiner, std::string_view noun, std::string_view lemma) {
    const test::Told told(
        "Divers " + std::string(verb) + " " + std::string(determiner) + " " + std::string(noun) + " that Orr left",
        {{"Divers", "diver", "NNS", "NOUN", 1, "nsubj"},
         {verb, "find", "VBD", "VERB", 1, "ROOT"},
         {determiner, determiner, "DT", "DET", 3, "det"},
         {noun, lemma, "NN", "NOUN", 1, "dobj"},
         {"that", "that", "IN", "SCONJ", 6, "mark"},
         {"Orr", "Orr", "NNP", "PROPN", 6, "nsubj"},
         {"left", "leave", "VBD", "VERB", 3, "acl"}});
    return manner_of(told.account.text(), told.annotations.syntax, {.head = 6}, false).factuality;
  };
  EXPECT_TRUE(found("found", "no", "evidence", "evidence").negative);
  EXPECT_EQ(found("found", "no", "evidence", "evidence").certainty, Certainty::possible);
  EXPECT_FALSE(found("found", "the", "evidence", "evidence").negative);
  EXPECT_EQ(found("found", "the", "evidence", "evidence").certainty, Certainty::certain);
  EXPECT_FALSE(found("had", "no", "idea", "idea").negative);
}

TEST(manner_of, is_rather_negative_of_what_somebody_failed_to_bear_out) {
  const auto shown = [](std::string_view verb, std::string_view lemma) {
    const test::Told told(std::string(verb) + " to show a shred of proof that Orr left",
                          {{verb, lemma, "VBD", "VERB", 0, "ROOT"},
                           {"to", "to", "TO", "PART", 2, "aux"},
                           {"show", "show", "VB", "VERB", 0, "xcomp"},
                           {"a", "a", "DT", "DET", 4, "det"},
                           {"shred", "shred", "NN", "NOUN", 2, "dobj"},
                           {"of", "of", "IN", "ADP", 4, "prep"},
                           {"proof", "proof", "NN", "NOUN", 5, "pobj"},
                           {"that", "that", "IN", "SCONJ", 9, "mark"},
                           {"Orr", "Orr", "NNP", "PROPN", 9, "nsubj"},
                           {"left", "leave", "VBD", "VERB", 6, "acl"}});
    return manner_of(told.account.text(), told.annotations.syntax, {.head = 9}, false).factuality.negative;
  };
  EXPECT_TRUE(shown("failed", "fail"));
  EXPECT_FALSE(shown("managed", "manage"));
}

TEST(manner_of, shares_a_negation_before_what_is_yet_to_come) {
  const auto written = [](std::string_view adverb) {
    const test::Told told("Rules were not joined, written " + std::string(adverb),
                          {{"Rules", "rule", "NNS", "NOUN", 3, "nsubjpass"},
                           {"were", "be", "VBD", "AUX", 3, "auxpass"},
                           {"not", "not", "RB", "PART", 3, "neg"},
                           {"joined", "join", "VBN", "VERB", 3, "ROOT"},
                           {",", ",", ",", "PUNCT", 3, "punct"},
                           {"written", "write", "VBN", "VERB", 3, "ccomp"},
                           {adverb, adverb, "RB", "ADV", 5, "advmod"}});
    return manner_of(told.account.text(), told.annotations.syntax, {.head = 5}, false).negated;
  };
  EXPECT_TRUE(written("yet"));
  EXPECT_FALSE(written("again"));
}

}  // namespace
}  // namespace hexapla::annotate::statements::factuality_test
