#include "align/quotations_numbering.h"

#include <algorithm>
#include <cmath>

#include "text/morphology.h"
#include "text/spelling.h"
#include "text/wording.h"

namespace hexapla::align::quotations {
namespace {

/// What a word without content weighs against a rare one: enough to tell the order of words, too little to join sentences.
constexpr double function_weight = 0.12;

std::string key_of(const text::Wording& word) {
  if (text::is_function_word(word.key)) return word.key;
  return text::word_key(text::american_spelling(word.key));
}

void sort_without_doubles(std::vector<std::uint32_t>& words) {
  std::ranges::sort(words);
  const auto rest = std::ranges::unique(words);
  words.erase(rest.begin(), rest.end());
}

}  // namespace

std::uint32_t Numbering::number(const std::string& key) {
  const auto [found, added] = numbers_.try_emplace(key, static_cast<std::uint32_t>(numbers_.size()));
  if (added) {
    function_.push_back(text::is_function_word(key) || key == "year" || key == "old");  // ages are no utterance's mark
    most_.push_back(0);
    count_.push_back(0);
    account_.push_back(none);
  }
  return found->second;
}

void Numbering::count(std::uint32_t word, std::uint32_t account) {
  if (account_[word] != account) {
    account_[word] = account;
    count_[word] = 0;
  }
  most_[word] = std::max(most_[word], ++count_[word]);
}

void Numbering::count(const std::vector<std::uint32_t>& words, const std::vector<bool>& repeated, std::uint32_t account) {
  std::vector<std::uint32_t> counted;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (!repeated[w] && !function_[words[w]]) counted.push_back(words[w]);
  }
  sort_without_doubles(counted);
  for (const std::uint32_t word : counted) count(word, account);
}

std::vector<double> Numbering::weights() const {
  std::vector<double> out(most_.size());
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = function_[i] ? function_weight : 1 / (1 + 0.5 * std::log(std::max(1U, most_[i])));
  return out;
}

void Read::add(std::uint32_t word, Span place, const Numbering& numbering) {
  words.push_back(word);
  places.push_back(place);
  if (!numbering.is_function(word)) content.push_back(word);
}

void Read::finish() { sort_without_doubles(content); }

Read read(std::string_view text, Span span, std::size_t most, Numbering& numbering) {
  Read out;
  const std::vector<text::Wording> words = text::wording(text.substr(span.begin, span.size()), span.begin);
  for (std::size_t i = 0; i < words.size() && out.words.size() < most; ++i) {
    const text::Wording& word = words[i];
    const bool both = word.key == "united" && i + 1 < words.size() && words[i + 1].key == "states";
    const bool initials = word.key == "us" && text[word.span.begin] == 'U';
    const Span place = both ? Span{word.span.begin, words[i + 1].span.end} : word.span;
    out.add(numbering.number(both || initials ? "united states" : key_of(word)), place, numbering);
    i += both ? 1 : 0;
  }
  out.finish();
  return out;
}

std::vector<std::uint32_t> plain_words(std::string_view text, const Read& read, const Numbering& numbering) {
  std::vector<std::uint32_t> plain;
  for (std::size_t w = 0; w < read.words.size(); ++w) {
    const Span place = read.places[w];
    if (!numbering.is_function(read.words[w]) && !text::is_capitalised(text.substr(place.begin, place.size())))
      plain.push_back(read.words[w]);
  }
  sort_without_doubles(plain);
  return plain;
}

std::vector<bool> RepeatedRuns::repeated(const std::vector<std::uint32_t>& words, const std::vector<bool>& quoted) {
  std::vector<bool> out(words.size(), false);
  std::vector<Run> own;
  for (std::size_t w = 0; w + length <= words.size(); ++w) {
    if (!quoted[w] || !quoted[w + 1] || !quoted[w + 2]) continue;
    own.push_back({words[w], words[w + 1], words[w + 2]});
    if (seen_.contains(own.back())) std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(w), length, true);
  }
  seen_.insert(own.begin(), own.end());
  return out;
}

}  // namespace hexapla::align::quotations
