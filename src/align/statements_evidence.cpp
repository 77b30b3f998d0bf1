#include "align/statements_evidence.h"

#include <algorithm>
#include <cmath>

namespace hexapla::align::statements {
namespace {

double square(double value) { return value * value; }

/// What two sets share, by number, and by weight of all and of the rarest, where there are weights.
struct Overlap {
  std::size_t count = 0;
  double weight = 0, rarest = 0;
};

Overlap overlap(const WordSet& a, const WordSet& b, std::span<const double> weights) {
  Overlap out;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      const double weight = weights.empty() ? 0 : square(weights[a[i]]);
      ++out.count;
      out.weight += weight;
      out.rarest = std::max(out.rarest, weight);
      ++i;
      ++j;
    } else {
      a[i] < b[j] ? ++i : ++j;
    }
  }
  return out;
}

double ratio(double part, double whole) { return whole == 0 ? 0 : part / whole; }

/// The share, by weight, of the lighter set that the other has as well.
double share(const WordSet& a, const WordSet& b, std::span<const double> weights) {
  if (a.empty() || b.empty()) return 0;
  const double shared = overlap(a, b, weights).weight;
  return shared == 0 ? 0 : shared / square(std::min(norm(a, weights), norm(b, weights)));
}

double number(bool holds) { return holds ? 1 : 0; }

double has(const WordSet& meanings, std::uint32_t act) {
  return number(act != none && std::ranges::binary_search(meanings, act));
}

double both_without_shared(const WordSet& a, const WordSet& b, std::span<const double> weights) {
  return number(!a.empty() && !b.empty() && overlap(a, b, weights).count == 0);
}

void compare_words(const Feature& a, const Feature& b, const Features& features, Evidence& evidence) {
  constexpr double most_shared = 6;
  auto& of = evidence.of;
  const Overlap shared = overlap(a.words, b.words, features.weights());
  const auto [lighter, heavier] = std::minmax({a.norm, b.norm});
  of[Evidence::words] = ratio(shared.weight, lighter * heavier);
  of[Evidence::contained] = ratio(shared.weight, square(lighter));
  of[Evidence::contains] = ratio(shared.weight, square(heavier));
  of[Evidence::shared] = std::min(static_cast<double>(shared.count), most_shared) / 3;
  of[Evidence::rarest] = shared.rarest / 5;
  of[Evidence::weight] = shared.weight / 10;
  of[Evidence::pairs] = std::log1p(static_cast<double>(overlap(a.pairs, b.pairs, {}).count));
  const auto [shorter, longer] = std::minmax({static_cast<double>(a.words.size()), static_cast<double>(b.words.size())});
  if (shorter > 0) {
    of[Evidence::size] = std::log(shorter);
    of[Evidence::other_size] = std::log(longer / shorter);
  }
  of[Evidence::names] = share(a.names, b.names, features.weights());
  of[Evidence::other_names] = both_without_shared(a.names, b.names, features.weights());
  of[Evidence::other_figures] = both_without_shared(a.figures, b.figures, features.weights());
}

void compare_meanings(const Feature& a, const Feature& b, const Features& features, Evidence& evidence) {
  auto& of = evidence.of;
  const std::vector<double>& weights = features.meaning_weights();
  const double shared = overlap(a.meanings, b.meanings, weights).weight;
  of[Evidence::meanings] = ratio(shared, a.meaning_norm * b.meaning_norm);
  of[Evidence::contained_meanings] = ratio(shared, square(std::min(a.meaning_norm, b.meaning_norm)));
  of[Evidence::subjects] = share(a.subjects, b.subjects, weights);
  of[Evidence::objects] = share(a.objects, b.objects, weights);
  of[Evidence::others] = share(a.others, b.others, weights);
  of[Evidence::same_act] = number(a.act != none && a.act == b.act);
  of[Evidence::act_within] = has(b.meanings, a.act) + has(a.meanings, b.act);
}

void compare_sentences(const Feature& a, const Feature& b, const Features& features, Evidence& evidence) {
  auto& of = evidence.of;
  const SentenceWords &around_a = features.sentences()[a.sentence], &around_b = features.sentences()[b.sentence];
  const auto alike = [&](std::size_t one, std::size_t other) {
    const SentenceWords &x = features.sentences()[one], &y = features.sentences()[other];
    return cosine(x.meanings, x.meaning_norm, y.meanings, y.meaning_norm, features.meaning_weights());
  };
  of[Evidence::sentences] = cosine(around_a.words, around_a.norm, around_b.words, around_b.norm, features.weights());
  of[Evidence::before] = alike(around_a.before, around_b.before);
  of[Evidence::after] = alike(around_a.after, around_b.after);
  of[Evidence::act_around] = has(around_b.meanings, a.act) + has(around_a.meanings, b.act);
}

}  // namespace

Evidence compare(const Feature& a, const Feature& b, const Features& features) {
  Evidence evidence;
  compare_words(a, b, features, evidence);
  compare_meanings(a, b, features, evidence);
  compare_sentences(a, b, features, evidence);
  evidence.of[Evidence::other_polarity] = number(a.statement->factuality.negative != b.statement->factuality.negative);
  return evidence;
}

}  // namespace hexapla::align::statements
