#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/error.h>
#include <hexapla/limits.h>

#include "ingest/archive/mapping.h"

namespace hexapla::archive {

/// Something in an archive that may be an account: what a reader by content takes.
struct Member {
  std::string_view bytes;         ///< the payload; holds during the call
  std::vector<SourceStep> chain;  ///< from the archive's bytes to the payload
  std::string name;               ///< whose ending tells what it is where its bytes do not: of a member, a URL, a media type
  std::string charset;            ///< as declared (HTTP's head); empty: not
  std::string url;                ///< of a web archive's record
  std::string fetched;            ///< of a web archive's record, ISO 8601
  Record first = {};              ///< of long JSON Lines, which come in parts: where the part begins in what the chain leads to
  bool is_cut_off = false;        ///< the crawler says that it took only a part
};

/// Where what an archive holds goes.
class Sink {
 public:
  Sink() = default;
  virtual ~Sink() = default;
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;
  Sink(Sink&&) = delete;
  Sink& operator=(Sink&&) = delete;

  /// False ends the walk.
  virtual bool take(const Member& member) = 0;
  /// Something that could not be read, with the byte of the archive.
  virtual void fail(Error error) = 0;
  /// Something that is none of an account: a picture, a request, a page that was not there.
  virtual void pass() = 0;
  /// Bytes of the archive that were passed so far.
  virtual void reach(std::uint64_t offset) = 0;
};

/// Reads an archive from its first byte to its last: `whole` begins as a container does (kinds.h). `file` stands in errors;
/// `mapping`, where the bytes are a file's, gets its pages back. What is damaged, too long, nested too deep or a bomb costs
/// itself and is told of. JSON Lines come in parts of some 8 MiB. Cost: linear in what it decompresses to, which
/// Limits::expansion bounds; memory: a record or member of at most account_bytes, a JSON array of at most file_bytes, and 16 MiB
/// a compression.
void walk_archive(std::string_view whole, const Mapping* mapping, const std::string& file, const Limits& limits, Sink& sink);

/// An error in what `chain` leads to, told of the archive: its byte there, and where inside it is.
Error locate(Error error, const std::string& file, std::span<const SourceStep> chain, std::string_view url);

}  // namespace hexapla::archive
