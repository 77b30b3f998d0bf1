#include <algorithm>

#include "annotate/annotate.h"
#include "annotate/quantities/age_lists.h"
#include "annotate/quantities/ages.h"
#include "annotate/quantities/bounds.h"
#include "annotate/quantities/by_tree.h"
#include "annotate/quantities/context.h"
#include "annotate/quantities/counts.h"
#include "annotate/quantities/numerals.h"
#include "annotate/quantities/vague.h"
#include "text/changes.h"
#include "text/morphology.h"

namespace hexapla::annotate {
namespace {

using quantities::Draft;
using quantities::Words;

/// A cheap look at one word, which rules out nearly all of a text.
bool may_begin(const Words& words, std::size_t i) {
  if (words[i].in_time) return false;
  if (words.is_number(i)) return true;
  const bool before_amount = words.is_number(i + 1) || words.any(i + 1, {"$", "="});  // a sign or code of money
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

/// Whether the words before say that something changed to this amount: "fell 12 points, or 2 percent, to close at 640".
bool is_reached(const Words& words, const Draft& draft) {
  constexpr std::uint32_t reach = 60;  // bytes
  if (draft.begin == 0 || !words.any(draft.begin - 1, {"to", "at"})) return false;
  const std::uint32_t end = words[draft.begin].span.begin, from = std::max(words[0].span.begin, end - std::min(end, reach));
  return text::change_cues(words.text().substr(from, end - from)).reached();
}

/// The thing of the last count of the sentence, from whose quantities on only a few are looked at.
std::string counted_before(const std::vector<Quantity>& found, std::uint32_t sentence) {
  constexpr std::size_t most = 4;
  for (std::size_t k = 1; k <= std::min(most, found.size()); ++k) {
    const Quantity& quantity = found[found.size() - k];
    if (quantity.sentence != sentence) break;
    if (quantity.kind == QuantityKind::count && !quantity.head.empty()) return quantity.head;
  }
  return {};
}

/// "climbed from 21 mpg to 23": a bare number that is reached from a measure is in the measure's unit.
bool take_unit(const Words& words, const Quantity& before, const Draft& last, Draft& draft) {
  const bool from = last.begin > 0 && words.is(last.begin - 1, "from") && words.is(draft.begin - 1, "to");
  constexpr std::size_t reach = 8;  // words between
  if (!from || !last.measured || before.kind == QuantityKind::duration || draft.begin > last.end + reach) return false;
  Quantity& quantity = draft.quantity;
  quantity.kind = before.kind;
  quantity.unit = before.unit;
  quantity.per = before.per;
  quantity.low = last.factor * quantity.low + last.shift;
  quantity.high = last.factor * quantity.high + last.shift;
  draft.measured = true;
  return true;
}

/// What a quantity leaves to the one behind it, where its words end at `last`: the bound in "more than 85 miles (137
/// kilometres)", the thing in "12 boats, including three", "120 people and 95 who", "fell 12 points to 640".
void take_over(const Words& words, const std::vector<Quantity>& found, const Draft& former, Draft& draft) {
  const Quantity& before = found.back();
  const std::size_t last = former.end;
  Quantity& quantity = draft.quantity;
  const std::size_t start = words.at(before.span.begin);
  const bool second = words.is(last, "/") && start > 0 && words.is(start - 1, "(");  // "300 hp (224 kW / 304 PS)"
  const bool converted = draft.begin == last + 1 && (words.is(last, "(") || second) && draft.measured &&
                         quantity.kind == before.kind && (quantity.kind != QuantityKind::other || quantity.unit == before.unit);
  if (converted && quantity.bound == Bound::exact && before.bound != Bound::between && before.bound != Bound::vague)
    quantity.bound = before.bound;
  const bool bare = quantity.kind == QuantityKind::count && !draft.measured && !draft.has_thing() && quantity.head.empty();
  if (bare && draft.begin > 0 && take_unit(words, before, former, draft)) return;
  if (bare && is_reached(words, draft)) quantity.head = counted_before(found, before.sentence);
  if (!bare || !quantity.head.empty() || before.kind != QuantityKind::count || before.head.empty()) return;
  const bool one_of_them = quantity.part || words.any(draft.begin - std::min<std::size_t>(draft.begin, 1), {"including"});
  const bool more_of_them = words.any(draft.end, {"who", "whom"});
  const bool reached = draft.begin == last + 1 && words.is(last, "to");
  if (one_of_them || more_of_them || reached) quantity.head = before.head;
}

/// "12 Somali and 11 Yemeni pirates": the first count's noun stands behind the second's.
void share_noun(const Words& words, const Draft& former, const Draft& draft, Quantity& before) {
  const std::size_t word = former.thing_begin;
  const bool modifies = former.has_thing() && former.thing_end == word + 1 && former.end == word + 1 && words[word].capital &&
                        text::singular(words.lower(word)) == words.lower(word);
  const bool same = draft.has_thing() && draft.number_begin == former.end + 1 && words.is(former.end, "and") &&
                    draft.thing_begin + 1 == draft.head && words[draft.thing_begin].capital && !words[draft.head].capital;
  if (!modifies || !same || before.kind != QuantityKind::count || draft.quantity.kind != QuantityKind::count) return;
  before.head = draft.quantity.head;
  before.modifiers = {std::string(words.lower(word))};
}

void read_sentence(const Words& words, std::uint32_t sentence, std::vector<Quantity>& out,
                   const std::vector<Quotation>& quotations) {
  Draft last;  // no phrase begins before the end of the one before it
  for (std::size_t i = 0; i < words.size();) {
    std::optional<Draft> draft = read_at(words, i);
    if (!draft || touches_time(words, *draft) || quantities::is_designator(words, *draft)) {
      ++i;
      continue;
    }
    draft->floor = last.end;
    quantities::take_counted_noun(words, *draft);
    if (draft->quantity.bound != Bound::vague) quantities::read_bound_before(words, *draft);
    draft->begin = std::max(draft->begin, last.end);
    const bool follows = !out.empty() && last.end > 0 && out.back().sentence == sentence;
    if (follows) take_over(words, out, last, *draft);
    quantities::apply_bound(draft->quantity);
    quantities::read_context(words, *draft);
    draft->quantity.sentence = sentence;
    draft->quantity.quotation = quotation_around(quotations, draft->quantity.span);
    draft->end = i = std::max(draft->end, i + 1);
    if (follows) share_noun(words, last, *draft, out.back());
    last = *draft;
    if (quantities::may_be_ages_or_people(words, *draft)) continue;
    if (!follows || !quantities::join_bounds(words, *draft, out.back())) out.push_back(std::move(draft->quantity));
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
