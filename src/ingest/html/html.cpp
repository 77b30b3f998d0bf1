#include "ingest/html/html.h"

#include "ingest/html/references.h"

namespace hexapla::html {

Result<HtmlPage> read_html(std::string_view html, const HtmlOptions&) {
  HtmlPage page;
  page.text = html;
  if (!html.empty()) {
    page.blocks.push_back({.span = {0, static_cast<std::uint32_t>(html.size())}});
    page.runs.push_back({});
  }
  return page;
}

std::string html_charset_hint(std::string_view) { return {}; }

std::string decode_unit(std::string_view) { return {}; }

}  // namespace hexapla::html
