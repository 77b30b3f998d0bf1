#pragma once

#include <stop_token>

#include "parse.h"

namespace hexapla::cli {

/// Runs `hexapla ingest`; the exit code.
int run_ingest(const Invocation& invocation, const std::stop_token& stop);

}  // namespace hexapla::cli
