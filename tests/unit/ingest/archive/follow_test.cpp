// Tests src/ingest/archive/follow.cpp; walk_test.cpp follows every chain that it finds.
#include "ingest/archive/follow.h"

#include <gtest/gtest.h>

#include "pack.h"

namespace hexapla::archive::follow_test {
namespace {

std::string followed(std::string_view whole, const Source& source, const Limits& limits = {}) {
  const auto out = follow(whole, nullptr, source, limits);
  return out ? out->bytes : "error: " + out.error().reason;
}

TEST(follow, a_record_is_taken_from_what_the_chain_leads_to) {
  const std::string lines = "{\"a\": 1}\n{\"b\": 2}\n", bytes = gzip(lines);
  const Source source{.chain = {{.kind = "gzip"}}, .record = Record{.index = 1, .offset = 9}, .bytes = 8};
  EXPECT_EQ(followed(bytes, source), "{\"b\": 2}");
  EXPECT_EQ(follow(bytes, nullptr, source, {})->in_file, std::nullopt);
  Source beyond = source;
  beyond.bytes = 10;
  EXPECT_EQ(followed(bytes, beyond), "error: ends before what was read from it does");
  EXPECT_EQ(followed(bytes, source, {.account_bytes = 7}), "error: is larger than the limits allow");
}

TEST(follow, places_in_the_file_where_nothing_is_decoded) {
  const std::string bytes = response("http://a.example/", "one") + response("http://a.example/", "two");
  const std::uint64_t second = bytes.rfind("WARC/1.1");
  const auto out = follow(bytes, nullptr, {.chain = {{.kind = "warc", .offset = second}, {.kind = "http", .offset = 44}}}, {});
  EXPECT_EQ(out->bytes, "two");
  EXPECT_EQ(out->in_file, bytes.find("two"));
}

TEST(follow, steps_that_lead_nowhere_are_errors) {
  const std::string bytes = response("http://a.example/", "one");
  EXPECT_EQ(followed(bytes, {.chain = {{.kind = "warc", .offset = 1}}}), "error: no record of a web archive (WARC) begins here");
  EXPECT_EQ(followed(bytes, {.chain = {{.kind = "warc", .offset = 9999}}}), "error: ends before what was read from it does");
  EXPECT_EQ(followed(bytes, {.chain = {{.kind = "warc"}, {.kind = "http", .offset = 9999}}}), "error: has no such body");
  EXPECT_EQ(followed(bytes, {.chain = {{.kind = "rot13"}}}), "error: a body in the content coding \"rot13\", which is not read");
  EXPECT_EQ(followed(bytes, {.chain = {{.kind = "gzip"}}}), "error: no gzip member begins here");
  const std::string tar = pack(Packing::tar, {{"a.txt", "x"}});
  EXPECT_EQ(followed(tar, {.chain = {{.kind = "tar", .offset = 0, .name = "b.txt"}}}), "error: holds no member b.txt at byte 0");
  EXPECT_EQ(followed(tar, {.chain = std::vector<SourceStep>(65, {.kind = "gzip"})}),
            "error: a chain of more steps than any archive gives");
  std::string damaged = gzip("one");
  damaged[damaged.size() - 5] ^= 1;
  EXPECT_EQ(followed(damaged, {.chain = {{.kind = "gzip"}}}), "error: a damaged gzip member");
}

}  // namespace
}  // namespace hexapla::archive::follow_test
