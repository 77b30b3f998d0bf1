#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "reconcile/reconcile.h"
#include "reconcile/tellers.h"
#include "reconcile/witnesses.h"

namespace hexapla::reconcile {
namespace {

/// Of whom or what, as it stands inside a phrase: "The victim's" is "the victim".
std::string of_whom(const OpenQuestion& question) {
  std::string about = question.about;
  for (const std::string_view ending : {"'s", "\u2019s", "'", "\u2019"}) {
    if (about.ends_with(ending)) {
      about.resize(about.size() - ending.size());
      break;
    }
  }
  for (const std::string_view article : {"The ", "A ", "An ", "Any ", "Their "}) {
    if (about.starts_with(article)) about[0] = static_cast<char>(about[0] - 'A' + 'a');
  }
  return about;
}

/// The words of the first clause from the one that asks on: "how many victims there are".
std::string asked_by(const Story& story, const OpenQuestion& question, std::string_view asks) {
  const Mention first = question.open.front();
  const std::string_view words = story.accounts[first.account].text(first.span);
  const std::size_t at = words.rfind(asks);
  return at == std::string_view::npos ? of_whom(question) : std::string(words.substr(at));
}

/// The question in the accounts' words, but for the noun of the matter.
std::string name_of(const Story& story, const OpenQuestion& question) {
  const std::string whom = of_whom(question);
  switch (question.matter) {
    case Matter::name:
      return "name of " + (whom.empty() ? "a victim" : whom);  // those who were hit alone answer what nobody in particular asks
    case Matter::motive:
      return "motive";
    case Matter::arrest:
      return (question.or_charge ? "arrest or charging of " : "arrest of ") + (whom.empty() ? "anybody" : whom);
    case Matter::charge:
      return "charges against " + (whom.empty() ? "anybody" : whom);
    case Matter::number:
      return asked_by(story, question, "how many");
    case Matter::place:
      return asked_by(story, question, "where");
    case Matter::condition:
      break;  // is never compared
  }
  return {};
}

Reading open_reading(const Story& story, const OpenQuestion& question) {
  const Mention first = question.open.front();
  return {.value = {.text = plain_clause(story.accounts[first.account].text(first.span))}, .mentions = question.open};
}

std::vector<Reading> answered_readings(const OpenQuestion& question) {
  std::vector<Reading> out;
  std::map<std::string, std::size_t> by_key;
  for (const Answer& answer : question.answers) {
    const auto [known, is_new] = by_key.try_emplace(answer.key, out.size());
    if (is_new) out.push_back({.value = {.text = plain_clause(answer.text)}, .mentions = {}});
    out[known->second].mentions.push_back(answer.mention);
  }
  return out;
}

std::string said(const Story& story, const Reading& reading) {
  const Tellers tellers = tellers_of(story, reading);
  return fmt::format("{} {} \"{}\"", tellers.names, tellers.several ? "say" : "says", reading.value.text);
}

}  // namespace

Finding reconcile_unknown(const Story& story, const OpenQuestion& question) {
  Finding finding;
  finding.kind = FindingKind::statement;
  finding.confidence = question.confidence;
  finding.relation = Relation::conflict;
  finding.about = plain_words(name_of(story, question));
  finding.readings.push_back(open_reading(story, question));
  std::ranges::move(answered_readings(question), std::back_inserter(finding.readings));
  std::vector<Mention> all;
  for (const Reading& reading : finding.readings) all.insert(all.end(), reading.mentions.begin(), reading.mentions.end());
  finding.origins = count_distinct(all, [&](const Mention& mention) { return story.origin[mention.account]; });
  for (std::uint32_t i = 1; i < finding.readings.size(); ++i) {
    finding.conflicts.emplace_back(0, i);
    finding.updates.emplace_back(0, i);  // what is not known yet becomes known
  }
  const auto most = std::ranges::max_element(finding.readings.begin() + 1, finding.readings.end(), {},
                                             [](const Reading& reading) { return accounts_of(reading.mentions); });
  finding.reason =
      fmt::format("{}; {}. What was open at first is told later.", said(story, finding.readings[0]), said(story, *most));
  return finding;
}

}  // namespace hexapla::reconcile
