#pragma once

#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "option_tree.h"

namespace hexapla::cli {

/// A command line, taken apart.
struct Invocation {
  const Verb* verb = nullptr;  ///< nullptr: the program was called without one
  bool help = false;
  bool version = false;
  std::vector<std::string> arguments;
  std::map<std::string, std::vector<std::string>, std::less<>> options;  ///< those given, by long name; flags have no values

  bool has(std::string_view option) const { return options.contains(option); }
  /// The last value given, or `otherwise`.
  std::string value(std::string_view option, std::string_view otherwise = {}) const;
  std::vector<std::string> values(std::string_view option) const;
};

/// A command line that makes no sense; the exit code for it is exit_usage.
struct UsageError {
  std::string reason;          ///< a sentence for standard error
  const Verb* verb = nullptr;  ///< the one whose help tells more, or nullptr
};

std::expected<Invocation, UsageError> parse(int argc, const char* const* argv);

}  // namespace hexapla::cli
