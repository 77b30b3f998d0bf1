#include "align/times_apart.h"

#include <algorithm>

#include "align/word_sets.h"
#include "text/concepts.h"
#include "text/surroundings.h"

namespace hexapla::align::times {
namespace {

using text::TimeRelation;
using Kind = text::TimeValue::Kind;

constexpr int shortest_month = 28, year_days = 366;

/// "Early Tuesday", "a prior charge in June 2006": a weekday alone is one of the last days, which nobody calls by month and year.
bool is_weekday_beside_numbered_month(const Feature& weekday, const Feature& month) {
  return weekday.value.kind == Kind::weekday && month.value.kind == Kind::date && month.value.days->days() >= shortest_month &&
         !month.time->anchored;
}

/// Whether nothing but how long it is speaks for it that two lengths are of one thing: much takes ten years.
bool are_lengths_of_two_things(const Feature& a, const Feature& b) {
  constexpr std::size_t few = 1;  // words of the sentences
  return a.value.kind == Kind::duration && b.value.kind == Kind::duration && a.ref.account != b.ref.account &&
         (a.act.empty() || a.act != b.act) && shared(a.words, b.words) == 0 && shared(a.roles, b.roles) == 0 &&
         shared(a.sentence, b.sentence) <= few;
}

/// Long enough for many events of a story: a month or year, a length or month that stays open.
bool is_roomy(const Feature& feature) {
  switch (feature.value.kind) {
    case Kind::date:
      return feature.value.days->days() > 1 && feature.value.days->days() <= year_days;
    case Kind::month_day:
      return feature.value.day == 0;
    case Kind::undefined:
      return !feature.open_day;
    default:
      return feature.value.is_open_length();
  }
}

/// A blow, a wound or a death: accounts of one act of violence differ in which of them they date.
bool is_harm(const Feature& feature) {
  const text::Fate fate = text::fate_of(feature.act);
  return fate == text::Fate::die || fate == text::Fate::hurt || feature.act == "shoot" || feature.act == "stab";
}

/// Whether the sentences of both make one statement beside that which the times date.
bool tell_one_thing(const Feature& a, const Feature& b) {
  const auto dates = [](const Feature& feature, std::uint32_t statement) {
    return std::ranges::find(feature.dated, statement, &Dated::statement) != feature.dated.end();
  };
  for (auto one = a.told.begin(), two = b.told.begin(); one != a.told.end() && two != b.told.end();) {
    if (one->statement == two->statement && !(dates(a, one->statement) && dates(b, one->statement))) return true;
    ++(one->statement <= two->statement ? one : two);
  }
  return false;
}

/// Whether their days exclude each other, whatever their hours.
bool are_of_two_days(const Feature& a, const Feature& b) {
  const auto day = [](const Feature& feature) {
    text::TimeValue value = feature.value;
    value.clock_low = value.clock_high = -1;
    value.part = 0;
    return value;
  };
  return text::relate(day(a), "", day(b), "") == TimeRelation::different;
}

/// The police hold news conferences on many days: those of two days are two, unless the same was said at them (that both were
/// held is not), or one sentence was taken over but for its day.
bool are_two_briefings(const Feature& a, const Feature& b) {
  return a.briefing && b.briefing && are_of_two_days(a, b) && !tell_one_thing(a, b) && !text::fill_one_gap(a.around, b.around);
}

}  // namespace

Sort sort_of(const Feature& feature) {
  if (feature.time->kind == TimeKind::set) return Sort::how_often;
  if (feature.value.kind == Kind::duration && feature.time->kind == TimeKind::duration) return Sort::how_long;
  return feature.value.clock_low >= 0 ? Sort::what_hour : Sort::when;
}

bool is_day(const Feature& feature) {
  return feature.value.kind == Kind::weekday || (feature.value.kind == Kind::date && feature.value.days->days() == 1);
}

bool is_day_of_year(const Feature& day, const Feature& year) {
  return day.value.kind == Kind::date && year.value.kind == Kind::date && day.value.days->days() == 1 &&
         year.value.days->days() >= year_days - 1;
}

bool are_apart(const Feature& a, const Feature& b, TimeRelation relation) {
  // Every account has a day of publication of its own; it is not the day of what it tells.
  if (a.publishes != b.publishes || (a.publishes && relation != TimeRelation::same)) return true;
  // Two different times in one account are told of two things, whatever words they share.
  if (a.ref.account == b.ref.account && relation == TimeRelation::different) return true;
  // A day outside a year is no other telling of it.
  if (relation == TimeRelation::different && (is_day_of_year(a, b) || is_day_of_year(b, a))) return true;
  if (are_two_briefings(a, b)) return true;
  if (is_weekday_beside_numbered_month(a, b) || is_weekday_beside_numbered_month(b, a)) return true;
  return sort_of(a) != sort_of(b) || (relation == TimeRelation::same && are_lengths_of_two_things(a, b));
}

bool shares_only_its_time(const Feature& a, const Feature& b, const Evidence& evidence) {
  // Cosines. No pair of the labelled stories that tells one event has fewer words; the second was set on 60 groups of news.
  constexpr double few_words = 0.1, some_words = 0.3;
  const auto& of = evidence.of;
  if (of[Evidence::same_act] != 0 || of[Evidence::both_event] != 0) return false;
  const bool in_month = of[Evidence::containing] != 0 && ((is_roomy(a) && is_day(b)) || (is_roomy(b) && is_day(a)));
  if (in_month) return of[Evidence::near_words] == 0 && of[Evidence::words] == 0;
  if (of[Evidence::same_telling] + of[Evidence::same_vague] != 0 && is_roomy(a) && is_roomy(b))
    return of[Evidence::near_words] == 0 && of[Evidence::words] < few_words;
  if (of[Evidence::same_day] == 0 || of[Evidence::other_act] == 0 || (is_harm(a) && is_harm(b))) return false;
  const auto names_part = [](const Feature& feature) { return feature.value.part != 0 || feature.value.clock_low >= 0; };
  const bool one_hour =
      names_part(a) != names_part(b) && !a.event && !b.event && of[Evidence::both_lead] == 0 && of[Evidence::words] < some_words;
  return of[Evidence::strangers] != 0 || one_hour;
}

}  // namespace hexapla::align::times
