#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <utility>

#include <hexapla/stream.h>

#include "core/parallel.h"
#include "core/try.h"
#include "ingest/archive/kinds.h"
#include "ingest/files.h"
#include "ingest/finish.h"
#include "ingest/reading.h"

// Reading in batches: one thread goes through the archives, all of them read what was found, and the caller's gives it away in
// order.

namespace hexapla {
namespace ingest {
namespace {

/// Errors of one input that are told one by one; the rest are counted.
constexpr std::uint64_t most_told = 100;
/// Bytes of payloads that are held at once, and their number.
constexpr std::size_t batch_bytes = 16U << 20U;
constexpr std::size_t batch_units = 4096;

/// What is read by one thread at a time.
struct Unit {
  std::size_t item = 0;         ///< of the walk
  archive::Member member = {};  ///< without its bytes; of a file that is no archive: nothing
  std::string bytes = {};       ///< of the member
  bool is_member = false;
  Read read = {};
};

class Streamer : public archive::Sink {
 public:
  Streamer(const Reading& reading, const IngestOptions& options, const AccountSink& sink, const Control& control,
           const std::optional<ResumePoint>& resume)
      : reading_(reading), options_(options), sink_(sink), control_(control), resume_(resume) {
    if (resume_) number_ = resume_->accounts;
    for (const Item& item : reading.walk.items) total_ += size_of(item);
  }

  Result<Streamed> run(const std::function<Result<std::string>()>& standard_input) {
    for (item_ = 0; item_ < items().size() && !ended_; ++item_) {
      done_before_ = done_;
      if (is_passed(items()[item_])) {
        done_ += size_of(items()[item_]);
        continue;
      }
      read_item(items()[item_], standard_input);
      done_ = done_before_ + size_of(items()[item_]);
    }
    flush();
    if (control_.stop.stop_requested())
      return std::unexpected(Error{.code = ErrorCode::cancelled, .reason = "stopped on request"});
    if (resume_ && !is_reached_) {
      return std::unexpected(
          Error{.code = ErrorCode::usage,
                .reason = "the inputs do not hold the account to go on from; give those of the run that was stopped",
                .file = resume_->last.file});
    }
    return std::move(out_);
  }

  bool take(const archive::Member& member) override {
    if (resume_ && !is_reached_) {
      if (member.chain != resume_->last.chain) return !control_.stop.stop_requested();
      begin_after(*resume_);
    }
    add({.item = item_, .member = member, .bytes = std::string(member.bytes), .is_member = true});
    return !ended_;
  }
  void fail(Error error) override {
    if (resume_ && !is_reached_) return;  // was told before
    Unit unit{.item = item_};
    unit.read.failed.push_back(std::move(error));
    unit.is_member = true;
    units_.push_back(std::move(unit));
  }
  void pass() override { ++out_.skipped.records; }
  void reach(std::uint64_t offset) override { done_ = std::max(done_, done_before_ + offset); }

 private:
  const std::vector<Item>& items() const { return reading_.walk.items; }

  static std::uint64_t size_of(const Item& item) {
    std::error_code failure;
    const std::uintmax_t size = item.path == "-" || item.error ? 0 : std::filesystem::file_size(item.path, failure);
    return failure ? 0 : size;
  }

  /// True for a file that was read whole before.
  bool is_passed(const Item& item) const { return resume_ && !is_reached_ && item.path != resume_->last.file; }

  /// The place of the last account was reached, of which the first accounts were written before.
  void begin_after(const ResumePoint& point) {
    is_reached_ = true;
    written_ = point.alike;
  }

  void read_item(const Item& item, const std::function<Result<std::string>()>& standard_input) {
    if (item.error) return fail(*item.error);
    if (item.path == "-") {
      const auto bytes = standard_input ? standard_input()
                                        : std::unexpected(Error{.code = ErrorCode::io, .reason = "there is no standard input"});
      if (!bytes) return fail_file(bytes.error(), item);
      const bool is_archive =
          archive::container_of(std::string_view(*bytes).substr(0, archive::told_container)) != archive::Container::none;
      if (is_archive) return archive::walk_archive(*bytes, nullptr, item.path, options_.limits, *this);
      return add_whole(item, *bytes);
    }
    if (!begins_as_archive(item.path)) return add_whole(item, {});
    const auto mapping = archive::Mapping::open(item.path, options_.limits.archive_bytes);
    if (!mapping) return fail_file(mapping.error(), item);
    archive::walk_archive(mapping->bytes(), &*mapping, item.path, options_.limits, *this);
  }

  void fail_file(Error error, const Item& item) {
    error.file = item.path;
    fail(std::move(error));
  }

  /// A file that is no archive; of standard input its bytes.
  void add_whole(const Item& item, std::string_view bytes) {
    Unit unit{.item = item_, .bytes = std::string(bytes)};
    if (resume_ && !is_reached_) {
      if (!resume_->last.chain.empty()) return;  // the file was an archive then
      begin_after(*resume_);
    }
    held_ += static_cast<std::size_t>(size_of(item));
    add(std::move(unit));
  }

  void add(Unit unit) {
    held_ += unit.bytes.size();
    units_.push_back(std::move(unit));
    if (held_ >= batch_bytes || units_.size() >= batch_units) flush();
  }

  void read_unit(Unit& unit) const {
    const Item& item = items()[unit.item];
    if (!unit.read.failed.empty()) return;
    if (unit.is_member) {
      unit.member.bytes = unit.bytes;
      unit.read = read_member(unit.member, item.path, options_);
    } else {
      unit.read = item.path == "-" ? read_bytes(unit.bytes, item.path, options_) : read_file_of(item);
    }
    unit.bytes = {};
  }

  Read read_file_of(const Item& item) const {
    auto bytes = read_file(item.path, options_.limits);
    return bytes ? read_bytes(*bytes, item.path, options_) : failure(std::move(bytes).error(), item.path);
  }

  /// Reads the batch on all threads, and gives it away in order.
  void flush() {
    const bool all = for_each_index(units_.size(), options_.threads, {.stop = control_.stop}, "read",
                                    [&](std::size_t i) { read_unit(units_[i]); });
    ended_ = ended_ || !all;
    for (Unit& unit : units_) {
      if (ended_) break;
      give(unit);
    }
    units_.clear();
    held_ = 0;
    if (control_.progress && !ended_) control_.progress({.stage = "read", .done = done_, .total = total_, .in_bytes = true});
  }

  void give(Unit& unit) {
    const Item& item = items()[unit.item];
    const bool is_own = unit.read.ingested && !item.named;
    if (!unit.read.holds_accounts || is_own) {
      if (unit.is_member) {
        ++out_.skipped.records;
        return;
      }
      if (!item.named) {
        ++out_.skipped.files;
        if (out_.skipped.example.empty()) out_.skipped.example = item.path;
        return;
      }
    }
    for (Account& account : unit.read.accounts) {
      if (written_ != 0) {
        --written_;
        continue;
      }
      account = label_account(annex(std::move(account), item), number_++);
      ++out_.accounts;
      if (!sink_.take(account)) ended_ = true;
      if (ended_) return;
    }
    for (const Error& error : unit.read.failed) tell(error, unit.item);
  }

  Account annex(Account account, const Item& item) const {
    if (const auto row = reading_.row_of.find(item.path); row != reading_.row_of.end())
      account = add_row(std::move(account), *row->second);
    if (const auto name = reading_.name_of.find(item.path); name != reading_.name_of.end())
      account = add_name(std::move(account), name->second);
    return account;
  }

  void tell(Error error, std::size_t item) {
    if (std::exchange(told_item_, item) != item) told_ = 0;
    ++out_.failed;
    if (++told_ == most_told) error.reason += "; further ones in this input are only counted";
    if (told_ <= most_told) sink_.fail(error);
  }

  const Reading& reading_;
  const IngestOptions& options_;
  const AccountSink& sink_;
  const Control& control_;
  const std::optional<ResumePoint>& resume_;
  Streamed out_;
  std::vector<Unit> units_;
  std::size_t held_ = 0;  ///< bytes of the payloads of `units_`
  std::size_t item_ = 0;  ///< that is read now
  std::uint64_t done_ = 0, done_before_ = 0, total_ = 0;
  std::uint64_t number_ = 0;
  std::size_t told_item_ = SIZE_MAX;
  std::uint64_t told_ = 0;
  std::uint64_t written_ = 0;  ///< accounts that come next and were written before
  bool is_reached_ = false;
  bool ended_ = false;
};

}  // namespace
}  // namespace ingest

using namespace ingest;

bool holds_archive(const std::vector<std::string>& paths, const Limits& limits) {
  return std::ranges::any_of(find_files(paths, limits).items,
                             [](const Item& item) { return !item.error && begins_as_archive(item.path); });
}

Result<Streamed> stream_accounts(const std::vector<std::string>& paths, const IngestOptions& options, const AccountSink& sink,
                                 const Control& control, const std::function<Result<std::string>()>& standard_input,
                                 const std::optional<ResumePoint>& resume) {
  HEXAPLA_TRY(reading, begin_reading(paths, options));
  HEXAPLA_TRY(out, Streamer(reading, options, sink, control, resume).run(standard_input));
  out.skipped.files += reading.walk.skipped.files;
  out.skipped.folders += reading.walk.skipped.folders;
  if (out.skipped.example.empty()) out.skipped.example = reading.walk.skipped.example;
  out.warnings = std::move(reading.warnings);
  return std::move(out);
}

}  // namespace hexapla
