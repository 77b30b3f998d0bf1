#include "annotate/labels/participants.h"

#include <gtest/gtest.h>

#include "../statements/told.h"

namespace hexapla::annotate::labels::participants_test {
namespace {

Participants participants_of(const test::Told& told) { return {told.account.text(), told.annotations}; }

void add_entity(test::Told& told, std::uint32_t first, std::uint32_t last, std::string_view label) {
  Syntax& syntax = told.annotations.syntax;
  syntax.strings.emplace_back(label);
  syntax.entities.push_back({.span = {syntax.words[first].span.begin, syntax.words[last - 1].span.end},
                             .first = first,
                             .last = last,
                             .label = static_cast<std::uint32_t>(syntax.strings.size() - 1)});
}

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
  add_entity(told, 0, 2, "PERSON");
  add_entity(told, 3, 7, "LOC");
  add_entity(told, 8, 9, "PERSON");
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

TEST(Participants, takes_a_country_or_town_for_one_only_where_it_acts) {
  EXPECT_EQ(participants_of(test::shooting()).kind_of(11), std::nullopt);
  test::Told told("Norland agreed",
                  {{"Norland", "Norland", "NNP", "PROPN", 1, "nsubj"}, {"agreed", "agree", "VBD", "VERB", 1, "ROOT"}});
  add_entity(told, 0, 1, "GPE");
  EXPECT_EQ(participants_of(told).kind_of(0), ParticipantKind::place);
}

TEST(Participants, takes_no_address_for_a_name) {
  test::Told told("@annroe left",
                  {{"@annroe", "@annroe", "NNP", "PROPN", 1, "nsubj"}, {"left", "leave", "VBD", "VERB", 1, "ROOT"}});
  add_entity(told, 0, 1, "ORG");
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
