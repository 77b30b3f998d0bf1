#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/annotations.h>
#include <hexapla/progress.h>
#include <hexapla/sentences.h>

#include "core/story.h"

namespace hexapla::meaning {

/// Sentences of a story that the model sees at most: some five seconds of one core.
inline constexpr std::size_t most_sentences = 500;

/// The vectors of each account's statements. Of a story of more sentences with statements than `most_sentences` the model sees
/// the first of each account, as many of each; of one of more accounts than that the first sentence of the first ones. The same
/// for any number of threads (0: one a core). Cut short, and worth nothing, if the caller asks to stop. Cost:
/// SentenceModel::encode of the sentences; memory five vectors a statement in them.
std::vector<StatementVectors> read_vectors(std::span<const Account> accounts, std::span<const Annotations> annotations,
                                           const language::SentenceModel& model, unsigned threads, const Control& control);

}  // namespace hexapla::meaning
