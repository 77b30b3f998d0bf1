#pragma once

#include <string_view>

namespace hexapla::overview {

/// One key for the forms of a verb of saying: "claim" of "claimed". Empty for other words.
std::string_view saying_verb(std::string_view folded);

/// Whether a verb of saying, by its key, only tells that somebody spoke or wrote: "say", "tell", "add"; not "claim".
bool is_neutral_saying(std::string_view verb);

/// Whether a lower-case word evaluates, intensifies or keeps at a distance what it stands before: the adjectives and adverbs of
/// judgement, reaction and graduation (the classes of Martin and White's theory of appraisal), and "alleged", "so-called".
bool is_loaded(std::string_view folded);

}  // namespace hexapla::overview
