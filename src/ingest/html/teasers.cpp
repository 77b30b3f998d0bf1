#include "ingest/html/teasers.h"

#include <algorithm>
#include <string_view>

#include "ingest/html/pieces.h"
#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

// Tuned on the 97 pages that bench/pages reads (--data); tune again by changing one and running it.
constexpr std::uint32_t least_cards = 3;
constexpr double share_of_link = 0.8;            ///< of a leaf's bytes that makes it one link
constexpr std::uint32_t words_of_link = 2;       ///< a link of fewer words is a section's name
constexpr std::uint32_t words_of_card = 40;      ///< besides its links; on average
constexpr double share_of_region = 0.3;          ///< cards that hold more of the region's words are its article
constexpr double share_of_links_in_list = 0.25;  ///< of a list's bytes
constexpr std::uint32_t words_of_heading = 8;

/// Leaves [begin, end) that lead elsewhere if nothing comes after them.
struct Group {
  std::uint32_t begin;
  std::uint32_t end;
  std::uint32_t around;  ///< the element in which its heading may stand
  bool anywhere;         ///< or wherever they stand
};

class Marker {
 public:
  Marker(const Tree& tree, const Leaves& leaves, std::uint32_t region, std::vector<bool>& out)
      : tree_(tree), nodes_(tree.nodes), all_(leaves), region_(region), out_(out) {
    const std::size_t count = all_.leaves.size();
    sums_.resize(count + 1);
    for (std::size_t i = 0; i < count; ++i) {
      const Leaf& leaf = all_.leaves[i];
      const bool is_link = leaf.link_bytes >= share_of_link * leaf.bytes;
      Sums& sum = sums_[i + 1] = sums_[i];
      sum.bytes += leaf.bytes;
      sum.link_bytes += leaf.link_bytes;
      if (leaf.link_bytes > 0) ++sum.linked;
      if (is_link && leaf.words >= words_of_link) ++sum.links;
      if (out_[i] || is_link) continue;
      sum.words += leaf.words;
      if (is_prose(leaf) || leaf.ends_sentence) ++sum.sentences;
    }
  }

  void mark() {
    find_groups();
    // Groups that end later are looked at first, so that one stands before nothing but teasers.
    std::ranges::stable_sort(groups_, [](const Group& a, const Group& b) { return a.end > b.end; });
    std::uint32_t clear_from = all_.leaf_at[nodes_[region_].end];
    Group marked{};
    for (const Group& group : groups_) {
      if (group.begin >= marked.begin && group.end <= marked.end) continue;  // inside one that is
      while (clear_from > group.end && (out_[clear_from - 1] || !is_prose(all_.leaves[clear_from - 1]))) --clear_from;
      if (!group.anywhere && clear_from > group.end) continue;
      marked = group;
      std::fill(out_.begin() + group.begin, out_.begin() + group.end, true);
      if (group.begin > all_.leaf_at[group.around] && is_heading_of(group.begin - 1)) out_[group.begin - 1] = true;
    }
  }

 private:
  /// Of the leaves before one: what is a link; of the rest that is not out words and sentences; which hold links, and all bytes
  /// and those of links.
  struct Sums {
    std::uint32_t links = 0;
    std::uint32_t words = 0;
    std::uint32_t sentences = 0;
    std::uint32_t linked = 0;
    std::uint64_t bytes = 0;
    std::uint64_t link_bytes = 0;
  };

  Sums between(std::uint32_t begin, std::uint32_t end) const {
    const Sums &a = sums_[begin], &b = sums_[end];
    return {b.links - a.links,   b.words - a.words, b.sentences - a.sentences,
            b.linked - a.linked, b.bytes - a.bytes, b.link_bytes - a.link_bytes};
  }
  Sums in(std::uint32_t node) const { return between(all_.leaf_at[node], all_.leaf_at[nodes_[node].end]); }

  bool is_heading_of(std::uint32_t leaf) const {
    return all_.leaves[leaf].words <= words_of_heading && !is_prose(all_.leaves[leaf]);
  }

  void find_groups() {
    for (std::uint32_t i = region_; i < nodes_[region_].end; ++i) {
      if (nodes_[i].is_text || all_.dropped[i]) continue;
      if (nodes_[i].tag == Tag::ul || nodes_[i].tag == Tag::ol) add_list(i);
      add_cards(i);
    }
  }

  /// The first of an element's classes; none is "".
  std::string_view first_class(std::uint32_t node) const {
    const std::string_view all = trimmed(tree_.attribute(nodes_[node], AttributeName::class_).value_or(""));
    return all.substr(0, std::ranges::find_if(all, is_space) - all.begin());
  }

  bool alike(std::uint32_t a, std::uint32_t b) const {
    return nodes_[a].tag == nodes_[b].tag && first_class(a) == first_class(b);
  }

  bool is_card(std::uint32_t node) const {
    const std::uint32_t count = all_.leaf_at[nodes_[node].end] - all_.leaf_at[node];
    return count >= 2 && has(nodes_[node].tag, is_block) && in(node).links > 0;
  }

  /// The stretches of an element's children that are cards alike.
  void add_cards(std::uint32_t parent) {
    std::uint32_t first = 0, last = 0, count = 0;
    const auto end_stretch = [&] {
      if (count >= least_cards) add_stretch(parent, first, last, count);
      count = 0;
    };
    for (std::uint32_t child = parent + 1; child < nodes_[parent].end; child = nodes_[child].end) {
      if (nodes_[child].is_text || all_.leaf_at[child] == all_.leaf_at[nodes_[child].end]) continue;
      if (!is_card(child) || (count > 0 && !alike(last, child))) end_stretch();
      if (!is_card(child)) continue;
      if (count++ == 0) first = child;
      last = child;
    }
    end_stretch();
  }

  void add_stretch(std::uint32_t parent, std::uint32_t first, std::uint32_t last, std::uint32_t count) {
    const std::uint32_t begin = all_.leaf_at[first], end = all_.leaf_at[nodes_[last].end];
    const Sums sums = between(begin, end);
    if (sums.words > count * words_of_card) return;
    if (static_cast<double>(sums.words) > share_of_region * static_cast<double>(in(region_).words)) return;
    groups_.push_back({.begin = begin, .end = end, .around = around(parent), .anywhere = sums.sentences == 0});
  }

  void add_list(std::uint32_t list) {
    const std::uint32_t begin = all_.leaf_at[list], end = all_.leaf_at[nodes_[list].end];
    if (end - begin < least_cards || begin == all_.leaf_at[region_] || !is_heading_of(begin - 1)) return;
    const Sums sums = between(begin, end);
    if (sums.linked < end - begin) return;
    if (static_cast<double>(sums.link_bytes) < share_of_links_in_list * static_cast<double>(sums.bytes)) return;
    groups_.push_back({.begin = begin, .end = end, .around = around(list), .anywhere = false});
  }

  /// The element around an element's own, inside the region.
  std::uint32_t around(std::uint32_t node) const { return node == region_ ? node : std::max(nodes_[node].parent, region_); }

  const Tree& tree_;
  const std::vector<Node>& nodes_;
  const Leaves& all_;
  std::uint32_t region_;
  std::vector<bool>& out_;
  std::vector<Sums> sums_;
  std::vector<Group> groups_;
};

}  // namespace

void mark_teasers(const Tree& tree, const Leaves& leaves, std::uint32_t region, std::vector<bool>& out) {
  Marker(tree, leaves, region, out).mark();
}

}  // namespace hexapla::html
