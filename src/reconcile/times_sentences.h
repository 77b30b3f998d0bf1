#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// The words around a time in its sentence, eight on either side at most, folded.
struct WordsAround {
  std::vector<std::string> before, after;
};
/// Cost: constant; of a side without blanks only the nearest 200 bytes are looked at.
WordsAround words_around(const Story& story, AnnotationRef time);

/// Whether nearly the same words stand around two times, in order. Then one sentence was taken from the other, or both from a
/// third, and whatever else the times say, they date the same.
bool are_nearly_the_same(const WordsAround& a, const WordsAround& b);

/// What makes a time a limit of something that goes on, or the day of a count, where it stands before it: "since", "until", "by"
/// and the like, and "as of"; else empty. Two days of counts ("as of Friday") are both right; two limits of one thing exclude
/// each other as two days do.
std::string_view limit_word(const Story& story, AnnotationRef time);

}  // namespace hexapla::reconcile
