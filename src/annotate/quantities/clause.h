#pragma once

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// Whether word `i` is a mark at which a clause may end, or past the sentence.
bool ends_clause(const Words& words, std::size_t i);

/// Whether a number at word `i` counts somebody's children: "a mother of six".
bool counts_children_of_parent(const Words& words, std::size_t i);

/// Sets the act: the verb whose object or subject the quantity is, else the nearest verb of its clause, as a stem. Verbs of
/// saying and ages have none. Cost: constant.
void read_act(const Words& words, Draft& draft);

/// Sets the context: the content words around the phrase, nearest first, up to a mark that ends the clause. Cost: constant.
void read_clause(const Words& words, Draft& draft);

}  // namespace hexapla::annotate::quantities
