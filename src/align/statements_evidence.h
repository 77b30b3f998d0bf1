#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "align/statements_features.h"

namespace hexapla::align::statements {

/// What speaks for and against it that two statements of different accounts tell the same. Shares and cosines weigh words by
/// Features::weights, meanings by Features::meaning_weights.
struct Evidence {
  enum Kind : std::size_t {
    words,               ///< cosine of their words
    contained,           ///< share of the words of the lighter, that the other has
    contains,            ///< share of the words of the heavier, that the other has
    meanings,            ///< cosine of their meanings
    contained_meanings,  ///< share of the meanings of the lighter
    sentences,           ///< cosine of the words of their sentences
    before,              ///< cosine of the meanings of the sentences before these
    after,               ///< and behind these
    subjects,            ///< share of the meanings of the lighter subjects
    objects,             ///< of the lighter objects
    others,              ///< of the lighter other arguments
    same_act,
    act_within,      ///< how many of both have the other's act among their meanings
    act_around,      ///< the same of their sentences
    pairs,           ///< logarithm of one and the pairs of words that both have
    shared,          ///< a third of the words that both have, up to six
    rarest,          ///< a fifth of the weight of the rarest of them
    weight,          ///< a tenth of the weight of all of them
    size,            ///< logarithm of the number of words of the shorter
    other_size,      ///< logarithm of how many times longer the other is
    names,           ///< share of the names of the lighter
    other_names,     ///< both have names, and none that both have
    other_figures,   ///< the same of figures
    other_polarity,  ///< one of them is denied
    count
  };
  std::array<double, count> of{};
};

/// Both of one Features. Cost: linear in their words and those of their sentences and of the sentences beside these.
Evidence compare(const Feature& a, const Feature& b, const Features& features);

}  // namespace hexapla::align::statements
