#include "language/features.h"

#include <algorithm>
#include <map>
#include <vector>

namespace hexapla::language {
namespace {

/// The text up to `separator`, which are both taken off `rest`.
std::string_view take(std::string_view& rest, char separator) {
  const std::string_view part = rest.substr(0, rest.find(separator));
  rest.remove_prefix(std::min(rest.size(), part.size() + 1));
  return part;
}

std::string ordered_values(std::string_view values) {
  std::vector<std::string_view> parts;
  while (!values.empty()) parts.push_back(take(values, ','));
  std::ranges::sort(parts);
  std::string out;
  for (const std::string_view part : parts) {
    if (!out.empty()) out += ',';
    out += part;
  }
  return out;
}

}  // namespace

std::string merge_features(std::string_view winner, std::string_view other) {
  std::map<std::string_view, std::string> fields;
  for (std::string_view features : {winner, other}) {
    while (!features.empty()) {
      const std::string_view field = take(features, '|');
      const std::size_t equals = field.find('=');
      if (equals != std::string_view::npos) fields.try_emplace(field.substr(0, equals), ordered_values(field.substr(equals + 1)));
    }
  }
  std::vector<std::string> joined;
  joined.reserve(fields.size());
  for (const auto& [name, values] : fields) joined.push_back(std::string(name) + "=" + values);
  std::ranges::sort(joined);
  std::string out;
  for (const std::string& field : joined) {
    if (!out.empty()) out += '|';
    out += field;
  }
  return out;
}

std::string ordered_features(std::string_view features) { return merge_features(features, {}); }

}  // namespace hexapla::language
