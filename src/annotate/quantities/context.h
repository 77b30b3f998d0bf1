#pragma once

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// Fills what a quantity says of the world around its number: the thing counted with head and modifiers, the act it takes part
/// in, whose attribute it is, and whether it is a part or a capacity. Sets every span. Cost: a bounded number of words each way.
void read_context(const Words& words, Draft& draft);

}  // namespace hexapla::annotate::quantities
