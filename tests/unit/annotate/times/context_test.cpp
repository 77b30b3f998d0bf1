// Tests src/annotate/times/context.cpp.
#include <algorithm>

#include "../../support/tree.h"
#include "reading.h"

namespace hexapla::annotate::times_context_test {
namespace {

TEST(times_context, finds_the_verb_of_the_event) {
  EXPECT_EQ(TimesOf("The ferry sank on Tuesday near the pier.").time(0).act,
            TimesOf("They feared that the boat had sunk by Friday.").time(0).act);
  EXPECT_EQ(TimesOf("On Tuesday the owner said the ferry burned.").time(0).act, TimesOf("It burned on Monday.").time(0).act);
  EXPECT_EQ(TimesOf("He praised Tuesday's indictment.").time(0).act, "indict");
}

/// The act of the first time of a text whose words hang so.
std::string act_in(const std::string& text, const std::vector<test::Hung>& words) {
  return TimesOf(text, "", "en", test::tree(text, words)).time(0).act;
}

TEST(times_context, a_time_between_who_says_it_and_the_verb_dates_the_saying) {
  EXPECT_EQ(act_in("Police on Tuesday said it burned", {{"Police", "police", "NNS", "NOUN", 3, "nsubj"},
                                                        {"on", "on", "IN", "ADP", 3, "prep"},
                                                        {"Tuesday", "Tuesday", "NNP", "PROPN", 1, "pobj"},
                                                        {"said", "say", "VBD", "VERB", 3, "ROOT"},
                                                        {"it", "it", "PRP", "PRON", 5, "nsubj"},
                                                        {"burned", "burn", "VBD", "VERB", 3, "ccomp"}}),
            "say");
}

TEST(times_context, dates_what_somebody_says_by_the_time_behind_it) {
  EXPECT_EQ(act_in("Police said four men drowned near Osk Monday night.", {{"Police", "police", "NNS", "NOUN", 1, "nsubj"},
                                                                           {"said", "say", "VBD", "VERB", 1, "ROOT"},
                                                                           {"four", "four", "CD", "NUM", 3, "nummod"},
                                                                           {"men", "man", "NNS", "NOUN", 4, "nsubj"},
                                                                           {"drowned", "drown", "VBD", "VERB", 1, "ccomp"},
                                                                           {"near", "near", "IN", "ADP", 4, "prep"},
                                                                           {"Osk", "Osk", "NNP", "PROPN", 5, "pobj"},
                                                                           {"Monday", "Monday", "NNP", "PROPN", 8, "compound"},
                                                                           {"night", "night", "NN", "NOUN", 1, "npadvmod"}}),
            "drown");
  EXPECT_EQ(act_in("Police say Monday morning the boat sank.", {{"Police", "police", "NNS", "NOUN", 1, "nsubj"},
                                                                {"say", "say", "VBP", "VERB", 1, "ROOT"},
                                                                {"Monday", "Monday", "NNP", "PROPN", 3, "compound"},
                                                                {"morning", "morning", "NN", "NOUN", 1, "npadvmod"},
                                                                {"the", "the", "DT", "DET", 5, "det"},
                                                                {"boat", "boat", "NN", "NOUN", 6, "nsubj"},
                                                                {"sank", "sink", "VBD", "VERB", 1, "ccomp"}}),
            "sink");
  EXPECT_EQ(act_in("Police said Monday the boat sank.", {{"Police", "police", "NNS", "NOUN", 1, "nsubj"},
                                                         {"said", "say", "VBD", "VERB", 1, "ROOT"},
                                                         {"Monday", "Monday", "NNP", "PROPN", 1, "npadvmod"},
                                                         {"the", "the", "DT", "DET", 4, "det"},
                                                         {"boat", "boat", "NN", "NOUN", 5, "nsubj"},
                                                         {"sank", "sink", "VBD", "VERB", 1, "ccomp"}}),
            "say");
}

TEST(times_context, dates_what_is_being_investigated_by_the_time_behind_it) {
  const auto act = [](const std::string& noun, const std::string& verb, const std::string& tag) {
    return act_in("Police are " + verb + " a " + noun + " in Osk Monday.", {{"Police", "police", "NNS", "NOUN", 2, "nsubj"},
                                                                            {"are", "be", "VBP", "AUX", 2, "aux"},
                                                                            {verb, "investigate", tag, "VERB", 2, "ROOT"},
                                                                            {"a", "a", "DT", "DET", 4, "det"},
                                                                            {noun, noun, "NN", "NOUN", 2, "dobj"},
                                                                            {"in", "in", "IN", "ADP", 4, "prep"},
                                                                            {"Osk", "Osk", "NNP", "PROPN", 5, "pobj"},
                                                                            {"Monday", "Monday", "NNP", "PROPN", 2, "npadvmod"}});
  };
  EXPECT_EQ(act("stabbing", "investigating", "VBG"), "stab");
  EXPECT_EQ(act("report", "investigating", "VBG"), "investigate");
  EXPECT_EQ(act("stabbing", "investigated", "VBD"), "investigate");
}

TEST(times_context, knows_stamps_of_publication) {
  for (const std::string text : {"Published: Monday, May 2, 2016", "(Updated May 31, 2016)", "UPDATE @ 7:56 p.m. (5/21/16)",
                                 "Mill fire: May 31, 2016 Update", "Last updated May 31, 2016"}) {
    const TimesOf read(text);
    ASSERT_FALSE(read.annotations.times.empty()) << text;
    for (const Time& time : read.annotations.times) EXPECT_EQ(time.act, "published") << text;
  }
  EXPECT_NE(TimesOf("He published it on Monday.").time(0).act, "");
}

TEST(times_context, keeps_content_words_of_the_clause) {
  const TimesOf read("The ferry sank on Tuesday near the pier; a mayor wept.");
  for (const std::string word : {"ferry", "pier"})
    EXPECT_NE(std::ranges::find(read.time(0).context, word), read.time(0).context.end());
  EXPECT_EQ(std::ranges::find(read.time(0).context, "mayor"), read.time(0).context.end());
}

}  // namespace
}  // namespace hexapla::annotate::times_context_test
