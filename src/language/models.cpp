#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <unistd.h>

#include <hexapla/sentences.h>

#include "core/try.h"
#include "language/convert/convert.h"
#include "language/pipeline.h"

namespace hexapla::language {
namespace {

namespace fs = std::filesystem;

Error system_error(const std::string& path, int number) {
  return {.code = ErrorCode::io, .reason = std::strerror(number), .file = path};
}

/// Writes a file, all of it down to the disk.
Result<void> write_file(const std::string& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) return std::unexpected(system_error(path, errno));
  int failure = 0;
  while (!bytes.empty() && failure == 0) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written > 0)
      bytes.remove_prefix(static_cast<std::size_t>(written));
    else if (written < 0 && errno != EINTR)
      failure = errno;
  }
  if (failure == 0 && ::fsync(file) != 0) failure = errno;
  if (::close(file) != 0 && failure == 0) failure = errno;
  if (failure != 0) return std::unexpected(system_error(path, failure));
  return {};
}

/// Removes a file when it goes, unless it was moved away by then.
struct Remover {
  std::string path;
  explicit Remover(std::string file) : path(std::move(file)) {}
  ~Remover() {
    std::error_code error;
    fs::remove(path, error);
  }
  Remover(const Remover&) = delete;
  Remover& operator=(const Remover&) = delete;
};

}  // namespace

Result<ModelInfo> add_model(const std::string& source, const std::string& folder, const AddOptions& options) {
  HEXAPLA_TRY(files, read_source_files(source));
  const bool is_sentences = files.is_sentence_model();
  if (is_sentences && !(options.without.empty() && options.with.empty()))
    return std::unexpected(
        Error{.code = ErrorCode::usage, .reason = "a sentence model has no components to choose", .file = source});
  HEXAPLA_TRY(converted, is_sentences ? convert_sentence_model(files)
                                      : convert_pipeline(files, {.without = options.without, .with = options.with}));
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return std::unexpected(Error{.code = ErrorCode::io, .reason = error.message(), .file = folder});
  const std::string path = (fs::path(folder) / (converted.name + std::string(model_ending))).string();
  const Remover partial(fmt::format("{}.{}.part", path, ::getpid()));
  HEXAPLA_CHECK(write_file(partial.path, converted.bytes));
  if (is_sentences)
    HEXAPLA_CHECK(SentenceModel::load(partial.path));
  else
    HEXAPLA_CHECK(Pipeline::load(partial.path));
  HEXAPLA_CHECK(read_model_info(partial.path, true));
  fs::rename(partial.path, path, error);
  if (error) return std::unexpected(Error{.code = ErrorCode::io, .reason = error.message(), .file = path});
  return read_model_info(path);
}

std::vector<ModelInfo> list_models(const std::string& folder, std::vector<Error>* unusable) {
  std::vector<ModelInfo> out;
  std::error_code error;
  fs::directory_iterator walk(folder, error);
  for (const fs::directory_iterator end; !error && walk != end; walk.increment(error)) {
    if (walk->path().extension() != model_ending) continue;
    auto info = read_model_info(walk->path().string());
    if (info)
      out.push_back(std::move(*info));
    else if (unusable != nullptr)
      unusable->push_back(std::move(info.error()));
  }
  std::ranges::sort(out, {}, &ModelInfo::name);
  if (unusable != nullptr) std::ranges::sort(*unusable, {}, &Error::file);
  return out;
}

bool begins_as_model(const std::string& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return false;
  std::string begin(model_magic.size(), '\0');
  std::ifstream(path, std::ios::binary).read(begin.data(), static_cast<std::streamsize>(begin.size()));
  return begin == model_magic;
}

Result<ModelInfo> read_model_info(const std::string& path, bool check) {
  HEXAPLA_TRY(file, ModelFile::open(path));
  if (check) HEXAPLA_CHECK(file.check_sum());
  return info_of(file);
}

}  // namespace hexapla::language
