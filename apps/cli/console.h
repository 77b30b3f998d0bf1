#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <hexapla/progress.h>

#include "parse.h"

namespace hexapla::cli {

enum class LogLevel { error, warning, info, debug };

/// What the program says: words to standard error (data goes through output.h), by level, with a progress line where wanted.
class Console {
 public:
  explicit Console(const Invocation& invocation);
  ~Console();
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  void error(std::string_view words) { say(LogLevel::error, words); }
  void warning(std::string_view words) { say(LogLevel::warning, words); }
  void info(std::string_view words) { say(LogLevel::info, words); }

  /// A callback that draws the progress line, or none where it is off.
  std::function<void(const Progress&)> progress();

 private:
  void say(LogLevel level, std::string_view words);
  void clear_progress();

  LogLevel level_;
  bool progress_;
  bool drawn_ = false;
  std::optional<std::pair<std::chrono::steady_clock::time_point, std::uint64_t>> began_;  ///< the first progress in bytes
};

/// Writes to standard error; where that is closed or full the words are lost and nothing else.
void to_stderr(std::string_view words) noexcept;

/// Whether to colour text for standard output.
bool wants_color(const Invocation& invocation, bool to_file);
/// Columns of text for standard output: --width, else the terminal's, else 80.
unsigned text_width(const Invocation& invocation, bool to_file);

}  // namespace hexapla::cli
