#pragma once

#include <optional>
#include <string>
#include <vector>

#include <hexapla/error.h>
#include <hexapla/ingest.h>
#include <hexapla/limits.h>

namespace hexapla::ingest {

/// A file to read, or why it cannot be.
struct Item {
  std::string path;            ///< as given, or the folder as given and the way below it
  bool named = false;          ///< on the command line, rather than found in a folder
  std::uint64_t times = 1;     ///< how often it was given, by whatever path
  std::optional<Error> error;  ///< instead of a file
};

/// The files that paths name: folders walked in byte order of their paths, each file once. "-" stays as it is. Passed over and
/// counted: hidden files and folders, the companion folder of a saved page, files of types that no reader takes, anything that is
/// not a regular file. A path that cannot be read, a loop of links, folders too deep: an item with an error.
struct Walk {
  std::vector<Item> items;
  Skipped skipped;
};
Walk find_files(const std::vector<std::string>& paths, const Limits& limits);

/// True for a regular file that begins as an archive or compressed file does. Cost: constant.
bool begins_as_archive(const std::string& path);

/// The bytes of a regular file. A file beyond the limits is refused before it is read: one beyond `account_bytes` unless it
/// begins or is named as JSON, which can hold many accounts. Errors: `io`, `unsupported` (not a regular file), `limit`.
Result<std::string> read_file(const std::string& path, const Limits& limits);

}  // namespace hexapla::ingest
