// Tests src/ingest/written.cpp; stream_test.cpp goes on from what it reads.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include <hexapla/exchange.h>
#include <hexapla/stream.h>

namespace hexapla::written_test {
namespace {

Account account(const std::string& file, std::vector<SourceStep> chain = {}) {
  AccountParts parts = Account::from_text("Twelve boats were damaged.").value().parts();
  parts.source.file = file;
  parts.source.chain = std::move(chain);
  return *Account::make(std::move(parts));
}

Result<Written> read(std::string_view bytes) {
  // The program maps the file: each test, a process of its own, has its own.
  const std::string path = testing::TempDir() + "written_" + testing::UnitTest::GetInstance()->current_test_info()->name();
  std::ofstream(path, std::ios::binary) << bytes;
  auto out = read_written(path);
  std::filesystem::remove(path);
  return out;
}

const std::string a = to_json(account("a.warc", {{.kind = "warc", .offset = 7}})) + "\n";
const std::string b = to_json(account("a.warc", {{.kind = "warc", .offset = 9}})) + "\n";

TEST(written, whole_lines_and_the_place_of_the_last) {
  const auto out = read(a + b + b + "{\"schema\": ");
  ASSERT_TRUE(out);
  EXPECT_EQ(out->bytes, a.size() + 2 * b.size());
  EXPECT_EQ(out->point->accounts, 3U);
  EXPECT_EQ(out->point->alike, 2U);
  EXPECT_EQ(out->point->last.chain[0].offset, 9U);
}

TEST(written, whole_frames) {
  const std::string one = compress_zstd(a), two = compress_zstd(b + b);
  const auto out = read(one + two + one.substr(0, 20));
  ASSERT_TRUE(out);
  EXPECT_EQ(out->bytes, one.size() + two.size());
  EXPECT_EQ(out->point->accounts, 3U);
  EXPECT_EQ(out->point->alike, 2U);
  EXPECT_EQ(read(compress_zstd(a + "{\"schema\"")).error().reason, "a frame that ends inside a line");
}

TEST(written, nothing_yet) {
  EXPECT_FALSE(read("")->point);
  EXPECT_EQ(read("{\"schema\": ")->bytes, 0U);
}

TEST(written, what_is_not_ours) {
  EXPECT_EQ(read("Twelve boats.\n").error().reason, "line 1 is not what ingest writes");
  EXPECT_EQ(read(a + "{\"schema\":\"hexapla/account/1\"}\n").error().reason, "line 2 is not what ingest writes");
  EXPECT_EQ(read_written(testing::TempDir() + "no_such_file").error().code, ErrorCode::io);
}

}  // namespace
}  // namespace hexapla::written_test
