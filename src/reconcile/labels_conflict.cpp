#include "reconcile/labels_conflict.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/in_list.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr auto no_longer = std::to_array<std::string_view>({"ex", "former", "late", "onetime", "retired", "then"});

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
  }
  return out;
}

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

/// Whether two first names are most likely one: the first letter is the same and up to two others are not. Short forms ("Tom",
/// "Thomas"; "Rob", "Robert") are names of their own.
bool is_other_spelling(const std::string& a, const std::string& b) {
  constexpr std::size_t least_letters = 5, most_edits = 2;
  if (a == b || std::min(a.size(), b.size()) < least_letters || a.front() != b.front()) return false;
  return !a.starts_with(b) && !b.starts_with(a) && edits_between(a, b) <= most_edits;
}

/// Whether both name one office.
bool share_an_office(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(a,
                             [&](const std::string& word) { return in(offices, word) && std::ranges::find(b, word) != b.end(); });
}

bool is_past(const std::vector<std::string>& words) {
  return std::ranges::any_of(words, [](const std::string& word) { return in(no_longer, word) || word.starts_with("ex-"); });
}

}  // namespace

NameConflict name_conflict(std::string_view one, std::string_view other) {
  const std::vector<std::string> a = words_of(one), b = words_of(other);
  if (a.size() < 2 || b.size() < 2 || a.back() != b.back()) return NameConflict::none;
  if (is_other_spelling(a[a.size() - 2], b[b.size() - 2])) return NameConflict::spelling;
  return is_past(a) != is_past(b) && share_an_office(a, b) ? NameConflict::office : NameConflict::none;
}

}  // namespace hexapla::reconcile
