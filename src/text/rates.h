#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>

#include "core/story.h"
#include "text/amounts.h"

namespace hexapla::text {

/// At what rates a story's accounts change currencies, by the sums that they tell in two of them: "2 million euros ($2.6
/// million)". An account has one vote on two currencies. The middle rate counts; none where accounts disagree.
class Rates {
 public:
  Rates() = default;  ///< none
  /// Cost: linear in the quantities of the accounts, of which the first of each are read.
  explicit Rates(const Story& story);

  bool empty() const { return factors_.empty(); }
  /// A sum in the currency that all of its kind are compared in; none if no account tells a rate of its currency.
  std::optional<Amount> in_common(const Amount& amount) const;

 private:
  struct Factor {
    std::string common;  ///< the currency, in code order the first of those that rates lead to
    double times = 1;
  };
  std::map<std::string, Factor> factors_;
};

/// How two amounts relate, sums in two currencies by the rates. Symmetric.
AmountRelation relate(const Amount& a, const Amount& b, const Rates& rates);

}  // namespace hexapla::text
