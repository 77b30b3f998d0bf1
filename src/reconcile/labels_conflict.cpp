#include "reconcile/labels_conflict.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/in_list.h"
#include "text/name_words.h"
#include "text/people_words.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Offices that somebody holds or no longer holds.
constexpr auto offices = std::to_array<std::string_view>(
    {"ambassador", "archbishop", "bishop",       "captain",     "chairman",      "chairwoman", "chancellor", "chief",
     "coach",      "commander",  "commissioner", "congressman", "congresswoman", "councillor", "director",   "general",
     "governor",   "judge",      "king",         "lawmaker",    "manager",       "marshal",    "mayor",      "minister",
     "mp",         "officer",    "pope",         "premier",     "president",     "prosecutor", "queen",      "secretary",
     "senator",    "sheriff",    "spokesman",    "spokeswoman"});

constexpr std::size_t most_words = 12;    // of a name that are looked at
constexpr std::size_t most_letters = 24;  // of a word

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> out;
  for (const text::Word& word : text::words(name)) {
    if (out.size() == most_words) break;
    out.push_back(word.folded.substr(0, most_letters));
    // "D'Orn" and "DOrn" are one spelling.
    if (!out.back().ends_with("'s")) std::erase(out.back(), '\'');
  }
  return out;
}

/// "Charlie" of "Charles", "Jamie" of "James": one ends as pet names do, the other in a consonant.
bool is_pet_name(std::string_view pet, std::string_view name) {
  const bool ending = pet.ends_with("ie") || pet.ends_with('y');
  return ending && std::string_view("aeiouy").find(name.back()) == std::string_view::npos;
}

/// Whether one first name is spelt in two ways; short forms are names of their own.
bool is_other_spelling(std::string_view a, std::string_view b) {
  return text::is_other_spelling(a, b) && !is_pet_name(a, b) && !is_pet_name(b, a);
}

/// "Orn Distribution Ltd.", "Orn Distributors Ltd.", but for plurals; the word before the last is the one that differs.
bool is_other_word_of_a_firm(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() < 3 || a.size() != b.size() || !text::is_end_of_firm(a.back())) return false;
  const std::string &one = a[a.size() - 2], &other = b[b.size() - 2];
  return text::is_other_ending(one, other) && one + 's' != other && other + 's' != one && a[a.size() - 3] == b[b.size() - 3];
}

/// Whether both name one office.
bool share_an_office(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(a,
                             [&](const std::string& word) { return in(offices, word) && std::ranges::find(b, word) != b.end(); });
}

bool is_past(const std::vector<std::string>& words) {
  return std::ranges::any_of(words, [](const std::string& word) {
    return text::is_former(word) || word == "late" || word == "then" || word.starts_with("ex-");
  });
}

/// The adjective for a country before an office, where "us" is no pronoun; empty for other words.
std::string country_of(const std::string& word) {
  std::string written = word;
  std::ranges::transform(written, written.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  if (const std::string_view country = text::country_of_initials(written); !country.empty()) return std::string(country);
  return text::is_of_a_country(word) ? word : std::string();
}

/// A wording's name taken apart; empty of what is no person's.
using Names = std::vector<text::PersonName>;

/// Whether some account uses the one full name alone, and some other the other: beside a slip of it an account may spell a name
/// right elsewhere.
bool each_alone(const std::vector<Called>& all, const Names& names, const text::PersonName& one, const text::PersonName& other) {
  std::set<std::uint32_t> of_one, of_other;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (names[i].last == one.last && text::share_given_names(names[i], one))
      of_one.insert(all[i].accounts.begin(), all[i].accounts.end());
    if (names[i].last == other.last && text::share_given_names(names[i], other))
      of_other.insert(all[i].accounts.begin(), all[i].accounts.end());
  }
  return !std::ranges::includes(of_one, of_other) && !std::ranges::includes(of_other, of_one);
}

/// Whether no account uses both last names.
bool told_apart(const std::vector<Called>& all, const Names& names, const std::string& a, const std::string& b) {
  std::set<std::uint32_t> one;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (names[i].last == a) one.insert(all[i].accounts.begin(), all[i].accounts.end());
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (names[i].last != b) continue;
    if (std::ranges::any_of(all[i].accounts, [&](std::uint32_t account) { return one.contains(account); })) return false;
  }
  return true;
}

/// Whether all who are called by the last name have a given name of `name`, or none.
bool is_nobody_elses(const Names& names, const std::string& last, const text::PersonName& name) {
  return std::ranges::all_of(names, [&](const text::PersonName& other) {
    return other.last != last || other.given.empty() || text::share_given_names(other, name);
  });
}

/// Whether a last name is the other with a blank in it: "De Guzman", "DeGuzman".
bool differ_by_a_blank(const text::PersonName& one, const text::PersonName& other) {
  const auto run_together = [](const text::PersonName& name) {
    std::string all;
    for (const std::string& given : name.given) all += given;
    return all + name.last;
  };
  const auto is_the_other_and_more = [&](const text::PersonName& longer, const text::PersonName& shorter) {
    return longer.last.size() > shorter.last.size() && run_together(shorter).ends_with(longer.last);
  };
  return is_the_other_and_more(one, other) || is_the_other_and_more(other, one);
}

/// Two names that share given names and have two last names.
struct Disputed {
  const text::PersonName *one = nullptr, *other = nullptr;
};

std::vector<Disputed> disputed_in(const std::vector<Called>& all, const Names& names) {
  std::vector<Disputed> out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t j = i + 1; j < names.size(); ++j) {
      if (names[i].last == names[j].last || !text::share_given_names(names[i], names[j])) continue;
      if (differ_by_a_blank(names[i], names[j])) continue;
      const bool apart = text::is_misspelt_last_name(names[i].last, names[j].last)
                             ? each_alone(all, names, names[i], names[j])
                             : told_apart(all, names, names[i].last, names[j].last);
      if (apart) out.push_back({.one = &names[i], .other = &names[j]});
    }
  }
  return out;
}

/// The names of persons taken apart; "Senate Republicans" is none. A name that a model takes for nobody's may be somebody's with
/// a slip in the last name: what is not spelt as it knows it, it knows less well.
Names names_of_persons(const std::vector<Called>& all) {
  Names read;
  read.reserve(all.size());
  for (const Called& called : all)
    read.push_back(called.is_person || called.is_name ? text::person_name(called.text) : text::PersonName{});
  Names names(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    bool person = all[i].is_person;
    for (std::size_t j = 0; j < all.size() && all[i].is_name && !person; ++j)
      person = all[j].is_person && text::share_given_names(read[i], read[j]) &&
               text::is_misspelt_last_name(read[i].last, read[j].last);
    if (person && !text::is_of_a_party(read[i].last)) names[i] = read[i];
  }
  return names;
}

}  // namespace

std::vector<CalledApart> last_names_apart(const std::vector<Called>& all) {
  const Names names = names_of_persons(all);
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const Disputed& disputed : disputed_in(all, names)) {
    const auto& [one, other] = disputed;
    const bool alone = is_nobody_elses(names, one->last, *one) && is_nobody_elses(names, other->last, *other);
    const auto has = [&](const text::PersonName& name, const text::PersonName& full) {
      return name.last == full.last && (text::share_given_names(name, full) || (alone && name.given.empty()));
    };
    for (std::uint32_t i = 0; i < names.size(); ++i)
      for (std::uint32_t j = 0; j < names.size(); ++j)
        if (has(names[i], *one) && has(names[j], *other)) pairs.insert(std::minmax(i, j));
  }
  std::vector<CalledApart> out;
  for (const auto& [first, second] : pairs) {
    const bool slip = text::is_misspelt_last_name(names[first].last, names[second].last);
    out.push_back({.first = first, .second = second, .why = slip ? NameConflict::spelling : NameConflict::last_name});
  }
  return out;
}

bool is_former_in_office(std::string_view name, std::string_view noun) {
  const std::vector<std::string> called = words_of(name), office = words_of(noun);
  if (office.size() != 2 || !in(offices, office.back()) || !is_past(called)) return false;
  const std::string country = country_of(office.front());
  for (std::size_t i = 1; i < called.size(); ++i)
    if (called[i] == office.back()) return !country.empty() && country_of(called[i - 1]) == country;
  return false;
}

NameConflict name_conflict(std::string_view one, std::string_view other) {
  const std::vector<std::string> a = words_of(one), b = words_of(other);
  if (a.size() == 1 && b.size() == 1) return text::is_slip(a.front(), b.front()) ? NameConflict::spelling : NameConflict::none;
  if (a.size() < 2 || b.size() < 2 || a.back() != b.back()) return NameConflict::none;
  // "Ann Roe", "Ann Anna Roe": the other has the name and one more.
  const std::string &before = a[a.size() - 2], &before_other = b[b.size() - 2];
  const bool both = std::ranges::find(b, before) != b.end() || std::ranges::find(a, before_other) != a.end();
  if (!both && is_other_spelling(before, before_other)) return NameConflict::spelling;
  if (!both && is_other_word_of_a_firm(a, b)) return NameConflict::spelling;
  return is_past(a) != is_past(b) && share_an_office(a, b) ? NameConflict::office : NameConflict::none;
}

}  // namespace hexapla::reconcile
