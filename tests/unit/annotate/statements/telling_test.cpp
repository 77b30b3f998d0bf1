#include "annotate/statements/telling.h"

#include <gtest/gtest.h>

#include "told.h"

namespace hexapla::annotate::statements::telling_test {
namespace {

std::vector<bool> told_of(const test::Told& told, const std::vector<Statement>& found) {
  return telling(told.annotations, clauses_of(told.account.text(), told.annotations.syntax), found);
}

/// "Orr left Lunmouth" as one statement.
test::Told departure() {
  return {"Orr left Lunmouth",
          {{"Orr", "Orr", "NNP", "PROPN", 1, "nsubj"},
           {"left", "leave", "VBD", "VERB", 1, "ROOT"},
           {"Lunmouth", "Lunmouth", "NNP", "PROPN", 1, "dobj"}}};
}

TEST(telling, leaves_out_what_only_introduces_another_clause) {
  EXPECT_EQ(told_of(test::flight(), std::vector<Statement>(3)), (std::vector{false, false, true}));
}

TEST(telling, keeps_an_introduction_that_tells_more) {
  const test::Told told("Police said today in Lunmouth that Orr left", {{"Police", "police", "NNS", "NOUN", 1, "nsubj"},
                                                                        {"said", "say", "VBD", "VERB", 1, "ROOT"},
                                                                        {"today", "today", "NN", "NOUN", 1, "npadvmod"},
                                                                        {"in", "in", "IN", "ADP", 1, "prep"},
                                                                        {"Lunmouth", "Lunmouth", "NNP", "PROPN", 3, "pobj"},
                                                                        {"that", "that", "IN", "SCONJ", 7, "mark"},
                                                                        {"Orr", "Orr", "NNP", "PROPN", 7, "nsubj"},
                                                                        {"left", "leave", "VBD", "VERB", 1, "ccomp"}});
  EXPECT_EQ(told_of(told, std::vector<Statement>(2)), (std::vector{true, true}));
}

TEST(telling, wants_two_words_of_content_but_of_an_apposition_only_its_noun) {
  const test::Told told("He left", {{"He", "he", "PRP", "PRON", 1, "nsubj"}, {"left", "leave", "VBD", "VERB", 1, "ROOT"}});
  EXPECT_EQ(told_of(told, std::vector<Statement>(1)), std::vector{false});
  EXPECT_EQ(told_of(test::shooting(), std::vector<Statement>(2)), (std::vector{true, true}));
}

TEST(telling, leaves_out_a_date_in_apposition_to_a_day) {
  test::Told told("Orr left Tuesday, March third", {{"Orr", "Orr", "NNP", "PROPN", 1, "nsubj"},
                                                    {"left", "leave", "VBD", "VERB", 1, "ROOT"},
                                                    {"Tuesday", "Tuesday", "NNP", "PROPN", 1, "npadvmod"},
                                                    {",", ",", ",", "PUNCT", 2, "punct"},
                                                    {"March", "March", "NNP", "PROPN", 2, "appos"},
                                                    {"third", "third", "JJ", "ADJ", 4, "amod"}});
  EXPECT_EQ(told_of(told, std::vector<Statement>(2)), (std::vector{true, true}));
  Time time;
  time.span = told.of("Tuesday, March third");
  told.annotations.times.push_back(time);
  EXPECT_EQ(told_of(told, std::vector<Statement>(2)), (std::vector{true, false}));
}

TEST(telling, leaves_to_quotations_what_speakers_say_of_themselves_and_do_not_hold_to_be_so) {
  std::vector<Statement> found(1);
  found[0].arguments = {{.span = {0, 3}, .role = ArgumentRole::subject, .head = "we"}};
  EXPECT_EQ(told_of(departure(), found), std::vector{true});
  found[0].quotation = 0;
  EXPECT_EQ(told_of(departure(), found), std::vector{false});
  found[0].arguments[0].head = "orr";
  EXPECT_EQ(told_of(departure(), found), std::vector{true});
  found[0].factuality.certainty = Certainty::uncommitted;
  EXPECT_EQ(told_of(departure(), found), std::vector{false});
}

}  // namespace
}  // namespace hexapla::annotate::statements::telling_test
