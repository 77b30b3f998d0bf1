// Tests src/align/quotations_units.cpp.
#include "align/quotations_units.h"

#include <gtest/gtest.h>

#include "quoting.h"

namespace hexapla::align::quotations::quotations_units_test {
namespace {

TEST(quotations_units, are_the_sentences_of_a_quotation) {
  const std::string text = "“The dam will hold. We need pumps!” said Marsh.";
  Quoting quoting({{{text, "Ada Marsh"}}});
  auto& sentences = quoting.annotations[0].sentences;
  const auto second = static_cast<std::uint32_t>(text.find("We need"));
  sentences.push_back({.span = {second, sentences[0].span.end}});
  sentences[0].span.end = second - 1;
  const Units units(quoting.story());
  ASSERT_EQ(units.all().size(), 2U);
  EXPECT_EQ(quoting.text(0, units.all()[0].span), "The dam will hold.");
  EXPECT_EQ(quoting.text(0, units.all()[1].span), "We need pumps!");
  EXPECT_EQ(units.all()[0].span, (Span{3, 21}));
  EXPECT_EQ(units.all()[0].ref, units.all()[1].ref);
  EXPECT_EQ(units.all()[1].piece, 1U);
}

TEST(quotations_units, compare_speakers_without_articles_and_pronouns) {
  const Quoting quoting({Lines{{"“No.”", "The Harbour Board"}, {"“Yes.”", "she"}, {"“Well.”", "Police"}}});
  const Units units(quoting.story());
  EXPECT_EQ(units.all()[0].speaker, "harbour board");
  EXPECT_TRUE(units.all()[0].named);
  EXPECT_EQ(units.all()[1].speaker, "");
  EXPECT_FALSE(units.all()[2].named);
}

TEST(quotations_units, number_inflected_words_and_united_states_alike) {
  const Quoting quoting({{{"“the pumps of the US failed”"}}, {{"“the pump of the United States fails”"}}});
  const Units units(quoting.story());
  EXPECT_EQ(units.all()[0].words, units.all()[1].words);
  EXPECT_EQ(units.all()[0].places.size(), 6U);
}

TEST(quotations_units, weigh_words_less_that_an_account_repeats) {
  const Quoting quoting({Lines{{"“the dam”"}, {"The dam leaked."}, {"The dam broke near the weir."}, {"“the weir”"}}});
  const Units units(quoting.story());
  const std::uint32_t the = units.all()[0].words[0], dam = units.all()[0].words[1], weir = units.all()[1].words[1];
  EXPECT_LT(units.weight(dam), units.weight(weir));
  EXPECT_LT(units.weight(the), units.weight(dam));
}

TEST(quotations_units, weigh_a_quotation_that_is_repeated_as_if_it_stood_once) {
  const std::string boat = "“He sank with his boat”";
  const Quoting once({Lines{{boat}}}), thrice({Lines{{boat}, {"In the fog " + boat + " off Tarn."}, {boat + " again."}}});
  const Units one(once.story()), three(thrice.story());
  const auto& words = one.all()[0].words;
  EXPECT_DOUBLE_EQ(three.weight(three.all()[0].words[1]), one.weight(words[1]));
  EXPECT_DOUBLE_EQ(three.all()[0].content_weight, one.all()[0].content_weight);
  const Quoting told({Lines{{boat}, {"He sank with his boat."}}});  // without marks it counts
  EXPECT_LT(Units(told.story()).all()[0].content_weight, one.all()[0].content_weight);
}

TEST(quotations_units, know_a_fragment_by_the_words_before_it) {
  const Quoting quoting({Lines{{"On the radio Field called the harbour plan “a disgrace” again.", "Tom Field"},
                               {"Field said “yes” and later “no” again.", "Tom Field"}}});
  const Units units(quoting.story());
  EXPECT_EQ(units.all()[0].before.size(), 5U);  // radio, Field, called, harbour, plan
  EXPECT_TRUE(units.all()[1].before.empty());   // another fragment stands in its sentence
}

TEST(quotations_units, have_what_stands_around_them) {
  const Quoting quoting({Lines{{"On the radio Field called the plan “a disgrace” again.", "Tom Field"}, {"“No.”"}}});
  const Units units(quoting.story());
  const PlainSentence* around = units.around(units.all()[0]);
  ASSERT_NE(around, nullptr);
  EXPECT_EQ(quoting.text(0, around->places.front()), "On");
  EXPECT_EQ(quoting.text(0, around->places.back()), "again");
  EXPECT_EQ(units.around(units.all()[1]), nullptr);
}

TEST(quotations_units, are_bounded_for_each_account) {
  std::vector<Line> lines(Units::most_units + 50, {"“the dam will hold”"});
  const Quoting quoting({lines});
  EXPECT_EQ(Units(quoting.story()).all().size(), Units::most_units);
}

}  // namespace
}  // namespace hexapla::align::quotations::quotations_units_test
