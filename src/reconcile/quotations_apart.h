#pragma once

#include <vector>

#include "reconcile/quotations_wording.h"

namespace hexapla::reconcile::quotations {

/// Two readings of a question whose wordings differ, and how.
struct Pair {
  std::size_t one = 0, other = 0;           ///< indexes of the readings
  const std::vector<Change>* changes = {};  ///< of the other against the one
};

/// Whether readings that differ are rather two utterances, or two parts of one, than two wordings of the same words:
///
/// - they share little, or the question is not sure and both begin, or end, in their own way;
/// - one was said to somebody, the other of them;
/// - one was said when the other's accounts had been published;
/// - they stand one behind the other in the fullest reading, as the beginning and the end of a sentence;
/// - an account that has the one has also the words of the other, at another place.
///
/// `fullest` holds how each reading differs from the first one; empty for that and for reports.
bool are_apart(const Story& story, const std::vector<std::vector<Version>>& readings, const Pair& pair,
               const std::vector<std::vector<Change>>& fullest, double confidence);

/// Whether a fragment has its words in the form that its own sentence asks for: for “sinking the hopes” others have “and sank
/// hopes of a pier”.
bool takes_another_form(const Version& one, const Version& other, const std::vector<Change>& changes);

}  // namespace hexapla::reconcile::quotations
