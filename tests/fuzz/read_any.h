#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <hexapla/ingest.h>

#include "../unit/ingest/map_check.h"
#include "ingest/archive/follow.h"
#include "ingest/pdf/pdftotext.h"

namespace hexapla::fuzz {

inline void check(bool holds) {
  if (!holds) std::abort();
}

/// Any bytes as a file of that name, an archive too: what is read is accounts whose chains lead to their payloads and whose maps
/// decode, unit by unit, to their texts, or rows of `failed` with their bytes.
inline Ingested read_any(const std::uint8_t* data, std::size_t size, const std::string& file) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (ingest::is_pdf(bytes)) return {};  // it would start a program
  IngestOptions options;
  options.limits.html_depth = 16;
  options.limits.records = 100;
  Ingested out = read_accounts_from_memory(bytes, file, options);
  for (const Error& error : out.failed) check(!error.reason.empty() && error.offset.value_or(0) <= size);
  for (const Account& account : out.accounts) {
    if (account.source().file != file) continue;  // written by this program, it leads to its own original
    const auto payload = archive::follow(bytes, nullptr, account.source(), options.limits);
    const std::vector<SourceStep>& chain = account.source().chain;
    const bool is_in_zip = std::ranges::find(chain, "zip", &SourceStep::kind) != chain.end();
    if (!payload && is_in_zip && !out.failed.empty()) continue;  // behind a damaged member (docs/archives.md)
    check(payload && ingest::payload_fault(account, payload->bytes).empty());
  }
  return out;
}

}  // namespace hexapla::fuzz
