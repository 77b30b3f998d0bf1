#include "text/addresses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "text/words.h"

namespace hexapla::text {
namespace {

constexpr auto streets = std::to_array<std::string_view>(
    {"ave", "avenue",  "blvd", "boulevard", "circle", "court", "ct",   "dr", "drive",  "highway", "hwy", "lane",
     "ln",  "parkway", "pkwy", "pl",        "place",  "rd",    "road", "st", "street", "terrace", "way"});

/// The words that tell one street from another: "mill" of "the 3600 block of W. Mill Ave.".
std::vector<std::string> street_words(std::string_view address) {
  constexpr auto common = std::to_array<std::string_view>({"the", "block", "of", "and", "near", "north", "south", "east", "west",
                                                           "northeast", "northwest", "southeast", "southwest"});
  std::vector<std::string> out;
  for (const Word& word : words(address))
    if (word.folded.size() > 1 && !in(common, word.folded) && !is_street(word.folded)) out.push_back(word.folded);
  return out;
}

}  // namespace

bool is_street(std::string_view folded) { return in(streets, folded); }

bool name_two_streets(const Amount& a, const Amount& b) {
  const std::vector<std::string> one = street_words(a.measured), other = street_words(b.measured);
  const auto is_shared = [&](const std::string& word) { return std::ranges::find(other, word) != other.end(); };
  return !one.empty() && !other.empty() && std::ranges::none_of(one, is_shared);
}

AmountRelation relate_addresses(const Amount& a, const Amount& b) {
  constexpr double block = 100;
  if (name_two_streets(a, b)) return AmountRelation::incomparable;
  if (a.written == b.written) return AmountRelation::same;
  const auto is_block = [](const Amount& one) { return std::fmod(one.written, block) == 0; };
  const bool one_block = std::floor(a.written / block) == std::floor(b.written / block);
  return one_block && (is_block(a) || is_block(b)) ? AmountRelation::compatible : AmountRelation::different;
}

}  // namespace hexapla::text
