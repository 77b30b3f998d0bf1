#pragma once

#include <cstdint>
#include <string_view>

#include "annotate/names/lexicon.h"

namespace hexapla::annotate::names {

/// A word of the lexicon with the sum of its classes.
struct Entry {
  std::string_view word;
  std::uint32_t classes = 0;
};

}  // namespace hexapla::annotate::names
