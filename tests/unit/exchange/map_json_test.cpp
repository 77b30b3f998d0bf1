#include "exchange/map_json.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace hexapla::exchange::map_json_test {
namespace {

class MapJson : public testing::Test {
 protected:
  Result<WrittenMap> read(const std::string& json, std::uint64_t text_size, std::uint64_t source_size) {
    json_ = json;
    return read_map(parser_.parse(json_).get_array().value(), text_size, source_size);
  }
  std::string fault(const std::string& json, std::uint64_t text_size = 4, std::uint64_t source_size = 10) {
    const auto map = read(json, text_size, source_size);
    return map ? "read" : map.error().reason;
  }

  std::string json_;
  simdjson::dom::parser parser_;
};

std::string written(std::string text, std::vector<hexapla::Run> runs, std::uint32_t source_size) {
  const auto size = static_cast<std::uint32_t>(text.size());
  const Account account = *Account::make({.text = std::move(text), .map = *SourceMap::make(std::move(runs), size, source_size)});
  text::JsonWriter writer;
  write_map(writer, account);
  return std::move(writer).text();
}

// The example of docs/formats.md.
const std::vector<hexapla::Run> cafe = {{.text_begin = 0, .source_begin = 9}, {3, 12, 2, 8, RunKind::replaced}};

TEST_F(MapJson, WritesWhatTheFormatSays) { EXPECT_EQ(written("caf\u00E9", cafe, 20), "[[3,9],[2,0,2,8]]"); }

TEST_F(MapJson, ReadsWhatTheFormatSays) {
  const auto map = read("[[3,9],[2,0,2,8]]", 5, 20);
  ASSERT_TRUE(map);
  EXPECT_TRUE(std::ranges::equal(map->map.runs(), cafe));
  EXPECT_EQ(map->inserted, (std::vector<std::string>{"", ""}));
}

TEST_F(MapJson, SkipCountsFromTheLastRunThatHasASource) {
  const std::vector<hexapla::Run> runs = {{.text_begin = 0, .source_unit = 0, .kind = RunKind::inserted},
                                          {.text_begin = 1, .source_begin = 6},
                                          {.text_begin = 3, .source_unit = 0, .kind = RunKind::inserted},
                                          {.text_begin = 5, .source_begin = 1},
                                          {6, 4, 1, 3, RunKind::replaced}};
  const std::string json = R"([" ",[2,6],"\n\n",[1,-7],[2,2,1,3]])";
  EXPECT_EQ(written(" ab\n\ncde", runs, 10), json);
  const auto map = read(json, 8, 10);
  ASSERT_TRUE(map);
  EXPECT_TRUE(std::ranges::equal(map->map.runs(), runs));
  EXPECT_EQ(map->inserted, (std::vector<std::string>{" ", "", "\n\n", "", ""}));
}

TEST_F(MapJson, AnEmptyTextHasAnEmptyMap) {
  EXPECT_EQ(written("", {}, 0), "[]");
  EXPECT_EQ(fault("[]", 0, 0), "read");
  EXPECT_NE(fault("[]", 1, 1), "read");
  EXPECT_NE(fault("[[1,0]]", 0, 1), "read");
}

TEST_F(MapJson, RunsCoverTheTextAndStayInThePayload) {
  EXPECT_EQ(fault("[[4,6]]"), "read") << "up to the last byte of both";
  EXPECT_EQ(fault("[[4,7]]"), "source map: run 0 reaches past the payload");
  EXPECT_EQ(fault("[[2,1,2,9]]", 2, 10), "read");
  EXPECT_EQ(fault("[[2,2,2,9]]", 2, 10), "source map: run 0 reaches past the payload");
  EXPECT_EQ(fault("[[3,0]]"), "source map: run 1 is missing: the text is longer");
  EXPECT_EQ(fault("[[3,0],[2,0]]"), "source map: run 1 is empty or reaches past the text");
  EXPECT_EQ(fault("[[0,0],[4,0]]"), "source map: run 0 is empty or reaches past the text");
  EXPECT_EQ(fault(R"([[4,0],""])"), "source map: run 1 is empty or reaches past the text");
  EXPECT_EQ(fault("[[2,3],[2,-6]]"), "source map: run 1 begins outside the payload");
  EXPECT_EQ(fault("[[2,3],[2,-5]]"), "read");
  EXPECT_NE(fault("[[3,0,2,1],[1,0]]"), "read") << "half a unit";
}

TEST_F(MapJson, NumbersThatDoNotFitAreRefused) {
  for (const char* wrong : {"[[4,9223372036854775807]]",
                            "[[4,-9223372036854775808]]",
                            "[[9223372036854775807,0]]",
                            "[[4,0,4,9223372036854775807]]",
                            "[[4,0,9223372036854775807,4]]",
                            "[[4,0,1,4294967295]]",
                            "[[4,0,1,4294967296]]",
                            "[[-4,0]]",
                            "[[4,0,-1,1]]",
                            "[[4,0,1,-1]]",
                            "[[4,0,0,1]]",
                            "[[4,18446744073709551615]]",
                            "[[4,0.0]]",
                            "[[4]]",
                            "[[4,0,1]]",
                            "[[4,0,1,1,1]]",
                            "[[\"4\",0]]",
                            "[4,0]",
                            "[null]",
                            "[{}]",
                            "[[]]"}) {
    EXPECT_TRUE(fault(wrong).starts_with("source map: run 0 ")) << wrong << ": " << fault(wrong);
  }
}

TEST_F(MapJson, SizesOfFourGigabytesAreBeyondALimit) {
  constexpr std::uint64_t past = 1ULL << 32U;
  EXPECT_EQ(read("[]", 0, past).error().code, ErrorCode::limit);
  EXPECT_EQ(read("[]", past, 0).error().code, ErrorCode::limit);
  EXPECT_EQ(fault("[[1,4294967294]]", 1, past - 1), "read");
}

}  // namespace
}  // namespace hexapla::exchange::map_json_test
