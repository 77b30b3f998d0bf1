#include "annotate/quantities/bounds.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace hexapla::annotate::quantities {
namespace {

/// Words that stand before a number, the last one first looked at; `bound` exact: they bound nothing.
struct Phrase {
  std::array<std::string_view, 5> words;
  Bound bound;
};

// Longer phrases before the shorter ones that end alike.
constexpr auto phrases = std::to_array<Phrase>({
    {{"no", "fewer", "than"}, Bound::at_least},
    {{"no", "less", "than"}, Bound::at_least},
    {{"not", "less", "than"}, Bound::at_least},
    {{"no", "more", "than"}, Bound::at_most},
    {{"not", "more", "than"}, Bound::at_most},
    {{"a", "little", "more", "than"}, Bound::more_than},
    {{"slightly", "more", "than"}, Bound::more_than},
    {{"equal", "to", "or", "more", "than"}, Bound::at_least},
    {{"more", "than", "or", "equal", "to"}, Bound::at_least},
    {{"greater", "than", "or", "equal", "to"}, Bound::at_least},
    {{"equal", "to", "or", "less", "than"}, Bound::at_most},
    {{"less", "than", "or", "equal", "to"}, Bound::at_most},
    {{"fewer", "than", "or", "equal", "to"}, Bound::at_most},
    {{"more", "than"}, Bound::more_than},
    {{"greater", "than"}, Bound::more_than},
    {{"higher", "than"}, Bound::more_than},
    {{"larger", "than"}, Bound::more_than},
    {{"bigger", "than"}, Bound::more_than},
    {{"longer", "than"}, Bound::more_than},
    {{"better", "than"}, Bound::more_than},
    {{"upwards", "of"}, Bound::more_than},
    {{"upward", "of"}, Bound::more_than},
    {{"north", "of"}, Bound::more_than},
    {{"in", "excess", "of"}, Bound::more_than},
    {{"well", "over"}, Bound::more_than},
    {{"just", "over"}, Bound::more_than},
    {{"slightly", "over"}, Bound::more_than},
    {{"a", "little", "over"}, Bound::more_than},
    {{"over"}, Bound::more_than},
    {{"above"}, Bound::more_than},
    {{"not", "exceeding"}, Bound::at_most},
    {{"not", "exceed"}, Bound::at_most},
    {{"exceeding"}, Bound::more_than},
    {{"exceed"}, Bound::more_than},
    {{"exceeds"}, Bound::more_than},
    {{"exceeded"}, Bound::more_than},
    {{"surpass"}, Bound::more_than},
    {{"surpasses"}, Bound::more_than},
    {{"surpassed"}, Bound::more_than},
    {{"surpassing"}, Bound::more_than},
    {{"at", "least"}, Bound::at_least},
    {{"a", "minimum", "of"}, Bound::at_least},
    {{"minimum", "of"}, Bound::at_least},
    {{"as", "few", "as"}, Bound::at_least},
    {{"as", "little", "as"}, Bound::at_least},
    {{"as", "low", "as"}, Bound::at_least},
    {{"less", "than"}, Bound::less_than},
    {{"fewer", "than"}, Bound::less_than},
    {{"lower", "than"}, Bound::less_than},
    {{"smaller", "than"}, Bound::less_than},
    {{"shorter", "than"}, Bound::less_than},
    {{"just", "under"}, Bound::less_than},
    {{"well", "under"}, Bound::less_than},
    {{"a", "little", "under"}, Bound::less_than},
    {{"just", "short", "of"}, Bound::less_than},
    {{"just", "shy", "of"}, Bound::less_than},
    {{"under"}, Bound::less_than},
    {{"below"}, Bound::less_than},
    {{"up", "to"}, Bound::at_most},
    {{"as", "many", "as"}, Bound::at_most},
    {{"as", "much", "as"}, Bound::at_most},
    {{"as", "high", "as"}, Bound::at_most},
    {{"at", "most"}, Bound::at_most},
    {{"a", "maximum", "of"}, Bound::at_most},
    {{"maximum", "of"}, Bound::at_most},
    {{"around"}, Bound::about},
    {{"about"}, Bound::about},
    {{"approximately"}, Bound::about},
    {{"approx"}, Bound::about},
    {{"approx."}, Bound::about},
    {{"roughly"}, Bound::about},
    {{"nearly"}, Bound::about},
    {{"almost"}, Bound::about},
    {{"circa"}, Bound::about},
    {{"some"}, Bound::about},
    {{"close", "to"}, Bound::about},
    {{"near"}, Bound::about},
    {{"in", "the", "region", "of"}, Bound::about},
    {{"in", "the", "neighborhood", "of"}, Bound::about},
    {{"in", "the", "neighbourhood", "of"}, Bound::about},
    {{"on", "the", "order", "of"}, Bound::about},
    {{"somewhere", "around"}, Bound::about},
    {{"an", "estimated"}, Bound::about},
    {{"estimated"}, Bound::about},
    {{"an", "average", "of"}, Bound::about},
    {{"~"}, Bound::about},
    {{"\u2248"}, Bound::about},
    {{"<"}, Bound::less_than},
    {{">"}, Bound::more_than},
    {{"a", "total", "of"}, Bound::exact},
    {{"only"}, Bound::exact},
    {{"just"}, Bound::exact},
    {{"exactly"}, Bound::exact},
    {{"precisely"}, Bound::exact},
    {{"the", "other"}, Bound::exact},
    {{"another"}, Bound::exact},
    {{"an", "additional"}, Bound::exact},
    {{"additional"}, Bound::exact},
    {{"a", "whopping"}, Bound::exact},
    {{"a", "staggering"}, Bound::exact},
    {{"a", "record"}, Bound::exact},
    {{"all"}, Bound::exact},
    {{"the"}, Bound::exact},
    {{"these"}, Bound::exact},
    {{"those"}, Bound::exact},
    {{"a", "further"}, Bound::exact},
    {{"a", "full"}, Bound::exact},
});

/// Words of `phrase` if it ends before word `end`, or 0.
std::size_t matches(const Words& words, std::size_t end, const Phrase& phrase) {
  std::size_t size = 0;
  while (size < phrase.words.size() && !phrase.words.at(size).empty()) ++size;
  if (end < size) return 0;
  for (std::size_t i = 0; i < size; ++i)
    if (words.lower(end - size + i) != phrase.words.at(i)) return 0;
  return size;
}

}  // namespace

void read_bound_before(const Words& words, Draft& draft) {
  Quantity& quantity = draft.quantity;
  if (draft.begin >= 2 && words.hyphen(draft.begin - 1) && words.is(draft.begin - 2, "sub") && quantity.bound == Bound::exact) {
    quantity.bound = Bound::less_than;
    draft.begin -= 2;
  }
  constexpr std::size_t most = 3;  // "the more than", "only about", "up to more than"
  for (std::size_t round = 0; round < most; ++round) {
    const Phrase* found = nullptr;
    std::size_t size = 0;
    for (const Phrase& phrase : phrases) {
      size = matches(words, draft.begin, phrase);
      if (size == 0) continue;
      found = &phrase;
      break;
    }
    if (found == nullptr) return;
    const std::string_view last = words.lower(draft.begin - 1);
    if (last == "the") {  // "around the 37-metre skeleton" is about no number
      if (round == 0) --draft.begin;
      return;
    }
    if (last == "some" && quantity.low < 5) return;  // "some two …" is no estimate
    if (last == "near" && !words.is_number(draft.number_begin)) return;
    draft.begin -= size;
    if (last == "other" || last == "another" || last == "additional" || last == "further") quantity.others = true;
    if (found->bound == Bound::exact || quantity.bound != Bound::exact) continue;
    quantity.bound = found->bound;
    if (last == "nearly" || last == "almost") quantity.high_open = true;
  }
}

void read_bound_after(const Words& words, Draft& draft) {
  Quantity& quantity = draft.quantity;
  std::size_t at = draft.end;
  const auto set = [&](Bound bound, std::size_t end) {
    if (quantity.bound == Bound::exact) quantity.bound = bound;
    draft.end = end;
  };
  if (words.is(at, "+") && words.glued(at)) return set(Bound::at_least, at + 1);
  if (words.hyphen(at) && words.is(at + 1, "plus")) return set(Bound::more_than, at + 2);
  if (words.hyphen(at) && words.is(at + 1, "odd")) return set(Bound::about, at + 2);
  if (words.hyphen(at) && words.is(at + 1, "ish")) return set(Bound::about, at + 2);
  if (words.is(at, "plus") && words.is_word(at + 1) && words.is_number(draft.number_begin)) return set(Bound::more_than, at + 1);
  if (words.is(at, "or")) {
    if (words.any(at + 1, {"more", "above", "greater", "older", "higher", "over"})) return set(Bound::at_least, at + 2);
    if (words.any(at + 1, {"less", "fewer", "under", "below", "younger"})) return set(Bound::at_most, at + 2);
    if (words.any(at + 1, {"so", "thereabouts"})) return set(Bound::about, at + 2);
  }
  // "65 and over", "aged 12 and under"; "20 and over a week" goes on
  if (words.is(at, "and") && words.is_mark(at + 2)) {
    if (words.any(at + 1, {"over", "up", "above", "older"})) return set(Bound::at_least, at + 2);
    if (words.any(at + 1, {"under", "below", "younger"})) return set(Bound::at_most, at + 2);
  }
  if (words.is(at, "at") && words.any(at + 1, {"least", "most"}))
    return set(words.is(at + 1, "least") ? Bound::at_least : Bound::at_most, at + 2);
}

bool join_bounds(const Words& words, const Draft& draft, Quantity& before) {
  const Quantity& quantity = draft.quantity;
  const bool opens = before.bound == Bound::more_than || before.bound == Bound::at_least;
  const bool closes = quantity.bound == Bound::less_than || quantity.bound == Bound::at_most;
  if (!opens || !closes || draft.begin == 0 || !words.any(draft.begin - 1, {"and", "but"})) return false;
  if (words.at(before.span.end) != draft.begin - 1 || quantity.high <= before.low) return false;
  const bool same = before.kind == quantity.kind && before.unit == quantity.unit && before.per == quantity.per;
  const bool bare = before.kind == QuantityKind::count && before.head.empty();
  if (!bare && (!same || (!quantity.head.empty() && before.head != quantity.head))) return false;
  Quantity joined = bare ? quantity : before;
  joined.span = {before.span.begin, quantity.span.end};
  joined.number = {before.number.begin, quantity.number.end};
  joined.bound = Bound::between;
  joined.low = before.low;
  joined.low_open = before.low_open;
  joined.high = quantity.high;
  joined.high_open = quantity.high_open;
  before = std::move(joined);
  return true;
}

void apply_bound(Quantity& quantity) {
  if (quantity.bound == Bound::vague || quantity.bound == Bound::between) return;
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const double value = quantity.low;
  const double floor = value < 0 || quantity.kind == QuantityKind::temperature ? -infinity : 0;
  const bool below = quantity.high_open;  // "nearly"
  quantity.high_open = false;
  quantity.high = value;
  switch (quantity.bound) {
    case Bound::about: {
      const double reach = about_share * (value < 0 ? -value : value);
      quantity.low = value - reach;
      quantity.high = below ? value : value + reach;
      quantity.high_open = below;
      break;
    }
    case Bound::at_least:
      quantity.high = infinity;
      break;
    case Bound::more_than:
      quantity.high = infinity;
      quantity.low_open = true;
      break;
    case Bound::at_most:
      quantity.low = floor;
      break;
    case Bound::less_than:
      quantity.low = floor;
      quantity.high_open = true;
      break;
    default:
      break;
  }
}

}  // namespace hexapla::annotate::quantities
