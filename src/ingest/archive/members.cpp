#include "ingest/archive/members.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace hexapla::archive {

MemberStream::MemberStream(Window& outer, Budget& budget, std::string_view name, std::string_view magic)
    : outer_(outer), budget_(budget), name_(name), magic_(magic), buffer_(new char[whole_member]) {}

Result<std::string_view> MemberStream::next() {
  while (!ended_) {
    auto piece = in_pieces_ ? next_piece() : next_member();
    if (!piece) return piece;
    if (piece->empty()) continue;
    if (budget_.spend(piece->size())) return piece;
    ended_ = true;
    return fail(fmt::format("decompresses to more than {} times its size", budget_.ratio()), ErrorCode::limit);
  }
  return std::string_view();
}

Result<std::string_view> MemberStream::fail(std::string reason, ErrorCode code) const {
  return std::unexpected(damage(std::move(reason), member_, code));
}

std::string MemberStream::damaged(std::string_view why) const {
  return why.empty() ? fmt::format("a damaged {}", name_) : fmt::format("a damaged {} ({})", name_, why);
}

Result<std::string_view> MemberStream::next_member() {
  const std::string_view in = outer_.peek(magic_.size());
  member_ = outer_.position();
  begins_ = true;
  if (!in.empty()) return take(in);
  if (auto cause = outer_.take_damage()) return std::unexpected(*std::move(cause));
  ended_ = true;
  return std::string_view();
}

std::string_view MemberStream::whole(std::size_t used, std::size_t made) {
  outer_.consume(used);
  count_.good();
  return {buffer_.get(), made};
}

Result<std::string_view> MemberStream::begin_pieces() {
  reset();
  in_pieces_ = true;
  made_ = 0;
  return next_piece();
}

Result<std::string_view> MemberStream::next_piece() {
  while (true) {
    const std::string_view in = outer_.peek(1).substr(0, piece_size);
    begins_ = made_ == 0;
    const Step step = this->step(in);
    outer_.consume(step.used);
    made_ += step.made;
    const std::string_view out(buffer_.get(), step.made);
    if (step.is_end) {
      in_pieces_ = false;
      count_.good();
      return out;
    }
    if (step.is_damaged) return broken(damaged(step.why));
    if (in.empty() && out.empty()) return broken(fmt::format("the {} that begins here ends too early", name_));
    if (budget_.is_bomb(outer_.position() - member_, made_)) {
      return broken(fmt::format("a {} decompresses to more than {} times its size", name_, budget_.ratio()), ErrorCode::limit);
    }
    if (!out.empty()) return out;
  }
}

Result<std::string_view> MemberStream::broken(std::string reason, ErrorCode code) {
  in_pieces_ = false;
  if (auto cause = outer_.take_damage()) reason += "; " + cause->reason;
  return resume(std::move(reason), code);
}

Result<std::string_view> MemberStream::resume(std::string reason, ErrorCode code) {
  auto out = fail(std::move(reason), code);
  if (outer_.position() == member_) outer_.consume(std::min<std::size_t>(outer_.peek(1).size(), 1));
  if (!count_.bad()) {
    ended_ = true;
    out.error().reason += fmt::format("; {}", too_much_damage);
    return out;
  }
  while (true) {
    const std::string_view in = outer_.peek(piece_size).substr(0, piece_size);
    const std::size_t at = in.find(magic_);
    if (at != std::string_view::npos) {
      outer_.consume(at);
      if (may_begin(outer_.peek(piece_size).substr(0, piece_size))) return out;
      outer_.consume(1);
      continue;
    }
    const bool is_last = in.size() < piece_size;
    outer_.consume(is_last ? in.size() : in.size() - (magic_.size() - 1));  // the last ones may begin a member
    if (is_last) return out;
  }
}

}  // namespace hexapla::archive
