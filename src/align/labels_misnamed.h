#pragma once

#include <utility>
#include <vector>

#include "core/story.h"

namespace hexapla::align {

/// Pairs of labels of different accounts that give one person of one first name two last names: spelt nearly alike ("Ann Solby",
/// "Ann Solbey"), or told the same of ("Ann Roe, 41, a pilot from Osk", "Ann Orn, 41, a pilot from Osk"). No account that uses
/// the one uses the other. One pair of two names. Cost: n log n in the names, and quadratic in the last names of one first name,
/// of which a few are looked at.
std::vector<std::pair<AnnotationRef, AnnotationRef>> persons_named_otherwise(const Story& story);

}  // namespace hexapla::align
