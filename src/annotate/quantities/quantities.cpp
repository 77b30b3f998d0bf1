#include <algorithm>

#include "annotate/annotate.h"
#include "annotate/quantities/ages.h"
#include "annotate/quantities/bounds.h"
#include "annotate/quantities/by_tree.h"
#include "annotate/quantities/context.h"
#include "annotate/quantities/counts.h"
#include "annotate/quantities/numerals.h"
#include "annotate/quantities/vague.h"

namespace hexapla::annotate {
namespace {

using quantities::Draft;
using quantities::Words;

/// A cheap look at one word, which rules out nearly all of a text.
bool may_begin(const Words& words, std::size_t i) {
  if (words[i].in_time) return false;
  if (words.is_number(i)) return true;
  const bool before_amount = words.is_number(i + 1) || words.is(i + 1, "$");  // a sign or code of money
  return before_amount ||
         (words.is_word(i) && (quantities::small_number(words.lower(i)) >= 0 || quantities::opens_amount(words.lower(i))));
}

std::optional<Draft> read_at(const Words& words, std::size_t i) {
  if (!may_begin(words, i)) return {};
  if (std::optional<Draft> age = quantities::read_age(words, i)) return age;
  std::optional<Draft> draft = quantities::read_count(words, i);
  if (!draft) draft = quantities::read_vague(words, i);
  return draft;
}

bool touches_time(const Words& words, const Draft& draft) {
  for (std::size_t i = draft.number_begin; i < draft.number_end; ++i)
    if (words[i].in_time) return true;
  return false;
}

/// The innermost quotation around `span`, or none.
std::uint32_t quotation_around(const std::vector<Quotation>& quotations, Span span) {
  auto at = std::ranges::upper_bound(quotations, span.begin, {}, [](const Quotation& q) { return q.span.begin; });
  constexpr int most = 8;  // nested or overlapping quotations that begin before the place and may end before it
  for (int i = 0; i < most && at != quotations.begin(); ++i) {
    --at;
    if (at->span.begin <= span.begin && span.end <= at->span.end) return static_cast<std::uint32_t>(at - quotations.begin());
  }
  return none;
}

/// What a quantity leaves to the one before it, whose words end at `last`: the bound in "more than 85 miles (137 kilometres)",
/// the thing in "12 boats, including three" and "120 people and 95 who".
void take_over(const Words& words, const Quantity& before, std::size_t last, Draft& draft) {
  Quantity& quantity = draft.quantity;
  const bool converted = draft.begin == last + 1 && words.is(last, "(") && draft.measured && quantity.kind == before.kind;
  if (converted && quantity.bound == Bound::exact && before.bound != Bound::between && before.bound != Bound::vague)
    quantity.bound = before.bound;
  const bool bare = quantity.kind == QuantityKind::count && !draft.measured && !draft.has_thing() && quantity.head.empty();
  if (!bare || before.kind != QuantityKind::count || before.head.empty()) return;
  const bool one_of_them = quantity.part || words.any(draft.begin - std::min<std::size_t>(draft.begin, 1), {"including"});
  const bool more_of_them = words.any(draft.end, {"who", "whom"});
  const bool reached = draft.begin == last + 1 && words.is(last, "to");
  if (one_of_them || more_of_them || reached) quantity.head = before.head;
}

void read_sentence(const Words& words, std::uint32_t sentence, std::vector<Quantity>& out,
                   const std::vector<Quotation>& quotations) {
  std::size_t free = 0;  // no phrase begins before the end of the one before it
  for (std::size_t i = 0; i < words.size();) {
    std::optional<Draft> draft = read_at(words, i);
    if (!draft || touches_time(words, *draft) || quantities::is_designator(words, *draft)) {
      ++i;
      continue;
    }
    draft->floor = free;
    quantities::take_counted_noun(words, *draft);
    if (draft->quantity.bound != Bound::vague) quantities::read_bound_before(words, *draft);
    draft->begin = std::max(draft->begin, free);
    if (!out.empty() && free > 0 && out.back().sentence == sentence) take_over(words, out.back(), free, *draft);
    quantities::apply_bound(draft->quantity);
    quantities::read_context(words, *draft);
    draft->quantity.sentence = sentence;
    draft->quantity.quotation = quotation_around(quotations, draft->quantity.span);
    free = i = std::max(draft->end, i + 1);
    out.push_back(std::move(draft->quantity));
  }
}

}  // namespace

void find_quantities(const Account& account, Annotations& annotations) {
  Words words(account, annotations);
  for (std::uint32_t i = 0; i < annotations.sentences.size(); ++i) {
    words.load(i);
    read_sentence(words, i, annotations.quantities, annotations.quotations);
  }
}

}  // namespace hexapla::annotate
