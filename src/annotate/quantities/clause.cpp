#include "annotate/quantities/clause.h"

#include <algorithm>
#include <array>

#include "annotate/quantities/nouns.h"
#include "annotate/syntax/events.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/people_words.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::size_t reach = 10;         // words looked at on each side for the verb, inside the sentence
constexpr std::size_t clause_reach = 14;  // and for content words
constexpr std::size_t longest_context = 14;

bool is_act(const Words& words, std::size_t i) {
  if (!words.is_word(i) || words[i].in_time) return false;
  const std::string_view lower = words.lower(i);
  if (text::is_function_word(lower)) return false;
  if (words[i].name != none) return false;
  return text::is_verb_form(lower) || is_fate(lower);
}

/// Verbs that report what somebody says: the number is not their object.
bool is_reporting(const Words& words, std::size_t i) {
  return words.any(i,
                   {"said",    "says",      "say",      "saying",    "told",      "tells",     "reported", "reports", "added",
                    "adding",  "announced", "stated",   "claimed",   "claims",    "believe",   "believed", "think",   "thinks",
                    "thought", "confirmed", "confirms", "according", "estimated", "estimates", "alleged",  "alleges", "noted"});
}

std::size_t act_after(const Words& words, const Draft& draft) {
  std::size_t from = std::max(draft.end, draft.thing_end);
  for (std::size_t i = from; i < std::min(words.size(), from + reach); ++i) {
    if (ends_clause(words, i)) break;
    // "Will cost 340 jobs and save a million": the second verb is not of the jobs. What "who" and "that" open tells of the thing.
    if (words.any(i, {"and", "but", "while", "when", "after", "before", "as"})) break;
    if (is_act(words, i) && !is_reporting(words, i)) return i;
  }
  return words.size();
}

std::size_t act_before(const Words& words, const Draft& draft) {
  for (std::size_t i = draft.begin, steps = 0; i > 0 && steps < reach; ++steps) {
    --i;
    if (words.any(i, {";", ":", ".", "?", "!"})) break;
    if (is_act(words, i) && !is_reporting(words, i)) return i;
  }
  return words.size();
}

/// The key of the act by the tree; empty where there is none, or it tells no act.
std::string act_in_tree(const Words& words, const Draft& draft) {
  const Syntax& syntax = words.annotations().syntax;
  const std::uint32_t thing = syntax.word_at(words[draft.has_thing() ? draft.head : draft.number_end - 1].span.begin);
  const std::uint32_t verb = thing == none ? none : act_of_noun(syntax, thing);
  if (verb == none) return {};
  const std::size_t i = words.at(syntax.words[verb].span.begin);
  if (is_reporting(words, i) || text::is_function_word(words.lower(i))) return {};
  return act_key(syntax, verb, words.lower(i));
}

/// Past the thing: "three people |".
std::size_t behind(const Draft& draft) { return std::max(draft.end, draft.thing_end); }

/// "One is dead and two are in custody": the second count has a clause of its own, whose act does not stand before it.
bool is_subject_of_copula(const Words& words, const Draft& draft) {
  return words.any(behind(draft), {"is", "are", "was", "were", "remain", "remains", "remained"});
}

/// "There were four people in the room at the time of the shooting": who is only there does nothing that the tree does not tell.
bool is_only_there(const Words& words, const Draft& draft) {
  const std::size_t i = draft.begin;
  return i >= 2 && words.is(i - 2, "there") && words.any(i - 1, {"is", "are", "was", "were"}) &&
         !words.annotations().syntax.empty() && words.is_word(behind(draft)) &&
         words.any(behind(draft), {"in", "at", "on", "inside", "with", "near", "there", "outside", "aboard"});
}

/// The key of the act by the order of the words.
std::string act_nearby(const Words& words, const Draft& draft) {
  const std::size_t before = draft.begin;
  const bool object = before > 0 && is_act(words, before - 1) && !is_reporting(words, before - 1);
  std::size_t act = object ? before - 1 : words.size();
  const bool preposition =
      before > 0 && words.any(before - 1, {"of", "to", "for", "with", "from", "at", "by", "on", "in", "than"});
  if (act == words.size() && !preposition) act = act_after(words, draft);
  if (act == words.size() && !is_subject_of_copula(words, draft)) act = act_before(words, draft);
  if (act == words.size() && preposition) act = act_after(words, draft);
  return act == words.size() ? std::string() : std::string(text::verb_stem(words.lower(act)));
}

/// Past what commas insert about those who are counted: "nine people|, including themselves,| wounded"; `at` if nothing is.
std::size_t behind_inserted(const Words& words, std::size_t at) {
  constexpr std::size_t longest = 8;  // words between the commas
  if (!words.is(at, ",") || !words.any(at + 1, {"including", "among", "some", "most", "all", "mostly", "many"})) return at;
  for (std::size_t i = at + 2; i < at + 2 + longest && i < words.size(); ++i)
    if (words.is(i, ",")) return i + 1;
  return at;
}

/// What became of those whom an act left or found: "left three people dead", "two men were found badly hurt".
std::string state_found(const Words& words, const Draft& draft, std::string_view act) {
  constexpr auto acts = std::to_array<std::string_view>({"leave", "find", "pronounce", "declare", "lie"});
  if (!in(acts, act)) return {};
  constexpr std::size_t farthest = 6;  // words between them and the state
  const std::size_t first = behind_inserted(words, behind(draft));
  for (std::size_t i = first; i < first + farthest; ++i) {
    const std::string_view lower = words.lower(i);
    std::string state = text::verb_stem(lower);
    if (text::fate_of(state) != text::Fate::none) return state;
    const bool passes = lower.ends_with("ly") || words.any(i, {"was", "were", "are", "been", "be", "have", "had", "later", "also",
                                                               "found", "left", "lying", "pronounced", "declared"});
    if (!passes) break;
  }
  return {};
}

}  // namespace

bool ends_clause(const Words& words, std::size_t i) {
  return i >= words.size() || words.any(i, {",", ".", ";", ":", "?", "!", "(", ")", "\u2014", "--", "\"", "\u201C", "\u201D"});
}

bool counts_children_of_parent(const Words& words, std::size_t i) {
  return i >= 2 && words.is(i - 1, "of") && text::is_parent(text::singular(words.lower(i - 2)));
}

void read_act(const Words& words, Draft& draft) {
  Quantity& quantity = draft.quantity;
  if (quantity.kind == QuantityKind::count && counts_children_of_parent(words, draft.begin))
    return;  // what befell the mother befell none of the six
  if (quantity.kind == QuantityKind::age || !quantity.act.empty()) return;
  quantity.act = act_in_tree(words, draft);
  if (quantity.act.empty() && !is_only_there(words, draft)) quantity.act = act_nearby(words, draft);
  if (std::string state = state_found(words, draft, quantity.act); !state.empty()) quantity.act = std::move(state);
}

void read_clause(const Words& words, Draft& draft) {
  std::vector<std::string>& context = draft.quantity.context;
  const auto add = [&](std::size_t i) {
    const Word& word = words[i];
    if (word.kind != TokenKind::word || word.in_time || word.span.size() < 3 || context.size() >= longest_context) return;
    if (text::is_function_word(word.lower) || is_reporting(words, i)) return;
    if (std::ranges::find(context, word.lower) == context.end()) context.emplace_back(word.lower);
  };
  const auto breaks = [&](std::size_t i) { return i >= words.size() || words.any(i, {";", ":", "?", "!", "\u2014", "--"}); };
  bool left = true, right = true;
  for (std::size_t k = 1; k <= clause_reach; ++k) {
    left = left && k <= draft.begin && !breaks(draft.begin - k);
    if (left) add(draft.begin - k);
    const std::size_t at = draft.end + k - 1;
    right = right && !breaks(at);
    if (right) add(at);
  }
}

}  // namespace hexapla::annotate::quantities
