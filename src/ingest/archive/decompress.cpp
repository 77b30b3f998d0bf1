#include "ingest/archive/decompress.h"

#include "ingest/archive/streams.h"

namespace hexapla::archive {

std::unique_ptr<Stream> decompress(Compression way, Window& outer, Budget& budget, std::uint64_t start) {
  if (way == Compression::zstd) return zstd_stream(outer, budget, start);
  outer.skip(start);
  if (way == Compression::gzip) return gzip_stream(outer, budget);
  return filter_stream(outer, budget);
}

}  // namespace hexapla::archive
