#pragma once

#include <vector>

#include "align/quotations_units.h"

namespace hexapla::align::quotations {

/// Cuts sentences of speech at an ellipsis of which another account has what stands before it in one sentence and what stands
/// behind it in another: “The dam will hold … we need pumps” against “The dam will hold. Ask the crew. We need pumps.” Each can
/// then be compared with its own; where an account has both in one sentence nothing is cut. Cost: linear in the units' words, but
/// for runs of words that stand in more than a few places.
void cut_at_ellipses(std::vector<Unit>& units, const Story& story);

}  // namespace hexapla::align::quotations
