#pragma once

#include <string>

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// The name of the person whose age is drafted, by the account's trees: "Rita Bennett, a firefighter aged 36", "the victim, Rita
/// Bennett, was 36", "Bennett died at the age of 36". Empty without trees, or where the age hangs on no person's name.
/// Cost: constant.
std::string bearer_by_tree(const Words& words, const Draft& draft);

}  // namespace hexapla::annotate::quantities
