#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hexapla::language {

/// The outermost descendants of each token (a root is its own head), by passes in both directions until every head lies in its
/// child's sentence; trees that are not projective may need several, and after twelve it is left at that, as spaCy does.
/// Cost: linear.
void find_edges(std::span<const std::uint32_t> heads, std::vector<std::uint32_t>& left, std::vector<std::uint32_t>& right);

}  // namespace hexapla::language
