#include "text/standing_text.h"

#include <algorithm>
#include <array>

namespace hexapla::text {
namespace {

/// Phrases of which one makes a sentence a publisher's notice; words with a blank between, folded.
constexpr auto notices = std::to_array<std::string_view>({
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
    "get breaking news",
    "weather and traffic on the",
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
    "contributed to this",
    "can be reached at",
    "reach him at",
    "reach her at",
    "reach them at",
    "reached him at",
    "reached her at",
    "contributed reporting",
    "this is a developing story",
    "this is a breaking news",
    "check back for updates",
    "latest version of the",
    "enter the characters",
    "wanted you to see this",
    "share this story",
    "share this article",
    "news on demand",
    "news app",
    "install or update",
    "on your mobile device",
});
/// The same of an office's appeal.
constexpr auto appeals = std::to_array<std::string_view>({
    "anyone with information",
    "anyone with any information",
    "anyone who has information",
    "anyone having information",
    "anyone who may have information",
    "crime stoppers",
    "crimestoppers",
    "remain anonymous",
    "information leading to",
});
constexpr std::size_t longest_phrase = 5;

/// Whether the phrase's words stand from the front of `words` on.
bool begins(std::span<const Word> words, std::string_view phrase) {
  if (words.empty() || words.front().folded.front() != phrase.front()) return false;  // as nearly all are, at little cost
  for (const Word& word : words.first(std::min(words.size(), longest_phrase))) {
    if (!phrase.starts_with(word.folded)) return false;
    phrase.remove_prefix(word.folded.size());
    if (phrase.empty()) return true;
    if (phrase.front() != ' ') return false;
    phrase.remove_prefix(1);
  }
  return false;
}

Standing begins_phrase(std::span<const Word> words) {
  const auto one = [&](std::string_view phrase) { return begins(words, phrase); };
  return std::ranges::any_of(notices, one)   ? Standing::notice
         : std::ranges::any_of(appeals, one) ? Standing::appeal
                                             : Standing::none;
}

/// "Stay with Osk News for the latest", "Stay tuned to …": what a station says to its audience, under whatever name.
bool calls_to_stay(std::span<const Word> sentence) {
  constexpr std::size_t longest_name = 8;
  if (sentence.size() < 3 || sentence[0].folded != "stay") return false;
  if (sentence[1].folded == "tuned") return true;
  const auto name = sentence.subspan(2, std::min(sentence.size() - 2, longest_name));
  return sentence[1].folded == "with" && std::ranges::find(name, "for", &Word::folded) != name.end();
}

/// "Ann Roe is a Gull Post staff writer": who wrote what stands above.
bool introduces_a_writer(std::span<const Word> sentence) {
  constexpr auto writers = std::to_array<std::string_view>({"columnist", "correspondent", "reporter", "writer"});
  constexpr std::size_t longest = 12, longest_lead = 5, reach = 5;
  if (sentence.size() > longest) return false;
  for (std::size_t i = 0; i + 2 < sentence.size() && i < longest_lead; ++i) {
    if (sentence[i].folded != "is" || (sentence[i + 1].folded != "a" && sentence[i + 1].folded != "an")) continue;
    const auto called = sentence.subspan(i + 2, std::min(sentence.size() - i - 2, reach));
    return std::ranges::any_of(called,
                               [&](const Word& word) { return std::ranges::find(writers, word.folded) != writers.end(); });
  }
  return false;
}

/// Words of a sentence that is too short to be an author's where it stands between two of standing text: "Used under license."
constexpr std::size_t short_sentence = 4;

/// Whether a sentence ends in what stands between two words, the second of which begins with `next`: not in that of "Inc. and".
bool ends_sentence(std::string_view between, char next) {
  if (between.find('\n') != std::string_view::npos) return true;
  const std::size_t stop = between.find_first_of(".!?");
  return stop != std::string_view::npos && between.size() > stop + 1 && !(next >= 'a' && next <= 'z');
}

/// Words [begin, end) and what standing text they are.
struct Sentence {
  std::size_t begin, end;
  Standing standing;
};

std::vector<Sentence> sentences_of(std::string_view text, std::span<const Word> words) {
  std::vector<Sentence> out;
  for (std::size_t begin = 0, end = 0; begin < words.size(); begin = end) {
    Standing standing = Standing::none;
    for (end = begin; end < words.size(); ++end) {
      const std::uint32_t next = words[end].span.begin;
      if (end > begin) {
        const std::uint32_t from = words[end - 1].span.end;
        if (ends_sentence(text.substr(from, next - from), text[next])) break;
      }
      standing = std::max(standing, begins_phrase(words.subspan(end)));
    }
    const auto sentence = words.subspan(begin, end - begin);
    if (calls_to_stay(sentence) || introduces_a_writer(sentence)) standing = std::max(standing, Standing::notice);
    out.push_back({begin, end, standing});
  }
  return out;
}

}  // namespace

std::vector<Standing> standing_text(std::string_view text, std::span<const Word> words) {
  std::vector<Standing> out(words.size(), Standing::none);
  const std::vector<Sentence> sentences = sentences_of(text, words);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    auto [begin, end, standing] = sentences[i];
    if (i > 0 && i + 1 < sentences.size() && end - begin <= short_sentence) {
      standing = std::max(standing, std::min(sentences[i - 1].standing, sentences[i + 1].standing));
    }
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(begin), out.begin() + static_cast<std::ptrdiff_t>(end), standing);
  }
  return out;
}

}  // namespace hexapla::text
