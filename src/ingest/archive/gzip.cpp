#include <algorithm>
#include <fmt/format.h>
#include <libdeflate.h>
#include <zlib.h>

#include "ingest/archive/streams.h"

// gzip (RFC 1952), member by member: at once by libdeflate where a member is small and its bytes are in memory, by zlib in pieces
// otherwise.

namespace hexapla::archive {
namespace {

using namespace std::string_view_literals;

struct FreeDecompressor {
  void operator()(libdeflate_decompressor* it) const { libdeflate_free_decompressor(it); }
};

/// zlib's state, for members that come in pieces.
class Inflater {
 public:
  Inflater() { is_made_ = ::inflateInit2(&state_, MAX_WBITS + 16) == Z_OK; }
  ~Inflater() {
    if (is_made_) ::inflateEnd(&state_);
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  Inflater(Inflater&&) = delete;
  Inflater& operator=(Inflater&&) = delete;

  void reset() { ::inflateReset(&state_); }
  /// Fills `out` from `in`, of which it takes off what it used; zlib's word on it.
  int run(std::string_view& in, std::string_view& out, char* buffer, std::size_t size) {
    const auto given = static_cast<uInt>(std::min<std::size_t>(in.size(), 1U << 30U));
    state_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));  // zlib does not write there
    state_.avail_in = given;
    state_.next_out = reinterpret_cast<Bytef*>(buffer);
    state_.avail_out = static_cast<uInt>(size);
    const int word = is_made_ ? ::inflate(&state_, Z_NO_FLUSH) : Z_MEM_ERROR;
    in.remove_prefix(given - state_.avail_in);
    out = {buffer, size - state_.avail_out};
    return word;
  }

 private:
  z_stream state_ = {};
  bool is_made_ = false;
};

bool is_gzip(std::string_view bytes) {
  constexpr unsigned char reserved_flags = 0xE0;
  return bytes.size() >= 4 && bytes.starts_with("\x1F\x8B\x08"sv) && (static_cast<unsigned char>(bytes[3]) & reserved_flags) == 0;
}

class GzipStream : public Stream {
 public:
  GzipStream(Window& outer, Budget& budget)
      : outer_(outer), budget_(budget), decompressor_(libdeflate_alloc_decompressor()), buffer_(new char[whole_member]) {}

  Result<std::string_view> next() override {
    while (!ended_) {
      auto piece = in_pieces_ ? next_piece() : next_member();
      if (!piece) return piece;
      if (piece->empty()) continue;
      if (budget_.spend(piece->size())) return piece;
      ended_ = true;
      return fail(fmt::format("decompresses to more than {} times its size", budget_.ratio()), ErrorCode::limit);
    }
    return std::string_view();
  }
  std::optional<std::uint64_t> begins_at() const override { return begins_ ? std::optional(member_) : std::nullopt; }

 private:
  Result<std::string_view> fail(std::string reason, ErrorCode code = ErrorCode::malformed) const {
    return std::unexpected(damage(std::move(reason), member_, code));
  }

  /// A member that begins here.
  Result<std::string_view> next_member() {
    std::string_view in = outer_.peek(4);
    member_ = outer_.position();
    begins_ = true;
    if (in.empty()) return at_end();
    if (!is_gzip(in)) return between_members(in);
    if (!outer_.is_whole()) return begin_pieces();
    std::size_t used = 0, made = 0;
    const libdeflate_result word =
        libdeflate_gzip_decompress_ex(decompressor_.get(), in.data(), in.size(), buffer_.get(), whole_member, &used, &made);
    if (word == LIBDEFLATE_INSUFFICIENT_SPACE) return begin_pieces();
    if (word != LIBDEFLATE_SUCCESS) return is_cut_off(in) ? begin_pieces() : resume("a damaged gzip member");
    outer_.consume(used);
    count_.good();
    return std::string_view(buffer_.get(), made);
  }

  Result<std::string_view> at_end() {
    auto cause = outer_.take_damage();
    if (!cause) {
      ended_ = true;
      return std::string_view();
    }
    return std::unexpected(*std::move(cause));
  }

  /// What stands where a member should: padding, or what is none of gzip.
  Result<std::string_view> between_members(std::string_view in) {
    if (in[0] == '\0') {  // padding, as tapes and block devices leave it
      const std::size_t end = std::min(in.find_first_not_of('\0'), in.size());
      outer_.consume(end);
      return std::string_view();
    }
    return resume("no gzip member begins here");
  }

  /// True if a member ends with the file, so that what there is of it is right as far as it goes.
  bool is_cut_off(std::string_view in) {
    inflater_.reset();
    const std::size_t size = in.size();
    std::uint64_t made = 0;
    while (true) {
      std::string_view out;
      const int word = inflater_.run(in, out, buffer_.get(), whole_member);
      made += out.size();
      if (in.empty() && out.size() < whole_member && (word == Z_OK || word == Z_BUF_ERROR)) return true;
      if (word != Z_OK || budget_.is_bomb(size - in.size(), made)) return false;
    }
  }

  Result<std::string_view> begin_pieces() {
    inflater_.reset();
    in_pieces_ = true;
    made_ = 0;
    return next_piece();
  }

  Result<std::string_view> next_piece() {
    while (true) {
      const std::string_view before = outer_.peek(1).substr(0, piece_size);
      begins_ = made_ == 0;
      std::string_view in = before, out;
      const int word = inflater_.run(in, out, buffer_.get(), piece_size);
      outer_.consume(before.size() - in.size());
      made_ += out.size();
      if (word == Z_STREAM_END) {
        in_pieces_ = false;
        count_.good();
        return out;
      }
      if (word != Z_OK && word != Z_BUF_ERROR) return broken("a damaged gzip member");
      if (before.empty() && out.empty()) return broken("the gzip member that begins here ends too early");
      if (budget_.is_bomb(outer_.position() - member_, made_)) {
        auto bomb = broken(fmt::format("a gzip member decompresses to more than {} times its size", budget_.ratio()));
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

  /// The error, after which next() stands at the next member.
  Result<std::string_view> resume(std::string reason) {
    auto out = fail(std::move(reason));
    if (outer_.position() == member_) outer_.consume(std::min<std::size_t>(outer_.peek(1).size(), 1));
    if (!count_.bad()) {
      ended_ = true;
      out.error().reason += fmt::format("; {}", too_much_damage);
      return out;
    }
    while (true) {
      const std::string_view in = outer_.peek(piece_size).substr(0, piece_size);
      const std::size_t at = in.find("\x1F\x8B\x08"sv);
      if (at != std::string_view::npos) {
        outer_.consume(at);
        if (may_begin(outer_.peek(piece_size).substr(0, piece_size))) return out;
        outer_.consume(1);
        continue;
      }
      const bool is_last = in.size() < piece_size;
      outer_.consume(is_last ? in.size() : in.size() - 2);  // the last two may begin a member
      if (is_last) return out;
    }
  }

  /// True if the first bytes of a member can be read from here.
  bool may_begin(std::string_view in) const {
    constexpr std::size_t probed = 64;
    std::size_t used = 0, made = 0;
    char probe[probed];
    if (!is_gzip(in)) return false;
    const libdeflate_result word =
        libdeflate_gzip_decompress_ex(decompressor_.get(), in.data(), in.size(), probe, probed, &used, &made);
    return word == LIBDEFLATE_SUCCESS || word == LIBDEFLATE_INSUFFICIENT_SPACE;
  }

  Window& outer_;
  Budget& budget_;
  std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor_;
  std::unique_ptr<char[]> buffer_;
  Inflater inflater_;
  DamageCount count_;
  std::uint64_t member_ = 0;  ///< where the member begins of which the last piece is
  std::uint64_t made_ = 0;    ///< bytes of it, while it comes in pieces
  bool begins_ = false;
  bool in_pieces_ = false;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<Stream> gzip_stream(Window& outer, Budget& budget) { return std::make_unique<GzipStream>(outer, budget); }

}  // namespace hexapla::archive
