#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hexapla::language {

/// spaCy's number of a string: 0 for the empty one, a small number for the names in its list of symbols, else MurmurHash64A
/// (A. Appleby, MurmurHash2 for 64 bits) of its UTF-8 bytes with seed 1. Models address embeddings and tables by it.
/// Cost: linear in the bytes.
std::uint64_t string_id(std::string_view text);

/// The rows that thinc's HashEmbed adds up for an id, in the order in which it adds them: the four 32-bit halves of one round of
/// MurmurHash3 (x64, 128 bits) over the id, modulo the table's rows.
std::array<std::uint32_t, 4> embedding_rows(std::uint64_t id, std::uint32_t seed, std::uint32_t rows);

/// spaCy's norm of punctuation and currency signs ("“" is "\""), where it has one.
std::optional<std::string_view> base_norm(std::string_view text);

}  // namespace hexapla::language
