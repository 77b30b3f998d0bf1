#pragma once

#include <vector>

#include "core/story.h"
#include "text/rates.h"

namespace hexapla::align {

/// The questions that the story's accounts answer, each with all mentions that answer it; what one account alone says is a
/// question of its own. A mention may stand in more than one question. Order: by first mention. Deterministic.
/// Sums in several currencies are compared by the story's `rates`. `statements` (of align_statements) say which quantities stand
/// in what accounts tell alike, and which times date one statement.
std::vector<Question> align_quantities(const Story& story, const std::vector<Question>& statements = {},
                                       const text::Rates& rates = {});
std::vector<Question> align_times(const Story& story, const std::vector<Question>& statements = {});
/// One question an utterance; reported speech (Saying::indirect) joins a direct quotation that it paraphrases and is left out
/// otherwise.
std::vector<Question> align_quotations(const Story& story);
/// What two or more accounts tell; what one alone tells is left out. A statement stands in one question at most, and several of
/// one account may answer one. The confidence is the mean probability that two of them from different accounts tell the same.
std::vector<Question> align_statements(const Story& story);
/// Participants that two or more accounts call by a name or noun of one kind, and not all by the same words but for amounts
/// ("several boats"), or that `statements` (of align_statements) tell the same of; all others are left out. Cost: n log n.
std::vector<Question> align_labels(const Story& story, const std::vector<Question>& statements);

}  // namespace hexapla::align
