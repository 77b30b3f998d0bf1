#pragma once

#include <optional>

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// An age whose number begins at word `i`: "36-year-old", "36 years old", "aged 36", "the age of 36", "in her early 30s", and the
/// bare number behind a person's name ("Rita Bennett, 36,", "Bennett (36)"). The draft reaches over all its words, for a bare
/// number over the surname too.
std::optional<Draft> read_age(const Words& words, std::size_t i);

}  // namespace hexapla::annotate::quantities
