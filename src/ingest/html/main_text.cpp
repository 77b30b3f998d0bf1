#include "ingest/html/main_text.h"

#include <algorithm>
#include <string>

#include "ingest/html/boilerplate.h"
#include "ingest/html/pieces.h"
#include "ingest/html/references.h"
#include "ingest/html/teasers.h"
#include "ingest/html/title.h"

namespace hexapla::html {
namespace {

// All tuned on the 97 pages that bench/pages reads (--data); tune again by changing one and running it.
constexpr double share_too_great_to_drop = 0.4;  ///< what holds more of the running text is not dropped for a doubtful name
constexpr double share_after_headline =
    0.3;  ///< with this much of the running text after the headline, what is before it counts for nothing
constexpr double share_of_declared_body =
    0.2;  ///< an element that is declared the article's body is it with this much of the running text
constexpr double share_of_all_declared = 0.85;      ///< and this much of what stands in all elements so declared
constexpr double share_of_headline_article = 0.15;  ///< an <article> around the headline is it with this much
constexpr double share_to_descend = 0.6;            ///< an element is entered if it holds this much of its parent's running text
constexpr double share_to_descend_named = 0.35;     ///< the same if it is named as the article or its body
constexpr double share_to_descend_in_body = 0.85;   ///< the same inside an element that is named so

std::vector<Role> roles_of(const Tree& tree, const Leaves& leaves) {
  std::vector<Role> roles(tree.nodes.size());
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    if (!tree.nodes[i].is_text && !leaves.dropped[i]) roles[i] = role_of(tree, tree.nodes[i]);
  }
  return roles;
}

class Chooser {
 public:
  Chooser(const Tree& tree, const Leaves& leaves, PageOptions options)
      : tree_(tree), nodes_(tree.nodes), all_(leaves), options_(options) {}

  MainText choose(std::string_view declared_title) {
    roles_ = roles_of(tree_, all_);
    MainText main;
    main.title_leaves = find_headline(tree_, all_, declared_title);
    shield_wrappers(main.title_leaves);
    sum_prose({});
    std::vector<bool> out(all_.leaves.size());
    mark_boilerplate(out);
    for (const std::uint32_t leaf : main.title_leaves) out[leaf] = true;
    sum_prose(out);
    pass_over_what_precedes(main.title_leaves, out);
    sum_declared();
    main.region = declared_body();
    if (main.region == 0) main.region = descend(article_around(main.title_leaves));
    if (main.title_leaves.empty()) main.title_leaves = nearest_headline(tree_, all_, main.region);
    for (const std::uint32_t leaf : main.title_leaves) out[leaf] = true;
    mark_repeated_headline(tree_, all_, main.region, main.title_leaves, declared_title, out);
    if (options_.prefer != Preference::recall) mark_teasers(tree_, all_, main.region, out);
    main.pieces = keep_pieces(tree_, all_, roles_, main.region, out, options_.prefer);
    if (options_.comments) add_comments(main);
    return main;
  }

 private:
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

  /// Elements around the headline or around a declared body are no boilerplate, whatever they are called.
  void shield_wrappers(const std::vector<std::uint32_t>& title_leaves) {
    shielded_.assign(nodes_.size(), false);
    const auto shield = [&](std::uint32_t node) {
      for (std::uint32_t up = node; !shielded_[up]; up = nodes_[up].parent) shielded_[up] = true;
    };
    shielded_[0] = true;
    for (const std::uint32_t leaf : title_leaves) shield(all_.leaves[leaf].block);
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (roles_[i] == Role::article_body &&
          equals_ignoring_case(tree_.attribute(nodes_[i], AttributeName::itemprop).value_or(""), "articlebody")) {
        shield(i);
      }
    }
  }

  bool drops(std::uint32_t i, double total) const {
    const Role role = roles_[i];
    if (shielded_[i] || nodes_[i].tag == Tag::body) return false;
    if (role == Role::comments) return true;
    if (role == Role::boilerplate)
      return nodes_[i].tag != Tag::form || static_cast<double>(prose(i)) <= share_too_great_to_drop * total;
    if (options_.prefer == Preference::recall) return false;
    return (role == Role::doubtful || role == Role::credits) && static_cast<double>(prose(i)) <= share_too_great_to_drop * total;
  }

  void mark_boilerplate(std::vector<bool>& out) const {
    const auto total = static_cast<double>(sums_.back());
    for (std::uint32_t i = 0; i < nodes_.size();) {
      if (drops(i, total)) {
        std::uint32_t last = all_.leaf_at[nodes_[i].end];
        // An inline element may only begin a leaf that goes on after it.
        if (last > all_.leaf_at[i] && all_.leaves[last - 1].last >= nodes_[i].end) --last;
        std::fill(out.begin() + all_.leaf_at[i], out.begin() + last, true);
        i = nodes_[i].end;
      } else {
        ++i;
      }
    }
  }

  /// What readers wrote, behind the article: sentences, without names, counts and buttons.
  void add_comments(MainText& main) const {
    for (std::uint32_t i = 0; i < nodes_.size();) {
      if (roles_[i] != Role::comments || shielded_[i]) {
        ++i;
        continue;
      }
      for (std::uint32_t leaf = all_.leaf_at[i]; leaf < all_.leaf_at[nodes_[i].end]; ++leaf) {
        const Leaf& text = all_.leaves[leaf];
        if (!is_prose(text) && !text.ends_sentence) continue;
        main.pieces.push_back({.leaf = leaf});
        ++main.comments;
      }
      i = nodes_[i].end;
    }
  }

  /// Teasers above the headline do not decide where the article is.
  void pass_over_what_precedes(const std::vector<std::uint32_t>& title_leaves, const std::vector<bool>& out) {
    if (title_leaves.empty()) return;
    const std::uint64_t before = sums_[title_leaves.front()];
    if (static_cast<double>(sums_.back() - before) < share_after_headline * static_cast<double>(sums_.back())) return;
    std::vector<bool> also_out = out;
    std::fill(also_out.begin(), also_out.begin() + title_leaves.front(), true);
    sum_prose(also_out);
  }

  /// Sums of the running text that stands in declared bodies, before each leaf.
  void sum_declared() {
    declared_.assign(all_.leaves.size() + 1, 0);
    std::uint32_t node = 0;
    for (std::uint32_t i = 0; i < nodes_.size();) {
      if (roles_[i] != Role::article_body) {
        ++i;
        continue;
      }
      for (; node < all_.leaf_at[i]; ++node) declared_[node + 1] = declared_[node];
      for (; node < all_.leaf_at[nodes_[i].end]; ++node) declared_[node + 1] = declared_[node] + sums_[node + 1] - sums_[node];
      i = nodes_[i].end;
    }
    for (; node < all_.leaves.size(); ++node) declared_[node + 1] = declared_[node];
  }
  std::uint64_t declared(std::uint32_t node) const {
    return declared_[all_.leaf_at[nodes_[node].end]] - declared_[all_.leaf_at[node]];
  }

  /// The element that microdata or its name declares the article's body; 0 if there is none with enough text, or several share
  /// it.
  std::uint32_t declared_body() const {
    std::uint32_t best = 0;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (roles_[i] == Role::article_body && (best == 0 || prose(i) > prose(best))) best = i;
    }
    const auto held = static_cast<double>(prose(best));
    const bool holds = held >= share_of_declared_body * static_cast<double>(sums_.back()) &&
                       held >= share_of_all_declared * static_cast<double>(declared_.back());
    return holds && held > 0 ? best : 0;
  }

  /// The innermost <article> around the headline, if it holds running text enough to be the article; else the root.
  std::uint32_t article_around(const std::vector<std::uint32_t>& title_leaves) const {
    if (title_leaves.empty()) return 0;
    for (std::uint32_t up = all_.leaves[title_leaves.front()].block; up != 0; up = nodes_[up].parent) {
      if (nodes_[up].tag != Tag::article) continue;
      if (static_cast<double>(prose(up)) >= share_of_headline_article * static_cast<double>(sums_.back())) return up;
    }
    return 0;
  }

  /// From the root down to the element that holds most of the running text.
  std::uint32_t descend(std::uint32_t here) const {
    bool in_body = false;
    while (true) {
      const auto mine = static_cast<double>(prose(here));
      std::uint32_t best = 0;
      std::uint64_t most = 0;
      for (std::uint32_t child = here + 1; child < nodes_[here].end; child = nodes_[child].end) {
        if (nodes_[child].is_text) continue;
        const std::uint64_t held = prose(child);
        if (held > most) {
          most = held;
          best = child;
        }
      }
      if (best == 0 || holds_leaf(best)) return here;
      const bool whole = static_cast<double>(declared(best)) >= share_of_all_declared * static_cast<double>(declared(here));
      if (!whole && roles_[best] == Role::article_body) return here;  // a body in parts: all of them
      const bool named = whole && (roles_[best] == Role::article_body || roles_[best] == Role::article);
      const double share = in_body ? share_to_descend_in_body : named ? share_to_descend_named : share_to_descend;
      if (static_cast<double>(most) < share * mine) return here;
      in_body = in_body || roles_[best] == Role::article_body;
      here = best;
    }
  }

  /// True if the element itself is one paragraph.
  bool holds_leaf(std::uint32_t node) const { return all_.leaf_at[nodes_[node].end] - all_.leaf_at[node] <= 1; }

  const Tree& tree_;
  const std::vector<Node>& nodes_;
  const Leaves& all_;
  PageOptions options_;
  std::vector<Role> roles_;
  std::vector<bool> shielded_;           ///< by node: not to be dropped for its name
  std::vector<std::uint64_t> sums_;      ///< before each leaf: running text
  std::vector<std::uint64_t> declared_;  ///< of this what stands in declared bodies
};

}  // namespace

MainText find_main_text(const Tree& tree, const Leaves& leaves, std::string_view declared_title, bool everything,
                        PageOptions options) {
  MainText main;
  if (!everything) main = Chooser(tree, leaves, options).choose(declared_title);
  if (main.pieces.empty()) {
    main.region = 0;
    const std::vector<Role> roles = roles_of(tree, leaves);
    for (std::uint32_t i = 0; i < leaves.leaves.size(); ++i) {
      main.pieces.push_back({.leaf = i, .kind = kind_of(tree, leaves.leaves[i], roles, 0)});
    }
  }
  return main;
}

}  // namespace hexapla::html
