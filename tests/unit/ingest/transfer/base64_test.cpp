// Tests src/ingest/transfer/base64.cpp.
#include "ingest/transfer/base64.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::base64_test {
namespace {

/// Decodes every unit by itself, as verification does.
std::string decoded_again(const Transferred& decoded, std::string_view file) {
  const auto size = static_cast<std::uint32_t>(decoded.bytes.size());
  const SourceMap map = *SourceMap::make(runs_of(decoded, file, true), size, static_cast<std::uint32_t>(file.size()));
  const std::vector<std::uint8_t> phases = base64_phases(file);
  std::string out;
  for (std::size_t i = 0; i < map.runs().size(); ++i) {
    const Run& run = map.runs()[i];
    for (std::uint32_t at = run.text_begin; at < map.run_span(i).end; at += run.text_unit) {
      const std::uint32_t begin = run.source_begin + (at - run.text_begin) / run.text_unit * run.source_unit;
      out += decode_base64_letters(file.substr(begin, run.source_unit), phases[begin]).value_or("?");
    }
  }
  return out;
}

TEST(base64, bytes_and_the_letters_of_their_bits) {
  const std::string_view letters = "VHdlbHZlIGJvYXRz";
  const auto out = decode_base64(letters);
  ASSERT_TRUE(out);
  EXPECT_EQ(out->bytes, "Twelve boats");
  EXPECT_EQ(out->places[0], (SourceSpan{0, 2}));
  EXPECT_EQ(out->places[1], (SourceSpan{1, 3}));
  EXPECT_EQ(out->places[2], (SourceSpan{2, 4}));
  EXPECT_EQ(out->places[3], (SourceSpan{4, 6}));
  EXPECT_EQ(decoded_again(*out, letters), "Twelve boats");
}

TEST(base64, characters_are_whole_units) {
  const std::string_view letters = "Y2Fmw6kg4oCU\r\nIHRlbg==";
  const auto out = decode_base64(letters);
  ASSERT_TRUE(out);
  EXPECT_EQ(out->bytes, "café — ten");
  EXPECT_EQ(decoded_again(*out, letters), "café — ten");
  const SourceMap map = *SourceMap::make(runs_of(*out, letters, true), 13, 22);
  EXPECT_EQ(map.source_of({3, 5}), (std::vector<SourceSpan>{{4, 7}}));  // é
}

TEST(base64, what_is_none) {
  EXPECT_FALSE(decode_base64("Twelve boats."));
  EXPECT_EQ(decode_base64("VA")->bytes, "T");
  EXPECT_EQ(decode_base64("=")->bytes, "");
  EXPECT_FALSE(decode_base64_letters("&amp;", 0));
  EXPECT_FALSE(decode_base64_letters("A", 0));
  EXPECT_FALSE(decode_base64_letters("AA", 3));
}

TEST(base64, phases_begin_anew_after_other_bytes) {
  EXPECT_EQ(base64_phases("<a>AA\nAA-A"), (std::vector<std::uint8_t>{0, 0, 1, 0, 1, 2, 2, 3, 0, 0}));
}

}  // namespace
}  // namespace hexapla::ingest::base64_test
