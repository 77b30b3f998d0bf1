#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>

#include "language/convert/json_value.h"

namespace hexapla::language {

/// A pipeline's config.cfg: sections of "name = JSON value" lines. Values that refer to others ("${…}") stay strings.
class Config {
 public:
  static Result<Config> parse(std::string_view text, const std::string& file);
  /// The value, or a null.
  const JsonValue& value(std::string_view section, std::string_view name) const;

 private:
  std::map<std::string, std::map<std::string, JsonValue, std::less<>>, std::less<>> sections_;
};

}  // namespace hexapla::language
