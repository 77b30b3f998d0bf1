#include "align/quotations_units.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "text/morphology.h"
#include "text/wording.h"

namespace hexapla::align::quotations {
namespace {

/// What a word without content weighs against a rare one: enough to tell the order of words, too little to join sentences.
constexpr double function_weight = 0.12;

/// Numbers the keys of words under which inflected forms meet, and counts in how many sentences of one account each stands.
class Numbering {
 public:
  std::uint32_t number(const std::string& key) {
    const auto [found, added] = numbers_.try_emplace(key, static_cast<std::uint32_t>(numbers_.size()));
    if (added) {
      function_.push_back(text::is_function_word(key));
      most_.push_back(0);
      count_.push_back(0);
      account_.push_back(none);
    }
    return found->second;
  }
  void count(std::uint32_t word, std::uint32_t account) {
    if (account_[word] != account) {
      account_[word] = account;
      count_[word] = 0;
    }
    most_[word] = std::max(most_[word], ++count_[word]);
  }
  bool is_function(std::uint32_t word) const { return function_[word]; }
  std::vector<double> weights() const {
    std::vector<double> out(most_.size());
    for (std::size_t i = 0; i < out.size(); ++i)
      out[i] = function_[i] ? function_weight : 1 / (1 + 0.5 * std::log(std::max(1U, most_[i])));
    return out;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<bool> function_;
  std::vector<std::uint32_t> most_, count_, account_;
};

std::string key_of(const text::Wording& word) {
  if (text::is_function_word(word.key)) return word.key;
  return text::verb_stem(text::singular(word.key));
}

struct Read {
  std::vector<std::uint32_t> words, content;
  std::vector<Span> places;
};

Read read(std::string_view text, Span span, Numbering& numbering) {
  Read out;
  for (const text::Wording& word : text::wording(text.substr(span.begin, span.size()), span.begin)) {
    const std::uint32_t number = numbering.number(key_of(word));
    out.words.push_back(number);
    out.places.push_back(word.span);
    if (!numbering.is_function(number)) out.content.push_back(number);
    if (out.words.size() == Units::longest_unit) break;
  }
  std::ranges::sort(out.content);
  const auto rest = std::ranges::unique(out.content);
  out.content.erase(rest.begin(), rest.end());
  return out;
}

/// The words of a speaker's name by which two are compared; empty for pronouns and for phrases without a capital.
std::string speaker_key(const std::string& name) {
  std::string out;
  for (const text::Wording& word : text::wording(name)) {
    if (word.key == "the" || word.key == "a" || word.key == "an" || word.key == "'s") continue;
    if (!out.empty()) out += ' ';
    out += word.key.ends_with("'s") ? word.key.substr(0, word.key.size() - 2) : word.key;
  }
  if (out == "he" || out == "she" || out == "it" || out == "they" || out == "who" || out == "we" || out == "i") return {};
  return out;
}

/// The sentences of a quotation's content; a scrap of one word goes with the sentence before it.
std::vector<Span> pieces_of(const Annotations& annotations, const Quotation& quotation) {
  if (quotation.saying == Saying::indirect) return {quotation.content};
  std::vector<Span> pieces;
  for (std::uint32_t s = quotation.sentence; s < annotations.sentences.size(); ++s) {
    const Span sentence = annotations.sentences[s].span;
    if (sentence.begin >= quotation.content.end) break;
    const Span piece{std::max(sentence.begin, quotation.content.begin), std::min(sentence.end, quotation.content.end)};
    if (piece.begin >= piece.end) continue;
    constexpr std::uint32_t scrap = 4;  // bytes: a mark or an initial
    if (!pieces.empty() && piece.size() < scrap) {
      pieces.back().end = piece.end;
    } else {
      pieces.push_back(piece);
    }
  }
  if (pieces.empty()) pieces.push_back(quotation.content);
  pieces.front().begin = quotation.content.begin;
  pieces.back().end = quotation.content.end;
  return pieces;
}

}  // namespace

Units::Units(const Story& story) {
  Numbering numbering;
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
    const Annotations& annotations = story.annotations[account];
    const std::string_view text = story.accounts[account].text();
    std::size_t taken = 0;
    for (std::uint32_t i = 0; i < annotations.quotations.size() && taken < most_units; ++i) {
      const Quotation& quotation = annotations.quotations[i];
      std::uint32_t piece = 0;
      for (const Span span : pieces_of(annotations, quotation)) {
        if (taken++ == most_units) break;
        Read words = read(text, span, numbering);
        Unit unit{.ref = {account, i}, .span = span, .utterance = quotation.utterance, .piece = piece++};
        unit.reported = quotation.saying == Saying::indirect;
        unit.nested = quotation.parent != none;
        unit.speaker = speaker_key(quotation.speaker_name);
        unit.words = std::move(words.words);
        unit.content = std::move(words.content);
        units_.push_back(std::move(unit));
      }
    }
    std::size_t next = 0, read_sentences = 0;
    for (const Sentence& sentence : annotations.sentences) {
      if (read_sentences++ == most_sentences) break;
      Read words = read(text, sentence.span, numbering);
      for (const std::uint32_t word : words.content) numbering.count(word, account);
      while (next < annotations.quotations.size() && (annotations.quotations[next].saying == Saying::indirect ||
                                                      annotations.quotations[next].span.end <= sentence.span.begin))
        ++next;
      const bool quoted = next < annotations.quotations.size() && annotations.quotations[next].span.begin < sentence.span.end;
      if (quoted || words.content.size() < 2) continue;
      sentences_.push_back({account, std::move(words.words), std::move(words.places), std::move(words.content)});
    }
  }
  weights_ = numbering.weights();
  for (Unit& unit : units_) {
    for (const std::uint32_t word : unit.words) unit.weight += weights_[word];
    for (const std::uint32_t word : unit.content) unit.content_weight += weights_[word];
  }
}

}  // namespace hexapla::align::quotations
