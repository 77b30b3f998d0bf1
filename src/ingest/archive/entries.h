#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <hexapla/error.h>

#include "ingest/archive/budget.h"
#include "ingest/archive/kinds.h"
#include "ingest/archive/window.h"

namespace hexapla::archive {

/// A member of a zip or tar file.
struct Entry {
  std::string name;          ///< UTF-8; of other bytes their hexadecimal digits
  std::uint64_t offset = 0;  ///< byte of the archive: of tar where its head begins, of zip where its data does
  bool is_file = true;       ///< no folder, link or device
  bool is_locked = false;    ///< encrypted
};

/// Reads the members of a zip or tar file one after another, by libarchive. The window and the budget must stay.
class EntryReader {
 public:
  EntryReader(Container form, Window& window, Budget& budget);
  ~EntryReader();
  EntryReader(const EntryReader&) = delete;
  EntryReader& operator=(const EntryReader&) = delete;
  EntryReader(EntryReader&&) = delete;
  EntryReader& operator=(EntryReader&&) = delete;

  /// The next member, or nothing at the end. Errors: `malformed`, after which there are no more.
  Result<std::optional<Entry>> next();
  /// The bytes of the member given last; holds until the next call of next(). Its errors' offsets count in the archive.
  Stream& bytes();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace hexapla::archive
