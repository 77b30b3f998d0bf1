// Tests src/ingest/feeds/json_feed.cpp.
#include <gtest/gtest.h>

#include "../map_check.h"
#include "ingest/feeds/feeds.h"

namespace hexapla::ingest::json_feed_test {
namespace {

using Strings = std::vector<std::string>;

Ingested read(std::string_view bytes, const IngestOptions& options = {}) {
  Ingested out = read_accounts_from_memory(bytes, "f.json", options);
  for (const Account& account : out.accounts) EXPECT_EQ(map_fault(account, bytes), "");
  return out;
}

TEST(json_feed, items_are_accounts) {
  const std::string bytes =
      R"({"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Gazette", "language": "en-GB", "items": [)"
      R"({"id": "7", "url": "https://w.example/7", "title": "Port closed", "content_html": "<p>Twelve caf\u0026eacute; boats.</p>", "content_text": "no", "date_published": "2025-10-14T17:45:00Z", "authors": [{"name": "Ada Berg"}, {"name": "Bo Lund"}]},)"
      R"({"id": "8", "content_text": "The port was closed."}]})";
  const Ingested out = read(bytes);
  ASSERT_EQ(out.accounts.size(), 2U);
  EXPECT_EQ(blocks_of(out.accounts[0]), (Strings{"title: Port closed", "paragraph: Twelve café boats."}));
  EXPECT_EQ(out.accounts[0].metadata().publisher, "Harbour Gazette");
  EXPECT_EQ(out.accounts[0].metadata().author, "Ada Berg, Bo Lund");
  EXPECT_EQ(out.accounts[0].metadata().published, "2025-10-14T17:45:00Z");
  EXPECT_EQ(out.accounts[0].metadata().url, "https://w.example/7");
  EXPECT_EQ(out.accounts[1].text(), "The port was closed.");
  EXPECT_EQ(out.accounts[1].source().record, (Record{1, bytes.find(R"({"id": "8")")}));
}

TEST(json_feed, is_told_by_its_version) {
  EXPECT_TRUE(is_json_feed(R"( {"version": "https:\/\/jsonfeed.org\/version\/1"})"));
  EXPECT_FALSE(is_json_feed(R"({"version": "1", "text": "x"})"));
  EXPECT_FALSE(is_json_feed("[]"));
}

TEST(json_feed, broken_items_cost_themselves) {
  const Ingested out =
      read(R"({"version": "https://jsonfeed.org/version/1", "items": [{"id": "1"}, {"title": "Port closed"}, 7]})");
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "Port closed");
  ASSERT_EQ(out.failed.size(), 2U);
  EXPECT_EQ(out.failed[0].message(), "f.json: byte 56: an item without a text");
  EXPECT_EQ(read(R"({"version": "https://jsonfeed.org/version/1"})").failed[0].message(), "f.json: byte 0: a feed without items");
  EXPECT_EQ(read(R"({"version": "https://jsonfeed.org/version/1", "items": [})").failed.size(), 1U);
}

}  // namespace
}  // namespace hexapla::ingest::json_feed_test
