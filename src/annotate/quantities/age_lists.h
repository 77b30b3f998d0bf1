// Ages behind the nouns of the people whose they are.
#pragma once

#include <string>

#include "annotate/quantities/draft.h"
#include "annotate/quantities/numerals.h"
#include "annotate/quantities/words.h"

namespace hexapla::annotate::quantities {

/// The singular of the noun whose list of bare ages `number` is one of: "boy" for 9 and 11 in "two boys, 9 and 11, were hurt".
/// Only a plural noun of people that a number counts has one, and only as many ages as that number says. Empty for other numbers.
/// Looks at a bounded number of words.
std::string noun_of_listed_age(const Words& words, const Numeral& number);

/// The singular noun of a person whose bare age stands behind it between commas: "boy" of "a boy, 3, was hurt". Empty for other
/// numbers. Looks at a bounded number of words.
std::string noun_before_age(const Words& words, const Numeral& number);

/// Whether it is said of several people that they are between this number and another, and that these are ages: "the young
/// victims are between 18 and 24", "most of the victims are".
bool are_between_ages(const Words& words, const Numeral& number);

/// Whether nothing tells if two numbers are how old people are or how many: "the victims are between 18 and 24".
bool may_be_ages_or_people(const Words& words, const Draft& draft);

}  // namespace hexapla::annotate::quantities
