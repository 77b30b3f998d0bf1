#pragma once

#include <string_view>

#include "core/story.h"
#include "text/surroundings.h"

namespace hexapla::reconcile {

/// A time that is referred to.
inline const Time& time_of(const Story& story, AnnotationRef ref) { return story.annotations[ref.account].times[ref.index]; }

/// The words around a time in its sentence.
text::WordsAround words_around(const Story& story, AnnotationRef time);

/// What makes a time a limit of something that goes on, or the day of a count, where it stands before it: "since", "until", "by"
/// and the like, and "as of"; else empty. Two days of counts ("as of Friday") are both right; two limits of one thing exclude
/// each other as two days do.
std::string_view limit_word(const Story& story, AnnotationRef time);

}  // namespace hexapla::reconcile
