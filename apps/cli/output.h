#pragma once

#include <expected>
#include <span>
#include <string>
#include <string_view>

#include "parse.h"

namespace hexapla::cli {

/// Where a verb's data goes: standard output, or the file of --output, which appears whole or not at all.
class Output {
 public:
  /// Fails with a sentence if the file of --output exists (without --force) or its folder does not.
  static std::expected<Output, std::string> open(const Invocation& invocation);

  static Output standard() { return Output({}, false); }

  bool to_file() const { return !path_.empty(); }
  const std::string& path() const { return path_; }
  /// A sentence if the file to be written is one of those that were read, by whatever path, so that --force cannot destroy an
  /// original.
  std::expected<void, std::string> spares(std::span<const std::string> files_read) const;
  /// Writes all of `data` at once. A reader that went away (a closed pipe) is no error.
  std::expected<void, std::string> write(std::string_view data);

 private:
  Output(std::string path, bool overwrites) : path_(std::move(path)), overwrites_(overwrites) {}

  std::string path_;
  bool overwrites_;
};

}  // namespace hexapla::cli
