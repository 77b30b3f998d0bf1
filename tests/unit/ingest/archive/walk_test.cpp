// Tests src/ingest/archive/walk.cpp and follow.cpp: what is found, and that its chain leads to it again.
#include "ingest/archive/walk.h"

#include <gtest/gtest.h>

#include "ingest/archive/follow.h"
#include "pack.h"

namespace hexapla::archive::walk_test {
namespace {

using Strings = std::vector<std::string>;

std::string said(const std::vector<SourceStep>& chain) {
  std::string out;
  for (const SourceStep& step : chain) {
    out += fmt::format("{}{}@{}{}", out.empty() ? "" : " ", step.kind, step.offset, step.name.empty() ? "" : "=" + step.name);
  }
  return out;
}

/// "chain: bytes" of each member, "[offset: reason]" of each error.
class Collecting : public Sink {
 public:
  explicit Collecting(std::string_view whole) : whole_(whole) {}
  bool take(const Member& member) override {
    out.push_back(fmt::format("{}: {}", said(member.chain), member.bytes));
    last = member;
    const auto followed = follow(whole_, nullptr, {.chain = member.chain}, {});
    EXPECT_TRUE(followed.has_value()) << out.back() << "\n" << (followed ? "" : followed.error().reason);
    if (followed) {
      EXPECT_EQ(followed->bytes, member.bytes);
    }
    if (followed && followed->in_file) {
      EXPECT_EQ(whole_.substr(*followed->in_file, member.bytes.size()), member.bytes);
    }
    return out.size() < most;
  }
  void fail(Error error) override { out.push_back(fmt::format("[{}: {}]", error.offset.value_or(9999), error.reason)); }
  void pass() override { ++passed; }
  void reach(std::uint64_t offset) override { reached = std::max(reached, offset); }

  Strings out;
  Member last;
  std::size_t most = 1000;
  std::uint64_t passed = 0, reached = 0;

 private:
  std::string_view whole_;
};

Strings found(const std::string& whole, const Limits& limits = {}) {
  Collecting sink(whole);
  walk_archive(whole, nullptr, "a.archive", limits, sink);
  return sink.out;
}

const std::string page = "<p>Twelve boats were damaged.";
const std::string url = "http://port.example/a";

TEST(walk, one_text_in_each_compression) {
  EXPECT_EQ(found(gzip(page)), (Strings{"gzip@0: " + page}));
  EXPECT_EQ(found(gzip("<p>Twelve ") + gzip("boats")), (Strings{"gzip@0: <p>Twelve boats"}));
  EXPECT_EQ(found(zstd(page)), (Strings{"zstd@0: " + page}));
  EXPECT_EQ(found(pack(Packing::xz, {{"", page}})), (Strings{"xz@0: " + page}));
  EXPECT_EQ(found(pack(Packing::bzip2, {{"", page}})), (Strings{"bzip2@0: " + page}));
}

TEST(walk, members_that_a_reader_takes) {
  const std::string tar =
      pack(Packing::tar, {{"a.html", page}, {"b.jpg", "x"}, {".c.txt", "x"}, {"d/e.txt", "boats"}, {"f", page}, {"g", "x"}});
  Collecting sink(tar);
  walk_archive(tar, nullptr, "a.tar", {}, sink);
  EXPECT_EQ(sink.out, (Strings{"tar@0=a.html: " + page, "tar@3072=d/e.txt: boats", "tar@4096=f: " + page}));
  EXPECT_EQ(sink.passed, 3U);
  EXPECT_EQ(found(gzip(tar))[1], "gzip@0 tar@3072=d/e.txt: boats");
  const Strings zip = found(pack(Packing::zip, {{"a.html", page}, {"a.html", "<p>again"}}));
  ASSERT_EQ(zip.size(), 2U);
  EXPECT_NE(zip[0].find("=a.html: " + page), std::string::npos);
  EXPECT_NE(zip[1].find("=a.html: <p>again"), std::string::npos);
}

TEST(walk, records_of_web_archives) {
  const std::string a = response(url, page), b = response(url, gzip(page), "Content-Encoding: gzip\r\n");
  EXPECT_EQ(found(a + b), (Strings{"warc@0 http@44: " + page, fmt::format("warc@{} http@43 gzip@0: {}", a.size(), page)}));
  EXPECT_EQ(found(gzip(a) + gzip(b)),
            (Strings{"gzip@0 warc@0 http@44: " + page, fmt::format("gzip@{} warc@0 http@43 gzip@0: {}", gzip(a).size(), page)}));
  EXPECT_EQ(found(gzip(a + b))[1], fmt::format("gzip@0 warc@{} http@43 gzip@0: {}", a.size(), page));
  const std::string dictionary = noise(3000), frame = dictionary_frame(dictionary);
  EXPECT_EQ(found(frame + zstd(a, dictionary) + zstd(b, dictionary)),
            (Strings{fmt::format("zstd@{} warc@0 http@44: {}", frame.size(), page),
                     fmt::format("zstd@{} warc@0 http@43 gzip@0: {}", frame.size() + zstd(a, dictionary).size(), page)}));
  const std::string arc = arc_record("filedesc://a.arc", "1 0 x\n"), line = arc_record(url, "HTTP/1.0 200 OK\r\n\r\n" + page);
  EXPECT_EQ(found(arc + line), (Strings{fmt::format("arc@{} http@19: {}", arc.size(), page)}));
}

TEST(walk, what_a_record_says) {
  const std::string one = response(url, page, "Content-Type: text/html; charset=koi8-r\r\n"), bytes = one + one;
  Collecting sink(bytes);
  walk_archive(bytes, nullptr, "a.warc", {}, sink);
  EXPECT_EQ(sink.last.url, url);
  EXPECT_EQ(sink.last.fetched, "2025-03-04T05:06:07Z");
  EXPECT_EQ(sink.last.charset, "koi8-r");
  EXPECT_FALSE(sink.last.is_cut_off);
  EXPECT_EQ(sink.reached, one.size());
}

TEST(walk, archives_in_archives) {
  const std::string warc = gzip(response(url, page));
  const std::string zip =
      pack(Packing::zip, {{"a.warc.gz", warc}, {"b.tar", pack(Packing::tar, {{"c.txt", "boats"}})}, {"d.docx", warc}});
  const Strings out = found(zip);
  ASSERT_EQ(out.size(), 3U);
  EXPECT_NE(out[0].find("=a.warc.gz gzip@0 warc@0 http@44: " + page), std::string::npos);
  EXPECT_NE(out[1].find("=b.tar tar@0=c.txt: boats"), std::string::npos);
}

TEST(walk, nesting_is_limited) {
  std::string bytes = page;
  for (int i = 0; i < 6; ++i) bytes = gzip(bytes);
  EXPECT_EQ(found(bytes), (Strings{"[0: an archive in more than 5 others]"}));
  EXPECT_EQ(found(bytes, {.archive_depth = 6}).size(), 1U);
}

TEST(walk, each_damage_costs_itself_and_is_named) {
  const std::string a = gzip(response(url, page)), c = gzip(response(url + "c", page));
  std::string b = gzip(response(url + "b", page));
  b[b.size() - 6] ^= 1;
  EXPECT_EQ(found(a + b + c), (Strings{"gzip@0 warc@0 http@44: " + page, fmt::format("[{}: a damaged gzip member]", a.size()),
                                       fmt::format("gzip@{} warc@0 http@44: {}", a.size() + b.size(), page)}));
  const std::string bad = response(url, "x", "Content-Encoding: sdch\r\n"), good = response(url, page);
  EXPECT_EQ(found(good + bad + good)[1],
            fmt::format("[{}: {}: a body in the content coding \"sdch\", which is not read]", good.size(), url));
  std::string lying = good;
  lying.replace(lying.find("Content-Length: "), 17, "Content-Length: 9");
  EXPECT_EQ(found(lying + good).size(), 2U);
  EXPECT_EQ(found(pack(Packing::tar, {{"a.html", gzip(page).substr(0, 30)}, {"b.html", page}})).size(), 2U);
}

/// The parts of JSON Lines, and that the chain and the part's beginning lead to each.
class Parts : public Collecting {
 public:
  explicit Parts(std::string_view whole) : Collecting(whole), archive_(whole) {}
  bool take(const Member& member) override {
    const Source source{.chain = member.chain, .record = member.first, .bytes = member.bytes.size()};
    const auto followed = follow(archive_, nullptr, source, {});
    EXPECT_TRUE(followed && followed->bytes == member.bytes);
    parts.push_back({member.first.index, member.bytes.size()});
    text += member.bytes;
    return true;
  }
  std::vector<std::pair<std::uint64_t, std::size_t>> parts;
  std::string text;

 private:
  std::string_view archive_;
};

TEST(walk, json_lines_come_in_parts) {
  const std::string line = "{\"text\": \"" + noise(700'000) + "\"}\n";
  std::string lines, frames;
  for (int i = 0; i < 30; ++i) {
    lines += line;
    frames += zstd(line);
  }
  for (const std::string& whole : {gzip(lines), frames}) {
    Parts sink(whole);
    walk_archive(whole, nullptr, "a.jsonl.gz", {}, sink);
    EXPECT_TRUE(sink.text == lines);
    ASSERT_GE(sink.parts.size(), 3U);
    EXPECT_EQ(sink.parts[1].first * line.size(), sink.parts[0].second);
  }
}

TEST(walk, damage_in_json_lines_costs_the_lines_that_it_cuts) {
  const std::string a = gzip("{\"a\": 1}\n{\"b\""), c = gzip(": 3}\n{\"d\": 4}\n");
  std::string b = gzip(": 2}\n{\"c\"");
  b[b.size() - 6] ^= 1;
  const std::string whole = a + b + c;
  Parts sink(whole);
  walk_archive(whole, nullptr, "a.jsonl.gz", {}, sink);
  EXPECT_EQ(sink.text, "{\"a\": 1}\n{\"d\": 4}\n");
  EXPECT_EQ(sink.out, (Strings{fmt::format("[{}: a damaged gzip member]", a.size())}));
}

TEST(walk, texts_that_are_too_long_are_named) {
  EXPECT_EQ(found(gzip(noise(300)), {.account_bytes = 299}), (Strings{"[0: byte 299: more than the limit of 299 bytes]"}));
  EXPECT_EQ(found(response(url, noise(300)), {.account_bytes = 299})[0].substr(0, 15), "[0: a record of");
  EXPECT_EQ(found(gzip("{" + noise(300)), {.account_bytes = 299}).size(), 1U);
  EXPECT_EQ(found(response(url, "1") + response(url, "2") + response(url, "3"), {.records = 2}).size(), 3U);
}

TEST(walk, bombs_are_named) {
  const std::string bomb = gzip(std::string(100U << 20U, ' '));
  EXPECT_EQ(found(bomb, {.account_bytes = 200U << 20U, .expansion = 20})[0],
            "[0: a gzip member decompresses to more than 20 times its size]");
  const Strings out = found(pack(Packing::zip, {{"a.txt", std::string(100U << 20U, ' ')}, {"b.txt", "boats"}}),
                            {.account_bytes = 200U << 20U, .expansion = 20});
  EXPECT_NE(out[0].find("member a.txt: decompresses to more than 20 times its size"), std::string::npos);
}

TEST(walk, office_documents_are_refused_as_such) {
  EXPECT_NE(found(pack(Packing::zip, {{"[Content_Types].xml", "<x/>"}, {"a.html", page}}))[0].find("office document"),
            std::string::npos);
}

TEST(walk, ends_where_it_is_told) {
  const std::string bytes = response(url, page) + response(url, page) + response(url, page);
  Collecting sink(bytes);
  sink.most = 2;
  walk_archive(bytes, nullptr, "a.warc", {}, sink);
  EXPECT_EQ(sink.out.size(), 2U);
}

}  // namespace
}  // namespace hexapla::archive::walk_test
