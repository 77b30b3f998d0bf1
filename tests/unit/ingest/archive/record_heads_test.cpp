// Tests src/ingest/archive/record_heads.cpp.
#include <gtest/gtest.h>

#include "ingest/archive/records.h"
#include "pack.h"

namespace hexapla::archive::record_heads_test {
namespace {

RecordHead head_of(RecordForm form, std::string_view bytes) {
  const auto head = read_head(form, bytes);
  return head && *head ? **head : RecordHead{};
}
std::string fault(RecordForm form, std::string_view bytes) {
  const auto head = read_head(form, bytes);
  return head ? (*head ? "a head" : "too short") : head.error().reason;
}

TEST(record_heads, fields_of_warc_in_any_case) {
  const std::string bytes =
      "WARC/0.17\r\nwarc-type:resource\r\nWARC-TARGET-URI: <http://a.example/b c>\r\nWARC-Date:2025-01-02T03:04:05Z \r\n"
      "CONTENT-LENGTH: 12\r\nContent-Type: text/html; charset=x\r\nOther\r\n\r\nblock";
  const RecordHead head = head_of(RecordForm::warc, bytes);
  EXPECT_EQ(head.size, bytes.size() - 5);
  EXPECT_EQ(head.length, 12U);
  EXPECT_EQ(head.type, "resource");
  EXPECT_EQ(head.url, "http://a.example/b c");
  EXPECT_EQ(head.date, "2025-01-02T03:04:05Z");
  EXPECT_EQ(head.content_type, "text/html; charset=x");
  EXPECT_EQ(head_of(RecordForm::warc, "WARC/1.0\nContent-Length: 3\n\nabc").size, 28U);
}

TEST(record_heads, what_is_no_head_of_warc) {
  EXPECT_EQ(fault(RecordForm::warc, "WARC/1.0\r\nContent-Length: 3\r\n"), "too short");
  EXPECT_EQ(fault(RecordForm::warc, "WARC/1.0\r\nContent-Length: -3\r\n\r\n"),
            "a record without a Content-Length that is a whole number");
  EXPECT_EQ(fault(RecordForm::warc, "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n"),
            "a record without a Content-Length that is a whole number");
  EXPECT_EQ(fault(RecordForm::warc, "WARC/1.0\r\n\r\n"), "a record without a Content-Length that is a whole number");
  EXPECT_EQ(fault(RecordForm::warc, "HTTP/1.0 200 OK\r\n\r\n"), "no record of a web archive (WARC) begins here");
  EXPECT_EQ(fault(RecordForm::warc, "WARC/1.0\r\nContent-Length: 3\r\nX: " + std::string(70'000, 'x')),
            "a record whose head has no end");
}

TEST(record_heads, lines_of_arc_1_and_2_with_spaces_in_the_url) {
  const RecordHead one = head_of(RecordForm::arc, "http://a.example/b c 192.0.2.1 20250102030405 text/html 17\nblock");
  EXPECT_EQ(one.url, "http://a.example/b c");
  EXPECT_EQ(one.date, "20250102030405");
  EXPECT_EQ(one.content_type, "text/html");
  EXPECT_EQ(one.length, 17U);
  EXPECT_EQ(one.size, 59U);
  const RecordHead two =
      head_of(RecordForm::arc, "http://a.example/ 192.0.2.1 20250102030405 text/html 200 abc - 1234 a.arc 17\nblock");
  EXPECT_EQ(two.url, "http://a.example/");
  EXPECT_EQ(two.content_type, "text/html");
  EXPECT_EQ(two.length, 17U);
}

TEST(record_heads, what_is_no_line_of_arc) {
  EXPECT_EQ(fault(RecordForm::arc, "http://a.example/ 192.0.2.1 20250102030405 text/html -1\n"),
            "a record without a length that is a whole number");
  EXPECT_EQ(fault(RecordForm::arc, "http://a.example/ 192.0.2.1 2025 text/html 1\n"),
            "no record of a web archive (ARC) begins here");
  EXPECT_EQ(fault(RecordForm::arc, "text that goes on\n"), "no record of a web archive (ARC) begins here");
  EXPECT_EQ(fault(RecordForm::arc, "http://a.example/ 192.0"), "too short");
  EXPECT_EQ(fault(RecordForm::arc, "\n"), "no record of a web archive (ARC) begins here");
}

TEST(record_heads, beginnings) {
  EXPECT_TRUE(begins_record(RecordForm::warc, "WARC/1.0\r\n"));
  EXPECT_FALSE(begins_record(RecordForm::warc, "WARC/1.0 "));
  EXPECT_FALSE(begins_record(RecordForm::warc, "WARC/1.0"));
  EXPECT_TRUE(begins_record(RecordForm::arc, "http://a.example/ 192.0.2.1 20250102030405 text/html -1\n"));
  EXPECT_FALSE(begins_record(RecordForm::arc, "http://a.example/ is a page\n"));
}

}  // namespace
}  // namespace hexapla::archive::record_heads_test
