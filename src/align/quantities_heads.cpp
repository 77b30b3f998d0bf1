#include "align/quantities_heads.h"

#include <algorithm>
#include <array>
#include <string>

#include "align/quantities_exclusions.h"

namespace hexapla::align::quantities {
namespace {

/// Whether both are told of one name's record of contests.
bool are_of_one_record(const Feature& a, const Feature& b) {
  return a.listed && b.listed && text::may_be_one_bearer(a.bearer, b.bearer);
}

/// Whether both are what one scale or place is asked for. Of two scores only the same one is of one match, but each name has one
/// record.
bool is_one_measure(const Feature& a, const Feature& b) {
  if (a.measure == Measure::none || a.measure != b.measure) return false;
  if (a.measure == Measure::distance) return share_a_place(a, b);
  return a.measure != Measure::score || text::same_number(a.amount, b.amount) || are_of_one_record(a, b);
}

/// "One died" beside "one person was killed": what befalls people is told of people.
bool counts_unnamed_people(const Feature& bare, const Feature& other) {
  return bare.head == none && bare.befallen && bare.fate == other.fate && other.noun.family == "person";
}

/// "Three revellers were killed" beside "three people were killed": whom that befalls are people, whatever the noun.
bool befalls_people(const Feature& unknown, const Feature& people) {
  return unknown.noun.family.empty() && people.noun.family == "person" && people.fate != text::Fate::none &&
         unknown.fate == people.fate;
}

/// Whether names stand around both that they do not share: "wind reached 90 mph in Osk", "in Tarn wind reached 80 mph".
bool are_elsewhere(const Feature& a, const Feature& b) {
  const auto has_name = [](const Feature& feature) { return !feature.places.empty() || feature.owner != none; };
  const auto names = [](const Feature& feature, std::uint32_t name) {
    return name == feature.owner || std::ranges::binary_search(feature.places, name);
  };
  if (!has_name(a) || !has_name(b) || (a.owner != none && names(b, a.owner))) return false;
  return std::ranges::none_of(a.places, [&](std::uint32_t place) { return names(b, place); });
}

/// Whether a unit of the physical world measures both: lengths, masses, speeds.
bool are_physical(const Feature& a, const Feature& b) {
  constexpr auto kinds = std::to_array<QuantityKind>({QuantityKind::length, QuantityKind::area, QuantityKind::volume,
                                                      QuantityKind::mass, QuantityKind::temperature, QuantityKind::speed});
  return a.quantity->kind == b.quantity->kind && std::ranges::find(kinds, a.quantity->kind) != kinds.end();
}

}  // namespace

void compare_heads(const Feature& a, const Feature& b, Evidence& evidence) {
  const std::string &head_a = a.head_word, &head_b = b.head_word;
  if (counts_unnamed_people(a, b) || counts_unnamed_people(b, a)) evidence.of[Evidence::same_broad_head] = 1;
  const bool one_attribute = !a.attribute.empty() && a.attribute == b.attribute && !are_elsewhere(a, b);
  if (one_attribute && a.quantity->kind == QuantityKind::money) {  // a story may tell of two bails
    evidence.of[Evidence::same_head] = 1;
    return;
  }
  if (is_one_measure(a, b) || one_attribute) {
    evidence.of[Evidence::same_measure] = 1;
    return;
  }
  if (are_physical(a, b)) {  // "fell 200 feet": the verb tells what is measured, a noun behind it from where
    const bool one_act = !a.act.empty() && a.act == b.act;
    if (one_act) evidence.of[Evidence::same_broad_head] = 1;
    if (one_act || a.head == none || b.head == none) return;
  }
  if (head_a.empty() || head_b.empty()) return;
  if (a.quantity->kind != QuantityKind::count) {  // a share of traffic and a share of lines
    const bool kin = std::ranges::binary_search(a.thing, b.head) || std::ranges::binary_search(b.thing, a.head);
    if (a.head != b.head && !a.noun.group.empty() && a.noun.group == b.noun.group) {
      evidence.of[Evidence::same_broad_head] = 1;
    } else if (!kin && a.quantity->kind != QuantityKind::age) {
      evidence.of[Evidence::other_head] = 1;
    }
    return;
  }
  const bool one_group = !a.noun.group.empty() && a.noun.group == b.noun.group;
  if (head_a == head_b) {
    evidence.of[a.noun.broad ? Evidence::same_broad_head : Evidence::same_head] = 1;
  } else if (one_group) {
    evidence.of[Evidence::same_broad_head] = 1;
  } else if (!a.noun.family.empty() && a.noun.family == b.noun.family) {
    evidence.of[a.noun.broad || b.noun.broad ? Evidence::broader_head : Evidence::sister_head] = 1;
  } else if (std::ranges::binary_search(a.thing, b.head) || std::ranges::binary_search(b.thing, a.head) || befalls_people(a, b) ||
             befalls_people(b, a)) {
    evidence.of[Evidence::broader_head] = 1;
  } else {
    evidence.of[Evidence::other_head] = 1;
  }
  if ((head_a == head_b || one_group) && a.sole && b.sole) evidence.of[Evidence::sole_head] = 1;
  const bool one_sort = head_a == head_b || (!a.noun.family.empty() && a.noun.family == b.noun.family);
  if (one_sort && a.lead && b.lead) evidence.of[Evidence::both_lead] = 1;
  evidence.subset = head_a != head_b && !one_group;
}

bool names_head_of(const Feature& bare, const Feature& other) {
  return bare.head == none && other.head != none && bare.quantity->kind == QuantityKind::count &&
         std::ranges::binary_search(bare.context, other.head);
}

}  // namespace hexapla::align::quantities
