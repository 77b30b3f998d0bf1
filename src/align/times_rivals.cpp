#include "align/times_rivals.h"

#include <algorithm>
#include <cmath>

#include "align/times_happenings.h"
#include "text/calendar.h"

namespace hexapla::align::times {
namespace {

// Weights of logistic regression over the pairs that bench/planted makes by altering dates (370, three seeds) against all pairs
// of days or hours that exclude each other in the same 219 stories as they are (39,000), rounded; the thresholds were set by
// reading what they bring there.
constexpr double base = -7.4;
constexpr double of_names = 1.5, of_named_days = 1.9, of_hours = 1.1, of_sole_days = 1.1, of_sole_hours = 1.0, of_leads = 1.0,
                 of_central = 1.2;
constexpr double of_likest = 1.8, of_mutually_likest = 0.4, of_lead = 0.55, of_alikeness = 0.23;
constexpr double of_told_by_other = -1.2, of_both_told_elsewhere = -1.1;
/// From this logit on two times of one happening, or of statements that may be one, are rivals; and of others.
constexpr double least_of_one_happening = -1.25, least = 0;
constexpr double most_lead = 2;

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

/// What both times are by themselves, without what stands beside them.
double logit_of_both(const Feature& a, const Feature& b, const Evidence& evidence) {
  double logit = base + of_names * evidence.of[Evidence::names];
  if (a.names_day && b.names_day) logit += of_named_days;
  if (is_hour(a) && is_hour(b)) logit += of_hours;
  if (a.sole_day && b.sole_day) logit += of_sole_days;
  if (a.sole_hour && b.sole_hour) logit += of_sole_hours;
  if (a.lead && b.lead) logit += of_leads;
  if (a.central && b.central) logit += of_central;
  return logit;
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

double Rivals::next_best(std::uint32_t of, std::uint32_t account, std::uint32_t without) {
  double best = 0;
  for (std::uint32_t i = of_account_[account].first; i < of_account_[account].second; ++i)
    if (i != without) best = std::max(best, alikeness(of, i));
  return best;
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

bool Rivals::are(std::uint32_t a, std::uint32_t b, const Evidence& evidence) {
  const Feature &one = features_[a], &other = features_[b];
  if (evidence.excluded || evidence.relation != text::TimeRelation::different || one.ref.account == other.ref.account)
    return false;
  if (one.speech || other.speech || one.coming != other.coming || are_of_two_stages(one, other)) return false;
  if (!exclude_as_one(one, other)) return false;
  const bool by_statement = one_statement(one, other) > 0;
  const bool told = !one.happening.empty() && !other.happening.empty();
  if (told && one.happening != other.happening && !by_statement) return false;  // arrested on one day, charged on another
  const bool one_happening = told || by_statement;
  const double needed = one_happening && !one.of_another && !other.of_another ? least_of_one_happening : least;
  const double alike = alikeness_of(one, other, evidence);
  double logit = logit_of_both(one, other, evidence) + of_alikeness * alike;
  if (logit + of_likest + of_mutually_likest + of_lead * std::min(alike, most_lead) < needed) return false;  // nearly all
  const auto gives = [&](std::uint32_t time, const Feature& by) {
    return std::ranges::binary_search(accounts_of_value(time), by.ref.account);
  };
  if (gives(a, other)) logit += of_told_by_other;
  if (gives(b, one)) logit += of_told_by_other;
  if (!accounts_of_value(a).empty() && !accounts_of_value(b).empty()) logit += of_both_told_elsewhere;
  const double of_a = next_best(a, other.ref.account, b), of_b = next_best(b, one.ref.account, a);
  if (alike > std::min(of_a, of_b)) logit += of_likest;
  if (alike > std::max(of_a, of_b)) logit += of_mutually_likest;
  logit += of_lead * std::clamp(alike - std::max(of_a, of_b), -most_lead, most_lead);
  return rounded(logit) >= needed;
}

}  // namespace hexapla::align::times
