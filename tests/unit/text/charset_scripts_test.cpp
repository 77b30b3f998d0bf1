#include "text/charset_scripts.h"

#include <gtest/gtest.h>

namespace hexapla::text::charset_scripts_test {
namespace {

std::string_view name(const Charset* charset) { return charset == nullptr ? "none" : charset->name; }

/// "мэр города сказал что порт закрыт", letters counted from а.
constexpr int letters[] = {12, 29, 16, -1, 3,  14, 16, 14, 4,  0,  -1, 17, 10, 0,  7,  0, 11,
                           -1, 23, 18, 14, -1, 15, 14, 16, 18, -1, 7,  0,  10, 16, 27, 18};

/// The words in a set whose letters from а to я have these bytes.
std::string russian(std::string_view alphabet) {
  std::string out;
  for (const int letter : letters) out += letter < 0 ? ' ' : alphabet[static_cast<std::size_t>(letter)];
  return out;
}
std::string from(unsigned char first, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += static_cast<char>(first + i);
  return out;
}

TEST(CharsetScripts, CyrillicByTheLettersThatRussianHas) {
  EXPECT_EQ(name(detect_cyrillic(russian(from(0xE0, 32)))), "windows-1251");
  EXPECT_EQ(name(detect_cyrillic(russian(from(0xD0, 32)))), "iso-8859-5");
  EXPECT_EQ(name(detect_cyrillic(russian(from(0xA0, 16) + from(0xE0, 16)))), "ibm866");
  // KOI8-R follows the Latin alphabet.
  EXPECT_EQ(name(detect_cyrillic(russian("\xC1\xC2\xD7\xC7\xC4\xC5\xD6\xDA\xC9\xCA\xCB\xCC\xCD\xCE\xCF\xD0"
                                         "\xD2\xD3\xD4\xD5\xC6\xC8\xC3\xDE\xDB\xDD\xDF\xD9\xD8\xDC\xC0\xD1"))),
            "koi8-r");
  // Mac OS Cyrillic has я apart, at 0xDF.
  EXPECT_EQ(name(detect_cyrillic(russian(from(0xE0, 31) + "\xDF"))), "windows-1251") << "no я in these words: one of the two";
}

TEST(CharsetScripts, WhatIsNotCyrillicIsNone) {
  EXPECT_EQ(detect_cyrillic(""), nullptr);
  EXPECT_EQ(detect_cyrillic("plain words"), nullptr);
  EXPECT_EQ(detect_cyrillic("caf\xE9 na\xEFve se\xF1or d\xE9j\xE0 vu"), nullptr) << "Latin words with accents";
  EXPECT_EQ(detect_cyrillic("\xA7\xA9\xAB\xAE\xB0\xB6\xBB"), nullptr) << "symbols alone";
}

TEST(CharsetScripts, ThaiHasItsMarksAfterConsonants) {
  // "the mayor says the pier is shut": นายกกล่าวว่าท่าเรือปิด
  const std::string thai = "\xB9\xD2\xC2\xA1\xA1\xC5\xE8\xD2\xC7\xC7\xE8\xD2\xB7\xE8\xD2\xE0\xC3\xD7\xCD\xBB\xD4\xB4";
  EXPECT_EQ(name(detect_thai(thai)), "windows-874");
  EXPECT_EQ(detect_thai(thai.substr(0, 19)), nullptr) << "too few bytes to say";
  EXPECT_EQ(detect_thai(thai + "\xDB"), nullptr) << "a byte that windows-874 does not have";
  EXPECT_EQ(detect_thai(thai + "\xFC"), nullptr);
  std::string misplaced = thai;
  misplaced[5] = ' ';
  EXPECT_EQ(detect_thai(misplaced), nullptr) << "a mark that follows no consonant";
  EXPECT_EQ(detect_thai(std::string(40, '\xA1')), nullptr) << "consonants without any mark";
}

TEST(CharsetScripts, TheSecondBytesOfBig5AreNoThai) {
  // Lead bytes like consonants and marks, each before an ASCII letter, as in Big5.
  std::string pairs;
  for (int i = 0; i < 12; ++i) pairs += "\xB3n\xC5\xE9";
  EXPECT_EQ(detect_thai(pairs), nullptr);
}

TEST(CharsetScripts, HebrewByLettersThatFillOnePartOfTheSet) {
  // "the head of the city says that the port is closed and the ship left at dawn": ראש העיר אומר כי הנמל נסגר והאוניה עזבה בשחר
  const std::string hebrew =
      "\xF8\xE0\xF9 \xE4\xF2\xE9\xF8 \xE0\xE5\xEE\xF8 \xEB\xE9 \xE4\xF0\xEE\xEC \xF0\xF1\xE2\xF8 "
      "\xE5\xE4\xE0\xE5\xF0\xE9\xE4 \xF2\xE6\xE1\xE4 \xE1\xF9\xE7\xF8";
  EXPECT_EQ(name(detect_hebrew(hebrew)), "windows-1255");
  EXPECT_EQ(detect_hebrew(hebrew.substr(0, 15)), nullptr) << "too few bytes to say";
  EXPECT_EQ(detect_hebrew(hebrew + "\xFF\xFB"), nullptr) << "bytes that windows-1255 does not have";
  EXPECT_EQ(detect_hebrew(russian(from(0xE0, 32))), nullptr) << "Cyrillic small letters";
  EXPECT_EQ(detect_hebrew("\xE9t\xE9 \xE0 la \xEEle, d\xE9j\xE0 vu, cr\xE8me br\xFBl\xE9"
                          "e, \xE9t\xE9 \xE9t\xE9 \xE9t\xE9"),
            nullptr)
      << "Latin words with accents";
  EXPECT_EQ(detect_hebrew(std::string(60, '\xE0')), nullptr) << "one letter over and over";
}

TEST(CharsetScripts, TurkishHasNoOtherIcelandicLetters) {
  EXPECT_TRUE(is_turkish("altyaz\xFDs\xFD, \xDDstanbul, da\xF0"));
  EXPECT_FALSE(
      is_turkish("\xFE"
                 "a\xF0 er \xED \xE1tt a\xF0 h\xFAn s\xE9 \xFE"
                 "ar"))
      << "Icelandic";
  EXPECT_FALSE(is_turkish("caf\xE9 \xFD")) << "too few";
}

TEST(CharsetScripts, JohabReadsAsHangul) {
  // 한국어 책 세 권을 빌렸다 문을 닫았다
  const std::string words =
      "\xD0\x65\x8A\x82\xB4\xE1 \xC0\x82 \xAD\x41 \x8A\xA5\xB7\x69 \xA7\xA9\x9D\x76\x94\x61 \xA2\x85\xB7\x69 "
      "\x94\x68\xB4\x76\x94\x61";
  EXPECT_EQ(name(detect_johab(words)), "johab");
  EXPECT_EQ(detect_johab("plain words"), nullptr);
  EXPECT_EQ(detect_johab(words + "\xFF\xFF\xFF"), nullptr) << "bytes that are none of its characters";
}

TEST(CharsetScripts, MacRomanByItsQuotationMarks) {
  EXPECT_EQ(name(detect_mac_roman("It\xD5s late")), "macintosh");
  EXPECT_EQ(name(detect_mac_roman("\xD2No\xD3")), "macintosh") << "an opening mark at the very beginning";
  EXPECT_EQ(name(detect_mac_roman("Yes.\xD3")), "macintosh") << "a closing mark at the very end";
  EXPECT_EQ(detect_mac_roman("\xD3scar, r\xF3mulo and \xD3ttar"), nullptr) << "letters of windows-1252";
  EXPECT_EQ(detect_mac_roman("It\xD5s a caf\xE9, na\xEFve"), nullptr) << "most bytes beyond ASCII are something else";
  EXPECT_EQ(detect_mac_roman(""), nullptr);
}

}  // namespace
}  // namespace hexapla::text::charset_scripts_test
