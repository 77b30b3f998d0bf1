#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "core/story.h"
#include "text/bearers.h"

namespace hexapla::align::quantities {

/// The people whose figure one is: who did it, has it or lacks it ("Ida Roe missed nine games", "Roe's record of 2,116 points").
struct Holder {
  std::vector<text::BearerName> people = {};
  std::vector<text::BearerName> names = {};   ///< all names that tell whose it is, sides' and offices' too
  std::vector<text::BearerName> beside = {};  ///< all names in the sentence of the figure
  bool owned = false;                         ///< "Roe's record of 2,116 points", "13 points from Roe"
  bool by_pronoun = false;                    ///< "he finished with 29 points": taken for whom the last statements tell of
};

/// Whether two figures are of two people: both have holders, of whom none can be one. Cost: the product of their numbers.
bool have_other_holders(const Holder& a, const Holder& b);

/// Whether the sentence of either figure names a holder of the other: "Roe sold 450 acres to Moss", "Moss bought 412 acres from
/// Roe". Cost: the product of the names.
bool name_each_other(const Holder& a, const Holder& b);

/// Whether an act by its key is one of having or reaching, where a figure is of whoever has it: "scored", "finished with".
bool is_having(std::string_view act);

/// Whether two figures of one account stand with names of which none can be one.
bool have_other_names(const Holder& a, const Holder& b);

/// The holders of a story's figures, by its statements; of those without one nothing. Only people whom the story names in full
/// count, since a side may be called by many names. Cost: n log n in what was read from the accounts.
std::map<AnnotationRef, Holder> holders_told(const Story& story);

}  // namespace hexapla::align::quantities
