#include "verify/original.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

#include "../support/small_pdf.h"
#include "ingest/pdf/pdftotext.h"

namespace hexapla::verify::original_test {
namespace {

using exchange::WrittenMap;

/// A map of runs with the text of inserted ones.
WrittenMap map_of(std::vector<Run> runs, std::uint32_t text_size, std::uint32_t source_size,
                  std::vector<std::string> inserted = {}) {
  inserted.resize(runs.size());
  return {*SourceMap::make(std::move(runs), text_size, source_size), std::move(inserted)};
}

Run same(std::uint32_t text, std::uint32_t source) { return {.text_begin = text, .source_begin = source}; }
Run unit(std::uint32_t text, std::uint32_t source, std::uint32_t text_unit, std::uint32_t source_unit) {
  return {
      .text_begin = text, .source_begin = source, .text_unit = text_unit, .source_unit = source_unit, .kind = RunKind::replaced};
}
Run inserted(std::uint32_t text) { return {.text_begin = text, .source_unit = 0, .kind = RunKind::inserted}; }

TEST(Rebuild, DecodesReferencesAndWhiteSpaceOfAPage) {
  const std::string page = "<p>Caf&eacute;\tat sea</p>";
  const auto text =
      rebuild(page, map_of({same(0, 3), unit(3, 6, 2, 8), unit(5, 14, 1, 1), same(6, 15)}, 12, 25), {"utf-8", "html"});
  ASSERT_TRUE(text);
  EXPECT_EQ(text->text, "Café at sea");
  EXPECT_TRUE(text->broken.empty());
}

TEST(Rebuild, DecodesACharacterSetUnitByUnit) {
  const auto text = rebuild(
      "d\xE9j\xE0 vu", map_of({same(0, 0), unit(1, 1, 2, 1), same(3, 2), unit(4, 3, 2, 1), same(6, 4)}, 9, 7), {"windows-1252"});
  ASSERT_TRUE(text);
  EXPECT_EQ(text->text, "déjà vu");
  const auto wide = rebuild(std::string("h\0i\0", 4), map_of({unit(0, 0, 1, 2)}, 2, 4), {"utf-16le"});
  ASSERT_TRUE(wide);
  EXPECT_EQ(wide->text, "hi");
}

TEST(Rebuild, DecodesEscapesBeforeReferences) {
  const std::string record = R"({"html": "<p>a\u0026amp;b\u00e9"})";
  const auto at = static_cast<std::uint32_t>(record.find("a\\"));
  const auto text =
      rebuild(record, map_of({same(0, at), unit(1, at + 1, 1, 10), same(2, at + 11), unit(3, at + 12, 2, 6)}, 5, 40),
              {"utf-8", "json", "html"});
  ASSERT_TRUE(text);
  EXPECT_EQ(text->text, "a&bé");
  EXPECT_TRUE(text->broken.empty());
}

TEST(Rebuild, NamesRunsThatDoNotDecodeAsTheMapSays) {
  const auto text = rebuild("a&le;b", map_of({same(0, 0), unit(1, 1, 1, 3), same(2, 5)}, 3, 6), {"utf-8", "html"});
  ASSERT_TRUE(text);
  ASSERT_EQ(text->broken.size(), 1U) << "a reference that lacks its semicolon and may not";
  EXPECT_EQ(text->broken[0].offset, 1U);
  EXPECT_EQ(text->text.size(), 3U);
  const auto escape = rebuild(R"("a\nb")", map_of({same(0, 1)}, 4, 6), {"utf-8", "json"});
  EXPECT_EQ(escape->broken.size(), 1U) << "an escape does not stand for itself";
}

TEST(Rebuild, LetsOnlyWhiteSpaceBeInserted) {
  EXPECT_TRUE(rebuild("ab", map_of({same(0, 0), inserted(1), same(3, 1)}, 4, 2, {"", "\n\n", ""}), {"utf-8"})->broken.empty());
  const auto forged = rebuild("ab", map_of({same(0, 0), inserted(1), same(3, 1)}, 4, 2, {"", "no", ""}), {"utf-8"});
  ASSERT_EQ(forged->broken.size(), 1U);
}

TEST(Rebuild, DoesNotReadPastAShorterPayload) {
  const auto text = rebuild("ab", map_of({same(0, 0)}, 9, 9), {"utf-8"});
  ASSERT_TRUE(text);
  EXPECT_EQ(text->broken.size(), 1U);
  EXPECT_EQ(text->text.size(), 9U);
}

TEST(Rebuild, RefusesStepsItDoesNotKnow) {
  for (const std::vector<std::string>& steps : std::vector<std::vector<std::string>>{
           {}, {"html"}, {"utf-8", "rot13"}, {"utf-8", "html", "json"}, {"utf-8", "json", "json"}}) {
    EXPECT_FALSE(rebuild("a", map_of({same(0, 0)}, 1, 1), steps));
  }
}

class Folder : public testing::Test {
 protected:
  void SetUp() override {
    path_ = std::filesystem::temp_directory_path() / ("hexapla_verify_" + std::to_string(::getpid()));
    std::filesystem::create_directories(path_ / "moved");
    std::ofstream(path_ / "moved" / "pier.txt") << "{}\n{\"text\": 1}\n";
  }
  void TearDown() override { std::filesystem::remove_all(path_); }
  std::filesystem::path path_;
};

TEST_F(Folder, ReadsAFileOrARecordUnderTheRoot) {
  const VerifyOptions options{.root = (path_ / "moved").string()};
  EXPECT_EQ(read_payload({.file = "pier.txt"}, options)->bytes, "{}\n{\"text\": 1}\n");
  EXPECT_EQ(read_payload({.file = "elsewhere/pier.txt", .record = Record{1, 3}, .bytes = 11}, options)->bytes, "{\"text\": 1}");
  EXPECT_EQ(read_payload({.file = "pier.txt", .record = Record{1, 9}, .bytes = 11}, options).error().code, ErrorCode::mismatch);
  EXPECT_EQ(read_payload({.file = "quay.txt"}, options).error().code, ErrorCode::io);
  EXPECT_EQ(read_payload({.file = "-"}, options).error().code, ErrorCode::io);
  EXPECT_EQ(read_payload({.file = path_.string()}, {}).error().reason, "is no file");
  EXPECT_EQ(read_payload({.file = "pier.txt"}, {.root = options.root, .limits = {.account_bytes = 3}}).error().code,
            ErrorCode::limit);
}

TEST_F(Folder, ReadsNothingOutsideTheRoot) {
  const VerifyOptions options{.root = (path_ / "moved").string()};
  std::ofstream(path_ / "secret.txt") << "not for this one";
  EXPECT_EQ(read_payload({.file = (path_ / "secret.txt").string()}, {})->bytes, "not for this one");
  EXPECT_EQ(read_payload({.file = "../secret.txt"}, options).error().reason, "there is no such file");
  EXPECT_EQ(read_payload({.file = "a/../../secret.txt"}, options).error().reason, "there is no such file");
  EXPECT_EQ(read_payload({.file = (path_ / "secret.txt").string()}, options).error().reason, "there is no such file");
  EXPECT_EQ(read_payload({.file = (path_ / "pier.txt").string()}, options)->bytes, "{}\n{\"text\": 1}\n");
}

TEST_F(Folder, FollowsAChainIntoAnArchive) {
  const std::string block = "HTTP/1.0 200 OK\r\n\r\nTwelve boats.";
  const std::string record =
      "http://port.example/ 192.0.2.1 20250304050607 text/html " + std::to_string(block.size()) + "\n" + block + "\n";
  const std::string head = "filedesc://a.arc 0.0.0.0 20250304050607 text/plain 2\n1\n\n";
  std::ofstream(path_ / "a.arc") << head << record;
  Source source{.file = "a.arc", .chain = {{.kind = "arc", .offset = head.size()}, {.kind = "http", .offset = 19}}};
  const VerifyOptions options{.root = path_.string()};
  const auto payload = read_payload(source, options);
  ASSERT_TRUE(payload);
  EXPECT_EQ(payload->bytes, "Twelve boats.");
  EXPECT_EQ(payload->in_file, head.size() + record.size() - 14);
  source.chain[0].offset = 3;
  EXPECT_EQ(read_payload(source, options).error().offset, 3U);
  EXPECT_EQ(read_payload(source, options).error().file, (path_ / "a.arc").string());
}

TEST_F(Folder, RunsPdftotextAnew) {
  const std::string bytes = small_pdf({{.text = "Twelve boats were damaged."}});
  std::ofstream(path_ / "a.pdf") << bytes;
  const auto wanted = ingest::lay_out_pdf(bytes, {});
  if (!wanted) GTEST_SKIP() << wanted.error().reason;
  const VerifyOptions options{.root = path_.string()};
  const auto payload = read_payload({.file = "a.pdf", .chain = {{.kind = "pdf"}}}, options);
  ASSERT_TRUE(payload);
  EXPECT_EQ(payload->bytes, *wanted);
  EXPECT_FALSE(payload->in_file) << "no byte of the file spells it";
  const auto short_of =
      read_payload({.file = "a.pdf", .chain = {{.kind = "pdf"}}}, {.root = options.root, .limits = {.account_bytes = 9}});
  EXPECT_EQ(short_of.error().code, ErrorCode::limit);
}

}  // namespace
}  // namespace hexapla::verify::original_test
