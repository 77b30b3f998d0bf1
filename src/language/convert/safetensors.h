#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>

namespace hexapla::language {

/// The tensors of a file in the safetensors format: a header of JSON that gives each one's type, shape and place among the bytes
/// behind it.
class Safetensors {
 public:
  /// `bytes` must stay. Errors: malformed, with `file`; so are tensors that share bytes.
  static Result<Safetensors> parse(std::string_view bytes, const std::string& file);
  /// The numbers of the tensor of that name, which must have that shape. Errors: malformed, if there is none, or of another
  /// shape; unsupported, if it is not of 32-bit floats.
  Result<std::vector<float>> floats(const std::string& name, const std::vector<std::uint64_t>& shape) const;

 private:
  std::optional<std::string> lying_in_another() const;
  struct Tensor {
    std::string type;
    std::vector<std::uint64_t> shape;
    std::string_view bytes;
  };
  std::map<std::string, Tensor, std::less<>> tensors_;
  std::string file_;
};

}  // namespace hexapla::language
