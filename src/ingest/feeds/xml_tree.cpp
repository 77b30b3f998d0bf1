#include "ingest/feeds/xml_tree.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>

#include "ingest/html/references.h"

namespace hexapla::feeds {
namespace {

using html::equals_ignoring_case;

/// Declarations of prefixes that are kept in mind at one place; further ones count as not made.
constexpr std::size_t most_declarations = 256;
constexpr std::size_t most_attributes = 128;

struct Known {
  std::string_view name;
  Space space;
};

/// How the addresses of namespaces begin, in lower case and without scheme, as their vocabularies' specifications give them.
constexpr std::array known_addresses = {
    Known{"purl.org/dc/", Space::dublin_core},
    Known{"purl.org/rss/1.0/modules/dc", Space::dublin_core},
    Known{"purl.org/rss/1.0/modules/content", Space::content},
    Known{"search.yahoo.com/mrss", Space::media},
    Known{"video.search.yahoo.com/mrss", Space::media},
    Known{"tools.search.yahoo.com/mrss", Space::media},
    Known{"www.itunes.com/dtds/podcast-1.0.dtd", Space::itunes},
    Known{"example.com/dtds/podcast-1.0.dtd", Space::itunes},
    Known{"www.w3.org/1999/xhtml", Space::xhtml},
    Known{"www.w3.org/xml/1998/namespace", Space::xml},
    Known{"www.w3.org/2005/atom", Space::core},
    Known{"purl.org/atom/", Space::core},
    Known{"purl.org/rss/1.0/modules/", Space::other},
    Known{"purl.org/rss/", Space::core},
    Known{"purl.org/net/rss", Space::core},
    Known{"my.netscape.com/rdf/simple/0.9", Space::core},
    Known{"channel.netscape.com/rdf/simple/0.9", Space::core},
    Known{"my.netscape.com/publish/formats/rss-0.91.dtd", Space::core},
    Known{"backend.userland.com/", Space::core},
    Known{"blogs.law.harvard.edu/tech/rss", Space::core},
    Known{"cyber.law.harvard.edu/rss", Space::core},
    Known{"rssnamespace.org/feedburner", Space::other},
};

constexpr std::array known_prefixes = {
    Known{"dc", Space::dublin_core},  Known{"dcterms", Space::dublin_core},
    Known{"content", Space::content}, Known{"media", Space::media},
    Known{"itunes", Space::itunes},   Known{"xhtml", Space::xhtml},
    Known{"html", Space::xhtml},      Known{"xml", Space::xml},
    Known{"atom", Space::core},       Known{"atom10", Space::core},
    Known{"atom03", Space::core},     Known{"rss", Space::core},
};

bool starts_ignoring_case(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && equals_ignoring_case(text.substr(0, word.size()), word);
}

/// The vocabulary that an address names. One that is not known is the feed's own where it has no prefix: there were drafts.
Space space_of_address(std::string_view address, bool has_prefix) {
  address = html::trimmed(address);
  if (const std::size_t scheme = address.find("://"); scheme != std::string_view::npos) address = address.substr(scheme + 3);
  for (const Known& known : known_addresses) {
    if (starts_ignoring_case(address, known.name)) return known.space;
  }
  return has_prefix ? Space::other : Space::core;
}

Space space_of_prefix(std::string_view prefix) {
  for (const Known& known : known_prefixes) {
    if (equals_ignoring_case(prefix, known.name)) return known.space;
  }
  return prefix.empty() ? Space::core : Space::other;
}

struct SplitName {
  std::string_view prefix;
  std::string_view local;
};
SplitName split(std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return {{}, name};
  return {name.substr(0, colon), name.substr(colon + 1)};
}

class Reader {
 public:
  Reader(std::string_view text, std::uint32_t depth, std::uint32_t most_elements)
      : depth_(depth), most_elements_(most_elements), tokenizer_(text) {
    tree_.text = text;
    tokenizer_.allow_cdata(true);
    const SourceSpan all = {0, static_cast<std::uint32_t>(text.size())};
    tree_.elements.push_back({.name = {}, .source = all, .content = all, .space = Space::other});
  }

  Result<XmlTree> read() {
    html::Token token;
    while (tokenizer_.next(token)) {
      if (token.kind == html::TokenKind::end_tag) close(token);
      if (token.kind != html::TokenKind::start_tag) continue;
      if (tree_.elements.size() >= most_elements_) {
        return std::unexpected(Error{.code = ErrorCode::limit,
                                     .reason = fmt::format("more than {} elements", most_elements_),
                                     .offset = token.span.begin});
      }
      open(token);
    }
    close_down_to(0, static_cast<std::uint32_t>(tree_.text.size()));
    tree_.elements[0].end = static_cast<std::uint32_t>(tree_.elements.size());
    return std::move(tree_);
  }

 private:
  struct Declaration {
    std::string_view prefix;
    Space space;
    std::size_t open;  ///< how many elements were open
  };
  struct Open {
    std::uint32_t element;
    std::string_view name;  ///< with its prefix
  };

  static bool is_entry(std::string_view name) {
    return equals_ignoring_case(name, "item") || equals_ignoring_case(name, "entry");
  }

  void open(const html::Token& token) {
    const std::string_view name = tree_.bytes(token.data);
    // An entry inside an entry or a field of one: what stands before it was never closed.
    for (std::size_t inside = 1; is_entry(name) && inside <= std::min<std::size_t>(2, open_.size()); ++inside) {
      if (is_entry(open_[open_.size() - inside].name)) close_down_to(open_.size() - inside, token.span.begin);
    }
    for (const html::AttributeToken& attribute : token.attributes) declare(attribute);
    const auto [prefix, local] = split(name);
    const auto local_begin = static_cast<std::uint32_t>(token.data.end - local.size());
    const auto index = static_cast<std::uint32_t>(tree_.elements.size());
    tree_.elements.push_back({.parent = open_.empty() ? 0 : open_.back().element,
                              .end = index + 1,
                              .name = {local_begin, token.data.end},
                              .source = token.span,
                              .content = {token.span.end, token.span.end},
                              .first_attribute = static_cast<std::uint32_t>(tree_.attributes.size()),
                              .attributes = static_cast<std::uint32_t>(std::min(token.attributes.size(), most_attributes)),
                              .space = space_of(prefix)});
    XmlElement& element = tree_.elements.back();
    tree_.attributes.insert(tree_.attributes.end(), token.attributes.begin(), token.attributes.begin() + element.attributes);
    element.base = tree_.attribute(element, "xml:base") ? index : tree_.elements[element.parent].base;
    element.language = tree_.attribute(element, "xml:lang") ? index : tree_.elements[element.parent].language;
    // A link with an address is empty, whether it says so or not.
    const bool is_empty = token.self_closing || (equals_ignoring_case(local, "link") && tree_.attribute(element, "href"));
    if (open_.size() >= depth_ && !is_empty) {
      if (!tree_.flattened_at) tree_.flattened_at = token.span.begin;
    } else if (!is_empty) {
      open_.push_back({index, name});
      return;
    }
    undeclare(open_.size());
  }

  void close(const html::Token& token) {
    const std::string_view name = tree_.bytes(token.data);
    for (std::size_t i = open_.size(); i > 0; --i) {
      if (open_[i - 1].name.size() != name.size() || !same_name(open_[i - 1].name, name)) continue;
      close_down_to(i, token.span.begin);
      tree_.elements[open_.back().element].source.end = token.span.end;
      tree_.elements[open_.back().element].content.end = token.span.begin;
      tree_.elements[open_.back().element].end = static_cast<std::uint32_t>(tree_.elements.size());
      open_.pop_back();
      return undeclare(open_.size());
    }
  }

  static bool same_name(std::string_view a, std::string_view b) { return std::ranges::equal(a, b, {}, html::lower, html::lower); }

  /// Closes what is open beyond `count` elements at byte `at`.
  void close_down_to(std::size_t count, std::uint32_t at) {
    while (open_.size() > count) {
      XmlElement& element = tree_.elements[open_.back().element];
      element.content.end = element.source.end = at;
      element.end = static_cast<std::uint32_t>(tree_.elements.size());
      open_.pop_back();
    }
    undeclare(count);
  }

  void declare(const html::AttributeToken& attribute) {
    const std::string_view name = tree_.bytes(attribute.name);
    if (!starts_ignoring_case(name, "xmlns") || declarations_.size() >= most_declarations) return;
    const auto [before, prefix] = split(name);
    const bool is_default = name.size() == 5;
    if (!is_default && before.size() != 5) return;
    const std::string address = html::decode_value(tree_.bytes(attribute.value), html::ReferencePlace::attribute);
    declarations_.push_back({is_default ? std::string_view() : prefix, space_of_address(address, !is_default), open_.size() + 1});
  }
  void undeclare(std::size_t open) {
    while (!declarations_.empty() && declarations_.back().open > open) declarations_.pop_back();
  }

  Space space_of(std::string_view prefix) const {
    for (auto declared = declarations_.rbegin(); declared != declarations_.rend(); ++declared) {
      if (declared->prefix == prefix) return declared->space;
    }
    return space_of_prefix(prefix);
  }

  std::uint32_t depth_;
  std::uint32_t most_elements_;
  html::Tokenizer tokenizer_;
  XmlTree tree_;
  std::vector<Open> open_;
  std::vector<Declaration> declarations_;
};

}  // namespace

bool XmlTree::is(const XmlElement& element, Space space, std::string_view name) const {
  return element.space == space && equals_ignoring_case(bytes(element.name), name);
}

std::optional<SourceSpan> XmlTree::attribute(const XmlElement& element, std::string_view name) const {
  for (std::uint32_t i = 0; i < element.attributes; ++i) {
    const html::AttributeToken& attribute = attributes[element.first_attribute + i];
    if (equals_ignoring_case(bytes(attribute.name), name)) return attribute.value;
  }
  return std::nullopt;
}

std::vector<std::uint32_t> XmlTree::children(std::uint32_t index) const {
  std::vector<std::uint32_t> out;
  for (std::uint32_t child = index + 1; child < elements[index].end; child = elements[child].end) out.push_back(child);
  return out;
}

Result<XmlTree> read_xml(std::string_view text, std::uint32_t depth, std::uint32_t most_elements) {
  return Reader(text, depth, most_elements).read();
}

}  // namespace hexapla::feeds
