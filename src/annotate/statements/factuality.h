#pragma once

#include <cstdint>
#include <string_view>

#include "annotate/statements/clauses.h"

namespace hexapla::annotate::statements {

/// How a clause says what it says, whoever vouches for it.
struct Manner {
  Modality modality = Modality::plain;
  bool negated = false;
  Span hedge;
  Factuality factuality;
};

/// By modal verbs, negation, adverbs and the conjunction before it. `question`: its sentence ends in a question mark. `text`:
/// that of the account. Cost: constant, apart from the words' length.
Manner manner_of(std::string_view text, const Syntax& syntax, const Clause& clause, bool question);

/// Whether what a verb tells is not done: "did not deny", "nobody denied", "declined to deny". Cost: constant.
bool is_not_done(std::string_view text, const Syntax& syntax, std::uint32_t verb);

/// What a source says of a clause that has `said`, where its word for saying so has the stance `stance`.
Factuality as_said(Factuality said, Stance stance);

}  // namespace hexapla::annotate::statements
