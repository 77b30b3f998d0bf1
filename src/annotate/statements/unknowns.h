#pragma once

#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

#include "annotate/statements/clauses.h"

namespace hexapla::annotate::statements {

/// The clauses that say that something is not known, not told or has not come to pass yet, in text order, as `docs/statements.md`
/// says. What a bystander does not know is none, nor is what is not held for certain. `text`: that of the account; `told`: the
/// statement of each clause. Cost: n log n.
std::vector<Unknown> unknowns_of(std::string_view text, const Annotations& annotations, const Clauses& clauses,
                                 const std::vector<Statement>& told);

}  // namespace hexapla::annotate::statements
