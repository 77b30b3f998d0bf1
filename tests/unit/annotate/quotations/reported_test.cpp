// Tests src/annotate/quotations/: speech that is reported without marks, as annotate() gives it.
#include <gtest/gtest.h>

#include "quoted.h"

namespace hexapla::annotate::reported_speech_test {
namespace {

using Read = quotations::Quoted;

TEST(reported_speech, take_over_the_source_of_the_sentence_before) {
  const Read read(
      "Osk was calm.\nOsk told her he had opened the weir, according to the harbour log. “She stated that he was calm.”");
  EXPECT_EQ(read.speaker("She stated"), "the harbour log");
}

TEST(reported_speech, reads_reported_speech) {
  const Read read(
      "Tom Field said that the bridge was closed. The dam would hold, Ada Marsh said. According to police, nobody was hurt.");
  EXPECT_EQ(read.at("the bridge was closed").saying, Saying::indirect);
  EXPECT_EQ(read.name("the bridge was closed"), "Tom Field");
  EXPECT_EQ(read.at("The dam would hold").saying, Saying::indirect);
  EXPECT_EQ(read.name("The dam would hold"), "Ada Marsh");
  EXPECT_EQ(read.speaker("nobody was hurt"), "police");
}

TEST(reported_speech, reads_reports_of_other_forms) {
  EXPECT_EQ(Read("Police: Man hurt in fire at mill").speaker("Man hurt"), "Police");
  EXPECT_EQ(Read("Ada Marsh denied any knowledge of the leak.").name("any knowledge"), "Ada Marsh");
  EXPECT_EQ(Read("Nobody believed Field's claim that the pumps had failed.").speaker("the pumps"), "Field");
  EXPECT_EQ(Read("Tom Field called the plan a waste of money.").name("the plan a waste"), "Tom Field");
  const Read parted("The dam, Marsh said, would hold until the spring.");
  EXPECT_EQ(parted.at("would hold").saying, Saying::indirect);
}

TEST(reported_speech, reads_reports_with_as) {
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

TEST(reported_speech, reads_reports_with_as_past_a_time_or_circumstance) {
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

TEST(reported_speech, takes_no_event_with_as_for_a_report) {
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

TEST(reported_speech, takes_no_noun_or_adjective_for_a_verb_of_saying) {
  const Read read("The alleged links of the reported victims were known. US orders had fallen. The fire continued to burn.");
  EXPECT_TRUE(read.annotations.quotations.empty());
}

TEST(reported_speech, reads_as_somebody_put_it) {
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

TEST(reported_speech, gives_words_marked_in_reported_speech_to_its_source) {
  const Read read("Ada Marsh said the keeper nicknamed “old salt” would wait.");
  EXPECT_EQ(read.at("old salt").saying, Saying::direct);
  EXPECT_EQ(read.speaker("old salt"), "Ada Marsh");
  EXPECT_EQ(Read("The yard stands on the “dry” side of the road.").at("dry").saying, Saying::scare);
  EXPECT_EQ(Read("Ada Marsh exhorted members to “mend the boats” and left.").speaker("mend"), "Ada Marsh");
}

}  // namespace
}  // namespace hexapla::annotate::reported_speech_test
