#include "ingest/html/references.h"

#include <algorithm>
#include <array>

#include "core/utf8.h"

namespace hexapla::html {
namespace {

#include "ingest/html/entities.inc"

constexpr char32_t greatest_code_point = 0x10FFFF;

/// What numbers 0x80 to 0x9F stand for: pages of windows-1252 wrote them so (the table of WHATWG HTML 13.2.5.80); 0: themselves.
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

constexpr std::string_view name_at(std::size_t index) {
  return reference_names.substr(reference_begins[index], reference_begins[index + 1] - reference_begins[index]);
}

int digit_value(char c, bool hexadecimal) {
  if (is_digit(c)) return c - '0';
  const char small = lower(c);
  return hexadecimal && small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

char32_t repaired(char32_t number) {
  if (number == 0 || number > greatest_code_point || (number >= 0xD800 && number <= 0xDFFF)) return utf8::replacement;
  if (number >= 0x80 && number <= 0x9F && windows_1252[number - 0x80] != 0) return windows_1252[number - 0x80];
  return number;
}

Reference numeric_reference(std::string_view bytes, std::size_t at) {
  std::size_t next = at + 2;
  const bool hexadecimal = next < bytes.size() && lower(bytes[next]) == 'x';
  if (hexadecimal) ++next;
  const std::size_t first_digit = next;
  char32_t number = 0;
  for (; next < bytes.size(); ++next) {
    const int digit = digit_value(bytes[next], hexadecimal);
    if (digit < 0) break;
    // Held just above the greatest code point, so that any number of digits cannot overflow.
    number = std::min<char32_t>(number * (hexadecimal ? 16 : 10) + static_cast<char32_t>(digit), greatest_code_point + 1);
  }
  if (next == first_digit) return {};
  if (next < bytes.size() && bytes[next] == ';') ++next;
  return {.size = static_cast<std::uint32_t>(next - at), .first = repaired(number)};
}

struct Match {
  std::size_t index = reference_count;
  std::size_t size = 0;
};

/// The longest name that `bytes` begin with: the sorted table is narrowed letter by letter.
Match longest_name(std::string_view bytes) {
  Match best;
  std::size_t low = 0;
  std::size_t high = reference_count;
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    const auto wanted = static_cast<unsigned char>(bytes[length]);
    const auto letter = [length](std::size_t index) {
      const std::string_view name = name_at(index);
      return length < name.size() ? static_cast<int>(static_cast<unsigned char>(name[length])) : -1;
    };
    const auto bound = [&](std::size_t from, std::size_t to, int at_least) {
      while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (letter(middle) < at_least) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      return from;
    };
    low = bound(low, high, wanted);
    high = bound(low, high, wanted + 1);
    if (low == high) break;
    if (name_at(low).size() == length + 1) best = {.index = low, .size = length + 1};
  }
  return best;
}

Reference named_reference(std::string_view bytes, std::size_t at, ReferencePlace place) {
  const Match match = longest_name(bytes.substr(at + 1));
  if (match.size == 0) return {};
  const std::size_t next = at + 1 + match.size;
  if (place == ReferencePlace::attribute && bytes[next - 1] != ';' && next < bytes.size() &&
      (bytes[next] == '=' || is_letter(bytes[next]) || is_digit(bytes[next]))) {
    return {};
  }
  const auto& value = reference_values[match.index];
  return {.size = static_cast<std::uint32_t>(next - at), .first = value[0], .second = value[1]};
}

bool is_space(char32_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

}  // namespace

Reference read_reference(std::string_view bytes, std::size_t at, ReferencePlace place) {
  if (at + 1 >= bytes.size()) return {};
  if (bytes[at + 1] == '#') return numeric_reference(bytes, at);
  if (!is_letter(bytes[at + 1])) return {};
  return named_reference(bytes, at, place);
}

std::string decode_unit(std::string_view bytes) {
  std::string out;
  if (bytes.size() == 1 && bytes[0] == '\0') {
    utf8::append(out, utf8::replacement);
  } else if (bytes.size() == 1 && html::is_space(bytes[0])) {
    out = " ";
  } else if (!bytes.empty() && bytes[0] == '&') {
    const Reference reference = read_reference(bytes, 0, ReferencePlace::text);
    if (reference.size == 0 || reference.size != bytes.size()) return out;
    if (is_space(reference.first)) return " ";
    utf8::append(out, reference.first);
    if (reference.second != 0) utf8::append(out, reference.second);
  }
  return out;
}

std::string decode_value(std::string_view bytes, ReferencePlace place) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t special = std::min(bytes.find_first_of(std::string_view("&\r\0", 3), at), bytes.size());
    out.append(bytes, at, special - at);
    at = special;
    if (at == bytes.size()) break;
    if (bytes[at] == '\0') {
      utf8::append(out, utf8::replacement);
      ++at;
    } else if (bytes[at] == '\r') {
      out += '\n';
      at += at + 1 < bytes.size() && bytes[at + 1] == '\n' ? 2 : 1;
    } else if (const Reference reference = read_reference(bytes, at, place); reference.size != 0) {
      utf8::append(out, reference.first);
      if (reference.second != 0) utf8::append(out, reference.second);
      at += reference.size;
    } else {
      out += '&';
      ++at;
    }
  }
  return out;
}

}  // namespace hexapla::html
