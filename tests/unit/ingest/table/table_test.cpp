// Tests src/ingest/table/table.cpp.
#include "ingest/table/table.h"

#include <gtest/gtest.h>

#include "../map_check.h"

namespace hexapla::ingest::table_test {
namespace {

using Strings = std::vector<std::string>;

Ingested read(std::string_view bytes, const IngestOptions& options = {}, const std::string& file = "t.csv") {
  Ingested out = read_accounts_from_memory(bytes, file, options);
  for (const Account& account : out.accounts) EXPECT_EQ(map_fault(account, bytes), "");
  return out;
}

TEST(table, rows_are_accounts) {
  const std::string bytes =
      "ID,Headline,Author,Date,URL,Text\r\n"
      "7,Port closed,Ada Berg,2025-10-14,https://w.example/7,\"The mayor said \"\"no\"\".\r\n\r\nTwelve boats, she said.\"\r\n"
      "8,,,,,\"<p>Twelve caf&eacute; <a href=\"\"x\"\">boats</a>.</p>\"\r\n";
  const Ingested out = read(bytes);
  ASSERT_EQ(out.accounts.size(), 2U);
  const Account& account = out.accounts[0];
  EXPECT_EQ(blocks_of(account),
            (Strings{"title: Port closed", "paragraph: The mayor said \"no\".", "paragraph: Twelve boats, she said."}));
  EXPECT_EQ(account.id(), "7");
  EXPECT_EQ(account.metadata().author, "Ada Berg");
  EXPECT_EQ(account.metadata().published, "2025-10-14");
  EXPECT_EQ(account.metadata().url, "https://w.example/7");
  EXPECT_EQ(account.source().record, (Record{0, 34}));
  EXPECT_EQ(account.source().decoding, (Strings{"utf-8", "csv", "html"}));
  EXPECT_EQ(out.accounts[1].text(), "Twelve café boats.");
}

TEST(table, columns_of_the_user) {
  IngestOptions options;
  options.fields.text = {"story"};
  const Ingested out = read("text\tstory\nno\tTwelve boats.\n", options, "t");
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "Twelve boats.");
}

TEST(table, is_told_by_its_columns) {
  const RecordFields fields;
  EXPECT_TRUE(is_table("title;body\na;b\n", fields));
  EXPECT_FALSE(is_table("title;story\na;b\n", fields));
  EXPECT_FALSE(is_table("Body, mind and soul\nThe mayor said so.\n", fields));
  EXPECT_FALSE(is_table("text\nTwelve boats.\n", fields));
  EXPECT_FALSE(is_table("", fields));
  EXPECT_EQ(read("text\nTwelve boats.\n").accounts.size(), 1U);  // by its name
}

TEST(table, broken_rows_cost_themselves) {
  const Ingested out = read("title,text\nA,One boat.,x\n,\nB,Two boats.,\n,\"Three\nC,Four boats.\n");
  ASSERT_EQ(out.accounts.size(), 2U);
  EXPECT_EQ(out.accounts[1].metadata().title, "C");
  ASSERT_EQ(out.failed.size(), 3U);
  EXPECT_EQ(out.failed[0].message(), "t.csv: byte 11: a row of 3 cells under 2 columns");
  EXPECT_EQ(out.failed[1].message(), "t.csv: byte 25: a row without a text");
  EXPECT_EQ(out.failed[2].message(), "t.csv: byte 42: a quotation mark that nothing closes");
}

TEST(table, tables_of_another_use) {
  const Ingested out = read("file,published\na.txt,2025-10-14\n");
  ASSERT_EQ(out.failed.size(), 1U);
  EXPECT_EQ(out.failed[0].message(),
            "t.csv: byte 0: a table without a column that holds a text (text, body, content, articleBody); name it with --field "
            "text=COLUMN");
  EXPECT_EQ(read("title,text\n").failed[0].message(), "t.csv: byte 0: a table without rows");
}

TEST(table, limits) {
  IngestOptions options;
  options.limits.records = 1;
  options.limits.account_bytes = 20;
  const Ingested out = read("title,text\nA,One boat.\nB,Two boats.\n", options);
  EXPECT_EQ(out.accounts.size(), 1U);
  ASSERT_EQ(out.failed.size(), 1U);
  EXPECT_EQ(out.failed[0].code, ErrorCode::limit);
  EXPECT_EQ(out.failed[0].offset, 23U);
  std::string many = "a,text\n";
  for (int i = 0; i < 103; ++i) many += "x,\n";
  const Ingested broken = read(many);
  ASSERT_EQ(broken.failed.size(), 101U);
  EXPECT_EQ(broken.failed[100].reason, "3 more rows could not be read, from here on");
  EXPECT_EQ(broken.failed[100].offset, 307U);
}

}  // namespace
}  // namespace hexapla::ingest::table_test
