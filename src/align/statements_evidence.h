#pragma once

#include <array>
#include <cstddef>

#include "align/statements_features.h"

namespace hexapla::align::statements {

/// What speaks for and against it that two statements of different accounts tell the same. Shares and cosines weigh words by
/// Features::weights.
struct Evidence {
  enum Kind : std::size_t {
    words,      ///< cosine of their words
    contained,  ///< share of the words of the lighter, that the other has
    sentences,  ///< cosine of the words of their sentences
    objects,    ///< share of the lighter objects' words
    others,     ///< share of the lighter other arguments' words
    same_act,
    pairs,           ///< logarithm of one and the pairs of words that both have
    shared,          ///< a third of the words that both have, up to six
    rarest,          ///< a fifth of the weight of the rarest of them
    size,            ///< logarithm of the number of words of the shorter
    other_size,      ///< logarithm of how many times longer the other is
    other_figures,   ///< both have figures, and none that both have
    other_polarity,  ///< one of them is denied
    count
  };
  std::array<double, count> of{};
};

/// Both of one Features. Cost: linear in their words.
Evidence compare(const Feature& a, const Feature& b, const Features& features);

/// The probability that both tell the same, by logistic regression.
double likelihood(const Evidence& evidence);

}  // namespace hexapla::align::statements
