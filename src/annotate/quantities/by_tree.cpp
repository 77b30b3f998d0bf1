#include "annotate/quantities/by_tree.h"

#include <algorithm>

#include "text/morphology.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::size_t longest_designator = 4;  // digits
constexpr std::size_t farthest_noun = 6;       // words from the number on

/// Whether words [begin, end) may stand before a noun in its phrase.
bool describes(const Words& words, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (words.is_mark(i) && !words.hyphen(i) && !words.possessive(i)) return false;
    if (words[i].in_time || words.is_number(i)) return false;
    if (text::is_function_word(words.lower(i)) && !words.any(i, {"and", "or"})) return false;
  }
  return true;
}

}  // namespace

bool is_designator(const Words& words, const Draft& draft) {
  const Syntax& syntax = words.annotations().syntax;
  const Quantity& quantity = draft.quantity;
  const bool bare = quantity.kind == QuantityKind::count && quantity.bound == Bound::exact && !draft.measured;
  if (syntax.empty() || !bare || draft.number_begin < 2 || !words.is_number(draft.number_begin)) return false;
  if (!words.is_mark(words.size() - 1)) return false;  // in headlines every word is capitalised and trees go astray
  const std::string_view digits = words.lower(draft.number_begin);
  if (digits.size() > longest_designator || digits.find_first_of(".,") != std::string_view::npos) return false;
  const std::size_t i = draft.number_begin - 1;
  if (!words.is_word(i) || !words[i].capital || words[i].in_time) return false;
  const std::uint32_t number = syntax.word_at(words[draft.number_begin].span.begin), before = syntax.word_at(words[i].span.begin);
  if (number == none || before == none || syntax.relation(number) != "nummod") return false;
  const std::uint32_t head = syntax.words[number].head;
  if (head < number) return !draft.has_thing();
  const std::string_view relation = syntax.relation(before);
  return syntax.words[before].head == head && (relation == "compound" || relation == "nmod");
}

void take_counted_noun(const Words& words, Draft& draft) {
  const Syntax& syntax = words.annotations().syntax;
  if (syntax.empty() || draft.quantity.kind != QuantityKind::count || draft.measured) return;
  const std::uint32_t number = syntax.word_at(words[draft.number_end - 1].span.begin);
  if (number == none || syntax.relation(number) != "nummod") return;
  const std::uint32_t noun = syntax.words[number].head;
  const std::string_view tag = syntax.tag(noun);
  const bool one = draft.quantity.low == 1 && draft.quantity.high == 1;
  if (noun < number || (one ? tag != "NN" : tag != "NNS" && tag != "NNPS")) return;
  const std::size_t head = words.at(syntax.words[noun].span.begin);
  if (head >= draft.number_end + farthest_noun || (draft.has_thing() && head <= draft.head)) return;
  if (words[head].span != syntax.words[noun].span || !describes(words, draft.number_end, head)) return;
  if (!draft.has_thing()) draft.thing_begin = draft.number_end;
  draft.head = head;
  draft.thing_end = std::max(draft.thing_end, head + 1);
  draft.end = std::max(draft.end, head + 1);
  draft.quantity.head.clear();
}

}  // namespace hexapla::annotate::quantities
