#include "align/statements_weights.h"

#include <array>

#include "align/word_sets.h"

namespace hexapla::align::statements {
namespace {

struct Weights {
  double bias = 0;
  std::array<double, Evidence::count> evidence{};
  std::array<double, VectorEvidence::count> vectors{};  ///< 0 without vectors
};
struct WeightsAmong {
  Weights shared;
  std::array<double, Support::count> support{};
};

// Without vectors: over the 21,379 pairs of statements of twelve labelled stories that `align_statements` weighs. A pair is
// right where one statement of the labels has places of both accounts that cover .3 or more of what they and the pair's cover.
// The first likelihoods that the second weights were fitted to came from weights of other stories.
// `docs/comparing-statements.md` tells what becomes of a story when the others alone give the weights.
constexpr Weights alone = {
    .bias = -4.235, .evidence = {3.53,  -0.768, -4.11, 1.85, -0.449, 3.56,   1.37,  0.682,  0.304, 0.402,   0.421, 0.0864,
                                 0.154, 0.0402, 0.232, 1.65, 3.41,   -0.614, -0.74, -0.796, 0.209, -0.0071, 0.085, -0.294}};
constexpr WeightsAmong among = {
    .shared = {.bias = -9.62, .evidence = {5.11, -1.1,  -5.96, 3.42, -0.426, 8.26,  2.77,  1.36,  0.664, 0.865,   0.9,   0.0885,
                                           0.24, 0.201, 0.5,   3.22, 6.55,   -1.15, -1.15, -1.38, 0.37,  -0.0488, 0.263, -0.808}},
    .support = {-2.81, -1.33, -0.67, 0.434, 0.0148, -0.056, 0.504, 2.3, 1.56, 1.11, -0.281, -0.407, -0.0758}};

// With them: the same over the 25,120 pairs of 32 labelled stories, with the vectors of all-MiniLM-L6-v2.
constexpr Weights alone_with_vectors = {
    .bias = -6.628,
    .evidence = {11.2,   -3.52,  -8.2,  1.32,  0.107, 1.34,   0.318, 0.518,  0.339,  -0.0292, 0.384,  0.0363,
                 0.0706, 0.0257, 0.332, 0.204, 3.26,  -0.407, 0.321, -0.153, 0.0659, -0.0857, -0.266, -0.205},
    .vectors = {2.99, 0.422, -0.425, 0.177, -1.33, 2.69}};
constexpr WeightsAmong among_with_vectors = {
    .shared = {.bias = -26.74,
               .evidence = {11.7,  -3.84, -9.76, 5.79,  1.21, 6.38,  1.02, 1.99,   1.69, 0.151,  1.54,  0.0592,
                            0.177, 0.272, 1.37,  0.313, 13,   -1.13, 1.65, -0.644, 0.26, -0.392, -1.15, -0.904},
               .vectors = {12, 1.71, -2.22, 0.442, -5.24, 11.4}},
    .support = {-4.63, -2.94, -0.552, 0.735, -0.076, 0.0355, 0.398, 1.78, 0.0716, 0.874, -0.571, 0.0609, -0.138}};

double logit(const Weights& weights, const Evidence& evidence, const VectorEvidence* vectors) {
  const double by_words = weights.bias + weighed(weights.evidence, evidence.of);
  return vectors == nullptr ? by_words : by_words + weighed(weights.vectors, vectors->of);
}

}  // namespace

double likelihood(const Evidence& evidence, const VectorEvidence* vectors) {
  return logit(vectors == nullptr ? alone : alone_with_vectors, evidence, vectors);
}

double likelihood_share(const Evidence& evidence, const VectorEvidence* vectors) {
  return logit(vectors == nullptr ? among.shared : among_with_vectors.shared, evidence, vectors);
}

double support_share(const Support& support, bool with_vectors) {
  return weighed(with_vectors ? among_with_vectors.support : among.support, support.of);
}

}  // namespace hexapla::align::statements
