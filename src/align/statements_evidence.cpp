#include "align/statements_evidence.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hexapla::align::statements {
namespace {

/// Weights of logistic regression over the 9,695 pairs of statements of the six labelled stories that `align_statements` weighs:
/// a pair is right where one statement of the labels has places of both accounts that cover .3 or more of what they and the
/// pair's cover. `docs/comparing.md` tells what becomes of a story when the others alone give the weights.
constexpr double bias = -4.09;
constexpr std::array<double, Evidence::count> weights = {-0.148, 0.81, 4.952,  0.117,  0.569, 0.395, 0.445,
                                                         0.633,  2.61, -0.512, -0.773, 0.363, -1.224};

WordSet shared_by(const WordSet& a, const WordSet& b) {
  WordSet out;
  std::ranges::set_intersection(a, b, std::back_inserter(out));
  return out;
}

double weight_of(const WordSet& words, const Features& features) {
  double sum = 0;
  for (const std::uint32_t word : words) sum += features.weights()[word] * features.weights()[word];
  return sum;
}

/// The share, by weight, of the lighter set that the other has as well.
double share(const WordSet& a, const WordSet& b, const Features& features) {
  if (a.empty() || b.empty()) return 0;
  const double lighter = std::min(weight_of(a, features), weight_of(b, features));
  return lighter == 0 ? 0 : weight_of(shared_by(a, b), features) / lighter;
}

double number(bool holds) { return holds ? 1 : 0; }

}  // namespace

Evidence compare(const Feature& a, const Feature& b, const Features& features) {
  constexpr double most_shared = 6;
  Evidence evidence;
  auto& of = evidence.of;
  const WordSet shared = shared_by(a.words, b.words);
  const SentenceWords &around_a = features.sentences()[a.sentence], &around_b = features.sentences()[b.sentence];
  of[Evidence::words] = cosine(a.words, a.norm, b.words, b.norm, features.weights());
  of[Evidence::contained] = share(a.words, b.words, features);
  of[Evidence::sentences] = cosine(around_a.words, around_a.norm, around_b.words, around_b.norm, features.weights());
  of[Evidence::objects] = share(a.objects, b.objects, features);
  of[Evidence::others] = share(a.others, b.others, features);
  of[Evidence::same_act] = number(!a.act.empty() && a.act == b.act);
  of[Evidence::pairs] = std::log1p(static_cast<double>(shared_by(a.pairs, b.pairs).size()));
  of[Evidence::shared] = std::min(static_cast<double>(shared.size()), most_shared) / 3;
  double rarest = 0;
  for (const std::uint32_t word : shared) rarest = std::max(rarest, features.weights()[word] * features.weights()[word]);
  of[Evidence::rarest] = rarest / 5;
  const auto shorter = static_cast<double>(std::min(a.words.size(), b.words.size()));
  if (shorter > 0) {
    of[Evidence::size] = std::log(shorter);
    of[Evidence::other_size] = std::log(static_cast<double>(std::max(a.words.size(), b.words.size())) / shorter);
  }
  of[Evidence::other_figures] = number(!a.figures.empty() && !b.figures.empty() && shared_by(a.figures, b.figures).empty());
  of[Evidence::other_polarity] = number(a.statement->factuality.negative != b.statement->factuality.negative);
  return evidence;
}

double likelihood(const Evidence& evidence) {
  double logit = bias;
  for (std::size_t i = 0; i < Evidence::count; ++i) logit += weights[i] * evidence.of[i];
  return 1 / (1 + std::exp(-logit));
}

}  // namespace hexapla::align::statements
