#pragma once

#include <string>
#include <string_view>

#include <hexapla/error.h>
#include <hexapla/ingest.h>

#include "ingest/draft.h"

namespace hexapla::ingest {

/// The text of a PDF as pdftotext lays it out. Its payload is what that program writes (the chain's step "pdf"), where the box of
/// each word and its page stand; so every character leads to its page and box. Errors: those of lay_out_pdf and of read_layout.
Result<Draft> read_pdf(std::string_view bytes, const std::string& file, const IngestOptions& options);

/// The same from pdftotext's XHTML. A block of it is a paragraph; larger type is a title or a subhead; what stands on the margins
/// of several pages alike, and their numbers, are left out; a word broken by a hyphen at a line's end is joined. Errors:
/// `malformed`, there is no text (a scan); `limit`. Cost: n log n in the blocks, else linear.
Result<Draft> read_layout(std::string_view xhtml, const std::string& file, const IngestOptions& options);

}  // namespace hexapla::ingest
