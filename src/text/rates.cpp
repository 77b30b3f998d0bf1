#include "text/rates.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace hexapla::text {
namespace {

constexpr std::size_t most_read = 3000;  // quantities of an account

/// One of `to` is worth `times` of `from`.
struct Rate {
  std::string from, to;
  double times = 1;
};

/// The middle one of the rates told of two currencies, if more than half of them are much the same; else 0. Brackets may hold
/// another sum: "200 euros ($8,000 with the bonus)".
double agreed(std::vector<double>& times) {
  std::ranges::sort(times);
  const double middle = times[times.size() / 2];
  const auto near = std::ranges::count_if(times, [&](double one) { return std::abs(one - middle) <= rates_tolerance * middle; });
  return 2 * static_cast<std::size_t>(near) > times.size() ? middle : 0;
}

using Told = std::map<std::pair<std::string, std::string>, std::vector<double>>;  // of two currencies, in code order

/// What one account tells.
Told told_by(const std::vector<Quantity>& all, std::string_view text) {
  Told told;
  for (std::size_t i = 1; i < std::min(all.size(), most_read); ++i) {
    const Quantity &first = all[i - 1], &second = all[i];
    if (first.kind != QuantityKind::money || second.kind != QuantityKind::money || first.unit == second.unit) continue;
    if (!is_conversion(first, second, text)) continue;
    const Amount a = amount_of(first, text), b = amount_of(second, text);
    if (a.bound == Bound::vague || b.bound == Bound::vague || a.written <= 0 || b.written <= 0) continue;
    if (first.unit < second.unit)
      told[{first.unit, second.unit}].push_back(a.written / b.written);
    else
      told[{second.unit, first.unit}].push_back(b.written / a.written);
  }
  return told;
}

/// An account has one vote on two currencies, and none if it tells several rates of them.
std::vector<Rate> rates_told(const Story& story) {
  Told told;
  for (std::size_t account = 0; account < story.annotations.size(); ++account) {
    for (auto& [currencies, times] : told_by(story.annotations[account].quantities, story.accounts[account].text()))
      if (const double rate = agreed(times); rate > 0) told[currencies].push_back(rate);
  }
  std::vector<Rate> rates;
  for (auto& [currencies, times] : told) {
    const double rate = agreed(times);
    if (rate <= 0 || !std::isfinite(rate) || !std::isfinite(1 / rate)) continue;
    rates.push_back({.from = currencies.first, .to = currencies.second, .times = rate});
    rates.push_back({.from = currencies.second, .to = currencies.first, .times = 1 / rate});
  }
  return rates;
}

}  // namespace

Rates::Rates(const Story& story) {
  const std::vector<Rate> rates = rates_told(story);
  std::map<std::string, std::vector<const Rate*>> of;
  for (const Rate& rate : rates) of[rate.from].push_back(&rate);
  for (const auto& [common, unused] : of) {
    if (factors_.contains(common)) continue;
    factors_[common] = {.common = common, .times = 1};
    std::vector<std::string> reached = {common};
    for (std::size_t i = 0; i < reached.size(); ++i) {
      const double times = factors_[reached[i]].times;
      for (const Rate* rate : of[reached[i]]) {
        const double chained = times * rate->times;
        if (chained <= 0 || !std::isfinite(chained)) continue;
        if (factors_.try_emplace(rate->to, Factor{.common = common, .times = chained}).second) reached.push_back(rate->to);
      }
    }
  }
}

std::optional<Amount> Rates::in_common(const Amount& amount) const {
  const auto known = amount.kind == QuantityKind::money ? factors_.find(amount.unit) : factors_.end();
  if (known == factors_.end()) return {};
  Amount out = amount;
  const auto& [common, times] = known->second;
  out.measured = amount.unit;  // as a length in miles beside one in kilometres: rates are rounded
  out.unit = common;
  out.low *= times;
  out.high *= times;
  out.written *= times;
  return out;
}

AmountRelation relate(const Amount& a, const Amount& b, const Rates& rates) {
  if (a.unit == b.unit || rates.empty()) return relate(a, b);
  const auto x = rates.in_common(a), y = rates.in_common(b);
  return x && y ? relate(*x, *y) : relate(a, b);
}

}  // namespace hexapla::text
