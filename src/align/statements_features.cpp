#include "align/statements_features.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::statements {
namespace {

constexpr std::size_t most_words = 120;  // of a sentence or statement that are looked at

// Keys of verbs and adverbs that stand in statements of anything.
constexpr auto light =
    std::to_array<std::string_view>({"also", "be",  "do",    "get", "give", "go",   "have", "here", "just",  "make",
                                     "more", "now", "other", "say", "so",   "take", "tell", "then", "there", "very"});

bool is_content(const std::string& folded, std::string_view key) { return !text::is_function_word(folded) && !in(light, key); }

bool has_digit(const std::string& word) { return word.find_first_of("0123456789") != std::string::npos; }

std::vector<text::Word> looked_at(std::string_view text, Span span) {
  std::vector<text::Word> words = text::words(text.substr(span.begin, span.size()), span.begin);
  if (words.size() > most_words) words.resize(most_words);
  return words;
}

}  // namespace

Features::Features(const Story& story, const std::vector<AnnotationRef>& refs) {
  read_sentences(story);
  features_.reserve(refs.size());
  for (const AnnotationRef ref : refs) read(story, ref);
  weigh();
}

std::uint32_t Features::number_of(std::string key) {
  return numbers_.try_emplace(std::move(key), static_cast<std::uint32_t>(numbers_.size())).first->second;
}

WordSet Features::words_in(const Account& account, Span span) {
  WordSet out;
  for (const text::Word& word : looked_at(account.text(), span)) {
    std::string key = text::content_key(word.folded);
    if (is_content(word.folded, key)) out.push_back(number_of(std::move(key)));
  }
  make_set(out);
  return out;
}

void Features::read_sentences(const Story& story) {
  sentences_.emplace_back();
  for (std::size_t account = 0; account < story.accounts.size(); ++account) {
    first_sentence_.push_back(sentences_.size());
    for (const Sentence& sentence : story.annotations[account].sentences) {
      sentences_.push_back({.words = words_in(story.accounts[account], sentence.span)});
    }
  }
}

void Features::read_words(const Account& account, Feature& feature) {
  std::uint32_t last = none;
  for (const text::Word& word : looked_at(account.text(), feature.statement->span)) {
    std::string key = text::content_key(word.folded);
    const bool content = is_content(word.folded, key);
    const std::uint32_t number = number_of(std::move(key));
    if (content) feature.words.push_back(number);
    if (has_digit(word.folded)) feature.figures.push_back(number);
    if (last != none) {
      const auto count = static_cast<std::uint32_t>(pair_numbers_.size());
      feature.pairs.push_back(pair_numbers_.try_emplace({last, number}, count).first->second);
    }
    last = number;
  }
}

void Features::read(const Story& story, AnnotationRef ref) {
  const Account& account = story.accounts[ref.account];
  const Annotations& annotations = story.annotations[ref.account];
  Feature feature{.ref = ref, .statement = &annotations.statements[ref.index], .act = {}};
  const Statement& statement = *feature.statement;
  if (!in(light, statement.act)) feature.act = text::act_group(statement.act);
  read_words(account, feature);
  for (const Argument& argument : statement.arguments) {
    if (argument.role == ArgumentRole::subject) continue;
    WordSet& to = argument.role == ArgumentRole::object ? feature.objects : feature.others;
    const WordSet words = words_in(account, argument.span);
    to.insert(to.end(), words.begin(), words.end());
  }
  if (statement.sentence < annotations.sentences.size()) {
    feature.sentence = first_sentence_[ref.account] + statement.sentence;
  }
  for (WordSet* set : {&feature.words, &feature.figures, &feature.objects, &feature.others, &feature.pairs}) make_set(*set);
  features_.push_back(std::move(feature));
}

void Features::weigh() {
  std::vector<double> having(numbers_.size(), 0);  // sentences with the word
  for (const SentenceWords& sentence : sentences_) {
    for (const std::uint32_t word : sentence.words) having[word] += 1;
  }
  const auto all = static_cast<double>(sentences_.size());
  weights_.reserve(having.size());
  for (const double count : having) weights_.push_back(std::sqrt(std::max(0.0, std::log(all / (count + 0.5)))));
  for (SentenceWords& sentence : sentences_) sentence.norm = norm(sentence.words, weights_);
  for (Feature& feature : features_) feature.norm = norm(feature.words, weights_);
}

}  // namespace hexapla::align::statements
