#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hexapla::align {

/// Numbers of words, sorted, without doubles. The words' weights stand in a table by number.
using WordSet = std::vector<std::uint32_t>;

/// Sorts and drops doubles.
void make_set(WordSet& words);

/// Length of a set as a weighted vector. Cost: linear.
double norm(const WordSet& words, std::span<const double> weights);

/// Cosine of two sets as weighted vectors, given their lengths; 0 if either is empty. Cost: linear.
double cosine(const WordSet& a, double norm_a, const WordSet& b, double norm_b, std::span<const double> weights);

}  // namespace hexapla::align
