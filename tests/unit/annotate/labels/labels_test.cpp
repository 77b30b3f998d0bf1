#include <gtest/gtest.h>

#include "../statements/told.h"

namespace hexapla::annotate::labels_labels_test {
namespace {

TEST(find_labels, finds_none_without_syntax) {
  test::Told told = test::flight();
  told.annotations.syntax = {};
  find_labels(told.account, told.annotations);
  EXPECT_TRUE(told.annotations.labels.empty());
}

TEST(find_labels, tells_name_number_and_definiteness) {
  test::Told told = test::flight();
  find_labels(told.account, told.annotations);
  const std::vector<Label>& labels = told.annotations.labels;
  ASSERT_EQ(labels.size(), 2U);
  EXPECT_EQ(labels[0].span, told.of("Police"));
  EXPECT_EQ(labels[1].span, told.of("men"));
  EXPECT_EQ(labels[1].head, "man");
  EXPECT_TRUE(labels[1].plural);
  EXPECT_FALSE(labels[1].definite);
  EXPECT_FALSE(labels[1].name);
  EXPECT_EQ(labels[1].chain, 1U);
}

TEST(find_labels, leaves_the_sign_of_a_list_out_of_a_label) {
  test::Told told("\u2022men fell",
                  {{"\u2022men", "man", "NNS", "NOUN", 1, "nsubj"}, {"fell", "fall", "VBD", "VERB", 1, "ROOT"}});
  find_labels(told.account, told.annotations);
  ASSERT_EQ(told.annotations.labels.size(), 1U);
  EXPECT_EQ(told.annotations.labels[0].span, told.of("men"));
}

TEST(find_labels, labels_a_noun_with_what_a_hyphen_joins_to_it) {
  // Parts of a compound hang where the parser put the whole.
  test::Told told("He shot an ex-wife of Roe", {{"He", "he", "PRP", "PRON", 1, "nsubj"},
                                                {"shot", "shoot", "VBD", "VERB", 1, "ROOT"},
                                                {"an", "an", "DT", "DET", 3, "det"},
                                                {"ex", "ex", "NN", "NOUN", 1, "dobj"},
                                                {"-", "-", "NN", "NOUN", 1, "dobj"},
                                                {"wife", "wife", "NN", "NOUN", 1, "dobj"},
                                                {"of", "of", "IN", "ADP", 3, "prep"},
                                                {"Roe", "Roe", "NNP", "PROPN", 6, "pobj"}});
  find_labels(told.account, told.annotations);
  ASSERT_EQ(told.annotations.labels.size(), 1U);
  EXPECT_EQ(told.annotations.labels[0].span, told.of("ex-wife"));
  EXPECT_EQ(told.annotations.labels[0].head, "wife");
  EXPECT_EQ(told.annotations.labels[0].kind, ParticipantKind::person);
}

TEST(find_labels, chains_an_apposition_and_a_name_said_again) {
  test::Told told("Ann Roe, a captain, left before Roe", {{"Ann", "Ann", "NNP", "PROPN", 1, "compound"},
                                                          {"Roe", "Roe", "NNP", "PROPN", 6, "nsubj"},
                                                          {",", ",", ",", "PUNCT", 1, "punct"},
                                                          {"a", "a", "DT", "DET", 4, "det"},
                                                          {"captain", "captain", "NN", "NOUN", 1, "appos"},
                                                          {",", ",", ",", "PUNCT", 1, "punct"},
                                                          {"left", "leave", "VBD", "VERB", 6, "ROOT"},
                                                          {"before", "before", "IN", "ADP", 6, "prep"},
                                                          {"Roe", "Roe", "NNP", "PROPN", 7, "pobj"}});
  told.annotations.names = {{.span = told.of("Ann Roe"), .sentence = 0, .chain = 0},
                            {.span = {32, 35}, .sentence = 0, .chain = 0}};
  find_labels(told.account, told.annotations);
  const std::vector<Label>& labels = told.annotations.labels;
  ASSERT_EQ(labels.size(), 3U);
  EXPECT_EQ(labels[0].span, told.of("Ann Roe"));
  EXPECT_EQ(labels[1].span, told.of("captain"));
  EXPECT_EQ(labels[2].span, (Span{32, 35}));
  for (const Label& label : labels) EXPECT_EQ(label.chain, 0U);
}

TEST(find_labels, chains_no_name_to_a_noun_behind_a_clause_about_it) {
  // "Ann Roe" hangs on "man", as an apposition would.
  test::Told told("The man accused of killing Ann Roe left", {{"The", "the", "DT", "DET", 1, "det"},
                                                              {"man", "man", "NN", "NOUN", 7, "nsubj"},
                                                              {"accused", "accuse", "VBN", "VERB", 1, "acl"},
                                                              {"of", "of", "IN", "ADP", 2, "prep"},
                                                              {"killing", "kill", "VBG", "VERB", 3, "pcomp"},
                                                              {"Ann", "Ann", "NNP", "PROPN", 6, "compound"},
                                                              {"Roe", "Roe", "NNP", "PROPN", 1, "appos"},
                                                              {"left", "leave", "VBD", "VERB", 7, "ROOT"}});
  told.entity(5, 7, "PERSON");
  find_labels(told.account, told.annotations);
  ASSERT_EQ(told.annotations.labels.size(), 2U);
  EXPECT_EQ(told.annotations.labels[1].span, told.of("Ann Roe"));
  EXPECT_EQ(told.annotations.labels[1].chain, 1U);
}

TEST(find_labels, chains_no_two_names_of_persons_that_a_list_has) {
  const auto second_chain = [](std::string_view first, std::string_view last) {
    test::Told told("Ann Roe , " + std::string(first) + " " + std::string(last), {{"Ann", "Ann", "NNP", "PROPN", 1, "compound"},
                                                                                  {"Roe", "Roe", "NNP", "PROPN", 1, "ROOT"},
                                                                                  {",", ",", ",", "PUNCT", 1, "punct"},
                                                                                  {first, first, "NNP", "PROPN", 4, "compound"},
                                                                                  {last, last, "NNP", "PROPN", 1, "appos"}});
    told.entity(0, 2, "PERSON");
    told.entity(3, 5, "PERSON");
    find_labels(told.account, told.annotations);
    return told.annotations.labels.at(1).chain;
  };
  EXPECT_EQ(second_chain("Ann", "Orn"), 1U);
  EXPECT_EQ(second_chain("Tom", "Roe"), 1U);
  EXPECT_EQ(second_chain("Ann", "Roe"), 0U);
}

TEST(find_labels, chains_to_a_name_what_its_bearer_belongs_to) {
  // "Republican" is a name by its tag, and somebody by the model's entity.
  test::Told told("Ann Roe, a Republican, left", {{"Ann", "Ann", "NNP", "PROPN", 1, "compound"},
                                                  {"Roe", "Roe", "NNP", "PROPN", 6, "nsubj"},
                                                  {",", ",", ",", "PUNCT", 1, "punct"},
                                                  {"a", "a", "DT", "DET", 4, "det"},
                                                  {"Republican", "republican", "NNP", "PROPN", 1, "appos"},
                                                  {",", ",", ",", "PUNCT", 1, "punct"},
                                                  {"left", "leave", "VBD", "VERB", 6, "ROOT"}});
  told.annotations.names = {{.span = told.of("Ann Roe"), .sentence = 0, .chain = 0}};
  told.entity(0, 2, "PERSON");
  told.entity(4, 5, "NORP");
  find_labels(told.account, told.annotations);
  ASSERT_EQ(told.annotations.labels.size(), 2U);
  EXPECT_EQ(told.annotations.labels[1].span, told.of("Republican"));
  EXPECT_EQ(told.annotations.labels[1].chain, told.annotations.labels[0].chain);
}

TEST(find_labels, chains_no_name_to_what_happened) {
  const auto second_chain = [](std::string_view noun, std::string_view kind) {
    test::Told told("the " + std::string(noun) + " , Osk Orn", {{"the", "the", "DT", "DET", 1, "det"},
                                                                {noun, noun, "NN", "NOUN", 1, "ROOT"},
                                                                {",", ",", ",", "PUNCT", 1, "punct"},
                                                                {"Osk", "Osk", "NNP", "PROPN", 4, "compound"},
                                                                {"Orn", "Orn", "NNP", "PROPN", 1, "appos"}});
    told.entity(3, 5, kind);
    find_labels(told.account, told.annotations);
    return told.annotations.labels.at(1).chain;
  };
  EXPECT_EQ(second_chain("shooting", "ORG"), 1U);
  EXPECT_EQ(second_chain("shooting", "GPE"), 1U);
  EXPECT_EQ(second_chain("company", "ORG"), 0U);
}

TEST(find_labels, chains_no_thing_to_somebody_to_whom_a_headline_seems_to_apply_it) {
  test::Told told("Ann Roe, gun", {{"Ann", "Ann", "NNP", "PROPN", 1, "compound"},
                                   {"Roe", "Roe", "NNP", "PROPN", 1, "ROOT"},
                                   {",", ",", ",", "PUNCT", 1, "punct"},
                                   {"gun", "gun", "NN", "NOUN", 1, "appos"}});
  told.entity(0, 2, "PERSON");
  find_labels(told.account, told.annotations);
  ASSERT_EQ(told.annotations.labels.size(), 2U);
  EXPECT_EQ(told.annotations.labels[1].span, told.of("gun"));
  EXPECT_EQ(told.annotations.labels[1].chain, 1U);
}

TEST(find_labels, chains_a_name_to_the_noun_right_before_it_whatever_it_hangs_on) {
  test::Told told("heir of old dictator Ann Roe", {{"heir", "heir", "NN", "NOUN", 0, "ROOT"},
                                                   {"of", "of", "IN", "ADP", 0, "prep"},
                                                   {"old", "old", "JJ", "ADJ", 3, "amod"},
                                                   {"dictator", "dictator", "NN", "NOUN", 1, "pobj"},
                                                   {"Ann", "Ann", "NNP", "PROPN", 5, "compound"},
                                                   {"Roe", "Roe", "NNP", "PROPN", 0, "appos"}});
  told.entity(4, 6, "PERSON");
  find_labels(told.account, told.annotations);
  const std::vector<Label>& labels = told.annotations.labels;
  ASSERT_EQ(labels.size(), 3U);
  EXPECT_EQ(labels[1].span, told.of("old dictator"));
  EXPECT_EQ(labels[2].span, told.of("Ann Roe"));
  EXPECT_EQ(labels[2].chain, 1U);
}

TEST(find_labels, chains_no_name_to_the_noun_before_it_that_it_begins_a_clause_about) {
  test::Told told("police found the girl Ann Roe took", {{"police", "police", "NNS", "NOUN", 1, "nsubj"},
                                                         {"found", "find", "VBD", "VERB", 1, "ROOT"},
                                                         {"the", "the", "DT", "DET", 3, "det"},
                                                         {"girl", "girl", "NN", "NOUN", 1, "dobj"},
                                                         {"Ann", "Ann", "NNP", "PROPN", 5, "compound"},
                                                         {"Roe", "Roe", "NNP", "PROPN", 6, "nsubj"},
                                                         {"took", "take", "VBD", "VERB", 3, "relcl"}});
  told.entity(4, 6, "PERSON");
  find_labels(told.account, told.annotations);
  const std::vector<Label>& labels = told.annotations.labels;
  ASSERT_EQ(labels.size(), 3U);
  EXPECT_EQ(labels[1].span.begin, told.of("girl").begin);
  EXPECT_EQ(labels[1].chain, 1U);
  EXPECT_EQ(labels[2].span, told.of("Ann Roe"));
  EXPECT_EQ(labels[2].chain, 2U);
}

TEST(find_labels, chains_what_stands_before_a_name_to_it) {
  test::Told told("pilot Ann Roe left", {{"pilot", "pilot", "NN", "NOUN", 2, "compound"},
                                         {"Ann", "Ann", "NNP", "PROPN", 2, "compound"},
                                         {"Roe", "Roe", "NNP", "PROPN", 3, "nsubj"},
                                         {"left", "leave", "VBD", "VERB", 3, "ROOT"}});
  told.annotations.names = {{.span = told.of("Ann Roe"), .sentence = 0, .chain = 0}};
  find_labels(told.account, told.annotations);
  const std::vector<Label>& labels = told.annotations.labels;
  ASSERT_EQ(labels.size(), 2U);
  EXPECT_EQ(labels[0].span, told.of("pilot"));
  EXPECT_FALSE(labels[0].name);
  EXPECT_EQ(labels[1].span, told.of("Ann Roe"));
  EXPECT_TRUE(labels[1].name);
  for (const Label& label : labels) EXPECT_EQ(label.chain, 0U);
}

TEST(find_labels, chains_a_definite_noun_to_the_last_of_its_kind_and_an_indefinite_one_to_none) {
  const auto chains = [](std::string_view article, std::string_view lemma) {
    test::Told told("a boat hit " + std::string(article) + " boat", {{"a", "a", "DT", "DET", 1, "det"},
                                                                     {"boat", "boat", "NN", "NOUN", 2, "nsubj"},
                                                                     {"hit", "hit", "VBD", "VERB", 2, "ROOT"},
                                                                     {article, lemma, "DT", "DET", 4, "det"},
                                                                     {"boat", "boat", "NN", "NOUN", 2, "dobj"}});
    find_labels(told.account, told.annotations);
    return told.annotations.labels.at(1).chain;
  };
  EXPECT_EQ(chains("the", "the"), 0U);
  EXPECT_EQ(chains("another", "another"), 1U);
}

}  // namespace
}  // namespace hexapla::annotate::labels_labels_test
