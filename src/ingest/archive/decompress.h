#pragma once

#include <cstdint>
#include <memory>

#include "ingest/archive/budget.h"
#include "ingest/archive/window.h"

namespace hexapla::archive {

/// The ways of compression that are undone; names as in "chain" (docs/formats.md).
enum class Compression : std::uint8_t { gzip, zstd, xz, bzip2 };

/// What undoes a compression, of `outer`, which stands at its first byte, from byte `start` on (where a member or frame begins)
/// to its end; both it and `budget` must stay. Members or frames that
/// stand one after another give one text; checksums are checked before a member's bytes are given, but for members of more than
/// 16 MiB, which come in pieces. A damaged member is an error, and decoding goes on at the next one that can be found; after more
/// damaged members than good ones (and 100) it ends. A zstd file may begin with a frame that holds its dictionary (as WARC's do).
/// Errors: `malformed`, `limit`; their offsets count in `outer`. Cost: linear in what comes out, some 16 MiB.
std::unique_ptr<Stream> decompress(Compression way, Window& outer, Budget& budget, std::uint64_t start = 0);

}  // namespace hexapla::archive
