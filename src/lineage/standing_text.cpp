#include "lineage/standing_text.h"

#include <algorithm>
#include <array>

namespace hexapla::lineage {
namespace {

/// Phrases of which one makes a sentence standing text; words with a blank between, folded.
constexpr auto phrases = std::to_array<std::string_view>({
    "all rights reserved",
    "rights reserved",
    "may not be published",
    "may not be reproduced",
    "broadcast rewritten or redistributed",
    "copyright",
    "terms of service",
    "terms of use",
    "privacy policy",
    "cookie policy",
    "email notifications",
    "your notification",
    "breaking news alerts",
    "newsletter",
    "newsletters",
    "sign up for",
    "sign up to",
    "subscribe to",
    "subscribe now",
    "click here",
    "read more",
    "follow us on",
    "like us on",
    "on facebook",
    "on twitter",
    "delivered to your inbox",
    "check your email",
    "create an account",
    "have an account",
    "registration information",
    "thank you for registering",
    "anyone with information",
    "anyone with any information",
    "anyone who has information",
    "anyone having information",
    "anyone who may have information",
    "crime stoppers",
    "crimestoppers",
    "remain anonymous",
    "information leading to",
    "contributed to this",
    "contributed reporting",
    "this is a developing story",
    "this is a breaking news",
    "check back for updates",
    "stay with us for",
});
constexpr std::size_t longest_phrase = 5;

/// Whether the phrase's words stand from the front of `words` on.
bool begins(std::span<const text::Word> words, std::string_view phrase) {
  for (const text::Word& word : words.first(std::min(words.size(), longest_phrase))) {
    if (!phrase.starts_with(word.folded)) return false;
    phrase.remove_prefix(word.folded.size());
    if (phrase.empty()) return true;
    if (phrase.front() != ' ') return false;
    phrase.remove_prefix(1);
  }
  return false;
}

bool begins_phrase(std::span<const text::Word> words) {
  return std::ranges::any_of(phrases, [&](std::string_view phrase) { return begins(words, phrase); });
}

/// Whether a sentence ends in what stands between two words.
bool ends_sentence(std::string_view between) {
  if (between.find('\n') != std::string_view::npos) return true;
  const std::size_t stop = between.find_first_of(".!?");
  return stop != std::string_view::npos && between.size() > stop + 1;
}

}  // namespace

std::vector<std::uint8_t> standing_text(std::string_view text, std::span<const text::Word> words) {
  std::vector<std::uint8_t> out(words.size());
  for (std::size_t begin = 0, end = 0; begin < words.size(); begin = end) {
    bool standing = false;
    for (end = begin; end < words.size(); ++end) {
      if (end > begin) {
        const std::uint32_t from = words[end - 1].span.end;
        if (ends_sentence(text.substr(from, words[end].span.begin - from))) break;
      }
      standing = standing || begins_phrase(words.subspan(end));
    }
    if (standing) std::fill(out.begin() + static_cast<std::ptrdiff_t>(begin), out.begin() + static_cast<std::ptrdiff_t>(end), 1);
  }
  return out;
}

}  // namespace hexapla::lineage
