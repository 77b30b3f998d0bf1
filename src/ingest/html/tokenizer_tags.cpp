// The tokenizer's states for tags, their attributes, and DOCTYPE.

#include <algorithm>

#include "ingest/html/references.h"
#include "ingest/html/tokenizer.h"

namespace hexapla::html {

/// Tag open, tag name, and the states of attributes; a tag that the file's end cuts off gives no token.
bool Tokenizer::read_tag(Token& token, TokenKind kind) {
  const std::size_t name_begin = next_ + (kind == TokenKind::start_tag ? 1 : 2);
  std::size_t here = name_begin;
  while (!ends(here) && !is_space(input_[here]) && input_[here] != '/' && input_[here] != '>') ++here;
  token.kind = kind;
  token.data = span(name_begin, here);
  while (!ends(here)) {
    here = skip_spaces(here);
    if (at(here) == '>') {
      next_ = here + 1;
      return true;
    }
    if (at(here) == '/') {
      token.self_closing = at(here + 1) == '>';
      ++here;
      continue;
    }
    if (ends(here)) break;
    here = read_attribute(here, token);
  }
  next_ = input_.size();
  return false;
}

/// One attribute from its name's first byte on; gives the byte past it.
std::size_t Tokenizer::read_attribute(std::size_t begin, Token& token) {
  std::size_t here = begin + 1;  // a name may begin with "="
  while (!ends(here) && !is_space(input_[here]) && input_[here] != '/' && input_[here] != '>' && input_[here] != '=') ++here;
  AttributeToken attribute{.name = span(begin, here), .value = span(here, here)};
  const std::size_t past_spaces = skip_spaces(here);
  if (at(past_spaces) == '=') {
    here = skip_spaces(past_spaces + 1);
    const char quote = at(here);
    if (quote == '"' || quote == '\'') {
      const std::size_t close = std::min(input_.find(quote, here + 1), input_.size());
      attribute.value = span(here + 1, close);
      here = std::min(close + 1, input_.size());
      if (ends(close)) return input_.size();  // cut off inside the value: the tag is dropped
    } else if (quote == '>') {
      attribute.value = span(here, here);
    } else {
      const std::size_t value = here;
      while (!ends(here) && !is_space(input_[here]) && input_[here] != '>') ++here;
      attribute.value = span(value, here);
    }
  }
  if (token.attributes.size() < attribute_limit) token.attributes.push_back(attribute);
  return here;
}

namespace {

/// A cursor over a DOCTYPE that ends at ">" wherever it stands, even inside quotation marks.
struct DoctypeCursor {
  std::string_view input;
  std::size_t here;

  bool ends() const { return here >= input.size(); }
  char peek() const { return ends() ? '\0' : input[here]; }
  void spaces() {
    while (!ends() && is_space(input[here])) ++here;
  }
  /// A quoted identifier; false if ">" or the file's end cuts it off.
  bool identifier(SourceSpan& out) {
    const char quote = input[here++];
    const std::size_t begin = here;
    while (!ends() && input[here] != quote && input[here] != '>') ++here;
    out = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(here)};
    if (ends() || input[here] == '>') return false;
    ++here;
    return true;
  }
};

bool is_quote(char c) { return c == '"' || c == '\''; }

/// The part after the name: PUBLIC and SYSTEM with their identifiers. True if it is well-formed up to ">".
bool read_identifiers(DoctypeCursor& cursor, Token& token) {
  cursor.spaces();
  if (cursor.peek() == '>') return true;
  const std::string_view keyword = cursor.input.substr(std::min(cursor.here, cursor.input.size()), 6);
  const bool is_public = equals_ignoring_case(keyword, "public");
  if (!is_public && !equals_ignoring_case(keyword, "system")) return false;
  cursor.here += 6;
  cursor.spaces();
  if (!is_quote(cursor.peek())) return false;
  if (!cursor.identifier(is_public ? token.public_id : token.system_id)) return false;
  cursor.spaces();
  if (is_public && is_quote(cursor.peek())) {
    if (!cursor.identifier(token.system_id)) return false;
    cursor.spaces();
  } else if (is_public && !cursor.ends() && cursor.peek() != '>') {
    return false;
  }
  // Anything after the system identifier is an error that does not force quirks, not even if the file ends in it.
  return !cursor.ends();
}

}  // namespace

bool Tokenizer::read_doctype(Token& token) {
  DoctypeCursor cursor{.input = input_, .here = next_ + 9};
  token.kind = TokenKind::doctype;
  token.public_id = token.system_id = {};
  cursor.spaces();
  const std::size_t name = cursor.here;
  while (!cursor.ends() && !is_space(cursor.peek()) && cursor.peek() != '>') ++cursor.here;
  token.data = span(name, cursor.here);
  token.force_quirks = token.data.empty() || !read_identifiers(cursor, token);
  while (!cursor.ends() && cursor.peek() != '>') ++cursor.here;
  next_ = cursor.ends() ? input_.size() : cursor.here + 1;
  return true;
}

}  // namespace hexapla::html
