#pragma once

#include <string>
#include <string_view>

#include <hexapla/error.h>
#include <hexapla/limits.h>

namespace hexapla::ingest {

/// True if bytes begin as a PDF does. Cost: constant.
bool is_pdf(std::string_view bytes);

/// What the program pdftotext makes of a PDF with `-bbox-layout`: XHTML in UTF-8, of pages, blocks, lines and words with their
/// boxes. Errors: `unsupported`, it is not installed; `limit`, it takes more time or memory than a converter may, or writes more
/// than an account holds; `malformed`, it can make nothing of the PDF (broken, or locked by a password).
Result<std::string> lay_out_pdf(std::string_view pdf, const Limits& limits);

}  // namespace hexapla::ingest
