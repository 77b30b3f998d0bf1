// What bench/archives drives.
//   bench_archive make FOLDER BYTES [PAGE...]   writes archives and prints their paths
//   bench_archive read ARCHIVE                  reads every record's block and prints what it took, as JSON

#include <ctime>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "ingest/archive/decompress.h"
#include "ingest/archive/kinds.h"
#include "ingest/archive/mapping.h"
#include "ingest/archive/records.h"
#include "make.h"

namespace hexapla::bench {
namespace {

using namespace archive;

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double wall_seconds() {
  timespec now = {};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

struct Total {
  std::uint64_t records = 0, bytes = 0, failed = 0, hash = 0;
};

/// Every block is hashed, so that its bytes were read.
Total read_records(Window& window) {
  constexpr std::uint64_t most = 64U << 20U;
  RecordReader reader(window, RecordForm::warc, most);
  Total out;
  while (true) {
    const auto record = reader.next();
    if (!record) {
      ++out.failed;
      continue;
    }
    if (!*record) return out;
    ++out.records;
    out.bytes += (*record)->block.size();
    out.hash ^= XXH3_64bits((*record)->block.data(), (*record)->block.size());
  }
}

int read(const std::string& path) {
  const double cpu = cpu_seconds(), wall = wall_seconds();
  const auto mapping = Mapping::open(path, UINT64_MAX);
  if (!mapping) {
    fmt::print(stderr, "{}\n", mapping.error().message());
    return 1;
  }
  Window outer(mapping->bytes(), &*mapping);
  const Container container = container_of(outer.peek(1).substr(0, told_container));
  Budget budget({}, mapping->bytes().size());
  Total total;
  if (container == Container::warc) {
    total = read_records(outer);
  } else {
    const auto stream = decompress(container == Container::gzip ? Compression::gzip : Compression::zstd, outer, budget);
    Window window(*stream);
    total = read_records(window);
  }
  fmt::print("{{\"records\": {}, \"bytes\": {}, \"failed\": {}, \"hash\": {}, \"cpu_seconds\": {:.6f}, \"seconds\": {:.6f}}}\n",
             total.records, total.bytes, total.failed, total.hash, cpu_seconds() - cpu, wall_seconds() - wall);
  return 0;
}

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() == 2 && arguments[0] == "read") return read(arguments[1]);
  if (arguments.size() >= 3 && arguments[0] == "make") {
    for (const std::string& path :
         make_archives(arguments[1], std::stoull(arguments[2]), {arguments.begin() + 3, arguments.end()}))
      fmt::print("{}\n", path);
    return 0;
  }
  fmt::print(stderr, "bench_archive make FOLDER BYTES [PAGE...] | bench_archive read ARCHIVE\n");
  return 2;
}

}  // namespace
}  // namespace hexapla::bench

int main(int argc, char** argv) { return hexapla::bench::main(argc, argv); }
