#include "report/html/view.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "report/html/markup.h"
#include "report/labels.h"
#include "report/listed.h"

namespace hexapla::report {
namespace {

constexpr std::size_t longest_headline = 110;  // bytes of a headline on the page
constexpr unsigned longest_label = 40;         // cells (as a terminal's) of an account's name

std::string letters_of(std::size_t index) {
  std::string letters(1, static_cast<char>('A' + index % 26));
  for (index /= 26; index > 0; index /= 26) letters.insert(letters.begin(), static_cast<char>('A' + --index % 26));
  return letters;
}

/// The page's title where the caller gave none: the first headline.
std::string title_from(const std::vector<Account>& accounts) {
  if (accounts.empty()) return "No accounts";
  std::string headline = headline_of(accounts[0]);
  return headline.empty() ? counted(accounts.size(), "account") + " of one event" : headline;
}

/// What stands after a headline that is one account's: how many others there are.
std::string subtitle_from(const std::vector<Account>& accounts) {
  if (accounts.size() < 2 || headline_of(accounts[0]).empty()) return {};
  return fmt::format("and {} other account{}", number_word(accounts.size() - 1), accounts.size() == 2 ? "" : "s");
}

std::vector<bool> disputed_readings(const Finding& finding) {
  std::vector<bool> disputed(finding.readings.size());
  for (const auto& [first, second] : finding.conflicts) disputed.at(first) = disputed.at(second) = true;
  return disputed;
}

template <class Placed, class SpanOf>
void sort_by_place(std::vector<Placed>& placed, const SpanOf& span_of) {
  std::ranges::stable_sort(placed, [&](const Placed& a, const Placed& b) {
    const Span x = span_of(a), y = span_of(b);
    return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
  });
}

}  // namespace

const SectionWords& words_of(Section section) {
  static constexpr std::array<SectionWords, section_count> words = {{
      {"conflicts", "Conflicts", "Answers that exclude each other."},
      {"quotations", "Quotations in differing words", "One utterance, worded differently."},
      {"compatible", "Answers that differ and can all hold", "Rounder, narrower or partial answers."},
      {"agreed", "Agreed", "One answer in two or more accounts."},
      {"unsure", "May agree", "The same answer, perhaps of different things."},
      {"singles", "Told by one account alone", "What no other account here says."},
  }};
  return words.at(static_cast<std::size_t>(section));
}

Section section_of(const Finding& finding) {
  switch (finding.relation) {
    case Relation::single:
      return Section::singles;
    case Relation::agree:
      return Section::agreed;
    case Relation::compatible:
      if (finding.may_agree()) return Section::unsure;
      return finding.kind == FindingKind::quotation ? Section::quotations : Section::compatible;
    case Relation::conflict:
      break;
  }
  return finding.kind == FindingKind::quotation ? Section::quotations : Section::conflicts;
}

std::string headline_of(const Account& account) {
  std::string_view headline;
  if (account.metadata().title) headline = *account.metadata().title;
  for (const Block& block : account.blocks()) {
    if (!headline.empty()) break;
    headline = account.text(block.span);
  }
  const std::string_view shown = cut_to(headline, longest_headline);
  return std::string(shown) + (shown.size() < headline.size() ? "…" : "");
}

std::string_view tint_of(std::uint32_t reading) {
  constexpr auto tints =
      std::to_array<std::string_view>({"r0", "r1", "r2", "r3", "r4", "r5", "r0 o", "r1 o", "r2 o", "r3 o", "r4 o", "r5 o"});
  return tints.at(reading % tints.size());
}

View::View(const Comparison& comparison, const HtmlOptions& options)
    : comparison_(comparison),
      options_(options),
      title_(options.title.empty() ? title_from(comparison.accounts) : options.title),
      subtitle_(options.title.empty() ? subtitle_from(comparison.accounts) : ""),
      by_account_(comparison.accounts.size()),
      passages_(comparison.accounts.size()),
      origins_(static_cast<std::uint32_t>(std::set(comparison.origin.begin(), comparison.origin.end()).size())),
      spots_(comparison.accounts.size()) {
  labels_ = labels_of(comparison.accounts, longest_label);
  for (std::size_t i = 0; i < accounts(); ++i) {
    letters_.push_back(letters_of(i));
    if (labels_[i].empty()) labels_[i] = letters_[i];
  }
  const Listed listed(comparison);
  std::uint32_t number = 0;
  for (std::uint32_t i = 0; i < comparison.findings.size(); ++i) {
    const Section section = section_of(comparison.findings[i]);
    if (listed[i] && section != Section::singles) sections_[static_cast<std::size_t>(section)].push_back(i);
    first_number_.push_back(number);
    for (const Reading& reading : comparison.findings[i].readings) number += static_cast<std::uint32_t>(reading.mentions.size());
  }
  for (std::uint32_t i = 0; i < comparison.findings.size(); ++i) {
    if (!listed[i]) continue;
    for (const PlacedMention& placed : mentions_of(i)) by_account_.at(placed.mention.account).push_back(placed);
  }
  for (const std::uint32_t single : singles_of(comparison)) {
    if (listed[single]) sections_[static_cast<std::size_t>(Section::singles)].push_back(single);
  }
  for (std::uint32_t i = 0; i < comparison.copies.size(); ++i) {
    const Copy& copy = comparison.copies[i];
    for (std::uint32_t k = 0; k < copy.passages.size(); ++k) {
      passages_.at(copy.from).push_back({.span = copy.passages[k].from, .copy = i, .passage = k, .source = true});
      passages_.at(copy.to).push_back({.span = copy.passages[k].to, .copy = i, .passage = k, .source = false});
    }
  }
  for (auto& placed : by_account_) sort_by_place(placed, [](const PlacedMention& p) { return p.mention.span; });
  for (auto& placed : passages_) sort_by_place(placed, [](const PlacedPassage& p) { return p.span; });
  if (!excerpts()) place_overview();
}

/// The first place of each account in each phrase and event.
void View::place_overview() {
  const Overview& overview = comparison_.overview;
  std::set<Mention> places;
  const auto add = [&](const std::vector<Phrase>& phrases) {
    for (const Phrase& phrase : phrases) {
      for (std::size_t i = 0; i < phrase.mentions.size(); ++i)
        if (i == 0 || phrase.mentions[i].account != phrase.mentions[i - 1].account) places.insert(phrase.mentions[i]);
    }
  };
  for (const Participant& participant : overview.participants) {
    add(participant.names);
    add(participant.descriptions);
    add(participant.ages);
  }
  for (const WordChoice& choice : overview.words) add(choice.phrases);
  for (const DatedEvent& event : overview.timeline)
    for (const DatedClause& told : event.clauses) places.insert({told.clause.account, told.time});
  std::uint32_t number = 0;
  for (const Mention& place : places) spots_.at(place.account).push_back({.span = place.span, .number = ++number});
  for (auto& spots : spots_) sort_by_place(spots, [](const Spot& spot) { return spot.span; });
}

std::uint32_t View::spot_of(const Mention& mention) const {
  const std::vector<Spot>& spots = spots_.at(mention.account);
  const auto at = std::ranges::lower_bound(
      spots, mention.span, [](Span a, Span b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; }, &Spot::span);
  return at == spots.end() || at->span != mention.span ? 0 : at->number;
}

std::vector<PlacedMention> View::mentions_of(std::uint32_t finding) const {
  const Finding& of = comparison_.findings.at(finding);
  const std::vector<bool> disputed = disputed_readings(of);
  std::vector<PlacedMention> mentions;
  std::uint32_t number = first_number_[finding];
  for (std::uint32_t reading = 0; reading < of.readings.size(); ++reading) {
    for (const Mention& mention : of.readings[reading].mentions) {
      mentions.push_back(
          {.mention = mention, .number = ++number, .finding = finding, .reading = reading, .disputed = disputed[reading]});
    }
  }
  return mentions;
}

std::string View::with_letters(std::string_view words) const { return renamed(words, comparison_.accounts, labels_, letters_); }

std::vector<std::uint32_t> View::same_origin(std::size_t account) const {
  std::vector<std::uint32_t> others;
  for (std::uint32_t i = 0; i < accounts(); ++i) {
    if (i != account && comparison_.origin.at(i) == comparison_.origin.at(account)) others.push_back(i);
  }
  return others;
}

}  // namespace hexapla::report
