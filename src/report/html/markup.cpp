#include "report/html/markup.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "core/utf8.h"
#include "report/hidden.h"

namespace hexapla::report {
namespace {

constexpr std::string_view replacement = "\uFFFD";

enum class ByteClass : std::uint8_t { plain, escaped, control, beyond_ascii };

constexpr std::array<ByteClass, 256> make_classes() {
  std::array<ByteClass, 256> classes{};
  for (std::size_t byte = 0; byte < classes.size(); ++byte) {
    const bool white = byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
    if (byte >= 0x80) {
      classes[byte] = ByteClass::beyond_ascii;
    } else if ((byte < 0x20 && !white) || byte == 0x7F) {
      classes[byte] = ByteClass::control;
    }
  }
  for (const char c : {'&', '<', '>', '"', '\''}) classes[static_cast<unsigned char>(c)] = ByteClass::escaped;
  return classes;
}

constexpr std::array<ByteClass, 256> classes = make_classes();

constexpr std::string_view reference_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return "&#39;";
  }
}

/// C1 controls and noncharacters, which HTML does not allow.
bool is_forbidden(char32_t code_point) {
  return (code_point >= 0x80 && code_point <= 0x9F) || (code_point >= 0xFDD0 && code_point <= 0xFDEF) ||
         (code_point & 0xFFFEU) == 0xFFFEU;
}

void append_escaped(std::string& out, std::string_view text) {
  std::size_t done = 0;  // bytes of `text` that are in `out`
  const auto flush = [&](std::size_t to) { out.append(text, done, to - done); };
  for (std::size_t at = 0; at < text.size();) {
    switch (classes[static_cast<unsigned char>(text[at])]) {
      case ByteClass::plain:
        ++at;
        break;
      case ByteClass::escaped:
        flush(at);
        out += reference_of(text[at]);
        done = ++at;
        break;
      case ByteClass::control:
        flush(at);
        out += replacement;
        done = ++at;
        break;
      case ByteClass::beyond_ascii: {
        const utf8::Decoded decoded = utf8::decode(text, at);
        const bool bad = decoded.size == 1 || is_forbidden(decoded.code_point);
        if (bad || misleads(text, at, decoded.code_point)) {
          flush(at);
          if (bad) {
            out += replacement;
          } else {
            append_escaped(out, spelt_out(decoded.code_point));
          }
          done = at + decoded.size;
        }
        at += decoded.size;
      }
    }
  }
  flush(text.size());
}

}  // namespace

Markup& Markup::text(std::string_view characters) {
  append_escaped(out_, characters);
  return *this;
}

Markup& Markup::attribute(std::string_view name, std::string_view value) {
  out_ += ' ';
  out_ += name;
  out_ += "=\"";
  append_escaped(out_, value);
  out_ += '"';
  return *this;
}

Markup& Markup::attribute(std::string_view name, std::uint64_t number) {
  fmt::format_to(std::back_inserter(out_), " {}=\"{}\"", name, number);
  return *this;
}

Markup& Markup::number(std::uint64_t number) {
  fmt::format_to(std::back_inserter(out_), "{}", number);
  return *this;
}

bool is_web_url(std::string_view url) {
  const auto begins_with = [&](std::string_view scheme) {
    return url.size() > scheme.size() && std::ranges::equal(url.substr(0, scheme.size()), scheme, {},
                                                            [](char c) { return c >= 'A' && c <= 'Z' ? c + 0x20 : c; });
  };
  if (!begins_with("http://") && !begins_with("https://")) return false;
  if (holds_misleading(url)) return false;
  return std::ranges::none_of(url, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7F || c == '"' || c == '<' || c == '>' || c == '`' || c == '\\';
  });
}

std::string_view cut_to(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  std::size_t end = limit;
  while (end > 0 && !utf8::is_boundary(text, end)) --end;
  const std::size_t blank = text.substr(0, end).find_last_of(" \n\t");
  if (blank != std::string_view::npos && blank > limit / 2) end = blank;
  return text.substr(0, end);
}

std::string grouped(std::uint64_t number) {
  std::string digits = fmt::format("{}", number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string number_word(std::uint64_t number, bool capital) {
  constexpr auto words = std::to_array<std::string_view>(
      {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"});
  if (number >= words.size()) return grouped(number);
  std::string word(words[number]);
  if (capital) word[0] = static_cast<char>(word[0] - 0x20);
  return word;
}

std::string counted(std::uint64_t number, std::string_view noun) {
  return fmt::format("{} {}{}", grouped(number), noun, number == 1 ? "" : "s");
}

}  // namespace hexapla::report
