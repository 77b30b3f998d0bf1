#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>

namespace hexapla {

struct Progress {
  std::string_view stage;   ///< "read", "annotate", "compare", "write"
  std::uint64_t done = 0;   ///< units of the stage: accounts; of "compare" steps
  std::uint64_t total = 0;  ///< 0 when it is not known
  bool in_bytes = false;    ///< the units are bytes of the inputs
};

/// How a caller follows and ends long work. The callback may come from any thread, one call at a time; what it throws ends the
/// work and reaches the caller.
struct Control {
  std::stop_token stop = {};
  std::function<void(const Progress&)> progress = {};
};

}  // namespace hexapla
