#pragma once

#include <string>

#include <hexapla/comparison.h>
#include <hexapla/export.h>

namespace hexapla {

struct TextOptions {
  unsigned columns = 80;  ///< width in terminal cells, 40 at least
  bool color = false;     ///< ANSI colours
  unsigned findings = 0;  ///< of each part at most; 0: all
};

/// The comparison for a terminal: conflicts, differing quotations, the rest that two accounts share, who alone says what, copies.
HEXAPLA_EXPORT std::string to_text(const Comparison& comparison, const TextOptions& options = {});

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
