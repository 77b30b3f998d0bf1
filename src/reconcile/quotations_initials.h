#pragma once

#include <cstddef>

#include "core/story.h"
#include "reconcile/known_names.h"
#include "reconcile/quotations_wording.h"

namespace hexapla::reconcile::quotations {

/// Whether the words [begin, end) are the initial of a name, which another version leaves out before its word `at`: “V. Roe” is
/// “Roe”. The account without it must have the word in a name; before a new sentence a letter ends the old one: “plan B. Roe …”,
/// and behind a noun that a letter numbers, even if nobody splits the sentences there. Cost: linear in the account's sentences.
bool is_initial(const Story& story, const KnownNames& names, const Version& version, std::size_t begin, std::size_t end,
                const Version& other, std::size_t at);

}  // namespace hexapla::reconcile::quotations
