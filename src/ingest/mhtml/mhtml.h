#pragma once

#include <string>
#include <string_view>

#include <hexapla/ingest.h>

#include "ingest/draft.h"

namespace hexapla::ingest {

/// The page in a file that was saved as MHTML: its payload is the bytes of its part, which the map reaches through
/// quoted-printable or base64, the character set and HTML. Errors: `unsupported`, no part is a page, or its transfer encoding is
/// not known; `limit`, a part beyond an account's limit; those of decode and read_page. Offsets are bytes of the file. Cost:
/// linear.
Result<Draft> read_mhtml(std::string_view bytes, const std::string& file, const IngestOptions& options);

}  // namespace hexapla::ingest
