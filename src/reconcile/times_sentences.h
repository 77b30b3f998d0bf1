#pragma once

#include <cstddef>
#include <string_view>

#include "core/story.h"
#include "text/surroundings.h"
#include "text/time_values.h"

namespace hexapla::reconcile {

/// A time that is referred to.
inline const Time& time_of(const Story& story, AnnotationRef ref) { return story.annotations[ref.account].times[ref.index]; }

/// Its value, as its own words complete it.
text::TimeValue value_of(const Story& story, AnnotationRef time);

/// How many words of their clauses two times share beside the words for their acts. Cost: the product of these words.
std::size_t shared_beside_acts(const Time& one, const Time& other);

/// The words around a time in its sentence.
text::WordsAround words_around(const Story& story, AnnotationRef time);

/// What makes a time a limit of something that goes on, or the day of a count, where it stands before it: "since", "until", "by"
/// and the like, and "as of"; else empty. Two days of counts ("as of Friday") are both right; two limits of one thing exclude
/// each other as two days do.
std::string_view limit_word(const Story& story, AnnotationRef time);

/// The statement that a time dates by its own act; null where there is none. Cost: linear in the statements of its sentence.
const Statement* dated_by(const Story& story, AnnotationRef time);

}  // namespace hexapla::reconcile
