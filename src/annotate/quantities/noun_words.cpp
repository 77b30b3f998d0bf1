#include "annotate/quantities/noun_words.h"

#include <algorithm>
#include <utility>

#include "text/morphology.h"

namespace hexapla::annotate::quantities {

std::string head_of(const Words& words, const NounPhrase& phrase) {
  std::size_t first = phrase.head;
  if (words.is(first, "s") && words.glued(first) && words.is_number(first - 1)) --first;  // "AK-47s"
  while (first >= phrase.begin + 2 && words.hyphen(first - 1) && (words[first].name != none || words.is_number(first)))
    first -= 2;
  std::string out;
  for (std::size_t i = first; i <= phrase.head; ++i) out += words.lower(i);
  if (out == "others" || out == "other") return "person";
  // "KOs": text::singular takes the ending for one of the word's own.
  const std::string_view written = words.raw(phrase.head);
  const bool capitals = written.size() > 2 && written.ends_with('s') && first == phrase.head &&
                        std::ranges::all_of(written.substr(0, written.size() - 1), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (capitals) out.pop_back();
  return text::singular(out);
}

void add_modifiers(const Words& words, std::size_t begin, std::size_t end, std::string_view head, std::vector<std::string>& out) {
  for (std::size_t i = begin; i < end;) {
    std::string word(words.lower(i));
    std::size_t next = i + 1;
    const bool usable = (words.is_word(i) || words.is_number(i)) && !words.possessive(i);
    while (usable && next + 1 < end && words.hyphen(next)) {
      word += '-';
      word += words.lower(next + 1);
      next += 2;
    }
    if (usable && next < end && words.is_number(next - 1) && words.is(next, "s") && words.glued(next))
      word += words.lower(next++);
    i = next;
    if (!usable || text::is_function_word(word) || word == head || text::singular(word) == head) continue;
    if (std::ranges::find(out, word) == out.end()) out.push_back(std::move(word));
  }
}

}  // namespace hexapla::annotate::quantities
