#include "align/labels_family_names.h"

#include <algorithm>
#include <iterator>

#include "text/first_names.h"

namespace hexapla::align {
namespace {

/// Whether a word before a last name is a first name; of "Orn Reporter Ann Roe" the reader takes all three for such.
bool is_first_name(const std::string& folded, GivenNames& names) {
  return text::gender(folded) != '\0' || text::is_first_name_of_both(folded) || names.is_rare(folded);
}

}  // namespace

std::set<std::pair<std::string, std::string>> families_named_otherwise(const NamedPeople& people, GivenNames& names,
                                                                       std::size_t most_last_names) {
  std::set<std::pair<std::string, std::string>> once, out;
  for (const auto& [given, by_last] : people) {
    if (by_last.size() < 2 || !is_first_name(given, names)) continue;
    const auto end = std::next(by_last.begin(), static_cast<std::ptrdiff_t>(std::min(by_last.size(), most_last_names)));
    for (auto one = by_last.begin(); one != end; ++one)
      for (auto other = std::next(one); other != end; ++other)
        if (const std::pair both(one->first, other->first); !once.insert(both).second) out.insert(both);
  }
  return out;
}

}  // namespace hexapla::align
