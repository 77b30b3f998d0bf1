#include "ingest/feeds/feed_elements.h"

#include <fmt/format.h>

#include "core/utf8.h"
#include "ingest/feeds/xml_text.h"
#include "ingest/html/references.h"
#include "ingest/transfer/base64.h"

namespace hexapla::feeds {
namespace {

using html::equals_ignoring_case;
using ingest::Field;
using ingest::TextForm;

/// True if escaped text reads as HTML: it closes an element, breaks a line, or has a reference.
bool reads_as_html(std::string_view text) {
  for (std::size_t at = text.find_first_of("<&"); at != std::string_view::npos; at = text.find_first_of("<&", at + 1)) {
    const std::string_view rest = text.substr(at);
    if (rest[0] == '&') {
      const html::Reference reference = html::read_reference(text, at, html::ReferencePlace::text);
      if (reference.size != 0 && rest[reference.size - 1] == ';') return true;
      continue;
    }
    if (rest.size() > 2 && rest[1] == '/' && html::is_letter(rest[2])) return true;
    for (const std::string_view tag : {"<br", "<p", "<img", "<hr"}) {
      if (rest.size() <= tag.size() || !equals_ignoring_case(rest.substr(0, tag.size()), tag)) continue;
      const char after = rest[tag.size()];
      if (html::is_space(after) || after == '>' || after == '/') return true;
    }
  }
  return false;
}

/// True for types whose content Atom 1.0 has in base64 (RFC 4287, section 4.1.3.3).
bool is_binary(std::string_view type) {
  return type.find('/') != std::string_view::npos && !type.starts_with("text/") && !type.ends_with("/xml") &&
         !type.ends_with("+xml");
}

}  // namespace

std::string attribute_text(const XmlTree& tree, const XmlElement& element, std::string_view name) {
  const auto value = tree.attribute(element, name);
  return value ? std::string(html::trimmed(value_of(tree, *value).text)) : std::string();
}

std::string folded_text(const XmlTree& tree, const XmlElement& element) { return folded(text_of(tree, element)).text; }

Field field_of(const XmlTree& tree, std::uint32_t index) {
  const XmlElement& element = tree.elements[index];
  const std::string type = html::decode_name(attribute_text(tree, element, "type"));
  const std::string mode = html::decode_name(attribute_text(tree, element, "mode"));
  const bool has_children = element.end > index + 1;
  if (type == "xhtml" || (has_children && mode != "escaped" && type != "html" && type != "text"))
    return {markup_of(tree, element), TextForm::html};
  if (element.content.empty()) {  // CDF in attributes
    if (const auto value = tree.attribute(element, "value")) return {value_of(tree, *value), TextForm::plain};
  }
  MappedText text = text_of(tree, element);
  if (mode == "base64" || (mode.empty() && is_binary(type))) {
    // Letters are counted from where they begin: only what stands in one piece can be verified.
    const bool in_one_piece = text.runs.size() == 1 && text.runs[0].kind == RunKind::same;
    const auto decoded = in_one_piece ? ingest::decode_base64(text.text) : std::nullopt;
    if (decoded && !decoded->bytes.empty() && utf8::first_invalid(decoded->bytes) == utf8::valid) {
      const TextForm form = reads_as_html(decoded->bytes) ? TextForm::html : TextForm::plain;
      return {ingest::derived(decoded->bytes, ingest::runs_of(*decoded, text.text, true), text), form, true};
    }
  }
  const bool is_html = type == "html" || type == "text/html" || type == "application/xhtml+xml";
  const bool is_text = type == "text" || type == "text/plain";
  const bool html = is_html || (!is_text && reads_as_html(text.text));
  return {std::move(text), html ? TextForm::html : TextForm::plain};
}

bool holds_words(const XmlTree& tree, const XmlElement& element) {
  const std::string type = html::decode_name(attribute_text(tree, element, "type"));
  return !type.starts_with("image/") && !type.starts_with("audio/") && !type.starts_with("video/");
}

std::string person_of(const XmlTree& tree, std::uint32_t index) {
  std::string name;
  std::string mail;
  for (const std::uint32_t child : tree.children(index)) {
    const XmlElement& part = tree.elements[child];
    if (name.empty() && equals_ignoring_case(tree.bytes(part.name), "name")) name = folded_text(tree, part);
    if (mail.empty() && equals_ignoring_case(tree.bytes(part.name), "email")) mail = folded_text(tree, part);
  }
  const XmlElement& element = tree.elements[index];
  if (name.empty() && mail.empty()) {
    const std::string line = folded_text(tree, element);
    // "editor@example.com (Ada Berg)", "Ada Berg <editor@example.com>"
    const std::size_t open = line.find_first_of("(<");
    if (open == std::string::npos || open == 0 || (line.back() != ')' && line.back() != '>')) return line;
    const std::string before(html::trimmed(std::string_view(line).substr(0, open)));
    const std::string inside(html::trimmed(std::string_view(line).substr(open + 1, line.size() - open - 2)));
    if (before.find('@') == std::string::npos && inside.find('@') == std::string::npos) return line;
    name = before.find('@') == std::string::npos ? before : inside;
    mail = before.find('@') == std::string::npos ? inside : before;
  }
  if (name.empty() || mail.empty()) return name + mail;
  return fmt::format("{} ({})", name, mail);
}

}  // namespace hexapla::feeds
