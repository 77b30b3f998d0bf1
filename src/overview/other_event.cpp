#include "overview/other_event.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "text/name_forms.h"
#include "text/name_words.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

/// Names and days that an account has at least: of fewer nobody can say that none is shared by more than chance.
constexpr std::size_t fewest_keys = 3;

/// The longest run of days that dates an event: what two accounts share in telling of one year is no event.
constexpr int longest_days = 1;

/// What an account may share with others: its names by their words, and the days it tells.
std::set<std::string> keys_of(const Account& account, const Annotations& annotations, const std::set<std::string>& papers) {
  std::set<std::string> out;
  for (const Name& name : annotations.names) {
    const std::vector<std::string> words = text::name_words(account.text(name.span));
    const std::string whole = text::joined(words);
    if (whole.empty() || text::spreads_news(whole) || papers.contains(whole)) continue;
    out.insert("name " + whole);
    // "Roe" is in "Ann Roe": a participant is shared by a part of the name too.
    if (words.size() > 1) out.insert("name " + words.back());
  }
  for (const Time& time : annotations.times) {
    const text::TimeValue value = text::read_time_value(time.timex3);
    if (value.kind != text::TimeValue::Kind::date || value.days->days() > longest_days) continue;
    const std::string day = text::iso_date(value.days->first);
    if (!account.metadata().published || !account.metadata().published->starts_with(day)) out.insert("day " + day);
  }
  return out;
}

}  // namespace

std::vector<std::uint32_t> tell_of_another_event(const Story& story) {
  std::set<std::string> papers;
  for (const Account& account : story.accounts) papers.insert(text::joined(text::name_words(account.name())));
  std::vector<std::set<std::string>> keys(story.accounts.size());
  std::map<std::string, std::uint32_t> told_by;  // by how many accounts
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!story.accounts[i].readable()) continue;
    keys[i] = keys_of(story.accounts[i], story.annotations[i], papers);
    for (const std::string& key : keys[i]) ++told_by[key];
  }
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < keys.size(); ++i) {
    if (keys[i].size() < fewest_keys) continue;
    if (std::ranges::none_of(keys[i], [&](const std::string& key) { return told_by[key] > 1; })) out.push_back(i);
  }
  // One that all others leave alone tells of another event; where nobody shares anything nothing says which event is meant.
  const auto readable = static_cast<std::size_t>(std::ranges::count_if(story.accounts, &Account::readable));
  return out.size() == readable ? std::vector<std::uint32_t>() : out;
}

}  // namespace hexapla::overview
