#include "ingest/archive/json_lines.h"

#include <cstddef>

namespace hexapla::archive {
namespace {

/// Bytes of JSON Lines that come at once, where lines are no longer.
constexpr std::size_t lines_part = 8U << 20U;

}  // namespace

std::string_view whole_lines(Window& window, const Limits& limits) {
  for (std::size_t wanted = lines_part;; wanted *= 2) {
    const std::string_view bytes = window.peek(wanted);
    const bool is_last = bytes.size() < wanted;
    if (is_last && !window.is_damaged()) return bytes;
    const std::size_t end = is_last ? bytes.rfind('\n') : bytes.substr(0, wanted).rfind("\n{");
    if (end != std::string_view::npos) return bytes.substr(0, end + 1);
    if (is_last) return {};
    if (wanted > limits.file_bytes) return bytes;
  }
}

void pass_line(Window& window) {
  while (true) {
    const std::string_view bytes = window.peek(2);
    if (bytes.empty() || bytes.starts_with('{')) return;
    const std::size_t end = bytes.find("\n{");
    if (end != std::string_view::npos) return window.consume(end + 1);
    window.consume(bytes.size() == 1 ? 1 : bytes.size() - 1);
  }
}

}  // namespace hexapla::archive
