#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/ingest.h>

namespace hexapla::ingest {

/// What a row of `--meta` says of a file.
struct MetadataRow {
  std::uint64_t line = 0;  ///< of the CSV file, from 1
  std::string file;
  Metadata metadata;  ///< times in ISO 8601
  std::string name, id;
};

/// Reads a CSV file's bytes (RFC 4180; any character set that decode() tells; semicolons or tabs if the first line has no comma).
/// The first row names the columns: file, published, updated, publisher, url, title, author, language, name, id, in any order;
/// each other name adds a warning. Errors, all `usage`, naming the row: no column `file`, an open quotation mark, a file named
/// twice, a time that is not clear, a URL that is none.
Result<std::vector<MetadataRow>> parse_metadata_csv(std::string_view bytes, const std::string& path,
                                                    std::vector<Warning>& warnings);

/// For each of `wanted` the input of `files` that it means: the same path, else one path that ends with it (after a slash), as a
/// file name alone does. Nothing where there is none or more than one; each such adds a warning "…: matches no input" to
/// `warnings`.
std::vector<std::optional<std::size_t>> match_files(std::span<const std::string> wanted, std::span<const std::string> files,
                                                    std::string_view what, std::vector<Warning>& warnings);

}  // namespace hexapla::ingest
