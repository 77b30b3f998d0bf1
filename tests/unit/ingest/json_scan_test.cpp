// Tests src/ingest/json_scan.cpp.
#include "ingest/json_scan.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::json_scan_test {
namespace {

std::string error_of(std::string_view text, std::uint32_t depth = 8) {
  const auto scan = scan_json(text, 0, depth);
  return scan ? "read" : std::to_string(*scan.error().offset) + ": " + scan.error().reason;
}

TEST(json_scan, members_have_their_places) {
  const std::string_view text = R"( {"a": "x\n", "b": [1, {}], "\u0063": -1.5e3, "d": null} rest)";
  const auto scan = scan_json(text, 0, 8);
  ASSERT_TRUE(scan);
  EXPECT_EQ(scan->value.begin, 1U);
  EXPECT_EQ(text.substr(scan->value.end), " rest");
  ASSERT_EQ(scan->members.size(), 4U);
  const auto piece = [&](std::size_t i) {
    return text.substr(scan->members[i].value.begin, scan->members[i].value.end - scan->members[i].value.begin);
  };
  EXPECT_EQ(piece(0), R"("x\n")");
  EXPECT_EQ(piece(1), "[1, {}]");
  EXPECT_EQ(scan->members[1].value.kind, JsonKind::array);
  EXPECT_EQ(scan->members[2].key, "c");
  EXPECT_EQ(piece(2), "-1.5e3");
  EXPECT_EQ(scan->members[3].value.kind, JsonKind::literal);
}

TEST(json_scan, elements_of_an_array) {
  const auto scan = scan_json("[1, \"two\", [3]]", 0, 8);
  ASSERT_TRUE(scan);
  ASSERT_EQ(scan->elements.size(), 3U);
  EXPECT_EQ(scan->elements[1].begin, 4U);
  EXPECT_EQ(scan->elements[1].end, 9U);
}

TEST(json_scan, what_is_broken_is_told_by_its_byte) {
  EXPECT_EQ(error_of(""), "0: not JSON: it ends too soon");
  EXPECT_EQ(error_of("{\"a\": }"), "6: not JSON: a value is wanted here");
  EXPECT_EQ(error_of("{\"a\" 1}"), "5: not JSON: a colon is wanted here");
  EXPECT_EQ(error_of("{a: 1}"), "1: not JSON: a member's name is wanted here");
  EXPECT_EQ(error_of("[1 2]"), "3: not JSON: a comma or ] is wanted here");
  EXPECT_EQ(error_of("\"a\nb\""), "2: not JSON: a control character inside a string");
  EXPECT_EQ(error_of("\"a\\x\""), "2: not JSON: no such escape");
  EXPECT_EQ(error_of("\"\\u12\""), "1: not JSON: no such escape");
  EXPECT_EQ(error_of("\"abc"), "0: not JSON: a string without an end");
  EXPECT_EQ(error_of("1."), "0: not JSON: a number without its decimals");
  EXPECT_EQ(error_of("[[[[]]]]", 3), "3: JSON nested deeper than 3");
  EXPECT_EQ(error_of("[[[]]]", 3), "read");
}

TEST(json_scan, escapes_lead_back_to_their_bytes) {
  const std::string_view text = R"("a\"é\u00e9\ud83d\udea2\ud83d!")";
  const JsonString string = unescape(text, {JsonKind::string, 0, text.size()});
  EXPECT_EQ(string.text, "a\"éé\U0001F6A2\uFFFD!");
  EXPECT_EQ(string.runs, (std::vector<hexapla::Run>{{0, 1, 1, 1, RunKind::same},
                                                    {1, 2, 1, 2, RunKind::replaced},
                                                    {2, 4, 1, 1, RunKind::same},
                                                    {4, 6, 2, 6, RunKind::replaced},
                                                    {6, 12, 4, 12, RunKind::replaced},
                                                    {10, 24, 3, 6, RunKind::replaced},
                                                    {13, 30, 1, 1, RunKind::same}}));
}

TEST(json_scan, units_decode_by_themselves) {
  EXPECT_EQ(decode_json_escapes(R"(\n\t\/\b)"), "\n\t/\b");
  EXPECT_EQ(decode_json_escapes(R"(\u0041)"), "A");
  EXPECT_EQ(decode_json_escapes("\\"), std::string(1, '\0'));
  EXPECT_EQ(decode_json_escapes("\\u00"), "\uFFFD");
  EXPECT_EQ(decode_json_escapes("plain é"), "plain é");
}

}  // namespace
}  // namespace hexapla::ingest::json_scan_test
