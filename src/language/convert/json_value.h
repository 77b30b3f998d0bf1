#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>

namespace hexapla::language {

struct JsonMember;

/// A JSON value as a tree; for the small files of a pipeline.
struct JsonValue {
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
  Kind kind = Kind::null;
  double number = 0;  ///< of a number; 0 or 1 of a boolean
  std::string string;
  std::vector<JsonValue> items;
  std::vector<JsonMember> members;  ///< in the order of the file

  /// The member of that name, or a null.
  const JsonValue& operator[](std::string_view name) const;
  bool is_true() const { return kind == Kind::boolean && number != 0; }
  /// The strings among the items.
  std::vector<std::string> strings() const;
};

struct JsonMember {
  std::string name;
  JsonValue value;
};

/// Parses JSON of at most 64 levels. Errors: malformed, with `file`.
Result<JsonValue> parse_json(std::string_view json, const std::string& file);

}  // namespace hexapla::language
