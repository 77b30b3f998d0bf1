#include "reconcile/times_words.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <vector>

#include "reconcile/tellers.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

std::vector<std::uint32_t> accounts_of(const Reading& reading) {
  std::vector<std::uint32_t> accounts;
  for (const Mention& mention : reading.mentions)
    if (accounts.empty() || accounts.back() != mention.account) accounts.push_back(mention.account);
  return accounts;
}

/// Whether every account that gives the reading has its words.
bool share_words(const Story& story, const Reading& reading) {
  const std::string words = text::fold(reading.value.text);
  std::set<std::uint32_t> all, have;
  for (const Mention& mention : reading.mentions) {
    all.insert(mention.account);
    if (text::fold(plain_words(story.accounts[mention.account].text(mention.span))) == words) have.insert(mention.account);
  }
  return have.size() == all.size();
}

/// The day, month or year of a reading ("1998-10-23"), empty if it is no date of a known year.
std::string_view calendar_day(const Reading& reading) {
  const std::string_view iso = std::string_view(reading.value.iso).substr(0, reading.value.iso.find('T'));
  const bool date = iso.size() >= 4 && std::ranges::all_of(iso, [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
  return date && iso.size() == reading.value.iso.size() ? iso : std::string_view();
}

/// The reading's words, in quotation marks if every account that gives it has them so.
std::string quoted_words(const Story& story, const Finding& finding, const Reading& reading) {
  const std::string words = text::fold(reading.value.text);
  std::string told = share_words(story, reading) ? fmt::format("“{}”", reading.value.text) : reading.value.text;
  // "Tonight" of two days: the words alone would not tell them apart.
  const auto same_words = [&](const Reading& other) { return text::fold(other.value.text) == words; };
  if (std::ranges::count_if(finding.readings, same_words) > 1 && !reading.value.iso.empty() &&
      !reading.value.iso.starts_with('P'))
    told += " (" + reading.value.iso.substr(0, reading.value.iso.find('T')) + ")";
  return told;
}

/// Whether a mention does not say the time itself, but near what: "more than two years ago".
bool is_hedged(std::string_view words) {
  constexpr auto hedges = std::to_array<std::string_view>(
      {"about ", "almost ", "around ", "at least ", "less than ", "more than ", "nearly ", "over ", "roughly ", "some "});
  const std::string folded = text::fold(words);
  return std::ranges::any_of(hedges, [&](std::string_view hedge) { return folded.starts_with(hedge); });
}

/// Words by which two ways to write one time are the same: "around 9:10 pm", "about 9:10 p.m."; "six months", "six-month".
std::string plain_key(std::string_view words) {
  constexpr auto near = std::to_array<std::string_view>({"approximately", "around", "roughly"});
  std::vector<std::string> keys;
  for (const text::Word& word : text::words(words)) {
    const std::string folded = std::ranges::find(near, word.folded) != near.end() ? "about" : text::singular(word.folded);
    std::string key;
    for (const char c : folded)
      if (c != '.' && c != '-' && c != ' ') key += c;
    if (!key.empty()) keys.push_back(std::move(key));
  }
  std::ranges::sort(keys);  // "23 October", "October 23"
  std::string out;
  for (const std::string& key : keys) out += key;
  return out;
}

/// "a says “Tuesday afternoon”, b “Tuesday”": every account in its own words, the first that it has; empty if there are many
/// or they are the same but for how they are written.
std::string says_apart(const Story& story, const Reading& reading) {
  constexpr std::size_t most = 3;      // wordings
  constexpr std::size_t longest = 60;  // bytes of one
  struct Said {
    std::string words, key;
    std::vector<std::uint32_t> accounts;
  };
  std::vector<Said> all;
  std::set<std::uint32_t> heard;
  for (const Mention& mention : reading.mentions) {
    if (!heard.insert(mention.account).second) continue;
    const std::string words = plain_words(story.accounts[mention.account].text(mention.span));
    const std::string key = plain_key(words);
    auto known = std::ranges::find(all, key, &Said::key);
    if (known == all.end()) known = all.insert(all.end(), {words, key, {}});
    known->accounts.push_back(mention.account);
    if (all.size() > most || words.size() > longest) return {};
  }
  if (all.size() < 2) return {};
  std::string out;
  for (const Said& said : all) {
    const auto [names, several] = name_accounts(story, said.accounts);
    out += out.empty() ? fmt::format("{} {} “{}”", names, several ? "say" : "says", said.words)
                       : fmt::format(", {} “{}”", names, said.words);
  }
  return out;
}

std::string says_when(const Story& story, const Finding& finding, const Reading& reading) {
  const auto [names, several] = tellers_of(story, reading);
  if (several && !share_words(story, reading)) {
    // No account is given the words of another: what they mean alike is the date.
    const bool hedged = std::ranges::any_of(
        reading.mentions, [&](const Mention& mention) { return is_hedged(story.accounts[mention.account].text(mention.span)); });
    if (const std::string_view day = calendar_day(reading); !day.empty() && !hedged) return fmt::format("{} mean {}", names, day);
    if (std::string apart = says_apart(story, reading); !apart.empty()) return apart;
  }
  return fmt::format("{} {} {}", names, several ? "say" : "says", quoted_words(story, finding, reading));
}

}  // namespace

std::string explain(const Story& story, const Finding& finding, bool apart) {
  const auto says = [&](const Reading& reading) { return says_when(story, finding, reading); };
  const std::string_view about = finding.about;
  const std::string_view asked = about.starts_with("how") ? about.substr(0, about.find(':')) : "when";
  switch (finding.relation) {
    case Relation::single:
      return fmt::format("Only {} says {}{}.", tellers_of(story, finding.readings.front()).names, asked,
                         finding.readings.size() == 1 ? "" : ", in more than one way");
    case Relation::agree:
      return says(finding.readings.front()) + ".";
    case Relation::conflict: {
      const auto [a, b] = finding.conflicts.front();
      return fmt::format("{}; {}: both cannot be right.", says(finding.readings[a]), says(finding.readings[b]));
    }
    case Relation::compatible:
      if (finding.may_agree()) return says(finding.readings.front()) + ", but may tell of different moments.";
      break;
  }
  std::string reason;
  for (std::size_t i = 0; i < finding.readings.size(); ++i) {
    const std::vector<std::uint32_t> accounts = accounts_of(finding.readings[i]);
    const auto told_before = [&](const Reading& before) { return accounts_of(before) == accounts; };
    const auto first = finding.readings.begin(), here = first + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(first, here, told_before)) continue;  // said with the first reading of the same accounts
    if (!reason.empty()) reason += "; ";
    reason += says(*here);
    for (auto more = here + 1; more != finding.readings.end(); ++more)
      if (told_before(*more)) reason += " and " + quoted_words(story, finding, *more);
  }
  return reason + (apart ? ": they differ, but may tell of different moments." : ": these can all hold.");
}

}  // namespace hexapla::reconcile
