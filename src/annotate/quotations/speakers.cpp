#include "annotate/quotations/speakers.h"

#include "annotate/quotations/by_tree.h"
#include "annotate/quotations/cues.h"
#include "annotate/quotations/kinds.h"
#include "annotate/quotations/phrases.h"
#include "annotate/quotations/speaker_phrase.h"
#include "core/nickname.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_between = 26;  // tokens between the pieces of one utterance

class Finder {
 public:
  explicit Finder(const View& view) : view_(view), out_(view.marked().size()) {}

  std::vector<Attribution> run() {
    for (std::uint32_t m = 0; m < out_.size(); ++m) {
      if (marked(m).parent != none || is_nickname(view_.annotations(), marked(m).span) || is_a_place_or_note(view_, m))
        continue;  // nobody says a nickname
      around_ = around(view_, m);
      if (const auto found = attribute(view_, m, around_); found && !(found->naming && is_called_by_tree(view_, found->cue))) {
        out_[m] = *found;
        if (!found->passive) out_[m].speaker = speaker_by_tree(view_, found->cue, found->speaker);
      } else {
        carry_over(m);
      }
      if (out_[m].from == none) join(m);
      last_ = m;
    }
    carry_back();
    for (Attribution& one : out_) one.speaker = speaker_phrase(view_, one.speaker);
    return std::move(out_);
  }

 private:
  const Marked& marked(std::uint32_t m) const { return view_.marked()[m]; }

  /// Words that make up whole sentences.
  bool stands_alone() const { return around_.before.empty() && (around_.after.empty() || around_.tag_only); }

  void carry_over(std::uint32_t m) {
    if (!around_.before.empty()) return;
    const std::uint32_t first = view_.token_at(marked(m).span.begin);
    if (first == 0 || first >= view_.size()) return;
    const std::uint32_t block = view_.block(first);
    const bool same_block = last_ != none && block_of(last_) == block;
    if (marked(m).continues || same_block) {
      if (last_ == none || out_[last_].speaker.empty()) return;
      if (same_block && !marked(m).continues && other_subject_between(last_, m)) return;
      take(m, last_);
      out_[m].joined = true;
      return;
    }
    if (block == 0 || !stands_alone()) return;
    from_block_before(m, first);
  }

  std::uint32_t block_of(std::uint32_t m) const {
    const std::uint32_t last = view_.token_at(marked(m).span.end);
    return last == 0 ? 0 : view_.block(last - 1);
  }

  void take(std::uint32_t m, std::uint32_t from) {
    out_[m].speaker = out_[from].speaker;
    out_[m].from = from;
  }

  /// Whether a sentence of its own, with a subject of its own, or the bar between two links stands between two quotations of a
  /// paragraph.
  bool other_subject_between(std::uint32_t a, std::uint32_t b) const {
    const std::uint32_t first = view_.token_at(marked(a).span.end), last = view_.token_at(marked(b).span.begin);
    for (std::uint32_t token = first; token < last && token < first + longest_frame; ++token) {
      if (view_.text(token) == "|" || (token > first && view_.starts_sentence(token) && last - token > 3)) return true;
    }
    return last > first + longest_frame;
  }

  /// Roe recalled the night: ⏎ “…” — or Roe spoke in the paragraph before, and this one only goes on.
  void from_block_before(std::uint32_t m, std::uint32_t first) {
    bool quoted = false;
    const Frame sentence = sentence_before(view_, first, quoted);
    const FrameReader frame(view_, sentence);
    if (frame.size() > 0 && frame.lower(frame.size() - 1) == ":") {
      if (const auto found = attribute(view_, m, {.before = sentence})) out_[m] = *found;
      return;
    }
    const bool spoke = last_ != none && block_of(last_) == view_.block(first - 1) && !out_[last_].speaker.empty();
    if (spoke && (quoted || marked(last_).span.end + longest_frame > view_.span(first - 1).end)) {
      take(m, last_);
      return;
    }
    for (std::uint32_t v = frame.size(); v-- > 0;) {
      if (const Phrase source = source_at(frame, v); !source.empty()) {  // "…, according to the report. “…”"
        out_[m].speaker = span_of(view_, sentence, source);
        return;
      }
      if (!frame.cue(v, speaks | tells) || frame.is(v, progressive)) continue;
      const Phrase speaker = subject_of(view_, sentence, v);
      if (speaker.empty()) continue;
      out_[m].speaker = span_of(view_, sentence, speaker);
      return;
    }
    out_[m].speaker = span_of(view_, sentence, interviewed(frame));
  }

  /// Joins pieces of one utterance: nothing but a tag stands between them.
  void join(std::uint32_t m) {
    if (last_ == none || block_of(last_) != block_of(m) || out_[last_].speaker.empty() || out_[m].speaker.empty()) return;
    const Span between{marked(last_).span.end, marked(m).span.begin};
    const bool shared = between.contains(out_[m].speaker) && out_[m].speaker == out_[last_].speaker;
    if (!shared) return;
    const std::uint32_t tokens = view_.token_at(between.end) - view_.token_at(between.begin);
    if (tokens > longest_between || !out_[last_].tagged) return;
    out_[m].from = last_;
    out_[m].joined = true;
  }

  /// “…” “…,” he said: words without a speaker before others of their paragraph that have a tag behind them.
  void carry_back() {
    std::uint32_t next = none;
    for (std::uint32_t m = static_cast<std::uint32_t>(out_.size()); m-- > 0;) {
      if (marked(m).parent != none) continue;
      if (out_[m].speaker.empty() && out_[m].cue.empty() && next != none && marked(next).block == marked(m).block &&
          out_[next].from == none && out_[next].tagged && out_[next].speaker.begin >= marked(next).span.end &&
          view_.token_at(marked(next).span.begin) <= view_.token_at(marked(m).span.end) && ends_with_stop(view_, m)) {
        out_[m].speaker = out_[next].speaker;
      }
      next = m;
    }
  }

  const View& view_;
  std::vector<Attribution> out_;
  Around around_;
  std::uint32_t last_ = none;  ///< the outermost marked words before
};

}  // namespace

std::vector<Attribution> find_speakers(const View& view) { return Finder(view).run(); }

}  // namespace hexapla::annotate::quotations
