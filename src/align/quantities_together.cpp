#include "align/quantities_together.h"

#include <algorithm>
#include <string_view>

#include "align/quantities_ages.h"
#include "align/quantities_exclusions.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

using text::AmountRelation;

/// How telling a number must be to be one thing's, whoever an account tells to have it.
constexpr double peculiar = 0.6;

/// Whether the counted things have a name for a modifier: "Tarn attacks".
bool has_name(const Feature& feature) {
  const Span thing = feature.quantity->thing;
  return std::ranges::any_of(
      text::words(feature.source.substr(thing.begin, thing.size()), thing.begin),
      [&](const text::Word& word) { return text::is_capitalised(feature.source.substr(word.span.begin, word.span.size())); });
}

/// Whether one account tells two counts by one noun apart: "three sniper attacks", "three Tarn attacks". A number that few things
/// have is that of the same things, whatever they are called.
bool count_other_things(const Feature& a, const Feature& b) {
  if (a.quantity->kind != QuantityKind::count || a.head == none || a.head != b.head) return false;
  if (a.thing.empty() || b.thing.empty() || std::min(a.telling, b.telling) >= telling_people) return false;
  if (!has_name(a) && !has_name(b)) return false;
  return std::ranges::none_of(a.thing, [&](std::uint32_t word) { return std::ranges::binary_search(b.thing, word); });
}

/// Whether the later of two equal counts of an account says that it is of more than the one just before it: "Two men … Two more
/// men". A headline's "four hurt" are the "four others hurt" of its text.
bool introduces_more(const Feature& first, const Feature& second) {
  constexpr std::uint32_t near = 1;
  if (first.headline || second.quantity->sentence - first.quantity->sentence > near) return false;
  const auto adds = [&](const Feature& feature) {
    if (feature.quantity->kind != QuantityKind::count || !feature.quantity->others) return false;
    const Span span = feature.quantity->span;
    return std::ranges::any_of(text::words(feature.source.substr(span.begin, span.size())),
                               [&](const text::Word& word) { return text::adds_another(word.folded) || word.folded == "more"; });
  };
  return adds(second) && !adds(first);
}

/// Whether one of two telling figures of an account stands in its headline, and they are nearly the same and of one thing. Ages
/// that differ are those of two people.
bool is_slip_of_headline(const Feature& a, const Feature& b) {
  constexpr double nearest = 0.05;
  if (a.headline == b.headline || a.quantity->kind != b.quantity->kind || a.quantity->kind == QuantityKind::age) return false;
  return a.head == b.head && a.attribute == b.attribute && a.amount.unit == b.amount.unit &&
         std::min(a.telling, b.telling) >= telling_people && distance(a.amount, b.amount) <= nearest;
}

}  // namespace

bool can_stand_together(const Feature& a, const Feature& b) {
  if (a.ref.account != b.ref.account) return true;
  if (a.rival && b.rival && *a.rival == b.amount.written && *b.rival == a.amount.written) return true;
  const auto& [amount, other] = amounts_told(a, b);
  const AmountRelation relation = text::relate(amount, other);
  const bool same = relation == AmountRelation::same || text::same_number(amount, other);
  const Feature &first = a.ref < b.ref ? a : b, &second = a.ref < b.ref ? b : a;
  if (same && (count_other_things(a, b) || introduces_more(first, second))) return false;
  // Two sides of a contest have eight rebounds each.
  const bool few = a.quantity->kind == QuantityKind::count && std::min(a.telling, b.telling) < peculiar;
  const bool things = a.noun.family != "person" && a.fate == text::Fate::none && b.fate == text::Fate::none;
  if (same && few && things && a.measure != Measure::score && have_other_names(a.holder, b.holder)) return false;
  if (same && a.quantity->kind == QuantityKind::age && are_of_two_people(first, second)) return false;
  if (same) return a.quantity->sentence != b.quantity->sentence || a.quantity->head == b.quantity->head;
  if (text::is_conversion(*first.quantity, *second.quantity, first.source)) return true;
  if (is_slip_of_headline(a, b)) return true;
  // Two different figures of one account are told of two things; of one sentence, even figures that could both hold.
  return relation == AmountRelation::compatible && a.quantity->sentence != b.quantity->sentence;
}

}  // namespace hexapla::align::quantities
