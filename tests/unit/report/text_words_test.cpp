#include "report/text_words.h"

#include <gtest/gtest.h>

#include "report/text_cells.h"

namespace hexapla::report::text_words_test {
namespace {

std::string plain(const Styled& styled) {
  std::string out;
  for (const Piece& piece : styled) out += piece.text;
  return out;
}

std::string in_context(const std::string& text, const std::string& words, unsigned cells) {
  const Account account = *Account::from_text(text);
  const auto begin = static_cast<std::uint32_t>(account.text().find(words));
  return plain(words_in_context(account, {begin, begin + static_cast<std::uint32_t>(words.size())}, cells));
}

const std::string article =
    "Ferry aground\n\nThe ferry sailed at six. Capt. Renn said that 23 people were hurt on the lower deck during the night. Help "
    "came.";

TEST(WordsInContext, ShowTheSentenceAndNoMore) {
  EXPECT_EQ(in_context(article, "23 people", 200),
            "Capt. Renn said that *23 people* were hurt on the lower deck during the night.");
  EXPECT_EQ(in_context(article, "Ferry aground", 200), "*Ferry aground*");
}

TEST(WordsInContext, CutAtWordsOnBothSides) {
  const std::string shown = in_context(article, "23 people", 40);
  EXPECT_EQ(shown, "…that *23 people* were hurt on the…");
  for (unsigned cells = 8; cells < 100; ++cells) EXPECT_LE(cells_of(in_context(article, "23 people", cells)), cells);
}

TEST(WordsInContext, MarkSeveralPlacesOfASentence) {
  const Account account = *Account::from_text(article);
  const auto place = [&](std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(account.text().find(words));
    return Span{begin, begin + static_cast<std::uint32_t>(words.size())};
  };
  const std::vector<Span> places = {place("23 people"), place("the lower deck")};
  EXPECT_EQ(plain(words_in_context(account, places, 200)),
            "Capt. Renn said that *23 people* were hurt on *the lower deck* during the night.");
  EXPECT_EQ(plain(words_in_context(account, places, 50)), "…*23 people* were hurt on *the lower deck*…");
  EXPECT_FALSE(fits_in_one(account, places, 40));
  for (unsigned cells = 8; cells < 100; ++cells) EXPECT_LE(cells_of(plain(words_in_context(account, places, cells))), cells);
}

TEST(WordsInContext, StayInTheirBlock) {
  EXPECT_EQ(in_context("One line about 5 boats\n\nAnother about 6 boats", "6 boats", 80), "Another about *6 boats*");
}

Reading reading_with(std::vector<WordChange> changes) {
  return {.value = {.text = "whole words"}, .changes = std::move(changes)};
}

using Kind = WordChange::Kind;

TEST(MarkedWords, ShowWhatWasCutAddedAndChanged) {
  const Reading reading = reading_with({{Kind::same, "we heard", "we heard"},
                                        {Kind::changed, "one", "two"},
                                        {Kind::same, "long", "long"},
                                        {Kind::cut, "and loud", ""},
                                        {Kind::added, "", "scrapes"},
                                        {Kind::same, "in the dark", "in the dark"}});
  EXPECT_EQ(plain(marked_words(reading)), "we heard {one → two} long {−and loud} {+scrapes} in the dark");
}

TEST(MarkedWords, JoinNeighboursOfOneKind) {
  const Reading reading =
      reading_with({{Kind::same, "we", "we"}, {Kind::same, "heard", "heard"}, {Kind::cut, "it", ""}, {Kind::cut, "all", ""}});
  EXPECT_EQ(plain(marked_words(reading)), "we heard {−it all}");
}

TEST(MarkedWords, ShowTheWholeWordsWhereHardlyAnyIsTheSame) {
  EXPECT_EQ(plain(marked_words(reading_with({{Kind::same, "a", "a"}, {Kind::changed, "b c d e", "f g h"}}))), "whole words");
  EXPECT_EQ(plain(marked_words(reading_with({}))), "whole words");
}

TEST(MarkedWords, ShortenLongStretchesOfTheSame) {
  const std::string same =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen";
  EXPECT_EQ(plain(marked_words(reading_with({{Kind::same, same, same}, {Kind::added, "", "more"}}))),
            "one two three four five […] thirteen fourteen fifteen sixteen seventeen {+more}");
}

}  // namespace
}  // namespace hexapla::report::text_words_test
