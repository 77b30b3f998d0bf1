#pragma once

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// Looks for the noun that is counted behind the number or unit and sets the draft's thing and end.
void read_thing(const Words& words, Draft& draft);

}  // namespace hexapla::annotate::quantities
