#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <hexapla/error.h>

namespace hexapla::language {

/// One item of a MessagePack stream (github.com/msgpack/msgpack, spec.md). The items of a container follow its head.
struct Packed {
  enum class Kind : std::uint8_t { nil, boolean, integer, real, string, binary, array, map };
  Kind kind = Kind::nil;
  std::uint64_t number = 0;  ///< of an integer, modulo 2^64; 0 or 1 of a boolean; items of an array, pairs of a map
  double real = 0;
  std::string_view bytes = {};  ///< of a string or a binary, in the stream

  bool is_text() const { return kind == Kind::string || kind == Kind::binary; }
};

/// Reads MessagePack in place, from left to right: no tree, no recursion, nothing allocated, so that a stream cannot cost more
/// than its bytes. Containers that announce more items than bytes are left are refused. Extension types are not read.
class PackReader {
 public:
  /// `file` stands in errors; `base` is added to their offsets.
  PackReader(std::string_view bytes, std::string_view file, std::uint64_t base = 0) : bytes_(bytes), file_(file), base_(base) {}

  Result<Packed> next();
  /// next(), which must be of that kind.
  Result<Packed> next(Packed::Kind kind);
  /// A string or binary.
  Result<std::string_view> text();
  Result<std::uint64_t> integer();
  /// Passes over one item and all inside it.
  Result<void> skip();
  bool at_end() const { return at_ == bytes_.size(); }
  std::uint64_t offset() const { return base_ + at_; }
  Error malformed(std::string_view reason) const;

 private:
  Result<std::uint64_t> big_endian(unsigned size);
  Result<Packed> block(Packed::Kind kind, std::uint64_t size);
  Result<Packed> container(Packed::Kind kind, std::uint64_t count);
  Result<Packed> fixed(unsigned head);

  std::string_view bytes_;
  std::string_view file_;
  std::uint64_t base_;
  std::size_t at_ = 0;
};

}  // namespace hexapla::language
