#include "ingest/pdf/pdftotext.h"

#include "ingest/pdf/program.h"

namespace hexapla::ingest {

bool is_pdf(std::string_view bytes) { return bytes.starts_with("%PDF-"); }

Result<std::string> lay_out_pdf(std::string_view pdf, const Limits& limits) {
  auto xhtml = run_program({"pdftotext", "-q", "-bbox-layout", "-enc", "UTF-8", "-", "-"}, pdf, {.output = limits.account_bytes});
  if (xhtml) return xhtml;
  Error error = std::move(xhtml).error();
  if (error.code == ErrorCode::unsupported)
    error.reason = "a PDF, which the program pdftotext reads; it is not installed (Debian package poppler-utils)";
  if (error.code == ErrorCode::malformed) error.reason = "a PDF that is broken or locked: " + error.reason;
  error.offset = 0;
  return std::unexpected(std::move(error));
}

}  // namespace hexapla::ingest
