#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

#include "annotate/names/pieces.h"
#include "annotate/times/grammar_parts.h"
#include "annotate/times/terms.h"
#include "text/calendar.h"

namespace hexapla::annotate::times {

/// A piece with what it says of time.
struct Token {
  Piece piece;
  std::string_view lower;  ///< its text with ASCII letters in lower case
  Term term;
  int number = -1;  ///< of a piece of digits without comma or point, below 10 million; else -1
};

/// What relative expressions are resolved against.
struct Anchor {
  std::optional<text::Date> written;  ///< day of publication, or the day that the account gives for itself
  /// Days of weekdays that an undated account gives in full ("Monday, July 11, 2016"), by weekday 1 … 7.
  std::array<std::optional<text::Date>, 8> weekday_days = {};
  enum class Order : std::uint8_t { unknown, month_first, day_first } order = Order::unknown;  ///< of 07/08/2016
};

/// A time expression found at some token: the token after its last, and its meaning.
struct Draft {
  std::size_t begin = 0, end = 0;  ///< tokens [begin, end); nothing was found if end is 0
  TimeKind kind = TimeKind::date;
  std::string value = {};
  std::string modifier = {};
  bool anchored = false;
  bool relative = false;
  explicit operator bool() const { return end != 0; }
};

/// The expressions of one sentence. Each member function tries to read one form that begins at token `i`, and gives a Draft that
/// is empty if there is none; it looks at a bounded number of tokens, so that a sentence is read in linear time.
class Grammar {
 public:
  Grammar(const std::vector<Token>& tokens, std::string_view text, const Anchor& anchor, const Syntax& syntax)
      : tokens_(tokens), text_(text), anchor_(anchor), syntax_(syntax) {}

  /// The longest expression that begins at token `i`.
  Draft read(std::size_t i) const;

 private:
  /// A year and the token after it; a year of 0 if there is none.
  struct YearAt {
    int year = 0;
    std::size_t end = 0;
  };

  // grammar.cpp: words that go before a core
  using Form = Draft (Grammar::*)(std::size_t) const;
  /// What the first of these forms reads that reads anything.
  Draft first_of(std::size_t i, std::initializer_list<Form> forms) const;
  Draft core(std::size_t i) const;
  bool may_modify(std::size_t i, std::size_t at, const Draft& draft) const;
  Modifier modifier_at(std::size_t at) const;
  Draft modified(std::size_t i) const;
  Draft range(std::size_t i) const;
  bool is_listed_on(std::size_t at) const;
  bool year_begins_clause(std::size_t at) const;
  void add_next_year(Draft& draft) const;
  void put_in_order(Draft& first, Draft& last, std::size_t at) const;
  // dates.cpp: days and months
  Draft month_date(std::size_t i) const;
  Draft day_month(std::size_t i) const;
  Draft nearest_weekday(std::size_t i, std::size_t end, unsigned day) const;
  Draft weekday(std::size_t i) const;
  Draft weekday_of_month(std::size_t i) const;
  // numeric.cpp
  bool splits(std::size_t i) const;
  bool is_spaced_date(std::size_t i) const;
  int month_in_date(std::size_t i) const;
  Draft year_first_date(std::size_t i) const;
  Draft year_last_date(std::size_t i) const;
  Draft day_in_figures(std::size_t i) const;
  Draft numeric_date(std::size_t i) const;
  // weeks.cpp
  Draft last_weekend(std::size_t i, std::size_t end) const;
  /// The weekday `weekday` (1 … 7) of the week that `which` tells from that of writing, as the words [begin, end).
  Draft day_in_week(std::size_t begin, std::size_t end, std::int16_t which, unsigned weekday) const;
  /// "Friday next week", "Tuesday of last week": the weekday is at `i`, `end` is the token after it.
  Draft weekday_of_week(std::size_t i, std::size_t end, unsigned weekday) const;
  /// "next week on Friday", "this week Friday": `i` says which, `week` is the week's token.
  Draft week_with_weekday(std::size_t i, std::size_t week) const;
  /// "Thursday the 21st": the nearest such day, on the side of the writing day that the tense says.
  Draft weekday_with_day(std::size_t i, std::size_t end, unsigned weekday) const;
  /// "the last week of 2016", "third week of January", "the first day of the month": `i` is the ordinal or "last".
  Draft part_of_longer(std::size_t i) const;
  /// "the week after next", "the year before last".
  Draft unit_after_next(std::size_t i) const;
  Draft numbered_week(std::size_t i) const;
  Draft day_of_unit(std::size_t i) const;
  Draft rest_of_unit(std::size_t i) const;
  // years.cpp
  Draft year_number(std::size_t i) const;
  bool may_count_people(std::size_t i) const;
  bool follows_verb(std::size_t i) const;
  bool is_short_decade(std::size_t i) const;
  Draft decade_or_century(std::size_t i) const;
  Draft season(std::size_t i) const;
  struct YearPart {
    char code = 'Q';
    int which = 0;
    std::size_t end = 0;  ///< 0: there is none
  };
  YearPart year_part(std::size_t i) const;
  Draft quarter(std::size_t i) const;
  Draft year_and_part(std::size_t i) const;
  // clocks.cpp
  Draft named_clock(std::size_t i) const;
  Draft four_figure_clock(std::size_t i) const;
  Clock hour_and_minutes(std::size_t i) const;
  Draft clock_without_half(std::size_t i, Clock clock) const;
  Draft clock(std::size_t i) const;
  Draft past_hour(std::size_t i) const;
  std::size_t after_zone(std::size_t at) const;
  bool is_converted(std::size_t i) const;
  bool stamps(std::size_t i) const;
  Draft clock_range(std::size_t i) const;
  Draft spelt_clock(std::size_t i) const;
  Draft bare_hour_after(const Draft& first, std::size_t i) const;
  Draft hour_on_day(const Draft& day) const;
  // durations.cpp
  Count half_count(std::size_t i) const;
  Count count_in_digits(std::size_t i) const;
  Count count_in_words(std::size_t i) const;
  Count vague_count(std::size_t i) const;
  Draft duration(std::size_t i) const;
  bool is_length_with_article(std::size_t i, std::size_t at, std::size_t end, std::int16_t unit) const;
  Draft duration_from(std::size_t i, double count, double most, std::size_t at, bool article) const;
  Draft bare_units(std::size_t i) const;
  Draft whole_unit(std::size_t i) const;
  // compound.cpp
  /// One of the units that a length is told in; `end` is the token after it, 0 if there is none.
  struct Part {
    int count = 0;
    std::int16_t unit = 0;
    std::size_t end = 0;
  };
  /// A part with a shorter unit than `unit` that goes on at `i` ("and six months").
  Part shorter_part(std::size_t i, std::int16_t unit) const;
  /// Takes the shorter parts behind a length into it; all parts, its own first.
  std::vector<Part> add_shorter(Draft& length, int count, std::int16_t unit) const;
  Draft of_several_units(Draft& length, double count, std::int16_t unit) const;
  Draft compound_ago(const Draft& length, const std::vector<Part>& parts) const;
  Draft ahead(const Draft& length, double count, std::int16_t unit) const;
  // shifted.cpp
  Draft day_but_one(std::size_t i) const;
  Draft beside_day(const Draft& length, double count, std::int16_t unit) const;
  Draft shifted_by(const Draft& length, double count, std::int16_t unit) const;
  std::size_t event_end(std::size_t at) const;
  Draft beside_clock(std::size_t i, std::size_t at) const;
  // sets.cpp
  Draft sets(std::size_t i) const;
  // relative.cpp
  Draft deictic(std::size_t i) const;
  double count_before_units(std::size_t& at) const;
  Draft which_unit(std::size_t i) const;
  Draft which_day_part(std::size_t i, std::size_t at) const;
  Draft which_calendar_unit(std::size_t i, std::size_t at) const;
  Draft inner(std::size_t i) const;
  Draft this_past_unit(std::size_t i) const;
  Draft beside_unit(std::size_t i) const;
  // phrases.cpp
  Draft side_of_unit(std::size_t i) const;
  Draft unit_with_side(std::size_t i) const;
  Draft the_phrase(std::size_t i) const;
  // seasons.cpp
  std::size_t season_at(std::size_t at) const;
  std::string season_name(std::size_t season) const;
  std::size_t term_at(std::size_t at) const;
  std::size_t seasons_at(std::size_t i, std::size_t at) const;
  Draft which_season(std::size_t i, std::size_t at) const;
  Draft nth_season(std::size_t i) const;
  Draft season_years(std::size_t i) const;
  void add_season(Draft& draft) const;
  Draft part_of_season(std::size_t i) const;
  Draft the_season(std::size_t i) const;
  // events.cpp
  std::size_t head_noun(std::size_t at, std::size_t most) const;
  Draft before_event(std::size_t i) const;
  Draft part_of_event(std::size_t i) const;
  Draft during_office(std::size_t i) const;
  Draft time_of_life(std::size_t i) const;
  Draft anniversary(std::size_t i) const;
  bool is_institution(std::size_t at) const;
  Draft part_of_length(std::size_t i) const;
  // vague.cpp
  bool describes(std::size_t i) const;
  bool says_when_last(std::size_t i) const;
  Draft part_of_some_day(std::size_t i) const;
  Draft small_hours(std::size_t i) const;
  Draft whole_course(std::size_t i) const;
  Draft future_or_early_hours(std::size_t i) const;
  Draft vague(std::size_t i) const;
  // named.cpp
  std::size_t after_words(std::size_t i, std::string_view name) const;
  /// The year behind a holiday's name ("2015", "of last year") whose token is `at`, and the token after it; 0 if none is told.
  YearAt year_of_named(std::size_t at) const;
  Draft named(std::size_t i) const;

  // Looking at tokens; all are safe past either end.
  bool has(std::size_t i) const { return i < tokens_.size(); }
  std::string_view lower(std::size_t i) const { return has(i) ? tokens_[i].lower : std::string_view(); }
  Word word(std::size_t i) const { return has(i) ? tokens_[i].term.word : Word::other; }
  std::int16_t value(std::size_t i) const { return has(i) ? tokens_[i].term.value : std::int16_t{0}; }
  int number(std::size_t i) const { return has(i) ? tokens_[i].number : -1; }
  bool is(std::size_t i, std::string_view text) const { return has(i) && tokens_[i].lower == text; }
  bool is_one_of(std::size_t i, std::initializer_list<std::string_view> list) const;
  bool capital(std::size_t i) const { return has(i) && tokens_[i].piece.capital; }
  bool spaced(std::size_t i) const { return has(i) && tokens_[i].piece.spaced; }
  bool glued(std::size_t i) const { return has(i) && !tokens_[i].piece.spaced; }
  bool is_digits(std::size_t i) const { return has(i) && tokens_[i].piece.kind == Piece::Kind::number; }
  bool is_mark(std::size_t i) const { return has(i) && tokens_[i].piece.kind == Piece::Kind::mark; }
  std::size_t digits(std::size_t i) const { return has(i) ? tokens_[i].piece.span.size() : 0; }
  std::string_view raw(std::size_t i) const { return text_.substr(tokens_[i].piece.span.begin, tokens_[i].piece.span.size()); }
  /// Passes over the point of an abbreviation ("Aug.").
  std::size_t after_point(std::size_t i) const { return is(i, ".") && glued(i) ? i + 1 : i; }
  /// A hyphen or dash without space before it, and with none after it.
  bool joined(std::size_t i) const { return is_one_of(i, {"-", "\u2013", "\u2010", "\u2011"}) && glued(i) && glued(i + 1); }

  /// A day of a month ("7", "7th"): the day and the token after it; 0 if there is none.
  struct Day {
    unsigned day = 0;
    std::size_t end = 0;
  };
  Day day_at(std::size_t i) const;
  Day day_behind(std::size_t i) const;
  int year_of_list(unsigned first, std::size_t at) const;
  bool is_eleventh_of_september_2001(std::size_t i, std::size_t end) const;
  Draft month_and_day(std::size_t i, unsigned month, const Day& day) const;
  bool is_surely_month(std::size_t i) const;
  // spelt.cpp
  /// A day of a month in words ("third", "twenty-first").
  Day spelt_day(std::size_t i) const;
  Day spelt_day_of_month(std::size_t i) const;
  YearAt spelt_tens(std::size_t i) const;
  /// "nineteen ninety-six", "two thousand and four", "eighteen hundred ten".
  YearAt spelt_year(std::size_t i) const;
  Draft spelt_year_number(std::size_t i) const;
  Draft spelt_decade(std::size_t i) const;
  /// A year of four digits that stands at `i` (1000 … 2100), or 0.
  int year_at(std::size_t i) const;
  /// A month at `i`, or 0; `end` is set after its abbreviation's point.
  unsigned month_at(std::size_t i, std::size_t& end) const;

  // tense.cpp
  /// 1 if the words around say that the time at [begin, end) is still to come, -1 if it is past, 0 if they do not say.
  int tense(std::size_t begin, std::size_t end) const;
  bool is_ahead(std::size_t begin) const;
  bool is_that_year(std::size_t at) const;
  bool opens_past(std::size_t end) const;
  bool is_past(std::size_t i) const;
  int tense_in_words(std::size_t begin, std::size_t end) const;
  /// Gives the month or the day of no given year the year that the tense and the anchor ask for; "XXXX-…" without an anchor.
  void place_in_year(Draft& draft, unsigned month, unsigned day) const;
  /// Adds "TMO" for "morning" and the like if a part of the day stands at draft.end.
  void add_day_part(Draft& draft) const;
  Draft date(std::size_t begin, std::size_t end, std::string value, bool anchored = false) const {
    return {.begin = begin, .end = end, .value = std::move(value), .anchored = anchored};
  }

  const std::vector<Token>& tokens_;
  std::string_view text_;
  const Anchor& anchor_;
  const Syntax& syntax_;
};

/// "TMO", "TNI" … for a part of the day.
std::string_view day_part_code(std::int16_t part);
/// "SU" for a season (0 spring … 3 winter).
std::string_view season_code(std::int16_t season);
/// The day `count` units after `from` (before it, if negative); nothing outside the years 1 … 9999.
std::optional<text::Date> moved_by(text::Date from, int count, std::int16_t unit);
/// The day as precise as a count of such units is: "2016-W27" for weeks, "2016-07" for months.
std::string at_unit(text::Date day, std::int16_t unit);
/// "P3D", "PT5H": a count of units; "PXY" for a negative count.
std::string period(double count, std::int16_t unit);

}  // namespace hexapla::annotate::times
