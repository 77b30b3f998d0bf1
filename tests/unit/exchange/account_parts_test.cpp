#include "exchange/account_parts.h"

#include <gtest/gtest.h>

#include "core/sha256.h"

namespace hexapla::exchange::account_parts_test {
namespace {

/// What a part of the form writes into an object of its own.
template <class Write>
std::string written(const Write& write) {
  text::JsonWriter writer;
  writer.begin_object();
  write(writer);
  writer.end_object();
  return std::move(writer).text();
}

std::string members(AccountParts parts) {
  parts.map = SourceMap::identity(static_cast<std::uint32_t>(parts.text.size()));
  const Account account = *Account::make(std::move(parts));
  return written([&](text::JsonWriter& writer) { write_account_members(writer, account); });
}

TEST(AccountParts, WritesEveryMemberInTheFormsOrder) {
  EXPECT_EQ(members({.text = "Pier",
                     .source = {.file = "a.jsonl",
                                .record = Record{.index = 2, .offset = 4'294'967'296},
                                .decoding = {"utf-8", "json"},
                                .sha256 = "ab",
                                .bytes = 9,
                                .sums = {1, 2, 2'147'483'646}},
                     .metadata = {.title = "T",
                                  .author = "A",
                                  .publisher = "P",
                                  .url = "U",
                                  .published = "2025-10-14",
                                  .updated = "2025-10-15",
                                  .language = "en"},
                     .warnings = {{.reason = "odd", .offset = 3}, {.reason = "old"}},
                     .id = "a",
                     .name = "Gazette",
                     .readable = false}),
            R"({"file":"a.jsonl","record":{"index":2,"offset":4294967296},"name":"Gazette","title":"T","author":"A",)"
            R"("publisher":"P","url":"U","published":"2025-10-14","updated":"2025-10-15","language":"en","readable":false,)"
            R"("sha256":"ab","bytes":9,"sums":[1,2,2147483646],"text_sha256":")" +
                sha256("Pier") +
                R"(","text_bytes":4,"decoding":["utf-8","json"],)"
                R"("warnings":[{"reason":"odd","offset":3},{"reason":"old","offset":null}]})");
}

TEST(AccountParts, WhatIsNotKnownIsNull) {
  const std::string json = members({});
  for (const char* member : {"record", "title", "author", "publisher", "url", "published", "updated", "language"})
    EXPECT_NE(json.find("\"" + std::string(member) + "\":null"), std::string::npos) << member << " in " << json;
  EXPECT_EQ(json.find("file_hex"), std::string::npos);
}

TEST(AccountParts, APathThatIsNoTextStandsInHexadecimalToo) {
  const std::string json = members({.source = {.file = "f\xE9\x0A.txt"}});
  EXPECT_TRUE(json.starts_with(R"({"file":"f)"
                               "\uFFFD"
                               R"(\n.txt","file_hex":"66e90a2e747874",)"))
      << json;
}

TEST(AccountParts, BlocksAndMap) {
  const Account account = *Account::make({.text = "Pier\n\nIt burns",
                                          .blocks = {{{0, 4}, BlockKind::title}, {{6, 14}, BlockKind::list_item}},
                                          .map = SourceMap::identity(14, 7)});
  EXPECT_EQ(written([&](text::JsonWriter& writer) { write_structure(writer, account); }),
            R"({"blocks":[{"kind":"title","begin":0,"end":4},{"kind":"list_item","begin":6,"end":14}],"map":[[14,7]]})");
}

TEST(AccountParts, ASpanIsAnObject) {
  text::JsonWriter writer;
  write_span(writer, 0, 4'294'967'295);
  EXPECT_EQ(writer.text(), R"({"begin":0,"end":4294967295})");
}

}  // namespace
}  // namespace hexapla::exchange::account_parts_test
