#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include <hexapla/stream.h>

namespace hexapla::cli {

/// A file that is written line by line over a long time: as FILE.part, which stays where it is if the program is stopped, and
/// under its own name once it is complete. With a name that ends in .zst its lines are compressed, a frame a MiB or so.
class PartFile {
 public:
  /// Begins anew, or with `resumes` behind what stands in FILE.part whole. Fails with a sentence: FILE.part exists and neither
  /// `resumes` nor `force` says what to do with it, another run writes it, or it cannot be read or written.
  static std::expected<PartFile, std::string> open(const std::string& path, bool resumes, bool force);

  PartFile(PartFile&& other) noexcept;
  PartFile& operator=(PartFile&&) = delete;
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;
  ~PartFile();

  const std::optional<ResumePoint>& point() const { return point_; }
  /// Adds a line; false once it cannot be written, which finish() tells.
  bool append(std::string_view line);
  /// Gives the file its name.
  std::expected<void, std::string> finish();

 private:
  void flush();
  PartFile(std::string path, int descriptor, bool overwrites)
      : path_(std::move(path)), descriptor_(descriptor), overwrites_(overwrites) {}

  std::string path_;
  int descriptor_;
  bool overwrites_;
  std::optional<ResumePoint> point_;
  std::string held_;  ///< lines that are not written yet
  int failure_ = 0;   ///< errno of the first
};

}  // namespace hexapla::cli
