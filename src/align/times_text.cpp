#include "align/times_text.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <span>

#include "core/in_list.h"
#include "text/addresses.h"
#include "text/calendar.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/publication.h"
#include "text/time_values.h"
#include "text/time_zones.h"
#include "text/words.h"

namespace hexapla::align::times {
namespace {

constexpr auto bare_presents = std::to_array<std::string_view>({"now", "current", "currently", "Current", "Currently"});
constexpr std::uint32_t coming_reach = 60;  // bytes before a time in which a word of the future is looked for

/// "Located at 1910 South Pine Avenue": a number before the name of a street is no year.
bool numbers_a_house(const Time& time, std::string_view text) {
  constexpr std::uint32_t longest_street = 40;
  constexpr std::size_t most_words = 4;
  const bool figures = text::is_digits(time.value);
  if (!figures || time.span.size() != time.value.size() || time.span.end >= text.size()) return false;
  std::size_t looked = 0;
  for (const text::Word& word : text::words(text.substr(time.span.end, longest_street), time.span.end)) {
    const std::string_view written = text.substr(word.span.begin, word.span.size());
    if (looked++ == most_words || !text::is_capitalised(written)) return false;
    if (looked > 1 && text::is_street(word.folded)) return true;
  }
  return false;
}

/// "A silver 2012 Honda Civic": when a car was made says nothing of what happened. "In 2012 Ford opened a plant" does.
bool is_model_year(const Annotations& annotations, const Time& time, std::string_view text) {
  constexpr auto makers = std::to_array<std::string_view>(
      {"acura",  "audi",       "bmw",     "buick",    "cadillac", "chevrolet", "chevy",      "chrysler", "citroen",
       "dodge",  "fiat",       "ford",    "gmc",      "honda",    "hyundai",   "infiniti",   "isuzu",    "jaguar",
       "jeep",   "kia",        "lexus",   "lincoln",  "mazda",    "mercedes",  "mercury",    "mini",     "mitsubishi",
       "nissan", "oldsmobile", "peugeot", "plymouth", "pontiac",  "porsche",   "renault",    "saab",     "saturn",
       "scion",  "subaru",     "suzuki",  "tesla",    "toyota",   "vauxhall",  "volkswagen", "volvo"});
  constexpr auto prepositions =
      std::to_array<std::string_view>({"about", "after", "around", "at", "before", "between", "by", "during", "for", "from", "in",
                                       "into", "of", "since", "through", "throughout", "till", "to", "until"});
  static constexpr auto between = std::to_array<std::string_view>({"and", "early", "fiscal", "late", "mid", "or"});
  constexpr std::uint32_t longest_before = 24;  // bytes
  constexpr std::size_t of_a_year = 4;
  constexpr auto colours = std::to_array<std::string_view>(
      {"beige", "black", "blue", "brown", "gold", "gray", "green", "grey", "maroon", "red", "silver", "tan", "white", "yellow"});
  constexpr std::uint32_t longest_maker = 20;  // and a colour before: "2012 Grey Honda"
  if (time.value.size() != of_a_year || time.span.size() != of_a_year || time.span.end >= text.size()) return false;
  const std::vector<text::Word> behind = text::words(text.substr(time.span.end, longest_maker), time.span.end);
  if (behind.empty() || behind.front().span.begin != time.span.end + 1) return false;
  const text::Word& maker = behind[behind.size() > 1 && in(colours, behind.front().folded) ? 1 : 0];
  if (!in(makers, maker.folded) || !text::is_capitalised(text.substr(maker.span.begin, maker.span.size()))) return false;
  const std::uint32_t sentence =
      time.sentence < annotations.sentences.size() ? annotations.sentences[time.sentence].span.begin : 0;
  const std::uint32_t from = std::max(sentence, time.span.begin - std::min(time.span.begin, longest_before));
  if (from >= time.span.begin) return false;
  const std::vector<text::Word> before = text::words(text.substr(from, time.span.begin - from));
  // "In early 2012", "in fiscal 2012", "in 2010 and 2012": what stands between the preposition and the year decides nothing.
  const auto passed = [](const text::Word& word) { return in(between, word.folded) || text::is_digits(word.folded); };
  std::size_t at = before.size();
  while (at > 0 && passed(before[at - 1])) --at;
  return at > 0 && !in(prepositions, before[at - 1].folded);
}

constexpr std::string_view update = "UPDATE";
constexpr auto of_hours = std::to_array<std::string_view>({"a", "am", "a.m", "at", "m", "p", "pm", "p.m"});

/// "UPDATE (6 p.m.): The road is open": when a part of an account was written that is added to from hour to hour. But for figures
/// and what belongs to an hour nothing stands between: "UPDATE: MAN SHOT MONDAY" is a headline.
bool stamps_an_update(const Annotations& annotations, const Time& time, std::string_view text) {
  constexpr std::uint32_t nearest = 4;  // bytes between both: " (", ", "
  constexpr std::size_t longest = 24;   // bytes behind the word: "UPDATE (5:04 p.m. 5/14/16)", where both are stamps
  if (time.sentence >= annotations.sentences.size()) return false;
  const Span sentence = annotations.sentences[time.sentence].span;
  std::string_view before = text.substr(sentence.begin, time.span.begin - sentence.begin);
  const std::string_view behind =
      text.substr(time.span.end, std::min<std::size_t>(nearest + update.size(), sentence.end - time.span.end));
  if (before.empty()) return behind.find(update) <= nearest;
  if (!before.starts_with(update) || before.size() > update.size() + longest) return false;
  before.remove_prefix(update.size());
  return std::ranges::all_of(text::words(before), [&](const text::Word& word) {
    return in(of_hours, word.folded) || text::is_zone_by_letters(word.folded) || text::is_digits(word.folded);
  });
}

/// "(Published Monday, May 2, 2016)", "(Updated: May 2 at 9 a.m.)": when a film or another account that it shows was published.
/// Its own day of publication, without brackets, is the day of its datelines, to which words such as "Monday" belong.
bool stamps_a_publication(const Annotations& annotations, const Time& time, std::string_view text) {
  constexpr std::uint32_t longest = 60;  // bytes before
  if (time.act != text::stamp_act || time.sentence >= annotations.sentences.size()) return false;
  const std::uint32_t from =
      std::max(annotations.sentences[time.sentence].span.begin, time.span.begin - std::min(time.span.begin, longest));
  const std::vector<text::Word> before = text::words(text.substr(from, time.span.begin - from), from);
  for (const text::Word& word : before | std::views::reverse) {
    const bool passed = in(of_hours, word.folded) || word.folded == "on" || text::is_digits(word.folded) ||
                        text::is_zone_by_letters(word.folded) || text::names_month(word.folded) ||
                        text::names_weekday(word.folded);
    if (passed) continue;
    return text::is_publication_stamp(word.folded) && text::is_capitalised(text.substr(word.span.begin, word.span.size())) &&
           word.span.begin > 0 && text[word.span.begin - 1] == '(';
  }
  return false;
}

/// "6:05 p.m.: The road is open", at the head of a paragraph.
bool heads_a_paragraph(const Annotations& annotations, const Time& time, std::string_view text) {
  if (time.kind != TimeKind::clock || time.sentence >= annotations.sentences.size()) return false;
  const std::uint32_t begin = time.span.begin;
  const bool at_head = begin == annotations.sentences[time.sentence].span.begin && (begin == 0 || text[begin - 1] == '\n');
  return at_head && text.substr(time.span.end).starts_with(": ");
}

/// "— Ann Roe (@roe) July 30, 2016": when somebody wrote what the article shows.
bool stamps_a_post(const Time& time, std::string_view text) {
  constexpr std::size_t longest_handle = 30;  // bytes of "(@name) "
  const std::size_t from = time.span.begin - std::min<std::size_t>(time.span.begin, longest_handle);
  std::string_view before = text.substr(from, time.span.begin - from);
  while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
  const std::size_t handle = before.rfind("(@");
  return before.ends_with(')') && handle != std::string_view::npos && before.find(' ', handle) == std::string_view::npos;
}

bool is_in_address(const Annotations& annotations, Span span) {
  const auto token =
      std::ranges::upper_bound(annotations.tokens, span.begin, {}, [](const Token& known) { return known.span.begin; });
  return token != annotations.tokens.begin() && (token - 1)->kind == TokenKind::url && span.begin < (token - 1)->span.end;
}

}  // namespace

bool is_live(const Annotations& annotations, std::string_view text) {
  int before = -1;
  bool heads = false;
  std::size_t falls = 0, rises = 0;
  for (const Time& time : annotations.times) {
    if (!heads_a_paragraph(annotations, time, text)) continue;
    heads = true;
    const int minute = text::read_time_value(time.value).clock_low;
    if (before >= 0 && minute >= 0 && minute != before) ++(minute < before ? falls : rises);
    if (minute >= 0) before = minute;
  }
  return heads && (falls > rises || text.contains(update));
}

bool stamps_a_part(const Annotations& annotations, std::uint32_t index, std::string_view text, bool live) {
  const Time& time = annotations.times[index];
  return stamps_an_update(annotations, time, text) || stamps_a_publication(annotations, time, text) ||
         (live && heads_a_paragraph(annotations, time, text)) || stamps_a_post(time, text);
}

bool answers_a_question(const Annotations& annotations, std::uint32_t index, std::string_view text) {
  const Time& time = annotations.times[index];
  if (is_in_address(annotations, time.span) || numbers_a_house(time, text) || is_model_year(annotations, time, text))
    return false;
  if (time.value == "FUTURE_REF") {  // "in the future" says nothing, "in the very near future" a little
    const std::string_view words = text.substr(time.span.begin, time.span.size());
    return words.contains("near ") || words.contains("immediate ") || words.contains("foreseeable ");
  }
  if (time.value == "PRESENT_REF" && in(bare_presents, text.substr(time.span.begin, time.span.size())))
    return false;  // but "for now" does
  if (time.kind != TimeKind::set) return true;
  return !(time.value == "P1D" || time.value == "P1W" || time.value == "P1M" || time.value == "P1Y" || time.value == "PT1H" ||
           time.value == "P2W" || time.value == "P3M");
}

bool is_coming(std::string_view source, Span sentence, const Time& time) {
  constexpr auto ahead = std::to_array<std::string_view>({"will", "would", "shall", "scheduled", "expected", "due", "set",
                                                          "slated", "planned", "plans", "upcoming", "next", "until"});
  const std::uint32_t from =
      std::max(sentence.begin, time.span.begin > coming_reach ? time.span.begin - coming_reach : std::uint32_t{0});
  if (from >= time.span.begin) return false;
  bool coming = false;
  for (const text::Word& word : text::words(source.substr(from, time.span.begin - from)))
    coming = coming || in(ahead, word.folded);
  return coming;
}

std::uint32_t own_end(std::string_view source, const Annotations& annotations, std::uint32_t index) {
  const Time& time = annotations.times[index];
  std::uint32_t end = annotations.sentences[time.sentence].span.end;
  for (std::uint32_t next = index + 1; next < annotations.times.size() && annotations.times[next].sentence == time.sentence;
       ++next) {
    const Time& length = annotations.times[next];
    if (length.span.begin < time.span.end || text::read_time_value(length.value).kind != text::TimeValue::Kind::duration)
      continue;
    constexpr std::uint32_t behind = 8;  // bytes: " before "
    const std::string_view words =
        source.substr(length.span.begin, std::min(end, length.span.end + behind) - std::min(end, length.span.begin));
    if (words.find(" before ") != std::string_view::npos || words.find(" after ") != std::string_view::npos)
      return length.span.begin;
  }
  return end;
}

bool shoots(std::string_view sentence, std::string_view act) {
  constexpr auto shots = std::to_array<std::string_view>({"shot", "shots", "gun", "guns", "gunman", "gunmen", "gunfire", "rifle",
                                                          "pistol", "weapon", "bullet", "bullets", "rounds", "shooter"});
  constexpr auto aims = std::to_array<std::string_view>({"at", "through", "into", "upon", "toward", "towards", "back"});
  if (act == "open") {
    bool opened = false;
    return std::ranges::any_of(text::words(sentence), [&](const text::Word& word) {
      const bool fire = opened && word.folded == "fire";
      opened = word.folded == "opened" || word.folded == "opening" || word.folded == "opens" || word.folded == "open";
      return fire;
    });
  }
  if (act != "fire") return false;
  bool fired = false;
  for (const text::Word& word : text::words(sentence)) {
    if (in(shots, word.folded) || (fired && in(aims, word.folded))) return true;
    fired = word.folded == "fired" || word.folded == "firing" || word.folded == "fire" || word.folded == "fires";
  }
  return false;
}

namespace {

/// Whether officers vouch for the statement: "Police said they responded".
bool are_police_saying(std::string_view source, const Annotations& annotations, const Statement& statement) {
  if (statement.voucher >= annotations.vouchers.size()) return false;
  const Span said_by = annotations.vouchers[statement.voucher].source;
  const std::vector<text::Word> words = text::words(source.substr(said_by.begin, said_by.size()));
  return !words.empty() && text::noun_concept(text::singular(words.back().folded)).group == "person/police";
}

}  // namespace

bool is_call_out(std::string_view source, const Annotations& annotations, const Statement& statement) {
  constexpr auto sends = std::to_array<std::string_view>({"alert", "call", "dispatch", "summon"});
  constexpr auto comes = std::to_array<std::string_view>({"respond", "rush"});
  constexpr auto called =
      std::to_array<std::string_view>({"112", "911", "999", "ambulance", "authority", "crew", "dispatcher", "emt"});
  constexpr auto bodies =
      std::to_array<std::string_view>({"brigade", "department", "office", "service", "squad", "team", "unit"});
  constexpr auto of_bodies =
      std::to_array<std::string_view>({"ambulance", "emergency", "fire", "police", "rescue", "sheriff", "swat"});
  const auto is_called = [&](const Argument& argument) {
    const std::string_view group = text::noun_concept(argument.head).group;
    if (group == "person/police" || group == "person/rescuer" || in(called, argument.head)) return true;
    if (argument.head == "they") return are_police_saying(source, annotations, statement);
    return in(bodies, argument.head) && std::ranges::any_of(text::words(source.substr(argument.span.begin, argument.span.size())),
                                                            [&](const text::Word& word) { return in(of_bodies, word.folded); });
  };
  const bool sent = in(sends, statement.act);
  if (!sent && !in(comes, statement.act)) return false;
  return std::ranges::any_of(statement.arguments, [&](const Argument& argument) {
    const bool may = argument.role == ArgumentRole::object || (!sent && argument.role == ArgumentRole::subject);
    return may && is_called(argument);
  });
}

bool is_of_a_briefing(const Time& time) {
  constexpr auto acts =
      std::to_array<std::string_view>({"attend", "briefing", "conference", "confirm", "give", "hold", "reveal"});
  constexpr std::size_t nearest = 6;  // words of the clause
  const auto near = std::span(time.context).first(std::min(nearest, time.context.size()));
  const auto has = [&](std::string_view word) { return std::ranges::find(near, word) != near.end(); };
  const bool told = has("briefing") || (has("conference") && (has("news") || has("press")));
  return told && (text::is_speech_act(time.act) || in(acts, time.act));
}

bool is_date_line(std::string_view source, const Annotations& annotations, std::uint32_t index) {
  constexpr std::uint32_t longest = 80;  // bytes
  if (index >= annotations.sentences.size() || annotations.sentences[index].span.size() > longest) return false;
  const Span sentence = annotations.sentences[index].span;
  auto time = std::ranges::lower_bound(annotations.times, index, {}, &Time::sentence);
  for (const text::Word& word : text::words(source.substr(sentence.begin, sentence.size()), sentence.begin)) {
    while (time != annotations.times.end() && time->span.end <= word.span.begin) ++time;
    const bool timed = time != annotations.times.end() && time->span.begin <= word.span.begin;
    const bool figures = text::is_digits(word.folded);
    if (!timed && !figures && !text::stands_by_a_stamp(word.folded) && word.folded != "by" &&
        !text::is_zone_by_letters(word.folded))
      return false;
  }
  return true;
}

bool is_converted(std::string_view source, const Annotations& annotations, std::uint32_t index) {
  if (index == 0 || annotations.times[index].kind != TimeKind::clock || annotations.times[index - 1].kind != TimeKind::clock)
    return false;
  const std::uint32_t begin = annotations.times[index - 1].span.end, end = annotations.times[index].span.begin;
  constexpr std::uint32_t widest = 2;  // bytes: " ("
  return end > begin && end - begin <= widest && source[end - 1] == '(';
}

}  // namespace hexapla::align::times
