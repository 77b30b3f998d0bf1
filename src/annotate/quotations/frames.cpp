#include "annotate/quotations/frames.h"

#include <algorithm>

#include "core/nickname.h"
#include "core/utf8.h"

namespace hexapla::annotate::quotations {
namespace {

const Marked& words(const View& view, std::uint32_t m) { return view.marked()[m]; }

/// Whether a sentence's last token leaves it open: a comma or colon, or a word without a stop.
bool is_open_end(const View& view, std::uint32_t token) {
  const std::string_view is = view.text(token);
  return is != "." && is != "!" && is != "?" && is != ")" && !is.ends_with('.');
}

/// A bar parts headlines and links that stand in one line.
bool is_bar(const View& view, std::uint32_t token) { return view.text(token) == "|"; }

/// Whether the sentence ends with the marked words, where `next` is the token behind them.
bool ends_sentence(const View& view, std::uint32_t m, std::uint32_t next) {
  const std::string_view content = view.account().text(words(view, m).content);
  if (content.ends_with(',')) return false;
  return next < view.size() && view.starts_sentence(next);
}

/// The tokens before marked words, back to their sentence's beginning.
Frame frame_before(const View& view, std::uint32_t m) {
  Frame frame;
  const std::uint32_t first = view.token_at(words(view, m).span.begin);
  if (first >= view.size()) return frame;
  const std::uint32_t block = view.block(first);
  for (std::uint32_t token = first; token > 0 && frame.size() < longest_frame;) {
    --token;
    if (view.block(token) != block || is_bar(view, token)) break;
    const std::uint32_t quote = view.quote(token);
    if (quote != none) {
      if (is_nickname(view.annotations(), words(view, quote).span)) {
        token = view.token_at(words(view, quote).span.begin);
        continue;
      }
      if (ends_sentence(view, quote, token + 1)) break;
      frame.push_back(none);
      token = view.token_at(words(view, quote).span.begin);
      if (view.block(token) != block) break;
      if (view.starts_sentence(token)) break;
      continue;
    }
    if (view.sentence(token) != view.sentence(token + 1) && view.quote(token + 1) == none) break;
    if (view.sentence(token) != view.sentence(token + 1) && view.quote(token + 1) != none && !is_open_end(view, token)) break;
    frame.push_back(token);
  }
  std::ranges::reverse(frame);
  return frame;
}

Frame frame_after(const View& view, std::uint32_t m, bool& tag_only) {
  Frame frame;
  tag_only = false;
  std::uint32_t token = view.token_at(words(view, m).span.end);
  if (token >= view.size() || token == 0) return frame;
  if (view.block(token) != view.block(token - 1)) return frame;
  tag_only = ends_sentence(view, m, token);
  const std::uint32_t block = view.block(token), sentence = view.sentence(token);
  while (token < view.size() && frame.size() < longest_frame) {
    if (view.block(token) != block || is_bar(view, token)) break;
    const std::uint32_t quote = view.quote(token);
    if (quote != none) {
      if (!is_nickname(view.annotations(), words(view, quote).span)) frame.push_back(none);
      token = std::max(token + 1, view.token_at(words(view, quote).span.end));
      if (token < view.size() && ends_sentence(view, quote, token)) break;
      continue;
    }
    if (view.sentence(token) != sentence) break;
    frame.push_back(token++);
  }
  return frame;
}

}  // namespace

bool ends_with_stop(const View& view, std::uint32_t marked) {
  const Span content = view.marked()[marked].content;
  const char32_t last = utf8::decode_before(view.account().text(), content.end).code_point;
  return last == ',' || last == '.' || last == '?' || last == '!' || last == 0x2026 || last == 0x2014 || last == 0x2013 ||
         last == '-' || last == '\'' || last == 0x2019 || last == '"';
}

Around around(const View& view, std::uint32_t marked) {
  Around out;
  out.before = frame_before(view, marked);
  out.after = frame_after(view, marked, out.tag_only);
  return out;
}

Frame sentence_before(const View& view, std::uint32_t end, bool& quoted) {
  Frame frame;
  quoted = false;
  if (end == 0) return frame;
  const std::uint32_t sentence = view.sentence(end - 1);
  for (std::uint32_t token = end; token > 0 && frame.size() < longest_frame;) {
    --token;
    if (view.sentence(token) != sentence || is_bar(view, token)) break;
    if (view.quote(token) == none) {
      frame.push_back(token);
      continue;
    }
    quoted = true;
    frame.push_back(none);
    token = std::min(token, view.token_at(words(view, view.quote(token)).span.begin));
  }
  std::ranges::reverse(frame);
  return frame;
}

}  // namespace hexapla::annotate::quotations
