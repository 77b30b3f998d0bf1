#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>

#include "parse.h"

namespace hexapla::cli {

/// What is written for an account.
struct Lines {
  std::string text;                    ///< with the end of its last line
  std::vector<Warning> warnings = {};  ///< to be said beside the account's own
};

/// Reads the verb's accounts and writes `lines(account)` for each, in order; the exit code, which tells of an account for which
/// there are none. `lines` is called on --threads threads at once, and the progress line shows the stage.
int write_lines(const Invocation& invocation, const std::stop_token& stop, std::string_view stage,
                const std::function<Result<Lines>(const Account&)>& lines);

}  // namespace hexapla::cli
