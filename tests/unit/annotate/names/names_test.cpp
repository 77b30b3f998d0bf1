// Tests src/annotate/names/names.cpp and chains.cpp.
#include <gtest/gtest.h>
#include <map>

#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate::names_test {
namespace {

/// The account of `text` with a sentence a block, and its names.
struct Read {
  explicit Read(const std::string& text) : account(*Account::from_text(text)) {
    for (std::uint32_t i = 0; i < account.blocks().size(); ++i)
      annotations.sentences.push_back({.span = account.blocks()[i].span, .block = i});
    find_names(account, annotations);
  }
  std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (const Name& name : annotations.names) out.emplace_back(account.text(name.span));
    return out;
  }
  std::string chain(std::size_t i) const {
    return std::string(account.text(annotations.names.at(annotations.names.at(i).chain).span));
  }

  Account account;
  Annotations annotations;
};

using Names = std::vector<std::string>;

TEST(names, takes_runs_with_their_connectors) {
  EXPECT_EQ(Read("They met members of Banda de Norte near the Gulf of Tarn on Friday.").names(),
            (Names{"Banda de Norte", "Gulf of Tarn"}));
  EXPECT_EQ(Read("The rifle, an XK-47, was sold by Al-Marrum to Conor O'Hara and Seán Ó Briain.").names(),
            (Names{"XK-47", "Al-Marrum", "Conor O'Hara", "Seán Ó Briain"}));
  EXPECT_EQ(Read("She joined the Bureau of Land Affairs in the District of Moray.").names(),
            (Names{"Bureau of Land Affairs", "District of Moray"}));
}

TEST(names, spans_are_bytes_of_the_text) {
  const Read read("“Non,” said Zoë Ångström.");
  ASSERT_EQ(read.annotations.names.size(), 1U);
  EXPECT_EQ(read.annotations.names[0].span, (Span{16, 31}));
  EXPECT_EQ(read.annotations.names[0].sentence, 0U);
}

TEST(names, goes_on_behind_a_nickname) {
  EXPECT_EQ(Read("They saw Ann “Sunny” Roe and Ole 'Big Ox' Berg there.").names(),
            (Names{"Ann “Sunny” Roe", "Ole 'Big Ox' Berg"}));
  EXPECT_EQ(Read("They saw \"Tide\" Friday and “Salt,” Roe said.").names(), (Names{"Roe"}));
  EXPECT_EQ(Read("They saw the Tarn “Tide” Festival, and Roe “slept” Friday.").names(), (Names{"Tarn", "Festival", "Roe"}));
  EXPECT_EQ(Read("They met Chief “Sunny” Roe.").names(), (Names{"Roe"}));
  const Read read("They saw Ann “Sunny” Roe. Ann Roe slept.");
  EXPECT_EQ(read.chain(1), "Ann “Sunny” Roe");
}

TEST(names, keeps_offices_outside) {
  EXPECT_EQ(Read("He wrote to Secretary of State Mara Lund and Sen. Ole Berg.").names(), (Names{"Mara Lund", "Ole Berg"}));
  EXPECT_EQ(Read("It was said by Tarn County Sheriff Paul Orr and by U.S. District Judge Ada Fenn.").names(),
            (Names{"Tarn County", "Paul Orr", "U.S.", "Ada Fenn"}));
  EXPECT_EQ(Read("The Tarn County Sheriff's Office and the Justice Department wrote to the Attorney General.").names(),
            (Names{"Tarn County Sheriff's Office", "Justice Department"}));
  EXPECT_EQ(Read("A statement by Chief Justice Robert P. Moss, Jr. was read to Rodney King.").names(),
            (Names{"Robert P. Moss, Jr.", "Rodney King"}));
  EXPECT_EQ(Read("The driver was Bert Moss, III, of Orn.").names(), (Names{"Bert Moss, III", "Orn"}));
}

TEST(names, passes_over_ordinary_words_that_open_sentences) {
  EXPECT_EQ(Read("Police said so.\nOfficers left.\nHowever, nobody came.\nTwo days later it rained.").names(), Names{});
  EXPECT_EQ(Read("Harbours were closed.\nThe ships in the harbours waited.").names(), Names{});
  EXPECT_EQ(Read("Lindqvist left early.\nA friend of Mrs Lindqvist called.").names(), (Names{"Lindqvist", "Lindqvist"}));
  EXPECT_EQ(Read("On Monday and in March nothing happened, I said.").names(), Names{});
}

TEST(names, are_read_behind_abbreviated_titles_that_open_sentences) {
  EXPECT_EQ(Read("Mr. Lindqvist left.\nGen. Orlen stayed.").names(), (Names{"Lindqvist", "Orlen"}));
}

TEST(names, takes_from_a_headline_what_the_text_bears_out) {
  EXPECT_EQ(Read("Mayor Lund Calls For Calm After Harbour Fire\nThe fire began as Mayor Ada Lund spoke.").names(),
            (Names{"Lund", "Ada Lund"}));
  EXPECT_EQ(Read("MAYOR LUND CALLS FOR CALM\nThe fire began as Mayor Ada Lund spoke.").names(), (Names{"LUND", "Ada Lund"}));
}

TEST(names, are_no_verbs_and_common_nouns_of_headlines) {
  EXPECT_EQ(
      Read("Tarn Police: 4 People Shot, Two Killed Near Orlen Mill\nThe mill of Orlen in Tarn was closed near Orlen and Tarn.")
          .names(),
      (Names{"Tarn", "Orlen", "Orlen", "Tarn", "Orlen", "Tarn"}));
  EXPECT_EQ(Read("A dam broke (Published Friday).\nThe Deputies came.\nTwo deputies said so.").names(), Names{});
  EXPECT_EQ(Read("They met Ms. Banks there.\nThen Banks left.").names(), (Names{"Banks", "Banks"}));
}

TEST(names, of_shouted_sentences_are_those_of_the_rest) {
  EXPECT_EQ(Read("THE BOY WAS SHOT IN TARN TODAY.\nIt was in Tarn.").names(), (Names{"TARN", "Tarn"}));
}

TEST(names, are_no_letters_of_telephone_numbers) {
  EXPECT_EQ(Read("Call the Orlen line at 816-555-TIPS.\nThe Orlen line.").names(), (Names{"Orlen", "Orlen"}));
}

TEST(names, keep_the_ordinary_word_that_begins_a_firm) {
  EXPECT_EQ(Read("He works for State Farm in Tarn.\nState Farm paid.\nThe state did not, and no other state.").names(),
            (Names{"State Farm", "Tarn", "State Farm"}));
  EXPECT_EQ(Read("Water Street burned.\nSuspect Tom Orr fled.").names(), (Names{"Water Street", "Tom Orr"}));
}

TEST(names, drops_adjectives_of_countries_but_not_names_with_them) {
  EXPECT_EQ(Read("A group of Japanese sailors met the Indian Navy.").names(), Names{"Indian Navy"});
}

TEST(names, chains_short_forms_to_the_fullest) {
  const Read read(
      "A word from Nara Belk was read.\nThen Belk left.\nNear her stood Ms. Nara J. Belk of the Tarn Bureau of Inquiry.\nThe TBI "
      "and Tarn itself said nothing.");
  ASSERT_EQ(read.names(), (Names{"Nara Belk", "Belk", "Nara J. Belk", "Tarn Bureau of Inquiry", "TBI", "Tarn"}));
  EXPECT_EQ(read.chain(1), "Nara Belk");
  EXPECT_EQ(read.chain(2), "Nara Belk");
  EXPECT_EQ(read.chain(4), "Tarn Bureau of Inquiry");
  EXPECT_EQ(read.chain(5), "Tarn");
}

TEST(names, chains_first_names_and_their_short_forms) {
  const Read read("They knew Joseph Adam Karr, and Joe Karr knew them; Karr waved to Anna Karr.");
  ASSERT_EQ(read.names(), (Names{"Joseph Adam Karr", "Joe Karr", "Karr", "Anna Karr"}));
  EXPECT_EQ(read.chain(1), "Joseph Adam Karr");
  EXPECT_EQ(read.chain(2), "Joseph Adam Karr");
  EXPECT_EQ(read.chain(3), "Anna Karr");
}

TEST(names, does_not_make_a_place_the_short_form_of_another) {
  const Read read("He went from South Africa to Africa and from the Gulf of Aden to Aden.");
  ASSERT_EQ(read.names(), (Names{"South Africa", "Africa", "Gulf of Aden", "Aden"}));
  EXPECT_EQ(read.chain(1), "Africa");
  EXPECT_EQ(read.chain(3), "Aden");
}

}  // namespace
}  // namespace hexapla::annotate::names_test
