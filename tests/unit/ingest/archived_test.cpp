// Tests src/ingest/archived.cpp.
#include <gtest/gtest.h>

#include <hexapla/exchange.h>
#include <hexapla/ingest.h>

#include "archive/pack.h"
#include "ingest/archive/follow.h"
#include "map_check.h"

namespace hexapla::ingest::archived_test {
namespace {

const std::string words =
    "The harbourmaster closed the port on Monday, and she said that twelve boats had been damaged by the storm.";
const std::string page = "<!doctype html><title>Port</title><h1>Storm closes the port</h1><p>" + words + "</p>";

Ingested read(const std::string& bytes, const std::string& file = "crawl") {
  Ingested out = read_accounts_from_memory(bytes, file);
  for (const Account& account : out.accounts) {
    // The map leads to the bytes that the chain leads to.
    const auto payload = archive::follow(bytes, nullptr, account.source(), {});
    EXPECT_EQ(payload ? payload_fault(account, payload->bytes) : payload.error().message(), "");
  }
  return out;
}

TEST(archived, a_record_is_an_account_with_its_place) {
  const std::string a = archive::response("http://port.example/2025/01/02/a", page);
  const Ingested out = read(archive::gzip(a) + archive::gzip(archive::response("http://port.example/b", page)), "crawl.warc.gz");
  ASSERT_EQ(out.accounts.size(), 2U);
  const Account& account = out.accounts[0];
  EXPECT_EQ(account.source().file, "crawl.warc.gz");
  EXPECT_EQ(account.source().chain.size(), 3U);
  EXPECT_EQ(out.accounts[1].source().chain[0].offset, archive::gzip(a).size());
  EXPECT_EQ(account.metadata().url, "http://port.example/2025/01/02/a");
  EXPECT_EQ(account.metadata().published, "2025-01-02");
  EXPECT_EQ(account.metadata().fetched, "2025-03-04T05:06:07Z");
  EXPECT_EQ(out.accounts[1].metadata().published, std::nullopt);
  const auto again = account_from_json(to_json(account));
  ASSERT_TRUE(again.has_value());
  EXPECT_EQ(again->source(), account.source());
  EXPECT_EQ(again->metadata(), account.metadata());
}

TEST(archived, the_declared_character_set_is_believed) {
  const std::string bytes =
      archive::response("http://port.example/a", "<p>\xE1\xE2\xE3 " + words, "Content-Type: text/html; charset=koi8-r\r\n");
  const Ingested out = read(bytes);
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].source().decoding[0], "koi8-r");
  EXPECT_EQ(out.accounts[0].text().substr(0, 6), "\xD0\x90\xD0\x91\xD0\xA6");
}

TEST(archived, json_lines_in_an_archive_have_records_in_it) {
  const std::string lines = "{\"text\": \"" + words + "\"}\n{\"text\": \"" + words + "\"}\n{\"text\": 1}\n";
  const Ingested out = read(archive::zstd(lines), "a.jsonl.zst");
  ASSERT_EQ(out.accounts.size(), 2U);
  EXPECT_EQ(out.accounts[1].source().record->offset, lines.find('\n') + 1);
  ASSERT_EQ(out.failed.size(), 1U);
  EXPECT_EQ(out.failed[0].file, "a.jsonl.zst");
  EXPECT_EQ(out.failed[0].offset, 0U);
}

TEST(archived, accounts_that_were_ingested_lead_to_their_own_originals) {
  const Ingested first = read(archive::response("http://port.example/a", page), "crawl.warc");
  const Ingested again = read_accounts_from_memory(archive::zstd(to_json(first.accounts[0]) + "\n"), "accounts.jsonl.zst");
  ASSERT_EQ(again.accounts.size(), 1U);
  EXPECT_EQ(again.accounts[0].source(), first.accounts[0].source());
}

TEST(archived, many_failures_are_counted) {
  std::string bytes;
  for (int i = 0; i < 130; ++i) bytes += archive::response("http://port.example/a", "x", "Content-Encoding: sdch\r\n");
  const Ingested out = read(bytes);
  ASSERT_EQ(out.failed.size(), 101U);
  EXPECT_NE(out.failed[100].reason.find("30 more could not be read"), std::string::npos);
}

TEST(archived, an_archive_of_other_things_says_so) {
  const Ingested out = read(archive::pack(archive::Packing::zip, {{"a.jpg", "x"}}), "a.zip");
  ASSERT_EQ(out.failed.size(), 1U);
  EXPECT_EQ(out.failed[0].message(), "a.zip: an archive of nothing that is read");
}

}  // namespace
}  // namespace hexapla::ingest::archived_test
