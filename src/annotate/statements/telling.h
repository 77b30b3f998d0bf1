#pragma once

#include <vector>

#include <hexapla/annotations.h>

#include "annotate/statements/clauses.h"

namespace hexapla::annotate::statements {

/// By clause: whether it tells something that another account could tell, confirm or deny, as `docs/statements.md` says. What
/// only introduces another clause ("police said"), has less than two words of content ("who fled"), is a date said of a day, or
/// is what somebody quoted says of himself or does not hold to be so, tells nothing. `found`: the statements of all clauses, in
/// their order. Cost: n log n.
std::vector<bool> telling(const Annotations& annotations, const Clauses& clauses, const std::vector<Statement>& found);

}  // namespace hexapla::annotate::statements
