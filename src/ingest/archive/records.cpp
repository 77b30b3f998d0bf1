#include "ingest/archive/records.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "ingest/archive/streams.h"

namespace hexapla::archive {
namespace {

/// Bytes that tell whether a record begins.
std::size_t told_by(RecordForm form) { return form == RecordForm::warc ? 10 : 4096; }

}  // namespace

Result<std::optional<WebRecord>> RecordReader::refuse(std::string reason, ErrorCode code) const {
  return std::unexpected(damage(std::move(reason), offset_, code));
}

/// The head at the window's front, past line ends; nothing at the end of the window.
Result<std::optional<RecordHead>> RecordReader::find_head() {
  std::string_view bytes;
  is_outer_ = false;
  while (true) {
    bytes = window_.peek(1);
    if (bytes.empty()) {
      if (auto cause = window_.take_damage()) {
        is_outer_ = true;
        return std::unexpected(*std::move(cause));
      }
      return std::optional<RecordHead>();
    }
    const std::size_t begin = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
    if (begin == 0) break;
    window_.consume(begin);
  }
  offset_ = window_.position();
  restart_ = window_.restart();
  auto head = read_head(form_, bytes);
  while (head && !*head) {
    const std::size_t before = bytes.size();
    bytes = window_.peek(2 * before + 1);
    if (bytes.size() == before) {
      head = std::unexpected(damage("a record's head that ends too early", offset_));
    } else {
      head = read_head(form_, bytes);
    }
  }
  // A head that is none because it was cut off: too short for its first line.
  if (!head && bytes.size() < told_by(form_)) head = read_head(form_, bytes = window_.peek(told_by(form_)));
  if (!head) head.error().offset = offset_;
  head_at_ = bytes.data();
  return head;
}

Result<std::optional<WebRecord>> RecordReader::next() {
  window_.consume(std::exchange(passed_, 0));
  auto head = find_head();
  if (!head) {
    // Damage of what is around dropped its bytes already, and behind it a record may begin at once.
    if (!is_outer_) window_.consume(std::min<std::size_t>(1, window_.peek(1).size()));
    if (!is_outer_ || !begins_record(form_, window_.peek(told_by(form_)))) resume();
    return std::unexpected(std::move(head).error());
  }
  if (!*head) return std::optional<WebRecord>();
  if ((*head)->length > most_) return refuse_long(**head);
  const std::size_t size = (*head)->size + static_cast<std::size_t>((*head)->length);
  const std::size_t ending = form_ == RecordForm::warc ? 4 : told_by(form_);  // "\r\n\r\n"; the next head
  const std::string_view bytes = window_.peek(size + ending);
  if (bytes.size() < size || !ends_well(bytes.substr(size))) return refuse_length(**head, bytes);
  passed_ = size;
  if (bytes.data() != head_at_) head = read_head(form_, bytes);  // the window moved its bytes
  const std::size_t head_size = (*head)->size;
  return std::optional(
      WebRecord{.head = **head, .offset = offset_, .restart = restart_, .block = bytes.substr(head_size, size - head_size)});
}

/// True if what follows a record's block is what may: line ends, the next record, the end.
bool RecordReader::ends_well(std::string_view after) const {
  if (form_ == RecordForm::warc && after.starts_with("\r\n\r\n")) return true;
  const std::size_t end = std::min(after.find_first_not_of("\r\n"), after.size());
  if (end == after.size()) return true;
  after.remove_prefix(end);
  if (begins_record(form_, after)) return true;
  // The window may hold too few bytes to tell; what is there at least does not contradict.
  return after.size() < told_by(form_) && form_ == RecordForm::warc && std::string_view("WARC/").starts_with(after.substr(0, 5));
}

/// A record that begins at byte `at` of the window's bytes: after a line's end, or where a member begins.
bool RecordReader::is_start(std::string_view bytes, std::size_t at) const {
  if (!begins_record(form_, bytes.substr(at))) return false;
  if (at == 0 || bytes[at - 1] == '\n') return true;
  const std::uint64_t place = window_.position() + at;
  return std::ranges::binary_search(window_.restarts(), place, {}, &Restart::inner);
}

/// The first record that begins in `bytes` at `from` or behind; npos for none.
std::size_t RecordReader::find_start(std::string_view bytes, std::size_t from) const {
  if (form_ == RecordForm::warc) {
    for (std::size_t at = bytes.find("WARC/", from); at != std::string_view::npos; at = bytes.find("WARC/", at + 1)) {
      if (is_start(bytes, at)) return at;
    }
    return std::string_view::npos;
  }
  for (const Restart& restart : window_.restarts()) {
    const std::uint64_t place = window_.position() + from;
    const bool inside = restart.inner >= place && restart.inner - window_.position() < bytes.size();
    if (inside && begins_record(form_, bytes.substr(restart.inner - window_.position()))) {
      return restart.inner - window_.position();
    }
  }
  for (std::size_t at = bytes.find('\n', from == 0 ? 0 : from - 1); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
    if (begins_record(form_, bytes.substr(at + 1))) return at + 1;
  }
  return std::string_view::npos;
}

/// Goes to the next record, from the window's front on.
void RecordReader::resume() {
  constexpr std::size_t step = piece_size;
  while (true) {
    const std::string_view bytes = window_.peek(step).substr(0, step);
    if (bytes.empty()) return;
    const std::size_t at = find_start(bytes, 0);
    if (at != std::string_view::npos) return window_.consume(at);
    const std::size_t kept = std::min(told_by(form_), bytes.size() - 1);
    window_.consume(bytes.size() < step ? bytes.size() : bytes.size() - kept);
  }
}

/// A record of more bytes than an account may have: it costs itself if its length is true, and what it swallowed if that can be
/// told only by looking for it.
Result<std::optional<WebRecord>> RecordReader::refuse_long(const RecordHead& head) {
  auto out =
      refuse(fmt::format("a record of {} bytes, more than the limit of {} an account", head.length, most_), ErrorCode::limit);
  const std::size_t size = head.size;
  const std::uint64_t length = head.length;
  window_.consume(size);
  if (window_.is_whole()) {
    const std::string_view rest = window_.peek(1);
    if (length <= rest.size() && ends_well(rest.substr(length))) {
      window_.consume(length);
      return out;
    }
  }
  resume();
  return out;
}

Result<std::optional<WebRecord>> RecordReader::refuse_length(const RecordHead& head, std::string_view bytes) {
  auto out = refuse(fmt::format("a record that says that it has {} bytes and does not end there", head.length));
  if (bytes.size() < head.size + head.length) {
    out.error().reason = fmt::format("a record that ends after {} of {} bytes", bytes.size() - head.size, head.length);
    if (window_.is_damaged()) out.error().reason += ", where what is around it is damaged";
  }
  const std::size_t claimed = std::min<std::size_t>(bytes.size(), head.size + head.length);
  const std::size_t at = find_start(bytes.substr(0, std::min(bytes.size(), claimed + told_by(form_))), head.size);
  window_.consume(std::min(at, claimed));
  if (at == std::string_view::npos) resume();
  return out;
}

}  // namespace hexapla::archive
