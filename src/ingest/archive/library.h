#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <cstdint>
#include <memory>

#include "ingest/archive/window.h"

namespace hexapla::archive {

// libarchive, fed from a window. Only zip, tar, xz and bzip2 are left to it.

struct FreeReader {
  void operator()(::archive* it) const { ::archive_read_free(it); }
};

/// A reader over the bytes from where `window` stands on.
class LibraryReader {
 public:
  explicit LibraryReader(Window& window) : window_(window), reader_(::archive_read_new()) {}
  ::archive* get() const { return reader_.get(); }
  /// Begins to read; formats and filters must be set. With `seeks` it goes to and fro where all bytes are in memory, as zip's
  /// directory at the end needs it.
  bool open(bool seeks);
  /// What went wrong last.
  std::string reason() const;

 private:
  static la_ssize_t read(::archive* reader, void* self, const void** bytes);
  static la_int64_t skip(::archive* reader, void* self, la_int64_t count);
  static la_ssize_t read_whole(::archive* reader, void* self, const void** bytes);
  static la_int64_t seek_whole(::archive* reader, void* self, la_int64_t offset, int from);

  Window& window_;
  std::string_view whole_;  ///< where it seeks
  std::size_t at_ = 0;      ///< byte of it that is read next
  std::size_t given_ = 0;   ///< bytes of the window that the library looks at
  std::unique_ptr<::archive, FreeReader> reader_;
};

}  // namespace hexapla::archive
