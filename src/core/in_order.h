#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace hexapla {

/// Work that comes piece by piece, is done on several threads and taken in the order in which it came: a stream whose whole is
/// never held. The thread that adds also takes, and does work itself rather than wait.
class InOrder {
 public:
  /// One piece. `make` runs once, on any thread; `take` behind it, on the thread that adds, and false ends all.
  struct Piece {
    std::function<void()> make;
    std::function<bool()> take;
    std::size_t weight = 0;  ///< in the caller's unit
  };

  /// Runs on `threads` threads, the caller's included (0: one a core), and holds pieces of `most` or less together, or one.
  InOrder(unsigned threads, std::size_t most, std::stop_token stop);
  ~InOrder() = default;
  InOrder(const InOrder&) = delete;
  InOrder& operator=(const InOrder&) = delete;
  InOrder(InOrder&&) = delete;
  InOrder& operator=(InOrder&&) = delete;

  /// Adds a piece, and takes those that are made and first in order. False once a `take` was false or a stop was asked for; the
  /// piece is dropped then. Throws what a piece threw.
  bool add(Piece piece);
  /// Takes all that is left; false as add().
  bool finish();

 private:
  struct Entry {
    Piece piece;
    bool is_made = false;
  };

  void help(const std::stop_token& ends);
  void make_next(std::unique_lock<std::mutex>& lock);
  bool take_first(std::unique_lock<std::mutex>& lock);
  bool has_ended() const { return ended_ || stop_.stop_requested(); }

  std::size_t most_;
  std::stop_token stop_;
  std::mutex mutex_;  // of what stands below; entries that are being made or taken belong to their threads
  std::condition_variable_any changed_;
  std::deque<Entry> entries_;
  std::size_t begun_ = 0;  ///< of `entries_`, from the front on
  std::size_t held_ = 0;   ///< weight of `entries_`
  bool ended_ = false;
  std::exception_ptr failure_;
  std::vector<std::jthread> helpers_;  ///< last, so that they end before what they use does
};

}  // namespace hexapla
