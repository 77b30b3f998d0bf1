#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "core/story.h"

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

/// Offices that some account gives to two people by name: "Gov. Ann Roe" beside "Governor Ned Orn", each of a place of its own or
/// one after the other. Cost: linear in the labels' words.
std::set<std::string, std::less<>> offices_of_several(const Story& story);

}  // namespace hexapla::align
