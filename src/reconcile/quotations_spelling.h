#pragma once

#include "core/story.h"
#include "reconcile/known_names.h"
#include "reconcile/quotations_wording.h"

namespace hexapla::reconcile::quotations {

/// "co-operation" and "cooperation", "neighbourhood" and "neighborhood": the same letters but for the spelling of a country.
bool same_letters(const Version& base, const Version& other, const Change& change);

/// Whether a changed run is the same words, written in another way:
///
/// - one name, spelled in two ways that sound alike ("Sara", "Sarah"), of which one account must have one as a name, or two ways
/// of
///   writing one of another alphabet ("al-Qadir", "Gadhir"), of which each account must have its own alone;
/// - a pronoun and its verb, drawn together or not ("he's", "he is");
/// - a word of which letters are masked ("d*mn", "bull----").
bool is_spelled_otherwise(const Story& story, const KnownNames& names, const Version& base, const Version& other,
                          const Change& change);

}  // namespace hexapla::reconcile::quotations
