#include <hexapla/report.h>

namespace hexapla {
std::string to_text(const Comparison&, const TextOptions&) { return {}; }
std::string to_csv(const Comparison&) { return {}; }
}  // namespace hexapla
