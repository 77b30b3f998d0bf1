#include "text/capitals.h"

#include <algorithm>

namespace hexapla::text {

bool is_shouted(std::string_view words) {
  const auto any = [words](char from, char to) {
    return std::ranges::any_of(words, [from, to](char c) { return c >= from && c <= to; });
  };
  return any('A', 'Z') && !any('a', 'z');
}

}  // namespace hexapla::text
