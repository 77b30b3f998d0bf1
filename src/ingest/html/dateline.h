#pragma once

#include <optional>
#include <string>

#include "ingest/html/leaves.h"
#include "ingest/html/main_text.h"
#include "ingest/html/tree.h"

namespace hexapla::html {

/// When a page says, for its readers, that it was published and updated, in ISO 8601.
struct VisibleTimes {
  std::optional<std::string> published, updated;
};

/// Looks at the short lines around the headline and before the running text, and at a few after it, for one that is a date and
/// nothing else ("November 20, 2019 - 11:28", "Last updated: 20 Nov 2019"). A line without a word for what it tells is when the
/// page was published; after the running text only lines with one count. Cost: linear in the leaves.
VisibleTimes visible_times(const Tree& tree, const Leaves& leaves, const MainText& main);

}  // namespace hexapla::html
