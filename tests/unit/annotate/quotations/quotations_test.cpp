// Tests src/annotate/quotations/: speakers and names as annotate() gives them.
#include <gtest/gtest.h>

#include "quoted.h"

namespace hexapla::annotate::quotations_test {
namespace {

using Read = quotations::Quoted;

TEST(quotations, finds_who_said_it_before_and_after) {
  EXPECT_EQ(Read("“The dam will hold,” Ada Marsh said.").name("The dam"), "Ada Marsh");
  EXPECT_EQ(Read("“The dam will hold,” said Ada Marsh, the chief engineer.").name("The dam"), "Ada Marsh");
  EXPECT_EQ(Read("Ada Marsh, the chief engineer, said: “The dam will hold.”").name("The dam"), "Ada Marsh");
  EXPECT_EQ(Read("“The dam will hold,” Ada Marsh, 51, the chief engineer, told the Harbour News.").name("The dam"), "Ada Marsh");
  EXPECT_EQ(Read("According to Ada Marsh, “the dam will hold.”").name("the dam"), "Ada Marsh");
  EXPECT_EQ(Read("“The dam will hold,” according to Ada Marsh.").name("The dam"), "Ada Marsh");
}

TEST(quotations, gives_the_places_of_speaker_and_cue) {
  const Read read("“The dam will hold,” Ada Marsh said.");
  const Quotation& quotation = read.at("The dam");
  EXPECT_EQ(quotation.span, (Span{0, 24}));
  EXPECT_EQ(quotation.content, (Span{3, 21}));
  EXPECT_EQ(quotation.speaker, (Span{25, 34}));
  EXPECT_EQ(quotation.cue, (Span{35, 39}));
  EXPECT_EQ(quotation.saying, Saying::direct);
}

TEST(quotations, resolves_pronouns_to_the_last_who_fits) {
  const Read read(
      "Mayor Ada Marsh met Tom Field on Friday.\nShe praised the crews.\n“The dam will hold,” she said.\n"
      "Tom Field shook his head.\n“It will not,” he said.");
  EXPECT_EQ(read.name("The dam"), "Ada Marsh");
  EXPECT_EQ(read.name("It will"), "Tom Field");
  EXPECT_EQ(read.speaker("It will"), "he");
}

TEST(quotations, joins_the_pieces_of_one_utterance) {
  const Read read("“The dam,” Ada Marsh said, “will hold.” “It was built in 1931.”");
  ASSERT_EQ(read.annotations.quotations.size(), 3U);
  EXPECT_EQ(read.annotations.quotations[1].utterance, 0U);
  EXPECT_EQ(read.annotations.quotations[2].utterance, 0U);
  EXPECT_EQ(read.name("It was"), "Ada Marsh");
}

TEST(quotations, carries_the_speaker_over_paragraphs) {
  const Read read("Ada Marsh recalled the night:\n“The dam held.\n“The bridge did not.”");
  EXPECT_EQ(read.name("The dam"), "Ada Marsh");
  EXPECT_EQ(read.name("The bridge"), "Ada Marsh");
  EXPECT_EQ(read.at("The bridge").utterance, read.at("The dam").utterance);
}

TEST(quotations, does_not_take_the_hearer_for_the_speaker) {
  const Read read("“The dam will hold,” she told Reuters. Tom Field told Ada Marsh that the bridge was closed.");
  EXPECT_EQ(read.speaker("The dam"), "she");
  EXPECT_EQ(read.name("the bridge"), "Tom Field");
}

TEST(quotations, looks_behind_clauses_and_phrases_for_the_subject) {
  EXPECT_EQ(Read("People marching through the old streets chanted “No more floods!” on Friday.").speaker("No more"), "People");
  EXPECT_EQ(Read("Ada Marsh, who in 2010 said the dam was “past its days,” left.").name("past its"), "Ada Marsh");
  EXPECT_EQ(Read("On the call Marsh said orders had “slowed to a drip” since May.").speaker("slowed"), "Marsh");
  EXPECT_EQ(Read("Tom Field took to the air on Friday to accuse the town of “sleeping at the pumps.”").speaker("sleeping"),
            "Tom Field");
  EXPECT_EQ(Read("Tom Field left the room and called the plan “a disgrace.”").speaker("a disgrace"), "Tom Field");
  EXPECT_EQ(Read("The statement noted they had asked for “more pumps.”").speaker("more pumps"), "The statement");
}

TEST(quotations, prefers_what_brings_the_words_in_to_what_stands_behind) {
  const Read read("Ada Marsh put it like this: “The dam will hold,” per the Harbour News.");
  EXPECT_EQ(read.name("The dam"), "Ada Marsh");
  const Read next("Tom Field asked that Tarn “end its games.” The Water Board said nobody was hurt.");
  EXPECT_EQ(next.name("end its"), "Tom Field");
}

TEST(quotations, gives_an_utterance_to_the_verb_that_leads_it_in) {
  EXPECT_EQ(Read("The mother screamed, “The dam is gone,” Tom Field said.").speaker("The dam"), "The mother");
  EXPECT_EQ(Read("Carl Orlen told Ada Marsh, “Leave the dam,” Marsh recalled.").speaker("Leave"), "Carl Orlen");
  EXPECT_EQ(Read("The man ran from the mill saying, “The dam is gone,” the police said.").speaker("The dam"), "The man");
  EXPECT_EQ(Read("A boy came out of the mill saying “The dam is gone.”").speaker("The dam"), "A boy");
  EXPECT_EQ(Read("When children asked where the dam was, she said, “Why do you ask?”").speaker("Why"), "she");
  EXPECT_EQ(Read("Ada Marsh called Tom Field at noon and, half asleep, he told her “I'm lost.”").speaker("I'm"), "he");
  EXPECT_EQ(Read("Ada Marsh said the dam was “past its days,” Tom Field wrote.").speaker("past"), "Tom Field");
}

TEST(quotations, reads_tags_of_other_forms) {
  const Read parted("“The dam,” said Ada Marsh, “will hold.”");
  EXPECT_EQ(parted.name("will hold"), "Ada Marsh");
  EXPECT_EQ(parted.at("will hold").utterance, 0U);
  EXPECT_EQ(Read("“The dam will hold,” Ada Marsh, a farmer told the Harbour News.").speaker("The dam"), "Ada Marsh");
  EXPECT_EQ(Read("“The dam will hold,” Field's friend, Ada Marsh told the Harbour News.").speaker("The dam"), "Ada Marsh");
  EXPECT_EQ(Read("Ana August came.\n“The dam will hold,” August said.").name("The dam"), "Ana August");
  EXPECT_EQ(Read("“The dam will hold,” Marsh shared.").speaker("The dam"), "Marsh");
  const Read adding("Two engineers said the dam was “a bit cracked”, adding that it would hold.");
  EXPECT_EQ(adding.speaker("a bit"), "Two engineers");
  EXPECT_EQ(adding.account.text(adding.at("a bit").cue), "said");
}

TEST(quotations, are_parted_by_the_bar_between_links) {
  const Read read("Ada Marsh: “The dam will hold.” | Tom Field: “They failed” | “We lost it all”");
  EXPECT_EQ(read.name("The dam"), "Ada Marsh");
  EXPECT_EQ(read.speaker("They failed"), "Tom Field");
  EXPECT_EQ(read.speaker("We lost"), "");
}

TEST(quotations, takes_no_one_described_for_who_describes) {
  const Read read("The girl described as “smart” and “kind” by her family fell.");
  EXPECT_EQ(read.speaker("smart"), "her family");
  EXPECT_EQ(read.cue("smart"), "described");
}

TEST(quotations, passes_over_the_subject_of_a_clause_within) {
  const Read read("The ministry said that the improper use of the dam continued despite “numerous warnings” by Tom Field.");
  EXPECT_EQ(read.speaker("numerous"), "The ministry");
}

TEST(quotations, keeps_the_name_before_an_office_and_a_colon) {
  const Read read("Ada Marsh, harbour master: “The dam will hold.”");
  EXPECT_EQ(read.at("The dam").speaker, (Span{0, 9}));
  EXPECT_EQ(Read("Ada Marsh, Tarn County Sheriff: “The dam will hold.”").name("The dam"), "Ada Marsh");
  EXPECT_EQ(Read("Meanwhile, Ada Marsh released the following statement: “The dam will hold.”").name("The dam"), "Ada Marsh");
  EXPECT_EQ(Read("Anita Marsh, Tom's mother: “The dam will hold.”").name("The dam"), "Anita Marsh");
  EXPECT_EQ(Read("Ada Marsh (Tarn): “The dam will hold.”").name("The dam"), "Ada Marsh");
  EXPECT_EQ(Read("Gazette publisher Jim Orlen said the dam was “past its days.”").name("past its"), "Jim Orlen");
}

TEST(quotations, are_spoken_by_no_body_that_he_stands_for) {
  const Read read(
      "Osk Belling, who heads the weir office, dismissed concerns, TNA reported. “It will hold,” he was quoted as saying.");
  EXPECT_EQ(read.name("It will hold"), "Osk Belling");
}

TEST(quotations, have_no_number_for_a_speaker) {
  EXPECT_TRUE(Read("2 hurt, 3 missing at the old weir: “The wall is gone!”").at("The wall").speaker.empty());
}

TEST(quotations, look_between_and_before_dashes_for_the_subject) {
  const Read read("One of the crew — Osk Belling — came up the stairs saying, “The wall is gone.”");
  EXPECT_EQ(read.name("The wall"), "Osk Belling");
  EXPECT_EQ(read.speaker("The wall"), "Osk Belling");
  EXPECT_EQ(Read("Ada Marsh - wet and tired - said, “The wall is gone.”").name("The wall"), "Ada Marsh");
  EXPECT_EQ(Read("TARN — A wall fell in what crews believe was a flood-related “surge” of the river.").speaker("surge"), "crews");
  EXPECT_EQ(Read("Ada Marsh — wet and tired — said, “The wall is gone.”").name("The wall"), "Ada Marsh");
}

TEST(quotations, takes_who_was_interviewed_and_who_a_transcript_names) {
  EXPECT_EQ(Read("The Harbour News spoke with Ada Marsh about the dam.\n“We did not sleep.”").name("We did"), "Ada Marsh");
  EXPECT_EQ(Read("“MARSH: We did not sleep.”").speaker("MARSH"), "MARSH");
}

TEST(quotations, passes_over_a_subject_that_goes_on_for_a_pronoun) {
  const Read read("Tom Field came late. He sat beside John Ede and drank. “Nobody told me,” he said.");
  EXPECT_EQ(read.name("Nobody"), "Tom Field");
}

TEST(quotations, gives_all_of_a_list_to_who_names_it) {
  const Read read("Field called the mayor a “nasty woman,” a “fraud,” “unfit” and “weak.”");
  for (const std::string_view words : {"nasty", "fraud", "unfit", "weak"}) EXPECT_EQ(read.speaker(words), "Field") << words;
}

TEST(quotations, are_in_order_and_lead_back) {
  const Read read("Tom Field said the dam was “past its days” and “a risk.” “We know,” he added, “and we wait.”");
  std::uint32_t last = 0;
  for (std::uint32_t i = 0; i < read.annotations.quotations.size(); ++i) {
    const Quotation& quotation = read.annotations.quotations[i];
    EXPECT_GE(quotation.span.begin, last);
    EXPECT_LE(quotation.utterance, i);
    EXPECT_TRUE(quotation.span.contains(quotation.content));
    last = quotation.span.begin;
  }
}

TEST(quotations, takes_nobody_who_is_accused_for_a_speaker) {
  for (const std::string text : {"Two men charged with theft in 'silent' robbery", "Men accused in 'silent' robbery in court",
                                 "Two men charged with theft in the 'silent' robbery were in court."}) {
    const Read read(text);
    const Quotation& said = read.at("silent");
    EXPECT_TRUE(said.speaker.empty()) << text;
    EXPECT_EQ(said.saying, Saying::scare) << text;
  }
  EXPECT_EQ(Read("Prosecutors charged in court papers that Moss ran the mill.").speaker("Moss"), "Prosecutors");
  EXPECT_EQ(Read("Ada Marsh accused Orr of a “silent” robbery.").name("silent"), "Ada Marsh");
}

}  // namespace
}  // namespace hexapla::annotate::quotations_test
