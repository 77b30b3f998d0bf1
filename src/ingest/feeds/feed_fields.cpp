#include "ingest/feeds/feed_fields.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "core/utf8.h"
#include "ingest/feeds/feed_time.h"
#include "ingest/feeds/uri.h"
#include "ingest/feeds/xml_text.h"
#include "ingest/html/references.h"
#include "ingest/transfer/base64.h"

namespace hexapla::feeds {
namespace {

using html::equals_ignoring_case;

enum class Role : std::uint8_t { title, content, summary, link, guid, published, updated, author, publisher, language, source };

/// Which element is what; the lower of two ranks holds, of one rank the first that says something.
struct Entry {
  Space space;
  std::string_view name;
  Role role;
  int rank;
};
constexpr std::array table = {
    Entry{Space::core, "title", Role::title, 0},
    Entry{Space::dublin_core, "title", Role::title, 1},
    Entry{Space::media, "title", Role::title, 2},
    Entry{Space::itunes, "title", Role::title, 3},
    Entry{Space::content, "encoded", Role::content, 0},
    Entry{Space::core, "content", Role::content, 1},
    Entry{Space::xhtml, "body", Role::content, 2},
    Entry{Space::core, "body", Role::content, 3},
    Entry{Space::core, "fullitem", Role::content, 4},
    Entry{Space::core, "description", Role::summary, 0},
    Entry{Space::core, "summary", Role::summary, 0},
    Entry{Space::core, "abstract", Role::summary, 1},
    Entry{Space::core, "subtitle", Role::summary, 1},
    Entry{Space::core, "tagline", Role::summary, 1},
    Entry{Space::dublin_core, "description", Role::summary, 2},
    Entry{Space::dublin_core, "abstract", Role::summary, 3},
    Entry{Space::itunes, "summary", Role::summary, 4},
    Entry{Space::media, "description", Role::summary, 5},
    Entry{Space::itunes, "subtitle", Role::summary, 6},
    Entry{Space::core, "info", Role::summary, 7},
    Entry{Space::core, "link", Role::link, 0},
    Entry{Space::core, "guid", Role::guid, 0},
    Entry{Space::core, "pubdate", Role::published, 0},
    Entry{Space::core, "published", Role::published, 0},
    Entry{Space::core, "issued", Role::published, 1},
    Entry{Space::dublin_core, "issued", Role::published, 1},
    Entry{Space::dublin_core, "date", Role::published, 2},
    Entry{Space::core, "date", Role::published, 2},
    Entry{Space::core, "created", Role::published, 3},
    Entry{Space::dublin_core, "created", Role::published, 3},
    Entry{Space::core, "updated", Role::updated, 0},
    Entry{Space::core, "modified", Role::updated, 1},
    Entry{Space::dublin_core, "modified", Role::updated, 1},
    Entry{Space::core, "lastbuilddate", Role::updated, 2},
    Entry{Space::core, "author", Role::author, 0},
    Entry{Space::dublin_core, "creator", Role::author, 1},
    Entry{Space::dublin_core, "author", Role::author, 2},
    Entry{Space::itunes, "author", Role::author, 3},
    Entry{Space::core, "managingeditor", Role::author, 4},
    Entry{Space::dublin_core, "publisher", Role::publisher, 0},
    Entry{Space::core, "language", Role::language, 0},
    Entry{Space::dublin_core, "language", Role::language, 1},
    Entry{Space::core, "source", Role::source, 0},
};

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

std::string attribute_text(const XmlTree& tree, const XmlElement& element, std::string_view name) {
  const auto value = tree.attribute(element, name);
  return value ? std::string(html::trimmed(value_of(tree, *value).text)) : std::string();
}

std::string folded_text(const XmlTree& tree, const XmlElement& element) { return folded(text_of(tree, element)).text; }

bool is_blank(const MappedText& text) { return std::ranges::all_of(text.text, html::is_space); }

/// True for types whose content Atom 1.0 has in base64 (RFC 4287, section 4.1.3.3).
bool is_binary(std::string_view type) {
  return type.find('/') != std::string_view::npos && !type.starts_with("text/") && !type.ends_with("/xml") &&
         !type.ends_with("+xml");
}

/// An element's text by its `type` and `mode`, as Atom 1.0 and 0.3 have them, or as it reads.
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

/// True for content that holds words: neither a picture, nor only an address.
bool holds_words(const XmlTree& tree, const XmlElement& element) {
  const std::string type = html::decode_name(attribute_text(tree, element, "type"));
  return !type.starts_with("image/") && !type.starts_with("audio/") && !type.starts_with("video/");
}

/// "Name (address)" of an element that names a person: by parts, as Atom does, or in one line, as RSS does.
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

/// Reads one entry: holds the best of each role so far.
class FieldReader {
 public:
  explicit FieldReader(const XmlTree& tree) : tree_(tree) { ranks_.fill(unranked); }

  Fields read(std::uint32_t index) {
    const XmlElement& entry = tree_.elements[index];
    read_attributes(entry, index);
    read_children(index, true);
    if (!out_.metadata.url && !guid_.empty()) out_.metadata.url = guid_;
    if (!out_.metadata.language) out_.metadata.language = language_of(tree_, index);
    return std::move(out_);
  }

 private:
  static constexpr int unranked = 100;
  static constexpr int rank_of_second_summary = 50;

  /// Media RSS tells of an entry's film or picture inside elements of its own; what it says is last in rank.
  void read_children(std::uint32_t index, bool enter_media) {
    for (const std::uint32_t child : tree_.children(index)) {
      const XmlElement& element = tree_.elements[child];
      for (const Entry& known : table) {
        if (tree_.is(element, known.space, known.name)) take(child, known.role, known.rank);
      }
      const bool is_media = tree_.is(element, Space::media, "group") || tree_.is(element, Space::media, "content");
      if (is_media && enter_media) read_children(child, false);
    }
  }

  /// CDF has the address and the date in attributes; RSS 1.0 the address, where no link gives it.
  void read_attributes(const XmlElement& entry, std::uint32_t index) {
    if (const std::string href = attribute_text(tree_, entry, "href"); !href.empty())
      out_.metadata.url = resolved(base_of(tree_, index), href);
    if (const std::string time = attribute_text(tree_, entry, "lastmod"); !time.empty()) out_.metadata.updated = time;
    if (const std::string about = attribute_text(tree_, entry, "rdf:about"); about.starts_with("http")) guid_ = about;
  }

  void take(std::uint32_t index, Role role, int rank) {
    int& best = ranks_[static_cast<std::size_t>(role)];
    switch (role) {
      case Role::title:
        return take_field(index, rank, best, out_.title);
      case Role::content:
        if (holds_words(tree_, tree_.elements[index])) take_field(index, rank, best, out_.content);
        return;
      case Role::summary:
        // "description" and "summary" side by side: the second tells more, or else it says the same.
        if (rank == best && rank == 0)
          return take_field(index, rank_of_second_summary, ranks_[static_cast<std::size_t>(Role::content)], out_.content);
        return take_field(index, rank, best, out_.summary);
      case Role::link:
        return take_link(index);
      case Role::guid:
        return take_guid(index);
      case Role::published:
        return take_time(index, rank, best, out_.metadata.published);
      case Role::updated:
        return take_time(index, rank, best, out_.metadata.updated);
      case Role::author:
        return take_text(person_of(tree_, index), rank, best, out_.metadata.author);
      case Role::publisher:
        return take_text(person_of(tree_, index), rank, best, out_.metadata.publisher);
      case Role::language:
        return take_text(folded_text(tree_, tree_.elements[index]), rank, best, out_.metadata.language);
      case Role::source:
        return take_source(index);
    }
  }

  void take_field(std::uint32_t index, int rank, int& best, std::optional<Field>& out) {
    if (rank >= best) return;
    Field field = field_of(tree_, index);
    if (is_blank(field.mapped)) return;
    out = std::move(field);
    best = rank;
  }

  static void take_text(std::string text, int rank, int& best, std::optional<std::string>& out) {
    if (rank >= best || text.empty()) return;
    out = std::move(text);
    best = rank;
  }

  /// Of several times the last holds: feeds that repeat one append the newer.
  void take_time(std::uint32_t index, int rank, int& best, std::optional<std::string>& out) {
    std::string time = feed_time(folded_text(tree_, tree_.elements[index]));
    if (rank > best || time.empty()) return;
    out = std::move(time);
    best = rank;
  }

  /// RSS has the address as text, Atom in an attribute, one link for each relation.
  void take_link(std::uint32_t index) {
    const XmlElement& link = tree_.elements[index];
    const auto href = tree_.attribute(link, "href");
    const std::string rel = html::decode_name(attribute_text(tree_, link, "rel"));
    const std::string type = html::decode_name(attribute_text(tree_, link, "type"));
    const std::string address = href ? attribute_text(tree_, link, "href") : folded_text(tree_, link);
    if (address.empty()) return;
    const bool is_page = type.empty() || type == "text/html" || type == "application/xhtml+xml";
    const bool is_entry = rel.empty() || rel == "alternate";
    if (!is_entry && rel != "self") return;
    const int rank = is_entry && (is_page || !href) ? 0 : is_entry ? 1 : 2;
    take_text(resolved(base_of(tree_, index), address), rank, ranks_[static_cast<std::size_t>(Role::link)], out_.metadata.url);
  }

  /// A guid is the entry's address unless it says that it is none.
  void take_guid(std::uint32_t index) {
    const XmlElement& guid = tree_.elements[index];
    const std::string text = folded_text(tree_, guid);
    if (attribute_text(tree_, guid, "ispermalink") == "false") return;
    if (text.starts_with("http://") || text.starts_with("https://")) guid_ = text;
  }

  /// Where an entry was taken from: its name, as RSS has it, or its feed's title, as Atom has it.
  void take_source(std::uint32_t index) {
    std::string name;
    const std::vector<std::uint32_t> children = tree_.children(index);
    for (const std::uint32_t child : children) {
      if (tree_.is(tree_.elements[child], Space::core, "title")) name = folded_text(tree_, tree_.elements[child]);
    }
    if (children.empty()) name = folded_text(tree_, tree_.elements[index]);
    if (!name.empty()) out_.metadata.publisher = name;
  }

  const XmlTree& tree_;
  Fields out_;
  std::string guid_;
  std::array<int, 11> ranks_{};
};

}  // namespace

Fields read_fields(const XmlTree& tree, std::uint32_t index) { return FieldReader(tree).read(index); }

namespace {

/// What an attribute that holds for all elements inside says; "" if it is too long to be what it should.
std::string shared_value(const XmlTree& tree, std::uint32_t index, std::string_view name) {
  constexpr std::size_t longest = 512;
  const auto value = index == 0 ? std::nullopt : tree.attribute(tree.elements[index], name);
  return value && value->size() <= longest ? attribute_text(tree, tree.elements[index], name) : std::string();
}

}  // namespace

std::optional<std::string> language_of(const XmlTree& tree, std::uint32_t index) {
  std::string value = shared_value(tree, tree.elements[index].language, "xml:lang");
  return value.empty() ? std::nullopt : std::optional(std::move(value));
}

std::string base_of(const XmlTree& tree, std::uint32_t index) {
  constexpr int most_steps = 8;  // of bases that are relative to the ones around them
  std::string out;
  std::uint32_t declares = tree.elements[index].base;
  for (int step = 0; step < most_steps && declares != 0 && !is_absolute(out); ++step) {
    const std::string value = shared_value(tree, declares, "xml:base");
    out = out.empty() ? value : resolved(value, out);
    declares = tree.elements[tree.elements[declares].parent].base;
  }
  return out;
}

}  // namespace hexapla::feeds
