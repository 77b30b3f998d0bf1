#include "text/records.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/words.h"

namespace hexapla::text {
namespace {

constexpr std::uint32_t longest_side = 120;  // bytes looked at on either side

using List = std::vector<Word>;

bool is_record_word(std::string_view word) { return word == "record" || word == "records"; }

/// Words between the record and the word for it: "12-3 overall record".
bool is_sort_of_record(std::string_view word) {
  constexpr auto sorts =
      std::to_array<std::string_view>({"career", "professional", "pro", "amateur", "season", "league", "conference", "overall",
                                       "home", "road", "winning", "losing", "unbeaten", "perfect", "win-loss"});
  return in(sorts, word);
}

bool is_change(std::string_view word) {
  constexpr auto changes = std::to_array<std::string_view>(
      {"dropped", "drops", "fell", "falls", "improved", "improves", "moved", "moves", "rose", "rises"});
  return in(changes, word);
}

/// Whether a word tells how a contest or a vote ended, so that a score behind it may be that of the one contest.
bool decides_contest(std::string_view word) {
  constexpr auto deciding =
      std::to_array<std::string_view>({"adopt", "approve",  "beat",   "crush",   "decide", "defeat", "draw", "edge",   "fall",
                                       "lose",  "overcome", "pass",   "reject",  "rout",   "thrash", "tie",  "topped", "triumph",
                                       "upset", "v",        "versus", "victory", "vote",   "vs",     "win"});
  return in(deciding, word) || in(deciding, verb_stem(word));
}

/// Whether a full stop at `at` ends a sentence: not that of "St. Osk".
bool ends_sentence(std::string_view text, std::size_t at) {
  constexpr std::size_t longest_short = 3;
  const std::size_t begin = text.find_last_of(" (\n", at);
  const std::string_view word = text.substr(begin == std::string_view::npos ? 0 : begin + 1, at - begin - 1);
  return word.size() > longest_short || !is_capitalised(word);
}

/// What stands before a score in its sentence.
std::string_view lead_of(std::string_view text, std::uint32_t end) {
  std::string_view lead = text.substr(0, end);
  if (lead.size() > longest_side) {
    lead.remove_prefix(lead.size() - longest_side);
    lead.remove_prefix(std::min(lead.find_first_of(" \n"), lead.size()));
  }
  for (std::size_t at = lead.size(); at-- > 0;) {
    const bool stop = at + 1 < lead.size() && lead[at + 1] == ' ' && (lead[at] == '!' || lead[at] == '?' || lead[at] == ';');
    const bool period = at + 1 < lead.size() && lead[at + 1] == ' ' && lead[at] == '.' && ends_sentence(lead, at);
    if (lead[at] == '\n' || stop || period) return lead.substr(at + 1);
  }
  return lead;
}

std::string_view without_blanks(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// Whether the numbers go on with how contests were won: ", 9 KOs", "(9 knockouts)".
bool goes_on_with_knockouts(std::string_view tail) {
  constexpr auto knockouts = std::to_array<std::string_view>({"ko", "kos", "knockout", "knockouts", "stoppages", "submissions"});
  constexpr std::string_view digits = "0123456789";
  const std::size_t mark = tail.find_first_not_of(' ');
  if (mark == std::string_view::npos || (tail[mark] != ',' && tail[mark] != '(')) return false;
  tail.remove_prefix(std::min(tail.find_first_not_of(" ,("), tail.size()));
  const std::size_t end = std::min(tail.find_first_not_of(digits), tail.size());
  const List behind = words(tail.substr(end));
  return end > 0 && !behind.empty() && in(knockouts, without_owner_ending(behind.front().folded));  // "9 KO's"
}

/// Whether a score in brackets stands in it: "Rita Moss (12-3) beat Ida Roe".
bool holds_bracketed_score(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  for (std::size_t at = text.find('('); at != std::string_view::npos; at = text.find('(', at + 1)) {
    const std::size_t from = std::min(text.find_first_not_of(' ', at + 1), text.size());
    const std::size_t dash = std::min(text.find_first_not_of(digits, from), text.size());
    const std::string_view rest = text.substr(dash);
    if (dash > from && (rest.starts_with('-') || rest.starts_with("\u2013"))) return true;
  }
  return false;
}

/// Whether a contest is told before `lead` ends, so that what stands in brackets at its end may be its score. Where brackets have
/// held a record before, they hold another.
bool tells_contest(std::string_view lead, const List& before) {
  const auto contest = std::ranges::find_if(before, [](const Word& word) { return decides_contest(word.folded); });
  return contest != before.end() && !holds_bracketed_score(lead.substr(0, contest->span.begin));
}

/// Whether the lead is a name and nothing else: "Rita Moss, ", "The Osk Rovers, ".
bool is_name(std::string_view lead, const List& before) {
  const auto in_name = [&](const Word& word) { return is_capitalised(lead.substr(word.span.begin)); };
  const bool alone = before.size() == 1 && before.front().folded == "the";
  return !before.empty() && !alone && std::ranges::all_of(before, in_name);
}

/// Whether the score stands in brackets behind a name, or between commas behind the name that begins its sentence. Three numbers
/// are no game's.
bool stands_behind_name(std::string_view lead, const List& before, std::string_view tail, std::size_t numbers) {
  if (!lead.ends_with('(') && !lead.ends_with(',')) return false;
  const std::string_view name = without_blanks(lead.substr(0, lead.size() - 1));
  if (before.empty() || !is_capitalised(lead.substr(before.back().span.begin))) return false;
  if (name.substr(before.back().span.end).find_first_of(",;:(") != std::string_view::npos) return false;
  if (lead.ends_with('(')) return numbers > 2 || !tells_contest(lead, before);
  return tail.starts_with(',') && is_name(lead, before) && !tells_contest(lead, before);
}

/// "Her record fell to 12-3", "a record of 12-3", "her record (12-3)"; no "record crowd saw", no "record, 12-3".
bool is_called_record(std::string_view lead, const List& before) {
  const auto linking =
      std::find_if_not(before.rbegin(), before.rend(), [](const Word& word) { return links_to_record(word.folded); });
  const auto record = std::find_if(before.rbegin(), linking, [](const Word& word) { return is_record_word(word.folded); });
  if (record == linking) return false;
  const std::string_view between = lead.substr(record->span.end);
  return between.find_first_of(",;") == std::string_view::npos && between.find_first_not_of(' ') != std::string_view::npos;
}

/// "A 12-3 overall record".
bool is_called_record_behind(std::string_view tail) {
  tail = tail.substr(0, tail.find_first_of(".,;:()\n"));
  const List behind = words(tail);
  const auto word = std::ranges::find_if_not(behind, [](const Word& one) { return is_sort_of_record(one.folded); });
  return word != behind.end() && is_record_word(word->folded);
}

/// "Improved to 12-3"; a lead, a count of votes or a toll may do so too.
bool is_changed(const List& before) {
  constexpr auto counted = std::to_array<std::string_view>({"lead", "score", "advantage", "count", "tally", "deficit", "margin",
                                                            "odds", "vote", "votes", "series", "number", "numbers", "total",
                                                            "toll", "dead", "deaths", "injured", "cases"});
  const std::size_t size = before.size();
  return size >= 2 && before[size - 1].folded == "to" && is_change(before[size - 2].folded) &&
         std::ranges::none_of(before, [&](const Word& word) { return in(counted, word.folded); });
}

}  // namespace

bool links_to_record(std::string_view folded) {
  constexpr auto linking =
      std::to_array<std::string_view>({"s", "now", "to", "at", "of", "is", "was", "with", "stands", "this", "year"});
  return is_record_word(folded) || is_sort_of_record(folded) || is_change(folded) || in(linking, folded);
}

RecordSign record_sign(std::string_view text, Span score) {
  constexpr std::string_view digits = "0123456789";
  if (score.begin >= score.end || score.end > text.size()) return RecordSign::none;
  const std::string_view lead = without_blanks(lead_of(text, score.begin)), tail = text.substr(score.end, longest_side);
  const List before = words(lead);
  if (is_called_record(lead, before) || is_called_record_behind(tail) || goes_on_with_knockouts(tail)) return RecordSign::word;
  if (is_changed(before)) return RecordSign::changed;
  std::size_t numbers = 0;
  for (std::uint32_t i = score.begin; i < score.end; ++i)
    if (digits.contains(text[i]) && (i == score.begin || !digits.contains(text[i - 1]))) ++numbers;
  return stands_behind_name(lead, before, tail, numbers) ? RecordSign::name : RecordSign::none;
}

}  // namespace hexapla::text
