#pragma once

#include "reconcile/quotations_wording.h"

namespace hexapla::reconcile::quotations {

/// Whether two versions have pronouns of other persons throughout, three or more: “Your board failed your crews” to the board, “I
/// fear that the board failed its crews, and they drowned” about it. Who words an utterance in another way keeps them.
bool speak_of_others(const Version& one, const Version& other);

}  // namespace hexapla::reconcile::quotations
