#pragma once

#include <cstdint>

namespace hexapla {

/// Bounds on what one input may cost. Every reader takes them; a limit that is passed costs that input alone.
struct Limits {
  std::uint64_t file_bytes = 1ULL << 30;      ///< bytes of one file or stream
  std::uint64_t account_bytes = 64ULL << 20;  ///< bytes of one account's payload; 1 GiB at most
  std::uint32_t html_depth = 512;             ///< nesting of HTML; deeper content is flattened with a warning
  std::uint32_t json_depth = 256;             ///< nesting of a JSON record
  std::uint32_t folder_depth = 64;            ///< nesting of folders
  std::uint64_t records = 1'000'000;          ///< records of one file
  std::uint64_t archive_bytes = 1ULL << 40;   ///< bytes of one archive or compressed file
  std::uint32_t archive_depth = 5;            ///< archives inside archives
  std::uint32_t expansion = 250;              ///< times an archive's bytes that it may decompress to, beside 64 MiB
  double invalid_share = 0.001;               ///< share of invalid bytes that are replaced by U+FFFD rather than refused
};

}  // namespace hexapla
