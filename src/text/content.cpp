#include "text/content.h"

#include <algorithm>

#include "text/concepts.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::text {

std::vector<std::string> content_of(std::string_view words) {
  std::vector<std::string> out;
  for (const Word& word : text::words(words)) {
    if (!is_function_word(word.folded)) out.push_back(content_key(word.folded));
  }
  std::ranges::sort(out);
  const auto rest = std::ranges::unique(out);
  out.erase(rest.begin(), rest.end());
  return out;
}

std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::size_t count = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      ++count;
      ++i;
      ++j;
    } else if (a[i] < b[j]) {
      ++i;
    } else {
      ++j;
    }
  }
  return count;
}

std::size_t percent_shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  constexpr std::size_t both = 200;  // each member that both have counts twice, of a hundred
  const std::size_t all = a.size() + b.size();
  return all == 0 ? 0 : both * shared(a, b) / all;
}

bool tells_something(std::string_view clause) {
  constexpr std::size_t least_content = 3;
  std::size_t content = 0;
  bool acts = false;
  for (const Word& word : text::words(clause)) {
    const bool verb = is_verb_form(word.folded);
    if (verb && is_speech_act(verb_stem(word.folded))) continue;
    acts = acts || verb || is_form_of_be(word.folded) || is_form_of_have(word.folded);
    if (!is_function_word(word.folded)) ++content;
  }
  return acts && content >= least_content;
}

}  // namespace hexapla::text
