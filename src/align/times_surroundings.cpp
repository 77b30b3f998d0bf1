#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "align/times_features.h"
#include "align/word_sets.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/people_named.h"
#include "text/words.h"

// What stands around a time beside the words by which it is joined: it tells whether two times that differ date one thing.

namespace hexapla::align::times {
namespace {

constexpr std::size_t most_words = 120;  // of a sentence that are looked at

std::vector<text::Word> words_of(std::string_view source, Span sentence) {
  std::vector<text::Word> words = text::words(source.substr(sentence.begin, sentence.size()), sentence.begin);
  if (words.size() > most_words) words.resize(most_words);
  return words;
}

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

/// Whether a time of the sentence holds the word.
bool is_timed(const Annotations& annotations, std::uint32_t sentence, Span word) {
  const auto [first, last] = std::ranges::equal_range(annotations.times, sentence, {}, &Time::sentence);
  return std::any_of(first, last, [&](const Time& time) { return time.span.contains(word); });
}

}  // namespace

void Features::read_surroundings(const Story& story) {
  for (Feature& feature : features_) {
    const Annotations& annotations = story.annotations[feature.ref.account];
    const std::string_view source = story.accounts[feature.ref.account].text();
    const std::uint32_t own = feature.time->sentence;
    if (own >= annotations.sentences.size()) continue;
    feature.people = text::people_named(annotations, source, own);
    for (const std::string& person : feature.people) feature.people_words.push_back(number_of(person));
    for (const text::Word& word : words_of(source, annotations.sentences[own].span)) {
      if (has_digit(word.folded) && !is_timed(annotations, own, word.span)) feature.figures.push_back(number_of(word.folded));
      if (text::is_capitalised(source.substr(word.span.begin, word.span.size())))
        feature.capitalised.push_back(number_of(std::string(text::without_owner_ending(word.folded))));
    }
    for (const std::uint32_t next : {own - 1, own + 1}) {  // before the first stands none
      if (next >= annotations.sentences.size()) continue;
      for (const text::Word& word : words_of(source, annotations.sentences[next].span)) {
        if (text::is_function_word(word.folded)) continue;
        feature.beside.push_back(number_of(std::string(text::act_group(text::content_key(word.folded)))));
      }
    }
    for (WordSet* set : {&feature.figures, &feature.beside, &feature.capitalised, &feature.people_words}) make_set(*set);
  }
}

void Features::read_told(const Story& story, const std::vector<Question>& statements) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<TellsAlike>> told;  // by account and sentence
  for (std::uint32_t number = 0; number < statements.size(); ++number) {
    for (const AnnotationRef ref : statements[number].mentions) {
      auto& of = told[{ref.account, story.annotations[ref.account].statements[ref.index].sentence}];
      if (of.empty() || of.back().statement != number)
        of.push_back({.statement = number, .confidence = statements[number].confidence});
    }
  }
  for (Feature& feature : features_)
    if (const auto found = told.find({feature.ref.account, feature.time->sentence}); found != told.end())
      feature.told = found->second;
}

}  // namespace hexapla::align::times
