#include "reconcile/times_words.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <vector>

#include "reconcile/tellers.h"
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

std::string says_when(const Story& story, const Finding& finding, const Reading& reading) {
  const auto [names, several] = tellers_of(story, reading);
  // No account is given the words of another: what they mean alike is the date.
  if (const std::string_view day = calendar_day(reading); several && !day.empty() && !share_words(story, reading))
    return fmt::format("{} mean {}", names, day);
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
