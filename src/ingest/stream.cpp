#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <utility>

#include <hexapla/stream.h>

#include "core/in_order.h"
#include "core/try.h"
#include "ingest/archive/kinds.h"
#include "ingest/files.h"
#include "ingest/finish.h"
#include "ingest/reading.h"

// The caller's thread goes through the archives and gives away, in order, what all threads read of what was found.

namespace hexapla {
namespace ingest {
namespace {

/// Errors of one input that are told one by one; the rest are counted.
constexpr std::uint64_t most_told = 100;
/// Bytes of payloads that are held at once, each with what it costs beside them.
constexpr std::size_t most_held = 16U << 20U;
constexpr std::size_t unit_cost = 4096;
/// Bytes of the inputs after which progress is told.
constexpr std::uint64_t progress_step = 1U << 20U;

/// What is read by one thread at a time.
struct Unit {
  std::size_t item = 0;         ///< of the walk
  archive::Member member = {};  ///< without its bytes; of a file that is no archive: nothing
  std::string bytes = {};       ///< of the member
  bool is_member = false;
  bool is_end = false;  ///< stands behind all that an archive holds
  Read read = {};
};

class Streamer : public archive::Sink {
 public:
  Streamer(const Reading& reading, const IngestOptions& options, const AccountSink& sink, const Control& control,
           const std::optional<ResumePoint>& resume)
      : reading_(reading),
        options_(options),
        sink_(sink),
        control_(control),
        resume_(resume),
        work_(options.threads, most_held, control.stop) {
    for (const Item& item : items()) total_ += size_of(item);
    if (!resume_) return;
    number_ = resume_->accounts;
    // What this program wrote leads to other files than its own: its accounts are counted.
    if (std::ranges::find(items(), resume_->last.file, &Item::path) == items().end()) begin_after(resume_->accounts);
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
      tell_progress();
    }
    work_.finish();
    if (control_.stop.stop_requested())
      return std::unexpected(Error{.code = ErrorCode::cancelled, .reason = "stopped on request"});
    if (resume_ && (!is_reached_ || written_ != 0)) {
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
      begin_after(resume_->alike);
    }
    add({.item = item_, .member = member, .bytes = std::string(member.bytes), .is_member = true});
    return !ended_;
  }
  void fail(Error error) override {
    if (resume_ && !is_reached_) return;  // was told before
    Unit unit{.item = item_, .is_member = true};
    unit.read.failed.push_back(std::move(error));
    add(std::move(unit));
  }
  void pass() override { ++out_.skipped.records; }
  void reach(std::uint64_t offset) override {
    done_ = std::max(done_, done_before_ + offset);
    tell_progress();
  }

 private:
  const std::vector<Item>& items() const { return reading_.walk.items; }

  static std::uint64_t size_of(const Item& item) {
    std::error_code failure;
    const std::uintmax_t size = item.path == "-" || item.error ? 0 : std::filesystem::file_size(item.path, failure);
    return failure ? 0 : size;
  }

  /// True for a file that was read whole before.
  bool is_passed(const Item& item) const { return resume_ && !is_reached_ && item.path != resume_->last.file; }

  /// The place was reached from which on the first `written` accounts were written before.
  void begin_after(std::uint64_t written) {
    is_reached_ = true;
    written_ = written;
  }

  void read_item(const Item& item, const std::function<Result<std::string>()>& standard_input) {
    if (item.error) return fail(*item.error);
    if (item.path == "-") {
      const auto bytes = standard_input ? standard_input()
                                        : std::unexpected(Error{.code = ErrorCode::io, .reason = "there is no standard input"});
      if (!bytes) return fail_file(bytes.error(), item);
      const bool is_archive =
          archive::container_of(std::string_view(*bytes).substr(0, archive::told_container)) != archive::Container::none;
      return is_archive ? add_archive(item, *bytes, nullptr) : add_whole(item, *bytes);
    }
    if (!begins_as_archive(item.path)) return add_whole(item, {});
    const auto mapping = archive::Mapping::open(item.path, options_.limits.archive_bytes);
    if (!mapping) return fail_file(mapping.error(), item);
    add_archive(item, mapping->bytes(), &*mapping);
  }

  void add_archive(const Item& item, std::string_view whole, const archive::Mapping* mapping) {
    archive::walk_archive(whole, mapping, item.path, options_.limits, *this);
    if (!resume_ || is_reached_) add({.item = item_, .is_member = true, .is_end = true});
  }

  void fail_file(Error error, const Item& item) {
    error.file = item.path;
    fail(std::move(error));
  }

  /// A file that is no archive; of standard input its bytes.
  void add_whole(const Item& item, std::string_view bytes) {
    if (resume_ && !is_reached_) {
      if (!resume_->last.chain.empty()) return;  // the file was an archive then
      begin_after(resume_->alike);
    }
    add({.item = item_, .bytes = std::string(bytes)}, static_cast<std::size_t>(size_of(item)));
  }

  /// `held` bytes are read besides those of the unit.
  void add(Unit unit, std::size_t held = 0) {
    const auto shared = std::make_shared<Unit>(std::move(unit));
    const bool goes_on = work_.add({.make = [this, shared] { read_unit(*shared); },
                                    .take = [this, shared] { return give(*shared); },
                                    .weight = unit_cost + shared->bytes.size() + held});
    ended_ = ended_ || !goes_on;
  }

  void tell_progress() {
    if (!control_.progress || ended_ || done_ < told_progress_ + progress_step) return;
    told_progress_ = done_;
    control_.progress({.stage = "read", .done = done_, .total = total_, .in_bytes = true});
  }

  void read_unit(Unit& unit) const {
    const Item& item = items()[unit.item];
    if (unit.is_end || !unit.read.failed.empty()) return;
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

  /// False if no more is wanted.
  bool give(Unit& unit) {
    const Item& item = items()[unit.item];
    if (std::exchange(given_item_, unit.item) != unit.item) {
      told_ = 0;
      gave_ = false;
    }
    if (unit.is_end) return end_archive(item);
    if (!is_wanted(unit, item)) return true;
    gave_ = gave_ || !unit.read.accounts.empty() || !unit.read.failed.empty();
    for (Account& account : unit.read.accounts) {
      if (written_ != 0) {
        if (--written_ == 0) is_reached_ = account.source() == resume_->last;  // else they are other inputs
        if (!is_reached_) return false;
        continue;
      }
      account = label_account(annex(std::move(account), item), number_++);
      ++out_.accounts;
      if (!sink_.take(account)) return false;
    }
    for (const Error& error : unit.read.failed) tell(error);
    return true;
  }

  bool end_archive(const Item& item) {
    if (!gave_ && item.named) tell(nothing_read(item.path));
    if (!gave_ && !item.named) pass_file(item);
    return true;
  }

  void pass_file(const Item& item) {
    ++out_.skipped.files;
    if (out_.skipped.example.empty()) out_.skipped.example = item.path;
  }

  /// Counts what is passed over.
  bool is_wanted(const Unit& unit, const Item& item) {
    const bool is_own = unit.read.ingested && !item.named;
    if (unit.read.holds_accounts && !is_own) return true;
    if (unit.is_member) {
      ++out_.skipped.records;
      return false;
    }
    if (item.named) return true;
    pass_file(item);
    return false;
  }

  Account annex(Account account, const Item& item) const {
    if (const auto row = reading_.row_of.find(item.path); row != reading_.row_of.end())
      account = add_row(std::move(account), *row->second);
    if (const auto name = reading_.name_of.find(item.path); name != reading_.name_of.end())
      account = add_name(std::move(account), name->second);
    return account;
  }

  void tell(Error error) {
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
  std::size_t item_ = 0;  ///< that is read now
  std::uint64_t done_ = 0, done_before_ = 0, total_ = 0, told_progress_ = 0;
  std::uint64_t number_ = 0;
  std::size_t given_item_ = SIZE_MAX;  ///< of which units are given now
  std::uint64_t told_ = 0;             ///< its errors
  bool gave_ = false;                  ///< something of it was given
  std::uint64_t written_ = 0;          ///< accounts that come next and were written before
  bool is_reached_ = false;
  bool ended_ = false;
  InOrder work_;  ///< last, so that its threads end before what they use does
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
