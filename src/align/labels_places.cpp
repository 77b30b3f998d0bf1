#include "align/labels_places.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/in_list.h"
#include "text/name_words.h"

namespace hexapla::align::labels {
namespace {

constexpr auto sorts = std::to_array<std::string_view>({"bay",      "city",      "coast",    "gulf",      "island", "islands",
                                                        "lake",     "mount",     "mountain", "mountains", "ocean",  "of",
                                                        "province", "peninsula", "region",   "republic",  "river",  "sea",
                                                        "strait",   "territory", "town",     "township",  "valley", "village"});

struct OtherName {
  std::string_view of, name;
};
constexpr auto other_names = std::to_array<OtherName>({{"america", "us"},
                                                       {"britain", "uk"},
                                                       {"burma", "myanmar"},
                                                       {"great britain", "uk"},
                                                       {"holland", "netherlands"},
                                                       {"mideast", "middle east"},
                                                       {"united arab emirates", "uae"},
                                                       {"united kingdom", "uk"},
                                                       {"united states", "us"},
                                                       {"united states of america", "us"},
                                                       {"usa", "us"}});

}  // namespace

std::string known_place(const std::string& name) {
  const auto known = std::ranges::find(other_names, name, &OtherName::of);
  return known == other_names.end() ? name : std::string(known->name);
}

std::string usual_place(const std::string& name) {
  std::string known = known_place(name);
  return known == "us" || known == "uk" ? known : name;
}

std::string place_key(const std::vector<std::string>& words) {
  std::vector<std::string> out;
  for (const std::string& word : words) {
    if (!in(sorts, word)) out.push_back(word);
  }
  return known_place(text::joined(out));
}

}  // namespace hexapla::align::labels
