// Tests src/ingest/transfer/transfer.cpp.
#include "ingest/transfer/transfer.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::transfer_test {
namespace {

TEST(transfer, quoted_printable_and_its_bytes) {
  const Transferred out = decode_quoted_printable("caf=C3=A9 =3d");
  EXPECT_EQ(out.bytes, "café =");
  EXPECT_EQ(out.places[2], (SourceSpan{2, 3}));
  EXPECT_EQ(out.places[3], (SourceSpan{3, 6}));
  EXPECT_EQ(out.places[6], (SourceSpan{10, 13}));
}

TEST(transfer, soft_line_ends_belong_to_the_byte_after_them) {
  const Transferred out = decode_quoted_printable("ab=\r\ncd= \n=41=\n");
  EXPECT_EQ(out.bytes, "abcdA");
  EXPECT_EQ(out.places[2], (SourceSpan{2, 6}));
  EXPECT_EQ(out.places[4], (SourceSpan{7, 13}));
  EXPECT_EQ(quoted_printable_bytes("=\r\nc"), "c");
}

TEST(transfer, what_is_no_escape_stands_for_itself) {
  EXPECT_EQ(quoted_printable_bytes("1=2 =ZZ ="), "1=2 =ZZ =");
  EXPECT_EQ(quoted_printable_bytes("=4"), "=4");
  EXPECT_EQ(quoted_printable_bytes(""), "");
}

TEST(transfer, units_are_bytes_or_characters) {
  const std::string_view text = "caf=C3=A9s";
  const std::vector<hexapla::Run> runs = runs_of(decode_quoted_printable(text), text, true);
  ASSERT_EQ(runs.size(), 3U);
  EXPECT_EQ(runs[1],
            (hexapla::Run{.text_begin = 3, .source_begin = 3, .text_unit = 2, .source_unit = 6, .kind = RunKind::replaced}));
  EXPECT_EQ(runs_of(decode_quoted_printable(text), text, false)[1].text_unit, 1U);
}

}  // namespace
}  // namespace hexapla::ingest::transfer_test
