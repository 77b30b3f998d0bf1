#pragma once

#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// Tokens looked at before and after marked words.
inline constexpr std::uint32_t longest_frame = 60;

/// What stands around marked words in their sentence.
struct Around {
  Frame before, after;
  bool tag_only = false;  ///< what stands behind is a sentence of its own, which may only say who spoke
};
Around around(const View& view, std::uint32_t marked);

/// Whether marked words end with a stop, so that what follows may say who spoke.
bool ends_with_stop(const View& view, std::uint32_t marked);

/// The sentence that ends before token `end`, as a frame; `quoted` tells whether marked words stand in it.
Frame sentence_before(const View& view, std::uint32_t end, bool& quoted);

/// Reads a frame by positions; beyond its end and at marked words nothing is anything.
class FrameReader {
 public:
  FrameReader(const View& view, const Frame& frame) : view_(view), frame_(frame) {}

  const View& view() const { return view_; }
  const Frame& frame() const { return frame_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(frame_.size()); }
  bool token(std::uint32_t at) const { return at < size() && frame_[at] != none; }
  bool quoted(std::uint32_t at) const { return at < size() && frame_[at] == none; }
  std::string_view lower(std::uint32_t at) const { return token(at) ? view_.lower(frame_[at]) : std::string_view{}; }
  bool is(std::uint32_t at, std::uint32_t classes) const { return token(at) && view_.is(frame_[at], classes); }
  bool cue(std::uint32_t at, std::uint32_t classes) const { return token(at) && view_.cue(frame_[at], classes); }
  bool word(std::uint32_t at) const { return token(at) && view_.word(frame_[at]); }
  bool capital(std::uint32_t at) const { return token(at) && view_.capital(frame_[at]); }
  bool possessive(std::uint32_t at) const { return token(at) && view_.possessive(frame_[at]); }
  bool dash(std::uint32_t at) const { return token(at) && view_.dash(frame_[at]); }

 private:
  const View& view_;
  const Frame& frame_;
};

}  // namespace hexapla::annotate::quotations
