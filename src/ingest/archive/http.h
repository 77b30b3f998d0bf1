#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>

namespace hexapla::archive {

/// The head of a response of HTTP/0.9 to 1.1 as crawlers store it (HTTP/2 is stored in its form too).
struct HttpHead {
  unsigned status = 0;
  std::size_t size = 0;                   ///< bytes of the head; what follows is the body
  std::string_view content_type;          ///< with its parameters
  bool is_chunked = false;                ///< says so
  std::vector<std::string> codings = {};  ///< content codings, in the order in which they were applied; lower case
};

/// Reads the head of a response. A block without one ("HTTP/" does not begin it) has a head of no bytes, status 200. Cost: linear
/// in the head.
HttpHead read_http_head(std::string_view block);

/// The media type of a Content-Type without its parameters, in lower case.
std::string media_type(std::string_view content_type);
/// Its charset, or "".
std::string charset_of(std::string_view content_type);

/// The body that chunks hold (RFC 9112, section 7.1), as far as they are whole: `size` is how many of `body`'s bytes they took.
struct Dechunked {
  std::string bytes;
  std::size_t size = 0;
  bool is_whole = false;  ///< the last chunk was there
};
/// Nothing is decoded of a body whose first bytes are no chunk. Cost: linear.
Dechunked dechunk(std::string_view body);

/// What a content coding ("gzip", "x-gzip", "deflate", "br", "zstd") makes of `body`, at most `most` bytes. Errors: `unsupported`
/// for another coding, `malformed` with the byte of the body as far as it is known, `limit`. Cost: linear in what comes out.
Result<std::string> decode_content(std::string_view coding, std::string_view body, std::uint64_t most);

}  // namespace hexapla::archive
