#include "reconcile/quantities_phrases.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/in_list.h"
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

std::string without_loose_end(std::string name, std::string_view thing) {
  constexpr auto of_years = std::to_array<std::string_view>({"last", "next", "past"});
  constexpr auto receivers = std::to_array<std::string_view>({"her", "him", "it", "me", "them", "us", "you"});
  constexpr auto giving = std::to_array<std::string_view>({"given", "gave", "giving", "made", "sent", "taken"});
  constexpr std::size_t alike = 4;  // letters with which words of one stem begin
  const std::vector<text::Word> things = text::words(thing);
  if (things.empty() || !name.starts_with(thing) || name.size() == thing.size()) return name;
  const std::string noun = things.back().folded, key = text::content_key(text::singular(noun));
  std::vector<text::Word> words = text::words(name);
  const auto repeats = [&](const text::Word& word) {
    const std::size_t first = std::min({alike, word.folded.size(), noun.size()});
    return word.folded.substr(0, first) == noun.substr(0, first) &&
           (text::content_key(word.folded) == key || text::content_key(text::singular(word.folded)) == key);
  };
  const auto rest = words.begin() + static_cast<std::ptrdiff_t>(things.size());
  const auto again = std::find_if(rest, words.end(), repeats);
  if (again != words.end() && !text::is_capitalised(thing.substr(things.back().span.begin))) {
    const auto joint = std::ranges::find(rest, again, "and", &text::Word::folded);  // "killed in the car and another woman"
    return joint == again || joint == rest ? std::string(thing) : name.substr(0, (joint - 1)->span.end);
  }
  const auto cut = [&](std::size_t count) {
    words.resize(std::max(things.size(), words.size() - count));
    name.resize(words.back().span.end);
  };
  if (in(of_years, words.back().folded)) cut(1);
  if (words.size() > things.size() + 1 && in(receivers, words.back().folded) && in(giving, words[words.size() - 2].folded))
    cut(2);
  return name;
}

}  // namespace hexapla::reconcile
