#include "ingest/archive/follow.h"

#include <deque>
#include <fmt/format.h>
#include <memory>
#include <vector>

#include "core/try.h"
#include "ingest/archive/decompress.h"
#include "ingest/archive/entries.h"
#include "ingest/archive/http.h"
#include "ingest/archive/kinds.h"
#include "ingest/archive/records.h"
#include "ingest/pdf/pdftotext.h"

namespace hexapla::archive {
namespace {

std::unexpected<Error> refuse(ErrorCode code, std::string reason) {
  return std::unexpected(Error{.code = code, .reason = std::move(reason)});
}

/// The windows of one chain, each inside the one before.
class Follower {
 public:
  Follower(std::string_view whole, const Mapping* mapping, const Limits& limits)
      : limits_(limits), budget_(limits, whole.size()), window_(&windows_.emplace_back(whole, mapping)) {}

  Result<void> step(const SourceStep& step) {
    const Container container = container_named(step.kind);
    switch (container) {
      case Container::gzip:
      case Container::zstd:
      case Container::xz:
      case Container::bzip2:
        return decompress_from(container, step.offset);
      case Container::zip:
      case Container::tar:
        return find_entry(container, step);
      case Container::warc:
      case Container::arc:
        return find_record(container == Container::warc ? RecordForm::warc : RecordForm::arc, step);
      default:
        return step.kind == "pdf" ? lay_out() : decode(step);
    }
  }

  Result<Followed> take(const Source& source) {
    const std::uint64_t begin = source.record ? source.record->offset : 0;
    const std::uint64_t most = source.record ? source.bytes : limits_.account_bytes;
    if (most > limits_.account_bytes) return refuse(ErrorCode::limit, "is larger than the limits allow");
    if (window_->skip(begin) != begin) return cut_off();
    const std::string_view bytes = window_->peek(static_cast<std::size_t>(most) + (source.record ? 0 : 1));
    if (window_->is_damaged()) return cut_off();
    if (source.record && bytes.size() < most) return cut_off();
    if (!source.record && bytes.size() > most) return refuse(ErrorCode::limit, "is larger than the limits allow");
    Followed out{.bytes = std::string(bytes.substr(0, most)), .in_file = in_file_};
    if (out.in_file) *out.in_file += begin;
    return out;
  }

 private:
  std::unexpected<Error> cut_off() {
    auto cause = window_->take_damage();
    return refuse(ErrorCode::mismatch, cause ? cause->reason : "ends before what was read from it does");
  }

  void enter(std::string_view bytes) { window_ = &windows_.emplace_back(bytes); }

  Result<void> decompress_from(Container container, std::uint64_t start) {
    const auto way = container == Container::gzip   ? Compression::gzip
                     : container == Container::zstd ? Compression::zstd
                     : container == Container::xz   ? Compression::xz
                                                    : Compression::bzip2;
    streams_.push_back(decompress(way, *window_, budget_, start));
    window_ = &windows_.emplace_back(*streams_.back());
    in_file_.reset();
    return {};
  }

  Result<void> find_entry(Container container, const SourceStep& step) {
    in_file_.reset();
    EntryReader& reader = *entries_.emplace_back(std::make_unique<EntryReader>(container, *window_, budget_));
    while (true) {
      HEXAPLA_TRY(entry, reader.next());
      if (!entry) return refuse(ErrorCode::mismatch, fmt::format("holds no member {} at byte {}", step.name, step.offset));
      if (entry->offset != step.offset || entry->name != step.name) continue;
      window_ = &windows_.emplace_back(reader.bytes());
      return {};
    }
  }

  Result<void> find_record(RecordForm form, const SourceStep& step) {
    if (window_->skip(step.offset) != step.offset) return cut_off();
    RecordReader reader(*window_, form, limits_.account_bytes);
    HEXAPLA_TRY(record, reader.next());
    if (!record || record->offset != step.offset) {
      return refuse(ErrorCode::mismatch, fmt::format("has no record that begins at byte {}", step.offset));
    }
    if (in_file_) *in_file_ += record->offset + record->head.size;
    enter(record->block);
    return {};
  }

  /// What pdftotext writes of a PDF.
  Result<void> lay_out() {
    in_file_.reset();
    const std::string_view bytes = window_->peek(static_cast<std::size_t>(limits_.account_bytes) + 1);
    if (bytes.size() > limits_.account_bytes) return refuse(ErrorCode::limit, "is larger than the limits allow");
    HEXAPLA_TRY(xhtml, ingest::lay_out_pdf(bytes, limits_));
    enter(texts_.emplace_back(std::move(xhtml)));
    return {};
  }

  /// What HTTP did to a body.
  Result<void> decode(const SourceStep& step) {
    const std::string_view bytes = window_->peek(1);
    if (step.kind == "http") {
      if (step.offset > bytes.size()) return refuse(ErrorCode::mismatch, "has no such body");
      if (in_file_) *in_file_ += step.offset;
      enter(bytes.substr(step.offset));
      return {};
    }
    in_file_.reset();
    if (step.kind == "chunked") {
      enter(texts_.emplace_back(dechunk(bytes).bytes));
      return {};
    }
    HEXAPLA_TRY(decoded, decode_content(step.kind, bytes, limits_.account_bytes));
    enter(texts_.emplace_back(std::move(decoded)));
    return {};
  }

  const Limits& limits_;
  Budget budget_;
  std::deque<std::string> texts_;
  std::vector<std::unique_ptr<EntryReader>> entries_;
  std::vector<std::unique_ptr<Stream>> streams_;
  std::deque<Window> windows_;
  Window* window_;
  std::optional<std::uint64_t> in_file_ = 0;
};

}  // namespace

Result<Followed> follow(std::string_view whole, const Mapping* mapping, const Source& source, const Limits& limits) {
  constexpr std::size_t most_steps = 64;
  if (source.chain.size() > most_steps) return refuse(ErrorCode::limit, "a chain of more steps than any archive gives");
  Follower follower(whole, mapping, limits);
  for (const SourceStep& step : source.chain) HEXAPLA_CHECK(follower.step(step));
  return follower.take(source);
}

}  // namespace hexapla::archive
