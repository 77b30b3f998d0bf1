#include "align/statements_support.h"

#include <algorithm>
#include <cmath>

#include "align/statements_weights.h"

namespace hexapla::align::statements {
namespace {

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
  for (const Feature& feature : features.all()) account_.push_back(feature.ref.account);
  // Sorted: first those before a statement come, by `a`, then those behind it, by `b`.
  for (const WeighedPair& pair : pairs) others_[pair.b].push_back({pair.a, account_[pair.a], pair.likelihood});
  for (const WeighedPair& pair : pairs) others_[pair.a].push_back({pair.b, account_[pair.b], pair.likelihood});
  read_popularity();
}

void Neighbours::read_popularity() {
  for (const std::vector<Other>& others : others_) {
    double best = 0, popular = 0, best_of_account = 0;
    std::uint32_t last = none;
    for (const Other& other : others) {  // an account's statements stand together
      if (other.account != last) {
        popular += best_of_account;
        best_of_account = 0;
        last = other.account;
      }
      best_of_account = std::max(best_of_account, other.likelihood);
      best = std::max(best, other.likelihood);
    }
    best_.push_back(best);
    popular_.push_back(popular + best_of_account);
  }
}

/// Notes in a row how likely each statement tells the same as one, if that is likelier than what it has.
void Neighbours::mark(std::uint32_t statement, Row& row) const {
  for (const Other& other : others_[statement]) row[other.statement] = std::max(row[other.statement], other.likelihood);
}

template <class Use>
void Neighbours::each_beside(std::uint32_t statement, const Use& use) const {
  const auto all = static_cast<std::uint32_t>(account_.size());
  for (std::uint32_t i = statement < reach ? 0 : statement - reach; i <= statement + reach && i < all; ++i) {
    if (i != statement && account_[i] == account_[statement]) use(i);
  }
}

template <class Use>
void Neighbours::each_in_sentence(std::uint32_t statement, const Use& use) const {
  const std::vector<Feature>& all = features_.all();
  const std::size_t sentence = all[statement].sentence;
  if (sentence == 0) return;
  std::uint32_t i = statement;
  while (i > 0 && all[i - 1].sentence == sentence) --i;
  for (; i < all.size() && all[i].sentence == sentence; ++i) {
    if (i != statement) use(i);
  }
}

void Neighbours::go_to(std::uint32_t a) {
  for (Row* row : {&own_, &beside_, &together_}) row->assign(account_.size(), 0);
  mark(a, own_);
  each_beside(a, [&](std::uint32_t x) { mark(x, beside_); });
  each_in_sentence(a, [&](std::uint32_t x) { mark(x, together_); });
}

Neighbours::Rivals Neighbours::rivals(std::uint32_t statement, std::uint32_t other, double likelihood) const {
  Rivals out;
  const std::vector<Other>& others = others_[statement];
  auto rival = std::ranges::lower_bound(others, account_[other], {}, &Other::account);
  for (; rival != others.end() && rival->account == account_[other]; ++rival) {
    out.all += rival->likelihood;
    if (rival->statement == other) continue;
    if (rival->likelihood > likelihood) ++out.likelier;
    out.next = std::max(out.next, rival->likelihood);
  }
  return out;
}

void Neighbours::add_thirds(std::uint32_t b, Support& support) const {
  double best_of_account = 0;
  std::uint32_t last = none;
  const auto close = [&] {
    support.of[Support::third] = std::max(support.of[Support::third], best_of_account);
    support.of[Support::thirds] += best_of_account;
    best_of_account = 0;
  };
  for (const Other& other : others_[b]) {
    const double own = own_[other.statement];
    if (own == 0) continue;  // as of most
    if (other.account != last) close();
    last = other.account;
    best_of_account = std::max(best_of_account, std::min(own, other.likelihood));
  }
  close();
}

double Neighbours::beside(std::uint32_t b) const {
  double best = 0;
  each_beside(b, [&](std::uint32_t y) { best = std::max(best, beside_[y]); });
  return best;
}

double Neighbours::together(std::uint32_t b) const {
  double best = 0;
  each_in_sentence(b, [&](std::uint32_t y) { best = std::max(best, together_[y]); });
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
  add_thirds(pair.b, out);
  out.of[Support::beside] = beside(pair.b);
  out.of[Support::together] = together(pair.b);
  const auto other_accounts = static_cast<double>(std::max<std::size_t>(1, features_.accounts() - 1));
  out.of[Support::popular] = (popular_[pair.a] + popular_[pair.b]) / other_accounts;
  out.of[Support::thirds] /= other_accounts;
  out.of[Support::rivals] = of_a.all + of_b.all;
  return out;
}

std::vector<Pair> likelihoods_among(std::span<const WeighedPair> pairs, const Features& features) {
  Neighbours neighbours(pairs, features);
  std::vector<Pair> out;
  out.reserve(pairs.size());
  std::uint32_t at = none;
  for (const WeighedPair& pair : pairs) {
    if (pair.a != at) neighbours.go_to(at = pair.a);
    const Support support = neighbours.support(pair);
    const double logit = pair.share + support_share(support, pair.with_vectors);
    out.push_back({.score = rounded(1 / (1 + std::exp(-logit))), .a = pair.a, .b = pair.b});
  }
  return out;
}

}  // namespace hexapla::align::statements
