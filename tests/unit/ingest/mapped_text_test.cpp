// Tests src/ingest/mapped_text.cpp.
#include "ingest/mapped_text.h"

#include <gtest/gtest.h>

#include "text/charset_runs.h"

namespace hexapla::ingest::mapped_text_test {
namespace {

MappedText read_from(std::string text, std::uint32_t source) {
  const auto size = static_cast<std::uint32_t>(text.size());
  text::RunBuilder runs;
  runs.same(size, source);
  return {std::move(text), std::move(runs).take()};
}

TEST(mapped_text, white_space_is_folded_to_its_first_byte) {
  const MappedText out = folded(read_from("\n Twelve\r\n\tboats \n", 100));
  EXPECT_EQ(out.text, "Twelve boats");
  ASSERT_EQ(out.runs.size(), 3U);
  EXPECT_EQ(out.runs[0], (hexapla::Run{.text_begin = 0, .source_begin = 102}));
  EXPECT_EQ(out.runs[1],
            (hexapla::Run{.text_begin = 6, .source_begin = 108, .text_unit = 1, .source_unit = 1, .kind = RunKind::replaced}));
  EXPECT_EQ(out.runs[2], (hexapla::Run{.text_begin = 7, .source_begin = 111}));
}

TEST(mapped_text, ends_are_trimmed) {
  const MappedText out = trimmed(read_from(" \n a\n b ", 10));
  EXPECT_EQ(out.text, "a\n b");
  ASSERT_EQ(out.runs.size(), 1U);
  EXPECT_EQ(out.runs[0].source_begin, 13U);
}

TEST(mapped_text, blank_and_empty_texts) {
  EXPECT_TRUE(folded(read_from(" \n ", 5)).runs.empty());
  EXPECT_TRUE(trimmed(read_from(" \n ", 5)).text.empty());
  EXPECT_TRUE(folded({}).text.empty());
}

}  // namespace
}  // namespace hexapla::ingest::mapped_text_test
