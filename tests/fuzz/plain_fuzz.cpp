// Any bytes as a text file: read or refused; blocks and map are sound, which Account::make has checked.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <hexapla/ingest.h>

#include "ingest/metadata_csv.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const hexapla::Ingested out = hexapla::read_accounts_from_memory(bytes, "fuzz.txt", {});
  if (out.accounts.empty() && out.failed.empty()) std::abort();
  std::vector<hexapla::Warning> warnings;
  (void)hexapla::ingest::parse_metadata_csv(bytes, "fuzz.csv", warnings);
  return 0;
}
