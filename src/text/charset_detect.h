#pragma once

#include <cstddef>
#include <string_view>

#include "text/charset_names.h"

namespace hexapla::text {

/// The charset that a byte-order mark names, and its size in bytes; null and 0 if there is none.
struct ByteOrderMark {
  const Charset* charset = nullptr;
  std::size_t size = 0;
};
ByteOrderMark byte_order_mark(std::string_view bytes);

/// UTF-16 (or UTF-32) without a byte-order mark, told by its zero bytes; null if it is not. Looks at the first 4 KiB.
const Charset* zero_byte_charset(std::string_view bytes);

/// The character set of text that is not UTF-8, or null. Looks at up to 16 KiB of lines that hold bytes beyond ASCII. Cost:
/// linear.
const Charset* detect_charset(std::string_view bytes);

}  // namespace hexapla::text
