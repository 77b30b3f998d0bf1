#pragma once

#include <cstddef>
#include <string_view>

#include "annotate/quantities/words.h"

namespace hexapla::annotate::quantities {

/// Years in one unit of age in small letters ("months"); 0 for other words.
double years_in(std::string_view unit);

/// Past "yo", "y/o", "y.o." at word `at`, the short forms of "years old"; 0 if none stands there.
std::size_t years_old_end(const Words& words, std::size_t at);

}  // namespace hexapla::annotate::quantities
