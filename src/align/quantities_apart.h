#pragma once

#include "align/quantities_evidence.h"

namespace hexapla::align::quantities {

/// Fills in what is asked of two counts only where they differ.
void compare_counts_apart(const Feature& a, const Feature& b, Evidence& evidence);

/// How much likelier than not two counts that differ answer one question, in logits, by weights of their own; those
/// of all pairs may find it likelier.
double likeness_of_counts_apart(const Evidence& evidence);

/// Whether two different ages are those of the same person, whom one account at least does not name: neither account knows the
/// other's age, and what they tell is alike. Symmetric.
bool are_of_one_person(const Feature& a, const Feature& b, const Features& features, const Evidence& evidence);

}  // namespace hexapla::align::quantities
