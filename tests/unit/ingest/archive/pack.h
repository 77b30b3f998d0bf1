#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <cstdint>
#include <fmt/format.h>
#include <libdeflate.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <zstd.h>

#include "ingest/archive/window.h"

// Makes archives, whole and hostile, of invented text.

namespace hexapla::archive {

inline std::string gzip(std::string_view text) {
  libdeflate_compressor* const compressor = libdeflate_alloc_compressor(6);
  std::string out(libdeflate_gzip_compress_bound(compressor, text.size()), '\0');
  out.resize(libdeflate_gzip_compress(compressor, text.data(), text.size(), out.data(), out.size()));
  libdeflate_free_compressor(compressor);
  return out;
}

inline std::string zstd(std::string_view text, std::string_view dictionary = {}, bool checksum = true) {
  ZSTD_CCtx* const context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, checksum ? 1 : 0);
  if (!dictionary.empty()) ZSTD_CCtx_loadDictionary(context, dictionary.data(), dictionary.size());
  std::string out(ZSTD_compressBound(text.size()), '\0');
  out.resize(ZSTD_compress2(context, out.data(), out.size(), text.data(), text.size()));
  ZSTD_freeCCtx(context);
  return out;
}

inline std::string little_endian(std::uint32_t number) {
  std::string out;
  for (unsigned i = 0; i < 4; ++i) out += static_cast<char>(number >> 8U * i & 0xFFU);
  return out;
}

/// The frame of a WARC file in zstd that holds its dictionary.
inline std::string dictionary_frame(std::string_view dictionary) {
  return "\x5D\x2A\x4D\x18" + little_endian(static_cast<std::uint32_t>(dictionary.size())) + std::string(dictionary);
}

enum class Packing { zip, tar, xz, bzip2 };

/// A zip or tar file of members, or one text compressed.
inline std::string pack(Packing form, const std::vector<std::pair<std::string, std::string>>& members) {
  ::archive* const writer = ::archive_write_new();
  if (form == Packing::zip) ::archive_write_set_format_zip(writer);
  if (form == Packing::tar) ::archive_write_set_format_pax_restricted(writer);
  if (form == Packing::xz) ::archive_write_add_filter_xz(writer);
  if (form == Packing::bzip2) ::archive_write_add_filter_bzip2(writer);
  if (form == Packing::xz || form == Packing::bzip2) ::archive_write_set_format_raw(writer);
  ::archive_write_set_bytes_in_last_block(writer, 1);
  std::size_t size = 1U << 16U;
  for (const auto& [name, bytes] : members) size += 2 * bytes.size() + 4096;
  std::string out(size, '\0');
  std::size_t used = 0;
  ::archive_write_open_memory(writer, out.data(), out.size(), &used);
  for (const auto& [name, bytes] : members) {
    ::archive_entry* const entry = ::archive_entry_new();
    ::archive_entry_set_pathname(entry, name.c_str());
    ::archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    ::archive_entry_set_filetype(entry, AE_IFREG);
    ::archive_entry_set_perm(entry, 0644);
    ::archive_write_header(writer, entry);
    ::archive_write_data(writer, bytes.data(), bytes.size());
    ::archive_entry_free(entry);
  }
  ::archive_write_close(writer);
  ::archive_write_free(writer);
  out.resize(used);
  return out;
}

/// A record of WARC 1.1.
inline std::string warc_record(std::string_view type, std::string_view url, std::string_view content_type,
                               std::string_view block) {
  return fmt::format(
      "WARC/1.1\r\nWARC-Type: {}\r\nWARC-Target-URI: {}\r\nWARC-Date: 2025-03-04T05:06:07Z\r\nContent-Type: {}\r\n"
      "Content-Length: {}\r\n\r\n{}\r\n\r\n",
      type, url, content_type, block.size(), block);
}

inline std::string response(std::string_view url, std::string_view body, std::string_view fields = "Content-Type: text/html\r\n",
                            std::string_view status = "200 OK") {
  return warc_record("response", url, "application/http; msgtype=response",
                     fmt::format("HTTP/1.1 {}\r\n{}\r\n{}", status, fields, body));
}

inline std::string arc_record(std::string_view url, std::string_view block) {
  return fmt::format("{} 192.0.2.1 20250304050607 text/html {}\n{}\n", url, block.size(), block);
}

/// Text that compresses only so far, always the same for a seed.
inline std::string noise(std::size_t size, std::uint32_t seed = 1) {
  std::string out;
  for (std::uint32_t state = seed; out.size() < size;) {
    state = state * 1664525U + 1013904223U;
    out += static_cast<char>('a' + (state >> 24U) % 26);
  }
  return out;
}

/// Pieces that were made before, for windows; an empty one stands for damage.
class Pieces : public Stream {
 public:
  explicit Pieces(std::vector<std::string> pieces) : pieces_(std::move(pieces)) {}
  Result<std::string_view> next() override {
    if (at_ == pieces_.size()) return std::string_view();
    held_ = pieces_[at_++];  // earlier views end here
    if (held_.empty()) return std::unexpected(Error{.reason = "damage", .offset = at_});
    return held_;
  }
  std::optional<std::uint64_t> begins_at() const override { return 100 * at_; }

 private:
  std::vector<std::string> pieces_;
  std::string held_;
  std::size_t at_ = 0;
};

/// All that a stream gives, with "[reason]" where it was damaged.
inline std::string all_of(Stream& stream) {
  std::string out;
  while (true) {
    const auto piece = stream.next();
    if (piece && piece->empty()) return out;
    out += piece ? std::string(*piece) : fmt::format("[{}: {}]", piece.error().offset.value_or(9999), piece.error().reason);
  }
}

}  // namespace hexapla::archive
