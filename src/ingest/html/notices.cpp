#include "ingest/html/notices.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace hexapla::html {
namespace {

constexpr std::uint32_t words_of_notice = 45;  ///< tuned on the 97 pages that bench/pages reads (--data)
constexpr std::size_t bytes_of_notice = 600;

/// How calls begin that lead elsewhere, in lower case. Each is one only with a link or an address in it.
constexpr std::array<std::string_view, 39> calls = {
    "also read",       "click here",   "contact us", "download our",   "download the",
    "email us",        "find us on",   "follow @",   "follow her",     "follow him",
    "follow me",       "follow our",   "follow the", "follow us",      "for more information",
    "for more news",   "for more on",  "get our",    "get the latest", "got a tip",
    "have a tip",      "have you got", "join our",   "join the",       "keep up with",
    "like us",         "listen to",    "read also",  "read more",      "read next",
    "see also",        "see more",     "send us",    "share your",     "sign up",
    "stay up to date", "subscribe",    "want more",  "you can follow",
};

/// And what such calls say further on.
constexpr std::array<std::string_view, 10> calls_inside = {
    "click here for", "click here to", "follow her on", "follow him on",    "follow me on",
    "follow them on", "follow us on",  "sign up for",   "subscribe to our", "to our newsletter",
};

constexpr std::array<std::string_view, 6> rights = {
    "all rights reserved", "copyright ", "copyright:", "\u00A9", "\u24D2", "(c) 20",
};

bool begins_with_any(std::string_view text, const auto& words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}

}  // namespace

bool is_closing_notice(const Tree& tree, const Leaves& leaves, const Leaf& leaf) {
  if (leaf.words > words_of_notice) return false;
  const std::string text = folded_text(tree, leaves, leaf, bytes_of_notice);
  if (begins_with_any(text, rights)) return true;
  const bool leads_away = leaf.link_bytes > 0 || text.find('@') != std::string::npos;
  const auto stands_in = [&](std::string_view words) { return text.find(words) != std::string::npos; };
  return leads_away && (begins_with_any(text, calls) || std::ranges::any_of(calls_inside, stands_in));
}

}  // namespace hexapla::html
