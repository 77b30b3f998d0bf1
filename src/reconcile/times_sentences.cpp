#include "reconcile/times_sentences.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Words looked at on either side of a time.
constexpr std::size_t widest = 8;
/// So many of them must agree, so many of these be longer than three letters, and this share of those that the shorter context
/// has. Set on planted alterations of news
/// (`bench/planted`) beside their rewordings, of which none may become a conflict.
constexpr std::size_t least_same = 5, least_long = 3;
constexpr std::size_t longest_short_word = 3;
constexpr double least_share = 0.6;

using Row = std::array<std::size_t, widest + 1>;

const Time& time_of(const Story& story, AnnotationRef ref) { return story.annotations[ref.account].times[ref.index]; }

/// Words of the longest common subsequence of two short lists.
std::size_t common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  Row row = {};
  for (const std::string& word : a) {
    std::size_t diagonal = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t above = row[j + 1];
      row[j + 1] = word == b[j] ? diagonal + 1 : std::max(above, row[j]);
      diagonal = above;
    }
  }
  return row[b.size()];
}

/// Whether a byte begins a character.
bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80; }

std::vector<std::string> folded(std::string_view text) {
  std::vector<text::Word> words = text::words(text);
  std::vector<std::string> out;
  out.reserve(words.size());
  for (text::Word& word : words) out.push_back(std::move(word.folded));
  return out;
}

std::vector<std::string> without_short(std::vector<std::string> words) {
  std::erase_if(words, [](const std::string& word) { return word.size() <= longest_short_word; });
  return words;
}

}  // namespace

WordsAround words_around(const Story& story, AnnotationRef ref) {
  constexpr std::uint32_t farthest = 200;  // bytes
  const Time& time = time_of(story, ref);
  const Annotations& annotations = story.annotations[ref.account];
  const std::string_view text = story.accounts[ref.account].text();
  Span sentence = time.span;
  if (time.sentence < annotations.sentences.size()) sentence = annotations.sentences[time.sentence].span;
  std::uint32_t begin =
      std::max(std::min(sentence.begin, time.span.begin), time.span.begin - std::min(time.span.begin, farthest));
  std::uint32_t end = std::min(std::max(sentence.end, time.span.end), time.span.end + farthest);
  while (begin < time.span.begin && !begins_character(text[begin])) ++begin;
  while (end > time.span.end && end < text.size() && !begins_character(text[end])) --end;
  WordsAround around{.before = folded(text.substr(begin, time.span.begin - begin)),
                     .after = folded(text.substr(time.span.end, end - time.span.end))};
  if (around.before.size() > widest)
    around.before.erase(around.before.begin(), around.before.end() - static_cast<std::ptrdiff_t>(widest));
  around.after.resize(std::min(around.after.size(), widest));
  return around;
}

bool are_nearly_the_same(const WordsAround& a, const WordsAround& b) {
  const std::size_t same = common(a.before, b.before) + common(a.after, b.after);
  const std::size_t shorter = std::min(a.before.size(), b.before.size()) + std::min(a.after.size(), b.after.size());
  const std::size_t same_long =
      common(without_short(a.before), without_short(b.before)) + common(without_short(a.after), without_short(b.after));
  return same >= least_same && same_long >= least_long && static_cast<double>(same) >= least_share * static_cast<double>(shorter);
}

std::string_view limit_word(const Story& story, AnnotationRef ref) {
  constexpr std::string_view as_of = "as of";
  constexpr auto limits = std::to_array<std::string_view>({"since", "until", "till", "through", "from", "by"});
  const Time& time = time_of(story, ref);
  const std::string_view text = story.accounts[ref.account].text();
  constexpr std::uint32_t reach = 12;  // bytes: longer than any of the words with its blank
  const std::uint32_t from = time.span.begin - std::min(time.span.begin, reach);
  const std::vector<text::Word> words = text::words(text.substr(from, time.span.begin - from), from);
  if (words.empty()) return {};
  if (words.size() > 1 && words.back().folded == "of" && words[words.size() - 2].folded == "as") return as_of;
  const auto limit = std::ranges::find(limits, words.back().folded);
  return limit == limits.end() ? std::string_view() : *limit;
}

}  // namespace hexapla::reconcile
