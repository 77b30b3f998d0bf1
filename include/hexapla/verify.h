#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>
#include <hexapla/export.h>
#include <hexapla/limits.h>

namespace hexapla {

struct VerifyOptions {
  std::string root =
      {};  ///< folder below which the originals are looked up, and nothing outside it; empty: where their paths lead
  Limits limits = {};
};

/// What does not hold, with the file of the original, the finding it touches (or ""), and the byte.
struct Discrepancy {
  std::string file;  ///< as it was looked up; empty: the comparison itself
  std::string finding;
  std::optional<std::uint64_t> offset = {};
  std::string reason;
};

struct Verification {
  std::uint64_t accounts = 0, findings = 0, mentions = 0;  ///< that were checked
  std::vector<Discrepancy> discrepancies;
  bool holds() const { return discrepancies.empty(); }
};

/// Re-reads the originals of a comparison (JSON, as to_json writes it) and checks every hash, span, text and map back to bytes,
/// and that the comparison's own numbers bear each other out. Fails only if the comparison cannot be read.
HEXAPLA_EXPORT Result<Verification> verify_comparison(std::string_view comparison_json, const VerifyOptions& options = {});

}  // namespace hexapla
