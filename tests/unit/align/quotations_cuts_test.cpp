// Tests src/align/quotations_cuts.cpp.
#include <gtest/gtest.h>

#include "align/align.h"
#include "align/quotations_units.h"
#include "quoting.h"

namespace hexapla::align::quotations::quotations_cuts_test {
namespace {

std::vector<std::string> words_of(const Quoting& quoting, const Units& units, std::uint32_t account) {
  std::vector<std::string> out;
  for (const Unit& unit : units.all()) {
    if (unit.ref.account == account) out.push_back(quoting.text(account, unit.span));
  }
  return out;
}

const Line whole = {"“We lost the old harbour crane and two boats on Friday,” said Marsh.", "Ada Marsh"};

TEST(quotations_cuts, parts_a_sentence_where_the_rest_is_told) {
  const Quoting quoting({{whole}, {{"Marsh said boats and “the old harbour crane” were gone.", "Marsh"}}});
  const Units units(quoting.story());
  EXPECT_EQ(words_of(quoting, units, 0),
            (std::vector<std::string>{"We lost", "the old harbour crane", "and two boats on Friday,"}));
  ASSERT_EQ(units.torn().size(), 1U);
  EXPECT_EQ(units.torn()[0].account, 1U);
  EXPECT_EQ(quoting.text(1, units.torn()[0].place), "Marsh said boats and");
  EXPECT_EQ(quoting.text(0, units.all()[units.torn()[0].unit].span), "and two boats on Friday,");
}

TEST(quotations_cuts, takes_what_stands_behind_the_verb_of_saying) {
  Quoting quoting({{whole}, {{"Marsh said boats and “the old harbour crane” were gone.", "Marsh"}}});
  quoting.annotations[1].quotations[0].cue = {6, 10};
  const Units units(quoting.story());
  ASSERT_EQ(units.torn().size(), 1U);
  EXPECT_EQ(quoting.text(1, units.torn()[0].place), "boats and");
}

TEST(quotations_cuts, takes_the_side_that_shares_more) {
  const Quoting quoting({{whole}, {{"At noon “the old harbour crane” and two boats were gone.", "Marsh"}}});
  const Units units(quoting.story());
  ASSERT_EQ(units.torn().size(), 1U);
  EXPECT_EQ(quoting.text(1, units.torn()[0].place), "and two boats were gone");
}

TEST(quotations_cuts, leaves_whole_what_is_only_cut) {
  const Quoting told_nothing({{whole}, {{"Marsh spoke of “the old harbour crane” at length.", "Marsh"}}});
  EXPECT_EQ(Units(told_nothing.story()).all().size(), 2U);
  const Quoting of_another({{whole}, {{"Field said boats and “the old harbour crane” were gone.", "Tom Field"}}});
  EXPECT_EQ(Units(of_another.story()).all().size(), 2U);
  const Quoting nearly_all({{{"“We lost the crane,” said Marsh.", "Ada Marsh"}}, {{"They lost “the crane” in May.", "Marsh"}}});
  EXPECT_EQ(Units(nearly_all.story()).all().size(), 2U);
}

TEST(quotations_cuts, cuts_at_a_name_only_where_it_is_marked) {
  const std::string said = "“We paid all those dental bills as a gift to ";
  const Line told = {"They called dental bills a gift to “Tarn Harbour Friends”.", ""};
  EXPECT_EQ(Units(Quoting({{{said + "Tarn Harbour Friends,” said Marsh.", "Ada Marsh"}}, {told}}).story()).all().size(), 2U);
  Quoting marked({{{said + "‘Tarn Harbour Friends’,” said Marsh.", "Ada Marsh"}}, {told}});
  const auto name = static_cast<std::uint32_t>(said.size());
  marked.annotations[0].quotations.push_back({.span = {name, name + 26}, .content = {name + 3, name + 23}, .parent = 0});
  EXPECT_EQ(Units(marked.story()).torn().size(), 1U);
}

TEST(quotations_cuts, knows_the_telling_by_the_sentences_around) {
  const Quoting quoting({{{"The tickets for the Riverside ball became “Tarn Hall supper for harbour women and guests.”", ""}},
                         {{"They booked tickets to the Riverside ball as a meal for “harbour women.”", ""}}});
  const Units units(quoting.story());
  ASSERT_EQ(units.torn().size(), 1U);
  EXPECT_EQ(quoting.text(1, units.torn()[0].place), "They booked tickets to the Riverside ball as a meal for");
}

TEST(quotations_cuts, makes_two_questions_of_a_sentence) {
  const Quoting quoting({{whole}, {{"Marsh said boats and “the old harbour crane” were gone.", "Marsh"}}});
  const std::vector<Question> questions = align_quotations(quoting.story());
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[0].mentions, (std::vector<AnnotationRef>{{0, 0}, {0, 0}, {1, none}}));
  EXPECT_EQ(quoting.text(0, questions[0].places[0]), "We lost");
  EXPECT_EQ(quoting.text(0, questions[0].places[1]), "and two boats on Friday,");
  EXPECT_EQ(questions[1].mentions, (std::vector<AnnotationRef>{{0, 0}, {1, 0}}));
  EXPECT_EQ(quoting.text(0, questions[1].places[0]), "the old harbour crane");
}

TEST(quotations_cuts, keeps_other_sentences_of_the_utterance_apart_from_the_rest) {
  const Line first = {"“We lost the old harbour crane and two boats on Friday. Nobody slept in the town that night,” said Marsh.",
                      "Ada Marsh"};
  Quoting quoting({{first}, {{"Marsh said boats and “the old harbour crane” were gone.", "Marsh"}}});
  auto& sentences = quoting.annotations[0].sentences;
  const std::uint32_t stop = sentences[0].span.begin + static_cast<std::uint32_t>(first.text.find("Nobody"));
  sentences.push_back({.span = {stop, sentences[0].span.end}});
  sentences[0].span.end = stop - 1;
  EXPECT_EQ(align_quotations(quoting.story()).size(), 3U);
}

}  // namespace
}  // namespace hexapla::align::quotations::quotations_cuts_test
