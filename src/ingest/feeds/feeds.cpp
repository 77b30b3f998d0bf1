#include "ingest/feeds/feeds.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "ingest/entry/entry_draft.h"
#include "ingest/entry/piece.h"
#include "ingest/feeds/feed_fields.h"
#include "ingest/feeds/uri.h"
#include "ingest/feeds/xml_tree.h"
#include "ingest/html/references.h"

namespace hexapla::ingest {
namespace {

using feeds::Space;
using feeds::XmlElement;
using feeds::XmlTree;

constexpr std::size_t head_size = 64U << 10U;       ///< bytes that are looked at to tell a feed
constexpr std::size_t longest_inherited = 512;      ///< bytes of a name or an address; a longer one is none
constexpr std::uint32_t most_elements = 5'000'000;  ///< of one feed, about 60 bytes each

std::string_view local_name(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool is_root(std::string_view name) {
  constexpr std::array<std::string_view, 4> roots = {"rss", "feed", "rdf", "channel"};
  return std::ranges::any_of(roots, [&](std::string_view root) { return html::equals_ignoring_case(local_name(name), root); });
}

/// Reads one feed.
class FeedReader {
 public:
  FeedReader(const Decoded& input, const IngestOptions& options, const XmlTree& tree)
      : input_(input), options_(options), tree_(tree) {}

  Records read() {
    out_.holds_accounts = true;
    channel_ = find_channel();
    channel_fields_ = feeds::read_fields(tree_, channel_);
    name_feed();
    std::uint64_t index = 0;
    for (std::uint32_t i = 1; i < tree_.elements.size();) {
      if (!is_entry(tree_.elements[i])) {
        ++i;
        continue;
      }
      if (index == options_.limits.records) {
        fail({.code = ErrorCode::limit,
              .reason = fmt::format("more than {} entries; the rest is not read", options_.limits.records),
              .offset = tree_.elements[i].source.begin});
        break;
      }
      take(i, index++);
      i = tree_.elements[i].end;
    }
    if (index == 0) take_channel();
    warn_of_flattening();
    return std::move(out_);
  }

 private:
  bool is_entry(const XmlElement& element) const {
    return tree_.is(element, Space::core, "item") || tree_.is(element, Space::core, "entry");
  }

  /// The element that tells of the feed: Atom's root, RSS's channel.
  std::uint32_t find_channel() const {
    std::uint32_t root = 0;
    for (std::uint32_t i = 1; i < tree_.elements.size(); ++i) {
      const XmlElement& element = tree_.elements[i];
      if (tree_.is(element, Space::core, "channel") || tree_.is(element, Space::core, "feed")) return i;
      if (root == 0 && is_root(tree_.bytes(element.name))) root = i;
    }
    return root;
  }

  void take(std::uint32_t element, std::uint64_t index) {
    Fields fields = feeds::read_fields(tree_, element);
    inherit(fields.metadata);
    add(element, index, "an entry", std::move(fields));
  }

  /// What the feed says holds for an entry that does not say it itself.
  void inherit(Metadata& entry) const {
    if (entry.url && !feeds::is_absolute(*entry.url) && feed_.url) entry.url = feeds::resolved(*feed_.url, *entry.url);
    if (!entry.language) entry.language = feed_.language;
    if (!entry.author && is_atom()) entry.author = feed_.author;
    if (!entry.publisher) entry.publisher = feed_.publisher;
  }
  bool is_atom() const { return html::equals_ignoring_case(tree_.bytes(tree_.elements[channel_].name), "feed"); }

  /// What entries inherit, each of a size that many can: the publisher is the feed's title or, without one, whom it names so.
  void name_feed() {
    feed_ = channel_fields_.metadata;
    if (channel_fields_.title) {
      const auto title = read_title(*channel_fields_.title, options_.limits.html_depth);
      if (title && !title->blocks.empty()) feed_.publisher = title->mapped.text;
    }
    for (std::optional<std::string>* value : {&feed_.url, &feed_.language, &feed_.author, &feed_.publisher}) {
      if (*value && (*value)->size() > longest_inherited) value->reset();
    }
  }

  void take_channel() {
    add(channel_, 0, "a feed", std::move(channel_fields_));
    if (out_.accounts.empty()) return;
    auto& draft = std::get<Draft>(out_.accounts.front());
    draft.warnings.push_back({"a feed without entries; what it says of itself stands here"});
  }

  void add(std::uint32_t element, std::uint64_t index, std::string_view what, Fields fields) {
    const SourceSpan source = tree_.elements[element].source;
    auto draft = draft_of(input_,
                          {.place = {source.begin, source.end},
                           .record = index,
                           .steps = {"xml", "html"},
                           .what = what,
                           .fields = std::move(fields)},
                          options_);
    if (draft) {
      out_.accounts.emplace_back(*std::move(draft));
    } else {
      fail(std::move(draft).error());
    }
  }

  /// `error.offset` is a byte of the decoded file.
  void fail(Error error) {
    error.file = input_.file;
    const auto at = static_cast<std::uint32_t>(std::min<std::uint64_t>(error.offset.value_or(0), input_.text.size() - 1));
    error.offset = payload_of(input_, {at, at + 1}).begin;
    out_.failed.push_back(std::move(error));
  }

  void warn_of_flattening() {
    if (!tree_.flattened_at || out_.accounts.empty()) return;
    auto& draft = std::get<Draft>(out_.accounts.front());
    draft.warnings.push_back(
        {fmt::format("elements of the feed nested deeper than {} were flattened", options_.limits.html_depth)});
  }

  const Decoded& input_;
  const IngestOptions& options_;
  const XmlTree& tree_;
  std::uint32_t channel_ = 0;
  Fields channel_fields_;
  Metadata feed_;
  Records out_;
};

}  // namespace

bool is_feed(std::string_view text) {
  html::Tokenizer tokenizer(text.substr(0, head_size));
  html::Token token;
  while (tokenizer.next(token)) {
    const std::string_view bytes = text.substr(token.data.begin, token.data.size());
    if (token.kind == html::TokenKind::start_tag) {
      if (!is_root(bytes)) return false;
      // RDF holds anything; a feed in it says so by its elements.
      const std::string_view head = text.substr(0, head_size);
      return !html::equals_ignoring_case(local_name(bytes), "rdf") || head.find("purl.org/rss/") != std::string_view::npos ||
             head.find("netscape.com/rdf/simple/") != std::string_view::npos || head.find("<channel") != std::string_view::npos;
    }
    // A byte-order mark, and what is left of a DOCTYPE's own brackets, are no text.
    const bool is_text =
        token.kind == html::TokenKind::text && bytes.find_first_not_of(" \t\r\n\f]>\xEF\xBB\xBF") != std::string_view::npos;
    if (is_text && bytes.find('%') == std::string_view::npos) return false;
    if (token.kind == html::TokenKind::end_tag) return false;
  }
  return false;
}

Records read_feed(const Decoded& input, const IngestOptions& options) {
  const auto tree = feeds::read_xml(input.text, options.limits.html_depth, most_elements);
  if (tree) return FeedReader(input, options, *tree).read();
  Records out;
  out.holds_accounts = true;
  out.failed.push_back(tree.error());
  out.failed.back().file = input.file;
  const auto at = static_cast<std::uint32_t>(tree.error().offset.value_or(0));
  out.failed.back().offset = payload_of(input, {at, at + 1}).begin;
  return out;
}

}  // namespace hexapla::ingest
