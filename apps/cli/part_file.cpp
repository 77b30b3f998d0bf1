#include "part_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace hexapla::cli {
namespace {

namespace fs = std::filesystem;

std::string cannot(const std::string& path, std::string_view what, int number) {
  return fmt::format("{}: cannot be {}: {}", path, what, std::strerror(number));
}

}  // namespace

std::expected<PartFile, std::string> PartFile::open(const std::string& path, bool resumes, bool force) {
  const std::string part = path + ".part";
  std::error_code ignored;
  if (fs::exists(part, ignored) && !resumes && !force) {
    return std::unexpected(
        fmt::format("{}: a run was stopped here; add --resume to go on with it, or --force to begin anew", part));
  }
  const int descriptor = ::open(part.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor < 0) return std::unexpected(cannot(part, "written", errno));
  PartFile out(path, descriptor, force);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    return std::unexpected(fmt::format("{}: another run writes it", part));
  }
  Written written;
  if (resumes) {
    auto read = read_written(part);
    if (!read) return std::unexpected(fmt::format("{}; --force begins anew", read.error().message()));
    written = *std::move(read);
  }
  if (::ftruncate(descriptor, static_cast<off_t>(written.bytes)) != 0 || ::lseek(descriptor, 0, SEEK_END) < 0) {
    return std::unexpected(cannot(part, "written", errno));
  }
  out.point_ = std::move(written.point);
  return out;
}

PartFile::PartFile(PartFile&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      overwrites_(other.overwrites_),
      point_(std::move(other.point_)),
      held_(std::move(other.held_)),
      failure_(other.failure_) {}

PartFile::~PartFile() {
  if (descriptor_ < 0) return;
  flush();
  ::close(descriptor_);
}

bool PartFile::append(std::string_view line) {
  constexpr std::size_t frame = 1U << 20U;
  held_ += line;
  if (held_.size() >= frame) flush();
  return failure_ == 0;
}

void PartFile::flush() {
  const std::string packed = path_.ends_with(".zst") && !held_.empty() ? compress_zstd(held_) : std::string();
  std::string_view data = packed.empty() ? held_ : packed;
  while (!data.empty() && failure_ == 0) {
    const ssize_t count = ::write(descriptor_, data.data(), data.size());
    if (count >= 0) data.remove_prefix(static_cast<std::size_t>(count));
    if (count < 0 && errno != EINTR) failure_ = errno;
  }
  held_.clear();
}

std::expected<void, std::string> PartFile::finish() {
  flush();
  if (::close(std::exchange(descriptor_, -1)) != 0 && failure_ == 0) failure_ = errno;
  const std::string part = path_ + ".part";
  if (failure_ != 0) return std::unexpected(cannot(part, "written", failure_));
  std::error_code failure;
  if (!overwrites_ && fs::exists(path_, failure)) {
    return std::unexpected(fmt::format("{}: came to be meanwhile; what was read is in {}", path_, part));
  }
  fs::rename(part, path_, failure);
  if (failure) return std::unexpected(fmt::format("{}: cannot be written: {}", path_, failure.message()));
  return {};
}

}  // namespace hexapla::cli
