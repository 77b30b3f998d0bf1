// Tests src/annotate/quotations/kinds.cpp: titles, names and other marked words that nobody says, as annotate() gives them.
#include <algorithm>
#include <gtest/gtest.h>

#include "quoted.h"

namespace hexapla::annotate::quotation_kinds_test {
namespace {

using Read = quotations::Quoted;

TEST(quotation_kinds, gives_no_speaker_to_what_is_only_named) {
  const Read read("The gift went to a charity called “Boats for All” in May. He was described as “armed and dangerous.”");
  EXPECT_TRUE(read.at("Boats").speaker.empty());
  EXPECT_EQ(read.at("Boats").saying, Saying::scare);  // what something is called, not a work
  EXPECT_TRUE(read.at("armed").speaker.empty());
  EXPECT_EQ(read.cue("armed"), "described");
}

TEST(quotation_kinds, know_a_work_wherever_its_title_stands) {
  const Read read("Fans of the “Tide” sequel waited. Summer brings more of “Tide” to Tarn.");
  ASSERT_EQ(read.annotations.quotations.size(), 2U);
  EXPECT_EQ(read.annotations.quotations[0].saying, Saying::title);
  EXPECT_EQ(read.annotations.quotations[1].saying, Saying::title);
}

TEST(quotation_kinds, take_a_nickname_for_a_title_that_nobody_says) {
  const Read read("Tom Field said the dead were Osk “Sunny” Belling and Ada Marsh.");
  EXPECT_EQ(read.at("Sunny").saying, Saying::title);
  EXPECT_TRUE(read.at("Sunny").speaker.empty());
  EXPECT_EQ(read.at("Sunny").content, (Span{36, 41}));
}

TEST(quotation_kinds, are_no_names_of_places) {
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

TEST(quotation_kinds, tells_words_set_apart_and_titles_from_speech) {
  EXPECT_EQ(Read("The storm crossed the “iron belt” of mills.").at("iron belt").saying, Saying::scare);
  EXPECT_EQ(Read("She read the novel “The Long Weir” on the train.").at("The Long").saying, Saying::title);
  EXPECT_EQ(Read("Tom Field called the plan “a disgrace” on Monday.").at("a disgrace").saying, Saying::direct);
  EXPECT_EQ(Read("Tom Field called the plan “a disgrace” on Monday.").name("a disgrace"), "Tom Field");
}

TEST(quotation_kinds, tells_works_from_other_names) {
  EXPECT_EQ(Read("Field, who directed “The Long Weir,” left Tarn.").at("The Long").saying, Saying::title);
  EXPECT_EQ(Read("Marsh starred in “Tide” that year.").at("Tide").saying, Saying::title);
  EXPECT_EQ(Read("They met “Tide” director Ada Marsh.").at("Tide").saying, Saying::title);
  EXPECT_EQ(Read("It was the “Iron Tuesday” of the harbour.").at("Iron").saying, Saying::scare);
  EXPECT_EQ(Read("It fell on Tarn's “Iron Tuesday” again.").at("Iron").saying, Saying::scare);
  const Read sequel("The “Tide” sequel waited. It is a sequel to “Tide,” two sources said. “Tide,” said Marsh.");
  EXPECT_EQ(sequel.annotations.quotations[1].saying, Saying::title);
  EXPECT_EQ(sequel.annotations.quotations[2].saying, Saying::direct);
}

TEST(quotation_kinds, takes_titles_in_a_list_for_titles) {
  const Read read("He wrote the novels “Dark Water” and “The Last Door,” Field said.");
  EXPECT_EQ(read.at("Dark Water").saying, Saying::title);
  EXPECT_EQ(read.at("The Last").saying, Saying::title);
  EXPECT_EQ(read.name("The Last"), "");
  EXPECT_EQ(Read("It grew from Field's 1994 “Pact with Tarn.”").at("Pact").saying, Saying::title);
  EXPECT_EQ(Read("“The Last Door,” Field said.").at("The Last").saying, Saying::direct);
  EXPECT_EQ(Read("He called her “Miss Sailor” and “Miss Captain” there.").at("Miss Captain").saying, Saying::direct);
}

TEST(quotation_kinds, leaves_out_a_call_to_follow_the_author) {
  EXPECT_EQ(Read("“We will rebuild,” Falk said.\n\n“Follow Ada Renn on Twitter @adarenn.”").annotations.quotations.size(), 1U);
  EXPECT_EQ(Read("“Follow me on Twitter,” Falk said, “and you will read every one of the letters that I wrote to the board.”")
                .annotations.quotations.size(),
            2U);
}

TEST(quotation_kinds, leaves_out_the_notes_of_a_transcript) {
  const Read read("“FIELD: The dam holds.\n\n“(APPLAUSE.)\n\n“MARSH: It leaks.”");
  ASSERT_EQ(read.annotations.quotations.size(), 2U);
  EXPECT_EQ(read.annotations.quotations[0].content.begin, 3U);
}

TEST(quotation_kinds, gives_an_epithet_behind_as_to_who_uses_it) {
  EXPECT_EQ(Read("Tom Field has been pounding the plan as a “bad joke” for weeks.").name("bad joke"), "Tom Field");
}

TEST(quotation_kinds, hears_nothing_from_the_label_of_a_picture) {
  EXPECT_TRUE(Read("RAW VIDEO: Men leave the court in Tarn").annotations.quotations.empty());
  EXPECT_EQ(Read("Police: Men leave the court in Tarn").speaker("Men"), "Police");
}

TEST(quotation_kinds, takes_a_programme_that_is_told_or_somebodys_for_a_title) {
  EXPECT_EQ(Read("“I will pay,” Falk told “The Ada Renn Show” on Monday.").at("The Ada").saying, Saying::title);
  EXPECT_EQ(Read("“I will pay,” Falk said on Tarn News’ “Harbour Talk” on Monday.").at("Harbour").saying, Saying::title);
  EXPECT_EQ(Read("Falk told Orr, “Good Morning.”").at("Good").saying, Saying::direct);
}

}  // namespace
}  // namespace hexapla::annotate::quotation_kinds_test
