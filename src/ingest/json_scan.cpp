#include "ingest/json_scan.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

#include "core/try.h"
#include "core/utf8.h"
#include "text/charset_runs.h"

namespace hexapla::ingest {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

Error broken(std::size_t at, std::string reason) {
  return {.code = ErrorCode::malformed, .reason = "not JSON: " + std::move(reason), .offset = at};
}

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The number of `\uXXXX` whose backslash stands at `at`; nothing if it is not whole.
std::optional<char32_t> unicode_escape(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return std::nullopt;
  char32_t value = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    const int digit = hex_value(text[i]);
    if (digit < 0) return std::nullopt;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  return value;
}

/// The byte after the string that begins at `at`.
Result<std::size_t> end_of_string(std::string_view text, std::size_t at) {
  const std::size_t begin = at++;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"') return at + 1;
    if (static_cast<unsigned char>(c) < 0x20) return std::unexpected(broken(at, "a control character inside a string"));
    if (c != '\\') {
      ++at;
      continue;
    }
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    if (next == 'u' ? !unicode_escape(text, at) : std::string_view("\"\\/bfnrt").find(next) == std::string_view::npos) {
      return std::unexpected(broken(at, "no such escape"));
    }
    at += next == 'u' ? 6 : 2;
  }
  return std::unexpected(broken(begin, "a string without an end"));
}

/// The byte after the number that begins at `at`.
Result<std::size_t> end_of_number(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  const auto peek = [&] { return at < text.size() ? text[at] : '\0'; };
  const auto digits = [&] {
    const std::size_t first = at;
    while (is_digit(peek())) ++at;
    return at != first;
  };
  if (peek() == '-') ++at;
  if (peek() == '0') {
    ++at;
  } else if (!digits()) {
    return std::unexpected(broken(begin, "a value is wanted here"));
  }
  if (peek() == '.' && (++at, !digits())) return std::unexpected(broken(begin, "a number without its decimals"));
  if (peek() == 'e' || peek() == 'E') {
    ++at;
    if (peek() == '+' || peek() == '-') ++at;
    if (!digits()) return std::unexpected(broken(begin, "a number without its exponent"));
  }
  return at;
}

/// A string, number, true, false or null.
Result<JsonValue> scan_scalar(std::string_view text, std::size_t at) {
  if (at >= text.size()) return std::unexpected(broken(at, "it ends too soon"));
  if (text[at] == '"') {
    HEXAPLA_TRY(end, end_of_string(text, at));
    return JsonValue{JsonKind::string, at, end};
  }
  for (const std::string_view literal : {"true", "false", "null"}) {
    if (text.substr(at).starts_with(literal)) return JsonValue{JsonKind::literal, at, at + literal.size()};
  }
  HEXAPLA_TRY(end, end_of_number(text, at));
  return JsonValue{JsonKind::number, at, end};
}

/// Walks through one value with a stack of its own.
class Scanner {
 public:
  Scanner(std::string_view text, std::uint32_t depth) : text_(text), depth_(depth) {}

  Result<JsonScan> scan(std::size_t at) {
    at_ = skip_json_space(text_, at);
    HEXAPLA_CHECK(begin_value());
    while (!open_.empty()) HEXAPLA_CHECK(step());
    return std::move(out_);
  }

 private:
  struct Open {
    JsonKind kind;
    std::size_t begin;
    bool first = true;
  };

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  /// A value begins at `at_`: a scalar is read whole, a container opened.
  Result<void> begin_value() {
    if (peek() == '{' || peek() == '[') {
      if (open_.size() >= depth_) {
        return std::unexpected(
            Error{.code = ErrorCode::limit, .reason = fmt::format("JSON nested deeper than {}", depth_), .offset = at_});
      }
      open_.push_back({peek() == '{' ? JsonKind::object : JsonKind::array, at_});
      ++at_;
      return {};
    }
    HEXAPLA_TRY(value, scan_scalar(text_, at_));
    at_ = value.end;
    finish(value);
    return {};
  }

  /// From inside the innermost container to its next value or its end.
  Result<void> step() {
    Open& inside = open_.back();
    at_ = skip_json_space(text_, at_);
    const char close = inside.kind == JsonKind::object ? '}' : ']';
    if (peek() == close) {
      const JsonValue value{inside.kind, inside.begin, ++at_};
      open_.pop_back();
      finish(value);
      return {};
    }
    if (!inside.first) {
      if (peek() != ',') return std::unexpected(broken(at_, fmt::format("a comma or {} is wanted here", close)));
      at_ = skip_json_space(text_, at_ + 1);
    }
    inside.first = false;
    if (inside.kind == JsonKind::object) HEXAPLA_CHECK(read_key());
    return begin_value();
  }

  Result<void> read_key() {
    if (peek() != '"') return std::unexpected(broken(at_, "a member's name is wanted here"));
    HEXAPLA_TRY(end, end_of_string(text_, at_));
    if (open_.size() == 1) key_ = unescape(text_, {JsonKind::string, at_, end}).text;
    at_ = skip_json_space(text_, end);
    if (peek() != ':') return std::unexpected(broken(at_, "a colon is wanted here"));
    at_ = skip_json_space(text_, at_ + 1);
    return {};
  }

  void finish(const JsonValue& value) {
    if (open_.empty()) {
      out_.value = value;
    } else if (open_.size() == 1) {
      if (open_[0].kind == JsonKind::array) {
        out_.elements.push_back(value);
      } else {
        out_.members.push_back({std::move(key_), value});
      }
    }
  }

  std::string_view text_;
  std::uint32_t depth_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  std::string key_;
  JsonScan out_;
};

/// The character of the escape whose backslash stands at `at`, and its size in bytes.
utf8::Decoded decode_escape(std::string_view text, std::size_t at) {
  const char next = at + 1 < text.size() ? text[at + 1] : '\0';
  constexpr std::string_view letters = "bfnrt";
  constexpr std::string_view meanings = "\b\f\n\r\t";
  if (next != 'u') {
    const std::size_t letter = letters.find(next);
    return {static_cast<char32_t>(letter == std::string_view::npos ? next : meanings[letter]), 2};
  }
  const char32_t first = unicode_escape(text, at).value_or(utf8::replacement);
  if (first < 0xD800 || first >= 0xE000) return {first, 6};
  const char32_t second = first < 0xDC00 ? unicode_escape(text, at + 6).value_or(0) : 0;
  if (second < 0xDC00 || second >= 0xE000) return {utf8::replacement, 6};
  return {0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00), 12};
}

}  // namespace

std::size_t skip_json_space(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) ++at;
  return at;
}

Result<JsonScan> scan_json(std::string_view text, std::size_t at, std::uint32_t depth) { return Scanner(text, depth).scan(at); }

JsonString unescape(std::string_view text, const JsonValue& value) {
  JsonString out;
  text::RunBuilder runs;
  out.text.reserve(value.end - value.begin);
  // The closing quotation mark ends the search for a surrogate's other half.
  const std::string_view inside = text.substr(0, value.end - 1);
  for (std::size_t at = value.begin + 1; at < inside.size();) {
    const std::size_t plain = std::min(inside.find('\\', at), inside.size());
    out.text.append(inside, at, plain - at);
    runs.same(static_cast<std::uint32_t>(plain - at), static_cast<std::uint32_t>(at));
    at = plain;
    if (at == inside.size()) break;
    const auto [code_point, size] = decode_escape(inside, at);
    const std::size_t before = out.text.size();
    utf8::append(out.text, code_point);
    runs.replaced(static_cast<std::uint32_t>(out.text.size() - before), size, static_cast<std::uint32_t>(at));
    at += size;
  }
  out.runs = std::move(runs).take();
  return out;
}

std::string decode_json_escapes(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t plain = std::min(bytes.find('\\', at), bytes.size());
    out.append(bytes, at, plain - at);
    at = plain;
    if (at == bytes.size()) break;
    const auto [code_point, size] = decode_escape(bytes, at);
    utf8::append(out, code_point);
    at += std::min<std::size_t>(size, bytes.size() - at);
  }
  return out;
}

}  // namespace hexapla::ingest
