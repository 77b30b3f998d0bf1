#include <fmt/format.h>

#include <hexapla/error.h>

#include "core/names.h"

namespace hexapla {
namespace {
constexpr NameTable<9> codes = {"usage", "io",      "unsupported", "malformed", "encoding",
                                "limit", "version", "mismatch",    "cancelled"};
}

std::string_view name_of(ErrorCode code) { return name_in(codes, code); }

std::string Error::message() const {
  if (file.empty()) return offset ? fmt::format("byte {}: {}", *offset, reason) : reason;
  return offset ? fmt::format("{}: byte {}: {}", file, *offset, reason) : fmt::format("{}: {}", file, reason);
}

}  // namespace hexapla
