#include "align/labels_bodies.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/in_list.h"
#include "text/name_words.h"
#include "text/person_names.h"

namespace hexapla::align::labels {
namespace {

using Words = std::vector<std::string>;

bool holds_in_order(const Words& longer, const Words& shorter) {
  auto from = longer.begin();
  for (const std::string& word : shorter) {
    from = std::find(from, longer.end(), word);
    if (from == longer.end()) return false;
    ++from;
  }
  return true;
}

bool differ_by_a_slip(const Words& a, const Words& b) {
  std::size_t slips = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (!text::is_misspelling(a[i], b[i])) return false;
    ++slips;
  }
  return slips == 1;
}

/// Whether a word behind the name of a body makes it no other one: "Orn Shipping Group".
bool is_ending(const std::string& word) {
  static constexpr auto endings = std::to_array<std::string_view>({"agency", "department", "force", "group", "service"});
  return in(endings, word) || text::is_end_of_firm(word);
}

/// "Orn Distribution Ltd.", "Orn Distributors Ltd.": of other bodies an ending may make another one ("Nationalist Party").
bool are_firms_but_for_an_ending(const Words& a, const Words& b) {
  if (!text::is_end_of_firm(a.back()) || a.back() != b.back()) return false;
  std::size_t others = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (i == 0 || !text::is_other_ending(a[i], b[i])) return false;
    ++others;
  }
  return others == 1;
}

/// What bodies are called for where they are: the first word of "Norland University" alone is Norland.
constexpr auto public_bodies = std::to_array<std::string_view>(
    {"administration", "agency",    "airport", "army",       "bureau", "center",     "centre",   "church",     "college",
     "commission",     "committee", "council", "county",     "court",  "department", "district", "government", "hospital",
     "ministry",       "navy",      "office",  "parliament", "police", "school",     "senate",   "state",      "university"});

}  // namespace

bool are_one_body(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() == b.size()) return differ_by_a_slip(a, b) || are_firms_but_for_an_ending(a, b);
  const Words &longer = a.size() > b.size() ? a : b, &shorter = a.size() > b.size() ? b : a;
  if (!holds_in_order(longer, shorter)) return false;
  if (longer.back() == shorter.back()) return true;
  if (text::is_title(shorter.back())) return false;  // the "Orn Sheriff" of the "Orn Sheriff's Department"
  const auto rest = std::ranges::mismatch(longer, shorter).in1;
  return std::all_of(rest, longer.end(), is_ending);
}

bool is_public_body(const std::string& word) { return in(public_bodies, word); }

std::vector<std::string> with_of(const std::vector<std::string>& words) {
  if (words.size() < 2 || (words.back() != "department" && words.back() != "ministry")) return {};
  Words out{words.back(), "of"};
  out.insert(out.end(), words.begin(), words.end() - 1);
  return out;
}

void add_initials(const std::vector<std::string>& words, std::set<std::string>& keys) {
  // Empty where less than two words count: "Ak-In".
  const std::string initials = text::initials_of(words);
  if (initials.empty()) return;
  keys.insert(initials);
  // "USOS" of "US Orn Survey".
  if (words.front().size() == 2) keys.insert(words.front() + initials.substr(1));
  if (words[1] == "of" && words.front() == "department") keys.insert("do" + initials.substr(1));
  add_initials(with_of(words), keys);
}

}  // namespace hexapla::align::labels
