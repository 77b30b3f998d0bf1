#pragma once

#include <string>

#include <hexapla/span.h>

#include "core/story.h"

namespace hexapla::overview {

/// Whether a time tells when what its clause tells of happened. "The first since 1993", "more than last year", "a 2015 Chevy" and
/// "Updated: May 3" do not. Cost: linear in the clause.
bool dates_its_clause(const Account& account, Span clause, Span time);

/// Whether the day of a time that gives none itself ("at 8:52 p.m.") is that of a time told shortly before it, of something else
/// than a saying: "police said on Tuesday" is no day of what they told. Cost: logarithmic, and linear in the times between.
bool has_told_day(const Annotations& annotations, const Time& time);

/// What a clause tells, as a sentence by itself would: without the word that hangs it on another one or tells the source, and
/// behind its subject where that is one outside the clause, which a relative pronoun or nothing stands for; `subject` is empty
/// otherwise. On one line. Cost: linear in the sentence.
std::string what_happened(const Account& account, const Annotations& annotations, Span clause, Span subject);

}  // namespace hexapla::overview
