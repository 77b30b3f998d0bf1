#pragma once

#include "align/quantities_features.h"

namespace hexapla::align::quantities {

/// Whether two equal ages of one account, in text order, are told of two people: "a 24-year-old man was killed. A 24-year-old man
/// was hurt", "a 40-year-old … a second 40-year-old", "ages 18, 18 and 20", "Ann Roe, 24, died. … A 24-year-old is in critical
/// condition". Cost: constant.
bool are_of_two_people(const Feature& first, const Feature& second);

/// Whether two are told of anew who were hit in other parts of the body: "a 24-year-old shot in the chest", "a 24-year-old shot
/// in the leg".
bool were_hit_elsewhere(const Feature& a, const Feature& b);

/// Whether it is told of two people of an age that the same befell them, or two things that befall nobody both.
bool fared_alike(const Feature& a, const Feature& b);
bool fared_apart(const Feature& a, const Feature& b);

/// Whether two accounts give the age of the one girl, son or suspect of their story, of whom both tell the same, and neither
/// knows the other's age at all. `alike` is the cosine of their sentences' words. Symmetric.
bool have_one_role(const Feature& a, const Feature& b, const Features& features, double alike);

}  // namespace hexapla::align::quantities
