#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include <hexapla/export.h>

namespace hexapla {

enum class ErrorCode : std::uint8_t {
  usage,        ///< the caller asked for something that makes no sense
  io,           ///< the system refused a file
  unsupported,  ///< a form of input that is not read (compressed, binary, a URL)
  malformed,    ///< input that breaks its own format
  encoding,     ///< text in no character set that can be told
  limit,        ///< input beyond a limit (Limits)
  version,      ///< a format of a newer version
  mismatch,     ///< a comparison that its originals do not bear out
  cancelled,    ///< the stop token asked to stop
};

/// The stable, lower-case name of a code ("encoding").
HEXAPLA_EXPORT std::string_view name_of(ErrorCode code);

/// Why some input could not be used: which file, at which byte, for what reason.
struct Error {
  ErrorCode code = ErrorCode::malformed;
  std::string reason;                        ///< a plain sentence without a full stop
  std::string file = {};                     ///< as the caller named it; empty if there is none
  std::optional<std::uint64_t> offset = {};  ///< byte in that file

  /// "file:byte 17: reason", leaving out what is not known.
  HEXAPLA_EXPORT std::string message() const;
};

template <class T>
using Result = std::expected<T, Error>;

}  // namespace hexapla
