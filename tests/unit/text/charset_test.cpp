// Tests src/text/charset.cpp.
#include "text/charset.h"

#include <gtest/gtest.h>

namespace hexapla::text::charset_test {
namespace {

using namespace std::string_literals;

std::string text_of(std::string_view bytes, const DecodeOptions& options = {}) {
  const auto decoded = decode(bytes, options);
  return decoded ? decoded->text : "error: " + decoded.error().reason;
}
std::string charset_of(std::string_view bytes, const DecodeOptions& options = {}) {
  const auto decoded = decode(bytes, options);
  return decoded ? decoded->charset : "";
}

TEST(charset, utf8_is_itself) {
  const auto decoded = decode("Café 12");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text, "Café 12");
  EXPECT_EQ(decoded->charset, "utf-8");
  EXPECT_EQ(decoded->runs, (std::vector<hexapla::Run>{{.text_begin = 0, .source_begin = 0}}));
  EXPECT_TRUE(decoded->warnings.empty());
}

TEST(charset, byte_order_mark_is_in_no_text) {
  const auto decoded = decode("\xEF\xBB\xBFTwelve");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text, "Twelve");
  EXPECT_EQ(decoded->runs, (std::vector<hexapla::Run>{{.text_begin = 0, .source_begin = 3}}));
  const auto wide = decode(
      "\xFF\xFE"
      "a\0\xE9\0"s);
  ASSERT_TRUE(wide);
  EXPECT_EQ(wide->text, "aé");
  EXPECT_EQ(wide->charset, "utf-16le");
  EXPECT_EQ(wide->runs, (std::vector<hexapla::Run>{{0, 2, 1, 2, RunKind::replaced}, {1, 4, 2, 2, RunKind::replaced}}));
}

TEST(charset, utf16_is_told_by_its_zero_bytes) {
  std::string little;
  for (const char c : "Twelve boats were damaged."s) little += {c, '\0'};
  EXPECT_EQ(text_of(little), "Twelve boats were damaged.");
  EXPECT_EQ(charset_of(little), "utf-16le");
  EXPECT_EQ(charset_of("\0"s + little.substr(0, little.size() - 1)), "utf-16be");
}

TEST(charset, declaration_holds_unless_the_bytes_deny_it) {
  EXPECT_EQ(text_of("caf\xE9", {.declared = "iso-8859-1"}), "café");
  EXPECT_EQ(charset_of("caf\xE9", {.declared = "ISO-8859-1 "}), "windows-1252");
  EXPECT_EQ(text_of("\xEC\xFD\xF0", {.declared = "windows-1251"}), "мэр");
  const auto utf8 = decode("Zoë Café naïve", {.declared = "windows-1252"});
  ASSERT_TRUE(utf8);
  EXPECT_EQ(utf8->charset, "utf-8");
  EXPECT_EQ(utf8->warnings.size(), 1U);
  const auto unknown = decode("Zoë", {.declared = "x-nonsense"});
  ASSERT_TRUE(unknown);
  EXPECT_EQ(unknown->text, "Zoë");
  EXPECT_EQ(unknown->warnings.size(), 1U);
}

TEST(charset, users_word_holds_against_all) {
  EXPECT_EQ(text_of("Zo\xC3\xAB", {.charset = "windows-1252"}), "ZoÃ«");
  EXPECT_EQ(text_of("x", {.charset = "nonsense"}), "error: there is no character set \"nonsense\"");
  EXPECT_EQ(decode("x", {.charset = "nonsense"}).error().code, ErrorCode::usage);
  EXPECT_EQ(decode("\xE9\xE9", {.charset = "utf-8"}).error().code, ErrorCode::encoding);
}

TEST(charset, stray_bytes_become_replacement_characters_with_one_warning) {
  const std::string clean(3000, 'x');
  const auto decoded = decode("caf\xE9 " + clean + "\xE9" + clean);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text, "caf\uFFFD " + clean + "\uFFFD" + clean);
  ASSERT_EQ(decoded->warnings.size(), 1U);
  EXPECT_EQ(decoded->warnings[0].offset, 3U);
  EXPECT_EQ(decoded->warnings[0].reason, "2 bytes, the first here, are not utf-8; read as U+FFFD");
  EXPECT_EQ(decoded->runs[1], (hexapla::Run{3, 3, 3, 1, RunKind::replaced}));
  EXPECT_EQ(decoded->runs[2].source_begin, 4U);
}

TEST(charset, stray_punctuation_of_an_editor_is_read_in_its_set) {
  const std::string clean(3000, 'x');
  EXPECT_EQ(text_of("He paused\x85 " + clean), "He paused… " + clean);
  EXPECT_EQ(charset_of("\x93Yes,\x94 he said \x97 " + clean), "windows-1252");
  EXPECT_EQ(text_of("the mayor\xD5s car " + clean), "the mayor’s car " + clean);
  EXPECT_EQ(charset_of("the mayor\xD5s car " + clean), "macintosh");
  EXPECT_EQ(charset_of("He paused\x85 caf\xE9 " + clean), "utf-8") << "a letter may be of many sets";
  EXPECT_EQ(charset_of("He paused\x85 Zo\xC3\xAB " + clean), "utf-8") << "something else is UTF-8";
}

TEST(charset, share_of_invalid_bytes_is_a_border) {
  const std::string at_border = std::string(999, 'x') + "\xE9";
  EXPECT_EQ(charset_of(at_border), "utf-8");
  const std::string beyond = std::string(998, 'x') + "\xE9";
  EXPECT_NE(charset_of(beyond), "utf-8");
}

TEST(charset, detects_windows_1252) {
  const std::string words =
      "The caf\xE9 owner, In\xE9s, said \x93no\x94 \x96 it\x92s na\xEFve. The harbourmaster closed the port on Monday. ";
  EXPECT_EQ(charset_of(words + words), "windows-1252");
  EXPECT_EQ(text_of(words).substr(0, 11), "The café o");
}

TEST(charset, refuses_what_is_text_in_no_charset) {
  std::string noise;
  for (unsigned i = 0; i < 4000; ++i) noise += static_cast<char>((i * 167 + i * i * 13) % 256);
  const auto decoded = decode(noise);
  ASSERT_FALSE(decoded);
  EXPECT_EQ(decoded.error().code, ErrorCode::encoding);
  EXPECT_TRUE(decoded.error().offset.has_value());
}

TEST(charset, broken_utf8_is_not_read_as_another_charset) {
  const auto decoded = decode("Zoë Čapek naïve \xE2\x80 łódź Größe façade señor \xC3");
  ASSERT_FALSE(decoded);
  EXPECT_NE(decoded.error().reason.find("broken UTF-8: 3 bytes"), std::string::npos) << decoded.error().reason;
  EXPECT_EQ(decoded.error().offset, 19U);
}

TEST(charset, exact_decoding_detects_nothing) {
  EXPECT_EQ(*decode_exactly("caf\xE9", "windows-1252"), "café");
  EXPECT_EQ(*decode_exactly("\xC3\xA9", "windows-1252"), "Ã©");
  EXPECT_EQ(*decode_exactly("\xEF\xBB\xBFx", "utf-8"), "\uFEFFx");
  EXPECT_FALSE(decode_exactly("x", "nonsense"));
}

TEST(charset, canonical_names) {
  EXPECT_EQ(canonical_charset("Latin1"), "windows-1252");
  EXPECT_EQ(canonical_charset("x-sjis"), "shift_jis");
  EXPECT_EQ(canonical_charset("klingon"), "");
}

}  // namespace
}  // namespace hexapla::text::charset_test
