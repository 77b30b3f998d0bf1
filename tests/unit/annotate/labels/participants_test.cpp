#include "annotate/labels/participants.h"

#include <gtest/gtest.h>

#include "../statements/told.h"

namespace hexapla::annotate::labels::participants_test {
namespace {

Participants participants_of(const test::Told& told) { return {told.account.text(), told.annotations}; }

test::Told crash() {
  return {"The two old captains left a police car on Friday",
          {{"The", "the", "DT", "DET", 3, "det"},
           {"two", "two", "CD", "NUM", 3, "nummod"},
           {"old", "old", "JJ", "ADJ", 3, "amod"},
           {"captains", "captain", "NNS", "NOUN", 4, "nsubj"},
           {"left", "leave", "VBD", "VERB", 4, "ROOT"},
           {"a", "a", "DT", "DET", 7, "det"},
           {"police", "police", "NN", "NOUN", 7, "compound"},
           {"car", "car", "NN", "NOUN", 4, "dobj"},
           {"on", "on", "IN", "ADP", 4, "prep"},
           {"Friday", "Friday", "NNP", "PROPN", 8, "pobj"}}};
}

/// "Ann Roe of the Gulf of Orn saw Roe", where "Roe" at the end is its word 8.
test::Told meeting() {
  test::Told told("Ann Roe of the Gulf of Orn saw Roe", {{"Ann", "Ann", "NNP", "PROPN", 1, "compound"},
                                                         {"Roe", "Roe", "NNP", "PROPN", 7, "nsubj"},
                                                         {"of", "of", "IN", "ADP", 1, "prep"},
                                                         {"the", "the", "DT", "DET", 4, "det"},
                                                         {"Gulf", "Gulf", "NNP", "PROPN", 2, "pobj"},
                                                         {"of", "of", "IN", "ADP", 4, "prep"},
                                                         {"Orn", "Orn", "NNP", "PROPN", 5, "pobj"},
                                                         {"saw", "see", "VBD", "VERB", 7, "ROOT"},
                                                         {"Roe", "Roe", "NNP", "PROPN", 7, "dobj"}});
  told.entity(0, 2, "PERSON");
  told.entity(3, 7, "LOC");
  told.entity(8, 9, "PERSON");
  return told;
}

/// Whether the second word of "saw NOUN" or the third of "saw WORD NOUN" names a participant.
bool is_named(std::string_view relation, std::string_view noun, std::string_view lemma, std::string_view tag,
              std::string_view before = {}, std::string_view before_relation = {}, std::string_view before_pos = {}) {
  if (before.empty()) {
    const test::Told told("saw " + std::string(noun),
                          {{"saw", "see", "VBD", "VERB", 0, "ROOT"}, {noun, lemma, tag, "NOUN", 0, relation}});
    return participants_of(told).kind_of(1).has_value();
  }
  const test::Told told("saw " + std::string(before) + " " + std::string(noun),
                        {{"saw", "see", "VBD", "VERB", 0, "ROOT"},
                         {before, before, "DT", before_pos, 2, before_relation},
                         {noun, lemma, tag, "NOUN", 0, relation}});
  return participants_of(told).kind_of(2).has_value();
}

/// What the name "Eda Ornhalt" is that a model takes for an organisation's, between what stands before it and behind it.
std::optional<ParticipantKind> kind_beside(std::string_view before, std::string_view behind, std::string_view last = "Ornhalt") {
  test::Told told(std::string(before) + "Eda " + std::string(last) + std::string(behind),
                  {{"Eda", "Eda", "NNP", "PROPN", 1, "compound"}, {last, last, "NNP", "PROPN", 1, "ROOT"}});
  told.entity(0, 2, "ORG");
  return participants_of(told).kind_of(1);
}

TEST(Participants, tells_a_person_by_the_age_beside_a_name) {
  EXPECT_EQ(kind_beside("", " left"), ParticipantKind::organisation);
  EXPECT_EQ(kind_beside("At noon 32-year-old ", " left"), ParticipantKind::person);
  EXPECT_EQ(kind_beside("", ", 32, left"), ParticipantKind::person);
  EXPECT_EQ(kind_beside("", ", 32 people left"), ParticipantKind::organisation);
  EXPECT_EQ(kind_beside("", ", 3200, left"), ParticipantKind::organisation);
  EXPECT_EQ(kind_beside("The 32-year-old ", " left"), ParticipantKind::organisation);
  EXPECT_EQ(kind_beside("At noon 32-year-old ", " left", "Hospital"), ParticipantKind::organisation);
}

TEST(Participants, tells_people_and_vehicles_by_their_nouns_and_no_describing_noun) {
  const test::Told told = crash();
  const Participants participants = participants_of(told);
  EXPECT_EQ(participants.kind_of(3), ParticipantKind::person);
  EXPECT_EQ(participants.kind_of(7), ParticipantKind::vehicle);
  EXPECT_EQ(participants.kind_of(6), std::nullopt);
  EXPECT_EQ(participants.kind_of(4), std::nullopt);
}

TEST(Participants, takes_a_proper_noun_for_one_only_where_it_is_a_name_and_no_time) {
  test::Told told = crash();
  EXPECT_EQ(participants_of(told).kind_of(9), std::nullopt);
  Name name;
  name.span = told.of("Friday");
  told.annotations.names.push_back(name);
  EXPECT_EQ(participants_of(told).kind_of(9), ParticipantKind::other);
  EXPECT_EQ(participants_of(told).name_of(9), 0U);
  Time time;
  time.span = told.of("Friday");
  told.annotations.times.push_back(time);
  EXPECT_EQ(participants_of(told).kind_of(9), std::nullopt);
}

TEST(Participants, takes_a_longer_name_for_one_and_a_short_one_of_a_person_for_none) {
  const test::Told told = meeting();
  const Participants participants = participants_of(told);
  EXPECT_EQ(participants.kind_of(1), ParticipantKind::person);
  EXPECT_EQ(participants.phrase_of(1), told.of("Ann Roe"));
  EXPECT_EQ(participants.kind_of(4), ParticipantKind::place);
  EXPECT_EQ(participants.phrase_of(4), told.of("Gulf of Orn"));  // without the article that the model has in it
  EXPECT_EQ(participants.kind_of(6), std::nullopt);
  EXPECT_EQ(participants.kind_of(8), std::nullopt);
}

TEST(Participants, takes_a_country_or_town_of_one_word_for_one_only_where_it_acts) {
  EXPECT_EQ(participants_of(test::shooting()).kind_of(11), std::nullopt);
  test::Told told("Norland agreed",
                  {{"Norland", "Norland", "NNP", "PROPN", 1, "nsubj"}, {"agreed", "agree", "VBD", "VERB", 1, "ROOT"}});
  told.entity(0, 1, "GPE");
  EXPECT_EQ(participants_of(told).kind_of(0), ParticipantKind::place);
  test::Told town("left Port Elm", {{"left", "leave", "VBD", "VERB", 0, "ROOT"},
                                    {"Port", "Port", "NNP", "PROPN", 2, "compound"},
                                    {"Elm", "Elm", "NNP", "PROPN", 0, "dobj"}});
  town.entity(1, 3, "GPE");
  EXPECT_EQ(participants_of(town).kind_of(2), ParticipantKind::place);
  EXPECT_EQ(participants_of(town).phrase_of(2), town.of("Port Elm"));
}

TEST(Participants, takes_a_towns_or_persons_name_behind_an_article_for_a_thing) {
  const auto kind = [](std::string_view article, std::string_view name, std::string_view entity,
                       std::string_view relation = "dobj") {
    test::Told told("left " + std::string(article) + " " + std::string(name), {{"left", "leave", "VBD", "VERB", 0, "ROOT"},
                                                                               {article, article, "DT", "DET", 2, "det"},
                                                                               {name, name, "NNP", "PROPN", 0, relation}});
    told.entity(2, 3, entity);
    return participants_of(told).kind_of(2);
  };
  EXPECT_EQ(kind("the", "Orn", "GPE"), ParticipantKind::other);
  EXPECT_EQ(kind("the", "Orn", "PERSON"), ParticipantKind::other);
  EXPECT_EQ(kind("some", "Orn", "GPE"), std::nullopt);
  EXPECT_EQ(kind("the", "US", "GPE"), std::nullopt);
  EXPECT_EQ(kind("the", "Bronx", "GPE"), std::nullopt) << "a place with an article";
  EXPECT_EQ(kind("The", "Hague", "GPE", "nsubj"), ParticipantKind::place);
}

TEST(Participants, parts_what_tells_of_a_name_from_the_name) {
  test::Told told("the 44 year old harbour pilot Ann Roe", {{"the", "the", "DT", "DET", 7, "det"},
                                                            {"44", "44", "CD", "NUM", 2, "nummod"},
                                                            {"year", "year", "NN", "NOUN", 3, "npadvmod"},
                                                            {"old", "old", "JJ", "ADJ", 7, "amod"},
                                                            {"harbour", "harbour", "NN", "NOUN", 5, "compound"},
                                                            {"pilot", "pilot", "NN", "NOUN", 7, "compound"},
                                                            {"Ann", "Ann", "NNP", "PROPN", 7, "compound"},
                                                            {"Roe", "Roe", "NNP", "PROPN", 7, "ROOT"}});
  told.entity(6, 8, "PERSON");
  const Participants participants = participants_of(told);
  EXPECT_EQ(participants.kind_of(5), ParticipantKind::person);
  EXPECT_EQ(participants.name_described(5), 7U);
  EXPECT_EQ(participants.name_described(4), none);
  EXPECT_EQ(participants.phrase_of(5), told.of("harbour pilot"));
  EXPECT_EQ(participants.phrase_of(7), told.of("Ann Roe"));
  EXPECT_EQ(participants.kind_of(4), std::nullopt);
}

TEST(Participants, takes_a_common_noun_that_is_written_large_for_no_name) {
  const test::Told told("Suspect held",
                        {{"Suspect", "Suspect", "NNP", "PROPN", 1, "nsubjpass"}, {"held", "hold", "VBN", "VERB", 1, "ROOT"}});
  EXPECT_EQ(participants_of(told).kind_of(0), ParticipantKind::person);
  EXPECT_FALSE(participants_of(told).is_name(0));
}

TEST(Participants, takes_the_clause_that_tells_who_is_meant_into_the_phrase) {
  const auto told = [](std::string_view noun, std::string_view lemma, std::string_view relation) {
    return test::Told("saw " + std::string(noun) + " accused there", {{"saw", "see", "VBD", "VERB", 0, "ROOT"},
                                                                      {noun, lemma, "NNS", "NOUN", 0, "dobj"},
                                                                      {"accused", "accuse", "VBN", "VERB", 1, relation},
                                                                      {"there", "there", "RB", "ADV", 2, "advmod"}});
  };
  const test::Told people = told("people", "people", "acl"), pilots = told("pilots", "pilot", "acl"),
                   apart = told("people", "people", "conj");
  EXPECT_EQ(participants_of(people).phrase_of(1), people.of("people accused there"));
  EXPECT_TRUE(participants_of(people).kind_of(1).has_value());
  EXPECT_EQ(participants_of(pilots).phrase_of(1), pilots.of("pilots"));
  EXPECT_EQ(participants_of(apart).phrase_of(1), apart.of("people"));
}

/// What "Orn" of "Osk Orn NOUN Ann Roe left" is, whose entity has the label: `of_name`: it hangs on the name.
std::optional<ParticipantKind> kind_before_people(std::string_view noun, std::string_view label, bool of_name = false,
                                                  std::string_view person = "PERSON") {
  test::Told told("Osk Orn " + std::string(noun) + " Ann Roe left",
                  {{"Osk", "Osk", "NNP", "PROPN", 1, "compound"},
                   {"Orn", "Orn", "NNP", "PROPN", of_name ? 4U : 2U, "compound"},
                   {noun, noun, "NN", "NOUN", 4, "compound"},
                   {"Ann", "Ann", "NNP", "PROPN", 4, "compound"},
                   {"Roe", "Roe", "NNP", "PROPN", 5, "nsubj"},
                   {"left", "leave", "VBD", "VERB", 5, "ROOT"}});
  told.entity(0, 2, label);
  told.entity(3, 5, person);
  return participants_of(told).kind_of(1);
}

TEST(Participants, takes_the_name_of_a_body_before_its_people_for_one) {
  EXPECT_EQ(kind_before_people("spokesman", "ORG"), ParticipantKind::organisation);
  EXPECT_EQ(kind_before_people("spokesman", "ORG", true), ParticipantKind::organisation);
  EXPECT_EQ(kind_before_people("spokesman", "GPE"), std::nullopt);
  EXPECT_EQ(kind_before_people("car", "ORG"), std::nullopt);
  EXPECT_EQ(kind_before_people("spokesman", "ORG", true, "WORK_OF_ART"), std::nullopt);
}

TEST(Participants, takes_no_name_of_somebody_with_a_verb_for_a_body) {
  // "Roe Denies Judge", as a parser reads a headline.
  test::Told told("Roe Denies judge . Ann Roe", {{"Roe", "Roe", "NNP", "PROPN", 1, "compound"},
                                                 {"Denies", "Denies", "NNP", "PROPN", 2, "compound"},
                                                 {"judge", "judge", "NN", "NOUN", 2, "ROOT"},
                                                 {".", ".", ".", "PUNCT", 2, "punct"},
                                                 {"Ann", "Ann", "NNP", "PROPN", 5, "compound"},
                                                 {"Roe", "Roe", "NNP", "PROPN", 5, "ROOT"}});
  told.entity(0, 2, "ORG");
  told.entity(4, 6, "PERSON");
  EXPECT_EQ(participants_of(told).kind_of(1), std::nullopt);
}

TEST(Participants, takes_the_last_word_of_a_persons_name_for_one_that_looks_like_a_plural) {
  const auto is_name = [](std::string_view last, std::string_view label) {
    test::Told told("held Ann " + std::string(last), {{"held", "hold", "VBD", "VERB", 0, "ROOT"},
                                                      {"Ann", "Ann", "NNP", "PROPN", 2, "compound"},
                                                      {last, "dorrit", "NNS", "NOUN", 0, "dobj"}});
    told.entity(1, 3, label);
    return participants_of(told).is_name(2);
  };
  EXPECT_TRUE(is_name("Dorrits", "PERSON"));
  EXPECT_FALSE(is_name("Dorrits", "ORG"));
  EXPECT_FALSE(is_name("dorrits", "PERSON"));
}

TEST(Participants, takes_no_address_for_a_name) {
  test::Told told("@annroe left",
                  {{"@annroe", "@annroe", "NNP", "PROPN", 1, "nsubj"}, {"left", "leave", "VBD", "VERB", 1, "ROOT"}});
  told.entity(0, 1, "ORG");
  EXPECT_EQ(participants_of(told).kind_of(0), std::nullopt);
}

TEST(Participants, leaves_out_phrases_that_choose_no_word_for_anybody) {
  EXPECT_TRUE(is_named("dobj", "pilot", "pilot", "NN", "the", "det", "DET"));
  EXPECT_FALSE(is_named("dobj", "pilot", "pilot", "NN", "no", "det", "DET"));
  EXPECT_FALSE(is_named("dobj", "wife", "wife", "NN", "his", "poss", "PRON"));
  EXPECT_TRUE(is_named("dobj", "pilots", "pilot", "NNS"));
  EXPECT_FALSE(is_named("dobj", "court", "court", "NN"));
  EXPECT_TRUE(is_named("nsubj", "pilot", "pilot", "NN"));  // a headline's
  EXPECT_FALSE(is_named("dobj", "people", "people", "NNS", "four", "nummod", "NUM"));
  EXPECT_FALSE(is_named("dobj", "people", "people", "NNS", "several", "amod", "ADJ"));
  EXPECT_TRUE(is_named("dobj", "people", "people", "NNS", "innocent", "amod", "ADJ"));
  EXPECT_FALSE(is_named("dobj", "people", "people", "NNS", "multiple", "amod", "ADJ"));
  const test::Told whose("Roe whose son left", {{"Roe", "Roe", "NNP", "PROPN", 0, "ROOT"},
                                                {"whose", "whose", "WP$", "DET", 2, "poss"},
                                                {"son", "son", "NN", "NOUN", 3, "nsubj"},
                                                {"left", "leave", "VBD", "VERB", 0, "relcl"}});
  EXPECT_FALSE(participants_of(whose).kind_of(2).has_value());
}

TEST(Participants, gives_the_noun_with_what_stands_before_it_but_for_articles_and_numbers) {
  const test::Told told = crash();
  EXPECT_EQ(participants_of(told).phrase_of(3), told.of("old captains"));
  EXPECT_EQ(participants_of(told).phrase_of(7), told.of("police car"));
}

TEST(Participants, gives_the_noun_alone_beyond_the_limit) {
  const std::string word(longest_label, 'x');
  const test::Told told(word + " captain",
                        {{word, word, "JJ", "ADJ", 1, "amod"}, {"captain", "captain", "NN", "NOUN", 1, "ROOT"}});
  EXPECT_EQ(participants_of(told).phrase_of(1), told.of("captain"));
}

}  // namespace
}  // namespace hexapla::annotate::labels::participants_test
