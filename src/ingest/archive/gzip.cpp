#include <algorithm>
#include <libdeflate.h>
#include <zlib.h>

#include "ingest/archive/members.h"

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

constexpr std::string_view magic = "\x1F\x8B\x08"sv;

bool is_gzip(std::string_view bytes) {
  constexpr unsigned char reserved_flags = 0xE0;
  return bytes.size() > magic.size() && bytes.starts_with(magic) && (static_cast<unsigned char>(bytes[3]) & reserved_flags) == 0;
}

class GzipStream : public MemberStream {
 public:
  GzipStream(Window& outer, Budget& budget)
      : MemberStream(outer, budget, "gzip member", magic), decompressor_(libdeflate_alloc_decompressor()) {}

 private:
  Result<std::string_view> take(std::string_view in) override {
    if (in[0] == '\0') {  // padding, as tapes and block devices leave it
      outer().consume(std::min(in.find_first_not_of('\0'), in.size()));
      return std::string_view();
    }
    if (!is_gzip(in)) return resume("no gzip member begins here");
    if (!outer().is_whole()) return begin_pieces();
    std::size_t used = 0, made = 0;
    const libdeflate_result word =
        libdeflate_gzip_decompress_ex(decompressor_.get(), in.data(), in.size(), buffer(), whole_member, &used, &made);
    if (word == LIBDEFLATE_SUCCESS) return whole(used, made);
    if (word == LIBDEFLATE_INSUFFICIENT_SPACE || is_cut_off(in)) return begin_pieces();
    return resume(damaged());
  }

  void reset() override { inflater_.reset(); }

  Step step(std::string_view in) override {
    const std::size_t given = in.size();
    std::string_view out;
    const int word = inflater_.run(in, out, buffer(), piece_size);
    return {.used = given - in.size(),
            .made = out.size(),
            .is_end = word == Z_STREAM_END,
            .is_damaged = word != Z_STREAM_END && word != Z_OK && word != Z_BUF_ERROR};
  }

  /// True if the first bytes of a member can be decompressed from here.
  bool may_begin(std::string_view in) const override {
    constexpr std::size_t probed = 64;
    std::size_t used = 0, made = 0;
    char probe[probed];
    if (!is_gzip(in)) return false;
    const libdeflate_result word =
        libdeflate_gzip_decompress_ex(decompressor_.get(), in.data(), in.size(), probe, probed, &used, &made);
    return word == LIBDEFLATE_SUCCESS || word == LIBDEFLATE_INSUFFICIENT_SPACE;
  }

  /// True if a member ends with the file, so that what there is of it is right as far as it goes.
  bool is_cut_off(std::string_view in) {
    inflater_.reset();
    const std::size_t size = in.size();
    std::uint64_t made = 0;
    while (true) {
      std::string_view out;
      const int word = inflater_.run(in, out, buffer(), whole_member);
      made += out.size();
      if (in.empty() && out.size() < whole_member && (word == Z_OK || word == Z_BUF_ERROR)) return true;
      if (word != Z_OK || budget().is_bomb(size - in.size(), made)) return false;
    }
  }

  std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor_;
  Inflater inflater_;
};

}  // namespace

std::unique_ptr<Stream> gzip_stream(Window& outer, Budget& budget) { return std::make_unique<GzipStream>(outer, budget); }

}  // namespace hexapla::archive
