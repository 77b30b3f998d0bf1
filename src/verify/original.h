#pragma once

#include <string>

#include <hexapla/account.h>
#include <hexapla/verify.h>

#include "exchange/map_json.h"
#include "ingest/archive/follow.h"

namespace hexapla::verify {

/// The path at which the original is looked up: as it is, or under the root where it is relative. Where it is not there, the file
/// of that name directly in the root is taken: its hash decides.
std::string path_of(const Source& source, const VerifyOptions& options);

/// The payload's bytes: the file or what the account's chain leads to in it, of that, with a record, `source.bytes` bytes from
/// its offset on. Errors: io if it is no regular file or cannot be read, mismatch if the file ends before the record does or the
/// chain does not lead on, limit. Cost: linear in the payload, and in what must be decompressed before it.
Result<archive::Followed> read_payload(const Source& source, const VerifyOptions& options);

/// A text decoded anew from its payload.
struct Rebuilt {
  std::string text;           ///< as long as the map says; what could not be decoded is its bytes, or U+001A
  std::vector<Error> broken;  ///< runs that do not decode to what the map says, with the payload's byte
};

/// Decodes every run of the map from the payload, by the steps of `source.decoding` (character set, JSON escapes, HTML references
/// and white space), and puts inserted text between them, which must be white space. A payload that is shorter than the map
/// reaches breaks the runs that reach past it. Errors: unsupported for a step that is not known. Cost: linear.
Result<Rebuilt> rebuild(std::string_view payload, const exchange::WrittenMap& written, const std::vector<std::string>& decoding);

}  // namespace hexapla::verify
