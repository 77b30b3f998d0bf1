#pragma once

#include <algorithm>
#include <iterator>

#include <hexapla/annotations.h>

namespace hexapla {

/// Ann “Sunny” Roe: whether marked words, with their marks, stand within a name. Nobody says them. Cost: a search among the
/// names.
inline bool is_nickname(const Annotations& annotations, Span marked) {
  const auto behind =
      std::ranges::upper_bound(annotations.names, marked.begin, {}, [](const Name& name) { return name.span.begin; });
  return behind != annotations.names.begin() && std::prev(behind)->span.contains(marked);
}

}  // namespace hexapla
