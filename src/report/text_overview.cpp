#include "report/text_overview.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <utility>

#include "report/omitted.h"
#include "report/part_of_day.h"
#include "report/text_cells.h"

namespace hexapla::report {
namespace {

constexpr unsigned indent = 2;
constexpr unsigned gap = 2;
/// Names and descriptions of one participant, wordings of one choice.
constexpr std::size_t shown_phrases = 6;
/// Accounts that are named for one entry or phrase.
constexpr std::size_t shown_accounts = 6;
/// Lines that the words of one entry may take.
constexpr unsigned lines_an_entry = 2;

std::string kind_words(ParticipantKind kind) { return kind == ParticipantKind::other ? "" : std::string(name_of(kind)); }

std::vector<std::uint32_t> accounts_of(const DatedEvent& event) {
  std::vector<std::uint32_t> out;
  for (const DatedClause& told : event.clauses)
    if (out.empty() || out.back() != told.clause.account) out.push_back(told.clause.account);
  return out;
}

/// The events that most accounts tell, of these the most exactly dated, in order of time; at most `most`.
std::vector<std::size_t> told_most(const std::vector<DatedEvent>& events, std::size_t most) {
  std::vector<std::size_t> out(events.size());
  std::iota(out.begin(), out.end(), std::size_t{0});
  std::ranges::stable_sort(out, std::ranges::greater{},
                           [&](std::size_t i) { return std::pair(accounts_of(events[i]).size(), events[i].when.size()); });
  if (out.size() > most) out.resize(most);
  std::ranges::sort(out);
  return out;
}

std::size_t tellers(const Participant& participant) {
  std::vector<std::uint32_t> out;
  for (const Phrase& phrase : participant.names)
    for (const Mention& mention : phrase.mentions) out.push_back(mention.account);
  std::ranges::sort(out);
  const auto rest = std::ranges::unique(out);
  return out.size() - rest.size();
}

std::string_view heading_of(WordChoice::Kind kind) {
  switch (kind) {
    case WordChoice::Kind::naming:
      return "Naming";
    case WordChoice::Kind::saying:
      return "Verbs of saying";
    case WordChoice::Kind::modifier:
      break;
  }
  return "Evaluating words";
}

}  // namespace

OverviewWriter::OverviewWriter(const Comparison& comparison, Page& page, const FindingWriter& names, std::size_t limit)
    : comparison_(comparison), page_(page), names_(names), limit_(limit) {}

void OverviewWriter::write() {
  timeline();
  who_is_who();
  omissions();
  words();
}

void OverviewWriter::more(std::size_t count) {
  if (count > limit_) page_.paragraph(indent, {{fmt::format("… and {} more", count - limit_), Style::faint}});
}

std::string OverviewWriter::users_of(const Phrase& phrase) const {
  std::string out;
  std::size_t users = 0;
  for (std::size_t i = 0; i < phrase.mentions.size(); ++users) {
    const std::uint32_t account = phrase.mentions[i].account;
    std::size_t count = 0;
    for (; i < phrase.mentions.size() && phrase.mentions[i].account == account; ++i) ++count;
    if (users >= shown_accounts) continue;
    out += (out.empty() ? "" : ", ") + names_.name_of_account(account);
    if (count > 1) out += fmt::format(" ×{}", count);
  }
  if (users > shown_accounts) out += fmt::format(" and {} more", users - shown_accounts);
  return out;
}

std::string OverviewWriter::names_of(const std::vector<std::uint32_t>& accounts) const {
  std::string out;
  for (std::size_t i = 0; i < std::min(accounts.size(), shown_accounts); ++i)
    out += (out.empty() ? "" : ", ") + names_.name_of_account(accounts[i]);
  if (accounts.size() > shown_accounts) out += fmt::format(" and {} more", accounts.size() - shown_accounts);
  return out;
}

/// When, who tells it, what happened.
void OverviewWriter::timeline() {
  const std::vector<DatedEvent>& events = comparison_.overview.timeline;
  if (events.empty()) return;
  page_.section(fmt::format("TIMELINE ({})", events.size()));
  const std::vector<std::size_t> shown = told_most(events, limit_);
  unsigned when_width = 0;
  unsigned names_width = 0;
  for (const std::size_t i : shown) {
    when_width = std::max(when_width, cells_of(plain_when(events[i].when)));
    names_width = std::max(names_width, cells_of(names_of(accounts_of(events[i]))));
  }
  names_width = std::min(names_width, std::max(names_.name_width() + 1, page_.columns() / 4));
  const unsigned names_at = indent + when_width + gap;
  const unsigned words_at = names_at + names_width + gap;
  const unsigned width = std::max(page_.columns(), words_at + 1) - words_at;
  for (const std::size_t i : shown) {
    const DatedEvent& event = events[i];
    std::vector<Cell> cells;
    if (event.disputed) cells.push_back({.column = 0, .width = 1, .text = {{"≠", Style::conflict}}});
    cells.push_back({.column = indent, .width = when_width, .text = {{plain_when(event.when), Style::heading}}});
    cells.push_back({.column = names_at, .width = names_width, .text = {{names_of(accounts_of(event)), Style::name}}});
    cells.push_back({.column = words_at,
                     .width = width,
                     .text = {{cut_to_cells(displayable(event.what), std::max(width * lines_an_entry, 8U) - 4)}}});
    page_.row(cells);
  }
  more(events.size());
}

void OverviewWriter::who_is_who() {
  std::vector<const Participant*> people;
  for (const Participant& participant : comparison_.overview.participants)
    if (participant.kind != ParticipantKind::place) people.push_back(&participant);
  if (!people.empty()) {
    page_.section(fmt::format("WHO IS WHO ({})", people.size()));
    for (std::size_t i = 0; i < people.size() && i < limit_; ++i) participant(*people[i]);
    more(people.size());
  }
  places();
}

void OverviewWriter::participant(const Participant& participant) {
  const std::size_t count = tellers(participant);
  std::string facts = kind_words(participant.kind);
  const auto add = [&facts](const std::string& fact) { facts += (facts.empty() ? "" : " · ") + fact; };
  for (const Phrase& age : participant.ages) {
    // Ages that accounts give otherwise stand with those who give them.
    add(participant.ages.size() == 1 ? age.text : fmt::format("{} ({})", age.text, users_of(age)));
  }
  add(fmt::format("{} of {} accounts", count, comparison_.accounts.size()));
  page_.paragraph(indent, {{displayable(participant.name), Style::heading}, {"  " + facts, Style::faint}}, 4);
  Styled line;
  std::size_t listed = 0;
  const std::size_t all = participant.names.size() + participant.descriptions.size();
  for (const std::vector<Phrase>* phrases : {&participant.names, &participant.descriptions}) {
    for (const Phrase& phrase : *phrases) {
      if (listed++ == shown_phrases) break;
      if (!line.empty()) line.push_back({"; "});
      line.push_back({"“" + displayable(phrase.text) + "” "});
      line.push_back({users_of(phrase), Style::name});
    }
  }
  if (all > shown_phrases) line.push_back({fmt::format("; and {} more", all - shown_phrases), Style::faint});
  page_.paragraph(indent + 4, line);
}

void OverviewWriter::places() {
  std::vector<const Participant*> all;
  for (const Participant& participant : comparison_.overview.participants)
    if (participant.kind == ParticipantKind::place) all.push_back(&participant);
  if (all.empty()) return;
  page_.section(fmt::format("PLACES ({})", all.size()));
  std::string line;
  for (std::size_t i = 0; i < all.size() && i < limit_; ++i)
    line += fmt::format("{}{} ({})", line.empty() ? "" : ", ", displayable(all[i]->name), tellers(*all[i]));
  if (all.size() > limit_) line += fmt::format(", and {} more", all.size() - limit_);
  page_.paragraph(indent, {{line}});
}

void OverviewWriter::omissions() {
  const std::vector<Omission>& all = comparison_.overview.omissions;
  if (all.empty()) return;
  page_.section(fmt::format("TOLD BY ALL BUT ONE ({})", all.size()));
  const unsigned words_at = indent + names_.name_width() + gap;
  const unsigned width = std::max(page_.columns(), words_at + 1) - words_at;
  for (std::size_t i = 0; i < all.size() && i < limit_; ++i) {
    const Omission& omission = all[i];
    Styled words;
    if (omission.participant != none) {
      words = {{"does not name "},
               {displayable(comparison_.overview.participants.at(omission.participant).name), Style::heading}};
    } else {
      const Finding& finding = comparison_.findings.at(omission.finding);
      const OmittedWords told = omitted_words(finding);
      const std::string answers = told.answers.empty() ? "" : fmt::format(" (others: {})", displayable(told.answers));
      words = {{std::string(told.lead)},
               {displayable(finding.about), Style::heading},
               {fmt::format("{} f{}", answers, omission.finding + 1), Style::faint}};
    }
    page_.row(
        {{.column = indent, .width = names_.name_width(), .text = {{names_.name_of_account(omission.account), Style::name}}},
         {.column = words_at, .width = width, .text = std::move(words)}});
  }
  more(all.size());
}

void OverviewWriter::words() {
  const std::vector<WordChoice>& all = comparison_.overview.words;
  if (all.empty()) return;
  page_.section(fmt::format("IN OTHER WORDS ({})", all.size()));
  for (const WordChoice::Kind kind : {WordChoice::Kind::naming, WordChoice::Kind::saying, WordChoice::Kind::modifier}) {
    std::vector<const WordChoice*> choices;
    for (const WordChoice& choice : all)
      if (choice.kind == kind) choices.push_back(&choice);
    if (choices.empty()) continue;
    page_.blank_line();
    page_.paragraph(0, {{std::string(heading_of(kind)), Style::heading}, {fmt::format(" ({})", choices.size()), Style::faint}});
    for (std::size_t i = 0; i < choices.size() && i < limit_; ++i) choice(*choices[i]);
    more(choices.size());
  }
}

/// What is named, told or modified, then each wording with who uses it.
void OverviewWriter::choice(const WordChoice& choice) {
  Styled line = {{choice.about.empty() ? "all speakers" : displayable(choice.about), Style::heading}, {": "}};
  for (std::size_t i = 0; i < choice.phrases.size() && i < shown_phrases; ++i) {
    if (i > 0) line.push_back({"; "});
    line.push_back({"“" + displayable(choice.phrases[i].text) + "” "});
    line.push_back({users_of(choice.phrases[i]), Style::name});
  }
  if (choice.phrases.size() > shown_phrases)
    line.push_back({fmt::format("; and {} more", choice.phrases.size() - shown_phrases), Style::faint});
  page_.paragraph(indent, line, 4);
}

std::string plain_when(std::string_view iso) {
  if (std::string period = plain_period(iso); !period.empty()) return displayable(period);
  constexpr std::size_t day_size = 10;  // 2025-10-14
  std::string day = displayable(day_of_part(iso));
  if (const std::string_view part = part_of_day(iso); !part.empty()) return fmt::format("{}, {}", day, part);
  if (iso.size() <= day_size || iso[4] != '-' || iso[day_size] != 'T') return day;
  return fmt::format("{} {}", displayable(iso.substr(0, day_size)), displayable(iso.substr(day_size + 1)));
}

}  // namespace hexapla::report
