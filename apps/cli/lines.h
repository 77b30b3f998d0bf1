#pragma once

#include <functional>
#include <stop_token>
#include <string>

#include <hexapla/account.h>

#include "parse.h"

namespace hexapla::cli {

/// Reads the verb's accounts and writes `line(account)` for each, in order, a line each; the exit code.
int write_lines(const Invocation& invocation, const std::stop_token& stop,
                const std::function<std::string(const Account&)>& line);

}  // namespace hexapla::cli
