#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <hexapla/error.h>

#include "ingest/archive/mapping.h"

namespace hexapla::archive {

/// Where decoding can begin: from byte `outer` of what is around on, the bytes from `inner` on come out.
struct Restart {
  std::uint64_t outer = 0;
  std::uint64_t inner = 0;
  friend bool operator==(const Restart&, const Restart&) = default;
};

/// Bytes that are made piece by piece: decompressed, or read out of a file of many.
class Stream {
 public:
  Stream() = default;
  virtual ~Stream() = default;
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  Stream(Stream&&) = delete;
  Stream& operator=(Stream&&) = delete;

  /// The next piece, which holds until the next call; empty at the end. After an error, whose offset counts in what is around, it
  /// may be called again: it goes on behind the damage, or is at the end.
  virtual Result<std::string_view> next() = 0;
  /// The byte of what is around from which on the piece given last can be had, if it begins there.
  virtual std::optional<std::uint64_t> begins_at() const { return std::nullopt; }
};

/// Bytes to be looked at from the front on, as views: of a whole that is in memory, or of a stream's pieces, which are joined
/// only where what is wanted reaches over their edges. Holds as much as was wanted at once and a piece.
class Window {
 public:
  /// `mapping`, where the whole is a file's, gets its pages back as they are passed.
  explicit Window(std::string_view whole, const Mapping* mapping = nullptr);
  explicit Window(Stream& stream) : stream_(&stream) {}

  /// Bytes from here on: `wanted` or more, fewer only before the end or before damage. They hold until the next call.
  std::string_view peek(std::size_t wanted);
  /// Passes over bytes that peek() gave.
  void consume(std::size_t count);
  /// Passes over up to `count` bytes without keeping them; how many there were before the end or before damage.
  std::uint64_t skip(std::uint64_t count);
  /// What broke off the bytes that peek() gave, once these were consumed or are given up; nothing at the end. Bytes before the
  /// damage are dropped, and peek() goes on behind it.
  std::optional<Error> take_damage();
  bool is_damaged() const { return damage_.has_value(); }

  /// Says that the whole's bytes before `at` (from here) are not needed for now, so that a file's pages can be given back.
  void release(std::size_t at);

  /// Bytes that were passed so far.
  std::uint64_t position() const { return position_; }
  /// The last place before here, or at it, where decoding can begin.
  Restart restart() const { return restarts_.empty() ? Restart{} : restarts_.front(); }
  /// Such places behind here, as far as was looked, in order.
  const std::deque<Restart>& restarts() const { return restarts_; }
  /// True if all bytes are in memory, so that peek() gives all that are left.
  bool is_whole() const { return stream_ == nullptr; }

 private:
  bool pull();
  void passed();

  Stream* stream_ = nullptr;
  const Mapping* mapping_ = nullptr;
  std::size_t forgotten_ = 0;
  std::string_view view_;  ///< what is there and not consumed: of the whole, of a piece, or of `joined_`
  std::string joined_;
  bool is_joined_ = false;
  bool ended_ = false;
  std::uint64_t position_ = 0;
  std::optional<Error> damage_;
  std::deque<Restart> restarts_;
};

}  // namespace hexapla::archive
