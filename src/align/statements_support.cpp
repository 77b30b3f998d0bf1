#include "align/statements_support.h"

#include <algorithm>
#include <cmath>

namespace hexapla::align::statements {
namespace {

/// Weights of logistic regression, with those of the evidence, over the pairs of twelve labelled stories
/// (statements_evidence.cpp), whose first likelihoods came from weights of other stories of them.
constexpr double bias = -9.62;
constexpr std::array<double, Support::count> weights = {-2.81, -1.33, -0.67, 0.434,  0.0148, -0.056, 0.504,
                                                        2.3,   1.56,  1.11,  -0.281, -0.407, -0.0758};

/// How many statements on either side stand beside one.
constexpr std::uint32_t reach = 2;

double logit_of(double probability) {
  constexpr double least = 1e-4;
  const double inside = std::clamp(probability, least, 1 - least);
  return std::log(inside / (1 - inside));
}

}  // namespace

Neighbours::Neighbours(std::span<const WeighedPair> pairs, const Features& features)
    : features_(features), others_(features.all().size()) {
  // Sorted: first those before a statement come, by `a`, then those behind it, by `b`.
  for (const WeighedPair& pair : pairs) others_[pair.b].push_back({pair.a, pair.likelihood});
  for (const WeighedPair& pair : pairs) others_[pair.a].push_back({pair.b, pair.likelihood});
  read_popularity();
}

void Neighbours::read_popularity() {
  for (const std::vector<Other>& others : others_) {
    double best = 0, popular = 0, best_of_account = 0;
    std::uint32_t last = none;
    for (const Other& other : others) {  // an account's statements stand together
      if (account(other.statement) != last) {
        popular += best_of_account;
        best_of_account = 0;
        last = account(other.statement);
      }
      best_of_account = std::max(best_of_account, other.likelihood);
      best = std::max(best, other.likelihood);
    }
    best_.push_back(best);
    popular_.push_back(popular + best_of_account);
  }
}

double Neighbours::of(std::uint32_t a, std::uint32_t b) const {
  const auto known = std::ranges::lower_bound(others_[a], b, {}, &Other::statement);
  return known == others_[a].end() || known->statement != b ? 0 : known->likelihood;
}

Neighbours::Rivals Neighbours::rivals(std::uint32_t statement, std::uint32_t other, double likelihood) const {
  Rivals out;
  const std::vector<Other>& others = others_[statement];
  auto rival = std::ranges::lower_bound(others, account(other), {}, [&](const Other& o) { return account(o.statement); });
  for (; rival != others.end() && account(rival->statement) == account(other); ++rival) {
    out.all += rival->likelihood;
    if (rival->statement == other) continue;
    if (rival->likelihood > likelihood) ++out.likelier;
    out.next = std::max(out.next, rival->likelihood);
  }
  return out;
}

void Neighbours::add_thirds(std::uint32_t a, std::uint32_t b, Support& support) const {
  double best_of_account = 0;
  std::uint32_t last = none;
  const auto close = [&] {
    support.of[Support::third] = std::max(support.of[Support::third], best_of_account);
    support.of[Support::thirds] += best_of_account;
    best_of_account = 0;
  };
  for (auto x = others_[a].begin(), y = others_[b].begin(); x != others_[a].end() && y != others_[b].end();) {
    if (x->statement == y->statement) {
      if (account(x->statement) != last) close();
      last = account(x->statement);
      best_of_account = std::max(best_of_account, std::min(x->likelihood, y->likelihood));
      ++x;
      ++y;
    } else {
      x->statement < y->statement ? ++x : ++y;
    }
  }
  close();
}

double Neighbours::beside(std::uint32_t a, std::uint32_t b) const {
  double best = 0;
  const auto all = static_cast<std::uint32_t>(features_.all().size());
  const auto each = [&](std::uint32_t statement, const auto& use) {
    for (std::uint32_t i = statement < reach ? 0 : statement - reach; i <= statement + reach && i < all; ++i) {
      if (i != statement && account(i) == account(statement)) use(i);
    }
  };
  each(a, [&](std::uint32_t x) { each(b, [&](std::uint32_t y) { best = std::max(best, of(x, y)); }); });
  return best;
}

double Neighbours::together(std::uint32_t a, std::uint32_t b) const {
  double best = 0;
  const std::vector<Feature>& all = features_.all();
  const auto each = [&](std::uint32_t statement, const auto& use) {
    const std::size_t sentence = all[statement].sentence;
    if (sentence == 0) return;
    std::uint32_t i = statement;
    while (i > 0 && all[i - 1].sentence == sentence) --i;
    for (; i < all.size() && all[i].sentence == sentence; ++i) {
      if (i != statement) use(i);
    }
  };
  each(a, [&](std::uint32_t x) { each(b, [&](std::uint32_t y) { best = std::max(best, of(x, y)); }); });
  return best;
}

Support Neighbours::support(const WeighedPair& pair) const {
  constexpr std::size_t most_likelier = 10;
  Support out;
  const double itself = pair.likelihood;
  const Rivals of_a = rivals(pair.a, pair.b, itself), of_b = rivals(pair.b, pair.a, itself);
  out.of[Support::itself] = itself;
  out.of[Support::logit] = logit_of(itself);
  out.of[Support::rank] =
      static_cast<double>(std::min(of_a.likelier, most_likelier) + std::min(of_b.likelier, most_likelier)) / most_likelier;
  out.of[Support::lead] = 2 * itself - of_a.next - of_b.next;
  out.of[Support::least_lead] = itself - std::max(of_a.next, of_b.next);
  out.of[Support::best] = best_[pair.a] + best_[pair.b];
  out.of[Support::of_best] = itself == 0 ? 0 : itself / std::max(best_[pair.a], best_[pair.b]);
  add_thirds(pair.a, pair.b, out);
  out.of[Support::beside] = beside(pair.a, pair.b);
  out.of[Support::together] = together(pair.a, pair.b);
  const auto other_accounts = static_cast<double>(std::max<std::size_t>(1, features_.accounts() - 1));
  out.of[Support::popular] = (popular_[pair.a] + popular_[pair.b]) / other_accounts;
  out.of[Support::thirds] /= other_accounts;
  out.of[Support::rivals] = of_a.all + of_b.all;
  return out;
}

std::vector<Pair> likelihoods_among(std::span<const WeighedPair> pairs, const Features& features) {
  const Neighbours neighbours(pairs, features);
  std::vector<Pair> out;
  out.reserve(pairs.size());
  for (const WeighedPair& pair : pairs) {
    const Support support = neighbours.support(pair);
    double logit = bias + pair.share;
    for (std::size_t i = 0; i < Support::count; ++i) logit += weights[i] * support.of[i];
    out.push_back({.score = rounded(1 / (1 + std::exp(-logit))), .a = pair.a, .b = pair.b});
  }
  return out;
}

}  // namespace hexapla::align::statements
