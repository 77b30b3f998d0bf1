#include "align/labels_wordings.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "align/labels_sorts.h"
#include "align/labels_told.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/naming_field.h"
#include "text/people_words.h"
#include "text/words.h"

namespace hexapla::align::labels {
namespace {

/// Wordings that are compared.
constexpr std::size_t most_wordings = 1'000;
/// Words of content of all its sentences that a wording is known by.
constexpr std::size_t most_context = 400;

void make_set(std::vector<std::string>& words) {
  std::ranges::sort(words);
  const auto rest = std::ranges::unique(words);
  words.erase(rest.begin(), rest.end());
}

/// The words of content before the noun; `at_beginning`: of its sentence, where every word is written large.
void read_modifiers(std::string_view text, bool at_beginning, Wording& wording) {
  const std::string head_key = text::content_key(wording.head);
  for (const text::Word& word : text::words(text)) {
    wording.apart = wording.apart || sets_apart(word.folded);
    wording.past = wording.past || text::is_former(word.folded) || word.folded.starts_with("ex-");
    if (text::is_possessive(word.folded)) {
      wording.owner = word.folded;
      wording.owner_named = false;
    }
    const std::string_view country = text::country_of_initials(text.substr(word.span.begin, word.span.size()));
    if (!country.empty()) {  // not the "us" of function words
      wording.countries.push_back(text::content_key(std::string(country)));
      wording.modifiers.push_back(wording.countries.back());
      continue;
    }
    if (text::is_function_word(word.folded) || is_amount(word.folded)) continue;
    const bool owner = text::is_owner(word.folded);
    std::string key = text::content_key(owner ? word.folded.substr(0, word.folded.rfind('\'')) : word.folded);
    if (key == head_key || word.folded == wording.head) break;
    if (owner) wording.owner = key;
    wording.owner_named = wording.owner_named || owner;
    if (text::is_of_a_country(word.folded)) {
      wording.countries.push_back(key);
    } else if (!text::is_capitalised(text.substr(word.span.begin, word.span.size()))) {
      wording.small.push_back(key);
    } else if (!(at_beginning && word.span.begin == 0)) {
      wording.names.push_back(key);
    }
    wording.modifiers.push_back(std::move(key));
  }
  make_set(wording.modifiers);
}

Wording wording_of(const Label& label, std::string_view text, bool at_beginning) {
  Wording out{.head = label.head, .plural = label.plural || text::is_plural(label.head), .kind = label.kind};
  read_modifiers(text, at_beginning, out);
  const text::NounConcept known = text::noun_concept(out.head);
  // A mother is no son and a Swede no Finn: such groups hold words for one sort of people, not for one of them. A unit is a home
  // or a part of a force.
  if (!known.broad && out.head != "unit" && known.group != "person/relative" && known.group != "person/nation")
    out.group = known.group;
  out.field = text::naming_field(out.head);
  out.sort = near_sort_of_noun(out.head);
  return out;
}

/// What makes one wording.
using Key = std::tuple<std::string, bool, bool, std::string, std::vector<std::string>>;
Key key_of(const Wording& read) { return {read.head, read.plural, read.apart, read.owner, read.modifiers}; }

/// By item; nothing of names.
std::vector<Wording> read_wordings(const Story& story, const std::vector<Item>& items) {
  std::vector<Wording> out(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Label& label = *items[i].label;
    if (label.name) continue;
    const std::vector<Sentence>& sentences = story.annotations[items[i].ref.account].sentences;
    const bool at_beginning = label.sentence < sentences.size() && sentences[label.sentence].span.begin == label.span.begin;
    out[i] = wording_of(label, story.accounts[items[i].ref.account].text(label.span), at_beginning);
  }
  return out;
}

/// Whose nouns the readings are: two people called by the same words ("the *spokesman*, Ann Roe", "the *spokesman*, Eva Orn")
/// have two wordings. Where the grammar does not tell, it is the one whom the account calls so, else the one whom any calls so.
void tell_names(const std::vector<Item>& items, const std::vector<std::uint32_t>& described, std::vector<Wording>& reads) {
  if (described.empty()) return;
  std::map<Key, std::set<std::uint32_t>> names;
  std::map<std::pair<Key, std::uint32_t>, std::set<std::uint32_t>> of_account;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].label->name || described[i] == none) continue;
    // "Norland Island" only says where the island is.
    const std::vector<std::string>& words = items[described[i]].words;
    if (words.empty() || words.back() == reads[i].head) continue;
    reads[i].described = described[i];
    Key key = key_of(reads[i]);
    names[key].insert(described[i]);
    of_account[{std::move(key), items[i].ref.account}].insert(described[i]);
  }
  const auto take_the_only = [](const auto& known, const auto& key, Wording& read) {
    const auto found = known.find(key);
    if (read.described == none && found != known.end() && found->second.size() == 1) read.described = *found->second.begin();
  };
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].label->name) continue;
    const std::pair of_own(key_of(reads[i]), items[i].ref.account);
    take_the_only(of_account, of_own, reads[i]);
    take_the_only(names, of_own.first, reads[i]);
    if (reads[i].described != none) reads[i].described_words = items[reads[i].described].words;
  }
}

}  // namespace

Wordings::Wordings(const Story& story, const std::vector<Item>& items, const std::vector<std::uint32_t>& described)
    : wording_of_(items.size(), none) {
  read_sentences(story);
  std::vector<Wording> reads = read_wordings(story, items);
  tell_names(items, described, reads);
  std::map<std::pair<Key, std::uint32_t>, std::uint32_t> known;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    if (item.label->name) continue;
    const auto [place, is_new] =
        known.try_emplace({key_of(reads[i]), reads[i].described}, static_cast<std::uint32_t>(all_.size()));
    if (is_new) {
      all_.push_back(std::move(reads[i]));
    } else {
      Wording& first = all_[place->second];
      first.countries.insert(first.countries.end(), reads[i].countries.begin(), reads[i].countries.end());
      first.names.insert(first.names.end(), reads[i].names.begin(), reads[i].names.end());
      first.small.insert(first.small.end(), reads[i].small.begin(), reads[i].small.end());
    }
    wording_of_[i] = place->second;
    add(item, i, all_[place->second]);
  }
  read_acts(story, items);
  for (Wording& wording : all_) {
    std::vector<std::string> own = wording.modifiers;
    own.push_back(text::content_key(wording.head));
    for (const std::string& key : own) {
      const auto number = numbers_.find(key);
      if (number != numbers_.end()) std::erase(wording.context, number->second);
    }
    align::make_set(wording.context);
    align::make_set(wording.acts);
    make_set(wording.countries);
    make_set(wording.names);
    make_set(wording.small);
    std::erase_if(wording.names, [&](const std::string& key) { return std::ranges::binary_search(wording.small, key); });
    wording.norm = norm(wording.context, weights_);
  }
  keep_most_told();
}

void Wordings::add(const Item& item, std::uint32_t i, Wording& wording) {
  wording.items.push_back(i);
  wording.definite = wording.definite || item.label->definite;
  if (wording.accounts.empty() || wording.accounts.back() != item.ref.account) wording.accounts.push_back(item.ref.account);
  const std::vector<WordSet>& sentences = sentences_[item.ref.account];
  if (item.label->sentence >= sentences.size() || wording.context.size() >= most_context) return;
  const WordSet& words = sentences[item.label->sentence];
  wording.context.insert(wording.context.end(), words.begin(), words.end());
}

std::uint32_t Wordings::number_of(const std::string& key) {
  return numbers_.try_emplace(key, static_cast<std::uint32_t>(numbers_.size())).first->second;
}

void Wordings::read_sentences(const Story& story) {
  std::size_t all = 0;
  for (std::size_t account = 0; account < story.accounts.size(); ++account) {
    std::vector<WordSet>& sentences = sentences_.emplace_back();
    for (const Sentence& sentence : story.annotations[account].sentences) {
      WordSet words;
      for (const std::string& key : text::content_of(story.accounts[account].text(sentence.span)))
        words.push_back(number_of(key));
      align::make_set(words);
      sentences.push_back(std::move(words));
    }
    all += sentences.size();
  }
  std::vector<double> having(numbers_.size(), 0);  // sentences with the word
  for (const std::vector<WordSet>& sentences : sentences_) {
    for (const WordSet& words : sentences) {
      for (const std::uint32_t word : words) having[word] += 1;
    }
  }
  weights_.reserve(having.size());
  for (const double count : having) weights_.push_back(std::log(static_cast<double>(all + 1) / count));
}

void Wordings::read_acts(const Story& story, const std::vector<Item>& items) {
  std::map<AnnotationRef, std::uint32_t> item_of;
  for (std::uint32_t i = 0; i < items.size(); ++i) item_of.emplace(items[i].ref, i);
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    const Annotations& annotations = story.annotations[account];
    for (const Statement& statement : annotations.statements) {
      for (const Argument& argument : statement.arguments) {
        if (argument.role != ArgumentRole::subject && argument.role != ArgumentRole::object) continue;
        const std::optional<std::uint32_t> label = label_of(annotations, argument);
        const auto item = label ? item_of.find({account, *label}) : item_of.end();
        if (item == item_of.end() || wording_of_[item->second] == none) continue;
        const std::string role = argument.role == ArgumentRole::subject ? " of" : " to";
        all_[wording_of_[item->second]].acts.push_back(number_of(statement.act + role));
      }
    }
  }
}

void Wordings::keep_most_told() {
  if (all_.size() <= most_wordings) return;
  std::ranges::stable_sort(all_, std::ranges::greater{},
                           [](const Wording& wording) { return std::pair(wording.accounts.size(), wording.items.size()); });
  all_.resize(most_wordings);
}

}  // namespace hexapla::align::labels
