// Any bytes as what pdftotext writes of a PDF: an account whose map decodes to its text, or an error.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "../unit/ingest/map_check.h"
#include "core/utf8.h"
#include "ingest/finish.h"
#include "ingest/pdf/pdf.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hexapla;  // NOLINT(google-build-using-namespace): a program of one file
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (utf8::first_invalid(bytes) != utf8::valid) return 0;
  auto draft = ingest::read_layout(bytes, "fuzz.pdf", {});
  if (!draft) return 0;
  const auto account = ingest::finish(*std::move(draft));
  if (!account || !ingest::map_fault(*account, bytes).empty()) std::abort();
  return 0;
}
