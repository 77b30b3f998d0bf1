#include "text/rates.h"

#include <algorithm>
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

std::vector<Rate> rates_told(const Story& story) {
  std::vector<Rate> rates;
  for (std::size_t account = 0; account < story.annotations.size(); ++account) {
    const std::vector<Quantity>& all = story.annotations[account].quantities;
    const std::string_view text = story.accounts[account].text();
    for (std::size_t i = 1; i < std::min(all.size(), most_read); ++i) {
      const Quantity &first = all[i - 1], &second = all[i];
      if (first.kind != QuantityKind::money || second.kind != QuantityKind::money || first.unit == second.unit) continue;
      if (!is_conversion(first, second, text)) continue;
      const Amount a = amount_of(first, text), b = amount_of(second, text);
      if (a.bound == Bound::vague || b.bound == Bound::vague || a.written <= 0 || b.written <= 0) continue;
      rates.push_back({.from = first.unit, .to = second.unit, .times = a.written / b.written});
      rates.push_back({.from = second.unit, .to = first.unit, .times = b.written / a.written});
    }
  }
  return rates;
}

}  // namespace

Rates::Rates(const Story& story) {
  const std::vector<Rate> rates = rates_told(story);
  std::map<std::string, std::vector<const Rate*>> of;  // the first rate told of two currencies counts
  for (const Rate& rate : rates) of[rate.from].push_back(&rate);
  for (const auto& [common, unused] : of) {
    if (factors_.contains(common)) continue;
    factors_[common] = {.common = common, .times = 1};
    std::vector<std::string> reached = {common};
    for (std::size_t i = 0; i < reached.size(); ++i) {
      const double times = factors_[reached[i]].times;
      for (const Rate* rate : of[reached[i]])
        if (factors_.try_emplace(rate->to, Factor{.common = common, .times = times * rate->times}).second)
          reached.push_back(rate->to);
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
