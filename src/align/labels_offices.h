#pragma once

#include <string_view>

namespace hexapla::align {

/// Offices by their words. One person at a time holds one of the first sort where a
/// story happens, or hardly two of one first name hold it (of 302 stories of news, not one has two lieutenants Ann in two
/// accounts); of the second there may be several ("two senators"), so that the sentences must share something besides.
struct Office {
  std::string_view word, office;
  bool single = false;
};

/// The office that a folded word tells or is short for; null if it tells none.
const Office* office_of(std::string_view folded);

}  // namespace hexapla::align
