#include "ingest/html/pieces.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "ingest/html/notices.h"

namespace hexapla::html {
namespace {

// Tuned on the 97 pages that bench/pages reads (--data); tune again by changing one and running it.
constexpr double link_share_of_prose = 0.4;  ///< a leaf with more of its bytes in links is not running text
constexpr double link_share_kept = 0.8;      ///< nor is it kept among running text with more than this
constexpr std::uint32_t words_of_prose = 8;  ///< a leaf with fewer words is no running text either
constexpr std::uint32_t label_bytes = 40;    ///< longer leaves are no labels
constexpr std::uint32_t paragraphs_around_heading = 3;

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
  Keeper(const Tree& tree, const Leaves& leaves, const std::vector<Role>& roles, std::uint32_t region, Preference prefer)
      : tree_(tree), nodes_(tree.nodes), all_(leaves), roles_(roles), region_(region), prefer_(prefer), prose_in_(nodes_.size()) {
    for (std::uint32_t i = all_.leaf_at[region_]; i < all_.leaf_at[nodes_[region_].end]; ++i) {
      if (is_prose(all_.leaves[i])) ++prose_in_[nodes_[all_.leaves[i].block].parent];
    }
  }

  std::vector<Piece> keep(const std::vector<bool>& out) const {
    std::vector<Piece> pieces;
    for (std::uint32_t i = all_.leaf_at[region_]; i < all_.leaf_at[nodes_[region_].end]; ++i) {
      const Leaf& leaf = all_.leaves[i];
      if (out[i] || is_mere_link(leaf) || is_label(leaf)) continue;
      pieces.push_back({.leaf = i, .kind = kind_of(tree_, leaf, roles_, region_)});
    }
    if (prefer_ != Preference::recall) trim(pieces);
    if (prefer_ == Preference::precision) std::erase_if(pieces, [&](const Piece& piece) { return is_doubtful(piece); });
    return pieces;
  }

 private:
  /// Links that lead elsewhere. A heading that is a link stands between the paragraphs of one element as its part ("What to
  /// buy"), and an address that is spelt out is a source.
  bool is_mere_link(const Leaf& leaf) const {
    if (leaf.link_bytes <= link_share_kept * leaf.bytes || prefer_ == Preference::recall) return false;
    if (has(nodes_[leaf.block].tag, is_heading)) return prose_in_[nodes_[leaf.block].parent] < paragraphs_around_heading;
    if (leaf.words > 1) return true;
    const std::string text = folded_text(tree_, all_, leaf, label_bytes);
    return !text.starts_with("http://") && !text.starts_with("https://") && !text.starts_with("www.");
  }

  /// A paragraph that is no sentence, and what stands below a picture.
  bool is_doubtful(const Piece& piece) const {
    const Leaf& leaf = all_.leaves[piece.leaf];
    return piece.kind == BlockKind::caption || (piece.kind == BlockKind::paragraph && !is_prose(leaf) && !leaf.ends_sentence);
  }

  bool is_label(const Leaf& leaf) const {
    if (leaf.bytes > label_bytes) return false;
    std::string text = folded_text(tree_, all_, leaf, 2 * label_bytes);
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
    const auto ends_nothing = [&](const Piece& piece) {
      return is_closing_notice(tree_, all_, all_.leaves[piece.leaf]) || (!belongs(piece) && piece.kind != BlockKind::list_item);
    };
    while (pieces.size() > 1 && ends_nothing(pieces.back())) pieces.pop_back();
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
  Preference prefer_;
  std::vector<std::uint32_t> prose_in_;  ///< by node: paragraphs of running text that it is the parent of
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
    if (has(tag, is_heading)) return roles[up] == Role::dek ? BlockKind::dek : BlockKind::subhead;
    if (roles[up] == Role::caption) return BlockKind::caption;
    if (tag == Tag::blockquote) return BlockKind::quotation;
    if (tag == Tag::figure && kind == BlockKind::paragraph && !is_prose(leaf)) return BlockKind::caption;
    if (roles[up] == Role::dek) kind = BlockKind::dek;
    if (tag == Tag::li && kind == BlockKind::paragraph) kind = BlockKind::list_item;
  }
  return kind;
}

std::vector<Piece> keep_pieces(const Tree& tree, const Leaves& leaves, const std::vector<Role>& roles, std::uint32_t region,
                               const std::vector<bool>& out, Preference prefer) {
  return Keeper(tree, leaves, roles, region, prefer).keep(out);
}

}  // namespace hexapla::html
