#include "annotate/labels/participants.h"

#include <gtest/gtest.h>

#include "../statements/told.h"

namespace hexapla::annotate::labels {
namespace {

test::Told crash() {
  return {"The old captain left a police car on Friday",
          {{"The", "the", "DT", "DET", 2, "det"},
           {"old", "old", "JJ", "ADJ", 2, "amod"},
           {"captain", "captain", "NN", "NOUN", 3, "nsubj"},
           {"left", "leave", "VBD", "VERB", 3, "ROOT"},
           {"a", "a", "DT", "DET", 6, "det"},
           {"police", "police", "NN", "NOUN", 6, "compound"},
           {"car", "car", "NN", "NOUN", 3, "dobj"},
           {"on", "on", "IN", "ADP", 3, "prep"},
           {"Friday", "Friday", "NNP", "PROPN", 7, "pobj"}}};
}

TEST(Participants, tells_people_and_vehicles_by_their_nouns_and_no_describing_noun) {
  const test::Told told = crash();
  const Participants participants(told.annotations);
  EXPECT_EQ(participants.kind_of(2), ParticipantKind::person);
  EXPECT_EQ(participants.kind_of(6), ParticipantKind::vehicle);
  EXPECT_EQ(participants.kind_of(5), std::nullopt);
  EXPECT_EQ(participants.kind_of(3), std::nullopt);
}

TEST(Participants, takes_a_proper_noun_for_one_only_where_it_is_a_name_and_no_time) {
  test::Told told = crash();
  EXPECT_EQ(Participants(told.annotations).kind_of(8), std::nullopt);
  Name name;
  name.span = told.of("Friday");
  told.annotations.names.push_back(name);
  EXPECT_EQ(Participants(told.annotations).kind_of(8), ParticipantKind::other);
  EXPECT_EQ(Participants(told.annotations).name_of(8), 0U);
  Time time;
  time.span = told.of("Friday");
  told.annotations.times.push_back(time);
  EXPECT_EQ(Participants(told.annotations).kind_of(8), std::nullopt);
}

TEST(Participants, takes_the_kind_of_a_name_from_the_model) {
  const test::Told told = test::shooting();
  EXPECT_EQ(Participants(told.annotations).kind_of(11), ParticipantKind::place);
}

TEST(phrase_of, is_the_noun_with_what_stands_before_it) {
  const test::Told told = crash();
  EXPECT_EQ(phrase_of(told.annotations.syntax, 2), told.of("The old captain"));
  EXPECT_EQ(phrase_of(told.annotations.syntax, 6), told.of("a police car"));
}

TEST(phrase_of, is_the_head_alone_beyond_the_limit) {
  const std::string word(longest_label, 'x');
  const test::Told told(word + " captain",
                        {{word, word, "JJ", "ADJ", 1, "amod"}, {"captain", "captain", "NN", "NOUN", 1, "ROOT"}});
  EXPECT_EQ(phrase_of(told.annotations.syntax, 1), told.of("captain"));
}

}  // namespace
}  // namespace hexapla::annotate::labels
