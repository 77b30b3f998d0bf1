#include "annotate/quotations/speaker_phrase.h"

#include <algorithm>
#include <array>

#include "text/word_table.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_phrase = 20;  // tokens; what stands in front of a verb of saying has seldom ten

/// The head of a headline that brings no speaker: "Eleven dead in Tarn: …", "2 missing after blast: …".
bool counts_victims(const View& view, std::uint32_t first, std::uint32_t last) {
  constexpr std::string_view number_lines =
      "is: one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands";
  static constexpr text::WordTable<text::count_words(number_lines)> numbers{number_lines};
  constexpr std::string_view fate_lines = "is: dead killed injured hurt wounded missing arrested held feared charged";
  static constexpr text::WordTable<text::count_words(fate_lines)> fates{fate_lines};
  if (last < first + 2 || (!view.number(first) && !numbers.contains(view.lower(first)))) return false;
  return fates.contains(view.lower(first + 1)) || (last > first + 2 && fates.contains(view.lower(first + 2)));
}

}  // namespace

Span speaker_phrase(const View& view, Span phrase) {
  // articles, pronouns of objects, what labels a line of a page, times ("with Roe that day said"), and numbers that count people
  static constexpr auto nobody = std::to_array<std::string_view>(
      {"a",    "afternoon", "an",      "breaking", "caption", "correction", "day",     "eight",     "evening", "exclusive",
       "five", "four",      "him",     "me",       "month",   "more",       "morning", "my",        "night",   "nine",
       "our",  "related",   "seven",   "six",      "ten",     "the",        "them",    "three",     "time",    "today",
       "two",  "update",    "updates", "us",       "watch",   "week",       "year",    "yesterday", "your"});
  if (phrase.empty()) return phrase;
  std::uint32_t first = view.token_at(phrase.begin);
  if (first + 1 < view.size() && view.lower(first) == "according" && view.lower(first + 1) == "to") first += 2;
  // "Quotes from Sheriff Roe: …"
  static constexpr auto words = std::to_array<std::string_view>({"quotation", "quotations", "quote", "quotes", "statement"});
  if (first + 1 < view.size() && std::ranges::binary_search(words, view.lower(first)) && view.lower(first + 1) == "from")
    first += 2;
  std::uint32_t last = first;
  for (; last < view.size() && view.span(last).begin < phrase.end; ++last) {
    const bool counts = last >= first + 2 && view.number(last) && view.lower(last - 1) == "of" && view.number(last - 2);
    if (counts || last - first >= longest_phrase) return {};
  }
  if (last == first) return {};
  if (last == first + 1 && (view.number(first) || std::ranges::binary_search(nobody, view.lower(first)))) return {};
  if (last == first + 1 && view.is(first, any_cue) && view.is(first, progressive)) return {};  // "by saying"
  if (counts_victims(view, first, last)) return {};
  // "RAW VIDEO: …", "Photos: …": what a page shows beside its text
  static constexpr auto shown = std::to_array<std::string_view>(
      {"audio", "galleries", "gallery", "map", "photo", "photos", "slideshow", "timeline", "video", "videos"});
  if (last < view.size() && view.text(last) == ":" && std::ranges::binary_search(shown, view.lower(last - 1))) return {};
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
