#include "ingest/html/pieces.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

// Tuned on the 97 pages that bench/pages reads (--data); tune again by changing one and running it.
constexpr double link_share_of_prose = 0.4;  ///< a leaf with more of its bytes in links is not running text
constexpr double link_share_kept = 0.8;      ///< nor is it kept among running text with more than this
constexpr std::uint32_t words_of_prose = 8;  ///< a leaf with fewer words is no running text either
constexpr std::uint32_t label_bytes = 40;    ///< longer leaves are no labels

/// Leaves that say what stands beside an article and not what is in it, in lower case, without marks at their end. Sorted.
constexpr std::array<std::string_view, 44> labels = {
    "ad",
    "advert",
    "advertisement",
    "advertisement - continue reading below",
    "advertisements",
    "advertising",
    "advertorial",
    "also read",
    "article continues below",
    "comment",
    "comments",
    "continue reading",
    "continue reading below",
    "don't miss",
    "don’t miss",
    "email",
    "follow us",
    "get the app",
    "iklan",
    "leave a comment",
    "loading",
    "more on this story",
    "more stories",
    "most popular",
    "most read",
    "newsletter",
    "print",
    "promoted",
    "publicidad",
    "publicidade",
    "read also",
    "read more",
    "related",
    "related articles",
    "related stories",
    "related topics",
    "save",
    "share",
    "share this",
    "sign up",
    "sponsored",
    "story continues below",
    "subscribe",
    "trending",
};
static_assert(std::ranges::is_sorted(labels));

class Keeper {
 public:
  Keeper(const Tree& tree, const Leaves& leaves, const std::vector<Role>& roles, std::uint32_t region)
      : tree_(tree), nodes_(tree.nodes), all_(leaves), roles_(roles), region_(region) {}

  std::vector<Piece> keep(const std::vector<bool>& out) const {
    std::vector<Piece> pieces;
    for (std::uint32_t i = all_.leaf_at[region_]; i < all_.leaf_at[nodes_[region_].end]; ++i) {
      const Leaf& leaf = all_.leaves[i];
      if (out[i] || leaf.link_bytes > link_share_kept * leaf.bytes || is_label(leaf)) continue;
      pieces.push_back({.leaf = i, .kind = kind_of(tree_, leaf, roles_, region_)});
    }
    trim(pieces);
    return pieces;
  }

 private:
  bool is_label(const Leaf& leaf) const {
    if (leaf.bytes > label_bytes) return false;
    std::string text;
    for (std::uint32_t i = leaf.first; i <= leaf.last; ++i) {
      if (!nodes_[i].is_text || all_.dropped[i]) continue;
      const std::string_view bytes = tree_.bytes(nodes_[i].source);
      for (const char c : bytes.substr(0, 4096)) {
        if (!is_space(c)) {
          text += lower(c);
        } else if (!text.empty() && text.back() != ' ') {
          text += ' ';
        }
      }
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == ':' || text.back() == '.' || text.back() == '!'))
      text.pop_back();
    return std::ranges::binary_search(labels, std::string_view(text));
  }

  /// True for what may stand at the beginning or the end of an article: sentences, and what is marked as a part of it.
  bool belongs(const Piece& piece) const {
    const Leaf& leaf = all_.leaves[piece.leaf];
    return is_prose(leaf) || leaf.ends_sentence || piece.kind == BlockKind::quotation || piece.kind == BlockKind::caption;
  }

  void trim(std::vector<Piece>& pieces) const {
    const bool any = std::ranges::any_of(pieces, [&](const Piece& piece) { return is_prose(all_.leaves[piece.leaf]); });
    if (!any) return;
    while (!belongs(pieces.back()) && pieces.back().kind != BlockKind::list_item) pieces.pop_back();
    const auto first = std::ranges::find_if(pieces, [&](const Piece& piece) {
      return belongs(piece) || piece.kind == BlockKind::subhead || piece.kind == BlockKind::dek ||
             piece.kind == BlockKind::list_item;
    });
    pieces.erase(pieces.begin(), first);
  }

  const Tree& tree_;
  const std::vector<Node>& nodes_;
  const Leaves& all_;
  const std::vector<Role>& roles_;
  std::uint32_t region_;
};

}  // namespace

bool is_prose(const Leaf& leaf) {
  return leaf.words >= words_of_prose && leaf.link_bytes <= link_share_of_prose * leaf.bytes &&
         (leaf.stops >= 1 || leaf.ends_sentence);
}

BlockKind kind_of(const Tree& tree, const Leaf& leaf, const std::vector<Role>& roles, std::uint32_t region) {
  BlockKind kind = BlockKind::paragraph;
  for (std::uint32_t up = tree.nodes[leaf.first].parent; up > region; up = tree.nodes[up].parent) {
    const Tag tag = tree.nodes[up].tag;
    if (tree.nodes[up].end <= leaf.last) continue;  // an inline element that only begins the leaf
    if (has(tag, is_heading)) return BlockKind::subhead;
    if (roles[up] == Role::caption) return BlockKind::caption;
    if (tag == Tag::blockquote) return BlockKind::quotation;
    if (roles[up] == Role::dek) kind = BlockKind::dek;
    if (tag == Tag::li && kind == BlockKind::paragraph) kind = BlockKind::list_item;
  }
  return kind;
}

std::vector<Piece> keep_pieces(const Tree& tree, const Leaves& leaves, const std::vector<Role>& roles, std::uint32_t region,
                               const std::vector<bool>& out) {
  return Keeper(tree, leaves, roles, region).keep(out);
}

}  // namespace hexapla::html
