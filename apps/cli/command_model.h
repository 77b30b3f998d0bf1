#pragma once

#include "parse.h"

namespace hexapla::cli {

/// Runs `hexapla model`; the exit code.
int run_model(const Invocation& invocation);

}  // namespace hexapla::cli
