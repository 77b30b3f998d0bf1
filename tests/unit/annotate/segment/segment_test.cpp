// Tests src/annotate/segment/segment.cpp, tokens.cpp and abbreviations.cpp.
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate::segment_test {
namespace {

using Strings = std::vector<std::string>;

struct Read {
  explicit Read(const std::string& text) : account(*Account::from_text(text)) { segment(account, annotations); }
  Strings tokens() const {
    Strings out;
    for (const Token& token : annotations.tokens) out.emplace_back(account.text(token.span));
    return out;
  }
  Strings sentences() const {
    Strings out;
    for (const Sentence& sentence : annotations.sentences) out.emplace_back(account.text(sentence.span));
    return out;
  }
  Account account;
  Annotations annotations;
};

Strings tokens(const std::string& text) { return Read(text).tokens(); }
Strings sentences(const std::string& text) { return Read(text).sentences(); }

TEST(segment, cuts_words_numbers_and_marks) {
  EXPECT_EQ(tokens("A 44-year-old, of MS-13."), (Strings{"A", "44", "-", "year", "-", "old", ",", "of", "MS", "-", "13", "."}));
  EXPECT_EQ(tokens("$200 or 35C, 10k, 18th"), (Strings{"$", "200", "or", "35", "C", ",", "10", "k", ",", "18", "th"}));
  EXPECT_EQ(tokens("40,000 and 1,200.50, 3.5; 1,00,000"), (Strings{"40,000", "and", "1,200.50", ",", "3.5", ";", "1,00,000"}));
  EXPECT_EQ(tokens("2,3 or 1,2345 or .5"), (Strings{"2", ",", "3", "or", "1", ",", "2345", "or", ".5"}));
  EXPECT_EQ(tokens("40\u202F000 rose"), (Strings{"40\u202F000", "rose"}));
  EXPECT_EQ(tokens("5½ km²"), (Strings{"5", "½", "km²"}));
}

TEST(segment, keeps_apostrophes_and_points) {
  EXPECT_EQ(tokens("Lund's don't O’Hara’s"), (Strings{"Lund", "'s", "don't", "O’Hara", "’s"}));
  EXPECT_EQ(tokens("the U.S. at 5 a.m. with J. K. Orr"), (Strings{"the", "U.S.", "at", "5", "a.m.", "with", "J.", "K.", "Orr"}));
  EXPECT_EQ(tokens("Gen. Berg, No. 7, No."), (Strings{"Gen.", "Berg", ",", "No.", "7", ",", "No", "."}));
  EXPECT_EQ(tokens("so... it--well"), (Strings{"so", "...", "it", "--", "well"}));
}

TEST(segment, keeps_the_quarter_of_a_street_with_its_number) {
  EXPECT_EQ(tokens("at 946 N. Orlen Ave. today"), (Strings{"at", "946", "N.", "Orlen", "Ave.", "today"}));
  EXPECT_EQ(sentences("It burnt at 946 N. Orlen Ave. on Friday. It stood at 12. The end came."),
            (Strings{"It burnt at 946 N. Orlen Ave. on Friday.", "It stood at 12.", "The end came."}));
}

TEST(segment, keeps_addresses_whole) {
  const Read read("See https://a.example/x?y=1. Or ask me@b.example, or tarn.example.");
  EXPECT_EQ(read.tokens(),
            (Strings{"See", "https://a.example/x?y=1", ".", "Or", "ask", "me@b.example", ",", "or", "tarn.example", "."}));
  EXPECT_EQ(read.annotations.tokens[1].kind, TokenKind::url);
  EXPECT_EQ(read.sentences().size(), 2U);
}

TEST(segment, spans_are_bytes_and_kinds_are_told) {
  const Read read("“Zoë” €5");
  ASSERT_EQ(read.annotations.tokens.size(), 5U);
  EXPECT_EQ(read.annotations.tokens[1].span, (Span{3, 7}));
  EXPECT_EQ(read.annotations.tokens[1].kind, TokenKind::word);
  EXPECT_EQ(read.annotations.tokens[3].span, (Span{11, 14}));
  EXPECT_EQ(read.annotations.tokens[3].kind, TokenKind::symbol);
  EXPECT_EQ(read.annotations.tokens[4].kind, TokenKind::number);
  EXPECT_EQ(read.annotations.sentences[0].span, (Span{0, 15}));
  EXPECT_EQ(read.annotations.sentences[0].last_token, 5U);
}

TEST(segment, parts_sentences) {
  EXPECT_EQ(sentences("It rained. Nobody came! Why? 12 left."), (Strings{"It rained.", "Nobody came!", "Why?", "12 left."}));
  EXPECT_EQ(sentences("“It rained.” She left. (It was late.) He said so."),
            (Strings{"“It rained.”", "She left.", "(It was late.)", "He said so."}));
  EXPECT_EQ(sentences("\"Why?\" asked Orr. \"Go!\" Ms. Orr said. \"Go!\" The door shut."),
            (Strings{"\"Why?\" asked Orr.", "\"Go!\" Ms. Orr said.", "\"Go!\"", "The door shut."}));
  EXPECT_EQ(sentences("It was… odd. Well… She left."), (Strings{"It was… odd.", "Well…", "She left."}));
  EXPECT_EQ(sentences("They left town.The rest stayed."), (Strings{"They left town.", "The rest stayed."}));
}

TEST(segment, knows_the_abbreviations_of_news) {
  EXPECT_EQ(sentences("Gen. Ada Berg met Mr. Orr of Tarn Inc. on Jan. 5 in the U.S. They spoke.").size(), 2U);
  EXPECT_EQ(sentences("It began at 5 p.m. Thursday. It ended at 6 a.m. Nobody slept.").size(), 3U);
  EXPECT_EQ(sentences("She moved to Salem, Ore., in May. He lives in the U.S. Senate building.").size(), 2U);
  EXPECT_EQ(sentences("J. K. Moss wrote it. Plan B. Then plan C.").size(), 3U);
  EXPECT_EQ(sentences("Was he there? No. He left.").size(), 3U);
}

TEST(segment, numbers_of_notes_belong_to_the_sentence_before_them) {
  EXPECT_EQ(sentences("He stayed until 1805. [17] A pupil wept. It grew (e.g. The Lantern)."),
            (Strings{"He stayed until 1805. [17]", "A pupil wept.", "It grew (e.g. The Lantern)."}));
}

TEST(segment, no_sentence_crosses_a_block) {
  const Read read("A title without a stop\nThe first line. And more");
  EXPECT_EQ(read.sentences(), (Strings{"A title without a stop", "The first line.", "And more"}));
  EXPECT_EQ(read.annotations.sentences[0].block, 0U);
  EXPECT_EQ(read.annotations.sentences[2].block, 1U);
}

TEST(segment, tokens_of_sentences_follow_without_gap) {
  const Read read("One. Two? “Three.”\nFour: five; six.");
  std::uint32_t next = 0;
  for (const Sentence& sentence : read.annotations.sentences) {
    EXPECT_EQ(sentence.first_token, next);
    EXPECT_LT(sentence.first_token, sentence.last_token);
    next = sentence.last_token;
  }
  EXPECT_EQ(next, read.annotations.tokens.size());
}

/// Sentences of a text for which a model says that they begin at these words.
Strings sentences_by_model(const std::string& text, const std::vector<std::string>& starts) {
  Annotations annotations;
  const Account account = *Account::from_text(text);
  annotations.syntax.strings = {""};
  for (const std::string& start : starts) {
    const auto at = static_cast<std::uint32_t>(account.text().find(start));
    annotations.syntax.sentences.push_back(annotations.syntax.size());
    annotations.syntax.words.push_back({.span = {at, at + 1}, .head = annotations.syntax.size()});
  }
  segment(account, annotations);
  Strings out;
  for (const Sentence& sentence : annotations.sentences) out.emplace_back(account.text(sentence.span));
  return out;
}

TEST(segment, lets_a_model_open_a_sentence_with_a_small_letter) {
  const std::string text = "the pier closed. nobody came.";
  EXPECT_EQ(sentences(text), (Strings{text}));
  EXPECT_EQ(sentences_by_model(text, {"the", "nobody"}), (Strings{"the pier closed.", "nobody came."}));
}

TEST(segment, lets_a_model_go_on_behind_a_short_word_alone) {
  const std::string text = "It burned at 946 Nth. Mills Road. Nobody was hurt.";
  EXPECT_EQ(sentences(text), (Strings{"It burned at 946 Nth.", "Mills Road.", "Nobody was hurt."}));
  EXPECT_EQ(sentences_by_model(text, {"It", "Nobody"}), (Strings{"It burned at 946 Nth. Mills Road.", "Nobody was hurt."}));
  const std::string plain = "The harbour flooded. Nobody was hurt.";
  EXPECT_EQ(sentences_by_model(plain, {"The"}), (Strings{"The harbour flooded.", "Nobody was hurt."}));
}

TEST(segment, counts_an_opening_mark_to_the_sentence_that_a_model_begins_behind_it) {
  const std::string text = "It cost a lot. “Far too much,” Holt said.";
  EXPECT_EQ(sentences_by_model(text, {"It", "Far"}), (Strings{"It cost a lot.", "“Far too much,” Holt said."}));
}

TEST(segment, parts_what_never_ends_behind_commas) {
  std::string text = "The list:";
  for (int i = 0; i < 999; ++i) text += " Ann Roe" + std::to_string(i) + ",";
  const Read read(text + " Orr");
  const std::vector<Sentence>& parts = read.annotations.sentences;
  ASSERT_GT(parts.size(), 5U);
  EXPECT_EQ(read.annotations.sentences[0].span.begin, 0U);
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    EXPECT_LE(parts[i].last_token - parts[i].first_token, longest_sentence);
    EXPECT_GT(parts[i].last_token - parts[i].first_token, longest_sentence / 2);
    EXPECT_EQ(parts[i].last_token, parts[i + 1].first_token);
    EXPECT_TRUE(read.account.text(parts[i].span).ends_with(","));
  }
  EXPECT_TRUE(read.account.text(parts.back().span).ends_with(" Orr"));
}

TEST(segment, parts_no_word_and_number_that_touch) {
  std::string words, glued;
  for (std::uint32_t i = 0; i < 3 * longest_sentence; ++i) {
    words += "roe$ ";
    glued += "$";
  }
  for (const Sentence& sentence : Read(words).annotations.sentences) EXPECT_EQ(sentence.span.size() % 5, 4U);
  const Read read(glued);
  EXPECT_EQ(read.annotations.sentences.front().span, (Span{0, longest_sentence}));
}

}  // namespace
}  // namespace hexapla::annotate::segment_test
