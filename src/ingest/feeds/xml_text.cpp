#include "ingest/feeds/xml_text.h"

#include <fmt/format.h>

#include "core/utf8.h"
#include "ingest/html/references.h"
#include "text/charset_runs.h"

namespace hexapla::feeds {
namespace {

/// The reference that begins at `at`, if XML would take it for one: with its semicolon.
html::Reference xml_reference(std::string_view bytes, std::size_t at) {
  const html::Reference found = html::read_reference(bytes, at, html::ReferencePlace::text);
  return found.size != 0 && bytes[at + found.size - 1] == ';' ? found : html::Reference{};
}

std::string characters_of(const html::Reference& reference) {
  std::string out;
  utf8::append(out, reference.first);
  if (reference.second != 0) utf8::append(out, reference.second);
  return out;
}

/// What stands for something else at byte `at`: its bytes and characters; no bytes if there is nothing.
struct Replacement {
  std::size_t size = 0;
  std::string characters;
};
Replacement replacement_at(std::string_view bytes, std::size_t at) {
  if (bytes[at] == '&') {
    const html::Reference reference = xml_reference(bytes, at);
    return reference.size == 0 ? Replacement{} : Replacement{reference.size, characters_of(reference)};
  }
  // U+0080 to U+009F in UTF-8: a number of windows-1252 that was taken for a character's, as it is in references.
  const auto second = static_cast<unsigned char>(at + 1 < bytes.size() ? bytes[at + 1] : 0);
  if (second < 0x80 || second > 0x9F) return {};
  return {2, html::decode_unit(fmt::format("&#{};", second))};
}

/// Calls `same(begin, end)` and `replaced(begin, end, characters)` for the stretches of `bytes`, in order; references count only
/// where `has_references`.
template <class Same, class Replaced>
void walk_replacements(std::string_view bytes, bool has_references, const Same& same, const Replaced& replaced) {
  const std::string_view special = has_references ? "&\xC2" : "\xC2";
  std::size_t done = 0;
  for (std::size_t at = bytes.find_first_of(special); at != std::string_view::npos; at = bytes.find_first_of(special, at)) {
    const Replacement found = replacement_at(bytes, at);
    if (found.size == 0) {
      ++at;
      continue;
    }
    if (at > done) same(done, at);
    replaced(at, at + found.size, found.characters);
    at = done = at + found.size;
  }
  if (bytes.size() > done) same(done, bytes.size());
}

/// Collects text from places of the file.
class Collector {
 public:
  explicit Collector(std::string_view file) : file_(file) {}

  void raw(SourceSpan place) {
    out_.text += file_.substr(place.begin, place.size());
    runs_.same(place.size(), place.begin);
  }
  /// A place whose characters are those of XML; in a CDATA section it has no references.
  void decoded(SourceSpan place, bool has_references) {
    walk_replacements(
        file_.substr(place.begin, place.size()), has_references,
        [&](std::size_t begin, std::size_t end) {
          raw({place.begin + static_cast<std::uint32_t>(begin), place.begin + static_cast<std::uint32_t>(end)});
        },
        [&](std::size_t begin, std::size_t end, const std::string& characters) {
          out_.text += characters;
          runs_.replaced(static_cast<std::uint32_t>(characters.size()), static_cast<std::uint32_t>(end - begin),
                         place.begin + static_cast<std::uint32_t>(begin));
        });
  }
  MappedText take() && {
    out_.runs = std::move(runs_).take();
    return std::move(out_);
  }

 private:
  std::string_view file_;
  MappedText out_;
  text::RunBuilder runs_;
};

SourceSpan moved(SourceSpan span, std::uint32_t by) { return {span.begin + by, span.end + by}; }

/// Calls `visit(token)` for each token of an element's content, its places counted in the file.
template <class Visit>
void walk_content(const XmlTree& tree, const XmlElement& element, const Visit& visit) {
  html::Tokenizer tokenizer(tree.bytes(element.content));
  tokenizer.allow_cdata(true);
  html::Token token;
  while (tokenizer.next(token)) {
    token.span = moved(token.span, element.content.begin);
    token.data = moved(token.data, element.content.begin);
    visit(token);
  }
}

}  // namespace

MappedText text_of(const XmlTree& tree, const XmlElement& element) {
  Collector out(tree.text);
  walk_content(tree, element, [&](const html::Token& token) {
    if (token.kind == html::TokenKind::text) out.decoded(token.data, token.mode == html::TextMode::references);
  });
  return std::move(out).take();
}

MappedText markup_of(const XmlTree& tree, const XmlElement& element) {
  Collector out(tree.text);
  // What XML takes for a tag may be text to HTML.
  walk_content(tree, element, [&](const html::Token& token) {
    out.decoded(token.kind == html::TokenKind::text ? token.data : token.span, false);
  });
  return std::move(out).take();
}

MappedText value_of(const XmlTree& tree, SourceSpan value) {
  Collector out(tree.text);
  out.decoded(value, true);
  return std::move(out).take();
}

std::string decode_xml_references(std::string_view bytes) {
  std::string out;
  walk_replacements(
      bytes, true, [&](std::size_t begin, std::size_t end) { out += bytes.substr(begin, end - begin); },
      [&](std::size_t, std::size_t, const std::string& characters) { out += characters; });
  return out;
}

}  // namespace hexapla::feeds
