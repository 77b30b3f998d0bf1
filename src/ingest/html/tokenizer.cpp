#include "ingest/html/tokenizer.h"

#include <algorithm>

#include "core/utf8.h"
#include "ingest/html/references.h"

namespace hexapla::html {

bool Tokenizer::starts_with(std::size_t index, std::string_view lower_case) const {
  return equals_ignoring_case(input_.substr(std::min(index, input_.size()), lower_case.size()), lower_case);
}

std::size_t Tokenizer::skip_spaces(std::size_t index) const {
  while (!ends(index) && is_space(input_[index])) ++index;
  return index;
}

bool Tokenizer::next(Token& token) {
  token.attributes.clear();
  token.self_closing = false;
  while (!ends(next_)) {
    const std::size_t before = next_;
    bool found = false;
    switch (state_) {
      case TokenizerState::data:
        found = read_data(token);
        break;
      case TokenizerState::rcdata:
      case TokenizerState::rawtext:
      case TokenizerState::script_data:
        found = read_until_end_tag(token);
        break;
      case TokenizerState::plaintext:
        found = emit_text(token, input_.size(), TextMode::raw);
        break;
      case TokenizerState::cdata:
        found = read_cdata(token);
        break;
    }
    if (found) {
      token.span = span(before, next_);
      return true;
    }
  }
  token.kind = TokenKind::end_of_file;
  token.span = token.data = span(input_.size(), input_.size());
  return false;
}

bool Tokenizer::emit_text(Token& token, std::size_t end, TextMode mode) {
  if (end == next_) return false;
  token.kind = TokenKind::text;
  token.data = span(next_, end);
  token.mode = mode;
  next_ = end;
  return true;
}

/// True if the "<" begins a tag, a comment or anything else that is not text.
bool Tokenizer::is_markup(std::size_t less_than) const {
  const char first = at(less_than + 1);
  if (first == '/') return !ends(less_than + 2);
  return is_letter(first) || first == '!' || first == '?';
}

bool Tokenizer::read_data(Token& token) {
  std::size_t less_than = input_.find('<', next_);
  while (less_than != std::string_view::npos && !is_markup(less_than)) less_than = input_.find('<', less_than + 1);
  const std::size_t end = std::min(less_than, input_.size());
  if (end > next_) return emit_text(token, end, TextMode::references);
  return read_markup(token);
}

bool Tokenizer::read_markup(Token& token) {
  const char first = at(next_ + 1);
  if (is_letter(first)) return read_tag(token, TokenKind::start_tag);
  if (first == '?') return read_bogus_comment(token, next_ + 1);
  if (first == '/') {
    if (is_letter(at(next_ + 2))) return read_tag(token, TokenKind::end_tag);
    if (at(next_ + 2) == '>') {  // "</>" is nothing at all
      next_ += 3;
      return false;
    }
    return read_bogus_comment(token, next_ + 2);
  }
  if (starts_with(next_ + 2, "--")) return read_comment(token);
  if (starts_with(next_ + 2, "doctype")) return read_doctype(token);
  if (cdata_allowed_ && input_.substr(next_ + 2, 7) == "[CDATA[") {
    next_ += 9;
    state_ = TokenizerState::cdata;
    return false;
  }
  return read_bogus_comment(token, next_ + 2);
}

bool Tokenizer::read_cdata(Token& token) {
  const std::size_t close = input_.find("]]>", next_);
  if (close == next_) {
    next_ += 3;
    state_ = TokenizerState::data;
    return false;
  }
  return emit_text(token, std::min(close, input_.size()), TextMode::raw);
}

bool Tokenizer::read_bogus_comment(Token& token, std::size_t data_begin) {
  const std::size_t close = std::min(input_.find('>', data_begin), input_.size());
  token.kind = TokenKind::comment;
  token.data = span(data_begin, close);
  next_ = ends(close) ? close : close + 1;
  return true;
}

/// A comment ends at "-->" or "--!>"; right at its beginning also at ">" and "->". What is left open at the end of the file loses
/// the dashes that may have been the beginning of its end.
bool Tokenizer::read_comment(Token& token) {
  const std::size_t begin = next_ + 4;
  token.kind = TokenKind::comment;
  const auto finish = [&](std::size_t data_end, std::size_t end) {
    token.data = span(begin, data_end);
    next_ = end;
    return true;
  };
  if (at(begin) == '>') return finish(begin, begin + 1);
  if (at(begin) == '-' && at(begin + 1) == '>') return finish(begin, begin + 2);
  for (std::size_t close = input_.find('>', begin); close != std::string_view::npos; close = input_.find('>', close + 1)) {
    const std::string_view data = input_.substr(begin, close - begin);
    if (data.ends_with("--")) return finish(close - 2, close + 1);
    if (data.ends_with("--!")) return finish(close - 3, close + 1);
  }
  const std::string_view data = input_.substr(std::min(begin, input_.size()));
  std::size_t dropped = 0;
  if (data.ends_with("--!")) {
    dropped = 3;
  } else if (data.ends_with("--")) {
    dropped = 2;
  } else if (data.ends_with("-")) {
    dropped = 1;
  }
  return finish(begin + data.size() - dropped, input_.size());
}

std::string decode_raw(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (bytes[at] == '\0') {
      utf8::append(out, utf8::replacement);
    } else if (bytes[at] == '\r') {
      if (at + 1 == bytes.size() || bytes[at + 1] != '\n') out += '\n';
    } else {
      out += bytes[at];
    }
  }
  return out;
}

std::string decode_name(std::string_view bytes) {
  std::string out = decode_raw(bytes);
  std::ranges::transform(out, out.begin(), lower);
  return out;
}

}  // namespace hexapla::html
