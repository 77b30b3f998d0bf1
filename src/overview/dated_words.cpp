#include "overview/dated_words.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "overview/content.h"
#include "reconcile/tellers.h"
#include "text/concepts.h"
#include "text/time_values.h"
#include "text/word_table.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

constexpr std::string_view relative_lines = "is: who whom whose which where";
constexpr std::string_view subordinate_lines =
    "is: that when while after before as because although though until till once whereas whenever if";
constexpr std::string_view determiner_lines = "is: a an the his her its their our my your this that";
constexpr text::WordTable<text::count_words(relative_lines)> relatives{relative_lines};
constexpr text::WordTable<text::count_words(subordinate_lines)> subordinates{subordinate_lines};
constexpr text::WordTable<text::count_words(determiner_lines)> determiners{determiner_lines};

/// Words before a time in which "than" compares with it: "more than at last year's".
constexpr std::size_t words_of_comparison = 4;
/// Sentences back in which the day of a clock time is told.
constexpr std::uint32_t sentences_back = 2;
/// Bytes from the head of a sentence to a relative clause that may be told with it.
constexpr std::uint32_t longest_head = 100;
/// Words that are left of a clause whose first one goes.
constexpr std::size_t fewest_left = 3;

bool is_year(std::string_view words) { return words.size() == 4 && text::is_digits(words); }

bool is_day(const text::TimeValue& value) { return value.kind == text::TimeValue::Kind::date && value.days.has_value(); }

}  // namespace

bool dates_its_clause(const Account& account, Span clause, Span time) {
  const std::string_view before = account.text().substr(0, time.begin);
  const std::size_t last = before.find_last_not_of(" \n\t\r");
  if (last != std::string_view::npos && before[last] == ':') return false;
  const std::vector<text::Word> words = text::words(before.substr(clause.begin));
  if (words.empty()) return true;
  const std::string& nearest = words.back().folded;
  if (nearest == "since" || (is_year(account.text(time)) && determiners.contains(nearest))) return false;
  const std::size_t from = words.size() - std::min(words.size(), words_of_comparison);
  return std::ranges::none_of(words.begin() + static_cast<std::ptrdiff_t>(from), words.end(),
                              [](const text::Word& word) { return word.folded == "than"; });
}

bool has_told_day(const Annotations& annotations, const Time& time) {
  if (is_day(text::read_time_value(time.value))) return true;
  const text::TimeValue placed = text::read_time_value(time.timex3);
  if (!is_day(placed)) return false;
  const auto told = [&](const Time& other) {
    if (&other == &time || other.sentence > time.sentence || text::is_speech_act(other.act)) return false;
    const text::TimeValue value = text::read_time_value(other.value);
    return is_day(value) && value.days->first == placed.days->first;
  };
  const std::uint32_t from = time.sentence - std::min(time.sentence, sentences_back);
  const auto first = std::ranges::lower_bound(annotations.times, from, {}, [](const Time& other) { return other.sentence; });
  for (auto other = first; other != annotations.times.end() && other->sentence <= time.sentence; ++other)
    if (told(*other)) return true;
  return false;
}

std::string what_happened(const Account& account, const Annotations& annotations, Span clause, Span subject) {
  const std::vector<text::Word> words = text::words(account.text(clause), clause.begin);
  if (words.empty()) return {};
  const std::string& first = words.front().folded;
  const auto told = [&account](Span span) { return reconcile::without_loose_marks(reconcile::plain_words(account.text(span))); };
  if (!subject.empty() && (relatives.contains(first) || first == "that")) {
    const std::string_view between = account.text(Span{subject.end, std::max(subject.end, clause.begin)});
    return told(subject) + (between.find(',') == std::string_view::npos ? " " : ", ") + told(clause);
  }
  if (relatives.contains(first)) {
    const Span sentence = sentence_at(annotations, clause.begin);
    if (!sentence.empty() && clause.begin - sentence.begin <= longest_head) return told({sentence.begin, clause.end});
    return told(clause);
  }
  if (subordinates.contains(first) && words.size() > fewest_left) return told({words[1].span.begin, clause.end});
  const std::string_view text = account.text(clause);
  const std::size_t comma = text.find(", ");
  if (comma != std::string_view::npos && first == "according" && words.size() > 1 && words[1].folded == "to")
    return told({clause.begin + static_cast<std::uint32_t>(comma) + 2, clause.end});
  return (subject.empty() ? "" : told(subject) + " ") + told(clause);
}

}  // namespace hexapla::overview
