#include "text/name_words.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/person_names.h"
#include "text/word_table.h"
#include "text/words.h"

namespace hexapla::text {
namespace {

// A closed class of English words, as far as a hand can make it; no story was read for it.
// clang-format off
constexpr std::string_view article_lines = "is: the a an this that these those his her its their our my your whose";
// clang-format on
constexpr WordTable<count_words(article_lines)> articles{article_lines};

// Short forms of first names that are no beginnings of them, as dictionaries of names have them; no story was read for it.
// clang-format off
constexpr std::string_view short_name_lines =
    "amanda: amanda mandy\n"
    "andrew: andrew andy drew\n"
    "anthony: anthony tony\n"
    "charles: charles charlie chuck\n"
    "cynthia: cynthia cindy\n"
    "daniel: daniel danny\n"
    "david: david dave davey\n"
    "deborah: deborah debra debbie\n"
    "edward: edward ed eddie ned ted\n"
    "elizabeth: elizabeth eliza bess beth betsy betty liz lizzie\n"
    "gerald: gerald gerry jerry\n"
    "henry: henry hank harry\n"
    "james: james jim jimmy\n"
    "jennifer: jennifer jenny\n"
    "john: john jack\n"
    "joseph: joseph joe joey\n"
    "katherine: katherine catherine kathryn kate katie kathy cathy\n"
    "kenneth: kenneth kenny\n"
    "lawrence: lawrence laurence larry\n"
    "margaret: margaret maggie meg peggy\n"
    "michael: michael mick mickey mike\n"
    "nicholas: nicholas nick nicky\n"
    "patricia: patricia patti patty\n"
    "rebecca: rebecca becky\n"
    "richard: richard dick rick ricky\n"
    "robert: robert bob bobby\n"
    "ronald: ronald ronnie\n"
    "samuel: samuel sammy\n"
    "stephen: stephen steve steven\n"
    "susan: susan sue susie\n"
    "thomas: thomas tommy\n"
    "victoria: victoria vickie vicky\n"
    "william: william bill billy willie";
// clang-format on
constexpr WordTable<count_words(short_name_lines)> short_names{short_name_lines};
static_assert(short_names.is_unique());

constexpr std::size_t shortest_shortening = 3;

/// Letters (bytes) to change, add or drop to make one of the other.
std::size_t edits_between(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row.back();
}

bool is_vowel(char letter) { return std::string_view("aeiouy").contains(letter); }

/// The letters of a folded word that are heard: of doubled ones the first, no "h" before a consonant or at the end, no "e" at the
/// end, no "o" in "geo".
std::string heard(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool last = i + 1 == word.size();
    const bool silent = (word[i] == 'h' && (last || !is_vowel(word[i + 1]))) || (word[i] == 'e' && last) ||
                        (word[i] == 'o' && i == 2 && word.starts_with("ge"));
    if (!silent && (out.empty() || out.back() != word[i])) out += word[i];
  }
  return out;
}

/// Whether two words differ in the letter of their first sound, and else in letters that are not heard: "Catherine", "Katherine".
bool differ_in_first_letter(std::string_view a, std::string_view b) {
  if (a.front() > b.front()) std::swap(a, b);
  const std::string first = heard(a), second = heard(b);
  if (first.size() < 2 || second.size() < 2 || first.substr(1) != second.substr(1)) return false;
  const bool soft = std::string_view("eiy").contains(first[1]);
  if (a.front() == 'c') return b.front() == (soft || first[1] == 'h' ? 's' : 'k');  // "Cindy", "Cheryl", "Carina"
  return a.front() == 'g' && b.front() == 'j' && soft;
}

}  // namespace

bool is_determiner(std::string_view folded) { return articles.contains(folded); }

bool is_owner(std::string_view folded) { return folded.ends_with("'s") || folded.ends_with("s'"); }

std::string_view without_owner_ending(std::string_view folded) {
  if (folded.ends_with("'s")) folded.remove_suffix(2);
  return folded;
}

std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> out;
  for (const Word& word : words(name)) {
    const std::string_view folded = without_owner_ending(word.folded);
    if (folded.empty() || articles.contains(folded) || title_sort(folded) == "address") continue;
    out.emplace_back(folded);
  }
  return out;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

std::string initials_of(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    if (word != "of" && word != "and" && word != "for" && word != "in" && word != "on") out += word.front();
  }
  return out.size() < 2 ? "" : out;
}

bool ends_in_own_word(const std::vector<std::string>& words) {
  return words.size() < 3 || !is_function_word(words[words.size() - 2]);
}

bool middles_fit(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const std::set<std::string> in_a(a.begin() + 1, a.end() - 1), in_b(b.begin() + 1, b.end() - 1);
  const std::set<std::string>&fewer = in_a.size() <= in_b.size() ? in_a : in_b, &more = in_a.size() <= in_b.size() ? in_b : in_a;
  const auto fit = [](const std::string& one, const std::string& other) {
    return one == other || (one.size() == 1 && other.starts_with(one)) || (other.size() == 1 && one.starts_with(other));
  };
  return std::ranges::all_of(fewer, [&](const std::string& one) {
    return std::ranges::any_of(more, [&](const std::string& other) { return fit(one, other); });
  });
}

bool may_be_one_first_name(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (a == b || (a.size() == 1 && b.starts_with(a))) return true;
  if (const std::string_view full = short_names.key(a); !full.empty() && full == short_names.key(b)) return true;
  return (a.size() >= shortest_shortening && b.starts_with(a)) || is_misspelling(a, b);
}

bool is_short_first_name(std::string_view folded) { return short_names.contains(folded); }

bool is_other_spelling(std::string_view a, std::string_view b) {
  constexpr std::size_t least_letters = 5, most_letters = 24, most_edits = 2;
  const auto [shorter, longer] = std::minmax({a.size(), b.size()});
  if (a == b || shorter < least_letters || longer > most_letters) return false;
  if (a.front() != b.front()) return differ_in_first_letter(a, b);
  return !a.starts_with(b) && !b.starts_with(a) && edits_between(a, b) <= most_edits;
}

bool is_slip(std::string_view a, std::string_view b) {
  constexpr std::size_t least_letters = 7;
  return a.size() == b.size() && a.size() >= least_letters && a.front() == b.front() && a.back() == b.back() &&
         is_misspelling(a, b);
}

bool is_end_of_firm(std::string_view word) {
  return in(std::to_array<std::string_view>({"co", "company", "corp", "corporation", "inc", "limited", "llc", "ltd", "plc"}),
            word);
}

bool is_other_ending(std::string_view a, std::string_view b) {
  constexpr std::size_t least_shared = 6, longest_ending = 4;
  const auto shared = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
  return a != b && shared >= least_shared && a.size() - shared <= longest_ending && b.size() - shared <= longest_ending;
}

}  // namespace hexapla::text
