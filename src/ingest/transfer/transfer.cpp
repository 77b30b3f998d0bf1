#include "ingest/transfer/transfer.h"

#include "core/utf8.h"
#include "ingest/html/references.h"
#include "text/charset_runs.h"

namespace hexapla::ingest {
namespace {

int digit_of(char c) {
  if (html::is_digit(c)) return c - '0';
  const char small = html::lower(c);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// Bytes of the line end that "=" at `at` takes back, with it; 0 if it stands at no line's end. Blanks may stand between.
std::size_t soft_break_size(std::string_view text, std::size_t at) {
  std::size_t next = at + 1;
  while (next < text.size() && (text[next] == ' ' || text[next] == '\t')) ++next;
  if (next < text.size() && text[next] == '\n') return next + 1 - at;
  if (next + 1 < text.size() && text[next] == '\r' && text[next + 1] == '\n') return next + 2 - at;
  return 0;
}

}  // namespace

Transferred decode_quoted_printable(std::string_view text) {
  Transferred out;
  std::size_t begin = 0;  // of what spells the next byte
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = 1;
    char byte = text[at];
    if (byte == '=') {
      if (const std::size_t soft_break = soft_break_size(text, at); soft_break != 0) {
        at += soft_break;
        continue;
      }
      const int high = at + 2 < text.size() ? digit_of(text[at + 1]) : -1;
      const int low = at + 2 < text.size() ? digit_of(text[at + 2]) : -1;
      if (high >= 0 && low >= 0) {
        byte = static_cast<char>(high * 16 + low);
        size = 3;
      }
    }
    at += size;
    out.bytes += byte;
    out.places.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)});
    begin = at;
  }
  return out;
}

std::string quoted_printable_bytes(std::string_view text) { return decode_quoted_printable(text).bytes; }

std::vector<Run> runs_of(const Transferred& decoded, std::string_view text, bool by_characters) {
  text::RunBuilder runs;
  for (std::size_t at = 0; at < decoded.bytes.size();) {
    const std::uint32_t size = by_characters ? utf8::decode(decoded.bytes, at).size : 1;
    const std::uint32_t begin = decoded.places[at].begin;
    const std::uint32_t end = decoded.places[at + size - 1].end;
    if (text.substr(begin, end - begin) == std::string_view(decoded.bytes).substr(at, size)) {
      runs.same(size, begin);
    } else {
      runs.replaced(size, end - begin, begin);
    }
    at += size;
  }
  return std::move(runs).take();
}

}  // namespace hexapla::ingest
