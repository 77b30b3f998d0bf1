// Tests src/text/charset_decoder.cpp and charset_converter.cpp.
#include "text/charset_decoder.h"

#include <gtest/gtest.h>

#include "text/charset.h"

namespace hexapla::text::charset_decoder_test {
namespace {

using namespace std::string_literals;

Decoding read(std::string_view bytes, std::string_view charset) { return decode_as(bytes, *find_charset(charset)); }

/// True if every unit of the runs decodes, by itself, to its text.
void expect_units_decode(std::string_view bytes, std::string_view charset) {
  const Decoding decoding = read(bytes, charset);
  const auto size = static_cast<std::uint32_t>(decoding.text.size());
  const auto map = SourceMap::make(decoding.runs, size, static_cast<std::uint32_t>(bytes.size()));
  ASSERT_TRUE(map) << charset << ": " << map.error().reason;
  for (std::size_t i = 0; i < map->runs().size(); ++i) {
    const hexapla::Run& run = map->runs()[i];
    ASSERT_NE(run.kind, RunKind::inserted);
    for (std::uint32_t at = run.text_begin; at < map->run_span(i).end; at += run.text_unit) {
      const auto source = map->source_of({at, at + run.text_unit});
      ASSERT_EQ(source.size(), 1U);
      const std::string_view piece = bytes.substr(source[0].begin, source[0].size());
      const std::string expected = decoding.text.substr(at, run.text_unit);
      if (run.kind == RunKind::same) {
        EXPECT_EQ(piece, expected) << charset << " at " << at;
      } else {
        EXPECT_EQ(*decode_exactly(piece, charset), expected) << charset << " at " << at;
      }
    }
  }
}

TEST(charset_decoder, ill_formed_utf8_is_replaced_by_maximal_subparts) {
  EXPECT_EQ(read("\xF0\x9F\x9A"
                 "a",
                 "utf-8")
                .text,
            "\uFFFDa");
  EXPECT_EQ(read("\xC0\x80", "utf-8").text, "\uFFFD\uFFFD");
  EXPECT_EQ(read("\xED\xA0\x80", "utf-8").text, "\uFFFD\uFFFD\uFFFD");
  const Decoding decoding = read("a\xE2\x82z\xFF", "utf-8");
  EXPECT_EQ(decoding.text, "a\uFFFDz\uFFFD");
  EXPECT_EQ(decoding.invalid_bytes, 3U);
  EXPECT_EQ(decoding.first_invalid, 1U);
  EXPECT_EQ(decoding.runs[1], (hexapla::Run{1, 1, 3, 2, RunKind::replaced}));
}

TEST(charset_decoder, utf16_pairs_and_halves) {
  EXPECT_EQ(read("\x3D\xD8\xA2\xDE"s, "utf-16le").text, "\U0001F6A2");
  EXPECT_EQ(read("\xD8\x3D\xDE\xA2"s, "utf-16be").text, "\U0001F6A2");
  EXPECT_EQ(read("\x3D\xD8"
                 "a\0"s,
                 "utf-16le")
                .text,
            "\uFFFDa");
  const Decoding cut = read("a\0b"s, "utf-16le");
  EXPECT_EQ(cut.text, "a\uFFFD");
  EXPECT_EQ(cut.first_invalid, 2U);
  EXPECT_EQ(read("\0\0\x11\0"s, "utf-32le").text, "\uFFFD");
  EXPECT_EQ(read("\0\1\xF6\xA2"s, "utf-32be").text, "\U0001F6A2");
}

TEST(charset_decoder, holes_of_single_byte_sets) {
  EXPECT_EQ(read("\x81", "windows-1252").text, "\u0081");
  EXPECT_EQ(read("\x80", "windows-1252").text, "€");
  const Decoding hole = read("\xFC", "windows-874");
  EXPECT_EQ(hole.text, "\uFFFD");
  EXPECT_EQ(hole.invalid_bytes, 1U);
}

TEST(charset_decoder, multi_byte_characters_have_their_bytes) {
  const Decoding decoding = read("a\x8B\x60z", "shift_jis");
  EXPECT_EQ(decoding.text, "a義z");
  EXPECT_EQ(decoding.runs, (std::vector<hexapla::Run>{
                               {0, 0, 1, 1, RunKind::same}, {1, 1, 3, 2, RunKind::replaced}, {4, 3, 1, 1, RunKind::same}}));
  EXPECT_EQ(read("\x84\x31\xA4\x37", "gb18030").invalid_bytes, 0U);
  EXPECT_GT(read("a\x8B", "shift_jis").invalid_bytes, 0U);
}

TEST(charset_decoder, escaped_stretches_are_one_unit) {
  const std::string bytes = "a \x1B$B\x3B\x54\x44\x39\x1B(B b";
  const Decoding decoding = read(bytes, "iso-2022-jp");
  EXPECT_EQ(decoding.text, "a 市長 b");
  expect_units_decode(bytes, "iso-2022-jp");
}

TEST(charset_decoder, every_unit_decodes_to_its_text) {
  std::string all;
  for (int byte = 0x20; byte < 0x100; ++byte) all += {static_cast<char>(byte), ' ', static_cast<char>(byte)};
  for (const std::string_view charset :
       {"utf-8",        "utf-16le",     "utf-16be",     "utf-32le",     "windows-1252", "windows-1250",   "windows-1251",
        "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258",   "windows-874",
        "iso-8859-2",   "iso-8859-15",  "koi8-r",       "ibm866",       "macintosh",    "x-mac-cyrillic", "shift_jis",
        "euc-jp",       "gb18030",      "big5",         "euc-kr",       "iso-2022-jp"}) {
    expect_units_decode(all, charset);
  }
}

TEST(charset_decoder, text_before_begin_is_left_out) {
  const Decoding decoding = decode_as("\xEF\xBB\xBFx", *find_charset("utf-8"), 3);
  EXPECT_EQ(decoding.text, "x");
  EXPECT_EQ(decoding.runs[0].source_begin, 3U);
}

}  // namespace
}  // namespace hexapla::text::charset_decoder_test
