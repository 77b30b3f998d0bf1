#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>

namespace hexapla::language {

/// An array of 32-bit floats, row by row.
struct Tensor {
  std::vector<std::uint64_t> shape;
  std::vector<float> values;
};

/// One layer of a thinc model.
struct ThincNode {
  std::string name;
  std::map<std::string, std::uint64_t, std::less<>> integers;  ///< attributes that are numbers or booleans
  std::vector<std::string> columns;                            ///< the attribute of an extract_features layer
  std::map<std::string, Tensor, std::less<>> tensors;
};

/// The layers of a serialised thinc model, breadth first.
struct ThincModel {
  std::string place;  ///< for errors
  std::vector<ThincNode> nodes;

  /// The layers of that name, in file order.
  std::vector<const ThincNode*> named(std::string_view name) const;
};

/// Reads a model as thinc 8 writes it. Errors: malformed, with the byte. Cost: linear.
Result<ThincModel> read_thinc_model(std::string_view bytes, const std::string& place);

}  // namespace hexapla::language
