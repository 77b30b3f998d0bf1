// Any bytes as JSON Lines or a JSON array: each record is an account whose map stays in its payload, or a row of `failed` with
// its byte; what is written is read back the same.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <hexapla/exchange.h>
#include <hexapla/ingest.h>

namespace {

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  hexapla::IngestOptions options;
  options.limits.json_depth = 16;
  options.limits.records = 100;
  const hexapla::Ingested out = hexapla::read_accounts_from_memory(bytes, "fuzz.json", options);
  for (const hexapla::Error& error : out.failed) check(!error.reason.empty() && error.offset.value_or(0) <= size);
  for (const hexapla::Account& account : out.accounts) {
    const std::string written = hexapla::to_json(account);
    const auto again = hexapla::account_from_json(written);
    check(again.has_value() && hexapla::to_json(*again) == written);
  }
  hexapla::label_accounts(out.accounts);
  return 0;
}
