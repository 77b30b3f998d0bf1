#include "align/labels_sorts.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/in_list.h"
#include "text/name_forms.h"
#include "text/word_table.h"

namespace hexapla::align::labels {
namespace {

// What a thesaurus lists under one head; as far as a hand can make it, and no story was read for it.
// clang-format off
constexpr std::string_view near_lines =
    "author: author writer novelist\n"
    "bar: club nightclub bar pub tavern disco nightspot\n"
    "chair: chairman chairwoman chairperson chair\n"
    "driver: driver motorist\n"
    "firefighter: firefighter fireman\n"
    "firm: company firm corporation giant manufacturer maker provider operator retailer supplier startup distributor carrier airline\n"
    "jail: prison jail penitentiary lockup\n"
    "jury: jury juror\n"
    "lodging: hotel motel inn hostel lodge guesthouse\n"
    "pair: pair couple duo twosome\n"
    "release: statement release announcement communique\n"
    "ship: vessel ship\n"
    "speaker: spokesman spokeswoman spokesperson\n";
constexpr std::string_view wide_lines =
    "agency: agency department bureau ministry office\n"
    "boat: boat speedboat skiff dinghy motorboat dhow trawler\n"
    "body: organisation organization group association coalition alliance federation network society\n"
    "church: church chapel cathedral parish\n"
    "court: court tribunal courthouse\n"
    "eatery: restaurant cafe diner eatery pizzeria bistro\n"
    "force: force police\n"
    "government: government administration regime\n"
    "home: home house residence dwelling apartment flat\n"
    "hospital: hospital clinic infirmary\n"
    "judge: judge justice magistrate\n"
    "lawmaker: lawmaker legislator congressman congresswoman representative senator mp\n"
    "merchantman: freighter tanker ferry liner merchantman\n"
    "paper: newspaper paper daily tabloid magazine\n"
    "plane: aircraft plane airplane aeroplane jet airliner jetliner flight\n"
    "school: school college university academy campus\n"
    "shop: store shop supermarket boutique outlet\n"
    "team: team franchise squad\n"
    "warship: warship frigate destroyer cruiser corvette battleship submarine minesweeper flagship\n"
    "water: gulf sea ocean strait bay waters waterway channel\n"
    "way: street road avenue parkway highway boulevard lane drive route interstate roadway freeway motorway expressway thoroughfare"
    " turnpike bypass\n";
// clang-format on

constexpr text::WordTable<text::count_words(near_lines)> near{near_lines};
constexpr text::WordTable<text::count_words(wide_lines)> wide{wide_lines};
static_assert(near.is_unique() && wide.is_unique());

/// Before the names of the ships of navies.
constexpr auto of_navies = std::to_array<std::string_view>({"hmas", "hmcs", "hms", "ins", "uss"});

}  // namespace

std::string_view near_sort_of_noun(std::string_view noun) { return near.key(noun); }

std::string_view sort_of_noun(std::string_view noun) {
  const std::string_view sort = near.key(noun);
  return sort.empty() ? wide.key(noun) : sort;
}

std::string_view sort_of_name(const std::vector<std::string>& words) {
  if (words.size() < 2) return {};
  if (text::kind_by_form(words, ParticipantKind::other) == ParticipantKind::vehicle)
    return in(of_navies, words.front()) ? "warship" : "merchantman";
  const auto of = std::ranges::find(words, "of");
  if (of != words.begin() && of != words.end()) return sort_of_noun(*std::prev(of));
  const std::string_view last = sort_of_noun(words.back());
  return last.empty() ? sort_of_noun(words.front()) : last;
}

bool is_team(const std::vector<std::string>& words) {
  static constexpr auto other_plurals = std::to_array<std::string_view>(
      {"airlines",  "airways", "communications", "enterprises", "forces",   "holdings",    "hotels",   "industries",
       "markets",   "motors",  "nations",        "news",        "partners", "pictures",    "products", "services",
       "solutions", "sports",  "states",         "studios",     "systems",  "technologies"});
  if (words.empty()) return false;
  const std::string& last = words.back();
  const bool plural = last.ends_with('s') && !last.ends_with("ss") && !last.ends_with("is") && !last.ends_with("us");
  return plural && !in(other_plurals, last);
}

bool is_ship(std::string_view sort) { return sort == "ship" || sort == "warship" || sort == "merchantman"; }

}  // namespace hexapla::align::labels
