#pragma once

#include "annotate/quantities/draft.h"
#include "annotate/quantities/words.h"

namespace hexapla::annotate::quantities {

/// Whether the number of `draft` is a "one" that is a pronoun or a filler rather than a count: "one thing", "the one", "one woman
/// told a reporter". Cost: constant.
bool is_idle_one(const Words& words, const Draft& draft);

}  // namespace hexapla::annotate::quantities
