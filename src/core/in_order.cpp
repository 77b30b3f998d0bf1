#include "core/in_order.h"

#include <utility>

#include "core/parallel.h"

namespace hexapla {

InOrder::InOrder(unsigned threads, std::size_t most, std::stop_token stop) : most_(most), stop_(std::move(stop)) {
  for (unsigned i = 1; i < threads_to_use(threads); ++i) {
    helpers_.emplace_back([this](const std::stop_token& ends) { help(ends); });
  }
}

void InOrder::help(const std::stop_token& ends) {
  std::unique_lock lock(mutex_);
  while (changed_.wait(lock, ends, [this] { return begun_ < entries_.size(); })) {
    if (ends.stop_requested()) return;
    make_next(lock);
  }
}

/// Makes the first piece that nobody began.
void InOrder::make_next(std::unique_lock<std::mutex>& lock) {
  Entry& entry = entries_[begun_++];  // stays where it is while others come and go
  lock.unlock();
  std::exception_ptr failure;
  try {
    entry.piece.make();
  } catch (...) {
    failure = std::current_exception();
  }
  lock.lock();
  if (!failure_) failure_ = failure;
  entry.is_made = true;
  changed_.notify_all();
}

/// Brings the first piece nearer to being taken: takes it if it is made, else makes one, or waits.
bool InOrder::take_first(std::unique_lock<std::mutex>& lock) {
  if (!entries_.front().is_made) {
    if (begun_ < entries_.size()) {
      make_next(lock);
    } else {
      changed_.wait(lock, [this] { return entries_.front().is_made; });
    }
    return true;
  }
  if (failure_) {
    ended_ = true;
    std::rethrow_exception(failure_);
  }
  Entry& entry = entries_.front();
  lock.unlock();
  const bool goes_on = entry.piece.take();
  lock.lock();
  held_ -= entry.piece.weight;
  entries_.pop_front();
  --begun_;
  ended_ = ended_ || !goes_on;
  return goes_on;
}

bool InOrder::add(Piece piece) {
  std::unique_lock lock(mutex_);
  if (has_ended()) return false;
  held_ += piece.weight;
  entries_.push_back({std::move(piece)});
  changed_.notify_one();
  while (!has_ended() && !entries_.empty() && (held_ > most_ || entries_.front().is_made)) take_first(lock);
  return !has_ended();
}

bool InOrder::finish() {
  std::unique_lock lock(mutex_);
  while (!has_ended() && !entries_.empty()) take_first(lock);
  return !has_ended();
}

}  // namespace hexapla
