// The words of vague amounts.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

#include "text/word_table.h"

namespace hexapla::annotate::quantities {

/// What must stand behind a phrase for it to be an amount.
enum class Behind : std::uint8_t {
  noun,      ///< a counted noun
  anything,  ///< a noun or nothing ("several were hurt")
  of,        ///< "of" and a noun, any noun
};

struct Phrase {
  std::array<std::string_view, 3> words;
  double low;
  double high;
  Behind behind;
};

inline constexpr double no_end = std::numeric_limits<double>::infinity();

// Longer phrases before shorter ones that begin alike. `low` is what the words at least claim, by judgement.
inline constexpr auto vague_phrases = std::to_array<Phrase>({
    {{"a", "few"}, 2, no_end, Behind::anything},
    {{"a", "couple", "of"}, 2, 3, Behind::noun},
    {{"a", "couple"}, 2, 3, Behind::noun},
    {{"couple", "of"}, 2, 3, Behind::noun},
    {{"a", "handful"}, 2, no_end, Behind::anything},
    {{"handful"}, 2, no_end, Behind::of},
    {{"a", "number"}, 2, no_end, Behind::of},
    {{"a", "series"}, 2, no_end, Behind::of},
    {{"a", "string"}, 2, no_end, Behind::of},
    {{"a", "bunch"}, 2, no_end, Behind::of},
    {{"a", "lot"}, 2, no_end, Behind::of},
    {{"a", "host"}, 2, no_end, Behind::of},
    {{"a", "majority"}, 50, 100, Behind::of},
    {{"a", "pair"}, 2, 2, Behind::of},
    {{"a", "trio"}, 3, 3, Behind::of},
    {{"a", "single"}, 1, 1, Behind::noun},
    {{"lots"}, 2, no_end, Behind::of},
    {{"plenty"}, 2, no_end, Behind::of},
    {{"several"}, 3, no_end, Behind::anything},
    {{"many"}, 3, no_end, Behind::anything},
    {{"few"}, 1, no_end, Behind::noun},
    {{"multiple"}, 2, no_end, Behind::noun},
    {{"numerous"}, 3, no_end, Behind::noun},
    {{"various"}, 2, no_end, Behind::noun},
    {{"countless"}, 3, no_end, Behind::noun},
    {{"innumerable"}, 3, no_end, Behind::noun},
    {{"most"}, 50, 100, Behind::noun},
    {{"almost", "the", "entire"}, 50, 100, Behind::noun},
    {{"nearly", "the", "entire"}, 50, 100, Behind::noun},
    {{"almost", "all"}, 50, 100, Behind::noun},
    {{"nearly", "all"}, 50, 100, Behind::noun},
    {{"virtually", "all"}, 50, 100, Behind::noun},
    {{"twice"}, 2, 2, Behind::anything},
});

/// The entry of "dozens", "hundreds"; nullptr for other words.
const text::WordEntry* plural_number(std::string_view lower);
/// What such a word at least claims: 24 of "dozens".
double least_of(const text::WordEntry& plural);

/// "Large", "vast", "growing": what a number or an amount may be.
bool is_size(std::string_view lower);
/// "Number", "amounts", "majority".
bool is_sized_noun(std::string_view lower);

/// The ending of "sixfold".
inline constexpr std::string_view fold_ending = "fold";

}  // namespace hexapla::annotate::quantities
