#include "reconcile/quotations_words.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "reconcile/quotations_speakers.h"

namespace hexapla::reconcile::quotations {
namespace {

using Kind = WordChange::Kind;

constexpr std::size_t longest_name = 11;     // words of an utterance in a finding's name
constexpr std::size_t longest_shown = 12;    // words of a change in a reason
constexpr std::size_t least_shown = 3;       // of them that are shown where the reason gets long
constexpr std::size_t longest_reason = 260;  // bytes; beyond, fewer words of each change are shown
constexpr std::size_t longest_fragment = 3;  // words of what is not a sentence cut, but a part quoted
constexpr std::size_t most_changes = 2;      // changes told of a reading
constexpr std::size_t most_parts = 3;        // readings told
constexpr std::size_t most_tellers = 4;      // accounts named before "and N more"

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
  names.reserve(accounts.size());
  for (const std::uint32_t account : accounts) names.push_back(name_of(story, account));
  return names;
}

/// Who gives a reading and not the first one too, as an account does that quotes a part again; all who give it if each does.
std::vector<std::string> tellers_besides(const Story& story, const std::vector<Version>& first,
                                         const std::vector<Version>& versions) {
  std::vector<Version> others;
  std::ranges::copy_if(versions, std::back_inserter(others), [&](const Version& version) {
    return std::ranges::find(first, version.account, &Version::account) == first.end();
  });
  return tellers(story, others.empty() ? versions : others);
}

/// Words of a version for a reason; of more than `longest` the first and last.
std::string shown(const Story& story, const Version& version, std::size_t begin, std::size_t end, std::size_t longest) {
  if (end - begin <= longest) return fmt::format("“{}”", words_of(story, version, begin, end));
  const std::size_t half = longest / 2;
  return fmt::format("“{} … {}”", words_of(story, version, begin, begin + half), words_of(story, version, end - half, end));
}

std::size_t shared_words(const std::vector<Change>& changes) {
  std::size_t count = 0;
  for (const Change& change : changes) count += change.kind == Kind::same ? change.other_end - change.other_begin : 0;
  return count;
}

/// Whether all that a version puts in is an editor's.
bool is_editorial(const Version& other, const Change& change) {
  return std::all_of(other.words.begin() + static_cast<std::ptrdiff_t>(change.other_begin),
                     other.words.begin() + static_cast<std::ptrdiff_t>(change.other_end),
                     [](const text::Wording& word) { return word.editorial; });
}

/// "adds “…”", "leaves out “…”", "has “…” where a has “…”".
std::string predicate(const Story& story, const Version& base, const Version& other, const Change& change, bool many,
                      std::size_t longest) {
  const auto of_base = [&] { return shown(story, base, change.base_begin, change.base_end, longest); };
  const auto of_other = [&] { return shown(story, other, change.other_begin, change.other_end, longest); };
  if (change.kind == Kind::added)
    return fmt::format("{} {}{}", many ? "add" : "adds", of_other(), is_editorial(other, change) ? " in brackets" : "");
  if (change.kind == Kind::cut) return fmt::format("{} out {}", many ? "leave" : "leaves", of_base());
  return fmt::format("{} {} where {} has {}", many ? "have" : "has", of_other(), name_of(story, base.account), of_base());
}

/// What the first change of wording, or the two first, between a reading and another, mostly the first, are.
std::string told(const Story& story, const std::vector<Version>& first, const std::vector<Version>& versions,
                 const std::vector<Change>& changes, bool allowed, std::size_t longest) {
  const Version &base = first.front(), &other = versions.front();
  const std::vector<std::string> names = tellers_besides(story, first, versions);
  const bool many = names.size() > 1;
  if (allowed && shared_words(changes) <= longest_fragment && other.words.size() < base.words.size())
    return fmt::format("{} {} only {}", listed(names), many ? "quote" : "quotes",
                       shown(story, other, 0, other.words.size(), longest));
  std::vector<std::string> predicates;
  std::size_t rest = 0;
  for (const Change& change : changes) {
    if (change.kind == Kind::same || change.allowed != allowed) continue;
    if (predicates.size() < most_changes) {
      predicates.push_back(predicate(story, base, other, change, many, longest));
    } else {
      ++rest;
    }
  }
  if (predicates.empty()) return {};
  // Pieces of a list say nothing where little is left.
  if (rest > 0 && 2 * shared_words(changes) < std::min(base.words.size(), other.words.size()))
    return fmt::format("{} {} most of it in other words", listed(names), many ? "put" : "puts");
  std::string out = listed(names) + " " + predicates.front();
  if (rest > 0) {
    for (std::size_t i = 1; i < predicates.size(); ++i) out += ", " + predicates[i];
    return out + fmt::format(", and {} more {} of wording", rest, rest == 1 ? "change" : "changes");
  }
  for (std::size_t i = 1; i < predicates.size(); ++i) out += " and " + predicates[i];
  return out;
}

/// How a reading differs from the one that it conflicts with, of several the first; in a finding without conflict from the first
/// reading. Nothing of a reading that conflicts with none, and of what differs from other words of the same account.
std::string difference(const Story& story, const Finding& finding, const Comparison& comparison, std::size_t reading,
                       std::size_t longest) {
  const std::vector<Version>& versions = comparison.versions[reading];
  if (finding.relation != Relation::conflict) {
    const std::vector<Version>& first = comparison.versions.front();
    const bool differs = !merely_cut(comparison.changes[reading]);
    const auto is_of_first = [&](const Version& version) {
      return std::ranges::find(first, version.account, &Version::account) != first.end();
    };
    if (differs && std::ranges::all_of(versions, is_of_first)) return {};
    return told(story, first, versions, comparison.changes[reading], !differs, longest);
  }
  const auto pair = std::ranges::find_if(finding.conflicts, [&](const ReadingPair& one) { return one.second == reading; });
  if (pair == finding.conflicts.end()) return {};
  const auto& changes = pair->first == 0 ? comparison.changes[reading] : comparison.between.at({pair->first, pair->second});
  return told(story, comparison.versions[pair->first], versions, changes, false, longest);
}

/// The words that an account quotes of what it reports, or none.
std::string quoted_within(const Story& story, const Version& report, std::size_t longest) {
  for (const Quotation& quotation : story.annotations[report.account].quotations) {
    if (quotation.saying == Saying::indirect || quotation.parent != none) continue;
    const bool inside = std::ranges::any_of(report.places, [&](Span place) { return place.contains(quotation.span); });
    if (!inside) continue;
    const Version part = make_version(story, report.account, {quotation.content});
    if (!part.words.empty()) return shown(story, part, 0, part.words.size(), longest);
  }
  return {};
}

/// "a and b report it without quoting; c reports it, quoting only “…”".
std::string reported(const Story& story, const Comparison& comparison, std::size_t longest) {
  std::vector<std::string> reporters, quoting;
  for (const std::vector<Version>& versions : comparison.versions) {
    if (!versions.front().reported) continue;
    for (const Version& version : versions) {
      const std::string name = name_of(story, version.account);
      if (const std::string part = quoted_within(story, version, longest); !part.empty()) {
        quoting.push_back(fmt::format("{} reports it, quoting only {}", name, part));
      } else if (std::ranges::find(reporters, name) == reporters.end()) {
        reporters.push_back(name);
      }
    }
  }
  std::string out;
  if (!reporters.empty())
    out = fmt::format("{} {} it without quoting", listed(reporters), reporters.size() == 1 ? "reports" : "report");
  for (const std::string& part : quoting) out += (out.empty() ? "" : "; ") + part;
  return out;
}

/// The reason of a finding of several readings, whose changes show at most `longest` words.
std::string reason_of(const Story& story, const Finding& finding, const Comparison& comparison, std::size_t longest) {
  std::vector<std::string> parts;
  const bool conflict = finding.relation == Relation::conflict;
  bool unsure = false;  // of what differs, whether it is one utterance
  for (std::size_t r = 1; r < comparison.versions.size(); ++r) {
    if (comparison.versions[r].front().reported) continue;
    std::string part = difference(story, finding, comparison, r, longest);
    if (part.empty()) continue;
    unsure = unsure || (!conflict && !merely_cut(comparison.changes[r]));
    parts.push_back(std::move(part));
  }
  if (conflict && parts.empty()) parts.emplace_back("the readings differ in wording");
  std::string out;
  for (std::size_t i = 0; i < std::min(parts.size(), most_parts); ++i) out += (out.empty() ? "" : "; ") + parts[i];
  if (parts.size() > most_parts) out += fmt::format("; {} more {}", parts.size() - most_parts, conflict ? "differ" : "cut it");
  if (!conflict && !parts.empty()) out += unsure ? ": perhaps two remarks" : ", and nothing else is changed";
  const std::string reports = reported(story, comparison, longest);
  if (!reports.empty()) out += (out.empty() ? "" : "; ") + reports;
  return out + ".";
}

/// Whether readings that are quoted differ in who speaks alone.
bool have_same_words(const Comparison& comparison) {
  const auto differs = [](const Change& change) { return change.kind != Kind::same; };
  for (std::size_t r = 1; r < comparison.versions.size(); ++r) {
    if (comparison.versions[r].front().reported || std::ranges::any_of(comparison.changes[r], differs)) return false;
  }
  return true;
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
  const std::string given = given_to(story, comparison.versions);
  if (finding.relation == Relation::agree || (!given.empty() && have_same_words(comparison))) {
    std::vector<Version> all;
    for (const auto& versions : comparison.versions) all.insert(all.end(), versions.begin(), versions.end());
    std::ranges::stable_sort(all, {}, &Version::account);
    return fmt::format("{} have the same words{}{}.", listed(tellers(story, all)), given.empty() ? "" : "; ", given);
  }
  std::string out = reason_of(story, finding, comparison, longest_shown);
  for (std::size_t longest = longest_shown / 2; out.size() > longest_reason && longest >= least_shown; longest /= 2)
    out = reason_of(story, finding, comparison, longest);
  if (!given.empty()) out.replace(out.size() - 1, 1, fmt::format("; {}.", given));
  return out;
}

}  // namespace hexapla::reconcile::quotations
