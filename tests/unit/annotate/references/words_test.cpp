#include "annotate/references/words.h"

#include <gtest/gtest.h>

#include "../statements/told.h"

namespace hexapla::annotate::references_words_test {
namespace {

TEST(find_words, tells_names_with_what_stands_before_them_nouns_and_pronouns) {
  test::Told told("Pilot Ann Roe met him at the harbour office last year", {{"Pilot", "pilot", "NN", "NOUN", 2, "compound"},
                                                                            {"Ann", "Ann", "NNP", "PROPN", 2, "compound"},
                                                                            {"Roe", "Roe", "NNP", "PROPN", 3, "nsubj"},
                                                                            {"met", "meet", "VBD", "VERB", 3, "ROOT"},
                                                                            {"him", "he", "PRP", "PRON", 3, "dobj"},
                                                                            {"at", "at", "IN", "ADP", 3, "prep"},
                                                                            {"the", "the", "DT", "DET", 8, "det"},
                                                                            {"harbour", "harbour", "NN", "NOUN", 8, "compound"},
                                                                            {"office", "office", "NN", "NOUN", 5, "pobj"},
                                                                            {"last", "last", "JJ", "ADJ", 10, "amod"},
                                                                            {"year", "year", "NN", "NOUN", 3, "dobj"}});
  told.annotations.names = {{.span = told.of("Ann Roe"), .chain = 0}};
  const std::vector<references::Found> found = references::find_words(told.account.text(), told.annotations);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].reference.span, told.of("Ann Roe"));
  EXPECT_EQ(found[0].reference.form, ReferenceForm::name);
  EXPECT_EQ(found[0].reference.kind, ParticipantKind::person);
  EXPECT_EQ(found[0].reference.gender, Gender::female);
  EXPECT_EQ(found[0].reference.descriptions, (std::vector<std::string>{"pilot"}));
  EXPECT_EQ(found[0].name, 0U);
  EXPECT_EQ(found[1].reference.span, told.of("him"));
  EXPECT_EQ(found[1].reference.form, ReferenceForm::pronoun);
  EXPECT_EQ(found[1].reference.gender, Gender::male);
  EXPECT_EQ(found[2].reference.span, told.of("office"));
  EXPECT_EQ(found[2].reference.form, ReferenceForm::noun);
  EXPECT_TRUE(found[2].definite);
}

TEST(find_words, tells_what_describes_another) {
  test::Told told = test::shooting();
  told.annotations.names = {{.span = told.of("Ann Roe"), .chain = 0}, {.span = told.of("Orr"), .chain = 1}};
  const std::vector<references::Found> found = references::find_words(told.account.text(), told.annotations);
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[1].reference.head, "pilot");
  EXPECT_EQ(found[1].described, 1U);
  EXPECT_TRUE(found[1].indefinite);
  EXPECT_EQ(found[3].reference.kind, ParticipantKind::place);
}

TEST(find_words, takes_no_place_for_the_person_it_is_named_after) {
  for (const std::string_view label : {"ORG", "PERSON"}) {
    test::Told told("Roe left Ann Orr Hospital", {{"Roe", "Roe", "NNP", "PROPN", 1, "nsubj"},
                                                  {"left", "leave", "VBD", "VERB", 1, "ROOT"},
                                                  {"Ann", "Ann", "NNP", "PROPN", 4, "compound"},
                                                  {"Orr", "Orr", "NNP", "PROPN", 4, "compound"},
                                                  {"Hospital", "Hospital", "NNP", "PROPN", 1, "dobj"}});
    Syntax& syntax = told.annotations.syntax;
    syntax.strings.emplace_back(label);
    syntax.entities = {{.span = told.of("Ann Orr Hospital"),
                        .first = 2,
                        .last = 5,
                        .label = static_cast<std::uint32_t>(syntax.strings.size() - 1)}};
    const std::vector<references::Found> found = references::find_words(told.account.text(), told.annotations);
    ASSERT_FALSE(found.empty());
    const Reference& hospital = found.back().reference;
    EXPECT_EQ(hospital.span, told.of("Ann Orr Hospital"));
    EXPECT_EQ(hospital.gender, label == "ORG" ? Gender::unknown : Gender::female);
    EXPECT_EQ(hospital.kind, label == "ORG" ? ParticipantKind::organisation : ParticipantKind::person);
  }
}

}  // namespace
}  // namespace hexapla::annotate::references_words_test
