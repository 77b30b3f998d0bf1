#pragma once

#include <map>
#include <string>

#include <hexapla/engine.h>

#include "console.h"
#include "parse.h"

// What comparing one story and comparing many share.

namespace hexapla::cli {

/// The engine that --threads, --min-confidence and the model's options ask for. Errors: usage; what --model names cannot be had.
Result<EngineOptions> engine_options_of(const Invocation& invocation, Console& console);

/// The options that bear on what is found, as they were given: whoever compares again must give the same.
std::map<std::string, std::string> options_of(const Invocation& invocation);

bool has_conflict(const Comparison& comparison);

int exit_code_of(const Error& error);

}  // namespace hexapla::cli
