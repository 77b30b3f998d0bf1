#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla::verify {

/// Where parts of a comparison stand in its JSON, for messages that name a byte; the reading library does not tell.
class Places {
 public:
  explicit Places(std::string_view json) : json_(json) {}

  /// The byte at which the value begins that one follows "findings", "3", "readings", "0" to: members by name, elements by
  /// number; of as much of the path as there is. Cost: linear in the values passed, once for the comparison's own arrays.
  std::uint64_t of(const std::vector<std::string>& path);

 private:
  const std::vector<std::size_t>& elements_of(const std::string& array);

  std::string_view json_;
  std::map<std::string, std::vector<std::size_t>> elements_;  ///< of arrays that are members of the comparison
};

}  // namespace hexapla::verify
