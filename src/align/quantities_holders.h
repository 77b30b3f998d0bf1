#pragma once

#include <map>
#include <vector>

#include "core/story.h"
#include "text/bearers.h"

namespace hexapla::align::quantities {

/// The people whose figure one is: who did it, has it or lacks it ("Ida Roe missed nine games", "Roe's record of 2,116 points").
struct Holder {
  std::vector<text::BearerName> people = {};
  std::vector<text::BearerName> names = {};  ///< all names that tell whose it is, sides' and offices' too
  bool by_pronoun = false;                   ///< "he finished with 29 points": taken for whom the last statements tell of
};

/// Whether two figures are of two people: both have holders, of whom none can be one. Cost: the product of their numbers.
bool have_other_holders(const Holder& a, const Holder& b);

/// Whether two figures of one account stand with names of which none can be one.
bool have_other_names(const Holder& a, const Holder& b);

/// The holders of a story's figures, by its statements; of those without one nothing. Only people whom the story names in full
/// count, since a side may be called by many names. Cost: n log n in what was read from the accounts.
std::map<AnnotationRef, Holder> holders_told(const Story& story);

}  // namespace hexapla::align::quantities
