#pragma once

#include <stop_token>

#include "parse.h"

namespace hexapla::cli {

/// Runs `hexapla verify`; the exit code.
int run_verify(const Invocation& invocation, const std::stop_token& stop);

}  // namespace hexapla::cli
