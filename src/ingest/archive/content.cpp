#include <algorithm>
#include <brotli/decode.h>
#include <fmt/format.h>
#include <memory>
#include <zlib.h>

#include "ingest/archive/budget.h"
#include "ingest/archive/http.h"
#include "ingest/archive/streams.h"

// The content codings of HTTP.

namespace hexapla::archive {
namespace {

std::unexpected<Error> refuse(std::string reason, std::uint64_t offset, ErrorCode code = ErrorCode::malformed) {
  return std::unexpected(damage(std::move(reason), offset, code));
}

std::unexpected<Error> too_long(std::uint64_t most) {
  return refuse(fmt::format("a body that decompresses to more than the limit of {} bytes an account", most), 0, ErrorCode::limit);
}

/// All that a stream gives. Damage anywhere is an error: a body is one text.
Result<std::string> gather(Stream& stream, std::uint64_t most) {
  std::string out;
  while (true) {
    auto piece = stream.next();
    if (!piece) return std::unexpected(std::move(piece).error());
    if (piece->empty()) return out;
    if (out.size() + piece->size() > most) return too_long(most);
    out += *piece;
  }
}

/// "deflate": zlib's form, or without its head, as many servers send it.
Result<std::string> inflate_content(std::string_view body, std::uint64_t most, bool has_head) {
  z_stream state = {};
  if (::inflateInit2(&state, has_head ? MAX_WBITS : -MAX_WBITS) != Z_OK) throw std::bad_alloc();
  const std::unique_ptr<z_stream, int (*)(z_stream*)> owner(&state, &::inflateEnd);
  std::string out;
  int word = Z_OK;
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));  // zlib does not write there
  state.avail_in = static_cast<uInt>(body.size());                           // a record is shorter than 1 GiB
  while (word == Z_OK) {
    const std::size_t done = out.size();
    out.resize(done + piece_size);
    state.next_out = reinterpret_cast<Bytef*>(out.data() + done);
    state.avail_out = static_cast<uInt>(piece_size);
    word = ::inflate(&state, Z_NO_FLUSH);
    out.resize(out.size() - state.avail_out);
    if (out.size() > most) return too_long(most);
  }
  if (word != Z_STREAM_END) return refuse("a damaged body (deflate)", body.size() - state.avail_in);
  return out;
}

Result<std::string> unbrotli(std::string_view body, std::uint64_t most) {
  const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState*)> state(
      ::BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &::BrotliDecoderDestroyInstance);
  if (state == nullptr) throw std::bad_alloc();
  std::string out;
  const auto* in = reinterpret_cast<const std::uint8_t*>(body.data());
  std::size_t left = body.size();
  BrotliDecoderResult word = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
  while (word == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
    const std::size_t done = out.size();
    out.resize(done + piece_size);
    auto* to = reinterpret_cast<std::uint8_t*>(out.data() + done);
    std::size_t space = piece_size;
    word = ::BrotliDecoderDecompressStream(state.get(), &left, &in, &space, &to, nullptr);
    out.resize(out.size() - space);
    if (out.size() > most) return too_long(most);
  }
  if (word != BROTLI_DECODER_RESULT_SUCCESS) return refuse("a damaged body (br)", body.size() - left);
  return out;
}

}  // namespace

Result<std::string> decode_content(std::string_view coding, std::string_view body, std::uint64_t most) {
  if (coding == "br") return unbrotli(body, most);
  if (coding == "deflate") {
    auto out = inflate_content(body, most, true);
    if (!out && out.error().code == ErrorCode::malformed) out = inflate_content(body, most, false);
    return out;
  }
  Window window(body);
  Budget budget({}, body.size());
  if (coding == "gzip" || coding == "x-gzip") return gather(*gzip_stream(window, budget), most);
  if (coding == "zstd") return gather(*zstd_stream(window, budget), most);
  return refuse(fmt::format("a body in the content coding \"{}\", which is not read", coding.substr(0, 40)), 0,
                ErrorCode::unsupported);
}

}  // namespace hexapla::archive
