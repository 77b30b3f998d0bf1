#include "reconcile/labels_beside.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/people_words.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::uint32_t reach = 60;      // bytes beside a name that are looked at
constexpr std::size_t most_between = 6;  // words: "one of the deputy's three grown sons"

bool is_relative(const text::Word& word) { return text::is_kin(text::singular(word.folded)); }

/// Whether one of the words says whose it is, and it is one of those who are called so: "deputy's".
bool is_owned(const std::vector<text::Word>& words, std::size_t begin, std::size_t end, const std::set<std::string>& called) {
  for (std::size_t i = begin; i < end; ++i) {
    const std::string_view owner = text::without_owner_ending(words[i].folded);
    if (owner != words[i].folded && called.contains(std::string(text::singular(owner)))) return true;
  }
  return false;
}

/// The line of a text that holds a place.
Span line_of(std::string_view text, Span place) {
  const std::size_t before = place.begin == 0 ? std::string_view::npos : text.rfind('\n', place.begin - 1);
  const std::size_t behind = text.find('\n', place.end);
  return {before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1),
          static_cast<std::uint32_t>(std::min(behind, text.size()))};
}

/// Whether a line writes all its words large but for short ones, and has more of them than a name.
bool is_headline(std::string_view text, Span line) {
  constexpr std::size_t least = 5, shortest = 5;  // words; letters of one that a headline writes large
  constexpr std::size_t longest = 160;            // bytes
  if (line.size() > longest) return false;
  const std::vector<text::Word> words = text::words(text.substr(line.begin, line.size()), line.begin);
  return words.size() >= least && std::ranges::all_of(words, [&](const text::Word& word) {
           const char first = text[word.span.begin];
           return word.folded.size() < shortest || !(first >= 'a' && first <= 'z');
         });
}

/// Whether a longer name has another, or its last words, and more behind it: "Ann Roe Checks" of "Ann Roe" and of "Roe", "Roe
/// Checks" of "Ann Roe".
bool goes_on(const std::vector<std::string>& longer, const std::vector<std::string>& name) {
  for (std::size_t from = 0; from < name.size(); ++from) {
    const auto found = std::search(longer.begin(), longer.end(), name.begin() + static_cast<std::ptrdiff_t>(from), name.end());
    if (found != longer.end() && longer.end() - found > static_cast<std::ptrdiff_t>(name.size() - from)) return true;
  }
  return false;
}

/// Whether a time is of a former year, or months before the account was published.
bool is_former(const Account& account, const Time& time) {
  constexpr int long_before = 60;  // days, by judgement: offices change hands at the turn of a year, or within a season
  const text::TimeValue value = text::read_time_value(time.value);
  const auto& published = account.metadata().published;
  const auto written = published ? text::parse_date(*published) : std::nullopt;
  if (value.kind != text::TimeValue::Kind::date || !written) return value.label == "UNDEF-last-year";
  return value.days->last.year() < written->year() || text::days_between(value.days->last, *written) > long_before;
}

}  // namespace

bool is_told_as_relative(std::string_view text, Span name, const std::set<std::string>& called) {
  const std::uint32_t from = name.begin - std::min(name.begin, reach);
  const std::string_view before = text.substr(from, name.begin - from);
  const std::vector<text::Word> words = text::words(before.substr(std::min(before.size(), before.find_last_of(".\n") + 1)));
  if (!words.empty() && is_relative(words.back()) &&
      is_owned(words, words.size() - std::min(words.size(), most_between), words.size() - 1, called))
    return true;
  std::string_view behind = text.substr(name.end, reach);
  if (!behind.starts_with(',')) return false;
  behind.remove_prefix(1);
  const std::vector<text::Word> beside = text::words(behind.substr(0, behind.find_first_of(",.;\n")));
  for (std::size_t i = 0; i < std::min(beside.size(), most_between + 1); ++i)
    if (is_relative(beside[i])) return is_owned(beside, 0, i, called);
  return false;
}

bool runs_on_in_headline(const Story& story, std::uint32_t account, Span name) {
  const std::string_view text = story.accounts[account].text();
  if (!is_headline(text, line_of(text, name))) return false;
  const std::vector<std::string> words = text::folded_words(text.substr(name.begin, name.size()));
  return std::ranges::any_of(story.annotations[account].labels, [&](const Label& label) {
    return label.name && label.span.begin != name.begin &&
           goes_on(words, text::folded_words(text.substr(label.span.begin, label.span.size()))) &&
           !is_headline(text, line_of(text, label.span));
  });
}

bool is_of_former_time(const Story& story, std::uint32_t account, const Label& label) {
  constexpr auto coming = std::to_array<std::string_view>(
      {"appoint", "be", "become", "choose", "elect", "hold", "inaugurate", "join", "name", "serve", "take", "win"});
  constexpr std::size_t deepest = 6;  // clauses
  const std::vector<Statement>& all = story.annotations[account].statements;
  const Statement* statement = nullptr;
  for (const Statement& known : std::ranges::equal_range(all, label.sentence, {}, &Statement::sentence))
    if (known.span.contains(label.span) && (statement == nullptr || known.span.size() < statement->span.size()))
      statement = &known;
  for (std::size_t depth = 0; statement != nullptr && depth < deepest; ++depth) {
    if (in(coming, statement->act)) return false;
    if (std::ranges::any_of(statement->times, [&](std::uint32_t time) {
          return is_former(story.accounts[account], story.annotations[account].times[time]);
        }))
      return true;
    statement = statement->parent < all.size() ? &all[statement->parent] : nullptr;
  }
  return false;
}

}  // namespace hexapla::reconcile
