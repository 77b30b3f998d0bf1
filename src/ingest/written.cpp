#include <fmt/format.h>
#include <zstd.h>

#include <hexapla/exchange.h>
#include <hexapla/stream.h>

#include "core/try.h"
#include "ingest/archive/decompress.h"
#include "ingest/archive/kinds.h"
#include "ingest/archive/mapping.h"

// What a stopped run of ingest left behind.

namespace hexapla {
namespace {

using namespace archive;

/// The last line so far, and how many before it are of the same file and chain.
class Lines {
 public:
  /// Takes whole lines; what stands after the last line's end is left. The bytes that were taken.
  Result<std::size_t> take(std::string_view bytes) {
    std::size_t begin = 0;
    for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n', begin)) {
      HEXAPLA_CHECK(take_line(bytes.substr(begin, end - begin)));
      begin = end + 1;
    }
    return begin;
  }

  Result<std::optional<ResumePoint>> point() const {
    if (count_ == 0) return std::optional<ResumePoint>();
    HEXAPLA_TRY(account, account_from_json(last_));
    return std::optional(ResumePoint{.accounts = count_, .last = account.source(), .alike = alike_});
  }

 private:
  Result<void> take_line(std::string_view line) {
    // to_json writes these members in this order; a quotation mark inside a string is escaped, so that they are found nowhere
    // else.
    const std::size_t begin = line.find("\"file\":");
    const std::size_t end = line.find("\"record\":", begin == std::string_view::npos ? 0 : begin);
    if (!line.starts_with("{\"schema\":") || begin == std::string_view::npos || end == std::string_view::npos) {
      return std::unexpected(
          Error{.code = ErrorCode::malformed, .reason = fmt::format("line {} is not what ingest writes", count_ + 1)});
    }
    const std::string_view place = line.substr(begin, end - begin);
    alike_ = place == place_ ? alike_ + 1 : 1;
    place_ = place;
    last_ = line;
    ++count_;
    return {};
  }

  std::string place_, last_;
  std::uint64_t count_ = 0, alike_ = 0;
};

/// Frames that are whole, each of whole lines.
Result<std::uint64_t> take_frames(std::string_view whole, Lines& lines, const Limits& limits) {
  std::size_t at = 0;
  while (at < whole.size()) {
    const std::size_t size = ZSTD_findFrameCompressedSize(whole.data() + at, whole.size() - at);
    if (ZSTD_isError(size) != 0) break;  // cut off
    Window window(whole.substr(at, size));
    Budget budget(limits, size);
    const auto stream = decompress(Compression::zstd, window, budget);
    Window text(*stream);
    const std::string_view bytes = text.peek(static_cast<std::size_t>(limits.file_bytes));
    if (text.is_damaged()) break;
    HEXAPLA_TRY(taken, lines.take(bytes));
    if (taken != bytes.size()) {
      return std::unexpected(Error{.code = ErrorCode::malformed, .reason = "a frame that ends inside a line", .offset = at});
    }
    at += size;
  }
  return at;
}

}  // namespace

Result<Written> read_written(const std::string& path, const Limits& limits) {
  HEXAPLA_TRY(mapping, Mapping::open(path, limits.archive_bytes));
  const std::string_view whole = mapping.bytes();
  Written out;
  Lines lines;
  const auto read = [&]() -> Result<void> {
    if (container_of(whole.substr(0, told_container)) == Container::zstd) {
      HEXAPLA_TRY(taken, take_frames(whole, lines, limits));
      out.bytes = taken;
    } else {
      HEXAPLA_TRY(taken, lines.take(whole));
      out.bytes = taken;
    }
    HEXAPLA_TRY(point, lines.point());
    out.point = std::move(point);
    return {};
  };
  if (auto done = read(); !done) {
    done.error().file = path;
    return std::unexpected(std::move(done).error());
  }
  return out;
}

std::string compress_zstd(std::string_view bytes) {
  constexpr int level = 3;
  const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
  if (context == nullptr) throw std::bad_alloc();
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress2(context.get(), out.data(), out.size(), bytes.data(), bytes.size());
  if (ZSTD_isError(size) != 0) throw std::bad_alloc();  // there is no other cause
  out.resize(size);
  return out;
}

}  // namespace hexapla
