#pragma once

#include <string>
#include <string_view>

#include <hexapla/comparison.h>
#include <hexapla/export.h>

namespace hexapla {

struct TextOptions {
  unsigned columns = 80;  ///< width in terminal cells, from 40 to 1,000
  bool color = false;     ///< ANSI colours
  unsigned findings = 0;  ///< of each part at most; 0: all
};

/// The comparison for a terminal: conflicts, differing quotations, the rest that two accounts share, who alone says what, copies.
HEXAPLA_EXPORT std::string to_text(const Comparison& comparison, const TextOptions& options = {});

/// Words of an input (a file's name, a text) as a terminal may show them: white space and line ends are one blank, control
/// characters, bidirectional overrides and invisible characters are spelt out ("<U+202E>"), bytes that are not UTF-8 are U+FFFD.
HEXAPLA_EXPORT std::string to_printable(std::string_view words);

struct HtmlOptions {
  bool excerpts = false;   ///< leave the full texts out; only the words of mentions and their sentences
  std::string title = {};  ///< of the page; empty: from the accounts
};

/// One self-contained page that makes no request.
HEXAPLA_EXPORT std::string to_html(const Comparison& comparison, const HtmlOptions& options = {});

/// A row a mention, RFC 4180, with a header: finding, kind, about, relation, reading, value, low, high, unit, account, origin,
/// begin, end, text.
HEXAPLA_EXPORT std::string to_csv(const Comparison& comparison);

}  // namespace hexapla
