#pragma once

#include "align/quantities_features.h"

namespace hexapla::align::quantities {

/// How far two numbers are apart, as a share of the greater, [0, 1]. Miscounts by one are the commonest, so that two boats or
/// three are as near as 44 years and 45.
double distance(const text::Amount& a, const text::Amount& b);

/// Two amounts as they are compared: sums in two currencies in one, if the story's accounts tell the rates.
struct Told {
  const text::Amount &a, &b;
};
Told amounts_told(const Feature& a, const Feature& b);

/// Whether one name stands behind both figures.
bool share_a_place(const Feature& a, const Feature& b);

/// Whether two figures that differ tell of two scopes: a mean and a total, what was since Friday and what that day, a former
/// event's and another's, one shooting of several.
bool differ_in_scope(const Feature& a, const Feature& b);

/// Whether two figures are of two people, by what is told of those. Who killed or hurt somebody is among what accounts differ
/// about: of tolls that says nothing.
bool are_of_two_holders_told(const Feature& a, const Feature& b);

/// What few bytes tell of a quantity, by which most pairs are told apart.
struct Sort {
  QuantityKind kind = QuantityKind::count;
  bool score = false;  ///< it may stand bare or before its noun
  bool denied = false, attempted = false;
  text::Fate fate = text::Fate::none;
  text::Gender gender = text::Gender::none;
};
Sort sort_of(const Feature& feature);

/// Whether that alone excludes them: the dead and the hurt, men and women. Symmetric.
bool are_of_two_sorts(const Sort& a, const Sort& b);

/// Whether no one question asks for both, whatever their numbers: years of age and dollars, the dead and the hurt, one player's
/// mean and another's. Symmetric. Cost: linear in their names.
bool excludes(const Feature& a, const Feature& b);

}  // namespace hexapla::align::quantities
