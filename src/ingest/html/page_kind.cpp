#include "ingest/html/page_kind.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace hexapla::html {
namespace {

// Chosen so that none of the 97 article pages that bench/pages reads (--data) is told to be no article; it prints how many are.
constexpr std::uint32_t words_of_stub = 250;    ///< an article for subscribers with more words is taken to be whole
constexpr std::uint32_t words_of_nothing = 20;  ///< a page with fewer words in its text holds hardly any
constexpr std::size_t bytes_of_page = 4096;     ///< unless the page itself is small
constexpr std::uint32_t words_of_index = 150;   ///< an index has fewer words of running text
constexpr std::uint32_t least_headlines = 12;   ///< and at least so many headlines that are links
constexpr std::uint32_t words_of_headline = 4;  ///< a link of fewer words is a section's name
constexpr double share_of_link = 0.8;           ///< of a leaf's bytes that makes it one link
constexpr std::uint32_t longest_notice = 400;   ///< bytes of a leaf that asks readers to subscribe

/// What pages say where an article ends for those who do not pay, in lower case.
constexpr std::array<std::string_view, 12> notices = {
    "already a subscriber", "already subscribed?",   "become a subscriber to read", "continue reading with a subscription",
    "for subscribers only", "subscribe to continue", "subscribe to read",           "subscribers only",
    "to continue reading",  "to keep reading",       "to read the full article",    "to read the rest of this",
};

bool asks_to_subscribe(const Tree& tree, const Leaves& leaves) {
  return std::ranges::any_of(leaves.leaves, [&](const Leaf& leaf) {
    if (leaf.bytes > longest_notice) return false;
    const std::string text = folded_text(tree, leaves, leaf, 2 * longest_notice);
    return std::ranges::any_of(notices, [&](std::string_view notice) { return text.find(notice) != std::string::npos; });
  });
}

}  // namespace

std::optional<std::string> not_an_article(const Tree& tree, const Leaves& leaves, const MainText& main,
                                          const PageMetadata& head) {
  std::uint32_t words = 0;
  std::uint32_t prose = 0;
  for (const Piece& piece : main.pieces) {
    const Leaf& leaf = leaves.leaves[piece.leaf];
    words += leaf.words;
    if (is_prose(leaf)) prose += leaf.words;
  }
  const auto headlines = std::ranges::count_if(leaves.leaves, [](const Leaf& leaf) {
    return leaf.words >= words_of_headline && leaf.link_bytes >= share_of_link * leaf.bytes;
  });
  if (words < words_of_stub && (head.for_subscribers || asks_to_subscribe(tree, leaves)))
    return fmt::format("the page is for subscribers and shows {} words: likely the beginning of an article, not the whole",
                       words);
  if (!head.metadata.published && prose < words_of_index && headlines >= least_headlines)
    return fmt::format("the page reads as an index of articles: {} headlines that are links, {} words of running text", headlines,
                       prose);
  if (words < words_of_nothing && tree.html.size() >= bytes_of_page)
    return fmt::format("the page holds hardly any text: {} words in {} bytes", words, tree.html.size());
  return std::nullopt;
}

}  // namespace hexapla::html
