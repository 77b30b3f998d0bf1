#include "text/json_writer.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

#include "core/utf8.h"

namespace hexapla::text {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

/// The shortest digits of a positive finite number and the power of ten of the first: 0.00123 is {"123", -3}.
struct Digits {
  std::string digits;
  int exponent = 0;
};

Digits shortest_digits(double number) {
  std::array<char, 32> buffer{};
  const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific);
  assert(failure == std::errc());
  Digits out;
  const char* at = buffer.data();
  for (; *at != 'e'; ++at) {
    if (*at != '.') out.digits += *at;
  }
  ++at;
  if (*at == '+') ++at;  // from_chars takes no plus sign
  std::from_chars(at, end, out.exponent);
  return out;
}

void append_escape(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\b':
      out += "\\b";
      break;
    case '\f':
      out += "\\f";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      out += "\\u00";
      out += hexadecimal[static_cast<unsigned char>(c) >> 4U];
      out += hexadecimal[static_cast<unsigned char>(c) & 15U];
  }
}

}  // namespace

void append_json_number(std::string& out, double number) {
  if (!std::isfinite(number)) {
    out += "null";
    return;
  }
  if (number == 0) {
    out += '0';  // minus zero, too
    return;
  }
  if (number < 0) out += '-';
  const auto [digits, exponent] = shortest_digits(std::abs(number));
  const int count = static_cast<int>(digits.size());
  constexpr int last_plain_exponent =
      20;  // ECMAScript, Number::toString: plain up to 21 digits before the point, 6 noughts after it
  constexpr int first_plain_exponent = -6;
  if (exponent >= first_plain_exponent && exponent < 0) {
    out += "0.";
    out.append(static_cast<std::size_t>(-exponent - 1), '0');
    out += digits;
  } else if (exponent >= 0 && exponent <= last_plain_exponent) {
    out.append(digits, 0, static_cast<std::size_t>(exponent) + 1);
    if (count <= exponent) out.append(static_cast<std::size_t>(exponent + 1 - count), '0');
    if (count > exponent + 1) {
      out += '.';
      out.append(digits, static_cast<std::size_t>(exponent) + 1);
    }
  } else {
    out += digits[0];
    if (count > 1) {
      out += '.';
      out.append(digits, 1);
    }
    out += exponent < 0 ? "e-" : "e+";
    out += std::to_string(std::abs(exponent));
  }
}

void append_json_string(std::string& out, std::string_view string) {
  out += '"';
  bool replaces = utf8::first_invalid(string) != utf8::valid;
  std::size_t begin = 0;  // of the bytes that can be copied as they are
  std::size_t at = 0;
  while (at < string.size()) {
    const auto byte = static_cast<unsigned char>(string[at]);
    const bool escaped = byte < 0x20 || byte == '"' || byte == '\\';
    const std::uint32_t size = replaces && byte >= 0x80 ? utf8::decode(string, at).size : 1;
    const bool invalid = replaces && byte >= 0x80 && size == 1;
    if (escaped || invalid) {
      out.append(string, begin, at - begin);
      if (escaped) append_escape(out, string[at]);
      if (invalid) utf8::append(out, utf8::replacement);
      begin = at + 1;
    }
    at += size;
  }
  out.append(string, begin);
  out += '"';
}

JsonWriter& JsonWriter::key(std::string_view name) {
  assert(!levels_.empty() && !after_key_);
  separate();
  append_json_string(out_, name);
  out_ += indent_ == 0 ? ":" : ": ";
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view string) {
  separate();
  append_json_string(out_, string);
  return *this;
}

JsonWriter& JsonWriter::value(bool boolean) {
  separate();
  out_ += boolean ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::value(double number) {
  separate();
  append_json_number(out_, number);
  return *this;
}

JsonWriter& JsonWriter::value(std::nullptr_t) {
  separate();
  out_ += "null";
  return *this;
}

JsonWriter& JsonWriter::signed_integer(std::int64_t integer) {
  separate();
  out_ += std::to_string(integer);
  return *this;
}

JsonWriter& JsonWriter::unsigned_integer(std::uint64_t integer) {
  separate();
  out_ += std::to_string(integer);
  return *this;
}

JsonWriter& JsonWriter::begin(char bracket, Layout layout) {
  separate();
  out_ += bracket;
  const bool inside_line = !levels_.empty() && levels_.back().line;
  levels_.push_back({.line = inside_line || layout == Layout::line});
  return *this;
}

JsonWriter& JsonWriter::end(char bracket) {
  assert(!levels_.empty() && !after_key_);
  const Level level = levels_.back();
  levels_.pop_back();
  if (!level.empty && !level.line) new_line();
  out_ += bracket;
  return *this;
}

void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (levels_.empty()) return;
  Level& level = levels_.back();
  if (!level.empty) out_ += ',';
  if (!level.line) {
    new_line();
  } else if (!level.empty && indent_ != 0) {
    out_ += ' ';
  }
  level.empty = false;
}

void JsonWriter::new_line() {
  if (indent_ == 0) return;
  out_ += '\n';
  out_.append(levels_.size() * indent_, ' ');
}

}  // namespace hexapla::text
