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

// ---- what a model may hold, so that a hostile one neither hangs the loader nor makes much of little ----
// In brackets what the small English pipeline has; those of other languages have up to ten times as much.

inline constexpr std::size_t string_bytes = 4'096;             ///< of a label, a norm, a lemma, a rule's expression (65)
inline constexpr std::size_t expression_bytes = 131'072;       ///< of one of the tokenizer's (20,368)
inline constexpr std::uint32_t tokenizer_exceptions = 32'768;  ///< (1,347)
inline constexpr std::uint32_t rule_expressions = 128;         ///< different ones of an attribute ruler (3)
inline constexpr std::uint32_t rule_numbers = 262'144;         ///< that an attribute ruler's rules are written with (2,867)
inline constexpr std::uint32_t lemma_rules = 1'024;            ///< of a part of speech (9)
inline constexpr std::uint32_t lemmas_of_a_form = 64;          ///< (3)
inline constexpr std::size_t state_floats = 8'192;             ///< that a token adds to a parser's states (1,024)
inline constexpr std::size_t classes = 16'384;                 ///< that a tagger or morphologizer tells apart (50)
inline constexpr std::uint32_t encoder_width = 4'096;          ///< of a sentence model's states (384)
inline constexpr std::uint64_t encoder_bytes = 512ULL << 20;   ///< of its weights as they are given away (91 MB)
inline constexpr std::uint32_t encoder_layers = 48;            ///< (6)
inline constexpr std::uint32_t encoder_places = 512;           ///< word pieces that a sentence may have (256)
/// Rows of an embedding that are cached take so many bytes at most, whatever PipelineOptions::cached_rows says (31 MB).
inline constexpr std::uint64_t cached_row_bytes = 64ULL << 20;
/// Steps, as PCRE2 counts them, that an expression may take on one of the tokenizer's exceptions, or a token of a rule.
inline constexpr std::uint32_t short_text_steps = 20'000;

}  // namespace hexapla::language::limits
