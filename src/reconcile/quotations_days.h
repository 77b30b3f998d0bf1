#pragma once

#include <vector>

#include "reconcile/quotations_wording.h"

namespace hexapla::reconcile::quotations {

/// Whether one reading was said on a day, told in the sentence of its verb of saying, by which all accounts of the other had been
/// published: then those have other words.
bool was_said_later(const Story& story, const std::vector<Version>& reading, const std::vector<Version>& other);

}  // namespace hexapla::reconcile::quotations
