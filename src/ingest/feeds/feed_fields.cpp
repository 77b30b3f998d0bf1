#include "ingest/feeds/feed_fields.h"

#include <algorithm>
#include <array>

#include "ingest/feeds/feed_elements.h"
#include "ingest/feeds/feed_time.h"
#include "ingest/feeds/uri.h"
#include "ingest/html/references.h"

namespace hexapla::feeds {
namespace {

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

bool is_blank(const ingest::MappedText& text) { return std::ranges::all_of(text.text, html::is_space); }

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
