#include "reconcile/times_words.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <vector>

#include "core/in_list.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/tellers.h"
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
};

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
  for (const text::Word& word : words) {
    if (text::is_function_word(word.folded)) continue;
    snippet.has_verb = snippet.has_verb || text::is_verb_form(word.folded);
    snippet.keys.push_back(text::word_key(word.folded));
  }
  // A sentence's first word loses its capital unless it is a name; ordinary articles and pronouns are known.
  const std::string& opening = words.front().folded;
  snippet.opens_with_pronoun = in(pronouns, opening);
  if (text::is_function_word(opening) && opening != "i" && text::is_capitalised(snippet.text) &&
      !(snippet.text.size() > 1 && snippet.text[1] >= 'A' && snippet.text[1] <= 'Z')) {
    snippet.text[0] = static_cast<char>(snippet.text[0] | 0x20);
  }
  return snippet;
}

/// "the bridge collapsed": subject, verb and object of the statement that the account's time `index` dates, where these stand
/// beside each other; empty where no statement tells it.
Snippet statement_of(std::string_view text, const Annotations& annotations, std::uint32_t index) {
  for (const Statement& statement : annotations.statements) {
    if (std::ranges::find(statement.times, index) == statement.times.end()) continue;
    Span whole = statement.predicate;
    bool has_subject = false;
    for (const Argument& argument : statement.arguments) {
      const bool subject = argument.role == ArgumentRole::subject, object = argument.role == ArgumentRole::object;
      if ((!subject && !object) || argument.span.empty()) continue;
      const Span wider{std::min(whole.begin, argument.span.begin), std::max(whole.end, argument.span.end)};
      if (wider.overlaps(annotations.times[index].span) || wider.size() > longest_clause) continue;
      whole = wider;
      has_subject = has_subject || argument.span.begin < statement.predicate.begin;
    }
    if (!has_subject || text::words(text.substr(whole.begin, whole.size())).size() > longest_name) continue;
    Snippet snippet = snippet_of(text, whole, false);
    if (snippet.has_verb) return snippet;
  }
  return {};
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
    const Clause clause = clause_of(text, annotations.sentences[time.sentence].span, time.span);
    const std::array<Snippet, 3> candidates = {statement_of(text, annotations, ref.index), snippet_of(text, clause.before, true),
                                               snippet_of(text, clause.after, false)};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const Snippet& snippet = candidates[i];
      if (snippet.keys.empty()) continue;
      double score = i < 2 ? 0.6 : 0;
      for (const std::string& word : snippet.keys) {
        const auto found = shared.find(word);
        if (found != shared.end()) score += static_cast<double>(found->second.size());
      }
      score /= 2 + static_cast<double>(snippet.keys.size());
      if (snippet.has_verb) score += 0.15;
      if (i == 0) score += 0.3;  // a whole statement says more than the words on one side of the time
      if (snippet.keys.size() < 2) score -= 0.4;
      if (snippet.opens_with_pronoun) score -= 0.1;
      if (holds_other_time(annotations, ref.index, snippet.span)) continue;
      if (score > best_score + 1e-6) {
        best = snippet;
        best_score = score;
      }
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
      best = snippet_of(text, {begin, first.span.begin}, true);
    }
  }
  if (best.text.empty()) return lasts ? "how long" : "when";
  return fmt::format("{}: {}",
                     lasts                         ? "how long"
                     : first.kind == TimeKind::set ? "how often"
                                                   : "when",
                     without_loose_marks(best.text));
}

namespace {

std::vector<std::uint32_t> accounts_of(const Reading& reading) {
  std::vector<std::uint32_t> accounts;
  for (const Mention& mention : reading.mentions)
    if (accounts.empty() || accounts.back() != mention.account) accounts.push_back(mention.account);
  return accounts;
}

/// Whether every account that gives the reading has its words.
bool share_words(const Story& story, const Reading& reading) {
  const std::string words = text::fold(reading.value.text);
  std::set<std::uint32_t> all, have;
  for (const Mention& mention : reading.mentions) {
    all.insert(mention.account);
    if (text::fold(plain_words(story.accounts[mention.account].text(mention.span))) == words) have.insert(mention.account);
  }
  return have.size() == all.size();
}

/// The day, month or year of a reading ("1998-10-23"), empty if it is no date of a known year.
std::string_view calendar_day(const Reading& reading) {
  const std::string_view iso = std::string_view(reading.value.iso).substr(0, reading.value.iso.find('T'));
  const bool date = iso.size() >= 4 && std::ranges::all_of(iso, [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
  return date && iso.size() == reading.value.iso.size() ? iso : std::string_view();
}

/// The reading's words, in quotation marks if every account that gives it has them so.
std::string quoted_words(const Story& story, const Finding& finding, const Reading& reading) {
  const std::string words = text::fold(reading.value.text);
  std::string told = share_words(story, reading) ? fmt::format("“{}”", reading.value.text) : reading.value.text;
  // "Tonight" of two days: the words alone would not tell them apart.
  const auto same_words = [&](const Reading& other) { return text::fold(other.value.text) == words; };
  if (std::ranges::count_if(finding.readings, same_words) > 1 && !reading.value.iso.empty() &&
      !reading.value.iso.starts_with('P'))
    told += " (" + reading.value.iso.substr(0, reading.value.iso.find('T')) + ")";
  return told;
}

std::string says_when(const Story& story, const Finding& finding, const Reading& reading) {
  const auto [names, several] = tellers_of(story, reading);
  // No account is given the words of another: what they mean alike is the date.
  if (const std::string_view day = calendar_day(reading); several && !day.empty() && !share_words(story, reading))
    return fmt::format("{} mean {}", names, day);
  return fmt::format("{} {} {}", names, several ? "say" : "says", quoted_words(story, finding, reading));
}

}  // namespace

std::string explain(const Story& story, const Finding& finding, bool apart) {
  const auto says = [&](const Reading& reading) { return says_when(story, finding, reading); };
  const std::string_view about = finding.about;
  const std::string_view asked = about.starts_with("how") ? about.substr(0, about.find(':')) : "when";
  switch (finding.relation) {
    case Relation::single:
      return fmt::format("Only {} says {}{}.", tellers_of(story, finding.readings.front()).names, asked,
                         finding.readings.size() == 1 ? "" : ", in more than one way");
    case Relation::agree:
      return says(finding.readings.front()) + ".";
    case Relation::conflict: {
      const auto [a, b] = finding.conflicts.front();
      return fmt::format("{}; {}: both cannot be right.", says(finding.readings[a]), says(finding.readings[b]));
    }
    case Relation::compatible:
      if (finding.may_agree()) return says(finding.readings.front()) + ", but may tell of different moments.";
      break;
  }
  std::string reason;
  for (std::size_t i = 0; i < finding.readings.size(); ++i) {
    const std::vector<std::uint32_t> accounts = accounts_of(finding.readings[i]);
    const auto told_before = [&](const Reading& before) { return accounts_of(before) == accounts; };
    const auto first = finding.readings.begin(), here = first + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(first, here, told_before)) continue;  // said with the first reading of the same accounts
    if (!reason.empty()) reason += "; ";
    reason += says(*here);
    for (auto more = here + 1; more != finding.readings.end(); ++more)
      if (told_before(*more)) reason += " and " + quoted_words(story, finding, *more);
  }
  return reason + (apart ? ": they differ, but may tell of different moments." : ": these can all hold.");
}

}  // namespace hexapla::reconcile
