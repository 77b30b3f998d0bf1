#include "reconcile/quantities_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "reconcile/quantities_phrases.h"
#include "reconcile/times_words.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t longest_phrase = 8;  // words of a noun phrase that names a question
constexpr std::size_t words_before = 5;    // of a figure, in a clause that names a question
constexpr std::size_t words_after = 7, longest_name = 4;
constexpr std::uint32_t longest_clause = 160;  // bytes looked at on either side
constexpr double half = 0.5;                   // share of the accounts from which on a word belongs to the name

std::string key(const std::string& folded) { return text::verb_stem(text::singular(folded)); }

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
/// What every name of a question is weighed by: in how many of its accounts a word stands.
class Shares {
 public:
  void add(const std::string& word, std::uint32_t account) { accounts_[word].insert(account); }
  void count(std::uint32_t account) { all_.insert(account); }
  double share(const std::string& word) const {
    const auto found = accounts_.find(word);
    if (found == accounts_.end() || all_.empty()) return 0;
    return static_cast<double>(found->second.size()) / static_cast<double>(all_.size());
  }
  std::size_t accounts() const { return all_.size(); }

 private:
  std::map<std::string, std::set<std::uint32_t>> accounts_;
  std::set<std::uint32_t> all_;
};

std::vector<AnnotationRef> looked_at(const Question& question) {
  std::vector<AnnotationRef> refs = question.mentions;
  if (refs.size() > most_looked_at) refs.resize(most_looked_at);
  return refs;
}

/// "age of Larry Gordon": the fullest name that an account has for the person.
std::string age_question(const Story& story, const Question& question) {
  std::string best;
  for (const AnnotationRef ref : looked_at(question)) {
    const Quantity& quantity = quantity_of(story, ref);
    if (quantity.subject.empty()) continue;
    const Annotations& annotations = story.annotations[ref.account];
    std::string name = quantity.subject;
    for (const Name& known : annotations.names) {
      if (text::fold(story.accounts[ref.account].text(known.span)) != quantity.subject) continue;
      const Name& fullest = known.chain < annotations.names.size() ? annotations.names[known.chain] : known;
      name = plain_words(story.accounts[ref.account].text(fullest.span));
      break;
    }
    if (name.size() > best.size()) best = name;
  }
  if (!best.empty()) return "age of " + best;
  std::vector<std::string> heads;
  for (const AnnotationRef ref : looked_at(question)) heads.push_back(head_words(story, ref));
  const std::string head = commonest(heads);
  return head.empty() ? "age" : "age of the " + head;
}

struct Phrase {
  std::string text;
  double score = 0;
  std::size_t content = 0;  ///< words that are no function words
  bool broad = true;        ///< says no more than "people" or "vehicles"
};

/// The noun phrase counted that most accounts would agree to: every word that at least half of them use speaks for it, every
/// other against it.
Phrase thing_phrase(const Story& story, const Question& question) {
  const std::vector<AnnotationRef> refs = looked_at(question);
  Shares shares;
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = quantity_of(story, ref);
    if (quantity.thing.empty()) continue;
    shares.count(ref.account);
    for (const text::Word& word : text::words(story.accounts[ref.account].text(quantity.thing)))
      if (!text::is_function_word(word.folded)) shares.add(key(word.folded), ref.account);
  }
  Phrase best;
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = quantity_of(story, ref);
    if (quantity.thing.empty()) continue;
    std::string_view text = story.accounts[ref.account].text(quantity.thing);
    std::vector<text::Word> words = text::words(text);
    if (words.size() > longest_phrase) words.resize(longest_phrase);
    while (!words.empty() && text::is_function_word(words.back().folded)) words.pop_back();
    if (words.empty()) continue;
    Phrase phrase{.text = plain_words(text.substr(0, words.back().span.end))};
    for (const text::Word& word : words) {
      if (text::is_function_word(word.folded)) continue;
      ++phrase.content;
      phrase.score += shares.share(key(word.folded)) - half;
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

/// A dash or a curly quotation mark.
bool is_wide_mark(std::string_view text, std::size_t at) {
  const std::string_view mark = text.substr(at, 3);
  return mark == "\u2014" || mark == "\u2013" || mark == "\u201C" || mark == "\u201D";
}

bool ends_clause(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == ';' || c == ':' || c == '(' || c == ')' || c == '"' || c == '\n' || c == '?' || c == '!' || c == '[' || c == ']')
    return true;
  if (c == ',' || c == '.') return at + 1 >= text.size() || is_space(text[at + 1]) || text.substr(at + 1).starts_with("\u201D");
  return is_wide_mark(text, at);
}

/// The words of the figure's clause before and after it.
struct Clause {
  std::vector<text::Word> before, after;
};

Clause clause_of(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  const Annotations& annotations = story.annotations[ref.account];
  Clause clause;
  if (quantity.sentence >= annotations.sentences.size()) return clause;
  const Span sentence = annotations.sentences[quantity.sentence].span;
  const std::string_view text = story.accounts[ref.account].text();
  const std::uint32_t start = quantity.span.begin;
  std::uint32_t begin = start;
  // A list's item ("Net income: EUR 62 million") is told by what stands before its colon.
  while (begin > sentence.begin &&
         (text[begin - 1] == ':' || text[begin - 1] == '(' || text[begin - 1] == ',' || is_space(text[begin - 1])))
    --begin;
  while (begin > sentence.begin && start - begin < longest_clause && !ends_clause(text, begin - 1) &&
         !(begin >= 3 && is_wide_mark(text, begin - 3))) {
    --begin;
  }
  // The figure's own noun belongs to what follows, so that "… people were taken" reads well.
  const std::uint32_t stop =
      std::max(quantity.number.end, quantity.kind == QuantityKind::count ? quantity.number.end : quantity.span.end);
  std::uint32_t end = stop;
  while (end < sentence.end && end - stop < longest_clause && !ends_clause(text, end)) ++end;
  const auto inside = [&](std::uint32_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
  };
  while (begin < start && inside(begin)) ++begin;
  while (end > stop && inside(end)) --end;
  clause.before = text::words(text.substr(begin, start - begin), begin);
  clause.after = text::words(text.substr(stop, end - stop), stop);
  if (clause.before.size() > words_before)
    clause.before.erase(clause.before.begin(), clause.before.end() - static_cast<std::ptrdiff_t>(words_before));
  if (clause.after.size() > words_after) clause.after.resize(words_after);
  constexpr auto joints = std::to_array<std::string_view>({"and", "but", "or", "which", "who", "that", "while", "when"});
  for (std::size_t i = 1; i < clause.after.size(); ++i) {
    if (clause.after[i].folded != "that" && std::ranges::find(joints, clause.after[i].folded) != joints.end())
      clause.after.resize(i);
  }
  for (std::size_t i = clause.before.size(); i-- > 0;) {
    if (std::ranges::find(joints, clause.before[i].folded) == joints.end()) continue;
    clause.before.erase(clause.before.begin(), clause.before.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    break;
  }
  const auto loose = [](const text::Word& word) {
    return text::is_function_word(word.folded) && word.folded != "to" && word.folded != "by" && word.folded != "for" &&
           word.folded != "of";
  };
  const auto starts_loose = [](const text::Word& word) { return text::is_function_word(word.folded); };
  while (!clause.before.empty() && starts_loose(clause.before.front())) clause.before.erase(clause.before.begin());
  while (!clause.before.empty() && loose(clause.before.back())) clause.before.pop_back();
  while (!clause.after.empty() && text::is_function_word(clause.after.back().folded)) clause.after.pop_back();
  while (clause.before.empty() && !clause.after.empty() && text::is_function_word(clause.after.front().folded))
    clause.after.erase(clause.after.begin());
  return clause;
}

std::string_view piece(std::string_view text, const std::vector<text::Word>& words) {
  return words.empty() ? std::string_view{}
                       : text.substr(words.front().span.begin, words.back().span.end - words.front().span.begin);
}

/// What is said of the thing next, in words that at least half of the accounts have after it: "passengers" + "aboard". The words
/// of any mention serve.
std::string extended(const Story& story, const Question& question, const Phrase& phrase) {
  struct After {
    std::vector<text::Word> words;
    std::string_view text;
  };
  std::vector<After> all;
  Shares shares;
  for (const AnnotationRef ref : looked_at(question)) {
    const Quantity& quantity = quantity_of(story, ref);
    const Annotations& annotations = story.annotations[ref.account];
    if (quantity.thing.empty() || quantity.sentence >= annotations.sentences.size()) continue;
    const std::string_view text = story.accounts[ref.account].text();
    const std::uint32_t begin = std::max(quantity.thing.end, quantity.span.end);
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
    for (const text::Word& word : words) shares.add(key(word.folded), ref.account);
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
      if (shares.share(key(word)) <= half) {
        if (!text::is_function_word(word)) break;
        continue;
      }
      if (text::is_function_word(word) && word != "aboard") continue;
      last = i + 1;
      ++shared;
    }
    if (shared <= most) continue;
    most = shared;
    best = plain_words(
        after.text.substr(after.words[first].span.begin, after.words[last - 1].span.end - after.words[first].span.begin));
  }
  const std::string gap =
      std::ranges::all_of(question.mentions, [&](AnnotationRef ref) { return is_hyphenated(story, ref); }) ? "…-" : "";
  return gap + (best.empty() ? phrase.text : phrase.text + " " + best);
}

/// The clause with a gap where the figure stands, of the mention whose clause most of the accounts share.
std::string clause_question(const Story& story, const Question& question) {
  const std::vector<AnnotationRef> refs = looked_at(question);
  std::vector<Clause> clauses;
  Shares shares;
  for (const AnnotationRef ref : refs) {
    clauses.push_back(clause_of(story, ref));
    shares.count(ref.account);
    for (const auto* side : {&clauses.back().before, &clauses.back().after})
      for (const text::Word& word : *side)
        if (!text::is_function_word(word.folded)) shares.add(key(word.folded), ref.account);
  }
  std::string best;
  double best_score = -1;
  for (std::size_t i = 0; i < refs.size(); ++i) {
    double score = 0;
    std::size_t content = 0;
    for (const auto* side : {&clauses[i].before, &clauses[i].after})
      for (const text::Word& word : *side) {
        if (text::is_function_word(word.folded)) continue;
        ++content;
        score += shares.share(key(word.folded));
      }
    if (content == 0) continue;
    score /= 2 + static_cast<double>(content);
    if (score <= best_score + 1e-6) continue;
    const std::string_view text = story.accounts[refs[i].account].text();
    const std::string before = plain_words(piece(text, clauses[i].before)), after = plain_words(piece(text, clauses[i].after));
    best = before.empty() ? after : after.empty() ? before : before + " … " + after;
    best_score = score;
  }
  return best;
}

}  // namespace

std::string quantity_question(const Story& story, const Question& question) {
  const Quantity& first = quantity_of(story, question.mentions.front());
  if (first.kind == QuantityKind::age) return age_question(story, question);
  const Phrase phrase = thing_phrase(story, question);
  const bool measured = first.kind != QuantityKind::count;
  if (!phrase.text.empty() && !measured && phrase.content == 1 && !first.capacity) {
    const std::string longer = extended(story, question, phrase);
    if (longer != phrase.text || !phrase.broad) return longer;
  } else if (!phrase.text.empty() && !phrase.broad && !first.capacity) {
    return first.kind == QuantityKind::percent ? "share of " + phrase.text : phrase.text;
  }
  std::string clause = clause_question(story, question);
  if (!clause.empty()) return clause;
  if (!phrase.text.empty()) return phrase.text;
  if (!first.head.empty()) return first.head;
  return measured ? "amount" : "number";
}

}  // namespace hexapla::reconcile
