#include "align/quantities_former.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/happenings.h"
#include "text/morphology.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

constexpr std::size_t digits_of_year = 4;

/// "Last summer", "last year": told by the words, since the account need not be dated.
bool is_last_season(std::string_view folded) {
  constexpr auto seasons =
      std::to_array<std::string_view>({"last summer", "last winter", "last spring", "last fall", "last autumn", "last year"});
  return std::ranges::any_of(seasons, [&](std::string_view season) { return folded.starts_with(season); });
}

/// "A year ago", "two years earlier", "just over a year after nine people were shot".
bool is_years_ago(const Time& time, std::string_view folded) {
  constexpr auto before = std::to_array<std::string_view>({" ago", " earlier", " before", " after"});
  const bool years = time.value.starts_with('P') && !time.value.starts_with("PT") && time.value.ends_with('Y');
  return years && std::ranges::any_of(before, [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

/// A noun for what people may be killed in.
bool is_event(const std::string& noun) {
  constexpr auto events =
      std::to_array<std::string_view>({"attack", "bomb", "burn", "collapse", "collide", "die", "explode", "fall", "fight",
                                       "flood", "injure", "quake", "shoot", "stab", "storm", "strike"});
  return noun == "incident" || in(events, text::happening_of(noun));
}

constexpr auto determining = std::to_array<std::string_view>({"a", "an", "both", "one", "several", "the", "these", "those"});

/// "In a shooting", "in the two shootings", by the noun at word `i`.
bool is_told_to_be_where(const std::vector<text::Word>& words, std::size_t i) {
  constexpr std::size_t longest = 3;  // words between
  for (std::size_t before = i; before > 0 && i - before <= longest;) {
    const std::string& word = words[--before].folded;
    if (word == "in") return true;
    if (text::is_function_word(word) && !in(determining, word)) return false;
  }
  return false;
}

/// Whether word `i` is the verb of a clause; "a shooting" and "a car bombing" are none.
bool is_verb_of_clause(const std::vector<text::Word>& words, std::size_t i) {
  constexpr auto being = std::to_array<std::string_view>({"are", "is", "was", "were"});
  const std::string& form = words[i].folded;
  if (in(being, form)) return true;
  const bool noun = (i > 0 && in(determining, words[i - 1].folded)) || (form.ends_with("ing") && is_event(form));
  return !noun && text::is_verb_form(form) && !text::is_function_word(form);
}

/// Whether word `i`, the first that tells of events that lie apart, belongs to what is told of the figure: not "… were killed in
/// a shooting, and two (were) hurt in separate fires", "…; police towed separate wrecks"; it does in "… were killed in a shooting
/// and a stabbing weeks apart".
bool is_told_of(const Quantity& quantity, std::string_view source, const std::vector<text::Word>& words, std::size_t i) {
  constexpr auto joining = std::to_array<std::string_view>({"and", "but", "whereas", "while"});
  constexpr auto parting = std::to_array<std::string_view>({"after", "and", "as", "before", "but", "since", "when", "while"});
  const Span at = words[i].span, figure = quantity.span;
  const Span between = figure.end <= at.begin ? Span{figure.end, at.begin} : Span{at.end, std::max(at.end, figure.begin)};
  if (source.substr(between.begin, between.size()).find_first_of(";:") != std::string_view::npos) return false;
  bool told = false, others = false, in_event = false, elsewhere = false;
  for (std::size_t w = 0; w < words.size(); ++w) {
    const std::string& word = words[w].folded;
    if (!between.contains(words[w].span)) continue;
    if (at.begin < figure.begin) {
      if (in(parting, word)) return false;
      continue;
    }
    const bool verb = is_verb_of_clause(words, w);
    const bool has_subject = told && w + 1 < words.size() && !is_verb_of_clause(words, w + 1);
    others = others || (has_subject && in(joining, word));
    elsewhere = elsewhere || (has_subject && in_event && in(parting, word));
    // "… were killed and three hurt in separate fires" tells of both.
    const bool state = text::fate_of_form(word) != text::Fate::none && text::verb_stem(word) != "die";
    if (((verb || state) && elsewhere) || (verb && others && !state)) return false;
    told = told || verb;
    in_event = in_event || (is_event(word) && is_told_to_be_where(words, w));
  }
  return true;
}

/// "In separate shootings", "of four separate shootings", where "separate" is word `i`.
bool is_where_or_of_what(const std::vector<text::Word>& words, std::size_t i) {
  constexpr std::size_t longest = 3;  // words between
  constexpr auto leading = std::to_array<std::string_view>({"by", "during", "from", "in", "into", "of"});
  for (std::size_t before = i; before > 0 && i - before <= longest;)
    if (text::is_function_word(words[--before].folded)) return in(leading, words[before].folded);
  return false;
}

/// "A 2011 Varr Coupe": the year of a car, which dates nothing.
bool is_model_year(const Time& time, std::string_view source) {
  constexpr auto dating =
      std::to_array<std::string_view>({"in", "of", "since", "during", "until", "by", "from", "before", "after"});
  constexpr std::uint32_t reach = 16;  // bytes before
  const std::string_view behind = source.substr(time.span.end);
  if (time.span.size() != digits_of_year || behind.size() < 2 || behind[0] != ' ' || behind[1] < 'A' || behind[1] > 'Z')
    return false;
  const std::uint32_t from = time.span.begin - std::min(time.span.begin, reach);
  const std::vector<text::Word> before = text::words(source.substr(from, time.span.begin - from));
  return !before.empty() && !in(dating, before.back().folded) && !text::names_month(before.back().folded);
}

/// The year of the account's publication; 0 if it is not known.
int year_of_writing(const Account& account) {
  const auto& published = account.metadata().published;
  return published ? text::year_of_date(*published) : 0;
}

/// Whether its own words tell that a time lies before the account's year or season.
bool is_before_in_words(const Time& time, std::string_view folded) {
  return is_last_season(folded) || is_years_ago(time, folded);
}

auto times_of(const Annotations& annotations, std::uint32_t sentence) {
  return std::ranges::equal_range(annotations.times, sentence, {}, &Time::sentence);
}

}  // namespace

bool is_dated_before(const Account& account, const Annotations& annotations, std::uint32_t sentence) {
  const int own = year_of_writing(account);
  return std::ranges::any_of(times_of(annotations, sentence), [&](const Time& time) {
    const std::string folded = text::fold(account.text(time.span));
    if (is_before_in_words(time, folded)) return true;
    const int year = text::years_of_date(time.value).last;
    return year != 0 && year < own && folded.contains(std::to_string(year)) && !is_model_year(time, account.text());
  });
}

YearTold year_told(const Quantity& quantity, const Account& account, const Annotations& annotations) {
  const int own = year_of_writing(account);
  YearTold told;
  for (const Time& time : times_of(annotations, quantity.sentence)) {
    if (is_before_in_words(time, text::fold(account.text(time.span)))) told.before = true;
    // "The bus, a 2012 model, carried 14 people": another verb's year.
    const bool dates_it = time.act.empty() || quantity.act.empty() || time.act == quantity.act;
    const text::YearRange years = time.kind == TimeKind::date && dates_it ? text::years_of_date(time.value) : text::YearRange{};
    if (years.last == 0) continue;
    told.year = years.first == years.last ? years.last : 0;
    if (years.last < own) told.before = true;
  }
  return told;
}

std::optional<text::DayRange> days_named(const Annotations& annotations, std::uint32_t sentence) {
  std::optional<text::DayRange> days;
  for (const Time& time : times_of(annotations, sentence)) {
    const text::TimeValue value = text::read_time_value(time.value);
    if (value.kind != text::TimeValue::Kind::date || value.days->days() != 1) continue;
    if (!days) days = value.days;
    days->first = std::min(days->first, value.days->first);
    days->last = std::max(days->last, value.days->last);
  }
  return days;
}

Spread spread_told(const Quantity& quantity, std::string_view source, Span sentence, std::span<const text::TimeValue> days) {
  constexpr auto units = std::to_array<std::string_view>({"days", "weeks", "months", "years"});
  if (sentence.empty()) return Spread::none;
  const auto is_other_day = [&](const text::TimeValue& day) {
    return text::relate(days.front(), {}, day, {}) == text::TimeRelation::different;
  };
  Spread spread = std::ranges::any_of(days, is_other_day) ? Spread::several : Spread::none;
  const std::vector<text::Word> words = text::words(source.substr(sentence.begin, sentence.size()), sentence.begin);
  for (std::size_t i = 1; i < words.size(); ++i) {
    const bool behind = words[i - 1].span.begin >= quantity.span.end;
    if (behind && words[i].folded == "apart" && in(units, words[i - 1].folded) && is_told_of(quantity, source, words, i - 1))
      return Spread::apart;
    const bool plural = text::is_plural(words[i].folded);
    if (!is_event(plural ? text::singular(words[i].folded) : words[i].folded) || quantity.span.overlaps(words[i].span)) continue;
    const bool separate = plural && words[i - 1].folded == "separate" && !quantity.span.overlaps(words[i - 1].span);
    if (separate && (!behind || is_where_or_of_what(words, i - 1)) && is_told_of(quantity, source, words, i - 1))
      return Spread::apart;
    if (is_told_to_be_where(words, i)) spread = std::max(spread, plural ? Spread::several : Spread::one);
  }
  return spread;
}

}  // namespace hexapla::align::quantities
