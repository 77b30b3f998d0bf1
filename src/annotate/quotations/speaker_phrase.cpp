#include "annotate/quotations/speaker_phrase.h"

#include <algorithm>
#include <array>

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_phrase = 20;  // tokens; what stands in front of a verb of saying has seldom ten

}  // namespace

Span speaker_phrase(const View& view, Span phrase) {
  // articles, pronouns of objects, what labels a line of a page, and numbers that count the people of a headline ("Two hurt: …")
  static constexpr auto nobody = std::to_array<std::string_view>(
      {"a",    "an",    "breaking", "caption", "correction", "eight",   "exclusive", "five", "four", "him",
       "me",   "more",  "my",       "nine",    "our",        "related", "seven",     "six",  "ten",  "the",
       "them", "three", "two",      "update",  "updates",    "us",      "watch",     "your"});
  if (phrase.empty()) return phrase;
  std::uint32_t first = view.token_at(phrase.begin);
  if (first + 1 < view.size() && view.lower(first) == "according" && view.lower(first + 1) == "to") first += 2;
  std::uint32_t last = first;
  for (; last < view.size() && view.span(last).begin < phrase.end; ++last) {
    const bool counts = last >= first + 2 && view.number(last) && view.lower(last - 1) == "of" && view.number(last - 2);
    if (counts || last - first >= longest_phrase) return {};
  }
  if (last == first) return {};
  if (last == first + 1 && (view.number(first) || std::ranges::binary_search(nobody, view.lower(first)))) return {};
  return {view.span(first).begin, phrase.end};
}

Span transcript_label(const View& view, Span content) {
  constexpr std::uint32_t longest_label = 3;
  const std::uint32_t first = view.token_at(content.begin);
  for (std::uint32_t token = first; token < view.size() && token <= first + longest_label; ++token) {
    if (view.text(token) == ":" && token > first) return {view.span(first).begin, view.span(token - 1).end};
    const std::string_view word = view.text(token);
    const bool shouted = std::ranges::all_of(word, [](char c) { return (c >= 'A' && c <= 'Z') || c == '.'; });
    if (!shouted || word.size() < 2) return {};
  }
  return {};
}

}  // namespace hexapla::annotate::quotations
