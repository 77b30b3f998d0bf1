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

/// The group of a noun or a verb of near synonyms, else the key.
std::string meaning_of(const std::string& folded, const std::string& key) {
  const std::string_view noun = text::noun_concept(text::singular(folded)).group;
  return std::string(noun.empty() ? text::act_group(key) : noun);
}

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

const Features::Known& Features::known(const std::string& folded) {
  const auto [at, is_new] = known_.try_emplace(folded);
  if (!is_new) return at->second;
  std::string key = text::content_key(folded);
  at->second = {.content = is_content(folded, key), .has_digit = has_digit(folded)};
  at->second.meaning = number_of(meaning_of(folded, key));
  at->second.word = number_of(std::move(key));
  return at->second;
}

SentenceWords Features::words_in(const Account& account, Span span) {
  SentenceWords out;
  for (const text::Word& word : looked_at(account.text(), span)) {
    const Known& of = known(word.folded);
    if (!of.content) continue;
    out.words.push_back(of.word);
    out.meanings.push_back(of.meaning);
  }
  make_set(out.words);
  make_set(out.meanings);
  return out;
}

void Features::read_sentences(const Story& story) {
  sentences_.emplace_back();
  for (std::size_t account = 0; account < story.accounts.size(); ++account) {
    first_sentence_.push_back(sentences_.size());
    for (const Sentence& sentence : story.annotations[account].sentences) {
      const std::size_t at = sentences_.size();
      sentences_.push_back(words_in(story.accounts[account], sentence.span));
      if (at == first_sentence_.back()) continue;
      sentences_[at].before = at - 1;
      sentences_[at - 1].after = at;
    }
  }
}

void Features::read_words(const Account& account, Feature& feature) {
  std::uint32_t last = none;
  for (const text::Word& word : looked_at(account.text(), feature.statement->span)) {
    const Known& of = known(word.folded);
    if (of.content) {
      feature.words.push_back(of.word);
      feature.meanings.push_back(of.meaning);
      const bool first = word.span.begin == feature.statement->span.begin;
      if (!first && text::is_capitalised(account.text(word.span))) feature.names.push_back(of.word);
    }
    if (of.has_digit) feature.figures.push_back(of.word);
    if (last != none) {
      const auto count = static_cast<std::uint32_t>(pair_numbers_.size());
      feature.pairs.push_back(pair_numbers_.try_emplace({last, of.word}, count).first->second);
    }
    last = of.word;
  }
}

void Features::read(const Story& story, AnnotationRef ref) {
  const Account& account = story.accounts[ref.account];
  const Annotations& annotations = story.annotations[ref.account];
  Feature feature{.ref = ref, .statement = &annotations.statements[ref.index]};
  const Statement& statement = *feature.statement;
  if (!statement.act.empty() && !in(light, statement.act)) feature.act = known(statement.act).meaning;
  read_words(account, feature);
  for (const Argument& argument : statement.arguments) {
    WordSet& to = argument.role == ArgumentRole::subject  ? feature.subjects
                  : argument.role == ArgumentRole::object ? feature.objects
                                                          : feature.others;
    const WordSet meanings = words_in(account, argument.span).meanings;
    to.insert(to.end(), meanings.begin(), meanings.end());
  }
  if (statement.sentence < annotations.sentences.size()) {
    feature.sentence = first_sentence_[ref.account] + statement.sentence;
  }
  for (WordSet* set : {&feature.words, &feature.meanings, &feature.names, &feature.figures, &feature.subjects, &feature.objects,
                       &feature.others, &feature.pairs}) {
    make_set(*set);
  }
  features_.push_back(std::move(feature));
}

void Features::weigh() {
  const auto weights_of = [&](WordSet SentenceWords::* of) {
    std::vector<double> having(numbers_.size(), 0);  // sentences with the word
    for (const SentenceWords& sentence : sentences_) {
      for (const std::uint32_t word : sentence.*of) having[word] += 1;
    }
    const auto all = static_cast<double>(sentences_.size());
    for (double& weight : having) weight = std::sqrt(std::max(0.0, std::log(all / (weight + 0.5))));
    return having;
  };
  weights_ = weights_of(&SentenceWords::words);
  meaning_weights_ = weights_of(&SentenceWords::meanings);
  const auto measure = [&](auto& of) {
    of.norm = norm(of.words, weights_);
    of.meaning_norm = norm(of.meanings, meaning_weights_);
  };
  std::ranges::for_each(sentences_, measure);
  std::ranges::for_each(features_, measure);
}

}  // namespace hexapla::align::statements
