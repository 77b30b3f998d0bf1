#pragma once

#include <span>

#include <hexapla/account.h>

#include "text/json_writer.h"

namespace hexapla::exchange {

/// Writes a source map as an array of runs, each an array of whole numbers; a run begins where the one before it ended:
///   [length]                                 inserted: no source
///   [length, skip]                           same: byte for byte
///   [length, skip, text_unit, source_unit]   replaced
/// `length` counts bytes of text; `skip` is the distance in bytes from the end of the last run that has a source (0 before the
/// first) to the payload byte at which this one begins; it is negative where the text does not follow the order of the payload.
void write_map(text::JsonWriter& writer, const SourceMap& map);

/// One run of that form, as read: `skip`, `text_unit` and `source_unit` as far as `size` numbers were given.
struct MapRun {
  std::int64_t length = 0, skip = 0, text_unit = 1, source_unit = 1;
  std::size_t size = 0;  ///< 1, 2 or 4
};

/// The runs of a map from their written form. `source_size` is the payload's in bytes. Errors: malformed, naming the run;
/// everything is checked that SourceMap::make checks. Cost: linear.
Result<SourceMap> make_map(std::span<const MapRun> runs, std::uint64_t text_size, std::uint64_t source_size);

}  // namespace hexapla::exchange
