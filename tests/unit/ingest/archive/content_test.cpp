// Tests src/ingest/archive/content.cpp.
#include <gtest/gtest.h>
#include <zlib.h>

#include "ingest/archive/http.h"
#include "pack.h"

namespace hexapla::archive::content_test {
namespace {

constexpr std::uint64_t most = 1U << 20U;

std::string zlib(std::string_view text) {
  uLongf size = compressBound(text.size());
  std::string out(size, '\0');
  ::compress(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(text.data()), text.size());
  out.resize(size);
  return out;
}

TEST(content, codings_are_undone) {
  const std::string text = "The harbourmaster closed the port.";
  EXPECT_EQ(decode_content("gzip", gzip(text), most), text);
  EXPECT_EQ(decode_content("x-gzip", gzip(text), most), text);
  EXPECT_EQ(decode_content("zstd", zstd(text), most), text);
  EXPECT_EQ(decode_content("deflate", zlib(text), most), text);
  EXPECT_EQ(decode_content("deflate", std::string_view(zlib(text)).substr(2), most), text);
  // A stream of brotli (RFC 7932) whose one block is not compressed.
  EXPECT_EQ(decode_content("br", std::string("\x0B\x02\x80", 3) + "hello\x03", most), "hello");
}

TEST(content, damage_and_limits_are_errors) {
  const std::string text = noise(5000);
  for (const auto& [coding, bytes] :
       {std::pair("gzip", gzip(text)), std::pair("zstd", zstd(text)), std::pair("deflate", zlib(text))}) {
    EXPECT_EQ(decode_content(coding, bytes, 4999).error().code, ErrorCode::limit) << coding;
    EXPECT_EQ(decode_content(coding, std::string_view(bytes).substr(0, 200), most).error().code, ErrorCode::malformed) << coding;
  }
  EXPECT_EQ(decode_content("br", std::string("\x0B\x02\x80", 3) + "hel", most).error().code, ErrorCode::malformed);
  EXPECT_EQ(decode_content("br", std::string("\x0B\x02\x80", 3) + "hello\x03", 4).error().code, ErrorCode::limit);
  EXPECT_EQ(decode_content("sdch", "x", most).error().code, ErrorCode::unsupported);
}

}  // namespace
}  // namespace hexapla::archive::content_test
