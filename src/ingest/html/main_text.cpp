#include "ingest/html/main_text.h"

#include <algorithm>
#include <string>

#include "ingest/html/boilerplate.h"
#include "ingest/html/title.h"

namespace hexapla::html {
namespace {

// All tuned on the 97 pages that bench/pages reads (--data); tune again by changing one and running it.
constexpr double link_share_of_prose = 0.4;      ///< a leaf with more of its bytes in links is not running text
constexpr std::uint32_t words_of_prose = 8;      ///< a leaf with fewer words is none either
constexpr double share_too_great_to_drop = 0.4;  ///< what holds more of the page's running text is not dropped for its name
constexpr double share_to_descend = 0.6;         ///< an element is entered if it holds this much of its parent's running text
constexpr double share_to_descend_named = 0.35;  ///< the same if it is named as an article's body

class Chooser {
 public:
  Chooser(const Tree& tree, const Leaves& leaves) : tree_(tree), nodes_(tree.nodes), all_(leaves) {}

  MainText choose(std::string_view declared_title) {
    roles_.resize(nodes_.size());
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (!nodes_[i].is_text && !all_.dropped[i]) roles_[i] = role_of(tree_, nodes_[i]);
    }
    sum_prose({});
    std::vector<bool> out(all_.leaves.size());
    mark_boilerplate(out);
    sum_prose(out);
    MainText main;
    main.region = descend();
    main.title_leaves = find_headline(tree_, all_, main.region, declared_title);
    for (const std::uint32_t leaf : main.title_leaves) out[leaf] = true;
    keep(main, out);
    return main;
  }

 private:
  bool is_prose(const Leaf& leaf) const {
    return leaf.words >= words_of_prose && leaf.link_bytes <= link_share_of_prose * leaf.bytes &&
           (leaf.stops >= 1 || leaf.ends_sentence);
  }

  /// Sums of running text before each leaf, without the leaves of `out`.
  void sum_prose(const std::vector<bool>& out) {
    sums_.assign(all_.leaves.size() + 1, 0);
    for (std::size_t i = 0; i < all_.leaves.size(); ++i) {
      const Leaf& leaf = all_.leaves[i];
      const bool counts = (out.empty() || !out[i]) && is_prose(leaf);
      sums_[i + 1] = sums_[i] + (counts ? leaf.bytes - leaf.link_bytes : 0);
    }
  }

  std::uint64_t prose(std::uint32_t node) const { return sums_[all_.leaf_at[nodes_[node].end]] - sums_[all_.leaf_at[node]]; }

  void mark_boilerplate(std::vector<bool>& out) const {
    const auto total = static_cast<double>(sums_.back());
    for (std::uint32_t i = 0; i < nodes_.size();) {
      const Role role = roles_[i];
      const bool drops = role == Role::boilerplate || role == Role::credits;
      if (drops && static_cast<double>(prose(i)) <= share_too_great_to_drop * total) {
        std::fill(out.begin() + all_.leaf_at[i], out.begin() + all_.leaf_at[nodes_[i].end], true);
        i = nodes_[i].end;
      } else {
        ++i;
      }
    }
  }

  /// From the root down to the element that holds most of the running text.
  std::uint32_t descend() const {
    std::uint32_t here = 0;
    while (true) {
      const auto mine = static_cast<double>(prose(here));
      std::uint32_t best = 0;
      std::uint64_t most = 0;
      for (std::uint32_t child = here + 1; child < nodes_[here].end; child = nodes_[child].end) {
        if (nodes_[child].is_text || !has(nodes_[child].tag, is_block)) {
          if (nodes_[child].is_text || nodes_[child].tag < Tag::first_unknown) {
            if (nodes_[child].tag != Tag::html && nodes_[child].tag != Tag::span) continue;
          }
        }
        const std::uint64_t held = prose(child);
        if (held > most) {
          most = held;
          best = child;
        }
      }
      if (best == 0 || holds_leaf(best)) return here;
      const bool named = roles_[best] == Role::article_body || roles_[best] == Role::article;
      if (static_cast<double>(most) < (named ? share_to_descend_named : share_to_descend) * mine) return here;
      here = best;
    }
  }

  /// True if the element itself is one paragraph.
  bool holds_leaf(std::uint32_t node) const { return all_.leaf_at[nodes_[node].end] - all_.leaf_at[node] <= 1; }

  void keep(MainText& main, const std::vector<bool>& out) const {
    const std::uint32_t first = all_.leaf_at[main.region];
    const std::uint32_t last = all_.leaf_at[nodes_[main.region].end];
    for (std::uint32_t i = first; i < last; ++i) {
      const Leaf& leaf = all_.leaves[i];
      if (out[i] || leaf.link_bytes > link_share_of_prose * 2 * leaf.bytes) continue;
      main.pieces.push_back({.leaf = i, .kind = kind_of(leaf, main.region)});
    }
  }

  BlockKind kind_of(const Leaf& leaf, std::uint32_t region) const {
    BlockKind kind = BlockKind::paragraph;
    for (std::uint32_t up = leaf.block; up > region; up = nodes_[up].parent) {
      const Tag tag = nodes_[up].tag;
      if (has(tag, is_heading)) return BlockKind::subhead;
      if (roles_[up] == Role::caption) return BlockKind::caption;
      if (tag == Tag::blockquote) return BlockKind::quotation;
      if (roles_[up] == Role::dek) kind = BlockKind::dek;
      if (tag == Tag::li) kind = BlockKind::list_item;
    }
    return kind;
  }

  const Tree& tree_;
  const std::vector<Node>& nodes_;
  const Leaves& all_;
  std::vector<Role> roles_;
  std::vector<std::uint64_t> sums_;
};

}  // namespace

MainText find_main_text(const Tree& tree, const Leaves& leaves, std::string_view declared_title, bool everything) {
  MainText main;
  if (!everything) main = Chooser(tree, leaves).choose(declared_title);
  if (main.pieces.empty()) {
    main.region = 0;
    for (std::uint32_t i = 0; i < leaves.leaves.size(); ++i) main.pieces.push_back({.leaf = i});
  }
  return main;
}

}  // namespace hexapla::html
