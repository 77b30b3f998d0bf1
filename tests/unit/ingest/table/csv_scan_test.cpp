// Tests src/ingest/table/csv_scan.cpp.
#include "ingest/table/csv_scan.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace hexapla::ingest::csv_scan_test {
namespace {

using Strings = std::vector<std::string>;

/// Each row as "[begin, end) cell|cell".
Strings rows(std::string_view text, char separator = ',') {
  CsvScanner scanner(text, separator);
  Row row;
  Strings out;
  while (scanner.next(row)) {
    std::string line = fmt::format("{}-{}", row.place.begin, row.place.end);
    for (const Cell& cell : row.cells) line += "|" + text_of(text, cell).text;
    if (row.unclosed) line += fmt::format(" unclosed {}", *row.unclosed);
    out.push_back(line);
  }
  return out;
}

TEST(csv_scan, rows_and_their_bytes) {
  EXPECT_EQ(rows("a,b\nc,,d\r\n\r\ne"), (Strings{"0-3|a|b", "4-8|c||d", "12-13|e"}));
  EXPECT_EQ(rows("a\tb,c\n", '\t'), (Strings{"0-5|a|b,c"}));
  EXPECT_EQ(rows(""), Strings{});
  EXPECT_EQ(rows("a,\n"), (Strings{"0-2|a|"}));
}

TEST(csv_scan, quoted_cells_hold_separators_and_line_ends) {
  EXPECT_EQ(rows("\"a,\n\"\"b\"\"\",c\nd"), (Strings{"0-12|a,\n\"b\"|c", "13-14|d"}));
  EXPECT_EQ(rows("\"\",x"), (Strings{"0-4||x"}));
}

TEST(csv_scan, marks_that_quote_nothing) {
  EXPECT_EQ(rows("\"a\" b,c"), (Strings{"0-7|\"a\" b|c"}));
  EXPECT_EQ(rows("a \"b,c\""), (Strings{"0-7|a \"b|c\""}));
  EXPECT_EQ(rows("x,\"a\nb"), (Strings{"0-4|x|\"a unclosed 2", "5-6|b"}));
}

TEST(csv_scan, doubled_marks_are_units) {
  const std::string_view text = "x,\"a\"\"b\"";
  CsvScanner scanner(text, ',');
  Row row;
  ASSERT_TRUE(scanner.next(row));
  const MappedText cell = text_of(text, row.cells[1]);
  ASSERT_EQ(cell.runs.size(), 3U);
  EXPECT_EQ(cell.runs[0], (hexapla::Run{.text_begin = 0, .source_begin = 3}));
  EXPECT_EQ(cell.runs[1],
            (hexapla::Run{.text_begin = 1, .source_begin = 4, .text_unit = 1, .source_unit = 2, .kind = RunKind::replaced}));
  EXPECT_EQ(cell.runs[2], (hexapla::Run{.text_begin = 2, .source_begin = 6}));
  EXPECT_EQ(decode_doubled_quotes("\"\""), "\"");
  EXPECT_EQ(decode_doubled_quotes("\"\"\"\"\"a"), "\"\"\"a");
}

TEST(csv_scan, separators_by_the_first_line) {
  EXPECT_EQ(separator_of("a;b;c,d\n,,,,").mark, ';');
  EXPECT_EQ(separator_of("a\tb").mark, '\t');
  EXPECT_EQ(separator_of("\"a;;;\",b").mark, ',');
  EXPECT_EQ(separator_of("a").mark, ',');
  EXPECT_EQ(separator_of("sep=|\r\na,b|c").mark, '|');
  EXPECT_EQ(separator_of("sep=|\r\na,b|c").first_row, 7U);
}

}  // namespace
}  // namespace hexapla::ingest::csv_scan_test
