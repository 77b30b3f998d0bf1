#include "ingest/html/title.h"

#include <algorithm>
#include <string>

#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

constexpr std::size_t longest_headline = 2000;  ///< bytes that are compared
constexpr std::size_t heading_limit = 200;      ///< headings that are compared

/// The distinct words of a text in lower case, sorted.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  text = text.substr(0, longest_headline);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool is_sign = c == '\xC2';  // of Latin-1: it divides words
    if (c == '\'') continue;
    if (!is_sign && (is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80)) {
      word += lower(c);
      continue;
    }
    if (is_sign) ++at;
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  }
  if (!word.empty()) words.push_back(std::move(word));
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return both.size();
}

std::string text_of(const Tree& tree, const Leaves& leaves, std::uint32_t node) {
  std::string out;
  for (std::uint32_t i = node; i < tree.nodes[node].end && out.size() < longest_headline; ++i) {
    if (leaves.dropped[i] || !tree.nodes[i].is_text) continue;
    out += decode_value(tree.bytes(tree.nodes[i].source).substr(0, longest_headline), ReferencePlace::text);
    out += ' ';
  }
  return out;
}

struct Heading {
  std::uint32_t node = 0;
  std::vector<std::string> words;
};

/// The page's <h1>, or its lower headings.
std::vector<Heading> headings(const Tree& tree, const Leaves& leaves, bool first_rank) {
  std::vector<Heading> out;
  for (std::uint32_t i = 0; i < tree.nodes.size() && out.size() < heading_limit; ++i) {
    const Node& node = tree.nodes[i];
    if (node.is_text || leaves.dropped[i] || !has(node.tag, is_heading) || (node.tag == Tag::h1) != first_rank) continue;
    out.push_back({.node = i, .words = words_of(text_of(tree, leaves, i))});
  }
  return out;
}

std::vector<std::uint32_t> leaves_of(const Tree& tree, const Leaves& leaves, std::uint32_t node) {
  std::vector<std::uint32_t> out;
  if (node == 0) return out;
  for (std::uint32_t leaf = leaves.leaf_at[node]; leaf < leaves.leaf_at[tree.nodes[node].end]; ++leaf) out.push_back(leaf);
  return out;
}

/// The heading that shares most with what is declared; both must share `share` of their words.
std::uint32_t best_match(const std::vector<Heading>& headings, const std::vector<std::string>& declared, double share_of_heading,
                         double share_of_declared) {
  std::uint32_t best = 0;
  std::size_t most = 0;
  for (const Heading& heading : headings) {
    const std::size_t common = shared(heading.words, declared);
    if (common <= most || static_cast<double>(common) < share_of_heading * static_cast<double>(heading.words.size()) ||
        static_cast<double>(common) < share_of_declared * static_cast<double>(declared.size())) {
      continue;
    }
    most = common;
    best = heading.node;
  }
  return best;
}

/// Without declared words to go by: the first <h1> of the region, else the last before it; one word is a logo, no headline.
std::uint32_t nearest(const std::vector<Heading>& headings, const Node& region, std::uint32_t region_index) {
  std::uint32_t before = 0;
  for (const Heading& heading : headings) {
    if (heading.words.size() < 3) continue;
    if (heading.node >= region_index && heading.node < region.end) return heading.node;
    if (heading.node < region_index) before = heading.node;
  }
  return before;
}

}  // namespace

std::vector<std::uint32_t> find_headline(const Tree& tree, const Leaves& leaves, std::string_view declared) {
  const std::vector<std::string> wanted = words_of(declared);
  if (wanted.empty()) return {};
  std::uint32_t chosen = best_match(headings(tree, leaves, true), wanted, 0.5, 0.3);
  if (chosen == 0) chosen = best_match(headings(tree, leaves, false), wanted, 0.8, 0.6);
  return leaves_of(tree, leaves, chosen);
}

std::vector<std::uint32_t> nearest_headline(const Tree& tree, const Leaves& leaves, std::uint32_t region) {
  return leaves_of(tree, leaves, nearest(headings(tree, leaves, true), tree.nodes[region], region));
}

void mark_repeated_headline(const Tree& tree, const Leaves& leaves, std::uint32_t region,
                            const std::vector<std::uint32_t>& title_leaves, std::string_view declared, std::vector<bool>& out) {
  std::string headline;
  if (title_leaves.empty()) std::ranges::transform(trimmed(declared), std::back_inserter(headline), lower);
  for (const std::uint32_t leaf : title_leaves) {
    if (!headline.empty()) headline += ' ';
    headline += folded_text(tree, leaves, leaves.leaves[leaf], longest_headline);
  }
  if (headline.empty() || headline.size() >= longest_headline) return;
  for (std::uint32_t i = leaves.leaf_at[region]; i < leaves.leaf_at[tree.nodes[region].end]; ++i) {
    const Leaf& leaf = leaves.leaves[i];
    // References make a text's bytes differ from those that it is written with.
    if (out[i] || leaf.bytes > headline.size() * 2 || leaf.bytes * 2 < headline.size()) continue;
    if (folded_text(tree, leaves, leaf, longest_headline) == headline) out[i] = true;
  }
}

SourceSpan without_site_name(std::string_view html, SourceSpan title, std::string_view publisher) {
  constexpr std::size_t longest_name = 4;
  const std::vector<std::string> site = words_of(publisher);
  while (true) {
    const std::string_view text = html.substr(title.begin, title.size());
    std::size_t cut = std::string_view::npos;
    for (const std::string_view divider : {" | ", " - ", " – ", " — ", " :: ", " » ", " &#8211; ", " &ndash; ", " &#8212; ",
                                           " &mdash; ", " &raquo; ", " &#124; ", " &bull; ", " • ", " · "}) {
      const std::size_t at = text.rfind(divider);
      if (at != std::string_view::npos && (cut == std::string_view::npos || at > cut)) cut = at;
    }
    if (cut == std::string_view::npos) return title;
    const std::vector<std::string> last = words_of(decode_value(text.substr(cut), ReferencePlace::text));
    const std::vector<std::string> left = words_of(decode_value(text.substr(0, cut), ReferencePlace::text));
    const bool names_site = !site.empty() && shared(last, site) * 2 >= last.size();
    if (left.size() <= last.size() || (!names_site && last.size() > longest_name)) return title;
    title.end = title.begin + static_cast<std::uint32_t>(cut);
  }
}

}  // namespace hexapla::html
