#include <fmt/format.h>
#include <iterator>

#include "ingest/finish.h"
#include "ingest/reading.h"

// The accounts of archives.

namespace hexapla::ingest {
namespace {

/// Errors of one archive that have a row each; the rest are counted in one.
constexpr std::uint64_t most_rows = 100;

class ReadingSink : public archive::Sink {
 public:
  ReadingSink(const std::string& file, const IngestOptions& options) : file_(file), options_(options) {}

  bool take(const archive::Member& member) override {
    read_.add(read_member(member, file_, options_));
    return true;
  }
  void fail(Error error) override { read_.fail(std::move(error)); }
  void pass() override { read_.pass(); }
  void reach(std::uint64_t) override {}
  Read result() && { return std::move(read_).take(file_); }

 private:
  const std::string& file_;
  const IngestOptions& options_;
  ArchiveRead read_;
};

}  // namespace

Read read_member(const archive::Member& member, const std::string& file, const IngestOptions& options) {
  const std::string& name = member.name.empty() ? file : member.name;
  Read read = read_bytes(member.bytes, name, options, member.charset);
  const Origin origin{.file = file,
                      .chain = member.chain,
                      .first = member.first,
                      .url = member.url,
                      .fetched = member.fetched,
                      .is_cut_off = member.is_cut_off};
  for (Account& account : read.accounts) {
    // What this program wrote leads to its own original.
    if (account.source().file != name || (read.ingested && !account.source().chain.empty())) continue;
    // What begins as JSON Lines comes in parts; where it is none after all, the part is the payload, not all that the chain
    // gives.
    if (account.source().chain.empty() && !account.source().record && member.bytes.starts_with('{')) {
      AccountParts parts = std::move(account).parts();
      parts.source.record = Record{};
      account = remade(std::move(parts));
    }
    account = add_origin(std::move(account), origin);
  }
  for (Error& error : read.failed) {
    if (error.offset) *error.offset += member.first.offset;
    error = archive::locate(std::move(error), file, member.chain, member.url);
  }
  return read;
}

Error nothing_read(const std::string& file) {
  return {.code = ErrorCode::unsupported, .reason = "an archive of nothing that is read", .file = file};
}

void ArchiveRead::fail(Error error) {
  if (++failures_ <= most_rows) {
    read_.failed.push_back(std::move(error));
  } else if (failures_ == most_rows + 1) {
    first_unlisted_ = std::move(error);
  }
}

void ArchiveRead::add(Read read) {
  if (!read.holds_accounts) return pass();
  std::ranges::move(read.accounts, std::back_inserter(read_.accounts));
  for (Error& error : read.failed) fail(std::move(error));
  read_.ingested = read_.ingested || read.ingested;
}

Read ArchiveRead::take(const std::string& file) && {
  if (failures_ > most_rows) {
    first_unlisted_.reason = fmt::format("{} more could not be read, from here on", failures_ - most_rows);
    read_.failed.push_back(std::move(first_unlisted_));
  }
  if (read_.accounts.empty() && read_.failed.empty()) {
    read_.failed.push_back(nothing_read(file));
    read_.holds_accounts = false;
  }
  return std::move(read_);
}

Read read_archive(std::string_view whole, const archive::Mapping* mapping, const std::string& file,
                  const IngestOptions& options) {
  ReadingSink sink(file, options);
  archive::walk_archive(whole, mapping, file, options.limits, sink);
  return std::move(sink).result();
}

}  // namespace hexapla::ingest
