#pragma once

#include <vector>

#include <hexapla/annotations.h>

#include "annotate/references/words.h"

namespace hexapla::annotate::references {

/// Settles what the names of an account are before they are chained. Of several references in one run of capitals ("Red Rovers
/// Nab Roe", "Council of Orn") one alone is its name, the last unless that belongs to the one before; the others have none. Then
/// all references with one name are of the kind that most of them have (full names count twice), of a person where a first name
/// tells, and of the gender that any has: a tagger that looks at a sentence alone takes "Roe" for a place here and for a company
/// there. Cost: n log n.
void settle_names(const Annotations& annotations, std::vector<Found>& found);

}  // namespace hexapla::annotate::references
