#include "language/convert/config.h"

#include <algorithm>

namespace hexapla::language {
namespace {

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

}  // namespace

Result<Config> Config::parse(std::string_view text, const std::string& file) {
  Config config;
  std::string section;
  std::string name;
  std::map<std::string, std::map<std::string, std::string>> raw;
  std::uint64_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view full = text.substr(at, end - at);
    const std::string_view line = trim(full);
    const std::uint64_t begin = at;
    at = end + 1;
    if (line.empty() || line[0] == '#') continue;
    const std::size_t equals = line.find('=');
    if (line[0] == '[' && line.back() == ']' && full[0] == '[') {
      section = line.substr(1, line.size() - 2);
      name.clear();
    } else if (full[0] == ' ' || full[0] == '\t') {
      raw[section][name] += line;  // a value of several lines
    } else if (equals != std::string_view::npos) {
      name = trim(line.substr(0, equals));
      raw[section][name] = trim(line.substr(equals + 1));
    } else {
      return std::unexpected(Error{
          .code = ErrorCode::malformed, .reason = "a line that is neither a section nor a value", .file = file, .offset = begin});
    }
  }
  for (const auto& [in, values] : raw) {
    for (const auto& [key, value] : values) {
      const bool refers = value.find("${") != std::string::npos;
      JsonValue& out = config.sections_[in][key];
      if (refers) {
        out = {.kind = JsonValue::Kind::string, .string = value};
        continue;
      }
      auto parsed = parse_json(value, file);  // what is no JSON is a plain string
      out = parsed ? std::move(*parsed) : JsonValue{.kind = JsonValue::Kind::string, .string = value};
    }
  }
  return config;
}

const JsonValue& Config::value(std::string_view section, std::string_view name) const {
  static const JsonValue null;
  const auto found = sections_.find(section);
  if (found == sections_.end()) return null;
  const auto value = found->second.find(name);
  return value != found->second.end() ? value->second : null;
}

}  // namespace hexapla::language
