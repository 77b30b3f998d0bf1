#include "reconcile/quantities_phrases.h"

#include <algorithm>

#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {

std::string head_words(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  if (quantity.head.empty() || quantity.thing.empty()) return {};
  const std::string_view text = story.accounts[ref.account].text(quantity.thing);
  for (const text::Word& word : text::words(text)) {
    if (word.folded == quantity.head || text::singular(word.folded) == quantity.head)
      return std::string(text.substr(word.span.begin, word.span.size()));
  }
  return {};
}

bool is_hyphenated(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  return quantity.thing.begin == quantity.number.end + 1 && story.accounts[ref.account].text()[quantity.number.end] == '-';
}

std::string commonest(const std::vector<std::string>& words) {
  std::vector<std::string> folded;
  folded.reserve(words.size());
  for (const std::string& word : words) folded.push_back(text::fold(word));
  std::size_t best = words.size();
  std::ptrdiff_t most = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::ptrdiff_t count = words[i].empty() ? 0 : std::ranges::count(folded, folded[i]);
    const bool plainer =
        count == most && count > 0 && folded[i] == folded[best] && words[i] == folded[i] && words[best] != folded[best];
    if (count > most || plainer) {
      best = i;
      most = count;
    }
  }
  return best == words.size() ? std::string() : words[best];
}

std::string without_capital(std::string words) {
  const bool upper = !words.empty() && words[0] >= 'A' && words[0] <= 'Z';
  if (upper && !(words.size() > 1 && words[1] >= 'A' && words[1] <= 'Z')) words[0] = static_cast<char>(words[0] | 0x20);
  return words;
}

std::string without_sentence_capital(std::string words) {
  const std::string first = text::fold(std::string_view(words).substr(0, words.find(' ')));
  return text::is_function_word(first) && first != "i" ? without_capital(std::move(words)) : words;
}

}  // namespace hexapla::reconcile
