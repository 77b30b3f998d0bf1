// Any bytes in any character set: the text is UTF-8, and every unit of its runs decodes, by itself, to its text. The first byte
// chooses the character set, or none.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/utf8.h"
#include "text/charset.h"

namespace {

using namespace hexapla;  // NOLINT(google-build-using-namespace): a program of one file

void check(bool holds) {
  if (!holds) std::abort();
}

constexpr std::array<std::string_view, 16> charsets = {
    "",          "utf-8",  "utf-16le",    "utf-16be", "utf-32le", "windows-1252", "windows-1251", "koi8-r",
    "shift_jis", "euc-jp", "iso-2022-jp", "gb18030",  "big5",     "euc-kr",       "windows-874",  "euc-tw"};
constexpr std::size_t units_checked = 200;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const std::string charset(charsets.at(data[0] % charsets.size()));
  const auto decoded = text::decode(bytes, {.charset = charset, .invalid_share = 1});
  if (!decoded) return 0;
  check(utf8::first_invalid(decoded->text) == utf8::valid);
  const auto map =
      SourceMap::make(decoded->runs, static_cast<std::uint32_t>(decoded->text.size()), static_cast<std::uint32_t>(bytes.size()));
  check(map.has_value());
  std::size_t checked = 0;
  for (std::size_t i = 0; i < map->runs().size() && checked < units_checked; ++i) {
    const Run& run = map->runs()[i];
    const Span span = map->run_span(i);
    check(run.kind != RunKind::inserted);
    const std::uint32_t step = run.kind == RunKind::same ? span.size() : run.text_unit;
    for (std::uint32_t at = span.begin; at < span.end && checked < units_checked; at += step, ++checked) {
      const SourceSpan from = map->source_of({at, at + step})[0];
      const std::string_view source = bytes.substr(from.begin, from.size());
      const std::string_view text = std::string_view(decoded->text).substr(at, step);
      check(run.kind == RunKind::same ? source == text : *text::decode_exactly(source, decoded->charset) == text);
    }
  }
  return 0;
}
