#include <algorithm>
#include <fmt/format.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "ingest/archive/streams.h"

// zstd (RFC 8878), frame by frame, at once or in pieces as gzip's members; a dictionary from the file's first frame as the WARC
// community's "WARC Zstandard compression" 1.0 lays down.

namespace hexapla::archive {
namespace {

using namespace std::string_view_literals;

struct Free {
  void operator()(ZSTD_DCtx* it) const { ZSTD_freeDCtx(it); }
  void operator()(ZSTD_DDict* it) const { ZSTD_freeDDict(it); }
};

constexpr std::string_view frame_magic = "\x28\xB5\x2F\xFD"sv;
constexpr std::string_view dictionary_magic = "\x5D\x2A\x4D\x18"sv;
constexpr std::size_t skippable_head = 8;
/// Bytes of a dictionary, decompressed; those in use have some 100 KB.
constexpr std::size_t longest_dictionary = 16U << 20U;
/// Bytes that a frame may refer back over, as a power of two: what zstd's own program allows by default.
constexpr int window_log = 27;

bool is_skippable(std::string_view in) {
  return in.size() >= 4 && (static_cast<unsigned char>(in[0]) & 0xF0U) == 0x50U && in.substr(1).starts_with("\x2A\x4D\x18"sv);
}

std::uint32_t size_at(std::string_view in, std::size_t at) {
  std::uint32_t size = 0;
  for (std::size_t i = 4; i-- > 0;) size = size << 8U | static_cast<unsigned char>(in[at + i]);
  return size;
}

class ZstdStream : public Stream {
 public:
  ZstdStream(Window& outer, Budget& budget, std::uint64_t start)
      : outer_(outer), budget_(budget), context_(ZSTD_createDCtx()), buffer_(new char[whole_member]) {
    ZSTD_DCtx_setParameter(context_.get(), ZSTD_d_windowLogMax, window_log);
    if (start == 0) return;
    // The dictionary stands before where decoding is to begin.
    if (outer_.peek(skippable_head).starts_with(dictionary_magic) && !skip_frame()) ended_ = true;
    outer_.skip(start - std::min(start, outer_.position()));
  }

  Result<std::string_view> next() override {
    while (!ended_) {
      auto piece = in_pieces_ ? next_piece() : next_frame();
      if (!piece) return piece;
      if (piece->empty()) continue;
      if (budget_.spend(piece->size())) return piece;
      ended_ = true;
      return fail(fmt::format("decompresses to more than {} times its size", budget_.ratio()), ErrorCode::limit);
    }
    return std::string_view();
  }
  std::optional<std::uint64_t> begins_at() const override { return begins_ ? std::optional(frame_) : std::nullopt; }

 private:
  Result<std::string_view> fail(std::string reason, ErrorCode code = ErrorCode::malformed) const {
    return std::unexpected(damage(std::move(reason), frame_, code));
  }

  Result<std::string_view> next_frame() {
    const std::string_view in = outer_.peek(skippable_head);
    frame_ = outer_.position();
    begins_ = true;
    if (in.empty()) {
      if (auto cause = outer_.take_damage()) return std::unexpected(*std::move(cause));
      ended_ = true;
      return std::string_view();
    }
    if (is_skippable(in)) return skip_frame();
    if (!in.starts_with(frame_magic)) return resume("no zstd frame begins here");
    if (!outer_.is_whole()) return begin_pieces();
    const std::size_t size = ZSTD_findFrameCompressedSize(in.data(), in.size());
    if (ZSTD_isError(size) != 0) return begin_pieces();  // damaged or cut off: its beginning may be right
    ZSTD_DCtx_reset(context_.get(), ZSTD_reset_session_only);
    const std::size_t made = ZSTD_decompressDCtx(context_.get(), buffer_.get(), whole_member, in.data(), size);
    if (ZSTD_getErrorCode(made) == ZSTD_error_dstSize_tooSmall) return begin_pieces();
    if (ZSTD_isError(made) != 0) return resume(fmt::format("a damaged zstd frame ({})", ZSTD_getErrorName(made)));
    outer_.consume(size);
    count_.good();
    return std::string_view(buffer_.get(), made);
  }

  /// Takes a dictionary from the first frame; passes over what else a skippable frame holds.
  Result<std::string_view> skip_frame() {
    const std::string_view head = outer_.peek(skippable_head);
    if (head.size() < skippable_head) return resume("a zstd frame that ends too early");
    const std::uint32_t size = size_at(head, 4);
    if (!head.starts_with(dictionary_magic) || frame_ != 0 || size > longest_dictionary) {
      outer_.consume(skippable_head);
      if (outer_.skip(size) != size) return fail("a zstd frame that ends too early");
      return std::string_view();
    }
    const std::string_view in = outer_.peek(skippable_head + size);
    if (in.size() < skippable_head + size) return resume("a zstd dictionary that ends too early");
    if (!take_dictionary(in.substr(skippable_head, size))) return resume("a damaged zstd dictionary");
    outer_.consume(skippable_head + size);
    return std::string_view();
  }

  bool take_dictionary(std::string_view bytes) {
    if (bytes.starts_with(frame_magic)) {
      const std::size_t made = ZSTD_decompressDCtx(context_.get(), buffer_.get(), longest_dictionary, bytes.data(), bytes.size());
      if (ZSTD_isError(made) != 0 || !budget_.spend(made)) return false;
      bytes = {buffer_.get(), made};
    }
    dictionary_.reset(ZSTD_createDDict(bytes.data(), bytes.size()));
    return dictionary_ != nullptr && ZSTD_isError(ZSTD_DCtx_refDDict(context_.get(), dictionary_.get())) == 0;
  }

  Result<std::string_view> begin_pieces() {
    ZSTD_DCtx_reset(context_.get(), ZSTD_reset_session_only);
    in_pieces_ = true;
    made_ = 0;
    return next_piece();
  }

  Result<std::string_view> next_piece() {
    while (true) {
      const std::string_view in = outer_.peek(1).substr(0, piece_size);
      begins_ = made_ == 0;
      ZSTD_inBuffer from = {in.data(), in.size(), 0};
      ZSTD_outBuffer to = {buffer_.get(), piece_size, 0};
      const std::size_t word = ZSTD_decompressStream(context_.get(), &to, &from);
      if (ZSTD_isError(word) != 0) return broken(fmt::format("a damaged zstd frame ({})", ZSTD_getErrorName(word)));
      outer_.consume(from.pos);
      made_ += to.pos;
      const std::string_view out(buffer_.get(), to.pos);
      if (word == 0) {
        in_pieces_ = false;
        count_.good();
        return out;
      }
      if (in.empty() && out.empty()) return broken("the zstd frame that begins here ends too early");
      if (budget_.is_bomb(outer_.position() - frame_, made_)) {
        auto bomb = broken(fmt::format("a zstd frame decompresses to more than {} times its size", budget_.ratio()));
        bomb.error().code = ErrorCode::limit;
        return bomb;
      }
      if (!out.empty()) return out;
    }
  }

  Result<std::string_view> broken(std::string reason) {
    in_pieces_ = false;
    if (auto cause = outer_.take_damage()) reason += "; " + cause->reason;
    return resume(std::move(reason));
  }

  /// The error, after which next() stands at the next frame.
  Result<std::string_view> resume(std::string reason) {
    auto out = fail(std::move(reason));
    if (outer_.position() == frame_) outer_.consume(std::min<std::size_t>(outer_.peek(1).size(), 1));
    if (!count_.bad()) {
      ended_ = true;
      out.error().reason += fmt::format("; {}", too_much_damage);
      return out;
    }
    while (true) {
      const std::string_view in = outer_.peek(piece_size).substr(0, piece_size);
      const std::size_t at = in.find(frame_magic);
      if (at != std::string_view::npos) {
        outer_.consume(at);
        return out;
      }
      const bool is_last = in.size() < piece_size;
      outer_.consume(is_last ? in.size() : in.size() - 3);  // the last three may begin a frame
      if (is_last) return out;
    }
  }

  Window& outer_;
  Budget& budget_;
  std::unique_ptr<ZSTD_DCtx, Free> context_;
  std::unique_ptr<ZSTD_DDict, Free> dictionary_;
  std::unique_ptr<char[]> buffer_;
  DamageCount count_;
  std::uint64_t frame_ = 0;  ///< where the frame begins of which the last piece is
  std::uint64_t made_ = 0;   ///< bytes of it, while it comes in pieces
  bool begins_ = false;
  bool in_pieces_ = false;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<Stream> zstd_stream(Window& outer, Budget& budget, std::uint64_t start) {
  return std::make_unique<ZstdStream>(outer, budget, start);
}

}  // namespace hexapla::archive
