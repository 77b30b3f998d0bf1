#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <hexapla/error.h>

namespace hexapla::archive {

/// A file's bytes as memory, however large it is: pages come when they are touched and can be given back.
class Mapping {
 public:
  /// Errors: `io`; `unsupported` for what is no regular file; `limit` for more than `most` bytes. Cost: constant.
  static Result<Mapping> open(const std::string& path, std::uint64_t most);

  Mapping(Mapping&& other) noexcept : begin_(std::exchange(other.begin_, nullptr)), size_(std::exchange(other.size_, 0)) {}
  Mapping& operator=(Mapping&&) = delete;
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping();

  std::string_view bytes() const { return {begin_, size_}; }
  /// Gives the memory of bytes [begin, end) back; they are read from the file again should they be touched.
  void forget(std::size_t begin, std::size_t end) const;

 private:
  Mapping(char* begin, std::size_t size) : begin_(begin), size_(size) {}
  char* begin_;
  std::size_t size_;
};

}  // namespace hexapla::archive
