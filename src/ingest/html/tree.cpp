#include "ingest/html/tree.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "core/try.h"
#include "ingest/html/references.h"
#include "ingest/html/tokenizer.h"

namespace hexapla::html {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(AttributeName::count)> attribute_names = {
    "class", "id",   "role",     "itemprop", "itemtype", "style",   "hidden", "aria-hidden", "href",       "rel",
    "lang",  "name", "property", "content",  "datetime", "pubdate", "type",   "charset",     "http-equiv", "data-testid"};

/// Elements that end an open element of their kind or of a sibling kind when they begin, up to the nearest of some container.
struct Implied {
  std::array<Tag, 3> closes;      ///< root: none
  std::array<Tag, 3> containers;  ///< that shield what is outside them
};

constexpr Tag none = Tag::root;

constexpr Implied implied_by(Tag tag) {
  switch (tag) {
    case Tag::li:
      return {{Tag::li, none, none}, {Tag::ul, Tag::ol, Tag::menu}};
    case Tag::dt:
    case Tag::dd:
      return {{Tag::dt, Tag::dd, none}, {Tag::dl, none, none}};
    case Tag::option:
      return {{Tag::option, none, none}, {Tag::select, none, none}};
    case Tag::optgroup:
      return {{Tag::option, Tag::optgroup, none}, {Tag::select, none, none}};
    case Tag::td:
    case Tag::th:
      return {{Tag::td, Tag::th, Tag::caption}, {Tag::table, none, none}};
    case Tag::tr:
      return {{Tag::tr, Tag::caption, Tag::colgroup}, {Tag::table, none, none}};
    case Tag::tbody:
    case Tag::thead:
    case Tag::tfoot:
      return {{Tag::tbody, Tag::thead, Tag::tfoot}, {Tag::table, none, none}};
    default:
      return {{none, none, none}, {none, none, none}};
  }
}

/// Grows the tree token by token. The open elements form a stack; for each tag the place of its innermost open element is kept,
/// so that no end tag has to look through the stack.
class Builder {
 public:
  Builder(std::string_view html, std::uint32_t depth_limit, std::uint32_t node_limit)
      : tokenizer_(html),
        depth_limit_(std::max(depth_limit, 4U)),
        node_limit_(node_limit),
        is_xml_(trimmed(html).starts_with("<?xml")) {
    tokenizer_.allow_cdata(is_xml_);
    tree_.html = html;
    tree_.nodes.reserve(std::min<std::size_t>(html.size() / 24 + 16, node_limit));
    tree_.nodes.push_back({});
    push(0);
  }

  Result<Tree> build() {
    Token token;
    while (tokenizer_.next(token)) {
      if (token.kind == TokenKind::text) text(token);
      if (token.kind == TokenKind::start_tag) start_tag(token);
      if (token.kind == TokenKind::end_tag) end_tag(tag_of(tree_.bytes(token.data)));
      if (tree_.nodes.size() > node_limit_) {
        return std::unexpected(Error{.code = ErrorCode::limit,
                                     .reason = fmt::format("the page has more than {} elements and texts", node_limit_),
                                     .offset = token.span.begin});
      }
    }
    pop_to(0);
    return std::move(tree_);
  }

 private:
  struct Open {
    std::uint32_t node;
    std::uint32_t previous_same;     ///< stack place + 1 of the next outer element with this tag; 0: none
    std::uint32_t previous_barrier;  ///< the same for the next outer barrier
    std::uint32_t previous_block;
  };

  std::uint32_t depth() const { return static_cast<std::uint32_t>(stack_.size()); }
  /// Stack place + 1 of the innermost open element with this tag, 0 if none is open.
  std::uint32_t place(Tag tag) const { return places_[static_cast<std::size_t>(tag)]; }

  void push(std::uint32_t node) {
    const Tag tag = tree_.nodes[node].tag;
    auto& mine = places_[static_cast<std::size_t>(tag)];
    stack_.push_back({.node = node, .previous_same = mine, .previous_barrier = barrier_, .previous_block = block_});
    mine = depth();
    if (has(tag, is_barrier)) barrier_ = depth();
    if (has(tag, is_block)) block_ = depth();
  }

  void pop() {
    const Open open = stack_.back();
    stack_.pop_back();
    Node& node = tree_.nodes[open.node];
    node.end = static_cast<std::uint32_t>(tree_.nodes.size());
    places_[static_cast<std::size_t>(node.tag)] = open.previous_same;
    barrier_ = open.previous_barrier;
    block_ = open.previous_block;
  }

  void pop_to(std::uint32_t size) {
    while (depth() > size) pop();
  }

  Node& add(SourceSpan source, Tag tag) {
    tree_.nodes.push_back({.parent = stack_.back().node,
                           .end = static_cast<std::uint32_t>(tree_.nodes.size()) + 1,
                           .source = source,
                           .first_attribute = static_cast<std::uint32_t>(tree_.attributes.size()),
                           .tag = tag});
    return tree_.nodes.back();
  }

  void text(const Token& token) {
    if (place(Tag::head) == depth() && has_ink(tree_.bytes(token.data))) pop();
    Node& node = add(token.data, Tag::root);
    node.is_text = true;
    node.is_raw = token.mode == TextMode::raw;
  }

  static bool has_ink(std::string_view bytes) {
    return std::ranges::any_of(bytes, [](char c) { return !is_space(c); });
  }

  bool in_foreign() const { return place(Tag::svg) != 0 || place(Tag::math) != 0; }

  void start_tag(const Token& token) {
    const Tag tag = tag_of(tree_.bytes(token.data));
    if ((tag == Tag::html || tag == Tag::body) && place(tag) != 0) return;
    if (in_foreign() && has(tag, is_block)) leave_foreign();
    if (place(Tag::head) != 0 && !in_foreign() && place(Tag::template_) == 0 && tag != Tag::head && !has(tag, is_head_content)) {
      pop_to(place(Tag::head) - 1);
    }
    close_implied(tag);
    if (depth() >= depth_limit_) {
      flatten(token, tag);
      return;
    }
    add(token.span, tag);
    keep_attributes(token);
    if (has(tag, is_void) || (is_xml_ && token.self_closing)) return;
    if (in_foreign() || tag == Tag::svg || tag == Tag::math) {
      tokenizer_.allow_cdata(true);
      if (token.self_closing) return;
    } else {
      enter_content(tag);
    }
    push(static_cast<std::uint32_t>(tree_.nodes.size()) - 1);
  }

  /// A start tag deeper than the limit: its content goes to the deepest element that is open.
  void flatten(const Token& token, Tag tag) {
    if (!tree_.flattened_at) tree_.flattened_at = token.span.begin;
    if (has(tag, is_void) || (token.self_closing && (is_xml_ || in_foreign()))) return;
    ++flattened_;
    if (!in_foreign()) enter_content(tag);
    if (!in_foreign() && (has(tag, has_raw_content) || has(tag, has_text_content))) {
      // Nothing of a script may become text: read to its end here.
      Token content;
      if (tokenizer_.next(content) && content.kind == TokenKind::text) tokenizer_.next(content);
      --flattened_;
    }
  }

  void enter_content(Tag tag) {
    if (tag == Tag::plaintext) return tokenizer_.enter(TokenizerState::plaintext);
    if (tag == Tag::script) return tokenizer_.enter(TokenizerState::script_data, name_of(tag));
    if (has(tag, has_raw_content)) return tokenizer_.enter(TokenizerState::rawtext, name_of(tag));
    if (has(tag, has_text_content)) return tokenizer_.enter(TokenizerState::rcdata, name_of(tag));
  }

  void leave_foreign() {
    std::uint32_t outermost = depth() + 1;
    for (const Tag tag : {Tag::svg, Tag::math}) {
      for (std::uint32_t at = place(tag); at != 0; at = stack_[at - 1].previous_same) outermost = std::min(outermost, at);
    }
    pop_to(outermost - 1);
    tokenizer_.allow_cdata(is_xml_);
  }

  /// End tags that this start tag implies.
  void close_implied(Tag tag) {
    if (has(tag, closes_paragraph) && place(Tag::p) > barrier_) pop_to(place(Tag::p) - 1);
    if (has(tag, is_heading) && has(tree_.nodes[stack_.back().node].tag, is_heading)) pop();
    if (tag == Tag::a && place(Tag::a) > std::max(barrier_, block_)) pop_to(place(Tag::a) - 1);
    const Implied implied = implied_by(tag);
    if (implied.closes[0] == none) return;
    std::uint32_t shield = implied.containers[0] == Tag::table ? 0 : barrier_;
    for (const Tag container : implied.containers) {
      if (container != none) shield = std::max(shield, place(container));
    }
    for (const Tag closed : implied.closes) {
      if (closed != none && place(closed) > shield) pop_to(place(closed) - 1);
    }
    if (tag == Tag::tr || tag == Tag::tbody || tag == Tag::thead || tag == Tag::tfoot) {
      for (const Tag cell : {Tag::td, Tag::th, Tag::tr}) {
        if (place(cell) > shield) pop_to(place(cell) - 1);
      }
    }
  }

  void end_tag(Tag tag) {
    if (flattened_ > 0 && tag != Tag::body && tag != Tag::html) {
      if (tag != Tag::p && tag != Tag::br) --flattened_;
      return;
    }
    if (tag == Tag::br) {
      if (depth() < depth_limit_) add({}, Tag::br);
      return;
    }
    if (tag == Tag::html || tag == Tag::body) return;  // what follows still belongs to the page
    std::uint32_t at = place(tag);
    if (has(tag, is_heading)) {
      for (const Tag heading : {Tag::h1, Tag::h2, Tag::h3, Tag::h4, Tag::h5, Tag::h6}) at = std::max(at, place(heading));
    }
    if (at == 0) return;
    const bool of_table = tag == Tag::table || tag == Tag::tr || tag == Tag::tbody || tag == Tag::thead || tag == Tag::tfoot ||
                          has(tag, is_barrier);
    if (of_table ? at < place(Tag::table) : at < barrier_) return;
    // As in the standard, the end tag of what is no block may not close one.
    if (!has(tag, is_block) && !has(tag, is_barrier) && at < block_) return;
    pop_to(at - 1);
    if (!in_foreign()) tokenizer_.allow_cdata(is_xml_);
  }

  void keep_attributes(const Token& token) {
    Node& node = tree_.nodes.back();
    std::uint32_t seen = 0;
    for (const AttributeToken& attribute : token.attributes) {
      const std::string_view name = tree_.bytes(attribute.name);
      for (std::size_t i = 0; i < attribute_names.size(); ++i) {
        if ((seen >> i & 1U) != 0 || !equals_ignoring_case(name, attribute_names[i])) continue;
        seen |= 1U << i;
        tree_.attributes.push_back({.name = static_cast<AttributeName>(i), .value = attribute.value});
        ++node.attributes;
      }
    }
  }

  Tokenizer tokenizer_;
  std::uint32_t depth_limit_;
  std::uint32_t node_limit_;
  bool is_xml_;  ///< begins with an XML declaration: "<a/>" is empty whatever it is, and CDATA sections are text
  Tree tree_;
  std::vector<Open> stack_;
  std::array<std::uint32_t, tag_count> places_{};
  std::uint32_t barrier_ = 0;  ///< stack place + 1 of the innermost barrier
  std::uint32_t block_ = 0;    ///< and of the innermost block
  std::uint64_t flattened_ = 0;
};

}  // namespace

std::optional<std::string_view> Tree::attribute(const Node& node, AttributeName name) const {
  for (std::uint32_t i = node.first_attribute; i < node.first_attribute + node.attributes; ++i) {
    if (attributes[i].name == name) return bytes(attributes[i].value);
  }
  return std::nullopt;
}

Result<Tree> build_tree(std::string_view html, std::uint32_t depth_limit, std::uint32_t node_limit) {
  return Builder(html, depth_limit, node_limit).build();
}

}  // namespace hexapla::html
