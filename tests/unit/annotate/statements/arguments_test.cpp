#include "annotate/statements/arguments.h"

#include <gtest/gtest.h>

#include "told.h"

namespace hexapla::annotate::statements::arguments_test {
namespace {

std::vector<Argument> read(const test::Told& told, std::uint32_t clause) {
  const Clauses clauses = clauses_of(told.account.text(), told.annotations.syntax);
  return arguments_of(told.account.text(), told.annotations.syntax, clauses.list[clause]);
}

TEST(arguments_of, says_who_did_it_to_whom_in_a_passive) {
  const test::Told told = test::shooting();
  const std::vector<Argument> arguments = read(told, 0);
  ASSERT_EQ(arguments.size(), 3U);
  EXPECT_EQ(arguments[0].role, ArgumentRole::object);
  EXPECT_EQ(arguments[0].span, told.of("Ann Roe"));
  EXPECT_EQ(arguments[0].head, "roe");
  EXPECT_EQ(arguments[1].role, ArgumentRole::subject);
  EXPECT_EQ(arguments[1].span, told.of("Orr"));
  EXPECT_EQ(arguments[2].role, ArgumentRole::oblique);
  EXPECT_EQ(arguments[2].span, told.of("in Lunmouth"));
}

TEST(arguments_of, reads_an_apposition_as_subject_and_attribute) {
  const test::Told told = test::shooting();
  const std::vector<Argument> arguments = read(told, 1);
  ASSERT_EQ(arguments.size(), 2U);
  EXPECT_EQ(arguments[0].span, told.of("Ann Roe"));
  EXPECT_EQ(arguments[1].role, ArgumentRole::attribute);
  EXPECT_EQ(arguments[1].span, told.of("a pilot"));
}

TEST(arguments_of, lends_the_subject_of_the_verb_it_goes_on_from_and_what_a_pronoun_stands_for) {
  const test::Told told("men who came and left", {{"men", "man", "NNS", "NOUN", 0, "ROOT"},
                                                  {"who", "who", "WP", "PRON", 2, "nsubj"},
                                                  {"came", "come", "VBD", "VERB", 0, "relcl"},
                                                  {"and", "and", "CC", "CCONJ", 2, "cc"},
                                                  {"left", "leave", "VBD", "VERB", 2, "conj"}});
  for (const std::uint32_t clause : {0U, 1U}) {
    const std::vector<Argument> arguments = read(told, clause);
    ASSERT_EQ(arguments.size(), 1U);
    EXPECT_EQ(arguments[0].span, told.of("men"));
    EXPECT_EQ(arguments[0].role, ArgumentRole::subject);
  }
}

TEST(arguments_of, takes_a_describing_participle_for_a_passive) {
  const test::Told told("a man shot twice", {{"a", "a", "DT", "DET", 1, "det"},
                                             {"man", "man", "NN", "NOUN", 1, "ROOT"},
                                             {"shot", "shoot", "VBN", "VERB", 1, "acl"},
                                             {"twice", "twice", "RB", "ADV", 2, "advmod"}});
  const std::vector<Argument> arguments = read(told, 0);
  ASSERT_EQ(arguments.size(), 1U);
  EXPECT_EQ(arguments[0].role, ArgumentRole::object);
  EXPECT_EQ(arguments[0].span, told.of("a man"));
}

TEST(add_places, tells_a_phrase_with_the_name_of_a_place) {
  const test::Told told = test::shooting();
  const Clauses clauses = clauses_of(told.account.text(), told.annotations.syntax);
  std::vector<Statement> statements(clauses.list.size());
  statements[0].arguments = read(told, 0);
  add_places(told.account.text(), told.annotations.syntax, clauses, statements);
  ASSERT_EQ(statements[0].arguments.size(), 3U);
  EXPECT_EQ(statements[0].arguments[2].role, ArgumentRole::place);
  EXPECT_EQ(statements[0].arguments[2].span, told.of("in Lunmouth"));
}

TEST(predicate_of, is_the_verb_with_its_auxiliaries) {
  const test::Told told = test::flight();
  const Clauses clauses = clauses_of(told.account.text(), told.annotations.syntax);
  EXPECT_EQ(predicate_of(told.annotations.syntax, clauses.list[2]), told.of("had not fled"));
}

TEST(act_of, is_a_verbs_lemma_or_what_a_copula_says) {
  const test::Told fled = test::flight();
  const Clauses clauses = clauses_of(fled.account.text(), fled.annotations.syntax);
  EXPECT_EQ(act_of(fled.account.text(), fled.annotations.syntax, clauses.list[2]), "flee");
  const test::Told told("Roe was a pilot", {{"Roe", "Roe", "NNP", "PROPN", 1, "nsubj"},
                                            {"was", "be", "VBD", "AUX", 1, "ROOT"},
                                            {"a", "a", "DT", "DET", 3, "det"},
                                            {"pilot", "pilot", "NN", "NOUN", 1, "attr"}});
  EXPECT_EQ(act_of(told.account.text(), told.annotations.syntax, {.head = 1}), "pilot");
}

}  // namespace
}  // namespace hexapla::annotate::statements::arguments_test
