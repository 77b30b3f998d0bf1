#pragma once

#include <vector>

#include "annotate/statements/clauses.h"

namespace hexapla::annotate::statements {

/// The verb with its auxiliaries and particle where they stand together ("had been shot", "blew up"); of an apposition its noun.
Span predicate_of(const Syntax& syntax, const Clause& clause);

/// The key of what a clause says: the lemma of its verb, or of what a copula or an apposition says. `text`: that of the account.
std::string act_of(std::string_view text, const Syntax& syntax, const Clause& clause);

/// What takes part in the clause, in text order: at most `most_arguments`.
inline constexpr std::size_t most_arguments = 32;
std::vector<Argument> arguments_of(std::string_view text, const Syntax& syntax, const Clause& clause);

/// Finds the places among the clauses' own words and adds them to the statements' arguments, which are those of `clauses` one by
/// one: the model's names of places behind a preposition of place ("in", "near"). Cost: linear.
void add_places(std::string_view text, const Syntax& syntax, const Clauses& clauses, std::vector<Statement>& statements);

}  // namespace hexapla::annotate::statements
