// Any bytes as an archive: what it holds is found again by its chain, every error has a reason and a byte of the archive, and its
// accounts are written and read back.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include <hexapla/exchange.h>

#include "ingest/archive/follow.h"
#include "ingest/archive/walk.h"
#include "read_any.h"

namespace {

using namespace hexapla;
using fuzz::check;

class Following : public archive::Sink {
 public:
  Following(std::string_view whole, const Limits& limits) : whole_(whole), limits_(limits) {}
  bool take(const archive::Member& member) override {
    Source source{.chain = member.chain};
    if (member.bytes.starts_with('{')) {  // JSON Lines come in parts, and before damage as far as they are whole
      source.record = Record{.index = 0, .offset = member.first.offset};
      source.bytes = member.bytes.size();
    }
    const auto followed = archive::follow(whole_, nullptr, source, limits_);
    // Where a member of a zip file begins behind a damaged one depends on how far that was read (docs/archives.md).
    const bool is_in_zip = std::ranges::find(member.chain, "zip", &SourceStep::kind) != member.chain.end();
    if (!followed && failed_ && is_in_zip) return ++taken_ < 20;
    check(followed && followed->bytes == member.bytes);
    if (followed->in_file) check(whole_.substr(*followed->in_file, member.bytes.size()) == member.bytes);
    return ++taken_ < 20;
  }
  void fail(Error error) override {
    failed_ = true;
    check(!error.reason.empty() && error.offset.value_or(0) <= whole_.size());
  }
  void pass() override {}
  void reach(std::uint64_t offset) override { check(offset <= whole_.size()); }

 private:
  std::string_view whole_;
  const Limits& limits_;
  int taken_ = 0;
  bool failed_ = false;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  Limits limits;
  limits.account_bytes = limits.file_bytes = 1U << 20U;
  limits.records = 100;
  Following sink(bytes, limits);
  archive::walk_archive(bytes, nullptr, "fuzz", limits, sink);
  for (const Account& account : fuzz::read_any(data, size, "fuzz").accounts) {
    const std::string written = to_json(account);
    const auto again = account_from_json(written);
    check(again.has_value() && to_json(*again) == written);
  }
  return 0;
}
