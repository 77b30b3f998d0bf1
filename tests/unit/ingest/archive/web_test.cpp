// Tests src/ingest/archive/web.cpp.
#include "ingest/archive/web.h"

#include <gtest/gtest.h>

#include "pack.h"

namespace hexapla::archive::web_test {
namespace {

constexpr std::uint64_t most = 1U << 20U;

WebRecord record_of(std::string_view bytes) {
  const auto head = read_head(RecordForm::warc, bytes);
  return {.head = **head, .block = bytes.substr((*head)->size, (*head)->length)};
}
std::string steps_of(const WebBody& body) {
  std::string out;
  for (const SourceStep& step : body.steps) out += fmt::format("{}{}@{}", out.empty() ? "" : " ", step.kind, step.offset);
  return out;
}

/// "steps: body", or why not.
std::string body_of(const std::string& bytes) {
  const auto body = web_body(record_of(bytes), RecordForm::warc, most);
  if (!body) return body.error().reason;
  return *body ? fmt::format("{}: {}", steps_of(**body), (*body)->bytes()) : "passed over";
}

const std::string url = "http://port.example/news/a.html?x=1";

TEST(web, bodies_with_their_transfer_undone) {
  EXPECT_EQ(body_of(response(url, "<p>boats")), "http@44: <p>boats");
  EXPECT_EQ(body_of(response(url, "3\r\n<p>\r\n5\r\nboats\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n")),
            "http@47 chunked@0: <p>boats");
  EXPECT_EQ(body_of(response(url, gzip("<p>boats"), "Content-Encoding: gzip\r\n")), "http@43 gzip@0: <p>boats");
  EXPECT_EQ(body_of(warc_record("resource", url, "text/html", "<p>boats")), ": <p>boats");
  EXPECT_EQ(body_of(warc_record("conversion", url, "text/plain", "boats")), ": boats");
}

TEST(web, what_was_undone_before_is_left) {
  EXPECT_EQ(body_of(response(url, "<p>boats", "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")), "http@71: <p>boats");
  EXPECT_EQ(body_of(response(url, "<p>boats", "Content-Encoding: br\r\n")), "http@41: <p>boats");
}

TEST(web, what_is_none_of_an_account_is_passed_over) {
  EXPECT_EQ(body_of(response(url, "x", "Content-Type: image/png\r\n")), "passed over");
  EXPECT_EQ(body_of(response(url, "x", "", "404 Not Found")), "passed over");
  EXPECT_EQ(body_of(response(url, "")), "passed over");
  EXPECT_EQ(body_of(warc_record("request", url, "application/http", "GET / HTTP/1.1\r\n\r\n")), "passed over");
}

TEST(web, what_cannot_be_undone_is_an_error) {
  EXPECT_EQ(body_of(response(url, gzip("<p>boats").substr(0, 20), "Content-Encoding: gzip\r\n")).substr(0, 27),
            "the gzip member that begins");
  EXPECT_EQ(body_of(response(url, "x", "Content-Encoding: a, b, c, d\r\n")), "a body in 4 content codings");
  EXPECT_EQ(body_of(response(url, "x", "Content-Encoding: sdch\r\n")),
            "a body in the content coding \"sdch\", which is not read");
  std::string segment = warc_record("response", url, "application/http", "HTTP/1.1 200 OK\r\n\r\nx");
  segment.insert(segment.find("Content-Type"), "WARC-Segment-Number: 1\r\n");
  EXPECT_EQ(body_of(segment), "a record that stands in several parts (segments)");
}

TEST(web, what_is_declared_is_told) {
  const std::string bytes = response(url, "x", "Content-Type: text/html; charset=koi8-r\r\n");
  const auto body = web_body(record_of(bytes), RecordForm::warc, most);
  EXPECT_EQ((*body)->charset, "koi8-r");
  EXPECT_EQ((*body)->name, ".html");
  const std::string untyped = response(url, "x", "");
  EXPECT_EQ((*web_body(record_of(untyped), RecordForm::warc, most))->name, "a.html");
  const std::string cut = response(url, "1\r\nx\r\n", "Transfer-Encoding: chunked\r\n");
  EXPECT_TRUE((*web_body(record_of(cut), RecordForm::warc, most))->is_cut_off);
}

TEST(web, dates) {
  EXPECT_EQ(iso_date("2025-01-02T03:04:05Z"), "2025-01-02T03:04:05Z");
  EXPECT_EQ(iso_date("20250102030405"), "2025-01-02T03:04:05Z");
  EXPECT_EQ(iso_date("202501020304"), "2025-01-02T03:04Z");
  EXPECT_EQ(iso_date("yesterday"), "");
}

}  // namespace
}  // namespace hexapla::archive::web_test
