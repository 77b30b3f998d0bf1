#include "language/convert/json_value.h"

#include <simdjson.h>

namespace hexapla::language {
namespace {

constexpr std::size_t most_levels = 64;

/// The depth of this recursion is bounded by the parser, which refuses more levels.
JsonValue copy(simdjson::dom::element element) {
  JsonValue out;
  switch (element.type()) {
    case simdjson::dom::element_type::OBJECT:
      out.kind = JsonValue::Kind::object;
      for (const auto& [name, value] : simdjson::dom::object(element)) out.members.push_back({std::string(name), copy(value)});
      break;
    case simdjson::dom::element_type::ARRAY:
      out.kind = JsonValue::Kind::array;
      for (const auto item : simdjson::dom::array(element)) out.items.push_back(copy(item));
      break;
    case simdjson::dom::element_type::STRING:
      out.kind = JsonValue::Kind::string;
      out.string = std::string_view(element);
      break;
    case simdjson::dom::element_type::BOOL:
      out.kind = JsonValue::Kind::boolean;
      out.number = bool(element) ? 1 : 0;
      break;
    case simdjson::dom::element_type::NULL_VALUE:
      break;
    default:
      out.kind = JsonValue::Kind::number;
      out.number = double(element);
  }
  return out;
}

}  // namespace

const JsonValue& JsonValue::operator[](std::string_view name) const {
  static const JsonValue null;
  for (const auto& [member, value] : members) {
    if (member == name) return value;
  }
  return null;
}

std::vector<std::string> JsonValue::strings() const {
  std::vector<std::string> out;
  for (const JsonValue& item : items) {
    if (item.kind == Kind::string) out.push_back(item.string);
  }
  return out;
}

Result<JsonValue> parse_json(std::string_view json, const std::string& file) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  const simdjson::padded_string padded(json);
  simdjson::error_code error = parser.allocate(std::max<std::size_t>(json.size(), 64), most_levels);
  if (error == simdjson::SUCCESS) error = parser.parse(padded).get(root);
  if (error != simdjson::SUCCESS)
    return std::unexpected(
        Error{.code = ErrorCode::malformed, .reason = std::string("bad JSON: ") + simdjson::error_message(error), .file = file});
  return copy(root);
}

}  // namespace hexapla::language
