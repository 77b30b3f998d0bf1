#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

namespace hexapla::text {

/// The words around a place in its sentence, eight on either side at most, folded.
struct WordsAround {
  std::vector<std::string> before, after;
};

/// `sentence` holds the place, or is the place itself where no sentence is known. Cost: constant; of a side without blanks only
/// the nearest 200 bytes are looked at.
WordsAround words_around(std::string_view text, Span sentence, Span place);

/// Whether nearly the same words stand around two places, in order. Then one sentence was taken from the other, or both from a
/// third, and whatever else the two places say, they tell of the same.
bool are_nearly_the_same(const WordsAround& a, const WordsAround& b);

/// Whether two places fill one gap of nearly the same words: the words next to them are the same as well. Of "killed three men
/// and two women" and "killed four men and two women" the places of "three" and "two" do not.
bool fill_one_gap(const WordsAround& a, const WordsAround& b);

}  // namespace hexapla::text
