#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hexapla::bench {

/// Writes DIR/crawl.warc, DIR/crawl.warc.gz (a gzip member a record) and DIR/crawl.warc.zst (a frame a record): requests and
/// responses of at least `bytes` bytes, whose bodies are the files `pages` again and again or, without any, pages of made-up
/// words that are always the same. The paths.
std::vector<std::string> make_archives(const std::string& folder, std::uint64_t bytes, const std::vector<std::string>& pages);

}  // namespace hexapla::bench
