#pragma once

#include <cstddef>
#include <cstdint>

/// The bounds of the runtime on what a text or a model may cost, all in one place. What a user may set stands in PipelineOptions.
namespace hexapla::language::limits {

// ---- the work memory of one thread ----

/// Vectors of one text that are kept whole: those of 260,000 tokens by a network of 96. Those of a longer text are computed again
/// for each component that reads them, and a few blocks are kept.
inline constexpr std::uint64_t kept_vector_bytes = 96ULL << 20;
inline constexpr std::uint64_t streamed_vector_bytes = 8ULL << 20;
/// What the tokens of one text add to a parser's states, kept while it is worked on.
inline constexpr std::uint64_t state_bytes = 16ULL << 20;
/// After a text of more tokens the memory that grows with them is given back.
inline constexpr std::uint32_t kept_tokens = 32'768;

}  // namespace hexapla::language::limits
