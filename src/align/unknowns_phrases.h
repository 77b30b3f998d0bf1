#pragma once

#include <cstdint>
#include <vector>

#include "core/story.h"

namespace hexapla::align::unknowns {

/// The phrases for people that a pronoun of `unknown` may take up: of its sentence and that before, the nearest first. Cost:
/// logarithmic.
std::vector<const Label*> antecedents(const Annotations& annotations, const Unknown& unknown);

/// The phrase of whom or what `unknown` is asked; of a pronoun the one that it takes up. Empty where there is none.
Span whom(const Annotations& annotations, const Unknown& unknown);

/// Whether a pronoun of `unknown` takes up a noun for who did it: "the suspect was held. *He* has not been charged."
bool stands_for_suspect(const Annotations& annotations, const Unknown& unknown);

/// Whether the head of the phrase for whom `unknown` asks is a name: a label says so, or a capital that is not that of a
/// sentence's first word.
bool is_named(const Story& story, std::uint32_t account, const Unknown& unknown);

}  // namespace hexapla::align::unknowns
