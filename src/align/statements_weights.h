#pragma once

#include "align/statements_evidence.h"
#include "align/statements_support.h"
#include "align/statements_vectors.h"

// The probability that two statements tell the same, by logistic regression: once by what they share themselves, and once by that
// together with what the story's other pairs say. Pairs that a sentence model saw (`vectors`, else null) have weights of their
// own.

namespace hexapla::align::statements {

/// Logit by what they share themselves.
double likelihood(const Evidence& evidence, const VectorEvidence* vectors);

/// What of the second logit comes from that. It is larger than the first, since the other part takes the first off again.
double likelihood_share(const Evidence& evidence, const VectorEvidence* vectors);

/// And what comes from the story's other pairs.
double support_share(const Support& support, bool with_vectors);

}  // namespace hexapla::align::statements
