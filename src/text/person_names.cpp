#include "text/person_names.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/word_table.h"
#include "text/words.h"

namespace hexapla::text {
namespace {

// A closed class of English words, as far as a hand can make it; no story was read for it.
// clang-format off
constexpr std::string_view title_lines =
    "address: mr mrs ms miss mx dr sir dame lord lady madam\n"
    "office: president vice-president minister secretary governor gov senator sen representative rep congressman congresswoman mayor"
    " councillor councilman councilwoman alderman chancellor premier ambassador judge justice attorney prosecutor sheriff deputy chief"
    " officer constable detective det inspector superintendent marshal agent trooper commissioner director chairman chairwoman chairperson"
    " captain capt lieutenant lt sergeant sgt corporal private major colonel col general gen admiral commander commodore king queen prince"
    " princess pope bishop archbishop cardinal pastor reverend rev father sister imam rabbi professor prof coach spokesman spokeswoman"
    " spokesperson class seaman airman ensign cpl pvt\n"
    "calling: author actor actress singer journalist lawyer doctor investigator expert analyst";
// clang-format on
constexpr WordTable<count_words(title_lines)> titles{title_lines};

constexpr auto generations = std::to_array<std::string_view>({"ii", "iii", "iv", "jr", "sr"});
constexpr auto degrees = std::to_array<std::string_view>({"esq", "kc", "md", "phd", "qc"});

struct Abbreviation {
  std::string_view of, title;
};
constexpr auto abbreviations = std::to_array<Abbreviation>({{"capt", "captain"},
                                                            {"col", "colonel"},
                                                            {"det", "detective"},
                                                            {"gen", "general"},
                                                            {"gov", "governor"},
                                                            {"lt", "lieutenant"},
                                                            {"prof", "professor"},
                                                            {"rep", "representative"},
                                                            {"rev", "reverend"},
                                                            {"sen", "senator"},
                                                            {"sgt", "sergeant"}});

constexpr std::size_t most_given = 3;

constexpr auto of_men = std::to_array<std::string_view>({"lord", "mr", "sir"});
constexpr auto of_women = std::to_array<std::string_view>({"dame", "lady", "madam", "miss", "mrs", "ms"});

/// "A." before a name; an article has no full stop behind it.
bool is_initial(std::string_view name, const Word& word) {
  return word.folded.size() == 1 && (word.folded != "a" || name.substr(word.span.end).starts_with('.'));
}

/// Whether one has initials alone, and none of them is one of the other's or begins a given name of it.
bool has_other_initials(const PersonName& one, const PersonName& other) {
  std::string letters = other.initials;
  for (const std::string& given : other.given) letters += given.front();
  return one.given.empty() && !one.initials.empty() && !letters.empty() &&
         one.initials.find_first_of(letters) == std::string::npos;
}

std::string without_stops(std::string_view word) {
  std::string out(word);
  std::erase(out, '.');
  return out;
}

/// Whether marks of quotation stand around the words [first, last) of a name: "Ann “Big Mo” Roe".
bool are_quoted(std::string_view name, const std::vector<Word>& words, std::size_t first, std::size_t last) {
  const std::string_view before = name.substr(0, words[first].span.begin), after = name.substr(words[last - 1].span.end);
  return (before.ends_with('"') && after.starts_with('"')) || (before.ends_with("\u201C") && after.starts_with("\u201D"));
}

/// Takes a nickname in marks of quotation off the end of the words of a name.
void drop_nickname(std::string_view name, std::vector<Word>& words) {
  for (std::size_t first = words.size(); first-- > 1;) {
    if (!are_quoted(name, words, first, words.size())) continue;
    words.resize(first);
    return;
  }
}

bool are_addressed_apart(const PersonName& a, const PersonName& b) {
  return (in(of_men, a.address) && in(of_women, b.address)) || (in(of_women, a.address) && in(of_men, b.address));
}

}  // namespace

PersonName person_name(std::string_view name) {
  std::vector<Word> parts = words(name);
  for (Word& part : parts) part.folded.resize(without_owner_ending(part.folded).size());
  while (parts.size() > 1 && is_name_suffix(parts.back().folded)) parts.pop_back();
  if (parts.empty()) return {};
  PersonName out{.last = std::move(parts.back().folded)};
  parts.pop_back();
  if (!parts.empty()) drop_nickname(name, parts);
  while (!parts.empty() && out.given.size() < most_given) {
    Word& part = parts.back();
    if (title_sort(part.folded) == "address") out.address = part.folded;
    if (!is_capitalised(name.substr(part.span.begin, part.span.size())) || is_title(part.folded)) break;
    if (part.folded.size() > 1) {
      std::erase(part.folded, '\'');  // "De'Ann", "DeAnn"
      out.given.push_back(part.folded);
    } else if (is_initial(name, part)) {
      out.initials += part.folded;
    }
    parts.pop_back();
  }
  std::ranges::reverse(out.given);
  return out;
}

bool share_given_names(const PersonName& a, const PersonName& b) {
  const bool shorter = a.given.size() < b.given.size();
  const std::vector<std::string>&fewer = shorter ? a.given : b.given, &more = shorter ? b.given : a.given;
  return !fewer.empty() &&
         std::ranges::all_of(fewer, [&](const std::string& name) { return std::ranges::find(more, name) != more.end(); });
}

bool are_told_apart_before_last(const PersonName& a, const PersonName& b) {
  const auto named = [](const PersonName& name) {
    PersonName out = name;
    std::erase_if(out.given, [](const std::string& word) { return is_function_word(word); });  // "The Osk Council"
    return out;
  };
  const PersonName one = named(a), other = named(b);
  if (has_other_initials(one, other) || has_other_initials(other, one) || are_addressed_apart(one, other)) return true;
  return !one.given.empty() && !other.given.empty() && !share_given_names(one, other);
}

std::string_view title_sort(std::string_view folded) { return titles.key(folded); }

bool is_title(std::string_view folded) { return titles.contains(folded); }

std::string_view full_title(std::string_view folded) {
  const auto known = std::ranges::find(abbreviations, folded, &Abbreviation::of);
  return known == abbreviations.end() ? folded : known->title;
}

bool is_generation(std::string_view folded) { return in(generations, without_stops(folded)); }

bool is_name_suffix(std::string_view folded) {
  const std::string word = without_stops(folded);
  return in(generations, word) || in(degrees, word);
}

bool is_misspelling(std::string_view a, std::string_view b, std::size_t shortest) {
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() < shortest || b.size() - a.size() > 1 || a == b) return false;
  const auto [from_a, from_b] = std::ranges::mismatch(a, b);
  const std::string_view rest_a(from_a, a.end()), rest_b(from_b, b.end());
  if (a.size() < b.size()) return rest_a == rest_b.substr(1);
  if (rest_a.substr(1) == rest_b.substr(1)) return true;
  return rest_a.size() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] && rest_a.substr(2) == rest_b.substr(2);
}

bool is_misspelt_last_name(std::string_view a, std::string_view b) {
  constexpr std::size_t shortest = 4;
  return is_misspelling(a, b, shortest);
}

}  // namespace hexapla::text
