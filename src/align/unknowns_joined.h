#pragma once

#include "core/open_question.h"

namespace hexapla::align::unknowns {

/// Whether two questions are of arrests and of charges, and the same clauses say of both that there are none: "no arrests and no
/// charges". Cost: linear in the clauses.
bool are_told_as_one(const OpenQuestion& a, const OpenQuestion& b);

/// Makes one of such two: of arrests, with the answers to both.
void join(OpenQuestion& into, OpenQuestion other);

}  // namespace hexapla::align::unknowns
