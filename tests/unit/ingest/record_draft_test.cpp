#include "ingest/record_draft.h"

#include <gtest/gtest.h>

#include "core/sha256.h"

namespace hexapla::ingest::record_draft_test {
namespace {

using Strings = std::vector<std::string>;

/// A file in UTF-8 with the record that begins at a byte of it.
class RecordDraft : public testing::Test {
 protected:
  JsonScan scan(std::size_t at = 0) {
    input_ = {.file = "r.jsonl",
              .bytes = file_,
              .text = file_,
              .map = SourceMap::identity(static_cast<std::uint32_t>(file_.size())),
              .charset = "utf-8",
              .warnings = warnings_};
    return *scan_json(file_, at, 16);
  }
  Result<Draft> read(std::string file, std::size_t at = 0, std::uint64_t index = 0) {
    file_ = std::move(file);
    const JsonScan record = scan(at);
    const auto body = body_of(input_, record, options_.fields);
    if (!body) throw std::logic_error("no body");
    return draft_of(input_, record, *body, index, options_);
  }

  std::string file_;
  Decoded input_;
  std::vector<Warning> warnings_;
  IngestOptions options_;
};

TEST_F(RecordDraft, TheFirstMemberOfANameIsMeant) {
  file_ = R"({"a": 1, "b": 2, "a": 3})";
  const JsonScan record = scan();
  ASSERT_NE(member_of(record, "a"), nullptr);
  EXPECT_EQ(member_of(record, "a")->begin, 6U);
  EXPECT_EQ(member_of(record, "c"), nullptr);
}

TEST_F(RecordDraft, ABodyIsAStringWithSomethingInIt) {
  const auto body = [&](std::string file) -> std::pair<std::size_t, bool> {
    file_ = std::move(file);
    const auto found = body_of((scan(), input_), scan(), {});
    return found ? std::pair(found->value.begin, found->in_html) : std::pair(std::string::npos, false);
  };
  EXPECT_EQ(body(R"({"body": "x", "text": "y"})"), std::pair(std::size_t{22}, false)) << "the list's order, not the record's";
  EXPECT_EQ(body(R"({"text": " \n\t", "content": "y"})"), std::pair(std::size_t{29}, false));
  EXPECT_EQ(body(R"({"text": ["y"], "raw_html": "z"})"), std::pair(std::size_t{28}, true));
  EXPECT_EQ(body(R"({"html": "z", "text": "y"})"), std::pair(std::size_t{22}, false)) << "a text holds against HTML";
  EXPECT_EQ(body(R"({"text": null, "html": 3})").first, std::string::npos);
}

TEST_F(RecordDraft, TitleAndTextLeadBackToTheRecordsBytes) {
  const auto draft = read("{}\n" + std::string(R"({"text": "Caf\u00e9 shut.", "title": "Port"})"), 3, 1);
  ASSERT_TRUE(draft);
  EXPECT_EQ(draft->text, "Port\n\nCaf\u00E9 shut.");
  EXPECT_EQ(draft->blocks, (std::vector<Block>{{{0, 4}, BlockKind::title}, {{6, 17}, BlockKind::paragraph}}));
  // Bytes of the payload, which begins at the record's bracket.
  EXPECT_EQ(draft->runs, (std::vector<hexapla::Run>{{.text_begin = 0, .source_begin = 38},
                                                    {.text_begin = 4, .source_unit = 0, .kind = RunKind::inserted},
                                                    {.text_begin = 6, .source_begin = 10},
                                                    {9, 13, 2, 6, RunKind::replaced},
                                                    {.text_begin = 11, .source_begin = 19}}));
  EXPECT_EQ(draft->source.record, (Record{.index = 1, .offset = 3}));
  EXPECT_EQ(draft->source.bytes, 44U);
  EXPECT_EQ(draft->source.sha256, sha256(file_.substr(3)));
  EXPECT_EQ(draft->source.decoding, (Strings{"utf-8", "json"}));
  EXPECT_EQ(draft->metadata.title, "Port");
}

TEST_F(RecordDraft, ATitleThatTheTextBeginsWithIsNotWrittenTwice) {
  const auto draft = read(R"({"title": "Port shut", "text": "Port shut\n\nTwelve boats were damaged."})");
  ASSERT_TRUE(draft);
  EXPECT_EQ(draft->text, "Port shut\n\nTwelve boats were damaged.");
  ASSERT_EQ(draft->blocks.size(), 2U);
  EXPECT_EQ(draft->blocks[0], (Block{{0, 9}, BlockKind::title}));
}

TEST_F(RecordDraft, MetadataOfTheRecordHoldsAgainstItsPages) {
  const auto draft = read(
      R"({"html": "<meta name=author content=Ada><meta property=og:site_name content=Page><p>Twelve boats sank.", "site": "Record", "author": [{"name": "Bo"}, "", {"id": 3}, "Cy"], "id": 1e3})");
  ASSERT_TRUE(draft);
  EXPECT_EQ(draft->metadata.publisher, "Record");
  EXPECT_EQ(draft->metadata.author, "Bo, Cy");
  EXPECT_EQ(draft->id, "1e3") << "a number as it is written";
  EXPECT_EQ(draft->source.decoding, (Strings{"utf-8", "json", "html"}));
}

TEST_F(RecordDraft, WarningsGoToTheRecordThatHoldsTheirByte) {
  warnings_ = {{.reason = "whole"}, {.reason = "here", .offset = 3}, {.reason = "past", .offset = 18}};
  const std::string file = "{}\n{\"text\": \"One.\"}\n";
  const auto second = read(file, 3, 1);
  ASSERT_TRUE(second);
  EXPECT_EQ(second->warnings, (std::vector<Warning>{{.reason = "here", .offset = 0}, {.reason = "past", .offset = 15}}));
  const auto first = read(file, 3, 0);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->warnings.size(), 3U) << "what holds for the whole file goes to its first record";
}

TEST_F(RecordDraft, LimitsAreOfTheRecordsBytes) {
  options_.limits.account_bytes = 16;
  EXPECT_TRUE(read(R"({"text": "One."})"));
  const auto beyond = read(R"({"text": "Four."})");
  ASSERT_FALSE(beyond);
  EXPECT_EQ(beyond.error().code, ErrorCode::limit);
}

TEST_F(RecordDraft, APageWithoutTextIsToldAtItsMember) {
  const auto draft = read(R"({"html": "<script>x</script>"})");
  ASSERT_FALSE(draft);
  EXPECT_EQ(draft.error().code, ErrorCode::malformed);
  EXPECT_EQ(draft.error().offset, 9U);
}

}  // namespace
}  // namespace hexapla::ingest::record_draft_test
