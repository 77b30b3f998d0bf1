#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <hexapla/error.h>

#include "ingest/archive/window.h"

namespace hexapla::archive {

/// The forms of web archives: WARC 0.17 to 1.1 (ISO 28500) and ARC 1 and 2.
enum class RecordForm : std::uint8_t { warc, arc };

/// A record's head, as views that hold until the next call of the reader.
struct RecordHead {
  std::size_t size = 0;      ///< bytes of the head itself
  std::uint64_t length = 0;  ///< bytes of the block that follows, as the record says
  std::string_view type;     ///< of WARC: "response", "resource", …; of ARC: "filedesc" or "response"
  std::string_view url, date, content_type;
  std::string_view truncated;  ///< why the crawler cut the record off; mostly empty
  bool is_segment = false;     ///< a part of a record that stands in several
};

struct WebRecord {
  RecordHead head;
  std::uint64_t offset = 0;  ///< byte of the window at which the head begins
  Restart restart;           ///< the last place before where decoding can begin
  std::string_view block;    ///< what the record holds, HTTP's head included
};

/// Reads a head at the beginning of `bytes`. Nothing if it does not end in them; `malformed` if it is none, or says no length.
/// Cost: linear in the head.
Result<std::optional<RecordHead>> read_head(RecordForm form, std::string_view bytes);

/// True if a head may begin here; of `bytes` the first line is looked at.
bool begins_record(RecordForm form, std::string_view bytes);

/// Reads records one after another. Blocks are views of the window where they stand in it whole.
class RecordReader {
 public:
  /// Records of more than `most` bytes are refused.
  RecordReader(Window& window, RecordForm form, std::uint64_t most) : window_(window), form_(form), most_(most) {}

  /// The next record, or nothing at the end. After an error, whose offset is a byte of the window, the next call goes on at the
  /// next record that can be found: behind damage, inside what a record claimed though it was another's. Cost: linear.
  Result<std::optional<WebRecord>> next();
  /// Where decoding can begin to reach the record read last, or refused.
  Restart restart() const { return restart_; }
  /// True if the last error's offset counts not in the window but in what is around it.
  bool is_outer_error() const { return is_outer_; }

 private:
  Result<std::optional<RecordHead>> find_head();
  Result<std::optional<WebRecord>> refuse(std::string reason, ErrorCode code = ErrorCode::malformed) const;
  Result<std::optional<WebRecord>> refuse_long(const RecordHead& head);
  Result<std::optional<WebRecord>> refuse_length(const RecordHead& head, std::string_view bytes);
  bool ends_well(std::string_view after) const;
  bool is_start(std::string_view bytes, std::size_t at) const;
  std::size_t find_start(std::string_view bytes, std::size_t from) const;
  void resume();

  Window& window_;
  RecordForm form_;
  std::uint64_t most_;
  std::uint64_t offset_ = 0;
  Restart restart_;
  const char* head_at_ = nullptr;  ///< where the window held the head when it was read
  bool is_outer_ = false;
  std::size_t passed_ = 0;  ///< bytes of the record given last, not yet consumed
};

}  // namespace hexapla::archive
