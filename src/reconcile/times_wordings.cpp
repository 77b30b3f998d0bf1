#include "reconcile/times_wordings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/in_list.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/tellers.h"
#include "reconcile/times_tellings.h"
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
    {"and",           "or",    "but",     "that",   "who",         "which",   "when",  "as",
     "while",         "on",    "in",      "at",     "of",          "to",      "for",   "by",
     "with",          "from",  "after",   "before", "it",          "also",    "then",  "so",
     "because",       "where", "since",   "until",  "although",    "though",  "if",    "than",
     "yet",           "among", "between", "during", "fortunately", "luckily", "sadly", "thankfully",
     "unfortunately", "was",   "were",    "is",     "has",         "had",     "have",  "least",
     "said",          "says"});

/// Whether a word tells that something is done: one that may be a verb, but not "the block", "a parking lot".
bool is_done(std::string_view folded, std::string_view before) {
  constexpr auto of_nouns = std::to_array<std::string_view>(
      {"a", "an", "at", "by", "each", "her", "his", "in", "its", "my", "of", "on", "our", "the", "their", "this", "with"});
  const bool figures = !before.empty() && before.find_first_not_of("0123456789") == std::string_view::npos;
  return text::is_verb_form(folded) && !in(of_nouns, before) && !figures;
}

/// How many of the last words make a name: some, or as many more as reach back to what happened ("a fatal fire in the mill of
/// …").
std::size_t words_kept(std::string_view text, const std::vector<text::Word>& words) {
  for (std::size_t kept = 1; kept < longest_name; ++kept) {
    const text::Word& word = words[words.size() - kept];
    if (is_done(word.folded, words[words.size() - kept - 1].folded) ||
        tells_happening(text.substr(word.span.begin, word.span.size())))
      return std::max(kept, longest_part);
  }
  return longest_part;
}

/// Whether the last word belongs to no name; a verb behind its pronoun does: "the shotgun he got".
bool has_loose_end(const std::vector<text::Word>& words) {
  constexpr auto verbs = std::to_array<std::string_view>({"got", "had", "has", "have", "was", "were", "is"});
  constexpr auto subjects = std::to_array<std::string_view>({"he", "she", "they", "we"});
  if (words.empty() || !in(loose_ends, words.back().folded)) return false;
  return words.size() < 2 || !in(verbs, words.back().folded) || !in(subjects, words[words.size() - 2].folded);
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
  if (keep_last)
    while (has_loose_end(words)) words.pop_back();
  if (words.size() > longest_name) {
    if (keep_last) {
      words.erase(words.begin(), words.end() - static_cast<std::ptrdiff_t>(words_kept(text, words)));
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
  while (has_loose_end(words)) words.pop_back();
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
  wording.is_saying = text::is_speech_act(text::verb_stem(words.back().folded));
  if (text::is_function_word(opening) && opening != "i" && text::is_capitalised(wording.text) &&
      !(wording.text.size() > 1 && wording.text[1] >= 'A' && wording.text[1] <= 'Z')) {
    wording.text[0] = static_cast<char>(wording.text[0] | 0x20);
  }
  return wording;
}

/// The noun with what describes it that a time stands before, of a few words; empty if there is none.
TimeWording noun_behind(std::string_view text, Span sentence, const Time& time) {
  constexpr std::size_t longest = 4;   // words
  constexpr std::uint32_t reach = 60;  // bytes
  TimeWording wording;
  const std::uint32_t end = std::min(sentence.end, time.span.end + reach);
  if (time.span.end + 1 >= end || text[time.span.end] != ' ') return wording;
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

/// "standoff": what lasts so long in "an hours-long standoff", "his 19-year career at the mill".
TimeWording lasting(std::string_view text, Span sentence, const Time& time) {
  const std::string_view told = text.substr(time.span.begin, time.span.size());
  if (time.kind != TimeKind::duration || told.find('-') == std::string_view::npos) return {};
  return noun_behind(text, sentence, time);
}

/// "presidential election": what a year describes in "the 2016 presidential election". Only this is dated by it, whatever else
/// the sentence tells.
TimeWording described(std::string_view text, Span sentence, const Time& time) {
  constexpr std::size_t of_a_year = 4;  // "2016"
  constexpr std::uint32_t reach = 24;   // bytes: a word before
  const std::string_view told = text.substr(time.span.begin, time.span.size());
  if (time.kind != TimeKind::date || told.size() != of_a_year || told != time.value) return {};
  const std::uint32_t from = std::max(sentence.begin, time.span.begin - std::min(time.span.begin, reach));
  const std::vector<text::Word> before = text::words(text.substr(from, time.span.begin - from), from);
  constexpr auto leads =
      std::to_array<std::string_view>({"a", "an", "any", "her", "his", "its", "my", "our", "that", "the", "their", "this"});
  if (before.empty() || before.back().span.end + 1 != time.span.begin || !in(leads, before.back().folded)) return {};
  TimeWording noun = noun_behind(text, sentence, time);
  // "his 2008 Norva": a model's year
  const std::vector<text::Word> words = text::words(noun.text);
  const bool named = std::ranges::all_of(words, [&](const text::Word& word) {
    return text::is_capitalised(std::string_view(noun.text).substr(word.span.begin, word.span.size()));
  });
  return named ? TimeWording{} : noun;
}
}  // namespace

void read_words(TimeWording& wording, std::string_view words) {
  std::string before;
  for (const text::Word& word : text::words(words)) {
    const std::string last = std::exchange(before, word.folded);
    if (text::is_function_word(word.folded)) continue;
    wording.has_verb = wording.has_verb || is_done(word.folded, last);
    wording.keys.push_back(text::word_key(word.folded));
  }
}

bool tells_happening(std::string_view words) {
  constexpr auto places = std::to_array<std::string_view>({"block", "blocks"});  // of a street
  return std::ranges::any_of(text::words(words), [&](const text::Word& word) {
    return !text::is_function_word(word.folded) && !in(places, word.folded) &&
           !text::happening_of(text::singular(word.folded)).empty();
  });
}

std::array<TimeWording, 6> wordings_of(std::string_view text, const Annotations& annotations, std::uint32_t index) {
  const Time& time = annotations.times[index];
  const Span sentence = annotations.sentences[time.sentence].span;
  const Clause clause = clause_of(text, sentence, time.span);
  std::array<TimeWording, 6> out = {wording_of_statement(text, annotations, index),
                                    wording_of_saying(text, annotations, index),
                                    lasting(text, sentence, time),
                                    words_of(text, clause.before, true),
                                    words_of(text, clause.after, false),
                                    described(text, sentence, time)};
  constexpr std::array kinds = {WordingKind::statement, WordingKind::said,  WordingKind::lasting,
                                WordingKind::before,    WordingKind::after, WordingKind::described};
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
