// Tests src/annotate/quotations/: speakers, names, kinds and reported speech as annotate() gives them.
#include <algorithm>
#include <gtest/gtest.h>

#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate::quotations_test {
namespace {

struct Read {
  explicit Read(const std::string& text) : account(*Account::from_text(text)), annotations(annotate(account)) {}

  /// The quotation whose content begins with these words.
  const Quotation& at(std::string_view words) const {
    for (const Quotation& quotation : annotations.quotations) {
      if (account.text(quotation.content).starts_with(words)) return quotation;
    }
    ADD_FAILURE() << "no quotation begins with: " << words;
    static const Quotation nothing;
    return nothing;
  }
  std::string name(std::string_view words) const { return at(words).speaker_name; }
  std::string speaker(std::string_view words) const { return std::string(account.text(at(words).speaker)); }
  std::string cue(std::string_view words) const { return std::string(account.text(at(words).cue)); }

  Account account;
  Annotations annotations;
};

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

TEST(quotations, gives_no_speaker_to_what_is_only_named) {
  const Read read("The gift went to a charity called “Boats for All” in May. He was described as “armed and dangerous.”");
  EXPECT_TRUE(read.at("Boats").speaker.empty());
  EXPECT_EQ(read.at("Boats").saying, Saying::scare);  // what something is called, not a work
  EXPECT_TRUE(read.at("armed").speaker.empty());
  EXPECT_EQ(read.cue("armed"), "described");
}

TEST(quotations, know_a_work_wherever_its_title_stands) {
  const Read read("Fans of the “Tide” sequel waited. Summer brings more of “Tide” to Tarn.");
  ASSERT_EQ(read.annotations.quotations.size(), 2U);
  EXPECT_EQ(read.annotations.quotations[0].saying, Saying::title);
  EXPECT_EQ(read.annotations.quotations[1].saying, Saying::title);
}

TEST(quotations, take_a_nickname_for_a_title_that_nobody_says) {
  const Read read("Tom Field said the dead were Osk “Sunny” Belling and Ada Marsh.");
  EXPECT_EQ(read.at("Sunny").saying, Saying::title);
  EXPECT_TRUE(read.at("Sunny").speaker.empty());
  EXPECT_EQ(read.at("Sunny").content, (Span{36, 41}));
}

TEST(quotations, are_spoken_by_no_body_that_he_stands_for) {
  const Read read(
      "Osk Belling, who heads the weir office, dismissed concerns, TNA reported. “It will hold,” he was quoted as saying.");
  EXPECT_EQ(read.name("It will hold"), "Osk Belling");
}

TEST(quotations, are_no_names_of_places) {
  const auto direct = [](const std::string& text) {
    const Read read(text);
    return std::ranges::count_if(read.annotations.quotations,
                                 [](const Quotation& one) { return one.saying != Saying::indirect; });
  };
  EXPECT_EQ(direct("Harbour Police responded to a call at the “Old Weir Inn & Grill,” located at the pier."), 0);
  EXPECT_EQ(direct("Mayor Says “Enough” After Flood"), 1);
  EXPECT_EQ(direct("Tom Field said at the “opening” that the weir would hold."), 1);
  // what follows still leads to its own utterance
  const Read read("They met at the “Old Weir Inn.” “It held,” said Ada Marsh.");
  ASSERT_EQ(read.annotations.quotations.size(), 1U);
  EXPECT_EQ(read.annotations.quotations[0].utterance, 0U);
  EXPECT_EQ(read.annotations.quotations[0].content, (Span{39, 47}));
}

TEST(quotations, take_over_the_source_of_the_sentence_before) {
  const Read read(
      "Osk was calm.\nOsk told her he had opened the weir, according to the harbour log. “She stated that he was calm.”");
  EXPECT_EQ(read.speaker("She stated"), "the harbour log");
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

TEST(quotations, tells_words_set_apart_and_titles_from_speech) {
  EXPECT_EQ(Read("The storm crossed the “iron belt” of mills.").at("iron belt").saying, Saying::scare);
  EXPECT_EQ(Read("She read the novel “The Long Weir” on the train.").at("The Long").saying, Saying::title);
  EXPECT_EQ(Read("Tom Field called the plan “a disgrace” on Monday.").at("a disgrace").saying, Saying::direct);
  EXPECT_EQ(Read("Tom Field called the plan “a disgrace” on Monday.").name("a disgrace"), "Tom Field");
}

TEST(quotations, tells_works_from_other_names) {
  EXPECT_EQ(Read("Field, who directed “The Long Weir,” left Tarn.").at("The Long").saying, Saying::title);
  EXPECT_EQ(Read("Marsh starred in “Tide” that year.").at("Tide").saying, Saying::title);
  EXPECT_EQ(Read("They met “Tide” director Ada Marsh.").at("Tide").saying, Saying::title);
  EXPECT_EQ(Read("It was the “Iron Tuesday” of the harbour.").at("Iron").saying, Saying::scare);
  EXPECT_EQ(Read("It fell on Tarn's “Iron Tuesday” again.").at("Iron").saying, Saying::scare);
  const Read sequel("The “Tide” sequel waited. It is a sequel to “Tide,” two sources said. “Tide,” said Marsh.");
  EXPECT_EQ(sequel.annotations.quotations[1].saying, Saying::title);
  EXPECT_EQ(sequel.annotations.quotations[2].saying, Saying::direct);
}

TEST(quotations, takes_titles_in_a_list_for_titles) {
  const Read read("He wrote the novels “Dark Water” and “The Last Door,” Field said.");
  EXPECT_EQ(read.at("Dark Water").saying, Saying::title);
  EXPECT_EQ(read.at("The Last").saying, Saying::title);
  EXPECT_EQ(read.name("The Last"), "");
  EXPECT_EQ(Read("It grew from Field's 1994 “Pact with Tarn.”").at("Pact").saying, Saying::title);
  EXPECT_EQ(Read("“The Last Door,” Field said.").at("The Last").saying, Saying::direct);
  EXPECT_EQ(Read("He called her “Miss Sailor” and “Miss Captain” there.").at("Miss Captain").saying, Saying::direct);
}

TEST(quotations, leaves_out_a_call_to_follow_the_author) {
  EXPECT_EQ(Read("“We will rebuild,” Falk said.\n\n“Follow Ada Renn on Twitter @adarenn.”").annotations.quotations.size(), 1U);
  EXPECT_EQ(Read("“Follow me on Twitter,” Falk said, “and you will read every one of the letters that I wrote to the board.”")
                .annotations.quotations.size(),
            2U);
}

TEST(quotations, leaves_out_the_notes_of_a_transcript) {
  const Read read("“FIELD: The dam holds.\n\n“(APPLAUSE.)\n\n“MARSH: It leaks.”");
  ASSERT_EQ(read.annotations.quotations.size(), 2U);
  EXPECT_EQ(read.annotations.quotations[0].content.begin, 3U);
}

TEST(quotations, gives_an_epithet_behind_as_to_who_uses_it) {
  EXPECT_EQ(Read("Tom Field has been pounding the plan as a “bad joke” for weeks.").name("bad joke"), "Tom Field");
}

TEST(quotations, reads_reported_speech) {
  const Read read(
      "Tom Field said that the bridge was closed. The dam would hold, Ada Marsh said. According to police, nobody was hurt.");
  EXPECT_EQ(read.at("the bridge was closed").saying, Saying::indirect);
  EXPECT_EQ(read.name("the bridge was closed"), "Tom Field");
  EXPECT_EQ(read.at("The dam would hold").saying, Saying::indirect);
  EXPECT_EQ(read.name("The dam would hold"), "Ada Marsh");
  EXPECT_EQ(read.speaker("nobody was hurt"), "police");
}

TEST(quotations, reads_reports_of_other_forms) {
  EXPECT_EQ(Read("Police: Man hurt in fire at mill").speaker("Man hurt"), "Police");
  EXPECT_EQ(Read("Ada Marsh denied any knowledge of the leak.").name("any knowledge"), "Ada Marsh");
  EXPECT_EQ(Read("Nobody believed Field's claim that the pumps had failed.").speaker("the pumps"), "Field");
  EXPECT_EQ(Read("Tom Field called the plan a waste of money.").name("the plan a waste"), "Tom Field");
  const Read parted("The dam, Marsh said, would hold until the spring.");
  EXPECT_EQ(parted.at("would hold").saying, Saying::indirect);
}

TEST(quotations, reads_reports_with_as) {
  const Read before("As Ada Marsh told the board, the dam will hold until spring.");
  ASSERT_EQ(before.annotations.quotations.size(), 1U);
  EXPECT_EQ(before.account.text(before.annotations.quotations[0].content), "the dam will hold until spring");
  EXPECT_EQ(before.annotations.quotations[0].speaker_name, "Ada Marsh");
  const Read behind("The dam will hold until spring, as Marsh pointed out.");
  ASSERT_EQ(behind.annotations.quotations.size(), 1U);
  EXPECT_EQ(behind.account.text(behind.annotations.quotations[0].content), "The dam will hold until spring");
  EXPECT_EQ(Read("As Marsh put it, the dam will hold until spring.").at("the dam").saying, Saying::indirect);
  EXPECT_EQ(Read("The dam will hold until spring, as Marsh told reporters.").at("The dam").saying, Saying::indirect);
}

TEST(quotations, reads_reports_with_as_past_a_time_or_circumstance) {
  for (const char* lead :
       {"As police said on Monday, ", "As Ann Roe wrote in May, ", "As police said Monday, ", "As Marsh warned last week, ",
        "As police said in a statement on Monday, ", "As Marsh told the board on 3 May, ", "As Marsh pointed out at the time, ",
        "As Marsh wrote on May 3, 2019, ", "As Marsh put it bluntly, ", "As Marsh put it in an angry letter, ",
        "As Marsh testified under oath two years ago, ", "As Marsh said before, ",
        "As Marsh told reporters earlier that day, "}) {
    const Read read(std::string(lead) + "the dam will hold until spring.");
    ASSERT_EQ(read.annotations.quotations.size(), 1U) << lead;
    EXPECT_EQ(read.account.text(read.annotations.quotations[0].content), "the dam will hold until spring") << lead;
  }
  const Read behind("The dam will hold until spring, as Ada Marsh wrote in the Harbour News last May.");
  ASSERT_EQ(behind.annotations.quotations.size(), 1U);
  EXPECT_EQ(behind.account.text(behind.annotations.quotations[0].content), "The dam will hold until spring");
  EXPECT_EQ(behind.annotations.quotations[0].speaker_name, "Ada Marsh");
}

TEST(quotations, takes_no_event_with_as_for_a_report) {
  for (const char* text :
       {"As Marsh spoke, the crowd left the old mill.", "As Marsh put out the fire, the roof of the mill fell.",
        "As police reported to the mill, the crowd left.", "As Marsh told his story, the crowd wept.",
        "As Marsh told the old tale, the crowd wept.", "As Marsh wrote the letter, the bells rang.",
        "As Marsh pointed a torch, the crowd left.", "As Marsh argued with police, the crowd left.",
        "As Marsh put it on the table, the crowd left.", "As Marsh wrote a letter on Monday, the bells rang.",
        "As Marsh wrote to the mayor in May, the bells rang.", "As Marsh reported on the flood, the bells rang.",
        "As Marsh argued about the dam on Monday, the crowd left.", "The roof of the mill fell, as Marsh put out the fire."})
    EXPECT_TRUE(Read(text).annotations.quotations.empty()) << text;
}

TEST(quotations, takes_no_noun_or_adjective_for_a_verb_of_saying) {
  const Read read("The alleged links of the reported victims were known. US orders had fallen. The fire continued to burn.");
  EXPECT_TRUE(read.annotations.quotations.empty());
}

TEST(quotations, reads_as_somebody_put_it) {
  const Read memo("The rule is a “lawful bar to trade,” as a ministry memo put it.");
  EXPECT_EQ(memo.speaker("lawful"), "a ministry memo");
  EXPECT_EQ(memo.cue("lawful"), "put");
  EXPECT_EQ(Read("As Tom Field put it, “it is over.”").name("it is"), "Tom Field");
  EXPECT_EQ(Read("He was seen, as the Harbour News put it in a long piece, as “the keeper.”").speaker("the keeper"),
            "the Harbour News");
  EXPECT_EQ(Read("Tom Field put it bluntly: “It is over.”").name("It is"), "Tom Field");
  EXPECT_EQ(Read("The boat was “past saving,” as the report noted on Monday.").speaker("past"), "the report");
  // no saying: something is put somewhere
  EXPECT_EQ(Read("Tom Field put it in the yard with the “old” boats.").at("old").saying, Saying::scare);
}

TEST(quotations, gives_all_of_a_list_to_who_names_it) {
  const Read read("Field called the mayor a “nasty woman,” a “fraud,” “unfit” and “weak.”");
  for (const std::string_view words : {"nasty", "fraud", "unfit", "weak"}) EXPECT_EQ(read.speaker(words), "Field") << words;
}

TEST(quotations, gives_words_marked_in_reported_speech_to_its_source) {
  const Read read("Ada Marsh said the keeper nicknamed “old salt” would wait.");
  EXPECT_EQ(read.at("old salt").saying, Saying::direct);
  EXPECT_EQ(read.speaker("old salt"), "Ada Marsh");
  EXPECT_EQ(Read("The yard stands on the “dry” side of the road.").at("dry").saying, Saying::scare);
  EXPECT_EQ(Read("Ada Marsh exhorted members to “mend the boats” and left.").speaker("mend"), "Ada Marsh");
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

TEST(quotations, hears_nothing_from_the_label_of_a_picture) {
  EXPECT_TRUE(Read("RAW VIDEO: Men leave the court in Tarn").annotations.quotations.empty());
  EXPECT_EQ(Read("Police: Men leave the court in Tarn").speaker("Men"), "Police");
}

}  // namespace
}  // namespace hexapla::annotate::quotations_test
