#pragma once

#include <stop_token>

#include "parse.h"

namespace hexapla::cli {

/// Runs `hexapla annotate`; the exit code.
int run_annotate(const Invocation& invocation, const std::stop_token& stop);

}  // namespace hexapla::cli
