#include "reconcile/quantities_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/in_list.h"
#include "reconcile/quantities_ages.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/quantities_names_addresses.h"
#include "reconcile/quantities_names_gap.h"
#include "reconcile/quantities_names_stature.h"
#include "reconcile/quantities_names_told.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/quantities_tellings.h"
#include "reconcile/tellers.h"
#include "text/bearers.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// The regular plural of a noun as a compound has it: the pages of a "48-page report", the stories of a "two-story house".
std::string plural_of(std::string_view noun) {
  constexpr std::string_view vowels = "aeiou";
  const bool changes = noun.ends_with('y') && noun.size() > 1 && vowels.find(noun[noun.size() - 2]) == std::string_view::npos;
  if (changes) return std::string(noun.substr(0, noun.size() - 1)) + "ies";
  const bool hisses = noun.ends_with('s') || noun.ends_with('x') || noun.ends_with("ch") || noun.ends_with("sh");
  return std::string(noun) + (hisses ? "es" : "s");
}

constexpr std::size_t longest_phrase = 8;  // words of a noun phrase that names a question
constexpr std::size_t words_after = 7, longest_name = 4;
constexpr double half = 0.5;  // share of the accounts from which on a word belongs to the name

struct Phrase {
  std::string text;
  double score = 0;
  std::size_t content = 0;  ///< words that are no function words
  bool broad = true;        ///< says no more than "people" or "vehicles"
};

/// The words of what is counted; "counts of first-degree" go on with what follows, "aggravated murder".
std::string_view thing_of(const Story& story, AnnotationRef ref) {
  constexpr auto degrees = std::to_array<std::string_view>(
      {"aggravated", "attempt", "attempted", "capital", "criminal", "first-degree", "second-degree", "third-degree"});
  constexpr std::uint32_t reach = 40;  // bytes behind
  const Quantity& quantity = quantity_of(story, ref);
  const std::string_view text = story.accounts[ref.account].text();
  std::uint32_t end = quantity.thing.end;
  const std::vector<text::Word> own = text::words(text.substr(quantity.thing.begin, quantity.thing.size()));
  if (quantity.head == "count" && own.size() > 1 && in(degrees, own.back().folded)) {
    const std::uint32_t stop = std::min(sentence_of(story.annotations[ref.account], quantity).end, end + reach);
    for (const text::Word& word : text::words(text.substr(end, std::max(end, stop) - end), end)) {
      if (word.span.begin != end + 1 || text[end] != ' ') break;
      end = word.span.end;
      if (!in(degrees, word.folded)) break;
    }
  }
  return text.substr(quantity.thing.begin, end - quantity.thing.begin);
}

/// The noun phrase counted that most accounts would agree to: every word that at least half of them use speaks for it, every
/// other against it.
Phrase thing_phrase(const Story& story, const Question& question) {
  const std::vector<AnnotationRef> refs = looked_at(question);
  Shares shares;
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = quantity_of(story, ref);
    if (quantity.thing.empty()) continue;
    shares.count(ref.account);
    for (const text::Word& word : text::words(thing_of(story, ref)))
      if (!text::is_function_word(word.folded)) shares.add(text::word_key(word.folded), ref.account);
  }
  Phrase best;
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = quantity_of(story, ref);
    if (quantity.thing.empty()) continue;
    const std::string_view text = thing_of(story, ref);
    std::vector<text::Word> words = text::words(text);
    if (words.size() > longest_phrase) words.resize(longest_phrase);
    while (!words.empty() && text::is_function_word(words.back().folded)) words.pop_back();
    if (words.empty()) continue;
    Phrase phrase{.text = plain_words(text.substr(0, words.back().span.end))};
    const bool several = quantity.low > 1 && !is_hyphenated(story, ref);
    if (several && phrase.text == "person") phrase.text = "people";  // "a 200 person crowd"
    for (const text::Word& word : words) {
      if (text::is_function_word(word.folded)) continue;
      ++phrase.content;
      phrase.score += shares.share(text::word_key(word.folded)) - half;
      const text::NounConcept noun = text::noun_concept(text::singular(word.folded));
      phrase.broad = phrase.broad && noun.broad;
    }
    if (phrase.content == 0) continue;
    if (best.text.empty() || phrase.score > best.score + 1e-6 ||
        (phrase.score > best.score - 1e-6 && phrase.text.size() < best.text.size()))
      best = phrase;
  }
  return best;
}

/// What is said of the thing next, in words that at least half of the accounts have after it: "passengers" + "aboard". The words
/// of any mention serve.
std::string extended(const Story& story, const Question& question, const Phrase& phrase) {
  struct After {
    std::vector<text::Word> words;
    std::string_view text;
  };
  const auto compounds = std::ranges::count_if(question.mentions, [&](AnnotationRef ref) { return is_hyphenated(story, ref); });
  const auto mentions = static_cast<std::ptrdiff_t>(question.mentions.size());
  const bool compound = compounds == mentions;
  std::vector<After> all;
  Shares shares;
  for (const AnnotationRef ref : looked_at(question)) {
    if (2 * compounds <= mentions && is_hyphenated(story, ref)) continue;  // the deal of "a 12-nation deal" is none of 11 nations
    const Quantity& quantity = quantity_of(story, ref);
    const Annotations& annotations = story.annotations[ref.account];
    if (quantity.thing.empty() || quantity.sentence >= annotations.sentences.size()) continue;
    const std::string_view text = story.accounts[ref.account].text();
    const std::uint32_t begin = std::max(quantity.thing.end, quantity.span.end);
    // "the mother of three sons fled": it was not the sons who did
    const Telling told = telling(story, ref);
    if (told.holder != nullptr && told.holder->span.end <= begin && !counts_phrase(story, ref, *told.holder)) continue;
    std::uint32_t end = begin;
    const std::uint32_t stop = std::max(begin, annotations.sentences[quantity.sentence].span.end);
    while (end < stop && end - begin < longest_clause && !ends_clause(text, end)) ++end;
    while (end > begin && (static_cast<unsigned char>(text[std::min<std::size_t>(end, text.size() - 1)]) & 0xC0U) == 0x80U) --end;
    std::vector<text::Word> words = text::words(text.substr(begin, end - begin), begin);
    // No name is cut in two.
    std::size_t kept = std::min(words.size(), words_after);
    while (kept < words.size() && text::is_capitalised(text.substr(words[kept].span.begin, words[kept].span.size()))) ++kept;
    words.resize(std::min(kept, words_after + longest_name));
    if (is_hyphenated(story, ref) && words.size() > 1) words.resize(1);  // "48-page" + "indictment"
    shares.count(ref.account);
    for (const text::Word& word : words) shares.add(text::word_key(word.folded), ref.account);
    all.push_back({std::move(words), text});
  }
  constexpr auto weak =
      std::to_array<std::string_view>({"was", "were", "is", "are", "has", "have", "had", "been", "being", "still", "also", "who",
                                       "that", "which", "will", "would", "be", "then", "now"});
  std::string best;
  std::size_t most = 0;
  for (const After& after : all) {
    std::size_t first = 0;
    while (first < after.words.size() && std::ranges::find(weak, after.words[first].folded) != weak.end()) ++first;
    if (first == after.words.size() || after.words[first].folded == "and" || after.words[first].folded == "or") continue;
    std::size_t last = first, shared = 0;
    for (std::size_t i = first; i < after.words.size(); ++i) {
      const std::string& word = after.words[i].folded;
      if (word == "and" || word == "but" || word == "when" || word == "while" || word == "including") break;
      if (shares.share(text::word_key(word)) <= half) {
        if (!text::is_function_word(word)) break;
        continue;
      }
      if (text::is_function_word(word) && word != "aboard") continue;
      if (word.ends_with("'s")) continue;  // of "shot on Orn's pier" never "shot on Orn's"
      last = i + 1;
      ++shared;
    }
    if (shared <= most) continue;
    most = shared;
    best = plain_words(
        after.text.substr(after.words[first].span.begin, after.words[last - 1].span.end - after.words[first].span.begin));
  }
  if (compound && !best.empty()) return plural_of(phrase.text) + " of the " + best;
  return (compound ? "…-" : "") + (best.empty() ? phrase.text : phrase.text + " " + best);
}

/// Of words that say the same of those counted, the one that stands nearest to the most figures; else the first.
std::string_view commonest_near(const Story& story, const std::vector<AnnotationRef>& refs,
                                std::initializer_list<std::string_view> words) {
  constexpr std::uint32_t reach = 40;  // bytes
  std::string_view best = *words.begin();
  std::size_t most = 0;
  for (const std::string_view word : words) {
    std::set<std::uint32_t> accounts;
    for (const AnnotationRef ref : refs) {
      const Quantity& quantity = quantity_of(story, ref);
      const Span sentence = sentence_of(story.annotations[ref.account], quantity);
      const std::uint32_t begin = std::max(sentence.begin, quantity.span.begin - std::min(quantity.span.begin, reach));
      const std::uint32_t end = std::max(quantity.span.end, std::min(sentence.end, quantity.span.end + reach));
      std::string near;  // words with a blank around each
      for (const text::Word& read : text::words(story.accounts[ref.account].text().substr(begin, end - begin)))
        near += (near.empty() ? " " : "") + read.folded + " ";
      if (near.contains(" " + std::string(word) + " ")) accounts.insert(ref.account);
    }
    if (accounts.size() <= most) continue;
    most = accounts.size();
    best = word;
  }
  return best;
}

/// What befell those counted, if most of the accounts tell it, in a word that most of these have: "women" + "injured".
std::string_view word_of_fate(const Story& story, const Question& question) {
  std::map<text::Fate, std::set<std::uint32_t>> fates;
  std::set<std::uint32_t> accounts;
  const std::vector<AnnotationRef> refs = looked_at(question);
  for (const AnnotationRef ref : refs) {
    accounts.insert(ref.account);
    const text::Fate fate = text::fate_of(quantity_of(story, ref).act);
    if (fate != text::Fate::none) fates[fate].insert(ref.account);
  }
  for (const auto& [fate, tellers] : fates) {
    if (2 * tellers.size() <= accounts.size()) continue;
    switch (fate) {
      case text::Fate::die:
        return commonest_near(story, refs, {"killed", "dead"});
      case text::Fate::hurt:
        return commonest_near(story, refs, {"injured", "wounded", "hurt"});
      case text::Fate::missing:
        return "missing";
      case text::Fate::arrest:
        return commonest_near(story, refs, {"arrested", "detained", "in custody"});
      case text::Fate::rescue:
        return "rescued";
      case text::Fate::displaced: {
        const std::string_view word = commonest_near(story, refs, {"displaced", "evacuated", "homeless", "fled"});
        return word == "fled" ? "who fled" : word == "homeless" ? "left homeless" : word;
      }
      case text::Fate::survive:
        return "who survived";
      case text::Fate::none:
        break;
    }
  }
  return {};
}

/// A noun says little: with what befell it, or what it did; else in the words that follow it; else with its clause.
std::string with_more(const Story& story, const Question& question, Phrase phrase) {
  const std::string folded = text::fold(phrase.text);
  const std::string_view befell = word_of_fate(story, question);
  constexpr auto known =
      std::to_array<std::string_view>({"victims", "officers", "suspects", "deputies", "students", "shooters", "shots"});
  const std::string noun = text::singular(folded);
  if (text::noun_concept(noun).broad || text::gender_of(noun) != text::Gender::none || in(known, folded))
    phrase.text = folded;                                                                   // a headline's "Victims"
  if (!befell.empty() && (folded == "bodies" || folded == "body")) phrase.text = "people";  // who were killed, not the bodies
  const bool people = phrase.broad || text::noun_concept(text::singular(text::fold(phrase.text))).family == "person";
  if (people && !befell.empty()) {
    std::string longer = name_by_statement(story, question, phrase.text, people, befell);
    return longer.empty() ? phrase.text + " " + std::string(befell) : longer;
  }
  const bool compound = is_hyphenated(story, question.mentions.front());
  std::string longer = extended(story, question, phrase);
  if (longer.starts_with(phrase.text + " of ")) return longer;  // "counts of fraud"
  if (people && longer == phrase.text + " fatally") return phrase.text + " killed";
  std::string told = compound ? std::string() : name_by_statement(story, question, phrase.text, people);
  if (!told.empty()) return told;
  if (longer != phrase.text) return longer;
  if (!compound) told = name_by_statement(story, question, phrase.text, people, {}, 0);
  if (!told.empty()) return told;
  // by rules alone there are no statements: the clause around the figure
  const bool read = std::ranges::any_of(looked_at(question),
                                        [&](AnnotationRef ref) { return !story.annotations[ref.account].statements.empty(); });
  const std::string clause = read ? std::string() : clause_question(story, question);
  return clause.find(phrase.text) == std::string::npos ? phrase.text : clause;
}

}  // namespace

std::string quantity_question(const Story& story, const KnownNames& names, const Question& question) {
  const Quantity& first = quantity_of(story, question.mentions.front());
  if (first.kind == QuantityKind::age) return age_question(story, names, question);
  if (first.unit == "address") return address_question(story, question);
  const Phrase phrase = thing_phrase(story, question);
  const bool measured = first.kind != QuantityKind::count;
  if (std::string stature = measured ? stature_question(story, question) : std::string(); !stature.empty()) return stature;
  if (std::string calibre = calibre_question(story, question); !calibre.empty()) return calibre;
  const bool often = !measured && first.head == "time" && !is_hyphenated(story, question.mentions.front());
  if (std::string times = often ? times_question(story, question) : std::string(); !times.empty()) return times;
  if (!phrase.text.empty() && !measured && phrase.content == 1 && !first.capacity) {
    return without_loose_end(with_more(story, question, phrase), phrase.text);
  } else if (!phrase.text.empty() && !phrase.broad && !first.capacity) {
    if (first.kind == QuantityKind::money && phrase.content == 1) {
      std::string longer = extended(story, question, phrase);  // "reward" + "for information"
      const bool goes_on = longer.size() > phrase.text.size() + 1 && !text::is_capitalised(longer.substr(phrase.text.size() + 1));
      return goes_on ? without_loose_end(longer, phrase.text) : phrase.text;
    }
    return first.kind == QuantityKind::percent ? "share of " + phrase.text : phrase.text;
  }
  const bool unnamed = !measured && phrase.text.empty() && !first.capacity;  // "two others", "killing three"
  if (unnamed && (first.head == "person" || !word_of_fate(story, question).empty()))
    return with_more(story, question, {.text = "people", .content = 1});
  for (std::string clause : {statement_question(story, question), clause_question(story, question)})
    if (!clause.empty()) return clause;
  if (!phrase.text.empty()) return phrase.text;
  if (!first.head.empty()) return first.head;
  return measured ? "amount" : "number";  // of a sentence that is nothing but the figure
}

}  // namespace hexapla::reconcile
