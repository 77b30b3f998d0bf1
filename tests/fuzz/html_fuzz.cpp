// Any bytes as a page: it is read or refused, the map is sound, and every unit of it decodes to its text.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/utf8.h"
#include "ingest/html/html.h"
#include "ingest/html/references.h"

namespace {

using namespace hexapla;  // NOLINT(google-build-using-namespace): a program of one file

void check(bool holds) {
  if (!holds) std::abort();
}

void check_page(const html::HtmlPage& page, std::string_view bytes) {
  const auto size = static_cast<std::uint32_t>(page.text.size());
  const auto map = SourceMap::make(page.runs, size, static_cast<std::uint32_t>(bytes.size()));
  check(map.has_value());
  for (std::size_t i = 0; i < map->runs().size(); ++i) {
    const Run& run = map->runs()[i];
    const Span span = map->run_span(i);
    if (run.kind == RunKind::inserted) continue;
    for (std::uint32_t at = span.begin; at < span.end; at += run.text_unit) {
      const SourceSpan from = map->source_of({at, at + run.text_unit})[0];
      const std::string_view source = bytes.substr(from.begin, from.size());
      const std::string_view text = std::string_view(page.text).substr(at, run.text_unit);
      check(run.kind == RunKind::same ? source == text : html::decode_unit(source) == text);
    }
  }
  AccountParts parts{.text = page.text, .blocks = page.blocks, .map = *map};
  check(Account::make(std::move(parts)).has_value());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  html::html_charset_hint(bytes);
  if (utf8::first_invalid(bytes) != utf8::valid) return 0;
  html::HtmlOptions options{.depth = 32, .nodes = 100'000};
  const auto read = [&] {
    const auto page = html::read_html(bytes, options);
    if (page) check_page(*page, bytes);
  };
  read();
  options.page = {.comments = true, .prefer = Preference::recall};
  read();
  options.page.prefer = Preference::precision;
  read();
  options.keep_everything = true;
  read();
  return 0;
}
