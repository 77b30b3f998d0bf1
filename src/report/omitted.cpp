#include "report/omitted.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace hexapla::report {
namespace {

/// Answers that are given before the rest is counted.
constexpr std::size_t most_answers = 3;

std::string answers_of(const Finding& finding) {
  std::string out;
  const std::size_t shown = std::min(finding.readings.size(), most_answers);
  for (std::size_t i = 0; i < shown; ++i) {
    const bool last = i > 0 && i + 1 == finding.readings.size();
    out += (i == 0 ? "" : last ? " or " : ", ") + finding.readings[i].value.text;
  }
  if (finding.readings.size() > shown) out += fmt::format(" or {} more", finding.readings.size() - shown);
  return out;
}

}  // namespace

OmittedWords omitted_words(const Finding& finding) {
  if (finding.kind == FindingKind::quotation) return {"does not quote ", ""};
  static constexpr auto asking = std::to_array<std::string_view>({"when: ", "how long: "});
  const bool asks = std::ranges::any_of(asking, [&](std::string_view word) { return finding.about.starts_with(word); });
  return {asks ? "does not tell " : "does not tell: ", answers_of(finding)};
}

}  // namespace hexapla::report
