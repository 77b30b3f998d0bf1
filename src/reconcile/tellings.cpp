#include "reconcile/tellings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/in_list.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/tellers.h"
#include "text/concepts.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/participles.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t most_words = 7;  // of a phrase in the name of a question

std::string_view words_of(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

/// Whether a clause or an aside begins between two words of a phrase.
bool is_parted(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t at = begin; at < end; ++at)
    if (ends_clause(text, at)) return true;
  return false;
}

bool holds_time(const Annotations& annotations, Span span) {
  const auto next = std::ranges::upper_bound(annotations.times, span.begin, {}, [](const Time& time) { return time.span.end; });
  return next != annotations.times.end() && next->span.overlaps(span);
}

/// Whether a dash stands between two words of a phrase.
bool has_dash(std::string_view between) {
  return between.find("--") != std::string_view::npos || between.find(" - ") != std::string_view::npos;
}

/// "PORT ELM – A ferry sank": whether a subject is the place of a dateline, which the tree has for a second one.
bool is_dateline_beside_subject(std::string_view text, const Statement& statement, const Argument& place) {
  constexpr std::uint32_t longest = 6;  // bytes of a dash with its blanks
  return std::ranges::any_of(statement.arguments, [&](const Argument& other) {
    if (other.role != ArgumentRole::subject || other.span.begin <= place.span.end || other.span.begin > place.span.end + longest)
      return false;
    const std::string_view between = text.substr(place.span.end, other.span.begin - place.span.end);
    return has_dash(between) || between.contains("\u2014") || between.contains("\u2013");
  });
}

/// "PORT ELM -- A ferry": where the phrase begins behind the place of a dateline.
std::size_t after_dateline(std::string_view text, const std::vector<text::Word>& words) {
  constexpr std::size_t longest = 4;  // words
  for (std::size_t i = 1; i < std::min(words.size(), longest + 1); ++i) {
    const std::string_view between = text.substr(words[i - 1].span.end, words[i].span.begin - words[i - 1].span.end);
    if (has_dash(between) || between.find("\u2014") != std::string_view::npos || between.find("\u2013") != std::string_view::npos)
      return i;
    if (!text::is_capitalised(words_of(text, words[i].span))) return 0;
    // "PORT ELM (Herald)", "PORT ELM A ferry"
    const std::string_view before = text.substr(words[0].span.begin, words[i - 1].span.end - words[0].span.begin);
    const bool shouted = before.size() > 3 && std::ranges::none_of(before, [](char c) { return c >= 'a' && c <= 'z'; });
    if (shouted && text::is_function_word(words[i].folded) && words[i].folded != "of") return i;
  }
  return 0;
}

/// What stands between a verb and its subject and belongs to the verb: auxiliaries and adverbs ("has not yet been").
bool is_auxiliary(std::string_view folded) {
  constexpr auto known =
      std::to_array<std::string_view>({"was",    "were", "is",    "are",  "be",    "been",  "being", "has", "have",  "had",
                                       "do",     "does", "did",   "will", "would", "can",   "could", "may", "might", "must",
                                       "should", "not",  "never", "yet",  "also",  "still", "just",  "now", "later", "first"});
  return in(known, folded) || folded.ends_with("ly") || folded.ends_with("n't");
}

/// Whether nothing but a blank and an opening mark stands between two words: he would “secure the border”.
bool opens_marks(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  const std::string_view between = text.substr(begin, end - begin);
  return between == " \"" || between == " '" || between == " \u201C" || between == " \u2018";
}

/// The predicate with the auxiliaries that adverbs part from it.
Span whole_predicate(std::string_view text, const Statement& statement) {
  Span whole = statement.predicate;
  constexpr std::uint32_t reach = 40;  // bytes
  const std::uint32_t from = std::max(statement.span.begin, whole.begin - std::min(whole.begin, reach));
  if (from >= whole.begin) return whole;
  std::vector<text::Word> before = text::words(text.substr(from, whole.begin - from), from);
  if (from > statement.span.begin && !before.empty()) before.erase(before.begin());  // may be cut
  for (std::size_t i = before.size(); i-- > 0;) {
    if (!is_auxiliary(before[i].folded)) break;
    if (is_parted(text, before[i].span.end, whole.begin) && !opens_marks(text, before[i].span.end, whole.begin)) break;
    if (!before[i].folded.ends_with("ly")) whole.begin = before[i].span.begin;
  }
  return whole;
}

/// "A boy, a girl and two men": a phrase that was cut in a short list is the list, since its verb is told of all.
Span whole_list(std::string_view text, Span cut, Span phrase) {
  constexpr std::size_t longest = 14;  // words
  if (cut.empty() || cut.end + 1 >= phrase.end || text[cut.end] != ',') return cut;
  const std::vector<text::Word> words = text::words(words_of(text, phrase), phrase.begin);
  constexpr auto joints = std::to_array<std::string_view>({"who", "whom", "which", "that", "where", "when", "while", "after"});
  const bool list = words.size() <= longest && std::ranges::any_of(words, [&](const text::Word& word) {
                      return word.span.begin > cut.end && word.folded == "and";
                    });
  if (!list || std::ranges::any_of(words, [&](const text::Word& word) { return in(joints, word.folded); })) return cut;
  return {cut.begin, words.back().span.end};
}

/// A phrase with the "by" or "to" before it, which is none of its words.
Span with_preposition(std::string_view text, Span phrase) {
  for (const std::string_view preposition : {" by ", " to "})
    if (phrase.begin > preposition.size() && text.substr(0, phrase.begin).ends_with(preposition))
      phrase.begin -= static_cast<std::uint32_t>(preposition.size()) - 1;
  return phrase;
}

/// The last of the first `most_words` words at which a phrase may end: before a preposition, and not in a name.
std::size_t cut_of(std::string_view text, const std::vector<text::Word>& words) {
  for (std::size_t end = most_words; end > 2; --end)
    if (text::is_function_word(words[end].folded) && !text::is_function_word(words[end - 1].folded)) return end;
  std::size_t end = most_words;
  while (end < words.size() && text::is_capitalised(words_of(text, words[end].span))) ++end;
  return end;
}

/// "A host of them": without the last two words it would be another thing.
bool ends_with_of_them(const std::vector<text::Word>& words) {
  constexpr auto pronouns = std::to_array<std::string_view>({"them", "these", "those", "us", "whom"});
  const auto says = [](const text::Word& word) { return !text::is_function_word(word.folded); };
  return words.size() > 2 && in(pronouns, words.back().folded) && words[words.size() - 2].folded == "of" &&
         std::ranges::any_of(words, says);
}

}  // namespace

Telling telling_of(const Annotations& annotations, Span place, std::uint32_t sentence) {
  Telling best;
  std::uint32_t shortest = 0;
  const auto of_sentence = std::ranges::equal_range(annotations.statements, sentence, {}, &Statement::sentence);
  for (const Statement& statement : of_sentence) {
    for (const Argument& argument : statement.arguments) {
      if (!argument.span.contains(place) || (best.holder != nullptr && argument.span.size() >= shortest)) continue;
      best = {&statement, &argument};
      shortest = argument.span.size();
    }
    if (best.holder != nullptr || !statement.span.contains(place)) continue;
    if (best.statement != nullptr && statement.span.size() >= best.statement->span.size()) continue;
    best.statement = &statement;
  }
  return best;
}

Span short_phrase(std::string_view text, const Annotations& annotations, Span phrase) {
  constexpr auto joints = std::to_array<std::string_view>({"who", "whom", "which", "that", "where", "whose", "when", "while",
                                                           "after", "before", "because", "including", "but", "as"});
  std::vector<text::Word> words = text::words(words_of(text, phrase), phrase.begin);
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(after_dateline(text, words)));
  bool cut = false;  // before what goes on about the phrase: "those of us who"
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool joint = i > 0 && in(joints, words[i].folded);
    const bool parted = i > 0 && is_parted(text, words[i - 1].span.end, words[i].span.begin);
    if (!joint && !parted && !holds_time(annotations, words[i].span)) continue;
    words.resize(i);
    cut = joint;
    break;
  }
  if (words.size() > most_words) words.resize(cut_of(text, words));
  while (words.size() > 1 && text::is_function_word(words.back().folded) && (cut || !ends_with_of_them(words))) words.pop_back();
  if (words.empty() || (words.size() == 1 && text::is_function_word(words[0].folded) && words[0].span.end < phrase.end))
    return {phrase.begin, phrase.begin};
  return {words.front().span.begin, words.back().span.end};
}

bool is_pronoun(std::string_view text, Span phrase) {
  constexpr auto pronouns = std::to_array<std::string_view>(
      {"it",   "he",    "she",   "they", "we",    "i",   "you", "him",  "her",      "them",    "me",     "us",
       "this", "these", "those", "that", "which", "who", "one", "both", "everyone", "someone", "nobody", "anyone"});
  const std::string folded = text::fold(words_of(text, phrase));
  return in(pronouns, folded) || folded.starts_with("whose ");
}

std::vector<Span> parts_told(std::string_view text, const Annotations& annotations, const Statement& statement, Span figure,
                             const Argument* beside) {
  std::vector<Span> parts;
  const auto take = [&](Span part) {
    const auto meets = [&](Span known) { return known.overlaps(part); };
    if (!part.empty() && !part.overlaps(figure) && std::ranges::none_of(parts, meets)) parts.push_back(part);
  };
  take(whole_predicate(text, statement));
  if (parts.empty()) return parts;
  bool complete = false;
  for (const Argument& argument : statement.arguments) {
    const bool behind = argument.span.begin >= statement.predicate.end;
    const bool subject = argument.role == ArgumentRole::subject, object = argument.role == ArgumentRole::object;
    const bool completes = argument.role == ArgumentRole::recipient || argument.role == ArgumentRole::attribute ||
                           argument.role == ArgumentRole::complement;
    if ((!subject && !object && !completes) || (subject && is_dateline_beside_subject(text, statement, argument))) continue;
    Span phrase = argument.span;  // "a man shot twice" is the phrase of him who was shot
    if (phrase.begin < statement.predicate.begin) phrase.end = std::min(phrase.end, statement.predicate.begin);
    const Span cut = whole_list(text, short_phrase(text, annotations, phrase), phrase);
    take(behind && (subject || argument.role == ArgumentRole::recipient) && !cut.empty() ? with_preposition(text, cut) : cut);
    complete = complete || (behind && (object || completes)) || (object && !behind);
  }
  // "came to Port Elm": a verb without object says little without the phrase next to it
  const auto next = std::ranges::find_if(statement.arguments, [&](const Argument& argument) {
    return argument.span.begin >= statement.predicate.end && argument.span.begin <= statement.predicate.end + 1;
  });
  if (!complete && next != statement.arguments.end()) take(short_phrase(text, annotations, next->span));
  if (beside != nullptr) take(short_phrase(text, annotations, beside->span));
  std::ranges::sort(parts);
  return parts;
}

std::string words_told(std::string_view text, const std::vector<Span>& parts) {
  std::string out;
  std::uint32_t last = 0;
  for (const Span part : parts) {
    const std::string_view between = out.empty() ? std::string_view() : text.substr(last, part.begin - last);
    const bool one_word = between.size() <= 3 && std::ranges::none_of(between, is_space);  // "he" + "'ll go"
    const std::string joint = plain_words(between);
    const bool said = joint == "and" || joint == "or" || joint == "neither" || joint == "not" || joint == "never";
    if (!out.empty()) out += one_word ? std::string(between) : said ? " " + joint + " " : " ";
    out += plain_words(words_of(text, part));
    last = part.end;
  }
  return out;
}

std::string lowered(const Annotations& annotations, std::uint32_t at, std::string words) {
  const std::uint32_t first = annotations.syntax.word_at(at);
  if (first == none || annotations.syntax.pos(first) == "PROPN") return without_sentence_capital(std::move(words));
  return without_capital(std::move(words));
}

std::string participle_of(std::string_view text, const Statement& statement) {
  const std::vector<text::Word> words = text::words(words_of(text, statement.predicate));
  if (words.empty()) return {};
  const std::string& last = words.back().folded;
  constexpr auto weak = std::to_array<std::string_view>({"be", "have", "do", "get", "go", "include", "become", "age", "aged"});
  if (in(weak, statement.act)) return {};
  const auto is_passive = [](const std::string& word) { return text::is_form_of_be(word) || word == "got"; };
  const bool given = last.ends_with("ed") || (words.size() > 1 && is_passive(words[words.size() - 2].folded));
  if (given && !last.ends_with("ing")) return last;
  const std::string& stem = statement.act;
  std::string participle = text::past_participle(stem);
  if (last == participle) return participle;
  const bool is_verb = (last == stem || last == stem + "s" || last.ends_with("ing") || text::verb_stem(last) == stem) &&
                       std::ranges::all_of(stem, [](char c) { return c >= 'a' && c <= 'z'; });
  return is_verb ? participle : std::string();
}

bool is_headline_passive(std::string_view text, const Statement& statement) {
  constexpr auto done_to = std::to_array<std::string_view>(
      {"shoot",    "shot",  "stab",      "strike",      "hit",      "beat",    "attack",  "rob",  "charge",
       "sentence", "treat", "transport", "hospitalize", "identify", "release", "find",    "name", "recover",
       "target",   "gun",   "accuse",    "convict",     "indict",   "jail",    "evacuate"});
  const bool befalls = text::fate_of(text::verb_stem(statement.act)) != text::Fate::none && statement.act != "die";
  const bool has_object =
      std::ranges::any_of(statement.arguments, [](const Argument& argument) { return argument.role == ArgumentRole::object; });
  return !has_object && (befalls || in(done_to, statement.act)) &&
         text::fold(words_of(text, statement.predicate)) == participle_of(text, statement);
}

}  // namespace hexapla::reconcile
