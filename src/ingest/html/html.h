#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/error.h>
#include <hexapla/ingest.h>

namespace hexapla::html {

struct HtmlOptions {
  std::uint32_t depth = 512;        ///< open elements at most; deeper content is flattened into the deepest, with one warning
  std::uint32_t nodes = 5'000'000;  ///< elements and texts of one page at most (about 30 bytes each); beyond it: an error
  bool keep_everything = false;     ///< the whole body, navigation and all, instead of the main text
  PageOptions page = {};            ///< what of the main text is taken
};

/// What was read from one page. `runs` lead from the text to bytes of the UTF-8 that was given; SourceMap::make takes them.
struct HtmlPage {
  std::string text;
  std::vector<Block> blocks;  ///< the title first, if the page has one; "\n\n" between two blocks
  std::vector<Run> runs;
  Metadata metadata;
  std::vector<Warning> warnings;  ///< offsets are bytes of the HTML
};

/// Reads the main text and the metadata of a page: its own WHATWG tokenizer, a flat forgiving tree, a plain rule for the main
/// text (docs/html.md). `html` is valid UTF-8 without byte-order mark, at most 1 GiB. Errors: `limit` (too long, more than
/// `options.nodes` elements and texts), `malformed` (no text to read). `offset` is a byte of `html`. Cost: linear in the bytes,
/// whatever they are; no recursion.
Result<HtmlPage> read_html(std::string_view html, const HtmlOptions& options = {});

/// The character set that a page declares of itself in its head: an XML declaration, `<meta charset>` or `<meta
/// http-equiv=content-type>` ("prescan a byte stream", WHATWG HTML 13.2.3.2, but as far as `first_bytes` go and not into the
/// body, since saved pages put scripts first). The label as written, in lower case; "" if there is none. UTF-16 in a `meta` is
/// "utf-8", as the standard has it: a page that could be read so far is not in UTF-16. Cost: linear.
std::string html_charset_hint(std::string_view first_bytes);

}  // namespace hexapla::html
