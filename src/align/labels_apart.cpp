#include "align/labels_apart.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "align/labels_sorts.h"
#include "core/in_list.h"
#include "text/bearers.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/name_words.h"

namespace hexapla::align::labels {
namespace {

/// Offices and ranks that near synonyms have and that nobody has two of.
constexpr auto ranks =
    std::to_array<std::string_view>({"ambassador", "bailiff", "constable", "deputy", "marshal", "minister", "nurse", "physician",
                                     "representative", "senator", "sheriff", "surgeon", "trooper"});

/// Of those who speak for others too: "spokesman" is said of men wherever somebody else says "spokeswoman".
text::Gender gender_of(const std::string& noun) {
  if (noun == "spokesman") return text::Gender::male;
  return noun == "spokeswoman" ? text::Gender::female : text::gender_of(noun);
}

/// "Sheriff", "deputy"; "boy", "girl".
bool are_two_sorts_of_people(const std::string& a, const std::string& b) {
  if (a == b) return false;
  const text::Gender one = gender_of(a), other = gender_of(b);
  return (in(ranks, a) && in(ranks, b)) || (one != other && one != text::Gender::none && other != text::Gender::none);
}

/// "Thai trawler", "Indian vessel": both say of which country, and none of the same.
bool are_of_two_countries(const Wording& a, const Wording& b) {
  if (a.countries.empty() || b.countries.empty()) return false;
  return std::ranges::none_of(a.countries, [&](const std::string& one) {
    return std::ranges::any_of(b.countries, [&](const std::string& other) { return one == other || have_one_root(one, other); });
  });
}

/// "The US president", "Norland's president": an office, and a country and an owner that begin with other letters.
bool are_offices_of_two_countries(const Wording& a, const Wording& b) {
  static constexpr auto of_countries = std::to_array<std::string_view>(
      {"ambassador", "chancellor", "envoy", "king", "minister", "parliament", "premier", "president", "queen"});
  const auto is_of_another = [](const Wording& country, const Wording& owner) {
    return owner.owner_named && owner.countries.empty() && !country.countries.empty() &&
           std::ranges::none_of(country.countries, [&](const std::string& one) { return one.front() == owner.owner.front(); });
  };
  return a.head == b.head && in(of_countries, a.head) && (is_of_another(a, b) || is_of_another(b, a));
}

/// What bears a name of its own before its noun.
constexpr auto named_nouns =
    std::to_array<std::string_view>({"area",   "avenue",       "bridge",        "county", "department", "district",   "highway",
                                     "island", "neighborhood", "neighbourhood", "park",   "police",     "province",   "region",
                                     "road",   "school",       "street",        "suburb", "town",       "university", "village"});

/// "Orn Street", "Solby Street": one noun, before which both have names, and none that is the same.
bool are_named_apart(const Wording& a, const Wording& b) {
  if (a.head != b.head || a.names.empty() || b.names.empty() || !in(named_nouns, a.head)) return false;
  return std::ranges::none_of(a.names, [&](const std::string& one) {
    return std::ranges::any_of(b.names, [&](const std::string& other) { return one == other || text::is_slip(one, other); });
  });
}

/// "Trawler", "freighter"; "hotel", "school". A "vessel" may be a ship of any sort.
bool are_of_two_sorts(const std::string& a, const std::string& b) {
  const std::string_view one = sort_of_noun(a), other = sort_of_noun(b);
  return !one.empty() && !other.empty() && one != other && one != "ship" && other != "ship";
}

/// Whether grammar says both of names that share no word.
bool are_of_two_names(const Wording& a, const Wording& b) {
  if (a.described == none || b.described == none || a.described == b.described) return false;
  return std::ranges::find_first_of(a.described_words, b.described_words) == a.described_words.end();
}

/// "Deputy director", "director": one stands below the other.
bool are_of_two_grades(const Wording& a, const Wording& b) {
  static constexpr auto lower = std::to_array<std::string_view>({"assistant", "associate", "deputy", "vice"});
  const auto is_lower = [](const Wording& wording) {
    return std::ranges::any_of(lower, [&](std::string_view word) {
      return std::ranges::binary_search(wording.modifiers, text::content_key(std::string(word)));
    });
  };
  return a.head == b.head && a.kind == ParticipantKind::person && is_lower(a) != is_lower(b);
}

}  // namespace

bool have_one_root(const std::string& one, const std::string& other) {
  constexpr std::size_t letters_of_root = 4;
  return std::min(one.size(), other.size()) > letters_of_root &&
         other.starts_with(std::string_view(one).substr(0, letters_of_root));
}

bool are_set_apart(const Wording& a, const Wording& b) {
  if (a.kind == ParticipantKind::place || a.head != b.head || a.plural != b.plural) return false;
  if (a.modifiers.empty() || b.modifiers.empty()) return false;
  if (text::shared(a.modifiers, b.modifiers) > 0) return false;
  return std::ranges::any_of(a.accounts, [&](std::uint32_t x) { return std::ranges::binary_search(b.accounts, x); });
}

bool exclude_each_other(const Wording& a, const Wording& b) {
  return are_of_two_names(a, b) || are_of_two_grades(a, b) || are_two_sorts_of_people(a.head, b.head) ||
         are_of_two_sorts(a.head, b.head) || are_of_two_countries(a, b) || are_offices_of_two_countries(a, b) ||
         are_named_apart(a, b);
}

}  // namespace hexapla::align::labels
