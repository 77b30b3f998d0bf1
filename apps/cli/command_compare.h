#pragma once

#include <stop_token>

#include "parse.h"

namespace hexapla::cli {

/// Runs `hexapla compare`; the exit code.
int run_compare(const Invocation& invocation, const std::stop_token& stop);

}  // namespace hexapla::cli
