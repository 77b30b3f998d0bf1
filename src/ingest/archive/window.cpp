#include "ingest/archive/window.h"

#include <algorithm>
#include <utility>

namespace hexapla::archive {
namespace {

/// Places to begin that are held at once; beyond them the later ones are left out, and what is there is reached from an earlier
/// one.
constexpr std::size_t most_restarts = 4096;
/// Bytes of a mapped file after which its pages are given back.
constexpr std::size_t forget_step = 32U << 20U;

}  // namespace

Window::Window(std::string_view whole, const Mapping* mapping) : mapping_(mapping), view_(whole), ended_(true) {}

/// Adds a piece to what is there; false at the end and before damage.
bool Window::pull() {
  if (ended_ || damage_) return false;
  if (view_.empty()) {
    is_joined_ = false;
  } else if (!is_joined_) {
    joined_.assign(view_);
    is_joined_ = true;
  } else if (view_.size() < joined_.size() / 2) {
    joined_.erase(0, joined_.size() - view_.size());  // seldom enough that moving bytes stays linear
  }
  const std::size_t left = view_.size();
  auto piece = stream_->next();
  const std::size_t more = piece ? piece->size() : 0;
  const bool is_more = more > 0;
  if (is_more) {
    const std::uint64_t inner = position_ + left;
    if (const auto outer = stream_->begins_at(); outer && restarts_.size() < most_restarts) restarts_.push_back({*outer, inner});
    if (is_joined_) joined_.append(*piece);
    if (!is_joined_) view_ = *piece;
  } else if (piece) {
    ended_ = true;
  } else {
    damage_ = std::move(piece).error();
  }
  if (is_joined_) view_ = std::string_view(joined_).substr(joined_.size() - left - more);
  passed();
  return is_more;
}

std::string_view Window::peek(std::size_t wanted) {
  while (view_.size() < wanted && pull()) {
  }
  return view_;
}

void Window::passed() {
  while (restarts_.size() > 1 && restarts_[1].inner <= position_) restarts_.pop_front();
}

void Window::consume(std::size_t count) {
  view_.remove_prefix(std::min(count, view_.size()));
  position_ += count;
  passed();
  release(0);
}

void Window::release(std::size_t at) {
  const std::uint64_t end = position_ + at;
  if (end < forgotten_) forgotten_ = end;
  if (mapping_ == nullptr || end - forgotten_ < forget_step) return;
  mapping_->forget(forgotten_, end);
  forgotten_ = end;
}

std::uint64_t Window::skip(std::uint64_t count) {
  std::uint64_t done = 0;
  while (done < count) {
    const std::string_view here = peek(1);
    if (here.empty()) break;
    const auto step = static_cast<std::size_t>(std::min<std::uint64_t>(here.size(), count - done));
    consume(step);
    done += step;
  }
  return done;
}

std::optional<Error> Window::take_damage() {
  if (!damage_) return std::nullopt;
  position_ += view_.size();
  view_ = {};
  is_joined_ = false;
  passed();
  return std::exchange(damage_, std::nullopt);
}

}  // namespace hexapla::archive
