#pragma once

#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "parse.h"

namespace hexapla::cli {

/// Where a verb's data goes: standard output, or the file of --output, which appears whole or not at all.
class Output {
 public:
  /// Fails with a sentence if the file of --output exists (without --force) or its folder does not.
  static std::expected<Output, std::string> open(const Invocation& invocation);

  static Output standard() { return Output({}, false); }

  /// To the file at `path`, for a verb that writes several. Fails as open() does.
  static std::expected<Output, std::string> to(std::string path, bool overwrites);

  bool to_file() const { return !path_.empty(); }
  const std::string& path() const { return path_; }
  /// A sentence if the file to be written is one of those that were read, by whatever path, so that --force cannot destroy an
  /// original.
  std::expected<void, std::string> spares(std::span<const std::string> files_read) const;
  class Writer;
  /// Begins to write piece by piece.
  std::expected<Writer, std::string> start() const;
  /// Writes all of `data` at once. A reader that went away (a closed pipe) is no error.
  std::expected<void, std::string> write(std::string_view data) const;

 private:
  Output(std::string path, bool overwrites) : path_(std::move(path)), overwrites_(overwrites) {}

  std::string path_;
  bool overwrites_;
};

/// Data on its way to an Output. A file has its name only once all of it was written; without finish() nothing is left of it.
class Output::Writer {
 public:
  Writer(Writer&& other) noexcept;
  Writer& operator=(Writer&&) = delete;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer();

  /// False once more is in vain: the reader went away (a closed pipe), which is no error, or there is one, which finish() tells.
  bool append(std::string_view data);
  /// Fails with what went wrong at any time.
  std::expected<void, std::string> finish();

 private:
  friend class Output;
  Writer(const Output& output, int descriptor, std::string temporary);
  void drop();

  std::string path_;       ///< empty: standard output
  std::string temporary_;  ///< empty: what is written to is not replaced
  bool overwrites_;
  int descriptor_;
  int failure_ = 0;  ///< errno of the first
};

/// Says if the file to be replaced is one that was read, so that --force cannot destroy an original.
class OutputGuard {
 public:
  explicit OutputGuard(const Output& output) : output_(output) {}
  /// False if `file` is what would be replaced.
  bool spares(const std::string& file) {
    if (spared_ && std::exchange(last_, file) != file) spared_ = output_.spares({&file, 1});
    return spared_.has_value();
  }
  const std::expected<void, std::string>& spared() const { return spared_; }

 private:
  const Output& output_;
  std::string last_;
  std::expected<void, std::string> spared_;
};

}  // namespace hexapla::cli
