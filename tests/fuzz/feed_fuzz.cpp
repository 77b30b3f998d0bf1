// Any bytes as a feed: each entry is an account whose map decodes, unit by unit, to its text, or a row of `failed` with its byte.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <hexapla/ingest.h>

#include "../unit/ingest/map_check.h"

namespace {

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  hexapla::IngestOptions options;
  options.limits.html_depth = 16;
  options.limits.records = 100;
  const hexapla::Ingested out = hexapla::read_accounts_from_memory(bytes, "fuzz.xml", options);
  for (const hexapla::Error& error : out.failed) check(!error.reason.empty() && error.offset.value_or(0) <= size);
  for (const hexapla::Account& account : out.accounts) check(hexapla::ingest::map_fault(account, bytes).empty());
  return 0;
}
