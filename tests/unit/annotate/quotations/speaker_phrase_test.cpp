// Tests src/annotate/quotations/speaker_phrase.cpp.
#include "annotate/quotations/speaker_phrase.h"

#include "reading.h"

namespace hexapla::annotate::quotations::speaker_phrase_test {
namespace {

std::string kept(const std::string& text, std::string_view phrase) {
  const Reading read(text);
  return std::string(read.account.text(speaker_phrase(read.view, read.place(phrase))));
}

TEST(speaker_phrase, keeps_what_may_speak) {
  EXPECT_EQ(kept("The mayor of Tarn spoke.", "The mayor of Tarn"), "The mayor of Tarn");
  EXPECT_EQ(kept("Then Radio 4 spoke.", "Radio 4"), "Radio 4");
  EXPECT_EQ(kept("Then she spoke.", "she"), "she");
  EXPECT_EQ(kept("Then one of them spoke.", "one"), "one");
}

TEST(speaker_phrase, refuses_what_cannot) {
  EXPECT_EQ(kept("The dam broke.", "The"), "");
  EXPECT_EQ(kept("They told him so.", "him"), "");
  EXPECT_EQ(kept("UPDATE: it held.", "UPDATE"), "");
  EXPECT_EQ(kept("2 hurt in Tarn.", "2"), "");
  EXPECT_EQ(kept("Two hurt in Tarn.", "Two"), "");
  EXPECT_EQ(kept("Eleven dead in Tarn: it fell.", "Eleven dead in Tarn"), "");
  EXPECT_EQ(kept("9 miners missing: it fell.", "9 miners missing"), "");
  EXPECT_EQ(kept("Two officials spoke.", "Two officials"), "Two officials");
  EXPECT_EQ(kept("Roe that day spoke.", "day"), "");
  EXPECT_EQ(kept("Radio 3 of 12 Close Share Tarn Mayor spoke.", "Radio 3 of 12 Close Share Tarn Mayor"), "");
}

TEST(speaker_phrase, refuses_what_a_page_shows_beside_its_text) {
  EXPECT_EQ(kept("RAW VIDEO: the dam broke.", "RAW VIDEO"), "");
  EXPECT_EQ(kept("Photos: the dam broke.", "Photos"), "");
  EXPECT_EQ(kept("The video says the dam broke.", "The video"), "The video");
}

TEST(speaker_phrase, leaves_out_that_words_are_quoted) {
  EXPECT_EQ(kept("Quotes from Mayor Roe: it held.", "Quotes from Mayor Roe"), "Mayor Roe");
  EXPECT_EQ(kept("Statement from the harbour board: it held.", "Statement from the harbour board"), "the harbour board");
}

TEST(speaker_phrase, leaves_the_cue_out) {
  EXPECT_EQ(kept("It broke, according to a warrant.", "according to a warrant"), "a warrant");
}

TEST(transcript_label, is_a_name_in_capitals_before_a_colon) {
  const Reading read("“ADA MARSH: We left.” “Marsh: We left.” “WE LEFT.”");
  ASSERT_EQ(read.marked.size(), 3U);
  EXPECT_EQ(transcript_label(read.view, read.marked[0].content), (Span{3, 12}));
  EXPECT_EQ(transcript_label(read.view, read.marked[1].content), Span());
  EXPECT_EQ(transcript_label(read.view, read.marked[2].content), Span());
}

}  // namespace
}  // namespace hexapla::annotate::quotations::speaker_phrase_test
