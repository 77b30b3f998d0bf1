#include "output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace hexapla::cli {
namespace {

namespace fs = std::filesystem;

/// Writes everything to a descriptor; the errno of a failure, or 0.
int write_all(int descriptor, std::string_view data) {
  while (!data.empty()) {
    const ssize_t written = ::write(descriptor, data.data(), data.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    data.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

/// Gives a finished file its name; the errno of a failure, or 0. Without `overwrites` a file that came to be meanwhile stays.
int put_in_place(const std::string& temporary, const std::string& path, bool overwrites) {
  if (!overwrites) {
    if (::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0) return 0;
    // Some file systems cannot do that.
    if (errno != EINVAL && errno != ENOSYS) return errno;
  }
  return ::rename(temporary.c_str(), path.c_str()) == 0 ? 0 : errno;
}

}  // namespace

std::expected<Output, std::string> Output::open(const Invocation& invocation) {
  std::string path = invocation.value("output");
  if (path == "-") path.clear();
  if (path.empty()) {
    if (invocation.has("output") && invocation.value("output").empty()) return std::unexpected(std::string("--output is empty"));
    return standard();
  }
  return to(std::move(path), invocation.has("force"));
}

std::expected<Output, std::string> Output::to(std::string path, bool overwrites) {
  std::error_code ignored;
  // What a link leads to is written, and the link stays; one that leads nowhere could lead anywhere.
  const bool stream =
      fs::is_other(fs::status(path, ignored));  // /dev/stdout is a link, and leads to no name where that is a pipe
  if (fs::is_symlink(path, ignored) && !stream) {
    const fs::path target = fs::canonical(path, ignored);
    if (ignored) return std::unexpected(fmt::format("{}: is a link that leads to no file", path));
    path = target.string();
  }
  if (fs::is_directory(path, ignored)) return std::unexpected(fmt::format("{}: is a folder", path));
  if (fs::is_regular_file(path, ignored) && !overwrites) {
    return std::unexpected(fmt::format("{}: exists; add --force to overwrite it", path));
  }
  const fs::path folder = fs::path(path).parent_path();
  if (!folder.empty() && !fs::is_directory(folder, ignored))
    return std::unexpected(fmt::format("{}: there is no such folder", folder.string()));
  return Output(std::move(path), overwrites);
}

std::expected<void, std::string> Output::spares(std::span<const std::string> files_read) const {
  std::error_code error;
  if (path_.empty() || !fs::is_regular_file(path_, error)) return {};
  for (const std::string& file : files_read) {
    if (fs::equivalent(path_, file, error))
      return std::unexpected(fmt::format("{}: is one of the inputs; give another --output", path_));
  }
  return {};
}

std::expected<Output::Writer, std::string> Output::start() const {
  if (!to_file()) return Writer(*this, STDOUT_FILENO, {});
  struct stat status{};
  std::string temporary;
  int descriptor = -1;
  if (::stat(path_.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    // A device or a pipe (/dev/null) is written to, not replaced.
    descriptor = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    temporary = path_ + ".XXXXXX";
    descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  }
  if (descriptor < 0) return std::unexpected(fmt::format("{}: cannot be written: {}", path_, std::strerror(errno)));
  return Writer(*this, descriptor, std::move(temporary));
}

std::expected<void, std::string> Output::write(std::string_view data) const {
  auto writer = start();
  if (!writer) return std::unexpected(writer.error());
  writer->append(data);
  return writer->finish();
}

Output::Writer::Writer(const Output& output, int descriptor, std::string temporary)
    : path_(output.path_), temporary_(std::move(temporary)), overwrites_(output.overwrites_), descriptor_(descriptor) {}

Output::Writer::Writer(Writer&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::move(other.temporary_)),
      overwrites_(other.overwrites_),
      descriptor_(std::exchange(other.descriptor_, -1)),
      failure_(other.failure_) {
  other.temporary_.clear();  // what was moved from must not remove it
}

Output::Writer::~Writer() { drop(); }

void Output::Writer::drop() {
  if (!path_.empty() && descriptor_ >= 0) ::close(descriptor_);
  descriptor_ = -1;
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
  temporary_.clear();
}

bool Output::Writer::append(std::string_view data) {
  if (failure_ == 0) failure_ = write_all(descriptor_, data);
  return failure_ == 0;
}

std::expected<void, std::string> Output::Writer::finish() {
  if (temporary_.empty() && failure_ == EPIPE) failure_ = 0;
  if (!temporary_.empty() && failure_ == 0) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(descriptor_, 0666 & ~mask) != 0) failure_ = errno;
    if (::close(std::exchange(descriptor_, -1)) != 0 && failure_ == 0) failure_ = errno;
    if (failure_ == 0) failure_ = put_in_place(temporary_, path_, overwrites_);
    if (failure_ == 0) temporary_.clear();
  }
  drop();
  if (failure_ == 0) return {};
  return std::unexpected(
      fmt::format("{}: cannot be written: {}", path_.empty() ? "standard output" : path_, std::strerror(failure_)));
}

}  // namespace hexapla::cli
