#include "align/statements_places.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::statements {
namespace {

// Tuned on 32 labelled stories (`statement.aligned` and `.found` of bench/quality).

/// Share of a statement that its part is at least. From .3 to .5 aligned and found change by less than .004, the one for the
/// other.
constexpr double least_share = 0.5;
/// Words of content that others have as well, at least.
constexpr std::size_t least_words = 2;
/// Bytes of an argument that is taken whole.
constexpr std::uint32_t longest_whole = 60;

/// The words of a statement `[first, last]` that are taken, as numbers.
struct Taken {
  std::size_t first = 0, last = 0;
};

bool is_name(std::string_view text, const text::Word& word) {
  const char first = text[word.span.begin];
  return (first >= '0' && first <= '9') || text::is_capitalised(text.substr(word.span.begin, word.span.size()));
}

void take_whole(const std::vector<text::Word>& words, Span span, Taken& taken) {
  const auto first = std::ranges::lower_bound(words, span.begin, {}, [](const text::Word& word) { return word.span.begin; });
  const auto last = std::ranges::upper_bound(words, span.end, {}, [](const text::Word& word) { return word.span.end; });
  if (first >= last) return;
  taken.first = std::min(taken.first, static_cast<std::size_t>(first - words.begin()));
  taken.last = std::max(taken.last, static_cast<std::size_t>(last - words.begin()) - 1);
}

/// Takes the rest of names and the small words before ("in the").
void take_beside(std::string_view text, const std::vector<text::Word>& words, Taken& taken) {
  const auto is_of_one_name = [&](std::size_t left) {
    const std::size_t gap = words[left + 1].span.begin - words[left].span.end;
    return gap <= 1 && is_name(text, words[left]) && is_name(text, words[left + 1]);
  };
  while (taken.first > 0 && (text::is_function_word(words[taken.first - 1].folded) || is_of_one_name(taken.first - 1)))
    --taken.first;
  while (taken.last + 1 < words.size() && is_of_one_name(taken.last)) ++taken.last;
}

}  // namespace

WordSet told_by_several(const std::vector<Feature>& all, const std::vector<std::uint32_t>& members) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> tellers;  // what is told, and by which account
  for (const std::uint32_t member : members) {
    for (const PlacedWord& word : all[member].placed) tellers.emplace_back(word.told, all[member].ref.account);
  }
  std::ranges::sort(tellers);
  const auto doubles = std::ranges::unique(tellers);
  tellers.erase(doubles.begin(), doubles.end());
  WordSet out;
  for (std::size_t i = 1; i < tellers.size(); ++i) {
    if (tellers[i].first == tellers[i - 1].first) out.push_back(tellers[i].first);
  }
  make_set(out);
  return out;
}

Span shared_part(std::string_view text, const Feature& feature, const WordSet& told) {
  const Span whole = feature.statement->span;
  std::vector<Span> shared;
  for (const PlacedWord& word : feature.placed) {
    if (std::ranges::binary_search(told, word.told)) shared.push_back(word.span);
  }
  if (shared.size() < least_words) return whole;
  const std::vector<text::Word> words = text::words(text.substr(whole.begin, whole.size()), whole.begin);
  Taken taken{.first = words.size(), .last = 0};
  for (const Span word : shared) take_whole(words, word, taken);
  if (taken.first > taken.last) return whole;
  for (const Argument& argument : feature.statement->arguments) {
    const bool is_shared = std::ranges::any_of(shared, [&](Span word) { return argument.span.contains(word); });
    if (is_shared && argument.span.size() <= longest_whole && whole.contains(argument.span))
      take_whole(words, argument.span, taken);
  }
  take_whole(words, feature.statement->predicate, taken);
  take_beside(text, words, taken);
  const Span part{words[taken.first].span.begin, words[taken.last].span.end};
  return part.size() < least_share * static_cast<double>(whole.size()) ? whole : part;
}

}  // namespace hexapla::align::statements
