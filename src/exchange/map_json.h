#pragma once

#include <string>
#include <vector>

#include <hexapla/account.h>

#include "exchange/json_read.h"
#include "text/json_writer.h"

namespace hexapla::exchange {

/// Writes an account's source map as an array of runs; a run begins where the one before it ended:
///   "…"                                      inserted: this text, which has no source
///   [length, skip]                           same: byte for byte
///   [length, skip, text_unit, source_unit]   replaced
/// `length` counts bytes of text; `skip` is the distance in bytes from the end of the last run that has a source (0 before the
/// first) to the payload byte at which this one begins; it is negative where the text does not follow the order of the payload.
void write_map(text::JsonWriter& writer, const Account& account);

struct WrittenMap {
  SourceMap map;
  std::vector<std::string> inserted;  ///< the text of each run, in order; empty for one that is not inserted
};
/// A map from that form, for a text and a payload of so many bytes. Errors: malformed, naming the run; nothing is trusted: what
/// SourceMap::make checks holds of the result. Cost: linear.
Result<WrittenMap> read_map(const Array& runs, std::uint64_t text_size, std::uint64_t source_size);

}  // namespace hexapla::exchange
