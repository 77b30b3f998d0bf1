#include "reconcile/quotations_persons.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "core/in_list.h"

namespace hexapla::reconcile::quotations {
namespace {

/// How many pronouns of each person a version has: I, we, you, they. Left out is "it", which need mean nothing.
using Persons = std::array<std::size_t, 4>;

Persons persons_of(const Version& version) {
  static constexpr auto first = std::to_array<std::string_view>({"i", "me", "my", "mine", "myself"});
  static constexpr auto we = std::to_array<std::string_view>({"we", "us", "our", "ours", "ourselves"});
  static constexpr auto second = std::to_array<std::string_view>({"you", "your", "yours", "yourself", "yourselves"});
  static constexpr auto third = std::to_array<std::string_view>(
      {"he", "him", "his", "himself", "she", "her", "hers", "herself", "they", "them", "their", "theirs", "themselves"});
  Persons persons = {};
  for (const text::Wording& word : version.words) {
    const std::string_view key = std::string_view(word.key).substr(0, word.key.find('\''));  // "I'm"
    if (word.editorial) continue;
    const std::array<bool, 4> is = {in(first, key), in(we, key), in(second, key), in(third, key)};
    for (std::size_t i = 0; i < is.size(); ++i) persons[i] += is[i] ? 1 : 0;
  }
  return persons;
}

}  // namespace

bool speak_of_others(const Version& one, const Version& other) {
  constexpr std::size_t least = 3;  // pronouns; by judgement
  const Persons a = persons_of(one), b = persons_of(other);
  std::size_t of_one = 0, of_other = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] > 0 && b[i] > 0) return false;
    of_one += a[i];
    of_other += b[i];
  }
  return of_one > 0 && of_other > 0 && of_one + of_other >= least;
}

}  // namespace hexapla::reconcile::quotations
