#include "console.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <hexapla/report.h>

namespace hexapla::cli {
namespace {

LogLevel level_of(const Invocation& invocation) {
  if (invocation.has("quiet")) return LogLevel::error;
  const std::string name = invocation.value("log-level", "warning");
  if (name == "error") return LogLevel::error;
  if (name == "info") return LogLevel::info;
  return name == "debug" ? LogLevel::debug : LogLevel::warning;
}

std::string_view label(LogLevel level) {
  switch (level) {
    case LogLevel::error:
      return "error: ";
    case LogLevel::warning:
      return "warning: ";
    default:
      return "";
  }
}

bool wants_progress(const Invocation& invocation) {
  if (invocation.has("quiet") || invocation.has("no-progress")) return false;
  return invocation.has("progress") || isatty(STDERR_FILENO) == 1;
}

/// "read: 1.2 of 3.4 GB, 5 min left", with an estimate from how long the bytes took that were read since.
std::string said_in_bytes(const Progress& progress, double seconds, std::uint64_t since) {
  constexpr double giga = 1e9, minute = 60, enough_seconds = 2;
  std::string out = fmt::format("{}: {:.2f} of {:.2f} GB", progress.stage, static_cast<double>(progress.done) / giga,
                                static_cast<double>(progress.total) / giga);
  if (seconds < enough_seconds || since == 0 || progress.total <= progress.done) return out;
  const double left = seconds * static_cast<double>(progress.total - progress.done) / static_cast<double>(since);
  return out + (left < minute ? fmt::format(", {:.0f} s left", left) : fmt::format(", {:.0f} min left", left / minute));
}

}  // namespace

Console::Console(const Invocation& invocation) : level_(level_of(invocation)), progress_(wants_progress(invocation)) {}
Console::~Console() { clear_progress(); }

void Console::clear_progress() {
  if (!drawn_) return;
  // On a terminal the line is wiped; in a file it is ended.
  std::fputs(isatty(STDERR_FILENO) == 1 ? "\r\x1b[K" : "\n", stderr);
  drawn_ = false;
}

void to_stderr(std::string_view words) noexcept { std::fwrite(words.data(), 1, words.size(), stderr); }

void Console::say(LogLevel level, std::string_view words) {
  if (level > level_) return;
  clear_progress();
  to_stderr(fmt::format("hexapla: {}{}\n", label(level), to_printable(words)));
}

std::function<void(const Progress&)> Console::progress() {
  if (!progress_) return {};
  return [this](const Progress& progress) {
    if (drawn_ && isatty(STDERR_FILENO) == 1) std::fputs("\r\x1b[K", stderr);
    drawn_ = true;
    if (progress.in_bytes) {
      const auto now = std::chrono::steady_clock::now();
      if (!began_) began_ = {now, progress.done};
      const double seconds = std::chrono::duration<double>(now - began_->first).count();
      to_stderr("\r" + said_in_bytes(progress, seconds, progress.done - began_->second));
    } else if (progress.total != 0) {
      to_stderr(fmt::format("\r{}: {} of {}", progress.stage, progress.done, progress.total));
    } else {
      to_stderr(fmt::format("\r{}: {}", progress.stage, progress.done));
    }
  };
}

bool wants_color(const Invocation& invocation, bool to_file) {
  const std::string when = invocation.value("color", "auto");
  if (when != "auto") return when == "always";
  const char* no_color = std::getenv("NO_COLOR");
  return !to_file && isatty(STDOUT_FILENO) == 1 && (no_color == nullptr || *no_color == '\0');
}

unsigned text_width(const Invocation& invocation, bool to_file) {
  constexpr unsigned narrowest = 40;
  constexpr unsigned usual = 80;
  if (invocation.has("width")) return static_cast<unsigned>(std::stoul(invocation.value("width")));
  winsize size{};
  if (!to_file && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
    return std::max<unsigned>(narrowest, size.ws_col);
  return usual;
}

}  // namespace hexapla::cli
