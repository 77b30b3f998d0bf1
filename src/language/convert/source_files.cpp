#include "language/convert/source_files.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/try.h"

namespace hexapla::language {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t most_bytes = 2ULL << 30;
constexpr std::size_t most_files = 10'000;
constexpr int deepest_folder = 6;
/// The vocabulary's strings: large, and needed by none, as ids are computed from the text.
constexpr std::string_view unneeded = "vocab/strings.json";

using Files = std::map<std::string, std::string, std::less<>>;

Error limit_error(const std::string& path) {
  return {
      .code = ErrorCode::limit, .reason = fmt::format("more than {} files or {} bytes", most_files, most_bytes), .file = path};
}

Result<Files> read_zip(const std::string& path) {
  const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), archive_read_free);
  archive_read_support_format_zip(reader.get());
  const auto failure = [&] {
    const char* words = archive_error_string(reader.get());
    return std::unexpected(
        Error{.code = ErrorCode::malformed, .reason = words != nullptr ? words : "not a zip archive", .file = path});
  };
  if (archive_read_open_filename(reader.get(), path.c_str(), 1U << 16) != ARCHIVE_OK) return failure();
  Files files;
  std::uint64_t total = 0;
  std::vector<char> buffer(1U << 18);
  for (archive_entry* entry = nullptr;;) {
    const int status = archive_read_next_header(reader.get(), &entry);
    if (status == ARCHIVE_EOF) return files;
    if (status != ARCHIVE_OK) return failure();
    const char* name = archive_entry_pathname(entry);
    if (name == nullptr || archive_entry_filetype(entry) != AE_IFREG || std::string_view(name).ends_with(unneeded)) continue;
    std::string bytes;
    for (;;) {
      const la_ssize_t size = archive_read_data(reader.get(), buffer.data(), buffer.size());
      if (size < 0) return failure();
      if (size == 0) break;
      total += static_cast<std::uint64_t>(size);
      if (total > most_bytes) return std::unexpected(limit_error(path));
      bytes.append(buffer.data(), static_cast<std::size_t>(size));
    }
    files.insert_or_assign(name, std::move(bytes));
    if (files.size() > most_files) return std::unexpected(limit_error(path));
  }
}

Result<Files> read_folder(const std::string& path) {
  Files files;
  std::uint64_t total = 0;
  std::error_code error;
  fs::recursive_directory_iterator walk(path, fs::directory_options::skip_permission_denied, error);
  for (const fs::recursive_directory_iterator end; !error && walk != end; walk.increment(error)) {
    if (walk->is_symlink() || walk.depth() >= deepest_folder) {
      walk.disable_recursion_pending();
      continue;
    }
    std::string name = walk->path().lexically_relative(path).generic_string();
    if (!walk->is_regular_file() || name.ends_with(unneeded)) continue;
    const std::uint64_t size = walk->file_size(error);
    if (error) break;
    total += size;
    if (total > most_bytes || files.size() >= most_files) return std::unexpected(limit_error(path));
    std::string bytes(size, '\0');
    std::ifstream stream(walk->path(), std::ios::binary);
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(size)))
      return std::unexpected(Error{.code = ErrorCode::io, .reason = "cannot read it", .file = walk->path().string()});
    files.insert_or_assign(std::move(name), std::move(bytes));
  }
  if (error) return std::unexpected(Error{.code = ErrorCode::io, .reason = error.message(), .file = path});
  return files;
}

/// The first folder that holds files of all these names, with a slash behind it; the outermost is "".
std::optional<std::string> folder_with(const Files& files, std::span<const std::string_view> marks) {
  for (const auto& [name, bytes] : files) {
    if (!name.ends_with(marks.front())) continue;
    std::string root = name.substr(0, name.size() - marks.front().size());
    if (!root.empty() && !root.ends_with('/')) continue;
    if (std::ranges::all_of(marks, [&](std::string_view mark) { return files.contains(root + std::string(mark)); })) return root;
  }
  return std::nullopt;
}

SourceFiles below(Files files, const std::string& root, const std::string& origin) {
  SourceFiles out = {.origin = origin};
  for (auto& [name, content] : files) {
    if (name.starts_with(root)) out.files.emplace(name.substr(root.size()), std::move(content));
  }
  return out;
}

}  // namespace

Result<std::string_view> SourceFiles::get(std::string_view name) const {
  const auto found = files.find(name);
  if (found != files.end()) return std::string_view(found->second);
  return std::unexpected(Error{.code = ErrorCode::malformed, .reason = fmt::format("there is no file {}", name), .file = origin});
}

Result<SourceFiles> read_source_files(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status))
    return std::unexpected(Error{.code = ErrorCode::io, .reason = "there is no such file or folder", .file = path});
  HEXAPLA_TRY(files, fs::is_directory(status) ? read_folder(path) : read_zip(path));
  constexpr std::array pipeline = {std::string_view("config.cfg"), std::string_view("tokenizer")};
  constexpr std::array sentences = {std::string_view("config.json"), std::string_view("vocab.txt"), sentence_model_mark};
  for (const std::span<const std::string_view> marks :
       {std::span<const std::string_view>(pipeline), std::span<const std::string_view>(sentences)}) {
    if (const auto root = folder_with(files, marks)) return below(std::move(files), *root, path);
  }
  return std::unexpected(
      Error{.code = ErrorCode::unsupported,
            .reason = "no spaCy v3 pipeline in it: no folder has both a config.cfg and a tokenizer; and no sentence model: no "
                      "folder has a config.json, a vocab.txt and a model.safetensors",
            .file = path});
}

}  // namespace hexapla::language
