// Tests src/ingest/archive/http.cpp.
#include "ingest/archive/http.h"

#include <gtest/gtest.h>

namespace hexapla::archive::http_test {
namespace {

TEST(http, heads) {
  const std::string_view block =
      "HTTP/1.1 200 OK\r\ncontent-TYPE: Text/HTML; Charset=\"utf-8\"\r\nTransfer-Encoding: gzip, chunked\r\n"
      "Content-Encoding: br, identity\r\n\r\nbody";
  const HttpHead head = read_http_head(block);
  EXPECT_EQ(head.status, 200U);
  EXPECT_EQ(block.substr(head.size), "body");
  EXPECT_TRUE(head.is_chunked);
  EXPECT_EQ(head.codings, (std::vector<std::string>{"br", "gzip"}));
  EXPECT_EQ(media_type(head.content_type), "text/html");
  EXPECT_EQ(charset_of(head.content_type), "utf-8");
}

TEST(http, heads_that_lack_something) {
  EXPECT_EQ(read_http_head("<p>body").status, 200U);
  EXPECT_EQ(read_http_head("<p>body").size, 0U);
  EXPECT_EQ(read_http_head("HTTP/1.1 404\n\nx").status, 404U);
  EXPECT_EQ(read_http_head("HTTP/1.1 404\n\nx").size, 14U);
  EXPECT_EQ(read_http_head("HTTP/1.1 200 OK\r\nA: b").size, 21U);
  EXPECT_EQ(read_http_head("HTTP/ ").status, 0U);
}

TEST(http, charsets) {
  EXPECT_EQ(charset_of("text/html"), "");
  EXPECT_EQ(charset_of("text/html; boundary=x; charset = 'koi8-r' ; y"), "koi8-r");
  EXPECT_EQ(charset_of("text/html;charset="), "");
}

TEST(http, chunks) {
  const Dechunked whole = dechunk("4;x=y\r\nport\r\n6\r\n is so\r\n0\r\n\r\n");
  EXPECT_EQ(whole.bytes, "port is so");
  EXPECT_TRUE(whole.is_whole);
  const Dechunked cut = dechunk("4\r\nport\r\n60\r\n is");
  EXPECT_EQ(cut.bytes, "port");
  EXPECT_EQ(cut.size, 9U);
  EXPECT_FALSE(cut.is_whole);
  EXPECT_EQ(dechunk("<!doctype html>\n").size, 0U);
  EXPECT_EQ(dechunk("ffffffffffffffffff\r\nx").size, 0U);
  EXPECT_EQ(dechunk("").size, 0U);
  EXPECT_EQ(dechunk("4\nport\n0\n\n").bytes, "port");
}

}  // namespace
}  // namespace hexapla::archive::http_test
