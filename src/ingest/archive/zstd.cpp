#include <algorithm>
#include <zstd.h>
#include <zstd_errors.h>

#include "ingest/archive/members.h"

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

class ZstdStream : public MemberStream {
 public:
  ZstdStream(Window& outer, Budget& budget, std::uint64_t start)
      : MemberStream(outer, budget, "zstd frame", frame_magic), context_(ZSTD_createDCtx()) {
    ZSTD_DCtx_setParameter(context_.get(), ZSTD_d_windowLogMax, window_log);
    if (start == 0) return;
    // The dictionary stands before where decoding is to begin.
    if (outer.peek(skippable_head).starts_with(dictionary_magic) && !skip_frame()) end();
    outer.skip(start - std::min(start, outer.position()));
  }

 private:
  Result<std::string_view> take(std::string_view in) override {
    if (is_skippable(in)) return skip_frame();
    if (!in.starts_with(frame_magic)) return resume("no zstd frame begins here");
    if (!outer().is_whole()) return begin_pieces();
    const std::size_t size = ZSTD_findFrameCompressedSize(in.data(), in.size());
    if (ZSTD_isError(size) != 0) return begin_pieces();  // damaged or cut off: its beginning may be right
    reset();
    const std::size_t made = ZSTD_decompressDCtx(context_.get(), buffer(), whole_member, in.data(), size);
    if (ZSTD_getErrorCode(made) == ZSTD_error_dstSize_tooSmall) return begin_pieces();
    if (ZSTD_isError(made) != 0) return resume(damaged(ZSTD_getErrorName(made)));
    return whole(size, made);
  }

  void reset() override { ZSTD_DCtx_reset(context_.get(), ZSTD_reset_session_only); }

  Step step(std::string_view in) override {
    ZSTD_inBuffer from = {in.data(), in.size(), 0};
    ZSTD_outBuffer to = {buffer(), piece_size, 0};
    const std::size_t word = ZSTD_decompressStream(context_.get(), &to, &from);
    if (ZSTD_isError(word) != 0) return {.is_damaged = true, .why = ZSTD_getErrorName(word)};
    return {.used = from.pos, .made = to.pos, .is_end = word == 0};
  }

  bool may_begin(std::string_view /*in*/) const override { return true; }  // four bytes seldom stand there by chance

  /// Takes a dictionary from the first frame; passes over what else a skippable frame holds.
  Result<std::string_view> skip_frame() {
    const std::string_view head = outer().peek(skippable_head);
    if (head.size() < skippable_head) return resume("a zstd frame that ends too early");
    const std::uint32_t size = size_at(head, 4);
    if (!head.starts_with(dictionary_magic) || member() != 0 || size > longest_dictionary) {
      outer().consume(skippable_head);
      if (outer().skip(size) != size) return fail("a zstd frame that ends too early");
      return std::string_view();
    }
    const std::string_view in = outer().peek(skippable_head + size);
    if (in.size() < skippable_head + size) return resume("a zstd dictionary that ends too early");
    if (!take_dictionary(in.substr(skippable_head, size))) return resume("a damaged zstd dictionary");
    outer().consume(skippable_head + size);
    return std::string_view();
  }

  bool take_dictionary(std::string_view bytes) {
    if (bytes.starts_with(frame_magic)) {
      const std::size_t made = ZSTD_decompressDCtx(context_.get(), buffer(), longest_dictionary, bytes.data(), bytes.size());
      if (ZSTD_isError(made) != 0 || !budget().spend(made)) return false;
      bytes = {buffer(), made};
    }
    dictionary_.reset(ZSTD_createDDict(bytes.data(), bytes.size()));
    return dictionary_ != nullptr && ZSTD_isError(ZSTD_DCtx_refDDict(context_.get(), dictionary_.get())) == 0;
  }

  std::unique_ptr<ZSTD_DCtx, Free> context_;
  std::unique_ptr<ZSTD_DDict, Free> dictionary_;
};

}  // namespace

std::unique_ptr<Stream> zstd_stream(Window& outer, Budget& budget, std::uint64_t start) {
  return std::make_unique<ZstdStream>(outer, budget, start);
}

}  // namespace hexapla::archive
