#pragma once

#include <string>
#include <string_view>

namespace hexapla::text {

/// How the bytes of a character set are read.
enum class Scheme : unsigned char { utf8, utf16le, utf16be, utf32le, utf32be, single_byte, multi_byte, escapes, johab };

/// A character set that can be read. `name` is the WHATWG Encoding Standard's in lower case, or ICU's for one it does not have
/// (utf-32, ibm855, euc-tw; "johab" is in neither); `converter` is what ICU calls it, "" where we decode ourselves.
struct Charset {
  std::string_view name;
  std::string_view converter;
  Scheme scheme = Scheme::utf8;
};

/// The character set of a label in any case, white space around it ignored; null if it is not known. Cost: logarithmic.
const Charset* find_charset(std::string_view label);

}  // namespace hexapla::text
