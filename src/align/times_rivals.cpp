#include "align/times_rivals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "align/times_happenings.h"
#include "align/word_sets.h"
#include "core/in_list.h"
#include "text/calendar.h"
#include "text/concepts.h"
#include "text/people_named.h"

namespace hexapla::align::times {
namespace {

// Weights of logistic regression over the pairs that bench/planted makes by altering dates (1,500 alterations, seeds of their
// own) against all pairs of days, years or hours that exclude each other in the same 320 stories as they are (1,800, those left
// out that `may_be` leaves out), rounded; that of hours, which came out lower, and the threshold were set by reading what they
// bring on 800 incidents of two hosts and more, of 239 of which they have their pairs.
constexpr double base = -0.9;
constexpr double of_names = 0.8, of_hours = -0.8, of_sole_days = 1.0, of_sole_hours = 1.2, of_central = 1.2;
constexpr double of_mutually_likest = 0.7, of_lead = 0.15, of_alikeness = 0.22;
constexpr double of_told_by_other = -2.6, of_both_told_elsewhere = -0.5;
constexpr double of_statements = 0.7, of_one_part = 1.8, of_figures = 1.3, of_two_forms = -5.0, of_crossing = 6.7;
constexpr double most_lead = 2, most_statements = 3, most_figures = 2, most_crossing = 0.2;
/// From this logit on two times are rivals.
constexpr double least = 0;
/// From this one on they are so surely, whatever else is joined with either; by judgement.
constexpr double least_sure = 3;
/// Times that are less alike than this date two things.
constexpr double least_alike = 0.5;

/// How like each other what two times date is; the weights are near those of `likeness`. Rounded, since the likest are told by
/// comparing sums that are made in different orders.
double alikeness_of(const Feature& a, const Feature& b, const Evidence& evidence) {
  const auto& of = evidence.of;
  return rounded(3.0 * of[Evidence::words] + 2.1 * of[Evidence::near_words] + 1.9 * of[Evidence::sentence_words] +
                 1.5 * of[Evidence::same_act] + 0.5 * of[Evidence::names] + of[Evidence::roles] +
                 (one_statement(a, b) > 0 ? 1.5 : 0));
}

/// Whether the accounts were published so far apart that one may tell of what came of the story since: of eight pairs of such
/// that were read in some 200 incidents, none dated one thing.
bool are_of_two_stages(const Feature& a, const Feature& b) {
  constexpr int longest_stage = 2;  // days
  return a.written && b.written && std::abs(text::days_between(*a.written, *b.written)) > longest_stage;
}

bool is_hour(const Feature& feature) { return feature.value.clock_low >= 0; }

/// How many statements that both accounts make the sentences of both tell, as far as it is sure that they make them.
double statements_in_common(const Feature& a, const Feature& b) {
  double sum = 0;
  for (auto one = a.told.begin(), two = b.told.begin(); one != a.told.end() && two != b.told.end();) {
    if (one->statement == two->statement) {
      sum += one->confidence;
      ++one;
      ++two;
    } else {
      ++(one->statement < two->statement ? one : two);
    }
  }
  return std::min(sum, most_statements);
}

/// What both times are by themselves and by their sentences, without what the accounts tell besides.
double logit_of_both(const Feature& a, const Feature& b, const Evidence& evidence, double statements) {
  double logit = base + of_names * evidence.of[Evidence::names] + of_statements * statements;
  if (is_hour(a) && is_hour(b)) logit += of_hours;
  if (a.sole_day && b.sole_day) logit += of_sole_days;
  if (a.sole_hour && b.sole_hour) logit += of_sole_hours;
  if (a.central && b.central) logit += of_central;
  if (a.value.part != 0 && a.value.part == b.value.part) logit += of_one_part;  // "Monday night", "Tuesday night"
  if (a.numbered != b.numbered && !is_hour(a)) logit += of_two_forms;           // "July 7", "Friday"; not "noon", "2 p.m."
  return logit + of_figures * std::min(static_cast<double>(shared(a.figures, b.figures)), most_figures);
}

/// How much one account tells beside its time what the other tells with its own.
double crossing(const Feature& a, const Feature& b, std::span<const double> weights) {
  const double of_a = cosine(a.beside, a.beside_norm, b.sentence, b.sentence_norm, weights);
  const double of_b = cosine(a.sentence, a.sentence_norm, b.beside, b.beside_norm, weights);
  return std::min(std::max(of_a, of_b), most_crossing);
}

/// Whether one dates a blow and the other the police's being called to it, which is hardly later.
bool are_blow_and_call(const Feature& a, const Feature& b) {
  const auto are = [](const Feature& blow, const Feature& call) {
    return blow.happening == "blow" && call.happening == call_out;
  };
  return are(a, b) || are(b, a);
}

/// To give something out is soon told beside any happening, and done on a day of its own.
bool gives_out(const Feature& feature) {
  constexpr auto given =
      std::to_array<std::string_view>({"announce", "identify", "issue", "name", "publish", "release", "unveil"});
  return in(given, feature.happening);
}

/// Whether two steps of a case are dated, which follow one another: arrested on one day, arraigned on another.
bool are_two_steps_of_law(const Feature& a, const Feature& b) {
  constexpr auto steps = std::to_array<std::string_view>(
      {"acquit", "appear", "arraign", "arrest", "book", "charge", "convict", "indict", "plead", "sentence", "surrender", "try"});
  const std::string_view one = text::act_group(a.time->act), other = text::act_group(b.time->act);
  return one != other && in(steps, one) && in(steps, other);
}

/// The word before a time that makes it a limit ("since 1987", "by 1952"); empty if none does. What goes on until a day and what
/// happened on another exclude each other by no rule of reconciling.
std::string_view limit_of(const Feature& feature) {
  constexpr auto limits = std::to_array<std::string_view>({"since", "until", "till", "through", "from", "by"});
  const std::vector<std::string>& before = feature.around.before;
  const bool limit = !before.empty() && in(limits, before.back());
  return limit ? std::string_view(before.back()) : std::string_view();
}

/// Whether the sentences tell of people, and neither names any of the other's, whoever the model takes for one.
bool are_of_other_people(const Feature& a, const Feature& b) {
  return text::are_other_people(a.people, b.people) && shared(a.people_words, b.capitalised) == 0 &&
         shared(b.people_words, a.capitalised) == 0;
}

/// Whether two times that exclude each other may date one thing at all.
bool may_be(const Feature& a, const Feature& b, const Evidence& evidence) {
  constexpr double likely = 0.3;  // that a statement is one
  if (a.speech || b.speech || a.coming != b.coming || are_of_other_people(a, b)) return false;
  // Of one act that both accounts tell in one statement, the time of writing matters less.
  const bool one_telling = !a.act.empty() && a.act == b.act && one_statement(a, b) >= likely;
  if (!one_telling && are_of_two_stages(a, b)) return false;
  if (!exclude_as_one(a, b) || (!is_hour(a) && limit_of(a) != limit_of(b)) || are_two_steps_of_law(a, b)) return false;
  const bool one_place = evidence.of[Evidence::names] > 0;
  const bool told = !a.happening.empty() && !b.happening.empty();
  const bool one = told && (a.happening == b.happening || (one_place && are_blow_and_call(a, b)));
  const bool stated = one_place && one_statement(a, b) >= likely && (one || (!gives_out(a) && !gives_out(b)));
  if (told && !one && !stated) return false;  // arrested on one day, charged on another
  if (a.names_day && b.names_day && !is_hour(a) && !is_hour(b)) return true;
  // A day has many hours, and stories many years.
  if (one && is_hour(a) && a.central && b.central) return true;
  return stated || (one_place && one && (a.act == b.act || a.light || b.light || a.happening != b.happening));
}

}  // namespace

Rivals::Rivals(const Features& features) : all_(features), features_(features.all()), giving_(features.all().size()) {
  for (std::uint32_t i = 0; i < features_.size(); ++i) {
    const std::uint32_t account = features_[i].ref.account;
    if (of_account_.size() <= account) of_account_.resize(account + 1, {i, i});
    of_account_[account].second = i + 1;
  }
}

double Rivals::alikeness(std::uint32_t a, std::uint32_t b) {
  return alikeness_.of(a, b, [&] { return alikeness_of(features_[a], features_[b], compare(features_[a], features_[b], all_)); });
}

bool Rivals::say_the_same(std::uint32_t a, std::uint32_t b) const {
  const Feature &one = features_[a], &other = features_[b];
  return a == b || text::relate(one.value, one.time->modifier, other.value, other.time->modifier) == text::TimeRelation::same;
}

double Rivals::next_best(std::uint32_t of, std::uint32_t account, std::uint32_t without) {
  const auto [known, fresh] = likest_.try_emplace((std::uint64_t{of} << 32U) | account);
  Likest& likest = known->second;
  if (fresh) {
    const auto [first, last] = of_account_[account];
    likest.first = first;
    for (std::uint32_t i = first; i < last; ++i)
      if (const double alike = alikeness(of, i); alike > likest.best) likest = {.first = i, .best = alike, .next = likest.next};
    for (std::uint32_t i = first; i < last; ++i)
      if (!say_the_same(likest.first, i)) likest.next = std::max(likest.next, alikeness(of, i));
  }
  return say_the_same(likest.first, without) ? likest.next : likest.best;
}

const std::vector<std::uint32_t>& Rivals::accounts_of_value(std::uint32_t of) {
  if (giving_[of]) return *giving_[of];
  std::vector<std::uint32_t> accounts;
  const Feature& feature = features_[of];
  for (const Feature& other : features_) {
    const std::uint32_t account = other.ref.account;
    if (account == feature.ref.account || (!accounts.empty() && accounts.back() == account)) continue;
    if (text::relate(feature.value, feature.time->modifier, other.value, other.time->modifier) == text::TimeRelation::same)
      accounts.push_back(account);
  }
  return giving_[of].emplace(std::move(accounts));
}

Rivalry Rivals::of(std::uint32_t a, std::uint32_t b, const Evidence& evidence) {
  const Feature &one = features_[a], &other = features_[b];
  if (evidence.excluded || evidence.relation != text::TimeRelation::different || one.ref.account == other.ref.account)
    return Rivalry::none;
  if (!may_be(one, other, evidence)) return Rivalry::none;
  const double statements = statements_in_common(one, other);
  const double alike = alikeness_of(one, other, evidence);
  if (!reaches(alike, least_alike)) return Rivalry::none;
  double logit = logit_of_both(one, other, evidence, statements) + of_alikeness * alike;
  constexpr double most_to_come = of_mutually_likest + of_lead * most_lead + of_crossing * most_crossing;
  if (logit + most_to_come < least) return Rivalry::none;
  const auto gives = [&](std::uint32_t time, const Feature& by) {
    return std::ranges::binary_search(accounts_of_value(time), by.ref.account);
  };
  if (gives(a, other)) logit += of_told_by_other;
  if (gives(b, one)) logit += of_told_by_other;
  if (!accounts_of_value(a).empty() && !accounts_of_value(b).empty()) logit += of_both_told_elsewhere;
  if (logit + most_to_come < least) return Rivalry::none;
  const double of_a = next_best(a, other.ref.account, b), of_b = next_best(b, one.ref.account, a);
  if (alike <= std::min(of_a, of_b)) return Rivalry::none;
  if (alike > std::max(of_a, of_b)) logit += of_mutually_likest;
  logit += of_lead * std::clamp(alike - std::max(of_a, of_b), -most_lead, most_lead);
  logit += of_crossing * crossing(one, other, all_.weights());
  if (!reaches(logit, least)) return Rivalry::none;
  const bool days = one.names_day && other.names_day;  // a life has many years
  return days && reaches(logit, least_sure) ? Rivalry::sure : Rivalry::likely;
}

}  // namespace hexapla::align::times
