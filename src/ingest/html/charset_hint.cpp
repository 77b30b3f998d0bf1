#include <algorithm>

#include "ingest/html/html.h"
#include "ingest/html/references.h"
#include "ingest/html/tags.h"
#include "ingest/html/tokenizer.h"

namespace hexapla::html {
namespace {

std::string lower_case(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), lower);
  return out;
}

/// The value after `name`, "=" and white space, in quotation marks or up to white space, ";" or `end`; "" if there is none.
std::string value_after(std::string_view text, std::string_view name) {
  const std::string small = lower_case(text);
  for (std::size_t at = small.find(name); at != std::string::npos; at = small.find(name, at + 1)) {
    std::size_t begin = at + name.size();
    while (begin < small.size() && is_space(small[begin])) ++begin;
    if (begin >= small.size() || small[begin] != '=') continue;
    ++begin;
    while (begin < small.size() && is_space(small[begin])) ++begin;
    if (begin >= small.size()) return {};
    const char quote = small[begin];
    if (quote == '"' || quote == '\'') {
      const std::size_t end = small.find(quote, begin + 1);
      return end == std::string::npos ? std::string()
                                      : std::string(trimmed(std::string_view(small).substr(begin + 1, end - begin - 1)));
    }
    std::size_t end = begin;
    while (end < small.size() && !is_space(small[end]) && small[end] != ';') ++end;
    return small.substr(begin, end - begin);
  }
  return {};
}

/// The encoding of "<?xml version=… encoding=…?>", which must be the file's first bytes.
std::string of_xml_declaration(std::string_view bytes) {
  if (!bytes.starts_with("<?xml")) return {};
  const std::size_t end = bytes.find('>');
  return end == std::string_view::npos ? std::string() : value_after(bytes.substr(0, end), "encoding");
}

/// "get an encoding" of a `meta` as in the standard: the first `charset`, or `content` where `http-equiv` is content-type.
std::string of_meta(std::string_view bytes, const Token& token) {
  std::string charset;
  std::string content;
  bool is_content_type = false;
  for (const AttributeToken& attribute : token.attributes) {
    const auto piece = [&](SourceSpan span) { return bytes.substr(span.begin, span.size()); };
    const std::string_view name = piece(attribute.name);
    if (equals_ignoring_case(name, "charset") && charset.empty()) charset = lower_case(trimmed(piece(attribute.value)));
    if (equals_ignoring_case(name, "content") && content.empty()) content = value_after(piece(attribute.value), "charset");
    if (equals_ignoring_case(name, "http-equiv"))
      is_content_type |= lower_case(trimmed(piece(attribute.value))) == "content-type";
  }
  if (charset.empty() && is_content_type) charset = content;
  return charset.starts_with("utf-16") || charset.starts_with("utf16") ? "utf-8" : charset;
}

void enter_content(Tokenizer& tokenizer, Tag tag) {
  if (tag == Tag::script) {
    tokenizer.enter(TokenizerState::script_data, "script");
  } else if (has(tag, has_raw_content)) {
    tokenizer.enter(TokenizerState::rawtext, name_of(tag));
  } else if (has(tag, has_text_content)) {
    tokenizer.enter(TokenizerState::rcdata, name_of(tag));
  }
}

}  // namespace

std::string html_charset_hint(std::string_view first_bytes) {
  if (first_bytes.starts_with("\xEF\xBB\xBF")) first_bytes.remove_prefix(3);
  if (std::string declared = of_xml_declaration(first_bytes); !declared.empty()) return declared;
  Tokenizer tokenizer(first_bytes);
  Token token;
  while (tokenizer.next(token)) {
    if (token.kind != TokenKind::start_tag) continue;
    const Tag tag = tag_of(first_bytes.substr(token.data.begin, token.data.size()));
    if (tag == Tag::body) break;
    if (tag == Tag::meta) {
      if (std::string declared = of_meta(first_bytes, token); !declared.empty()) return declared;
    }
    enter_content(tokenizer, tag);
  }
  return {};
}

}  // namespace hexapla::html
