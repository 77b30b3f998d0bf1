// Tests src/ingest/stream.cpp.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include <hexapla/exchange.h>
#include <hexapla/stream.h>

#include "archive/pack.h"

namespace hexapla::stream_test {
namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

std::string page(int number) {
  return fmt::format(
      "<!doctype html><title>Port {0}</title><h1>Storm {0} closes the port</h1><p>The harbourmaster closed the port on Monday, "
      "and she "
      "said that {0} boats had been damaged by the storm.</p>",
      number);
}
std::string address(int number) { return fmt::format("http://port.example/{}", number); }

class Stream : public testing::Test {
 protected:
  void SetUp() override {
    root =
        fs::path(testing::TempDir()) / ("stream_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::remove_all(root);
    fs::create_directories(root);
  }
  void TearDown() override { fs::remove_all(root); }
  std::string write(const std::string& name, std::string_view bytes) const {
    std::ofstream(root / name, std::ios::binary) << bytes;
    return (root / name).string();
  }
  /// An archive, a page and JSON Lines.
  Strings inputs() const {
    std::string warc;
    for (int i = 0; i < 5; ++i) warc += archive::gzip(archive::response(address(i), page(i)));
    const std::string line = "{\"text\": \"The harbourmaster closed the port on Monday; twelve boats were damaged.\"}\n";
    return {write("a.warc.gz", warc), write("b.html", page(7)), write("c.jsonl.zst", archive::zstd(line + line + line))};
  }
  fs::path root;
};

struct Outcome {
  Result<Streamed> done = Streamed{};
  std::vector<std::string> lines;
  Strings failed;
};

Outcome stream(const Strings& paths, const IngestOptions& options = {}, std::size_t most = 1000,
               const std::optional<ResumePoint>& resume = {}) {
  Outcome out;
  out.done = stream_accounts(paths, options,
                             {.take =
                                  [&](const Account& account) {
                                    out.lines.push_back(to_json(account));
                                    return out.lines.size() < most;
                                  },
                              .fail = [&](const Error& error) { out.failed.push_back(error.message()); }},
                             {}, {}, resume);
  return out;
}

TEST_F(Stream, gives_what_read_accounts_gives_in_its_order) {
  const Strings paths = inputs();
  const Outcome one = stream(paths);
  ASSERT_TRUE(one.done);
  EXPECT_EQ(one.done->accounts, 9U);
  const auto read = read_accounts(paths);
  ASSERT_TRUE(read);
  ASSERT_EQ(read->accounts.size(), 9U);
  for (std::size_t i = 0; i < 9; ++i) {
    EXPECT_EQ(to_json(label_account(read->accounts[i], i)), one.lines[i]);
  }
  EXPECT_EQ(stream(paths, {.threads = 3}).lines, one.lines);
}

TEST_F(Stream, goes_on_where_it_was_stopped_wherever_that_was) {
  const Strings paths = inputs();
  const Outcome whole = stream(paths);
  for (std::size_t stop = 0; stop <= whole.lines.size(); ++stop) {
    std::string text;
    for (std::size_t i = 0; i < stop; ++i) text += whole.lines[i] + "\n";
    const auto written = read_written(write("out.jsonl.part", text + "{\"schema\": cut off"));
    ASSERT_TRUE(written);
    EXPECT_EQ(written->bytes, text.size());
    const Outcome rest = stream(paths, {}, 1000, written->point);
    ASSERT_TRUE(rest.done) << stop;
    EXPECT_EQ(rest.lines, Strings(whole.lines.begin() + static_cast<std::ptrdiff_t>(stop), whole.lines.end())) << stop;
  }
}

TEST_F(Stream, goes_on_in_what_was_written_before_too) {
  std::string text;
  for (const std::string& line : stream(inputs()).lines) text += line + "\n";
  const Strings paths = {write("accounts.jsonl.zst", archive::zstd(text)), write("z.html", page(8))};
  const Outcome whole = stream(paths);
  ASSERT_EQ(whole.lines.size(), 10U);
  for (const std::size_t stop : {1U, 6U, 9U, 10U}) {
    text.clear();
    for (std::size_t i = 0; i < stop; ++i) text += whole.lines[i] + "\n";
    const Outcome rest = stream(paths, {}, 1000, read_written(write("out.jsonl.part", text))->point);
    ASSERT_TRUE(rest.done) << stop;
    EXPECT_EQ(rest.lines, Strings(whole.lines.begin() + static_cast<std::ptrdiff_t>(stop), whole.lines.end())) << stop;
  }
}

TEST_F(Stream, a_last_account_that_is_another_now_is_wrong_use) {
  const Strings paths = inputs();
  const auto written = read_written(write("out.part", stream(paths).lines[1] + "\n"));
  std::string warc;
  for (const int i : {0, 9, 2}) warc += archive::gzip(archive::response(address(i), page(i)));
  write("a.warc.gz", warc);
  const Outcome other = stream(paths, {}, 1000, written->point);
  EXPECT_EQ(other.done.error().code, ErrorCode::usage);
  EXPECT_TRUE(other.lines.empty());
}

TEST_F(Stream, ends_where_the_sink_says) { EXPECT_EQ(stream(inputs(), {}, 3).lines.size(), 3U); }

TEST_F(Stream, inputs_that_do_not_hold_the_last_account_are_wrong_use) {
  const Strings paths = inputs();
  const auto written = read_written(write("out.part", stream(paths).lines[1] + "\n"));
  const Outcome other = stream({paths[1]}, {}, 1000, written->point);
  EXPECT_EQ(other.done.error().code, ErrorCode::usage);
  EXPECT_TRUE(other.lines.empty());
  write("a.warc.gz", page(3));
  const Outcome changed = stream(paths, {}, 1000, written->point);
  EXPECT_EQ(changed.done.error().code, ErrorCode::usage);
  EXPECT_TRUE(changed.lines.empty());
}

TEST_F(Stream, tells_what_fails_with_archive_and_byte) {
  const std::string good = archive::gzip(archive::response(address(1), page(1)));
  std::string bad = good;
  bad[bad.size() - 6] ^= 1;
  const std::string path = write("a.warc.gz", good + bad + good);
  const Outcome run = stream({path});
  EXPECT_EQ(run.failed, (Strings{fmt::format("{}: byte {}: a damaged gzip member", path, good.size())}));
  EXPECT_EQ(run.lines.size(), 2U);
  EXPECT_EQ(run.done->failed, 1U);
  EXPECT_EQ(stream({(root / "missing").string()}).failed.size(), 1U);
}

TEST_F(Stream, an_archive_of_nothing_that_is_read_is_named) {
  const std::string nothing =
      write("requests.warc",
            archive::warc_record("request", address(1), "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"));
  const Strings paths = inputs();
  const Outcome run = stream({paths[0], nothing, paths[1]});
  EXPECT_EQ(run.failed, Strings{nothing + ": an archive of nothing that is read"});
  EXPECT_EQ(run.lines.size(), 6U);
  EXPECT_EQ(run.done->skipped.records, 1U);
  const Outcome folder = stream({root.string()});
  EXPECT_EQ(folder.failed, Strings{});
  EXPECT_EQ(folder.done->skipped.files, 1U);
}

TEST_F(Stream, takes_what_is_said_of_files) {
  const Strings paths = inputs();
  const std::string csv = write("meta.csv", "file,publisher\na.warc.gz,Lunmouth Gazette\n");
  const Outcome run = stream(paths, {.names = {{"b.html", "The page"}}, .metadata_csv = csv});
  EXPECT_NE(run.lines[0].find("\"publisher\":\"Lunmouth Gazette\""), std::string::npos);
  EXPECT_NE(run.lines[5].find("\"name\":\"The page\""), std::string::npos);
}

TEST_F(Stream, archives_are_seen_before) {
  const Strings paths = inputs();
  EXPECT_TRUE(holds_archive(paths));
  EXPECT_FALSE(holds_archive({paths[1]}));
  EXPECT_TRUE(holds_archive({root.string()}));
  EXPECT_FALSE(holds_archive({(root / "missing").string(), "-"}));
}

}  // namespace
}  // namespace hexapla::stream_test
