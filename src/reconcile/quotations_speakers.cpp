#include "reconcile/quotations_speakers.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <tuple>

#include "reconcile/tellers.h"
#include "text/morphology.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::reconcile::quotations {
namespace {

constexpr std::size_t longest_person = 4;  // words of a person's name
constexpr std::size_t most_people = 3;     // told of one utterance

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// The words of a name in lower case without "Jr." and the like; empty if it is none of a person in full.
std::vector<std::string> person(const std::string& name) {
  static constexpr auto bodies = std::to_array<std::string_view>(
      {"agency",  "association", "authority", "board",      "bureau",   "church",     "city",     "committee", "company",
       "council", "county",      "court",     "department", "district", "government", "hospital", "house",     "ministry",
       "news",    "office",      "party",     "police",     "post",     "press",      "school",   "service",   "sheriff",
       "society", "state",       "times",     "tribune",    "union",    "university"});
  std::vector<std::string> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find_first_of(" -", at), name.size());
    const std::string_view word = std::string_view(name).substr(at, end - at);
    if (!text::is_capitalised(word)) return {};
    std::string key = text::fold(word);
    std::erase(key, ',');
    if (std::ranges::find(bodies, key) != bodies.end()) return {};
    words.push_back(std::move(key));
    at = end + 1;
  }
  static constexpr auto offices =
      std::to_array<std::string_view>({"captain", "chief", "director", "judge", "mayor", "minister", "officer", "official",
                                       "president", "secretary", "spokesman", "spokesperson", "spokeswoman"});
  if (!words.empty() && std::ranges::find(offices, words.back()) != offices.end()) return {};  // "Fire Officer"
  while (!words.empty() && text::is_name_suffix(words.back())) words.pop_back();
  return words.size() < 2 || words.size() > longest_person ? std::vector<std::string>{} : words;
}

/// Whether one letter put in, left out or changed, or two exchanged, makes one word of the other.
bool spelled_alike(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto head = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
  if (head == a.size()) return true;
  if (a.substr(head) == b.substr(head + 1)) return true;
  if (a.size() != b.size()) return false;
  if (a.substr(head + 1) == b.substr(head + 1)) return true;
  return head + 1 < a.size() && a[head] == b[head + 1] && a[head + 1] == b[head] && a.substr(head + 2) == b.substr(head + 2);
}

}  // namespace

/// "The Republican nominee", "A blogger on the site", "Ann Roe nevertheless": a speaker's phrase that is no name alone.
bool is_description(const std::string& name) {
  if (name.empty()) return false;
  std::string first = name.substr(0, name.find(' '));
  first[0] = lower(first[0]);
  return text::is_function_word(first) || !text::is_capitalised(std::string_view(name).substr(name.rfind(' ') + 1));
}

bool is_pronoun(std::string name) {
  if (!name.empty()) name[0] = lower(name[0]);
  return text::is_function_word(name);
}

bool are_different_people(const std::string& a, const std::string& b) {
  if (a == b) return false;
  const std::vector<std::string> x = person(a), y = person(b);
  if (x.empty() || y.empty()) return false;
  // "Ann Del Monte", "Ann DelMonte"
  const auto run_together = [](const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += word;
    return out;
  };
  if (run_together(x) == run_together(y)) return false;
  const auto has = [](const std::vector<std::string>& words, const std::string& last) {
    return std::ranges::any_of(words, [&](const std::string& word) { return spelled_alike(word, last); });
  };
  return !has(x, y.back()) && !has(y, x.back());
}

std::string speaker_of(const std::vector<std::vector<Version>>& readings) {
  struct Count {
    std::size_t times = 0;
    std::uint32_t account = none;  ///< the first that has it
  };
  std::map<std::string, Count> counts;
  for (const auto& reading : readings) {
    for (const Version& version : reading) {
      constexpr std::size_t direct = 3;  // a report's speaker counts less
      if (version.speaker.empty()) continue;
      Count& count = counts[version.speaker];
      count.times += version.reported ? 1 : direct;
      count.account = std::min(count.account, version.account);
    }
  }
  std::string best;
  const auto rank = [&](const std::string& name) {
    const Count& count = counts[name];
    return std::tuple(!is_pronoun(name), text::is_capitalised(name), !is_description(name), count.times, name.size(),
                      none - count.account);
  };
  for (const auto& [name, count] : counts) {
    if (best.empty() || rank(name) > rank(best)) best = name;
  }
  return is_pronoun(best) ? std::string() : best;
}

std::string given_to(const Story& story, const std::vector<std::vector<Version>>& readings) {
  std::vector<const Version*> versions;
  for (const auto& reading : readings) {
    for (const Version& version : reading) {
      if (!version.reported && version.tagged && !version.speaker.empty()) versions.push_back(&version);
    }
  }
  std::ranges::stable_sort(versions, {}, &Version::account);
  struct Person {
    std::string name;
    std::vector<std::uint32_t> accounts;
  };
  std::vector<Person> people;
  for (const Version* version : versions) {
    const auto known = std::ranges::find(people, version->speaker, &Person::name);
    if (known != people.end()) {
      if (known->accounts.back() != version->account) known->accounts.push_back(version->account);
      continue;
    }
    const bool other =
        std::ranges::all_of(people, [&](const Person& one) { return are_different_people(one.name, version->speaker); });
    if (other && people.size() < most_people && !person(version->speaker).empty())
      people.push_back({version->speaker, {version->account}});
  }
  if (people.size() < 2) return {};
  std::string out;
  for (const Person& one : people) {
    const Tellers tellers = name_accounts(story, one.accounts);
    out += out.empty() ? fmt::format("{} {} it to {}", tellers.names, tellers.several ? "give" : "gives", one.name)
                       : fmt::format(", {} to {}", tellers.names, one.name);
  }
  return out;
}

}  // namespace hexapla::reconcile::quotations
