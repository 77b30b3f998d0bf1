#include "reconcile/quotations_words.h"

#include <algorithm>
#include <fmt/format.h>

namespace hexapla::reconcile::quotations {
namespace {

using Kind = WordChange::Kind;

constexpr std::size_t longest_name = 11;   // words of an utterance in a finding's name
constexpr std::size_t longest_shown = 12;  // words of a change in a reason
constexpr std::size_t most_changes = 2;    // changes told in a reason
constexpr std::size_t most_tellers = 4;    // accounts named before "and N more"

std::string name_of(const Story& story, std::uint32_t account) {
  const Account& one = story.accounts[account];
  return one.name().empty() ? one.id() : one.name();
}

std::string listed(const std::vector<std::string>& names) {
  std::string out;
  const std::size_t shown = std::min(names.size(), most_tellers);
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) out += i + 1 == names.size() ? " and " : ", ";
    out += names[i];
  }
  if (names.size() > shown) out += fmt::format(" and {} more", names.size() - shown);
  return out;
}

std::vector<std::string> tellers(const Story& story, const std::vector<Version>& versions) {
  std::vector<std::uint32_t> accounts;
  for (const Version& version : versions) {
    if (std::ranges::find(accounts, version.account) == accounts.end()) accounts.push_back(version.account);
  }
  std::vector<std::string> names;
  for (const std::uint32_t account : accounts) names.push_back(name_of(story, account));
  return names;
}

std::string shown(const Story& story, const Version& version, std::size_t begin, std::size_t end) {
  if (end - begin <= longest_shown) return fmt::format("“{}”", words_of(story, version, begin, end));
  constexpr std::size_t half = longest_shown / 2;
  return fmt::format("“{} … {}”", words_of(story, version, begin, begin + half), words_of(story, version, end - half, end));
}

/// What the first change of wording, or the two first, between a reading and the first reading are.
std::string told(const Story& story, const Comparison& comparison, std::size_t reading, bool allowed) {
  const Version& base = comparison.versions.front().front();
  const Version& other = comparison.versions[reading].front();
  const std::string other_name = listed(tellers(story, comparison.versions[reading]));
  const bool many = tellers(story, comparison.versions[reading]).size() > 1;
  const std::string base_name = name_of(story, base.account);
  std::string out;
  std::size_t count = 0, rest = 0;
  for (const Change& change : comparison.changes[reading]) {
    if (change.kind == Kind::same || change.allowed != allowed) continue;
    if (count++ >= most_changes) {
      ++rest;
      continue;
    }
    if (!out.empty()) out += ", ";
    if (change.kind == Kind::changed) {
      out += fmt::format("{}{} where {} has {}",
                         count == 1 ? fmt::format("{} {} ", other_name, many ? "have" : "has") : std::string(),
                         shown(story, other, change.other_begin, change.other_end), base_name,
                         shown(story, base, change.base_begin, change.base_end));
    } else if (change.kind == Kind::added) {
      out += fmt::format("{}{} {}", count == 1 ? other_name + " " : std::string(), many ? "add" : "adds",
                         shown(story, other, change.other_begin, change.other_end));
    } else {
      out += fmt::format("{}{} out {}", count == 1 ? other_name + " " : std::string(), many ? "leave" : "leaves",
                         shown(story, base, change.base_begin, change.base_end));
    }
  }
  if (rest > 0) out += fmt::format(", and {} more {} of wording", rest, rest == 1 ? "change" : "changes");
  return out;
}

}  // namespace

std::string name_utterance(const Story& story, const Version& fullest, const std::string& speaker) {
  const std::size_t count = fullest.words.size();
  std::string words = count == 0 ? text_of(story, fullest) : words_of(story, fullest, 0, std::min(count, longest_name));
  if (count > longest_name) words += " …";
  return speaker.empty() ? fmt::format("“{}”", words) : fmt::format("{}: “{}”", speaker, words);
}

std::string explain(const Story& story, const Finding& finding, const Comparison& comparison) {
  if (finding.relation == Relation::single) {
    const auto names = tellers(story, comparison.versions.front());
    return fmt::format("Only {} has these words.", listed(names));
  }
  if (finding.relation == Relation::agree)
    return fmt::format("{} have the same words.", listed(tellers(story, comparison.versions.front())));
  std::vector<std::string> parts, reporters;
  const bool conflict = finding.relation == Relation::conflict;
  for (std::size_t r = 1; r < comparison.versions.size(); ++r) {
    if (comparison.versions[r].front().reported) {
      for (std::string& name : tellers(story, comparison.versions[r])) {
        if (std::ranges::find(reporters, name) == reporters.end()) reporters.push_back(std::move(name));
      }
      continue;
    }
    const bool differs = !merely_cut(comparison.changes[r]);
    if (conflict && !differs) continue;
    if (std::string part = told(story, comparison, r, !differs); !part.empty()) parts.push_back(std::move(part));
  }
  if (conflict && parts.empty()) parts.emplace_back("the readings differ in wording");
  std::string out;
  constexpr std::size_t most_parts = 3;
  for (std::size_t i = 0; i < std::min(parts.size(), most_parts); ++i) out += (out.empty() ? "" : "; ") + parts[i];
  if (parts.size() > most_parts) out += fmt::format("; {} more differ", parts.size() - most_parts);
  if (!conflict && !parts.empty()) out += ", and nothing else is changed";
  if (!reporters.empty())
    out += fmt::format("{}{} {} it without quoting", out.empty() ? "" : "; ", listed(reporters),
                       reporters.size() == 1 ? "reports" : "report");
  return out + ".";
}

}  // namespace hexapla::reconcile::quotations
