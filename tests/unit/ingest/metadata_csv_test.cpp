// Tests src/ingest/metadata_csv.cpp.
#include "ingest/metadata_csv.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::metadata_csv_test {
namespace {

Result<std::vector<MetadataRow>> parse(std::string_view csv) {
  std::vector<Warning> warnings;
  return parse_metadata_csv(csv, "m.csv", warnings);
}

std::string error_of(std::string_view csv) {
  const auto rows = parse(csv);
  return rows ? "read" : rows.error().message();
}

TEST(metadata_csv, rows_by_the_names_of_columns) {
  std::vector<Warning> warnings;
  const auto rows = parse_metadata_csv(
      "\xEF\xBB\xBFURL,File ,published,note\r\nhttps://a.example, a.txt ,14 Oct 2025,x\r\n\r\n,\"b, \"\"2\"\".txt\",,\r\n",
      "m.csv", warnings);
  ASSERT_TRUE(rows) << rows.error().message();
  ASSERT_EQ(rows->size(), 2U);
  EXPECT_EQ((*rows)[0].file, "a.txt");
  EXPECT_EQ((*rows)[0].metadata.published, "2025-10-14");
  EXPECT_EQ((*rows)[0].metadata.url, "https://a.example");
  EXPECT_EQ((*rows)[1].file, "b, \"2\".txt");
  EXPECT_EQ((*rows)[1].metadata.url, std::nullopt);
  EXPECT_EQ((*rows)[1].line, 4U);
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_EQ(warnings[0].reason,
            "--meta: column \"note\" is not used; known are file, name, id, publisher, url, title, author, language, published, "
            "updated");
}

TEST(metadata_csv, semicolons_and_tabs) {
  EXPECT_EQ(parse("file;publisher\na.txt;Gazette, The\n")->at(0).metadata.publisher, "Gazette, The");
  EXPECT_EQ(parse("file\tname\tid\na.txt\tBugle\tx1")->at(0).name, "Bugle");
}

TEST(metadata_csv, wrong_rows_are_named) {
  EXPECT_EQ(error_of("publisher\nX\n"), "m.csv: row 1: the first row names the columns; one of them must be \"file\"");
  EXPECT_EQ(error_of("file,published\na.txt,01/02/03\n"),
            "m.csv: row 2: published \"01/02/03\" is not a time that is clear; write it as 2025-10-14 or 2025-10-14T17:45:00Z");
  EXPECT_EQ(error_of("file,url\na.txt,javascript:alert(1)\n"),
            "m.csv: row 2: url \"javascript:alert(1)\" is no address; write it as https://example.org/article");
  EXPECT_EQ(error_of("file\na.txt\na.txt\n"), "m.csv: row 3: a.txt has a row already");
  EXPECT_EQ(error_of("file\n\"a.txt\n"), "m.csv: row 2: a quotation mark is not closed");
  EXPECT_EQ(error_of("file,publisher\n,X\n"), "m.csv: row 2: names no file");
  EXPECT_EQ(error_of(""), "m.csv: row 1: it is empty");
}

TEST(metadata_csv, files_are_matched_by_path_or_its_end) {
  const std::vector<std::string> files = {"./s/a.txt", "t/a.txt", "t/b.txt"};
  std::vector<Warning> warnings;
  const std::vector<std::string> wanted = {"s/a.txt", "b.txt", "a.txt", "c.txt", "xb.txt"};
  const auto found = match_files(wanted, files, "--name:", warnings);
  EXPECT_EQ(found[0], 0U);
  EXPECT_EQ(found[1], 2U);
  EXPECT_EQ(found[2], std::nullopt);
  EXPECT_EQ(found[3], std::nullopt);
  ASSERT_EQ(warnings.size(), 3U);
  EXPECT_EQ(warnings[0].reason, "--name: a.txt matches more than one input; give more of its path");
  EXPECT_EQ(warnings[1].reason, "--name: c.txt matches no input");
}

}  // namespace
}  // namespace hexapla::ingest::metadata_csv_test
