#pragma once

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// Reads the words before draft.begin that bound the number or belong to its phrase ("at least", "around", "an estimated",
/// "only", "the other", "all"), moves draft.begin before them and sets the bound. "Only", "just" and determiners set none.
void read_bound_before(const Words& words, Draft& draft);

/// The same for what follows draft.end: "-plus", "+", "or more", "or so", "-odd". Moves draft.end.
void read_bound_after(const Words& words, Draft& draft);

/// Turns the exact value in quantity.low into the interval that the bound asks for. Ranges (Bound::between) and vague amounts are
/// left as they are. "About" is about_share of the value either way.
void apply_bound(Quantity& quantity);

/// Joins "more than 20" and "fewer than 30" behind it, with nothing but "and" or "but" between, to one interval in `before`;
/// false if they are no pair. Both bounds must have been applied and the draft's spans be set.
bool join_bounds(const Words& words, const Draft& draft, Quantity& before);

/// How far "about 250" reaches to each side, as a share of the value. Set by judgement, as wide as reporters' rounding ("around
/// 250" said of 238 and of 259); it decides when a figure contradicts "about", so it is best kept wide.
inline constexpr double about_share = 0.1;

}  // namespace hexapla::annotate::quantities
