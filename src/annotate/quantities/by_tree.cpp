#include "annotate/quantities/by_tree.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::size_t longest_designator = 4;  // digits

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

}  // namespace hexapla::annotate::quantities
