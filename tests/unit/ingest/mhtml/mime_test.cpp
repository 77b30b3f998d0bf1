// Tests src/ingest/mhtml/mime.cpp.
#include "ingest/mhtml/mime.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace hexapla::ingest::mime_test {
namespace {

using Strings = std::vector<std::string>;

Strings parts(std::string_view message) {
  Strings out;
  for (const MimePart& part : parts_of(message)) {
    out.push_back(fmt::format("{} {}-{} {}", part.headers.type, part.body.begin, part.body.end,
                              message.substr(part.body.begin, part.body.size())));
  }
  return out;
}

TEST(mime, headers_and_their_parameters) {
  const std::string_view message =
      "From: <Saved by a browser>\r\nContent-Type: Multipart/Related;\r\n\ttype=\"text/html\"; BOUNDARY=\"a b\";\r\n "
      "start=\"<p@x>\"\r\n"
      "Snapshot-Content-Location: https://w.example/7\r\ncontent-transfer-encoding: Base64\r\n\r\nbody";
  std::size_t body = 0;
  const MimeHeaders headers = read_headers(message, 0, body);
  EXPECT_EQ(headers.type, "multipart/related");
  EXPECT_EQ(headers.boundary, "a b");
  EXPECT_EQ(headers.start, "p@x");
  EXPECT_EQ(headers.location, "https://w.example/7");
  EXPECT_EQ(headers.encoding, "base64");
  EXPECT_EQ(message.substr(body), "body");
}

TEST(mime, parts_and_their_bytes) {
  EXPECT_EQ(parts("Content-Type: multipart/related; boundary=b\n\npreamble\n--b\nContent-Type: "
                  "text/html\n\n<p>x\n--b\n\ny\r\n--b--\nend"),
            (Strings{"text/html 83-87 <p>x", " 93-94 y"}));
  EXPECT_EQ(parts("Content-Type: text/html\n\n<p>x\n"), (Strings{"text/html 25-30 <p>x\n"}));
  EXPECT_EQ(parts("Content-Type: multipart/related; boundary=b\n\n--b\n\nopen"), (Strings{" 50-54 open"}));
}

TEST(mime, parts_inside_parts) {
  EXPECT_EQ(parts("Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: multipart/alternative; "
                  "boundary=c\n\n--c\n\nx\n--c--\n--b\n\ny\n--b--"),
            (Strings{" 103-104 x", " 116-117 y"}));
}

TEST(mime, the_page_is_what_start_names_or_the_first) {
  const std::string message =
      "Content-Type: multipart/related; boundary=b; start=\"<2>\"\nContent-Location: https://w.example/\n\n--b\nContent-Type: "
      "text/html\n"
      "Content-ID: <1>\n\none\n--b\nContent-Type: text/html\nContent-ID: <2>\n\ntwo\n--b--\n";
  const SourceSpan second = page_of(message)->body;
  EXPECT_EQ(message.substr(second.begin, second.size()), "two");
  const std::string first =
      "Content-Type: multipart/related; boundary=b\nContent-Location: https://w.example/\n\n--b\nContent-Type: "
      "text/html\n\none\n--b--";
  EXPECT_EQ(page_of(first)->headers.location, "https://w.example/");
  EXPECT_FALSE(page_of("Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\none\n--b--"));
}

TEST(mime, what_is_mhtml) {
  EXPECT_TRUE(is_mhtml("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"));
  EXPECT_TRUE(is_mhtml("Date: x\nContent-Type: text/html\n\n"));
  EXPECT_FALSE(is_mhtml("MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n"));
  EXPECT_FALSE(is_mhtml("From: the harbourmaster. Twelve boats."));
  EXPECT_FALSE(is_mhtml("<html>"));
}

}  // namespace
}  // namespace hexapla::ingest::mime_test
