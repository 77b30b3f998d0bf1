#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/archive/budget.h"
#include "ingest/archive/streams.h"
#include "ingest/archive/window.h"

namespace hexapla::archive {

/// Members that stand one after another, each compressed alone: gzip's (RFC 1952) and zstd's frames (RFC 8878). A small one whose
/// bytes are in memory is decompressed at once, a longer one in pieces; after a damaged one decoding goes on at the next that
/// begins well. What a member is, the library of a format says.
class MemberStream : public Stream {
 public:
  Result<std::string_view> next() final;
  std::optional<std::uint64_t> begins_at() const final { return begins_ ? std::optional(member_) : std::nullopt; }

 protected:
  /// `name` as errors call a member; `magic` is how each begins. Both must stay.
  MemberStream(Window& outer, Budget& budget, std::string_view name, std::string_view magic);

  /// What one step of decompression did.
  struct Step {
    std::size_t used = 0, made = 0;
    bool is_end = false;        ///< of the member
    bool is_damaged = false;    ///< the bytes are none of a member
    std::string_view why = {};  ///< in the library's words; may be empty
  };

  /// What stands at `in`, the window's front, which is not empty: a member, by whole() or begin_pieces(), or by resume() what is
  /// none; an empty piece for what was passed over.
  virtual Result<std::string_view> take(std::string_view in) = 0;
  /// Makes ready for a member's first step.
  virtual void reset() = 0;
  /// Fills at most `piece_size` bytes of the buffer from `in`.
  virtual Step step(std::string_view in) = 0;
  /// True if a member may begin with `in`, which begins with the magic.
  virtual bool may_begin(std::string_view in) const = 0;

  /// A member of `used` bytes at the window's front, which made the buffer's first `made` bytes.
  std::string_view whole(std::size_t used, std::size_t made);
  Result<std::string_view> begin_pieces();
  /// The error of the member that began last, after which next() stands at the next one that can be found.
  Result<std::string_view> resume(std::string reason, ErrorCode code = ErrorCode::malformed);
  Result<std::string_view> fail(std::string reason, ErrorCode code = ErrorCode::malformed) const;
  /// "a damaged gzip member"
  std::string damaged(std::string_view why = {}) const;

  Window& outer() { return outer_; }
  Budget& budget() { return budget_; }
  char* buffer() { return buffer_.get(); }  ///< `whole_member` bytes
  std::uint64_t member() const { return member_; }
  void end() { ended_ = true; }

 private:
  Result<std::string_view> next_member();
  Result<std::string_view> next_piece();
  Result<std::string_view> broken(std::string reason, ErrorCode code = ErrorCode::malformed);

  Window& outer_;
  Budget& budget_;
  std::string_view name_, magic_;
  std::unique_ptr<char[]> buffer_;
  DamageCount count_;
  std::uint64_t member_ = 0;  ///< where the member begins of which the last piece is
  std::uint64_t made_ = 0;    ///< bytes of it, while it comes in pieces
  bool begins_ = false;
  bool in_pieces_ = false;
  bool ended_ = false;
};

}  // namespace hexapla::archive
