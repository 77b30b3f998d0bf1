#pragma once

#include <string_view>

#include <hexapla/ingest.h>

#include "ingest/draft.h"

namespace hexapla::ingest {

/// True if text, or a file's first bytes, begin a table of accounts: its first row names two columns or more, one of them as
/// `fields` calls a text, and the second has as many cells. Cost: linear in these, at most 64 KiB.
bool is_table(std::string_view text, const RecordFields& fields);

/// The rows of CSV or TSV below the row that names the columns: each an account, its payload the row's bytes. Which column holds
/// what is told by `options.fields`, in any case. A row that is broken, holds no text or has more cells than there are columns is
/// a row of `failed` (after 100 one more counts the rest). Cost: linear.
Records read_table(const Decoded& input, const IngestOptions& options);

}  // namespace hexapla::ingest
