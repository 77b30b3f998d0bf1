// The tokenizer's states for elements whose content is not markup: RCDATA, RAWTEXT and script data.

#include <algorithm>

#include "ingest/html/references.h"
#include "ingest/html/tokenizer.h"

namespace hexapla::html {

namespace {

bool ends_name(std::string_view input, std::size_t index) {
  return index < input.size() && (is_space(input[index]) || input[index] == '/' || input[index] == '>');
}

}  // namespace

/// True if "<" begins the end tag of the element that is open ("appropriate end tag").
bool Tokenizer::is_end_tag(std::size_t less_than) const {
  return at(less_than + 1) == '/' && !element_.empty() && starts_with(less_than + 2, element_) &&
         ends_name(input_, less_than + 2 + element_.size());
}

std::size_t Tokenizer::end_of_element() const {
  std::size_t less_than = input_.find("</", next_);
  while (less_than != std::string_view::npos && !is_end_tag(less_than)) less_than = input_.find("</", less_than + 2);
  return std::min(less_than, input_.size());
}

/// Where a script ends: at its end tag, but for one inside "<!-- … <script … </script> … -->" (the escaped states).
std::size_t Tokenizer::end_of_script() const {
  enum class Escape : std::uint8_t { none, escaped, twice } escape = Escape::none;
  constexpr std::string_view script = "script";
  std::size_t dashes = 0;  // that stand right before this byte
  for (std::size_t here = next_; !ends(here);) {
    const char c = input_[here];
    if (escape == Escape::none && c != '<') {
      here = std::min(input_.find('<', here), input_.size());
      continue;
    }
    if (c == '-') {
      ++dashes;
      ++here;
      continue;
    }
    if (c == '>' && dashes >= 2) escape = Escape::none;
    dashes = 0;
    if (c != '<') {
      ++here;
    } else if (escape == Escape::none && input_.substr(here + 1, 3) == "!--") {
      escape = Escape::escaped;
      dashes = 2;
      here += 4;
    } else if (escape != Escape::twice && is_end_tag(here)) {
      return here;
    } else if (escape == Escape::escaped && starts_with(here + 1, script) && ends_name(input_, here + 7)) {
      escape = Escape::twice;
      here += 8;
    } else if (escape == Escape::twice && at(here + 1) == '/' && starts_with(here + 2, script) && ends_name(input_, here + 8)) {
      escape = Escape::escaped;
      here += 9;
    } else {
      ++here;
    }
  }
  return input_.size();
}

bool Tokenizer::read_until_end_tag(Token& token) {
  const TextMode mode = state_ == TokenizerState::rcdata ? TextMode::references : TextMode::raw;
  if (!is_end_tag(next_)) {
    const std::size_t end = state_ == TokenizerState::script_data ? end_of_script() : end_of_element();
    if (end > next_) return emit_text(token, end, mode);
  }
  state_ = TokenizerState::data;
  return read_tag(token, TokenKind::end_tag);
}

}  // namespace hexapla::html
