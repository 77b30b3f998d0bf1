#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/error.h>

namespace hexapla::ingest {

// JSON with the place of everything: libraries give a string's value but not the bytes that spell it, which the map needs.

enum class JsonKind : std::uint8_t { object, array, string, number, literal };

/// A value's place: bytes [begin, end) of the text, quotation marks and brackets included.
struct JsonValue {
  JsonKind kind = JsonKind::literal;
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct JsonMember {
  std::string key;  ///< unescaped
  JsonValue value;
};

/// A value with what stands directly inside it, in order: `members` of an object, `elements` of an array.
struct JsonScan {
  JsonValue value;
  std::vector<JsonMember> members;
  std::vector<JsonValue> elements;
};

/// Reads one value (RFC 8259) that begins at byte `at` of `text`, which is UTF-8, after white space. Errors: `malformed`, with
/// `offset` the byte of `text` where it ceases to be JSON; `limit` where it is nested deeper than `depth`. No recursion. Cost:
/// linear.
Result<JsonScan> scan_json(std::string_view text, std::size_t at, std::uint32_t depth);

/// A string's value, and runs that lead from it to bytes of the text that it stands in.
struct JsonString {
  std::string text;
  std::vector<Run> runs;
};
/// Undoes the escapes of a string that scan_json found; half a surrogate pair becomes U+FFFD. Cost: linear.
JsonString unescape(std::string_view text, const JsonValue& value);

/// What one escape, or several one after another, stand for; any other bytes stand for themselves. For verification: unescape()'s
/// `replaced` units decode by it. Cost: linear.
std::string decode_json_escapes(std::string_view bytes);

/// The first byte from `at` on that is not JSON white space.
std::size_t skip_json_space(std::string_view text, std::size_t at);

}  // namespace hexapla::ingest
