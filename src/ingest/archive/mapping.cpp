#include "ingest/archive/mapping.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace hexapla::archive {

Result<Mapping> Mapping::open(const std::string& path, std::uint64_t most) {
  const auto fail = [&](ErrorCode code, std::string reason) {
    return std::unexpected(Error{.code = code, .reason = std::move(reason), .file = path});
  };
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (descriptor < 0) return fail(ErrorCode::io, std::system_category().message(errno));
  struct stat status = {};
  void* begin = nullptr;
  const bool known = ::fstat(descriptor, &status) == 0;
  const auto size = static_cast<std::uint64_t>(status.st_size);
  const bool maps = known && S_ISREG(status.st_mode) && size != 0 && size <= most;
  if (maps) begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  const int number = errno;
  ::close(descriptor);
  if (!known || begin == MAP_FAILED) return fail(ErrorCode::io, std::system_category().message(number));
  if (!S_ISREG(status.st_mode)) return fail(ErrorCode::unsupported, "not a file");
  if (size > most) return fail(ErrorCode::limit, fmt::format("{} bytes, more than the limit of {} an archive", size, most));
  if (maps) ::madvise(begin, size, MADV_SEQUENTIAL);
  return Mapping(static_cast<char*>(begin), static_cast<std::size_t>(size));
}

Mapping::~Mapping() {
  if (begin_ != nullptr) ::munmap(begin_, size_);
}

void Mapping::forget(std::size_t begin, std::size_t end) const {
  constexpr std::size_t page = 1U << 16U;  // a multiple of what pages are anywhere
  begin = (begin + page - 1) / page * page;
  end = end / page * page;
  if (begin < end) ::madvise(begin_ + begin, end - begin, MADV_DONTNEED);
}

}  // namespace hexapla::archive
