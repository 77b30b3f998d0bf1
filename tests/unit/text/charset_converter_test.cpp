// What the WHATWG Encoding Standard says of single characters, by ICU's tables.
#include <gtest/gtest.h>

#include "text/charset_decoder.h"
#include "text/charset_sink.h"

namespace hexapla::text::charset_converter_test {
namespace {

Decoding read(std::string_view bytes, std::string_view charset) { return decode_as(bytes, *find_charset(charset)); }
std::string text_of(std::string_view bytes, std::string_view charset) { return read(bytes, charset).text; }

TEST(SingleByte, CharactersOfEachSet) {
  EXPECT_EQ(text_of("\x80\x93\xE9\x94", "windows-1252"), "€“é”");
  EXPECT_EQ(text_of("\xA4\xD0", "iso-8859-15"), "€Ð");
  EXPECT_EQ(text_of("\xE6\xEC", "windows-1250"), "ćě");
  EXPECT_EQ(text_of("\xCC\xFD\xF0", "windows-1251"), "Мэр");
  EXPECT_EQ(text_of("\xED\xDC\xD2", "koi8-r"), "Мэр") << "capitals stand after the small letters";
  EXPECT_EQ(text_of("\x8C\xED\xE0", "ibm866"), "Мэр");
  EXPECT_EQ(text_of("\xC1\xE2", "windows-1253"), "Αβ");
  EXPECT_EQ(text_of("\xDD\xFD", "windows-1254"), "İı");
  EXPECT_EQ(text_of("\xF9\xE5", "windows-1255"), "שו");
  EXPECT_EQ(text_of("\xA1\xC7", "windows-874"), "กว");
  EXPECT_EQ(text_of("\xD2\xF0\x8E", "macintosh"), "“\uF8FFé") << "the apple is a private character";
}

TEST(SingleByte, AHoleIsAControlBelowA0AndNoCharacterAbove) {
  EXPECT_EQ(text_of("\x81\x8D\x8F\x90\x9D", "windows-1252"), "\u0081\u008D\u008F\u0090\u009D");
  EXPECT_EQ(text_of("\x81\xDB", "windows-874"), "\u0081\uFFFD");
  const Decoding greek = read("ab\xD2\xFF", "windows-1253");
  EXPECT_EQ(greek.text, "ab\uFFFD\uFFFD");
  EXPECT_EQ(greek.invalid_bytes, 2U);
  EXPECT_EQ(greek.first_invalid, 2U);
}

TEST(SingleByte, EachUnitIsOneByte) {
  const Decoding decoding = read("d\xE9j\xE0\xE9", "windows-1252");
  EXPECT_EQ(decoding.runs, (std::vector<hexapla::Run>{{0, 0, 1, 1, RunKind::same},
                                                      {1, 1, 2, 1, RunKind::replaced},
                                                      {3, 2, 1, 1, RunKind::same},
                                                      {4, 3, 2, 1, RunKind::replaced}}));
}

TEST(MultiByte, CharactersOfEachSet) {
  EXPECT_EQ(text_of("\x8Es\x92\xB7", "shift_jis"), "市長");
  EXPECT_EQ(text_of("\xB1", "shift_jis"), "ｱ") << "half-width, of one byte";
  EXPECT_EQ(text_of("\xBB\xD4\xC4\xB9", "euc-jp"), "市長");
  EXPECT_EQ(text_of("\x8E\xB1\x8F\xB0\xA1", "euc-jp"), "ｱ丂") << "of two and three bytes";
  EXPECT_EQ(text_of("\xCA\xD0\xB3\xA4", "gb18030"), "市长");
  EXPECT_EQ(text_of("\x81\x30\x81\x30\x90\x30\x81\x30", "gb18030"), "\u0080\U00010000");
  EXPECT_EQ(text_of("\xA5\xAB\xAA\xF8", "big5"), "市長");
  EXPECT_EQ(text_of("\xBD\xC3\xC0\xE5", "euc-kr"), "시장");
}

TEST(MultiByte, AsciiStaysAscii) {
  std::string ascii;
  for (char c = 0x20; c < 0x7F; ++c) ascii += c;
  for (const std::string_view charset : {"shift_jis", "euc-jp", "gb18030", "gbk", "big5", "euc-kr", "iso-2022-jp"})
    EXPECT_EQ(text_of(ascii, charset), ascii) << charset;
}

// "If byte is an ASCII byte, restore it to the stream": markup after half a character is not swallowed with it.
TEST(MultiByte, HalfACharacterDoesNotTakeTheAsciiByteAfterIt) {
  for (const std::string_view charset : {"shift_jis", "euc-jp", "gb18030", "gbk", "big5", "euc-kr"}) {
    const Decoding decoding = read("a\x81<b", charset);
    EXPECT_EQ(decoding.text, "a\uFFFD<b") << charset;
    EXPECT_EQ(decoding.first_invalid, 1U) << charset;
  }
}

TEST(MultiByte, ASingleByteThatIsNoCharacterIsNoControl) {
  for (const std::string_view charset : {"euc-jp", "gb18030", "gbk", "big5", "euc-kr", "shift_jis"}) {
    EXPECT_EQ(text_of("a\xFF\n", charset), "a\uFFFD\n") << charset;
    EXPECT_EQ(read("a\xFF\n", charset).invalid_bytes, 1U) << charset;
  }
  EXPECT_EQ(text_of("\x80\x85\x9F\xA0.", "euc-jp"), "\uFFFD\uFFFD\uFFFD\uFFFD.");
  EXPECT_EQ(text_of("\x80.", "euc-kr"), "\uFFFD.");
  EXPECT_EQ(text_of("\x80.", "big5"), "\uFFFD.");
}

TEST(MultiByte, AtTheEndHalfACharacterIsOneReplacement) {
  for (const std::string_view charset : {"shift_jis", "euc-jp", "gb18030", "big5", "euc-kr"}) {
    const Decoding decoding = read("ab\xC4", charset);
    // In Shift_JIS the byte is a half-width character of its own.
    if (charset == "shift_jis") {
      EXPECT_EQ(decoding.text, "abﾄ");
      continue;
    }
    EXPECT_EQ(decoding.text, "ab\uFFFD") << charset;
    EXPECT_EQ(decoding.first_invalid, 2U) << charset;
    EXPECT_EQ(decoding.invalid_bytes, 1U) << charset;
  }
}

TEST(MultiByte, CharactersThatAreCutByAnErrorAreReadAgain) {
  EXPECT_EQ(text_of("\xFF\xCA\xD0", "gb18030"), "\uFFFD市");
  EXPECT_EQ(text_of("\xFD\x8Es", "shift_jis"), "\uFFFD市");
}

TEST(Escapes, AStretchIsOneUnitAndAsciiItself) {
  const std::string bytes = "a\x1B$B;TD9\x1B(Bz";
  const Decoding decoding = read(bytes, "iso-2022-jp");
  EXPECT_EQ(decoding.text, "a市長z");
  EXPECT_EQ(decoding.runs, (std::vector<hexapla::Run>{
                               {0, 0, 1, 1, RunKind::same}, {1, 1, 6, 10, RunKind::replaced}, {7, 11, 1, 1, RunKind::same}}));
}

TEST(Escapes, WhatIsLeftOpenEndsWithTheText) {
  EXPECT_EQ(text_of("a\x1B$B;T", "iso-2022-jp"), "a市");
  EXPECT_EQ(read("a\x1B$B;T", "iso-2022-jp").invalid_bytes, 0U);
  EXPECT_GT(read("a\x1B$B;", "iso-2022-jp").invalid_bytes, 0U) << "half a character";
}

// "Return continue, if output is false, and error otherwise": two escapes one after another are an error, one at the end is not.
TEST(Escapes, AStretchWithNothingInItIsAnError) {
  EXPECT_EQ(text_of("a\x1B$B\x1B(Bz", "iso-2022-jp"), "a\uFFFDz");
  EXPECT_EQ(text_of("a\x1B$B", "iso-2022-jp"), "a");
}

TEST(Escapes, ABytePastAsciiIsNoCharacter) {
  const Decoding decoding = read("a\xE9z", "iso-2022-jp");
  EXPECT_EQ(decoding.text, "a\uFFFDz");
  EXPECT_EQ(decoding.first_invalid, 1U);
  EXPECT_EQ(decoding.invalid_bytes, 1U);
}

}  // namespace
}  // namespace hexapla::text::charset_converter_test
