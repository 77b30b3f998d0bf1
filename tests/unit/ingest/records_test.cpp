// Tests src/ingest/records.cpp.
#include <gtest/gtest.h>

#include <hexapla/ingest.h>

#include "map_check.h"

namespace hexapla::ingest::records_test {
namespace {

using Strings = std::vector<std::string>;

Ingested read(std::string_view bytes, const IngestOptions& options = {}) {
  Ingested out = read_accounts_from_memory(bytes, "r.jsonl", options);
  for (const Account& account : out.accounts) EXPECT_EQ(map_fault(account, bytes), "");
  return out;
}

Strings failures(std::string_view bytes) {
  Strings out;
  for (const Error& error : read(bytes).failed) out.push_back(error.message());
  return out;
}

TEST(records, members_by_their_usual_names) {
  const Ingested out = read(
      R"({"id": 7, "headline": "Port closed", "authors": [{"name": "Ada Berg"}, "Bo Lund"], "source": {"name": "Wire"}, "link": "https://w.example/7", "date": "14 October 2025 17:45 GMT", "modified": "yesterday", "lang": "en-GB", "body": "Twelve boats were damaged, and the port was closed by the harbourmaster."})");
  ASSERT_EQ(out.accounts.size(), 1U);
  const Account& account = out.accounts[0];
  EXPECT_EQ(account.id(), "7");
  EXPECT_EQ(blocks_of(account)[0], "title: Port closed");
  EXPECT_EQ(account.metadata().author, "Ada Berg, Bo Lund");
  EXPECT_EQ(account.metadata().publisher, "Wire");
  EXPECT_EQ(account.metadata().url, "https://w.example/7");
  EXPECT_EQ(account.metadata().published, "2025-10-14T17:45Z");
  EXPECT_EQ(account.metadata().updated, std::nullopt);
  EXPECT_EQ(account.metadata().language, "en-GB");
  ASSERT_EQ(account.warnings().size(), 1U);
  EXPECT_EQ(account.warnings()[0].reason, "updated \"yesterday\" is not a time that is clear; left out");
}

TEST(records, fields_of_the_user) {
  IngestOptions options;
  options.fields.text = {"story"};
  options.fields.published = {"when"};
  const Ingested out = read(R"({"text": "no", "story": "Twelve boats.", "when": "2025-10-14"})", options);
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "Twelve boats.");
  EXPECT_EQ(out.accounts[0].metadata().published, "2025-10-14");
}

TEST(records, a_title_that_the_text_begins_with_stands_once) {
  EXPECT_EQ(blocks_of(read(R"({"title": "Port closed", "text": "Port closed\n\nTwelve boats."})").accounts[0]),
            (Strings{"title: Port closed", "paragraph: Twelve boats."}));
}

TEST(records, arrays_objects_and_lines) {
  EXPECT_EQ(read("[{\"text\": \"One.\"},\n {\"text\": \"Two.\"}]").accounts.size(), 2U);
  EXPECT_EQ(read("{\n \"text\": \"One.\"\n}\n").accounts.size(), 1U);
  EXPECT_EQ(read("{\"text\": \"One.\"}{\"text\": \"Two.\"}\n\n{\"text\": \"Three.\"}").accounts.size(), 3U);
  const Ingested out = read("\xEF\xBB\xBF{\"text\": \"One.\"}\r\n{\"text\": \"Two.\"}\r\n");
  ASSERT_EQ(out.accounts.size(), 2U);
  EXPECT_EQ(out.accounts[1].source().record, (Record{1, 21}));
  EXPECT_EQ(out.accounts[1].source().bytes, 16U);
}

TEST(records, broken_ones_cost_themselves_alone) {
  const std::string bytes =
      "{\"text\": \"One.\"}\n{\"text\": \"broken\n{\"text\": \"Two.\"}\n{\"title\": \"no text\"}\n17\n{\"text\": \"Three.\"}\n";
  EXPECT_EQ(read(bytes).accounts.size(), 3U);
  EXPECT_EQ(read("{\"text\": \"One.\"}\n{\"text\": \n{\"text\": \"Two.\"}\n").accounts.back().source().record, (Record{2, 27}));
  EXPECT_EQ(failures(bytes),
            (Strings{"r.jsonl: byte 33: not JSON: a control character inside a string",
                     "r.jsonl: byte 51: a record without a text (a member text, body, content, articleBody that is a string)",
                     "r.jsonl: byte 72: not JSON: a record is wanted here"}));
  EXPECT_EQ(failures("[{\"text\": \"One.\"}, 5, {\"text\": tru, \"a\": [1,2]}, {\"text\": \"Two.\"}]"),
            (Strings{"r.jsonl: byte 19: a record is not an object", "r.jsonl: byte 31: not JSON: a value is wanted here"}));
  EXPECT_EQ(read("[{\"text\": \"One.\"}, 5, {\"text\": tru, \"a\": [1,2]}, {\"text\": \"Two.\"}]").accounts.size(), 2U);
}

TEST(records, many_broken_ones_are_counted) {
  std::string bytes;
  for (int i = 0; i < 150; ++i) bytes += "{}\n";
  const Strings found = failures(bytes);
  ASSERT_EQ(found.size(), 101U);
  EXPECT_EQ(found.back(), "r.jsonl: byte 300: 50 more records could not be read, from here on");
}

TEST(records, html_in_a_text_member_is_read_as_html) {
  const Ingested out = read(R"({"text": "<p>Twelve &eacute; boats.</p>\n<p>One pier.</p>"})");
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "Twelve é boats.\n\nOne pier.");
  EXPECT_EQ(out.accounts[0].source().decoding, (Strings{"utf-8", "json", "html"}));
}

TEST(records, a_records_metadata_holds_against_its_pages) {
  const Ingested out = read(
      R"({"publisher": "Record", "html": "<meta property=og:site_name content=Page><meta name=author content=Ada><p>Twelve boats were damaged."})");
  EXPECT_EQ(out.accounts.at(0).metadata().publisher, "Record");
  EXPECT_EQ(out.accounts[0].metadata().author, "Ada");
}

TEST(records, limits) {
  IngestOptions options;
  options.limits.records = 2;
  const Ingested out = read("{\"text\": \"1.\"}\n{\"text\": \"2.\"}\n{\"text\": \"3.\"}\n", options);
  EXPECT_EQ(out.accounts.size(), 2U);
  ASSERT_EQ(out.failed.size(), 1U);
  EXPECT_EQ(out.failed[0].reason, "more than 2 records; the rest is not read");
}

}  // namespace
}  // namespace hexapla::ingest::records_test
