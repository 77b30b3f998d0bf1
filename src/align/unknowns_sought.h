#pragma once

#include "align/unknowns_people.h"

namespace hexapla::align::unknowns {

/// Whether somebody who is named may be the one whose name is sought, or, where `anybody` is sought, is one who was hit.
bool fits(const Person& sought, bool anybody, const Person& person);

}  // namespace hexapla::align::unknowns
