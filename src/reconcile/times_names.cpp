#include "reconcile/times_names.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "core/in_list.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/tellers.h"
#include "reconcile/tellings.h"
#include "text/concepts.h"
#include "text/happenings.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t longest_name = 14;      // words of a whole clause in the name of a question
constexpr std::size_t longest_part = 9;       // words of a clause that is longer
constexpr std::size_t least_clause = 2;       // words behind a conjunction that make a clause of their own
constexpr std::uint32_t head_lines = 6;       // of an account, among which its dateline stands
constexpr std::size_t longest_dateline = 80;  // bytes
constexpr std::size_t reach_of_joint = 4;     // of these, words before a conjunction that are left out

/// Marks at which a clause ends; a point counts only before white space.
bool ends_time_clause(std::string_view text, std::size_t at) {
  if (is_inside_word(text, at)) return false;
  const char c = text[at];
  if (c == ',') return at + 1 < text.size() && is_space(text[at + 1]);
  if (c == '.' && at > 1 && is_space(text[at - 2])) return false;  // an initial
  if (c == '.') return at + 1 == text.size() || is_space(text[at + 1]);
  return is_clause_mark(text, at);
}

/// The clause around a time: what stands before it and after it, as spans of the account's text.
struct Clause {
  Span before, after;
};

Clause clause_of(std::string_view text, Span sentence, Span time) {
  Clause clause{.before = {time.begin, time.begin}, .after = {time.end, time.end}};
  while (clause.before.begin > sentence.begin && time.begin - clause.before.begin < longest_clause) {
    std::uint32_t at = clause.before.begin - 1;
    while (at > sentence.begin && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    if (ends_time_clause(text, at)) break;
    clause.before.begin = at;
  }
  if (time.begin - clause.before.begin >= longest_clause) {
    while (clause.before.begin < time.begin && !is_space(text[clause.before.begin])) ++clause.before.begin;
  }
  for (const std::string_view possessive : {"'s", "\u2019s"}) {
    if (text.substr(clause.after.end, possessive.size()) == possessive)
      clause.after.begin = clause.after.end += static_cast<std::uint32_t>(possessive.size());
  }
  if (clause.after.end < sentence.end && text[clause.after.end] == ',') clause.after.begin = ++clause.after.end;
  while (clause.after.end < sentence.end && clause.after.end - time.end < longest_clause &&
         !ends_time_clause(text, clause.after.end))
    ++clause.after.end;
  while (clause.after.end < sentence.end && (static_cast<unsigned char>(text[clause.after.end]) & 0xC0U) == 0x80U)
    ++clause.after.end;
  return clause;
}

constexpr auto loose_ends = std::to_array<std::string_view>(
    {"on",    "in",     "at",     "of",    "to",    "for",   "and",     "or",      "but",    "that",     "when",
     "after", "before", "by",     "with",  "as",    "from",  "since",   "until",   "about",  "around",   "the",
     "a",     "an",     "during", "which", "who",   "it",    "while",   "between", "nearly", "over",     "than",
     "more",  "just",   "early",  "late",  "only",  "some",  "within",  "through", "was",    "were",     "is",
     "also",  "so",     "up",     "back",  "under", "where", "because", "if",      "though", "although", "then",
     "had",   "has",    "have",   "got",   "be",    "been"});
constexpr auto pronouns =
    std::to_array<std::string_view>({"it", "he", "she", "they", "we", "i", "you", "this", "these", "those"});
constexpr auto joints = std::to_array<std::string_view>({"and", "but", "that", "which", "who", "when", "because", "as", "while"});
/// Words that open a clause of its own: what stands behind one is not what the time before it dates, and the other way round.
constexpr auto subordinators =
    std::to_array<std::string_view>({"when", "that", "because", "while", "although", "though", "if", "whether", "where", "who",
                                     "which", "whose", "after", "before", "as", "until", "since", "but"});
/// Of these, those that a clause may follow whose verb the time behind it dates ("said that it sank on Monday").
constexpr auto reported = std::to_array<std::string_view>({"that", "when", "because", "while", "although", "whether", "but"});
constexpr auto loose_starts = std::to_array<std::string_view>(
    {"and",   "or",      "but",     "that",  "who",   "which", "when",     "as",     "while",  "on",   "in",
     "at",    "of",      "to",      "for",   "by",    "with",  "from",     "after",  "before", "it",   "also",
     "then",  "so",      "because", "where", "since", "until", "although", "though", "if",     "than", "yet",
     "among", "between", "during",  "was",   "were",  "is",    "has",      "had",    "have",   "least"});

/// The words of one side of a clause that make a name: the last (before) or the first (after) few, without loose ends.
struct Snippet {
  std::string text;
  Span span;
  std::vector<std::string> keys;
  bool has_verb = false;
  bool opens_with_pronoun = false;  ///< so that one cannot tell whom it is about
  bool is_plain = false;            ///< "the shooting happened": says no more than what it was
  bool is_open = false;             ///< ends in a verb that says nothing by itself
  bool is_saying = false;           ///< tells that somebody said something, which no question is about
};

/// The keys of words of content, and whether a verb is among them.
void read_words(Snippet& snippet, std::string_view words) {
  for (const text::Word& word : text::words(words)) {
    if (text::is_function_word(word.folded)) continue;
    snippet.has_verb = snippet.has_verb || text::is_verb_form(word.folded);
    snippet.keys.push_back(text::word_key(word.folded));
  }
}

Snippet snippet_of(std::string_view text, Span span, bool keep_last) {
  std::vector<text::Word> words = text::words(text.substr(span.begin, span.size()), span.begin);
  if (keep_last) {
    for (std::size_t i = words.size(); i-- > 0;) {
      if (!in(reported, words[i].folded) || words.size() - i <= least_clause) continue;
      words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      break;
    }
  } else {
    std::size_t end = 0;
    while (end < words.size() && !in(subordinators, words[end].folded)) ++end;
    words.resize(end);
  }
  if (words.size() > longest_name) {
    if (keep_last) {
      words.erase(words.begin(), words.end() - static_cast<std::ptrdiff_t>(longest_part));
      // "the problem and should have service restored" begins in the middle of something else
      for (std::size_t i = reach_of_joint; i-- > 0;) {
        if (!in(joints, words[i].folded)) continue;
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        break;
      }
    } else {
      words.resize(longest_part);
    }
  }
  while (!words.empty() && in(loose_ends, words.back().folded)) words.pop_back();
  std::size_t first = 0;
  while (first < words.size() && in(loose_starts, words[first].folded)) ++first;
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
  Snippet snippet;
  if (words.empty()) return snippet;
  snippet.span = {words.front().span.begin, words.back().span.end};
  for (const char c : text.substr(snippet.span.begin, snippet.span.size())) snippet.text += is_space(c) ? ' ' : c;
  read_words(snippet, snippet.text);
  // A sentence's first word loses its capital unless it is a name; ordinary articles and pronouns are known.
  const std::string& opening = words.front().folded;
  snippet.opens_with_pronoun = in(pronouns, opening);
  if (text::is_function_word(opening) && opening != "i" && text::is_capitalised(snippet.text) &&
      !(snippet.text.size() > 1 && snippet.text[1] >= 'A' && snippet.text[1] <= 'Z')) {
    snippet.text[0] = static_cast<char>(snippet.text[0] | 0x20);
  }
  return snippet;
}

/// Whether a word tells a happening by itself: "shooting", "crash".
bool tells_happening(std::string_view words) {
  return std::ranges::any_of(text::words(words), [](const text::Word& word) {
    return !text::is_function_word(word.folded) && !text::happening_of(text::singular(word.folded)).empty();
  });
}

/// Whether a neighbour of the account's time `index` stands in `span`: such words would name another question.
bool holds_other_time(const Annotations& annotations, std::uint32_t index, Span span) {
  return (index > 0 && span.overlaps(annotations.times[index - 1].span)) ||
         (index + 1 < annotations.times.size() && span.overlaps(annotations.times[index + 1].span));
}

/// "Harbour Post, 24 July 2025": a short line at an account's head in which no verb stands tells the account's own date.
bool is_dateline(const Annotations& annotations, const Time& time, std::string_view text) {
  constexpr std::size_t of_a_day = 10;  // "2025-07-24"
  if (time.kind != TimeKind::date || time.value.size() < of_a_day ||
      time.sentence >= std::min<std::size_t>(annotations.sentences.size(), head_lines))
    return false;
  const Span line = annotations.sentences[time.sentence].span;
  return line.size() <= longest_dateline &&
         std::ranges::none_of(text::words(text.substr(line.begin, line.size())),
                              [](const text::Word& word) { return text::is_verb_form(word.folded); });
}

/// "the bridge collapsed": what the statement tells that the account's time `index` dates; empty where none tells it.
Snippet statement_of(std::string_view text, const Annotations& annotations, std::uint32_t index) {
  const Time& time = annotations.times[index];
  Snippet snippet;
  for (const Statement& statement : std::ranges::equal_range(annotations.statements, time.sentence, {}, &Statement::sentence)) {
    if (std::ranges::find(statement.times, index) == statement.times.end()) continue;
    const bool apposition = std::ranges::any_of(statement.arguments, [&](const Argument& argument) {
      return argument.role == ArgumentRole::attribute && argument.span.contains(statement.predicate);
    });
    const std::string_view predicate = text.substr(statement.predicate.begin, statement.predicate.size());
    if (apposition || predicate.starts_with("to ")) continue;
    const std::vector<Span> parts = parts_told(text, annotations, statement, time.span);
    if (parts.empty() || parts.front().begin >= statement.predicate.begin) continue;
    snippet.text = lowered(annotations, parts.front().begin, words_told(text, parts));
    snippet.span = {parts.front().begin, parts.back().end};
    read_words(snippet, snippet.text);
    snippet.has_verb = true;
    snippet.opens_with_pronoun = is_pronoun(text, parts.front());
    const std::string stem = text::verb_stem(statement.act);
    constexpr auto telling_verbs = std::to_array<std::string_view>(
        {"believe", "think", "know", "confirm", "announce", "reveal", "identify", "report", "describe", "tweet", "post"});
    snippet.is_saying = text::is_speech_act(stem) || in(telling_verbs, statement.act);
    // "Varga went", "the board took": what the verb needs is told elsewhere
    constexpr auto open_verbs = std::to_array<std::string_view>(
        {"make", "get", "go", "take", "have", "see", "face", "turn", "be", "do", "put", "give", "spark"});
    snippet.is_open = in(open_verbs, statement.act) && parts.back().end <= statement.predicate.end;
    snippet.is_plain = text::is_happening(stem, time.context) && tells_happening(words_told(text, {parts.front()}));
    return snippet;
  }
  return snippet;
}

/// "standoff": what lasts so long in "an hours-long standoff", "his 19-year career at the mill".
Snippet lasting(std::string_view text, Span sentence, const Time& time) {
  constexpr std::size_t longest = 4;   // words
  constexpr std::uint32_t reach = 60;  // bytes
  Snippet snippet;
  const std::string_view told = text.substr(time.span.begin, time.span.size());
  const std::uint32_t end = std::min(sentence.end, time.span.end + reach);
  if (time.kind != TimeKind::duration || told.find('-') == std::string_view::npos || time.span.end + 1 >= end ||
      text[time.span.end] != ' ')
    return snippet;
  std::uint32_t stop = time.span.end;
  while (stop < end && !ends_time_clause(text, stop)) ++stop;
  std::vector<text::Word> words = text::words(text.substr(time.span.end, stop - time.span.end), time.span.end);
  std::size_t last = 0;
  while (last < words.size() && last < longest && !text::is_function_word(words[last].folded) &&
         (last == 0 || !text::is_verb_form(words[last].folded)))
    ++last;
  if (last == 0) return snippet;
  snippet.span = {words.front().span.begin, words[last - 1].span.end};
  snippet.text = plain_words(text.substr(snippet.span.begin, snippet.span.size()));
  read_words(snippet, snippet.text);
  return snippet;
}

/// Whether words are no prose: handles, addresses of pages.
bool is_furniture(std::string_view words) {
  for (const std::string_view mark : {"@", "://", "www.", ".com", "pic.", "#", "\u00A9"})
    if (words.find(mark) != std::string_view::npos) return true;
  return false;
}

/// Where the words of a name stand.
enum class Wording : std::uint8_t { statement, lasting, before, after };

/// How well words name a question: by how many accounts have them near its times, and whether they tell what happened.
double score_of(Wording wording, const Snippet& snippet, const std::map<std::string, std::set<std::uint32_t>>& shared) {
  double score = wording == Wording::after ? 0 : 0.6;
  for (const std::string& word : snippet.keys) {
    const auto found = shared.find(word);
    if (found != shared.end()) score += static_cast<double>(found->second.size());
  }
  score /= 2 + static_cast<double>(snippet.keys.size());
  if (snippet.has_verb) score += 0.15;
  if (wording == Wording::statement) score += 0.5;  // a whole statement says more than the words on one side of the time
  if (wording == Wording::lasting) score += 1;
  if (snippet.is_plain) score += 0.3;
  if (snippet.is_open && !snippet.is_plain) score -= 0.4;
  if (!snippet.has_verb && !tells_happening(snippet.text)) score -= 0.4;
  if (snippet.keys.size() < 2 && wording != Wording::lasting) score -= 0.4;
  if (snippet.opens_with_pronoun) score -= 0.25;
  if (snippet.is_saying) score -= 0.7;
  return score;
}

}  // namespace

std::string name_question(const Story& story, const Question& question) {
  std::map<std::string, std::set<std::uint32_t>> shared;  // key: the accounts whose times stand by it
  const auto time_of = [&](AnnotationRef ref) -> const Time& { return story.annotations[ref.account].times[ref.index]; };
  for (const AnnotationRef ref : question.mentions) {
    for (const std::string& word : time_of(ref).context) shared[text::word_key(word)].insert(ref.account);
  }
  const bool own_dates = std::ranges::all_of(question.mentions, [&](AnnotationRef ref) {
    return is_dateline(story.annotations[ref.account], time_of(ref), story.accounts[ref.account].text());
  });
  if (own_dates) return "when: dateline";
  Snippet best;
  double best_score = -1;
  for (const AnnotationRef ref : question.mentions) {
    const Time& time = time_of(ref);
    const Annotations& annotations = story.annotations[ref.account];
    if (time.sentence >= annotations.sentences.size()) continue;
    const std::string_view text = story.accounts[ref.account].text();
    const Span sentence = annotations.sentences[time.sentence].span;
    const Clause clause = clause_of(text, sentence, time.span);
    const std::array<std::pair<Wording, Snippet>, 4> candidates = {
        {{Wording::statement, statement_of(text, annotations, ref.index)},
         {Wording::lasting, lasting(text, sentence, time)},
         {Wording::before, snippet_of(text, clause.before, true)},
         {Wording::after, snippet_of(text, clause.after, false)}}};
    for (const auto& [wording, snippet] : candidates) {
      if (snippet.keys.empty() || is_furniture(snippet.text) || holds_other_time(annotations, ref.index, snippet.span)) continue;
      const double score = score_of(wording, snippet, shared);
      if (score <= best_score + 1e-6) continue;
      best = snippet;
      best_score = score;
    }
  }
  const Time& first = time_of(question.mentions.front());
  const bool lasts = first.kind == TimeKind::duration;
  if (best.text.empty()) {  // a clause of no words: what stands before it in the sentence
    const AnnotationRef ref = question.mentions.front();
    const Annotations& annotations = story.annotations[ref.account];
    if (first.sentence < annotations.sentences.size()) {
      const std::uint32_t from = annotations.sentences[first.sentence].span.begin;
      const std::uint32_t near = first.span.begin - std::min(first.span.begin - from, longest_clause);
      std::uint32_t begin = near;
      const std::string_view text = story.accounts[ref.account].text();
      while (begin > from && begin < first.span.begin && !is_space(text[begin])) ++begin;
      const std::size_t bracket = text.substr(begin, first.span.begin - begin).rfind('(');
      if (bracket != std::string_view::npos &&
          text.substr(begin + bracket, first.span.begin - begin - bracket).find(')') == std::string_view::npos)
        best = snippet_of(text, {begin, begin + static_cast<std::uint32_t>(bracket)}, true);
      else
        best = snippet_of(text, {begin, first.span.begin}, true);
      if (is_furniture(best.text)) best = {};
    }
  }
  if (best.text.empty()) return lasts ? "how long" : "when";
  return fmt::format("{}: {}",
                     lasts                         ? "how long"
                     : first.kind == TimeKind::set ? "how often"
                                                   : "when",
                     without_loose_marks(best.text));
}

}  // namespace hexapla::reconcile
