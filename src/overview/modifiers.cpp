#include "overview/modifiers.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "core/in_list.h"
#include "overview/content.h"
#include "overview/lexicon.h"
#include "overview/phrases.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

constexpr std::size_t most_phrases = 8;
/// Loaded words in a row before a phrase, and its words.
constexpr std::size_t longest_row = 6;
/// Words of the phrase: "illegal campaign contributions".
constexpr std::size_t longest_phrase = 4;

/// One word that is evaluated: its loaded words, its own forms, and the accounts that use it.
struct Head {
  explicit Head(const Story& story) : modifiers(story) {}
  Phrases modifiers;
  std::set<std::uint32_t> modified, used;
  std::string text;  ///< as first modified
};

bool capital(std::string_view text, const text::Word& word) {
  return text::is_capitalised(text.substr(word.span.begin, word.span.size()));
}
bool has_letter(std::string_view word) { return word.find_first_not_of("0123456789.,-") != std::string_view::npos; }

// What stands behind a noun and is none of its own: "the bill last week", "the fire early Monday".
constexpr auto times_behind = std::to_array<std::string_view>(
    {"earlier", "early", "last", "late", "later", "next", "overnight", "today", "tomorrow", "tonight", "yesterday"});
// Nouns of the law before which "criminal" is no judgement but a term of it.
constexpr auto legal = std::to_array<std::string_view>(
    {"attorney",   "background", "case",       "charge",      "code",          "complaint",    "conduct",
     "conspiracy", "contempt",   "conviction", "count",       "court",         "defense",      "division",
     "history",    "indictment", "inquiry",    "intent",      "investigation", "investigator", "justice",
     "law",        "lawyer",     "liability",  "matter",      "mischief",      "negligence",   "offense",
     "penalty",    "probe",      "proceeding", "prosecution", "prosecutor",    "record",       "referral",
     "sentence",   "statute",    "system",     "threat",      "trespass",      "trial",        "violation"});

/// The place of the word that a loaded word at `i` stands before: the last of the words behind it that are of one phrase, as far
/// as they tell it themselves ("new law" of "a controversial new law on Friday"), of an adverb the next. How many words there are
/// if there is none.
std::size_t head_of(const std::vector<text::Word>& words, std::string_view text, std::size_t i) {
  const bool adverb = words[i].folded.ends_with("ly");
  std::size_t head = words.size();
  for (std::size_t next = i + 1, taken = 0; next < std::min(words.size(), i + 1 + longest_row) && taken < longest_phrase;
       ++next) {
    const std::string_view between = text.substr(words[next - 1].span.end, words[next].span.begin - words[next - 1].span.end);
    const std::string_view word = words[next].folded;
    if (between != " " || text::is_function_word(word) || in(times_behind, word) || !has_letter(word)) break;
    if (is_loaded(word)) {
      if (taken > 0) break;
      continue;
    }
    const bool begins_anew =
        taken > 0 && (text::is_verb_form(word) || (capital(text, words[next]) && !capital(text, words[next - 1])));
    if (begins_anew) break;
    if (words[i].folded == "criminal" && in(legal, text::singular(word))) return words.size();
    head = next;
    ++taken;
    if (adverb) break;
  }
  return head;
}

}  // namespace

std::vector<WordChoice> modifier_choices(const Story& story) {
  std::map<std::string, Head> heads;
  std::vector<std::vector<text::Word>> words;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    const std::string_view text = story.accounts[account].text();
    words.push_back(text::words(text));
    const Quoted quoted(story.annotations[account]);
    for (std::size_t i = 0; i < words.back().size(); ++i) {
      const text::Word& word = words.back()[i];
      if (!is_loaded(word.folded) || quoted.holds(word.span.begin)) continue;
      const std::size_t next = head_of(words.back(), text, i);
      if (next == words.back().size()) continue;
      Head& head = heads.try_emplace(text::content_key(words.back()[next].folded), story).first->second;
      if (head.text.empty()) head.text = words.back()[next].folded;
      head.modifiers.add(word.folded, {account, word.span}, word.folded);
      head.modified.insert(account);
    }
  }
  if (heads.empty()) return {};
  for (std::uint32_t account = 0; account < words.size(); ++account) {
    for (const text::Word& word : words[account])
      if (const auto head = heads.find(text::content_key(word.folded)); head != heads.end()) head->second.used.insert(account);
  }
  std::vector<std::tuple<std::ptrdiff_t, std::ptrdiff_t, std::string>> order;
  for (const auto& [key, head] : heads) {
    const std::vector<Phrase> phrases = head.modifiers.take(most_phrases);
    const bool alike =
        std::ranges::all_of(phrases, [&](const Phrase& phrase) { return accounts_in(phrase.mentions) == head.used.size(); });
    if (head.used.size() > 1 && !alike)
      order.emplace_back(-static_cast<std::ptrdiff_t>(head.modified.size()), -static_cast<std::ptrdiff_t>(head.used.size()), key);
  }
  std::ranges::sort(order);
  std::vector<WordChoice> out;
  for (const auto& [modified, used, key] : order) {
    const Head& head = heads.at(key);
    out.push_back({.kind = WordChoice::Kind::modifier, .about = head.text, .phrases = head.modifiers.take(most_phrases)});
  }
  return out;
}

}  // namespace hexapla::overview
