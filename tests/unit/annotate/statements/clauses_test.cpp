#include "annotate/statements/clauses.h"

#include <gtest/gtest.h>

#include "told.h"

namespace hexapla::annotate::statements::clauses_test {
namespace {

TEST(clauses_of, ends_where_another_hangs_on_it) {
  const test::Told told = test::flight();
  const Clauses clauses = clauses_of(told.account.text(), told.annotations.syntax);
  ASSERT_EQ(clauses.list.size(), 3U);
  EXPECT_EQ(clauses.list[0].span, told.of("Police said"));
  EXPECT_EQ(clauses.list[1].span, told.of("Roe reported"));
  EXPECT_EQ(clauses.list[2].span, told.of("two men had not fled"));  // without "that" and the point
  EXPECT_EQ(clauses.list[0].parent, none);
  EXPECT_EQ(clauses.list[2].parent, 1U);
  EXPECT_EQ(clauses.owner[6], 2U);
}

TEST(clauses_of, takes_an_apposition_for_one) {
  const test::Told told = test::shooting();
  const Clauses clauses = clauses_of(told.account.text(), told.annotations.syntax);
  ASSERT_EQ(clauses.list.size(), 2U);
  EXPECT_EQ(clauses.list[0].span, told.of("Ann Roe, a pilot, was shot by Orr in Lunmouth"));
  EXPECT_TRUE(clauses.list[1].apposition);
  EXPECT_EQ(clauses.list[1].span, told.of("Ann Roe, a pilot"));
}

TEST(clauses_of, keeps_an_infinitive_in_its_clause_unless_it_is_reported) {
  const test::Told tried("Roe tried to leave", {{"Roe", "Roe", "NNP", "PROPN", 1, "nsubj"},
                                                {"tried", "try", "VBD", "VERB", 1, "ROOT"},
                                                {"to", "to", "TO", "PART", 3, "aux"},
                                                {"leave", "leave", "VB", "VERB", 1, "xcomp"}});
  EXPECT_EQ(clauses_of(tried.account.text(), tried.annotations.syntax).list.size(), 1U);
  const test::Told said("Roe is said to leave", {{"Roe", "Roe", "NNP", "PROPN", 2, "nsubjpass"},
                                                 {"is", "be", "VBZ", "AUX", 2, "auxpass"},
                                                 {"said", "say", "VBN", "VERB", 2, "ROOT"},
                                                 {"to", "to", "TO", "PART", 4, "aux"},
                                                 {"leave", "leave", "VB", "VERB", 2, "xcomp"}});
  const Clauses clauses = clauses_of(said.account.text(), said.annotations.syntax);
  ASSERT_EQ(clauses.list.size(), 2U);
  EXPECT_EQ(clauses.list[1].span, said.of("to leave"));
}

TEST(clauses_of, ends_before_a_preposition_of_another_clause) {
  const test::Told told("Roe was held for shooting", {{"Roe", "Roe", "NNP", "PROPN", 2, "nsubjpass"},
                                                      {"was", "be", "VBD", "AUX", 2, "auxpass"},
                                                      {"held", "hold", "VBN", "VERB", 2, "ROOT"},
                                                      {"for", "for", "IN", "ADP", 2, "prep"},
                                                      {"shooting", "shoot", "VBG", "VERB", 3, "pcomp"}});
  const Clauses clauses = clauses_of(told.account.text(), told.annotations.syntax);
  ASSERT_EQ(clauses.list.size(), 2U);
  EXPECT_EQ(clauses.list[0].span, told.of("Roe was held"));
  EXPECT_EQ(clauses.list[1].span, told.of("shooting"));
}

TEST(clauses_of, gives_one_longer_than_the_limit_its_head_alone) {
  const std::string name(longest_clause, 'n');
  const test::Told told(name + " sank", {{name, name, "NNP", "PROPN", 1, "nsubj"}, {"sank", "sink", "VBD", "VERB", 1, "ROOT"}});
  EXPECT_EQ(clauses_of(told.account.text(), told.annotations.syntax).list[0].span, told.of("sank"));
}

}  // namespace
}  // namespace hexapla::annotate::statements::clauses_test
