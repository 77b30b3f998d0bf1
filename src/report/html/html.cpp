#include <hexapla/report.h>

namespace hexapla {

std::string to_html(const Comparison&, const HtmlOptions&) { return {}; }

}  // namespace hexapla
