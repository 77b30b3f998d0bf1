#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>

namespace hexapla::ingest {

/// What another program may use up; beyond it the system ends it.
struct ProgramLimits {
  std::uint64_t seconds = 60;          ///< of processor time
  std::uint64_t memory = 2ULL << 30U;  ///< bytes of address space
  std::uint64_t output = 64U << 20U;   ///< bytes on standard output
};

/// Runs a program that is found in PATH, by its argument vector and without a shell, with `input` as a file on standard input and
/// nothing of this process's environment but what finds it; what it wrote on standard output. Its errors go nowhere. Errors:
/// `unsupported`, there is no such program; `limit`, it was ended for one of the limits; `malformed`, it ended with another
/// status than 0; `io`. Blocks until it has ended, which the limits see to.
Result<std::string> run_program(const std::vector<std::string>& command, std::string_view input, const ProgramLimits& limits);

}  // namespace hexapla::ingest
