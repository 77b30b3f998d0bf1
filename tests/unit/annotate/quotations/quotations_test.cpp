// Tests src/annotate/quotations/: speakers, names, kinds and reported speech as annotate() gives them.
#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate {
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

TEST(quotations, tells_words_set_apart_and_titles_from_speech) {
  EXPECT_EQ(Read("The storm crossed the “iron belt” of mills.").at("iron belt").saying, Saying::scare);
  EXPECT_EQ(Read("She read the novel “The Long Weir” on the train.").at("The Long").saying, Saying::title);
  EXPECT_EQ(Read("Tom Field called the plan “a disgrace” on Monday.").at("a disgrace").saying, Saying::direct);
  EXPECT_EQ(Read("Tom Field called the plan “a disgrace” on Monday.").name("a disgrace"), "Tom Field");
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

}  // namespace
}  // namespace hexapla::annotate
