#include "ingest/html/metadata.h"

#include <algorithm>
#include <array>

#include "ingest/html/iso_time.h"
#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

/// What a <meta> may give, each kind with its names, the most trusted first.
enum class Field : std::uint8_t { title, author, publisher, url, published, updated, language, count };

struct MetaName {
  std::string_view name;
  Field field;
};

constexpr std::array<MetaName, 50> meta_names = {{
    {"og:title", Field::title},
    {"twitter:title", Field::title},
    {"parsely-title", Field::title},
    {"dc.title", Field::title},
    {"dcterms.title", Field::title},
    {"headline", Field::title},
    {"author", Field::author},
    {"article:author", Field::author},
    {"parsely-author", Field::author},
    {"sailthru.author", Field::author},
    {"dc.creator", Field::author},
    {"dcterms.creator", Field::author},
    {"dc.creator.creator", Field::author},
    {"byl", Field::author},
    {"og:site_name", Field::publisher},
    {"dc.publisher", Field::publisher},
    {"dcterms.publisher", Field::publisher},
    {"application-name", Field::publisher},
    {"og:url", Field::url},
    {"parsely-link", Field::url},
    {"article:published_time", Field::published},
    {"article:published", Field::published},
    {"og:published_time", Field::published},
    {"datepublished", Field::published},
    {"parsely-pub-date", Field::published},
    {"sailthru.date", Field::published},
    {"dc.date.issued", Field::published},
    {"dcterms.issued", Field::published},
    {"dcterms.created", Field::published},
    {"dc.date.created", Field::published},
    {"dc.date", Field::published},
    {"dcterms.date", Field::published},
    {"publishdate", Field::published},
    {"publish-date", Field::published},
    {"publish_date", Field::published},
    {"publication_date", Field::published},
    {"pubdate", Field::published},
    {"pdate", Field::published},
    {"date", Field::published},
    {"article:modified_time", Field::updated},
    {"article:modified", Field::updated},
    {"og:updated_time", Field::updated},
    {"datemodified", Field::updated},
    {"dcterms.modified", Field::updated},
    {"dc.date.modified", Field::updated},
    {"lastmod", Field::updated},
    {"last-modified", Field::updated},
    {"content-language", Field::language},
    {"dc.language", Field::language},
    {"og:locale", Field::language},
}};

bool is_url(std::string_view value) { return value.starts_with("http://") || value.starts_with("https://"); }

class Reader {
 public:
  explicit Reader(const Tree& tree) : tree_(tree) { ranks_.fill(meta_names.size()); }

  PageMetadata read() {
    for (std::uint32_t i = 0; i < tree_.nodes.size(); ++i) {
      const Node& node = tree_.nodes[i];
      if (!node.is_text) element(i, node);
    }
    return assembled();
  }

 private:
  static constexpr auto fields = static_cast<std::size_t>(Field::count);

  std::string value(const Node& node, AttributeName name) const {
    const auto raw = tree_.attribute(node, name);
    return raw ? std::string(trimmed(decode_value(*raw, ReferencePlace::attribute))) : std::string();
  }

  void element(std::uint32_t i, const Node& node) {
    switch (node.tag) {
      case Tag::meta:
        meta(node);
        break;
      case Tag::title:
        title(i);
        break;
      case Tag::script:
        script(i);
        break;
      case Tag::html:
        if (language_.empty()) language_ = value(node, AttributeName::lang);
        break;
      case Tag::link:
        if (canonical_.empty() && equals_ignoring_case(value(node, AttributeName::rel), "canonical")) {
          canonical_ = value(node, AttributeName::href);
        }
        break;
      case Tag::time:
        time(i);
        break;
      default:
        if (node.attributes != 0) item(i);
    }
  }

  void offer(Field field, std::size_t rank, std::string text) {
    const auto at = static_cast<std::size_t>(field);
    if (text.empty() || rank >= ranks_[at]) return;
    if ((field == Field::published || field == Field::updated) && !iso_time(text)) return;
    if (field == Field::author && is_url(text)) return;
    ranks_[at] = rank;
    found_[at] = std::move(text);
  }

  void meta(const Node& node) {
    // A page may say property for name and name for property.
    for (const AttributeName key :
         {AttributeName::property, AttributeName::name, AttributeName::itemprop, AttributeName::http_equiv}) {
      const auto name = tree_.attribute(node, key);
      if (!name) continue;
      for (std::size_t rank = 0; rank < meta_names.size(); ++rank) {
        if (!equals_ignoring_case(*name, meta_names[rank].name)) continue;
        const bool better = rank < ranks_[static_cast<std::size_t>(meta_names[rank].field)];
        offer(meta_names[rank].field, rank, value(node, AttributeName::content));
        if (meta_names[rank].field == Field::title && better) keep_title_source(node);
      }
    }
  }

  void keep_title_source(const Node& node) {
    for (std::uint32_t i = node.first_attribute; i < node.first_attribute + node.attributes; ++i) {
      const Attribute& attribute = tree_.attributes[i];
      if (attribute.name == AttributeName::content && !attribute.value.empty()) out_.title_source = attribute.value;
    }
  }

  void title(std::uint32_t i) {
    if (!title_.empty() || i + 1 >= tree_.nodes[i].end) return;
    for (std::uint32_t up = tree_.nodes[i].parent; up != 0; up = tree_.nodes[up].parent) {
      if (tree_.nodes[up].tag == Tag::svg) return;
    }
    title_ = tree_.nodes[i + 1].source;
  }

  void script(std::uint32_t i) {
    const Node& node = tree_.nodes[i];
    const auto type = tree_.attribute(node, AttributeName::type);
    if (!type || i + 1 >= node.end || !equals_ignoring_case(trimmed(*type).substr(0, 19), "application/ld+json")) return;
    const SourceSpan source = tree_.nodes[i + 1].source;
    read_json_ld(tree_.bytes(source), source.begin, linked_, out_.warnings);
  }

  void time(std::uint32_t i) {
    const Node& node = tree_.nodes[i];
    item(i);
    const std::string when = value(node, AttributeName::datetime);
    if (when.empty()) return;
    if (tree_.attribute(node, AttributeName::pubdate)) offer(Field::published, meta_names.size() - 2, when);
  }

  /// itemprop (microdata) on any element: its content or datetime, else its first text.
  void item(std::uint32_t i) {
    const Node& node = tree_.nodes[i];
    const auto property = tree_.attribute(node, AttributeName::itemprop);
    if (!property) return;
    std::string text = value(node, AttributeName::content);
    if (text.empty()) text = value(node, AttributeName::datetime);
    if (equals_ignoring_case(*property, "datepublished")) offer(Field::published, meta_names.size() - 3, text);
    if (equals_ignoring_case(*property, "datemodified")) offer(Field::updated, meta_names.size() - 3, text);
  }

  PageMetadata assembled() {
    const auto found = [&](Field field) -> std::string& { return found_[static_cast<std::size_t>(field)]; };
    const auto first = [](std::initializer_list<std::string> values) -> std::optional<std::string> {
      for (const std::string& text : values) {
        if (!text.empty()) return text;
      }
      return std::nullopt;
    };
    const auto moment = [](const std::optional<std::string>& text) { return text ? iso_time(*text) : std::nullopt; };
    const auto dated = [&](const std::string& text) { return iso_time(text) ? text : std::string(); };
    const auto linkable = [](const std::string& text) { return is_url(text) ? text : std::string(); };
    Metadata& metadata = out_.metadata;
    metadata.author = first({is_url(linked_.author) ? "" : linked_.author, found(Field::author)});
    metadata.publisher = first({found(Field::publisher), is_url(linked_.publisher) ? "" : linked_.publisher});
    metadata.url = first({linkable(canonical_), linkable(found(Field::url)), linkable(linked_.url)});
    metadata.published = moment(first({dated(linked_.published), found(Field::published)}));
    metadata.updated = moment(first({dated(linked_.updated), found(Field::updated)}));
    metadata.language = first({language_, linked_.language, found(Field::language)});
    if (metadata.language) std::ranges::replace(*metadata.language, '_', '-');
    out_.for_subscribers = linked_.is_free == "false";
    out_.title_in_attribute = !out_.title_source.empty();
    if (!out_.title_in_attribute) out_.title_source = title_;
    out_.headline = found(Field::title);
    if (out_.headline.empty()) out_.headline = linked_.headline;
    if (out_.headline.empty()) out_.headline = trimmed(decode_value(tree_.bytes(title_), ReferencePlace::text));
    return std::move(out_);
  }

  const Tree& tree_;
  PageMetadata out_;
  LinkedData linked_;
  std::array<std::size_t, fields> ranks_{};
  std::array<std::string, fields> found_{};
  std::string language_, canonical_;
  SourceSpan title_;
};

}  // namespace

PageMetadata read_metadata(const Tree& tree) { return Reader(tree).read(); }

std::optional<std::string> first_time(const Tree& tree, std::uint32_t region) {
  for (std::uint32_t i = 0; i < tree.nodes[region].end; ++i) {
    const Node& node = tree.nodes[i];
    if (node.is_text || node.tag != Tag::time) continue;
    const auto written = tree.attribute(node, AttributeName::datetime);
    if (auto when = written ? iso_time(decode_value(*written, ReferencePlace::attribute)) : std::nullopt) return when;
  }
  return std::nullopt;
}

}  // namespace hexapla::html
