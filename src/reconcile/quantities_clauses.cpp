#include "reconcile/quantities_clauses.h"

#include <algorithm>
#include <array>

#include "core/in_list.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/tellers.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t words_before = 5;  // of a figure, in a clause that names a question
constexpr std::size_t words_after = 7;

/// A dash or a curly quotation mark.
bool is_wide_mark(std::string_view text, std::size_t at) {
  const std::string_view mark = text.substr(at, 3);
  return mark == "\u2014" || mark == "\u2013" || mark == "\u201C" || mark == "\u201D";
}

}  // namespace

bool is_inside_word(std::string_view text, std::size_t at) {
  const auto is_digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  if (text[at] == ':') return at > 0 && is_digit(at - 1) && is_digit(at + 1);
  if (text[at] != '.') return false;
  constexpr std::size_t longest = 5;  // bytes of an abbreviation
  constexpr auto abbreviations = std::to_array<std::string_view>(
      {"st", "mt",  "ft",  "mr",  "mrs", "ms",  "dr",  "sgt", "lt",  "capt", "col", "jr", "sr",  "ave", "blvd",
       "rd", "hwy", "u.s", "gen", "sen", "rep", "gov", "rev", "det", "ofc",  "no",  "vs", "a.m", "p.m"});
  std::size_t begin = at;
  while (begin > 0 && at - begin <= longest && !is_space(text[begin - 1]) && text[begin - 1] != '(') --begin;
  if (at - begin == 1 && text[begin] >= 'A' && text[begin] <= 'Z') return true;  // an initial
  const std::string word = text::fold(text.substr(begin, at - begin));
  if (!in(abbreviations, word)) return false;
  // "… at 9 p.m. The" ends a sentence, and so a clause.
  const std::size_t next = at + 2;
  return !word.ends_with(".m") || (next < text.size() && is_space(text[at + 1]) && text[next] >= 'a' && text[next] <= 'z');
}

bool is_clause_mark(std::string_view text, std::size_t at) {
  constexpr std::string_view narrow = ";:()\"\n?![]";
  return narrow.find(text[at]) != std::string_view::npos || is_wide_mark(text, at);
}

bool ends_clause(std::string_view text, std::size_t at) {
  if (is_inside_word(text, at)) return false;
  if (text[at] == ',' || text[at] == '.')
    return at + 1 >= text.size() || is_space(text[at + 1]) || text.substr(at + 1).starts_with("\u201D");
  return is_clause_mark(text, at);
}

namespace {

/// The words of the figure's clause before and after it.
struct Clause {
  std::vector<text::Word> before, after;
};

/// Takes what is told of another figure of the account off the words before a figure ("trapped 13 of the 63 men"), and off those
/// behind it the next figure, and a time that is all that they begin with ("two early on Wednesday").
void leave_others_out(std::string_view text, const Annotations& annotations, const Quantity& quantity, Clause& clause) {
  const auto overlaps = [](const text::Word& word, Span span) { return word.span.overlaps(span); };
  const auto at =
      std::ranges::lower_bound(annotations.quantities, quantity.span.begin, {}, [](const Quantity& q) { return q.span.begin; });
  if (at != annotations.quantities.begin()) {
    const Span other = (at - 1)->number;
    const auto last =
        std::find_if(clause.before.rbegin(), clause.before.rend(), [&](const auto& word) { return overlaps(word, other); });
    // "Nine miners dead, four missing": a comma ends what is told of the other figure, but for "12 were found, most of them
    // hurt".
    const std::uint32_t from = std::min(other.end, quantity.span.begin);
    const std::size_t comma = text.substr(from, quantity.span.begin - from).rfind(", ");
    const bool parted = !quantity.part && last != clause.before.rend() && comma != std::string_view::npos;
    const auto first = std::find_if(last.base(), clause.before.end(),
                                    [&](const text::Word& word) { return !parted || word.span.begin > from + comma; });
    clause.before.erase(clause.before.begin(), first);
  }
  const auto next = std::ranges::find_if(at, annotations.quantities.end(),
                                         [&](const Quantity& q) { return q.span.begin >= quantity.span.end; });
  if (next != annotations.quantities.end())
    clause.after.erase(std::ranges::find_if(clause.after, [&](const auto& word) { return overlaps(word, next->number); }),
                       clause.after.end());
  const auto time =
      std::ranges::lower_bound(annotations.times, quantity.span.end, {}, [](const Time& t) { return t.span.begin; });
  if (time != annotations.times.end() && !clause.after.empty() && overlaps(clause.after.front(), time->span))
    clause.after.clear();
}

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
  leave_others_out(text, annotations, quantity, clause);
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
  const auto starts_loose = [](const text::Word& word) { return text::is_function_word(word.folded) || word.folded == "least"; };
  while (!clause.before.empty() && starts_loose(clause.before.front())) clause.before.erase(clause.before.begin());
  while (!clause.before.empty() && loose(clause.before.back())) clause.before.pop_back();
  while (!clause.after.empty() && text::is_function_word(clause.after.back().folded)) clause.after.pop_back();
  while (clause.before.empty() && !clause.after.empty() && text::is_function_word(clause.after.front().folded) &&
         clause.after.front().folded != "not")
    clause.after.erase(clause.after.begin());
  return clause;
}

std::string_view piece(std::string_view text, const std::vector<text::Word>& words) {
  return words.empty() ? std::string_view{}
                       : text.substr(words.front().span.begin, words.back().span.end - words.front().span.begin);
}

}  // namespace

std::vector<AnnotationRef> looked_at(const Question& question) {
  std::vector<AnnotationRef> refs = question.mentions;
  if (refs.size() > most_looked_at) refs.resize(most_looked_at);
  return refs;
}

std::string most_shared(const std::vector<AnnotationRef>& refs, const std::vector<std::string>& candidates) {
  Shares shares;
  std::vector<std::vector<std::string>> keys(candidates.size());
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    shares.count(refs[i].account);
    for (const text::Word& word : text::words(candidates[i]))
      if (!text::is_function_word(word.folded)) keys[i].push_back(text::word_key(word.folded));
    for (const std::string& key : keys[i]) shares.add(key, refs[i].account);
  }
  std::string best;
  double most = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (keys[i].empty()) continue;
    double score = 0;
    for (const std::string& key : keys[i]) score += shares.share(key);
    score /= 2 + static_cast<double>(keys[i].size());
    if (score <= most + 1e-6) continue;
    best = candidates[i];
    most = score;
  }
  return best;
}

std::string clause_question(const Story& story, const Question& question) {
  const std::vector<AnnotationRef> refs = looked_at(question);
  std::vector<std::string> candidates;
  candidates.reserve(refs.size());
  for (const AnnotationRef ref : refs) {
    const std::string_view text = story.accounts[ref.account].text();
    const Clause clause = clause_of(story, ref);
    const std::string before = plain_words(piece(text, clause.before));
    std::string after = plain_words(piece(text, clause.after));
    if (const std::size_t dash = after.find(" -- "); dash != std::string::npos) after.resize(dash);
    std::string& name = candidates.emplace_back(before);
    if (!before.empty() && !after.empty()) name += " … ";
    name += after;
  }
  return most_shared(refs, candidates);
}

}  // namespace hexapla::reconcile
