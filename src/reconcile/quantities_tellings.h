#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/story.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/tellings.h"

namespace hexapla::reconcile {

// What the names of questions of quantity take from the statements that hold the figures.

std::string_view text_of(const Story& story, AnnotationRef ref);

/// The statement that tells of a figure.
Telling telling(const Story& story, AnnotationRef ref);

/// Whether the figure counts what the phrase is, not what something in it is: before it stand a determiner or a bound alone, and
/// no preposition ("with two guns").
bool counts_phrase(const Story& story, AnnotationRef ref, const Argument& holder);

/// In how many accounts the heads of the phrases stand that the statements with the figures have.
Shares phrase_shares(const Story& story, const std::vector<AnnotationRef>& refs);

/// Whether a phrase holds a figure: in the name of a question for another it would be taken for an answer.
bool holds_figure(const Annotations& annotations, Span phrase);

/// The phrase of place or circumstance behind the predicate that more than half of the accounts have; of several, the one that
/// most have, then the first. Null without one.
const Argument* beside(const Story& story, AnnotationRef ref, const Telling& told, const Shares& shares);

/// The words of a phrase, cut short.
std::string phrase_words(const Story& story, AnnotationRef ref, Span phrase);

}  // namespace hexapla::reconcile
