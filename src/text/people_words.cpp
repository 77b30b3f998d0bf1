#include "text/people_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/grammar_words.h"
#include "text/name_words.h"
#include "text/wording.h"

namespace hexapla::text {
namespace {

constexpr auto of_one = std::to_array<std::string_view>({"he", "her", "hers", "him", "his", "she"});
constexpr auto of_many = std::to_array<std::string_view>({"their", "theirs", "them", "they"});
constexpr auto parents =
    std::to_array<std::string_view>({"dad", "father", "grandfather", "grandmother", "mom", "mother", "mum", "parent"});
// Besides these and those whom the thesaurus has for relatives.
constexpr auto spouses = std::to_array<std::string_view>({"husband", "spouse", "widow", "widower", "wife"});
constexpr auto farther_kin =
    std::to_array<std::string_view>({"aunt", "granddaughter", "grandparent", "grandson", "nephew", "niece", "stepbrother",
                                     "stepdaughter", "stepfather", "stepmother", "stepsister", "stepson", "uncle"});
constexpr auto partners = std::to_array<std::string_view>({"boyfriend", "fiance", "fiancee", "friend", "girlfriend", "partner"});
constexpr auto arresting = std::to_array<std::string_view>({"apprehend", "arrest", "book", "capture", "jail", "recapture"});
constexpr auto charging = std::to_array<std::string_view>({"arraign", "charge", "indict"});
constexpr auto judging = std::to_array<std::string_view>({"accuse", "convict", "sentence"});
constexpr auto bringing = std::to_array<std::string_view>(
    {"bring", "fly", "hand", "hand-over", "hold", "move", "send", "take", "transfer", "transport"});
constexpr auto of_countries = std::to_array<std::string_view>(
    {"afghan",     "albanian",   "algerian",    "american",   "angolan",     "argentine",   "argentinian", "armenian",
     "australian", "austrian",   "azerbaijani", "bahraini",   "bangladeshi", "belarusian",  "belgian",     "bolivian",
     "bosnian",    "brazilian",  "british",     "bulgarian",  "burmese",     "cambodian",   "cameroonian", "canadian",
     "chadian",    "chilean",    "chinese",     "colombian",  "congolese",   "croatian",    "cuban",       "cypriot",
     "czech",      "danish",     "dutch",       "ecuadorian", "egyptian",    "emirati",     "english",     "eritrean",
     "estonian",   "ethiopian",  "filipino",    "finnish",    "french",      "georgian",    "german",      "ghanaian",
     "greek",      "guatemalan", "haitian",     "honduran",   "hungarian",   "icelandic",   "indian",      "indonesian",
     "iranian",    "iraqi",      "irish",       "israeli",    "italian",     "ivorian",     "jamaican",    "japanese",
     "jordanian",  "kazakh",     "kenyan",      "korean",     "kosovar",     "kuwaiti",     "lankan",      "laotian",
     "latvian",    "lebanese",   "liberian",    "libyan",     "lithuanian",  "macedonian",  "malaysian",   "malian",
     "maltese",    "mexican",    "moldovan",    "mongolian",  "moroccan",    "mozambican",  "namibian",    "nepalese",
     "nicaraguan", "nigerian",   "norwegian",   "omani",      "pakistani",   "palestinian", "panamanian",  "paraguayan",
     "peruvian",   "philippine", "polish",      "portuguese", "qatari",      "romanian",    "russian",     "rwandan",
     "salvadoran", "saudi",      "scottish",    "senegalese", "serbian",     "singaporean", "slovak",      "slovenian",
     "somali",     "somalian",   "spanish",     "sudanese",   "swedish",     "swiss",       "syrian",      "taiwanese",
     "tajik",      "tanzanian",  "thai",        "tibetan",    "tunisian",    "turkish",     "turkmen",     "ugandan",
     "ukrainian",  "uruguayan",  "uzbek",       "venezuelan", "vietnamese",  "welsh",       "yemeni",      "zambian",
     "zimbabwean"});
static_assert(std::ranges::is_sorted(of_countries));

bool is_near_kin(std::string_view noun) { return in(spouses, noun) || noun_concept(noun).group == "person/relative"; }

}  // namespace

bool is_of_a_country(std::string_view adjective) { return std::ranges::binary_search(of_countries, adjective); }
std::string_view country_of_initials(std::string_view written) {
  std::string initials(written);
  std::erase(initials, '.');
  if (initials == "US" || initials == "USA") return "american";
  return initials == "UK" ? "british" : std::string_view();
}
bool is_plural_pronoun(std::string_view word) { return in(of_many, word); }
bool is_personal_pronoun(std::string_view word) { return in(of_one, word) || is_plural_pronoun(word); }
bool is_former(std::string_view word) {
  constexpr auto words = std::to_array<std::string_view>({"ex", "former", "onetime", "retired"});
  return in(words, word);
}

bool is_parent(std::string_view noun) { return in(parents, noun); }
bool is_kin(std::string_view noun) { return is_parent(noun) || in(farther_kin, noun) || is_near_kin(noun); }
bool is_close_to_somebody(std::string_view noun) { return in(partners, noun) || is_near_kin(noun); }

bool is_told_of_somebody(std::span<const std::string> words, std::size_t at) {
  constexpr std::size_t longest = 3;  // words from "his" to "father"
  const auto owns = [](const std::string& word) { return is_possessive(word) || is_owner(word); };
  if (std::ranges::any_of(words.subspan(at - std::min(at, longest), std::min(at, longest)), owns)) return true;
  if (at == 0 || at + 2 >= words.size() || words[at - 1] != "the" || words[at + 1] != "of") return false;
  const std::vector<Wording> next = wording(words[at + 2]);
  return !next.empty() && (next.front().key.front() < '0' || next.front().key.front() > '9');
}

bool is_arrest(std::string_view verb) { return in(arresting, verb); }
bool is_charge(std::string_view verb) { return in(charging, verb); }
bool is_put_to_law(std::string_view verb) { return is_arrest(verb) || is_charge(verb) || in(judging, verb); }
bool is_bringing(std::string_view verb) { return in(bringing, verb); }

bool is_of_a_party(std::string_view folded) {
  static constexpr auto parties = std::to_array<std::string_view>(
      {"communist", "conservative", "democrat", "liberal", "libertarian", "republican", "socialist", "tory"});
  if (folded == "tories") return true;
  if (folded.ends_with('s')) folded.remove_suffix(1);
  return in(parties, folded);
}

}  // namespace hexapla::text
