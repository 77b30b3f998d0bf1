#include "annotate/times/narrative.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "annotate/times/terms.h"
#include "core/in_list.h"
#include "text/calendar.h"
#include "text/concepts.h"

namespace hexapla::annotate::times {
namespace {

constexpr std::size_t reach = 4;       // times of its sentence on either side that may give a clock time its day
constexpr int longest_step = 100'000;  // units that "later" may count

// How "UNDEF-that-day" and its kin count from the time told last.
constexpr auto same = std::to_array<std::string_view>({"that", "same"});
constexpr auto next = std::to_array<std::string_view>({"next", "following", "ensuing", "after"});
constexpr auto previous = std::to_array<std::string_view>({"previous", "preceding", "before"});
constexpr auto bare_adverbs = std::to_array<std::string_view>(
    {"later", "earlier", "before", "beforehand", "after", "afterward", "afterwards", "previously"});

/// "TMO" for "morning" …; empty for other words.
std::string_view part_of_day(std::string_view word) {
  if (word == "morning" || word == "dawn") return "TMO";
  if (word == "afternoon") return "TAF";
  if (word == "evening") return "TEV";
  return word == "night" ? "TNI" : "";
}

/// The weekday (1 … 7) that "friday" names; 0 for other words.
unsigned weekday_named(std::string_view word) {
  const Term term = term_of(word);
  return term.word == Word::weekday ? static_cast<unsigned>(term.value) : 0;
}

/// The time of `unit` that lies `step` units from the days `from`; empty where these are longer than it, or the unit is none.
std::string step_from(const text::DayRange& from, std::string_view unit, int step) {
  const std::string_view part = part_of_day(unit);
  if (unit == "day" || !part.empty())
    return from.days() > 1 ? std::string() : text::iso_date(text::add_days(from.first, step)).append(part);
  if (unit == "week") return from.days() > 7 ? std::string() : text::iso_week(text::add_days(from.first, 7 * step));
  if (unit == "month") return from.days() > 31 ? std::string() : text::iso_month(text::add_months(from.first, step));
  if (unit != "year" || from.days() > 366) return {};
  const int year = static_cast<int>(from.first.year()) + step;
  return year < 1 || year > 9999 ? std::string() : text::iso_year(year);
}

class Narrative {
 public:
  Narrative(const Account& account, Annotations& annotations) : account_(account), annotations_(annotations) {
    if (account.metadata().published) written_ = text::parse_date(*account.metadata().published);
  }

  void run() {
    for (std::size_t i = 0; i < annotations_.times.size(); ++i) {
      Time& time = annotations_.times[i];
      time.timex3 = placed(i);
      if (time.timex3.empty()) time.timex3 = time.value;
      remember(time);
    }
  }

 private:
  /// The value of time `i` with what the narrative adds; empty where it adds nothing.
  std::string placed(std::size_t i) const {
    const Time& time = annotations_.times[i];
    const std::string_view value = time.value;
    if (value.starts_with('T') && value.size() >= 3 && value != "TDT") return on_day(i);
    if (const std::string part = part_of_current(value); !part.empty()) return part;
    if (value.starts_with("UNDEF-")) return from_told(time);
    if (value.starts_with("XXXX-") && is_of_told_year(time))
      return text::iso_year(static_cast<int>(reference()->first.year())).append(value.substr(4));
    if (value.starts_with('P') && time.kind == TimeKind::date) return after_length(time);
    return {};
  }

  /// The time that "the next day" and its kin count from: what was told last, else the day of writing.
  std::optional<text::DayRange> reference() const {
    if (told_) return told_;
    return written_ ? std::optional(text::DayRange{*written_, *written_}) : std::nullopt;
  }

  /// "UNDEF-end-year": of the one in which it was written.
  std::string part_of_current(std::string_view value) const {
    for (const std::string_view part : {"UNDEF-end-", "UNDEF-start-", "UNDEF-beginning-", "UNDEF-middle-"}) {
      if (written_ && value.starts_with(part)) return step_from({*written_, *written_}, value.substr(part.size()), 0);
    }
    return {};
  }

  /// A clock time or part of a day, on its day.
  std::string on_day(std::size_t i) const {
    const std::string_view value = annotations_.times[i].value;
    if (const Time* often = set_beside(i); often != nullptr && value.find('/') == std::string_view::npos) {
      if (often->value.starts_with("XXXX-WXX-") && often->value.size() == 10) return std::string(often->value).append(value);
      return std::string("XXXX-XX-XX").append(value);
    }
    const std::optional<text::Date> day = day_of(i);
    if (!day) return {};
    const std::size_t slash = value.find('/');
    std::string out = text::iso_date(*day).append(value.substr(0, slash));
    if (slash != std::string_view::npos) out.append("/").append(text::iso_date(*day)).append(value.substr(slash + 1));
    return out;
  }

  /// The set that says on which days a clock time comes round: "every day at 7 p.m.", "9 a.m. each Sunday".
  const Time* set_beside(std::size_t i) const {
    const auto& times = annotations_.times;
    const auto is_near = [&](std::size_t at) {
      const Time& set = times[at];
      if (set.kind != TimeKind::set || set.sentence != times[i].sentence) return false;
      const Span first = at < i ? set.span : times[i].span, last = at < i ? times[i].span : set.span;
      constexpr std::uint32_t most = 6;  // bytes between: " at ", ", at "
      return last.begin >= first.end && last.begin - first.end <= most;
    };
    for (const std::size_t at : {i - 1, i + 1}) {
      if (at < times.size() && is_near(at)) return &times[at];
    }
    return nullptr;
  }

  std::optional<text::Date> day_of(std::size_t i) const {
    const auto& times = annotations_.times;
    std::optional<text::Date> found;
    std::uint32_t nearest = 0;
    const auto look = [&](std::size_t at) {
      if (times[at].sentence != times[i].sentence || times[at].kind != TimeKind::date) return;
      const std::optional<text::Date> day = text::parse_date(times[at].value);
      const std::uint32_t gap = at < i ? times[i].span.begin - std::min(times[at].span.end, times[i].span.begin)
                                       : times[at].span.begin - std::min(times[i].span.end, times[at].span.begin);
      if (!day || (found && gap >= nearest)) return;
      found = day;
      nearest = gap;
    };
    for (std::size_t at = i - std::min(i, reach); at < std::min(times.size(), i + reach + 1); ++at) {
      if (at != i) look(at);
    }
    if (found) return found;
    if (told_ && told_->days() == 1) return told_->first;
    return written_;
  }

  /// "UNDEF-that-day", "UNDEF-next-morning".
  std::string from_told(const Time& time) const {
    const std::string_view words = std::string_view(time.value).substr(std::string_view("UNDEF-").size());
    const std::size_t hyphen = words.find('-');
    const std::optional<text::DayRange> from = reference();
    if (hyphen == std::string_view::npos || !from) return {};
    const std::string_view which = words.substr(0, hyphen), unit = words.substr(hyphen + 1);
    if (const unsigned weekday = weekday_named(unit.substr(0, unit.find('T'))); weekday != 0)
      return which == "following" ? text::iso_date(text::weekday_after(text::add_days(from->last, 1), weekday))
                                  : text::iso_date(text::weekday_before(text::add_days(from->first, -1), weekday));
    if (in(same, which)) {
      const bool in_month = unit == "day" && from->days() > 1 && from->days() <= 31;
      return in_month ? text::iso_month(from->first) + "-XX" : step_from(*from, unit, 0);  // "last October … that same day"
    }
    const bool told_from_event = (which == "before" || which == "after") && !ends_bare(time);
    if (told_from_event && told_ && unit == "day" && explains_last(time)) return text::iso_date(told_->first);
    if (told_from_event && !(told_ && unit == "day")) return {};  // "the day after his death" is told from the day told last
    if (in(next, which)) return step_from(*from, unit, 1);
    return in(previous, which) ? step_from(*from, unit, -1) : std::string();
  }

  /// "July 22 that year", "June of the same year".
  bool is_of_told_year(const Time& time) const {
    constexpr auto that_year = std::to_array<std::string_view>({"that year", "that same year", "the same year"});
    constexpr std::string_view of = " of";
    if (!reference()) return false;
    std::string_view behind = account_.text().substr(time.span.end);
    if (behind.starts_with(of)) behind.remove_prefix(of.size());
    return behind.starts_with(' ') &&
           std::ranges::any_of(that_year, [&](std::string_view words) { return behind.substr(1).starts_with(words); });
  }

  /// "P2D" of "two days later".
  std::string after_length(const Time& time) const {
    const bool back = time.modifier == "before";
    const std::optional<text::DayRange> from = reference();
    if (!from || (!back && time.modifier != "after") || !ends_bare(time)) return {};
    const std::string_view value = time.value;
    int count = 0;
    const auto [end, error] = std::from_chars(value.data() + 1, value.data() + value.size(), count);
    if (error != std::errc() || end + 1 != value.data() + value.size() || count > longest_step) return {};
    const std::string_view unit = *end == 'D' ? "day" : *end == 'W' ? "week" : *end == 'M' ? "month" : *end == 'Y' ? "year" : "";
    return step_from(*from, unit, back ? -count : count);
  }

  /// Whether no event is told from which it counts: "the day before", not "the day before the vote".
  bool ends_bare(const Time& time) const {
    const std::string_view words = account_.text(time.span);
    return in(bare_adverbs, words.substr(words.rfind(' ') + 1));
  }

  /// "Nov. 3, the day before the warrant": the words say once more which day the one just told is.
  bool explains_last(const Time& time) const {
    return told_->days() == 1 && time.span.begin - told_end_ == 2 && account_.text({told_end_, time.span.begin}) == ", ";
  }

  void remember(const Time& time) {
    if (time.kind != TimeKind::date && time.kind != TimeKind::clock) return;
    if (text::is_speech_act(time.act)) return;
    if (const auto days = text::day_range(time.timex3); days && days->days() <= 366) {
      told_ = days;
      told_end_ = time.span.end;
    }
  }

  const Account& account_;
  Annotations& annotations_;
  std::optional<text::Date> written_;
  std::optional<text::DayRange> told_;  ///< what was told last
  std::uint32_t told_end_ = 0;          ///< where its words end
};

}  // namespace

void place_in_narrative(const Account& account, Annotations& annotations) { Narrative(account, annotations).run(); }

}  // namespace hexapla::annotate::times
