#include "verify/places.h"

#include <algorithm>
#include <charconv>

#include "ingest/json_scan.h"

namespace hexapla::verify {
namespace {

constexpr std::uint32_t deepest = 1024;

/// Where the member or element `step` of the value at byte `at` begins.
std::optional<std::size_t> step_into(std::string_view json, std::size_t at, const std::string& step) {
  const auto scan = ingest::scan_json(json, at, deepest);
  if (!scan) return std::nullopt;
  if (const auto member = std::ranges::find(scan->members, step, &ingest::JsonMember::key); member != scan->members.end()) {
    return member->value.begin;
  }
  std::size_t index = 0;
  const auto [end, failure] = std::from_chars(step.data(), step.data() + step.size(), index);
  if (failure != std::errc() || index >= scan->elements.size()) return std::nullopt;
  return scan->elements[index].begin;
}

}  // namespace

const std::vector<std::size_t>& Places::elements_of(const std::string& array) {
  const auto [found, is_new] = elements_.try_emplace(array);
  if (!is_new) return found->second;
  const auto at = step_into(json_, ingest::skip_json_space(json_, 0), array);
  const auto scan = at ? ingest::scan_json(json_, *at, deepest) : std::unexpected(Error{});
  if (scan) {
    for (const ingest::JsonValue& element : scan->elements) found->second.push_back(element.begin);
  }
  return found->second;
}

std::uint64_t Places::of(const std::vector<std::string>& path) {
  std::size_t at = ingest::skip_json_space(json_, 0);
  std::size_t step = 0;
  if (path.size() >= 2) {
    const std::vector<std::size_t>& elements = elements_of(path[0]);
    std::size_t index = elements.size();
    std::from_chars(path[1].data(), path[1].data() + path[1].size(), index);
    if (index < elements.size()) {
      at = elements[index];
      step = 2;
    }
  }
  for (; step < path.size(); ++step) {
    const auto inside = step_into(json_, at, path[step]);
    if (!inside) break;
    at = *inside;
  }
  return at;
}

}  // namespace hexapla::verify
