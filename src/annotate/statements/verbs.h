#pragma once

#include <string_view>

#include <hexapla/annotations.h>

namespace hexapla::annotate::statements {

/// Whether a word reports what somebody says, thinks or finds: by the lexicon of the readers of speech. `text`: that of the
/// account.
bool is_reporting(std::string_view text, const Syntax& syntax, std::uint32_t word);

/// A noun that stands for what somebody says: "the claim that".
bool is_claim(std::string_view text, const Syntax& syntax, std::uint32_t word);

/// What a reporting verb or noun tells of whether it is so, by its lemma.
Stance stance_of(std::string_view lemma);

/// Whether a verb tells that something was found to be so: "confirm", "establish".
bool bears_out(std::string_view lemma);

/// Whether a verb with a claim for its object says that the claim does not hold, by its lemma: "dismissed suggestions that".
bool denies_claims(std::string_view lemma);

/// A noun that is a claim where somebody denies it: "rumours that".
bool is_rumour(std::string_view lemma);

/// Whether it stands in the passive: "was told".
bool is_passive(const Syntax& syntax, std::uint32_t verb);

}  // namespace hexapla::annotate::statements
