#pragma once

#include <vector>

#include "annotate/quotations/indirect.h"

namespace hexapla::annotate::quotations {

/// Adds to `reported`, in text order, the clauses that hang on verbs of speech by the account's trees and that the rules did not
/// find. Without trees nothing changes. Cost: n log n in the words.
void add_reported_by_tree(const View& view, std::vector<Reported>& reported);

}  // namespace hexapla::annotate::quotations
