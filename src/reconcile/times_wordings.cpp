#include "reconcile/times_wordings.h"

#include <algorithm>

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

constexpr std::size_t longest_name = 14;   // words of a whole clause in the name of a question
constexpr std::size_t longest_part = 9;    // words of a clause that is longer
constexpr std::size_t least_clause = 2;    // words behind a conjunction that make a clause of their own
constexpr std::size_t reach_of_joint = 4;  // of these, words before a conjunction that are left out

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

/// The keys of words of content, and whether a verb is among them.
void read_words(TimeWording& wording, std::string_view words) {
  for (const text::Word& word : text::words(words)) {
    if (text::is_function_word(word.folded)) continue;
    wording.has_verb = wording.has_verb || text::is_verb_form(word.folded);
    wording.keys.push_back(text::word_key(word.folded));
  }
}

TimeWording words_of(std::string_view text, Span span, bool keep_last) {
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
  TimeWording wording;
  if (words.empty()) return wording;
  wording.span = {words.front().span.begin, words.back().span.end};
  for (const char c : text.substr(wording.span.begin, wording.span.size())) wording.text += is_space(c) ? ' ' : c;
  read_words(wording, wording.text);
  // A sentence's first word loses its capital unless it is a name; ordinary articles and pronouns are known.
  const std::string& opening = words.front().folded;
  wording.opens_with_pronoun = in(pronouns, opening);
  if (text::is_function_word(opening) && opening != "i" && text::is_capitalised(wording.text) &&
      !(wording.text.size() > 1 && wording.text[1] >= 'A' && wording.text[1] <= 'Z')) {
    wording.text[0] = static_cast<char>(wording.text[0] | 0x20);
  }
  return wording;
}

/// "the bridge collapsed": what the statement tells that the account's time `index` dates; empty where none tells it.
TimeWording statement_of(std::string_view text, const Annotations& annotations, std::uint32_t index) {
  const Time& time = annotations.times[index];
  TimeWording wording;
  for (const Statement& statement : std::ranges::equal_range(annotations.statements, time.sentence, {}, &Statement::sentence)) {
    if (std::ranges::find(statement.times, index) == statement.times.end()) continue;
    const bool apposition = std::ranges::any_of(statement.arguments, [&](const Argument& argument) {
      return argument.role == ArgumentRole::attribute && argument.span.contains(statement.predicate);
    });
    const std::string_view predicate = text.substr(statement.predicate.begin, statement.predicate.size());
    if (apposition || predicate.starts_with("to ")) continue;
    const std::vector<Span> parts = parts_told(text, annotations, statement, time.span);
    if (parts.empty() || parts.front().begin >= statement.predicate.begin) continue;
    wording.text = lowered(annotations, parts.front().begin, words_told(text, parts));
    wording.span = {parts.front().begin, parts.back().end};
    read_words(wording, wording.text);
    wording.has_verb = true;
    wording.opens_with_pronoun = is_pronoun(text, parts.front());
    const std::string stem = text::verb_stem(statement.act);
    constexpr auto telling_verbs = std::to_array<std::string_view>(
        {"believe", "think", "know", "confirm", "announce", "reveal", "identify", "report", "describe", "tweet", "post"});
    wording.is_saying = text::is_speech_act(stem) || in(telling_verbs, statement.act);
    // "Varga went", "the board took": what the verb needs is told elsewhere
    constexpr auto open_verbs = std::to_array<std::string_view>(
        {"make", "get", "go", "take", "have", "see", "face", "turn", "be", "do", "put", "give", "spark"});
    wording.is_open = in(open_verbs, statement.act) && parts.back().end <= statement.predicate.end;
    wording.is_plain = text::is_happening(stem, time.context) && tells_happening(words_told(text, {parts.front()}));
    return wording;
  }
  return wording;
}

/// "standoff": what lasts so long in "an hours-long standoff", "his 19-year career at the mill".
TimeWording lasting(std::string_view text, Span sentence, const Time& time) {
  constexpr std::size_t longest = 4;   // words
  constexpr std::uint32_t reach = 60;  // bytes
  TimeWording wording;
  const std::string_view told = text.substr(time.span.begin, time.span.size());
  const std::uint32_t end = std::min(sentence.end, time.span.end + reach);
  if (time.kind != TimeKind::duration || told.find('-') == std::string_view::npos || time.span.end + 1 >= end ||
      text[time.span.end] != ' ')
    return wording;
  std::uint32_t stop = time.span.end;
  while (stop < end && !ends_time_clause(text, stop)) ++stop;
  std::vector<text::Word> words = text::words(text.substr(time.span.end, stop - time.span.end), time.span.end);
  std::size_t last = 0;
  while (last < words.size() && last < longest && !text::is_function_word(words[last].folded) &&
         (last == 0 || !text::is_verb_form(words[last].folded)))
    ++last;
  if (last == 0) return wording;
  wording.span = {words.front().span.begin, words[last - 1].span.end};
  wording.text = plain_words(text.substr(wording.span.begin, wording.span.size()));
  read_words(wording, wording.text);
  return wording;
}
}  // namespace

bool tells_happening(std::string_view words) {
  return std::ranges::any_of(text::words(words), [](const text::Word& word) {
    return !text::is_function_word(word.folded) && !text::happening_of(text::singular(word.folded)).empty();
  });
}

std::array<TimeWording, 4> wordings_of(std::string_view text, const Annotations& annotations, std::uint32_t index) {
  const Time& time = annotations.times[index];
  const Span sentence = annotations.sentences[time.sentence].span;
  const Clause clause = clause_of(text, sentence, time.span);
  std::array<TimeWording, 4> out = {statement_of(text, annotations, index), lasting(text, sentence, time),
                                    words_of(text, clause.before, true), words_of(text, clause.after, false)};
  constexpr std::array kinds = {WordingKind::statement, WordingKind::lasting, WordingKind::before, WordingKind::after};
  for (std::size_t i = 0; i < out.size(); ++i) out[i].kind = kinds[i];
  return out;
}

TimeWording words_before(std::string_view text, Span sentence, Span time) {
  std::uint32_t begin = time.begin - std::min(time.begin - sentence.begin, longest_clause);
  while (begin > sentence.begin && begin < time.begin && !is_space(text[begin])) ++begin;
  const std::string_view before = text.substr(begin, time.begin - begin);
  const std::size_t bracket = before.rfind('(');
  const bool open = bracket != std::string_view::npos && before.find(')', bracket) == std::string_view::npos;
  return words_of(text, {begin, open ? begin + static_cast<std::uint32_t>(bracket) : time.begin}, true);
}

}  // namespace hexapla::reconcile
